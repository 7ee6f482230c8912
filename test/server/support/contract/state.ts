/** Everything that can be read of a store, as one text: two stores with the same text are the same. */
import { canonical } from '../../../../runtime/index.ts';
import { VIEWERS } from '../../../../server/store/rows.ts';
import type { Store, StoredWorld } from '../../../../server/store/store.ts';
import { ALL, keyed } from './made.ts';

/** Worlds by these ids are looked at even if they are no sandboxes, or are gone. */
export async function stateOf(store: Store, worldIds: readonly string[] = []): Promise<string> {
  const sandboxes = await store.sandboxes(ALL);
  const ids = [...new Set([...sandboxes.map(({ id }) => id), ...worldIds])];
  const worlds = [];
  for (const id of ids) worlds.push([id, await worldState(store, id)]);
  const going = [await store.deliveryBacklog(), await store.oldest()];
  return canonical([sandboxes, worlds, going, await store.packs(), await store.shapes()]);
}

/** Its lists, its streams, and what is found by key. */
export async function worldState(store: Store, id: string): Promise<unknown> {
  const row = await store.world(id);
  const streams = store.streams(id);
  const world = await streams.world();
  const all = [...(world?.streams.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const trials = await store.trials(id, {}, ALL);
  return [
    withoutUndefined(row),
    [world?.nowMs, world?.sequence, world?.packId, all],
    trials,
    await Promise.all(trials.map(({ trialId }) => streams.idOfTrial(trialId))),
    await Promise.all(all.map((one) => listsOf(store, id, one.id))),
    await store.entries(id, {}, ALL),
    await store.messages(id, {}, ALL),
    await store.tasks(id, {}, ALL),
    await store.due({ worldId: id, byMs: Number.MAX_SAFE_INTEGER, limit: 1, without: [] }),
    await store.nextDueAtMs(id, []),
    await store.audit(id, ALL),
    await store.keysOf(id),
    await Promise.all(['one', 'two', 'three'].map((key) => store.request(keyed(key, id)))),
    await store.decision(id, 'dec_0'),
    await Promise.all(['b@b', 'e@b'].map((at) => streams.holderOf(`email:${at}.example`))),
  ];
}

/** The lists in which a stream may stand. */
function listsOf(store: Store, worldId: string, id: string): Promise<readonly unknown[]> {
  const streams = store.streams(worldId);
  const page = { after: null, limit: 100 };
  return Promise.all([
    streams.page({ kind: 'customer', partnerId: id, ...page }).then(idsOf),
    streams.page({ kind: 'customer', partnerId: 'par_b', ...page }).then(idsOf),
    streams.ordersSeenBy([VIEWERS.partner(id), VIEWERS.customer(id)], page).then(idsOf),
  ]);
}

const idsOf = (streams: readonly { readonly id: string }[]): readonly string[] =>
  streams.map(({ id }) => id);

const withoutUndefined = (row: StoredWorld | undefined): StoredWorld | null => row ?? null;
