/** What is not kept for ever: gone when its time is up, not before, and by the wall clock alone. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deliveredKeptMsOf, Housekeeping } from '../../server/housekeeping.ts';
import { type OpenWorlds, openWorlds } from '../../server/open-worlds.ts';
import type { Write } from '../../server/store/change.ts';
import { liveALittle } from './support/lived.ts';
import { DAY_MS, databaseOf, fakeClock, inStore, newSandbox, START_MS } from './support/store.ts';

const housekeeping = suite('server/housekeeping');

const ROWS = `SELECT (SELECT count(*) FROM decisions), (SELECT count(*) FROM requests),
  (SELECT count(*) FROM outbox WHERE delivered_at_ms IS NOT NULL), (SELECT count(*) FROM outbox)`;

async function countsOf(worlds: OpenWorlds): Promise<readonly unknown[]> {
  const row = (await databaseOf(worlds).client.execute(ROWS)).rows[0];
  return [row?.[0], row?.[1], row?.[2], row?.[3]];
}

/** A live world with a decision, a keyed request and a delivered message, all of known ages. */
async function inLived(
  work: (worlds: OpenWorlds, clock: ReturnType<typeof fakeClock>) => Promise<void>,
): Promise<void> {
  const clock = fakeClock();
  const worlds = await openWorlds({ url: ':memory:', clock, isDelivered: true });
  await liveALittle(worlds, clock);
  try {
    await work(worlds, clock);
  } finally {
    await worlds.close();
  }
}

/** When the decision and the request were recorded, and when the message was delivered. */
const RECORDED_MS = START_MS;
const DELIVERED_MS = START_MS + 31 * DAY_MS;

housekeeping('each is kept to the last millisecond of its time, and then goes', () =>
  inLived(async (worlds, clock) => {
    const steps: readonly (readonly [atMs: number, left: readonly number[]])[] = [
      [RECORDED_MS + DAY_MS, [1, 1, 1, 12]],
      [RECORDED_MS + DAY_MS + 1, [1, 0, 1, 12]],
      [RECORDED_MS + 90 * DAY_MS, [1, 0, 1, 12]],
      [RECORDED_MS + 90 * DAY_MS + 1, [0, 0, 1, 12]],
      [DELIVERED_MS + 90 * DAY_MS, [0, 0, 1, 12]],
      [DELIVERED_MS + 90 * DAY_MS + 1, [0, 0, 0, 11]],
      [DELIVERED_MS + 9_000 * DAY_MS, [0, 0, 0, 11]],
    ];
    for (const [atMs, left] of steps) {
      clock.set(atMs);
      await worlds.housekeeping.round();
      assert.equal(await countsOf(worlds), left, String(atMs));
    }
  }),
);

housekeeping('the clock of a sandbox makes nothing old', () =>
  inLived(async (worlds, clock) => {
    clock.set(START_MS);
    const id = await newSandbox(worlds);
    await worlds.advance(id, { byMs: 4_000 * DAY_MS });

    await worlds.housekeeping.round();

    assert.equal(await countsOf(worlds), [1, 1, 1, 12]);
  }),
);

housekeeping('a large backlog goes in portions, all of it in one round', () =>
  inStore({}, async (worlds) => {
    const { store, queue } = worlds;
    await databaseOf(worlds).client.execute(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1700)
       INSERT INTO requests SELECT 'live', 'me', i, '', i, 'live', 1, 0, NULL FROM n`,
    );
    const commits: Write[] = [];
    const submit: typeof queue.submit = (write, at) => {
      commits.push(write);
      return queue.submit(write, at);
    };
    const counted = Object.assign(Object.create(queue), { submit }) as typeof queue;
    const clock = fakeClock();

    const onFault = (error: unknown) => assert.unreachable(String(error));
    await new Housekeeping({ store, queue: counted, clock, onFault }).round();

    assert.is((await countsOf(worlds))[1], 0);
    assert.is(commits.length, 4);
  }),
);

housekeeping('it begins with the server; a store that cannot is told of, and does not end it', () =>
  inLived(async (worlds, clock) => {
    clock.set(DELIVERED_MS + 91 * DAY_MS);
    await worlds.start();
    await worlds.housekeeping.stop();
    assert.equal((await countsOf(worlds)).slice(0, 3), [0, 0, 0]);

    const faults: unknown[] = [];
    const store = { ...worlds.store, oldest: () => Promise.reject(new Error('gone')) };
    const { queue } = worlds;
    const failing = new Housekeeping({ store, queue, clock, onFault: (e) => faults.push(e) });
    failing.start();
    await failing.stop();
    assert.match(String(faults[0]), /gone/);
  }),
);

housekeeping('how long messages stay is a number of days', () => {
  assert.is(deliveredKeptMsOf({}), 90 * DAY_MS);
  assert.is(deliveredKeptMsOf({ SANDGLASS_OUTBOX_KEPT_DAYS: '7' }), 7 * DAY_MS);
  for (const wrong of ['0', '-1', 'week', '1.5', '99999']) {
    assert.throws(
      () => deliveredKeptMsOf({ SANDGLASS_OUTBOX_KEPT_DAYS: wrong }),
      `SANDGLASS_OUTBOX_KEPT_DAYS is "${wrong}"; it must be a whole number from 1 to 36500.`,
    );
  }
});

housekeeping.run();
