/**
 * The contract on what really happens: scenarios of the library and lives of chance, kept in groups
 * of chance, are read back as the runtime alone has them.
 */
import * as assert from 'uvu/assert';
import {
  claimsOf,
  type Entry,
  emptyWorld,
  framesOf,
  type Message,
  replay,
  runScenario,
  type Start,
  type Stream,
  type Task,
  trialIdsOf,
  type World,
} from '../../../../runtime/index.ts';
import {
  birthOf,
  type Change,
  changeBetween,
  mergedStreams,
} from '../../../../server/store/change.ts';
import { shapesOf } from '../../../../server/store/shapes.ts';
import type { Store } from '../../../../server/store/store.ts';
import { tellAtRandom } from '../../../support/chance-story.ts';
import { type Random, seeded } from '../../../support/random.ts';
import { library, START_MS } from '../../../support/story.ts';
import type { Cases } from './cases.ts';
import { ALL } from './made.ts';

const LIFE_COUNT = 4;

export const STORIES: Cases = {
  'the stories of the library are read back as they were told': async (given) => {
    const random = seeded(5);
    const told: Told[] = [];
    for (const { file, scenario } of library()) {
      const { start, entries } = await runScenario(scenario);
      told.push({ id: file.replace(/^.*\/|\.json$/g, ''), start, entries });
    }
    const shapes = await write(given.store, told, random);

    for (const open of [() => given.store, given.reopen]) {
      const store = await open();
      for (const one of told) await isWhole(store, one, random);
      assert.equal(await store.shapes(), shapes);
    }
  },

  'lives of chance are read back as they went, worlds beside worlds': async (given) => {
    const random = seeded(17);
    const told: Told[] = [];
    for (let life = 0; life < LIFE_COUNT; life += 1) {
      const { entries, worlds } = await tellAtRandom(seeded(random.int(1, 1_000_000)));
      const packId = worlds[0]?.packId ?? '';
      told.push({ id: `sbx_${life}`, start: { nowMs: START_MS, packId }, entries });
    }
    await write(given.store, told, random);

    const store = await given.reopen();
    for (const one of told) await isWhole(store, one, random);
  },
};

interface Told {
  /** Of its world. */
  readonly id: string;
  readonly start: Start;
  readonly entries: readonly Entry[];
}

/**
 * All of the stories at once: each commit has a few changes of several worlds.
 *
 * @returns The forms in which instances were kept, sorted.
 */
async function write(
  store: Store,
  told: readonly Told[],
  random: Random,
): Promise<readonly string[]> {
  const lines = told.map((one) => changesOf(one, random));
  const shapes = new Set<string>();
  for (let waiting = lines.filter((line) => line.length > 0); waiting.length > 0; ) {
    const group: Change[] = [];
    for (let size = random.int(1, 8); size > 0; size -= 1) {
      group.push(...random.pick(waiting).splice(0, 1));
    }
    await store.commit(group, START_MS);
    for (const { after } of mergedStreams(group)) {
      for (const shape of shapesOf(after)) shapes.add(shape);
    }
    waiting = waiting.filter((line) => line.length > 0);
  }
  return [...shapes].sort();
}

/** The birth of the world, then its entries in changes of random length; what is told stays whole. */
function changesOf({ id, start, entries }: Told, random: Random): Change[] {
  const { packId, nowMs: startAtMs } = start;
  const about = {
    id,
    kind: 'sandbox',
    name: id,
    packId,
    createdAtMs: 1,
    forkedFrom: null,
  } as const;
  const changes: Change[] = [birthOf({ ...about, startAtMs })];
  const frames = framesOf(entries, start);
  let from = 0;
  let before: World = emptyWorld(startAtMs, packId);
  for (let to = 1; to <= entries.length; to += 1) {
    const isTold = entries[to]?.input.kind === 'routed';
    if (isTold || (to < entries.length && random.chance(60))) continue;
    const after = frames[to - 1] as World;
    changes.push(changeBetween(id, before, after, entries.slice(from, to)));
    [from, before] = [to, after];
  }
  return changes;
}

async function isWhole(store: Store, told: Told, random: Random): Promise<void> {
  const { id, start, entries } = told;
  const world = replay(entries, start);
  assert.equal(await store.streams(id).world(), world, id);
  const kept = await store.entries(id, {}, ALL);
  assert.equal(
    kept.map(({ entry }) => entry),
    entries,
  );
  await listsAreRight(store, told, world);
  await outboxIsRight(store, told);
  await dueIsRight(store, told, { world, random });
}

async function listsAreRight(store: Store, { id, entries }: Told, world: World): Promise<void> {
  const streams = store.streams(id);
  const all = [...world.streams.values()].sort(byId);
  for (const kind of ['customer', 'partner', 'order'] as const) {
    const page = await streams.page({ kind, after: null, limit: 100 });
    assert.equal(
      page,
      all.filter((one) => one.kind === kind),
    );
  }
  for (const stream of all) {
    assert.equal(await streams.stream(stream.id), stream);
    for (const claim of claimsOf(stream)) assert.is(await streams.holderOf(claim), stream.id);
    const trialIds = [...trialIdsOf(stream)].sort();
    const listed = await store.trials(id, { customerId: stream.id }, ALL);
    assert.equal(
      listed.map(({ trialId }) => trialId),
      trialIds,
    );
    for (const trialId of trialIds) assert.is(await streams.idOfTrial(trialId), stream.id);
    const own = entries.filter((entry) => entry.stream === stream.id);
    const kept = await store.entries(id, { stream: stream.id }, ALL);
    assert.equal(
      kept.map(({ entry }) => entry),
      own,
    );
    assert.equal(await store.entryAt(id, stream.id, own.length), own.at(-1));
  }
}

const byId = (a: Stream, b: Stream): number => (a.id < b.id ? -1 : 1);

async function outboxIsRight(store: Store, { id, entries }: Told): Promise<void> {
  const effects = entries.flatMap((entry) => entry.effects);
  const keys = new Set<string>();
  const messages = effects.flatMap(({ message }): readonly Message[] => {
    if (message === undefined || keys.has(message.dedupeKey)) return [];
    keys.add(message.dedupeKey);
    return [message];
  });
  const tasks = effects.flatMap(({ task }): Task | readonly Task[] => task ?? []);
  assert.equal(await pagesOf((page) => store.messages(id, {}, page)), messages);
  assert.equal(await pagesOf((page) => store.tasks(id, {}, page)), tasks);
}

async function pagesOf<Item extends { readonly id: string }>(
  read: (page: { after: string | null; limit: number }) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let page: readonly Item[] = []; ; ) {
    page = await read({ after: all.at(-1)?.id ?? null, limit: 7 });
    all.push(...page);
    if (page.length < 7) return all;
  }
}

async function dueIsRight(
  store: Store,
  { id }: Told,
  { world, random }: { readonly world: World; readonly random: Random },
): Promise<void> {
  const timers = [...world.streams.values()].flatMap((stream) =>
    stream.timers.map(({ dueAtMs }) => ({ dueAtMs, streamId: stream.id })),
  );
  const first = timers.reduce<number | null>(
    (least, { dueAtMs }) => Math.min(least ?? dueAtMs, dueAtMs),
    null,
  );
  assert.is(await store.nextDueAtMs(id, []), first);
  assert.is((await store.world(id))?.nextDueAtMs, first);
  const byMs = Number.MAX_SAFE_INTEGER;
  const limit = random.int(1, 20);
  const { streamIds, untilMs } = await store.due({ worldId: id, byMs, limit, without: [] });
  const within = timers.filter(({ dueAtMs }) => dueAtMs <= (untilMs ?? -1));
  assert.equal([...streamIds].sort(), [...new Set(within.map((one) => one.streamId))].sort());
  assert.is(streamIds.length === 0, timers.length === 0);
}
