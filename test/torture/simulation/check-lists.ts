/** Whether what the store lists, looks up and holds due is what the streams say. */
import { claimsOf, type Stream, statusOf, trialIdsOf } from '../../../runtime/index.ts';
import type { Store } from '../../../server/store/store.ts';
import { isSame } from './check-journal.ts';

const ALL = { after: null, limit: 1_000_000 } as const;
/** After every instant of a history. Epoch milliseconds. */
const END_MS = 9_000_000_000_000;

type Streams = ReadonlyMap<string, Stream>;

export async function checkLists(
  store: Store,
  worldId: string,
  streams: Streams,
): Promise<readonly string[]> {
  const faults = [
    ...(await trialFaults(store, worldId, streams)),
    ...(await pageFaults(store, worldId, streams)),
    ...(await lookUpFaults(store, worldId, streams)),
    ...(await dueFaults(store, worldId, streams)),
  ];
  return faults.map((one) => `${worldId}: lists: ${one}`);
}

async function trialFaults(
  store: Store,
  worldId: string,
  streams: Streams,
): Promise<readonly string[]> {
  const trials = [...streams.values()].flatMap((stream) =>
    trialIdsOf(stream).map((trialId) => {
      const instance = stream.instances[trialId];
      const status = instance === undefined ? '' : statusOf(instance.value);
      return { trialId, streamId: stream.id, partnerId: instance?.context['partnerId'], status };
    }),
  );
  const shown = (of: typeof trials) =>
    of.map(({ trialId, streamId }) => ({ trialId, streamId })).sort(byTrial);
  const filters = [
    {},
    ...[...new Set(trials.map(({ status }) => status))].map((status) => ({ status })),
    ...['par_nordlys', 'par_konkurrent'].map((partnerId) => ({ partnerId })),
  ];
  const faults: string[] = [];
  for (const filter of filters) {
    const expected = trials.filter(
      (one) =>
        (!('status' in filter) || filter.status === one.status) &&
        (!('partnerId' in filter) || filter.partnerId === one.partnerId),
    );
    const found = (await store.trials(worldId, filter, ALL)).map(({ trialId, streamId }) => {
      return { trialId, streamId };
    });
    if (!isSame(found, shown(expected))) faults.push(`the trials of ${JSON.stringify(filter)}`);
  }
  return faults;
}

const byTrial = (a: { readonly trialId: string }, b: { readonly trialId: string }): number =>
  a.trialId < b.trialId ? -1 : 1;

async function pageFaults(
  store: Store,
  worldId: string,
  streams: Streams,
): Promise<readonly string[]> {
  const all = [...streams.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const faults: string[] = [];
  const look = async (of: Pick<Stream, 'kind'> & { partnerId?: string }, expected: Stream[]) => {
    const found = await store.streams(worldId).page({ ...of, ...ALL });
    const isRight = isSame(idsOf(found), idsOf(expected));
    if (!isRight) faults.push(`the streams of ${JSON.stringify(of)}`);
  };
  for (const kind of ['partner', 'customer', 'order'] as const) {
    await look(
      { kind },
      all.filter((one) => one.kind === kind),
    );
  }
  for (const partnerId of ['par_nordlys', 'par_konkurrent']) {
    await look(
      { kind: 'customer', partnerId },
      all.filter(
        (one) =>
          one.kind === 'customer' &&
          !one.record.isHidden &&
          one.record.relationships.some((other) => other.partnerId === partnerId),
      ),
    );
  }
  return faults;
}

const idsOf = (streams: readonly Stream[]): readonly string[] => streams.map(({ id }) => id);

async function lookUpFaults(
  store: Store,
  worldId: string,
  streams: Streams,
): Promise<readonly string[]> {
  const reader = store.streams(worldId);
  const faults: string[] = [];
  for (const stream of streams.values()) {
    for (const claim of claimsOf(stream)) {
      const holder = await reader.holderOf(claim);
      if (holder !== stream.id) faults.push(`${claim} is of ${stream.id}, held by ${holder}`);
    }
    for (const trialId of trialIdsOf(stream)) {
      const id = await reader.idOfTrial(trialId);
      if (id !== stream.id) faults.push(`${trialId} is in ${stream.id}, found in ${id}`);
    }
  }
  return faults;
}

async function dueFaults(
  store: Store,
  worldId: string,
  streams: Streams,
): Promise<readonly string[]> {
  const all = [...streams.values()];
  const dues = all.flatMap(({ timers }) => timers.map(({ dueAtMs }) => dueAtMs)).sort();
  const faults: string[] = [];
  const nextMs = await store.nextDueAtMs(worldId, []);
  if (nextMs !== (dues[0] ?? null)) faults.push(`next is due ${dues[0]}, told is ${nextMs}`);
  for (const byMs of [dues[Math.floor(dues.length / 2)] ?? END_MS, END_MS]) {
    const { streamIds } = await store.due({ worldId, byMs, limit: ALL.limit, without: [] });
    const expected = all.filter(({ timers }) => timers.some(({ dueAtMs }) => dueAtMs <= byMs));
    if (!isSame([...streamIds].sort(), idsOf(expected).toSorted())) {
      faults.push(`what is due by ${byMs}`);
    }
  }
  return faults;
}
