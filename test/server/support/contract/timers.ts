/** The contract about what falls due: portions in order, nothing twice, nothing passed over. */
import * as assert from 'uvu/assert';
import type { CustomerStream } from '../../../../runtime/index.ts';
import { seeded } from '../../../support/random.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { born, customer, step, timer } from './made.ts';

export const TIMERS: Cases = {
  'the earliest timers come as portions that end before the next instant': async ({ store }) => {
    await store.commit([born('a'), ...armed({ a: [10, 40], b: [20], c: [20], d: [30] })], START_MS);
    const due = (byMs: number, limit: number, without: readonly string[] = []) =>
      store.due({ worldId: 'a', byMs, limit, without }).then(sorted);

    assert.equal(await due(9, 3), { streamIds: [], untilMs: null });
    assert.equal(await due(10, 3), { streamIds: ['a'], untilMs: 10 });
    assert.equal(await due(99, 9), { streamIds: ['a', 'b', 'c', 'd'], untilMs: 99 });
    assert.equal(await due(99, 5), { streamIds: ['a', 'b', 'c', 'd'], untilMs: 99 });
    assert.equal(await due(99, 4), { streamIds: ['a', 'b', 'c', 'd'], untilMs: 39 });
    assert.equal(await due(99, 2), { streamIds: ['a'], untilMs: 19 });
    assert.equal(await due(99, 1), { streamIds: ['a'], untilMs: 19 });
    assert.equal(await due(99, 1, ['a']), { streamIds: ['b', 'c'], untilMs: 20 });
    assert.equal(await due(99, 9, ['a', 'b', 'c', 'd']), { streamIds: [], untilMs: null });
    assert.equal(await store.due({ worldId: 'no', byMs: 99, limit: 9, without: [] }), {
      streamIds: [],
      untilMs: null,
    });
  },

  'the next instant is the earliest of the streams that are not passed over': async ({ store }) => {
    await store.commit([born('a'), born('b'), ...armed({ a: [10, 40], b: [20] })], START_MS);

    assert.is(await store.nextDueAtMs('a', []), 10);
    assert.is(await store.nextDueAtMs('a', ['a']), 20);
    assert.is(await store.nextDueAtMs('a', ['a', 'b', 'no']), null);
    assert.is(await store.nextDueAtMs('b', []), null);
    assert.is(await store.nextDueAtMs('no', []), null);
    assert.is((await store.world('a'))?.nextDueAtMs, 10);
  },

  'what was disarmed or moved is not due any more': async ({ store }) => {
    const before = stream('a', [10, 20]);
    await store.commit([born('a'), step('a', 1, before)], START_MS);

    const moved = { ...stream('a', [30, 20]), sequence: 2 };
    await store.commit([step('a', 2, moved, { before })], START_MS);
    assert.is(await store.nextDueAtMs('a', []), 20);

    await store.commit([step('a', 3, { ...stream('a', []), sequence: 3 }, { before: moved })], 0);
    assert.is(await store.nextDueAtMs('a', []), null);
    const all = { worldId: 'a', byMs: Number.MAX_SAFE_INTEGER, limit: 9, without: [] };
    assert.equal(await store.due(all), { streamIds: [], untilMs: null });
  },

  'portions, one after another, are what a list of all timers gives': async ({ store }) => {
    const random = seeded(2027);
    const instants: Record<string, readonly number[]> = {};
    for (let index = 0; index < 60; index += 1) {
      const count = random.int(0, 5);
      instants[`s${index}`] = Array.from({ length: count }, () => random.int(1, 40));
    }
    await store.commit([born('a'), ...armed(instants)], START_MS);
    for (let round = 0; round < 60; round += 1) {
      const limit = random.int(1, 12);
      const byMs = random.int(0, 45);
      const without = Object.keys(instants).filter(() => random.chance(20));

      const got = await store.due({ worldId: 'a', byMs, limit, without });

      const all = Object.entries(instants)
        .filter(([id]) => !without.includes(id))
        .flatMap(([id, list]) => list.map((dueAtMs) => ({ id, dueAtMs })))
        .filter(({ dueAtMs }) => dueAtMs <= byMs)
        .sort((a, b) => a.dueAtMs - b.dueAtMs);
      const message = `seed=${random.seed} round=${round}`;
      assert.is(got.untilMs === null, all.length === 0, message);
      const { untilMs } = got;
      if (untilMs === null) continue;
      const within = all.filter(({ dueAtMs }) => dueAtMs <= untilMs);
      const ids = [...new Set(within.map(({ id }) => id))].sort();
      assert.equal([...got.streamIds].sort(), ids, message);
      assert.ok(within.length > 0, message);
      // Whole instants: more than asked for only where they share the first one.
      const first = all[0]?.dueAtMs;
      assert.ok(
        within.length <= limit || within.every(({ dueAtMs }) => dueAtMs === first),
        message,
      );
    }
  },
};

const sorted = <P extends { readonly streamIds: readonly string[] }>(portion: P): P => ({
  ...portion,
  streamIds: [...portion.streamIds].sort(),
});

const armed = (instants: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(instants).map(([id, list], index) => step('a', index + 1, stream(id, list)));

/** A stream with timers due at these instants. */
const stream = (id: string, instants: readonly number[]): CustomerStream =>
  customer(id, { timers: instants.map((at, index) => timer(`${id}.${index}`, at, [1, index])) });
