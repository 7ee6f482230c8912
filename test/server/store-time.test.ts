import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  advance,
  type Entry,
  entriesHash,
  nextDueOf,
  OPERATOR,
  replay,
} from '../../runtime/index.ts';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { Ticker } from '../../server/ticker.ts';
import type { WorldError } from '../../server/worlds.ts';
import {
  command,
  DAY_MS,
  databaseOf,
  entriesOf,
  fakeClock,
  firedOf,
  inFile,
  inStore,
  newSandbox,
  PARTNER,
  POLICY,
  registerCustomer,
  registerPartner,
  START_MS,
  startTrial,
} from './support/store.ts';

const time = suite('server/store, over time');

time(
  '400 days in one jump, day by day, and around every millisecond that matters are the same',
  () =>
    inStore({}, async (worlds) => {
      const endMs = START_MS + 400 * DAY_MS;
      const origin = await newSandbox(worlds);
      await worlds.perform(origin, registerCustomer('cus_old', 'ola@fjord.example'), OPERATOR);
      await worlds.perform(origin, startTrial('acme'), PARTNER);
      await worlds.perform(origin, startTrial('beta', { durationDays: 60 }), PARTNER);
      await worlds.perform(
        origin,
        startTrial('gamma', {
          customer: {
            companyName: 'X',
            adminEmail: 'ola@fjord.example',
            vertical: 'RETAIL',
            residencyCountry: 'NO',
          },
          confirmExisting: true,
        }),
        PARTNER,
      );
      const [jump, walk, tiptoe] = [
        (await worlds.fork({ worldId: origin, atMs: null, name: 'jump' })).id,
        (await worlds.fork({ worldId: origin, atMs: null, name: 'walk' })).id,
        (await worlds.fork({ worldId: origin, atMs: null, name: 'tiptoe' })).id,
      ];

      await worlds.advance(jump, { toMs: endMs });
      for (let day = 0; day < 400; day += 1) await worlds.advance(walk, { byMs: DAY_MS });
      for (const atMs of await stopsOf(worlds, tiptoe))
        await worlds.advance(tiptoe, { toMs: atMs });
      await worlds.advance(tiptoe, { toMs: endMs });

      const story = await entriesOf(worlds, jump);
      assert.is(firedOf(story).length, 7);
      assert.is(entriesHash(await entriesOf(worlds, walk)), entriesHash(story));
      assert.is(entriesHash(await entriesOf(worlds, tiptoe)), entriesHash(story));
    }),
);

time('what fell due while nobody ran fires at its own instant, in order, once', () =>
  inFile(async (url) => {
    const clock = fakeClock();
    await inStore({ url, clock }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      for (const name of ['acme', 'beta', 'gamma']) {
        clock.set(clock.nowMs() + 1_000);
        await worlds.perform('live', startTrial(name), PARTNER);
      }
    });
    clock.set(START_MS + 100 * DAY_MS);

    await inStore({ url, clock }, async (worlds) => {
      await worlds.start();

      const entries = (await entriesOf(worlds, 'live')).slice(4);
      const names = ['weekLeft', 'expiry', 'graceEnd'];
      const trials = ['acme', 'beta', 'gamma'];
      assert.equal(
        firedOf(entries),
        names.flatMap((name) => trials.map((trial) => `${name} trl_${trial}`)),
      );
      const days = [23, 30, 60];
      assert.equal(
        entries.map(({ atMs }) => atMs),
        days.flatMap((day) => [1, 2, 3].map((second) => START_MS + second * 1_000 + day * DAY_MS)),
      );
    });

    await inStore({ url, clock }, async (worlds) => {
      await worlds.start();
      assert.is((await worlds.get('live'))?.sequence, 13);
      assert.is((await worlds.get('live'))?.nextDueAtMs, null);
    });
  }),
);

time('a command finds fired what was due before it, though nobody ticked', () => {
  const clock = fakeClock();
  return inStore({ clock }, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    await worlds.perform('live', startTrial('acme'), PARTNER);
    await worlds.perform('live', startTrial('beta'), PARTNER);
    clock.set(START_MS + 30 * DAY_MS);

    const extend = command('trial.extend', { trialId: 'trl_acme' });
    const [entry] = await worlds.perform('live', extend, PARTNER);

    assert.is(entry?.refusal?.code, 'TRIAL_NOT_ACTIVE');
    assert.ok(isOrdered(await entriesOf(worlds, 'live')));
    assert.equal(firedOf(await entriesOf(worlds, 'live')).length, 4);
  });
});

time('fired in portions, a long night is the same as one jump of the whole world', () => {
  const clock = fakeClock();
  return inStore({ clock }, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    // A week apart, so that reminders and ends of different trials share their instants.
    for (const week of [0, 1, 2]) {
      clock.set(START_MS + week * 7 * DAY_MS);
      const names = Array.from({ length: 40 }, (_, index) => `w${week}n${index}`);
      await Promise.all(names.map((name) => worlds.perform('live', startTrial(name), PARTNER)));
    }
    const before = await entriesOf(worlds, 'live');
    clock.set(START_MS + 100 * DAY_MS);

    await worlds.start();
    await worlds.settled();

    const start = { nowMs: START_MS, packId: POLICY };
    const jump = advance(replay(before, start), clock.nowMs());
    assert.is(firedOf(jump.entries).length, 120 * 3);
    const fired = (await entriesOf(worlds, 'live')).slice(before.length);
    assert.is(entriesHash(fired), entriesHash(jump.entries));
  });
});

time('a stream that cannot fire is set aside and told of; repaired, it fires as if on time', () =>
  inFile(async (url) => {
    const clock = fakeClock();
    const faults: unknown[] = [];
    const onFault = (error: unknown) => faults.push(error);
    const fires = (name: string) =>
      ['weekLeft', 'expiry', 'graceEnd'].map((t) => `${t} trl_${name}`);
    await inStore({ url, clock }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      await worlds.perform('live', startTrial('broken'), PARTNER);
      await worlds.perform('live', startTrial('acme'), PARTNER);
      await rename(worlds, '"running"', '"nowhere"');
    });
    clock.set(START_MS + 100 * DAY_MS);

    await inStore({ url, clock, onFault }, async (worlds) => {
      await worlds.start();
      assert.equal(firedOf(await entriesOf(worlds, 'live')), fires('acme'));
      await rename(worlds, '"nowhere"', '"running"');
    });
    await inStore({ url, clock, onFault }, async (worlds) => {
      await worlds.start();
      const late = (await entriesOf(worlds, 'live')).slice(6);
      assert.equal(firedOf(late), fires('broken'));
      assert.is(late.at(-1)?.atMs, START_MS + 60 * DAY_MS);
    });

    assert.is(faults.length, 1);
  }),
);

time('a fork has the past up to its instant and a future of its own', () =>
  inStore({}, async (worlds) => {
    const origin = await newSandbox(worlds);
    await worlds.perform(origin, startTrial('acme'), PARTNER);
    await worlds.advance(origin, { byMs: 61 * DAY_MS });
    const before = await entriesOf(worlds, origin);

    const atMs = START_MS + 23 * DAY_MS;
    const fork = await worlds.fork({ worldId: origin, atMs: atMs, name: 'Fork' });
    const past = await entriesOf(worlds, fork.id);
    await worlds.perform(fork.id, command('trial.extend', { trialId: 'trl_acme' }), PARTNER);

    assert.equal([fork.nowMs, fork.forkedFrom, fork.name], [atMs, origin, 'Fork']);
    assert.is(entriesHash(past), entriesHash(before.filter((entry) => entry.atMs <= atMs)));
    assert.equal(firedOf(past), ['weekLeft trl_acme']);
    assert.is(
      (await worlds.trials(wholeWorld(fork.id), { after: null, limit: 1 }))[0]?.extensionCount,
      1,
    );
    assert.is(entriesHash(await entriesOf(worlds, origin)), entriesHash(before));
  }),
);

time('a fork beyond what was lived is refused', () =>
  inStore({}, async (worlds) => {
    const origin = await newSandbox(worlds);
    for (const atMs of [START_MS - 1, START_MS + 1]) {
      try {
        await worlds.fork({ worldId: origin, atMs: atMs, name: 'Fork' });
        assert.unreachable();
      } catch (error) {
        assert.is((error as WorldError).code, 'INSTANT_OUT_OF_RANGE');
      }
    }
  }),
);

time(
  'the ticker fires when something falls due, and again when that arms a nearer one',
  async () => {
    const clock = fakeClock();
    const dues = [START_MS + 5, START_MS + 10];
    const fired: number[] = [];
    const ticker = new Ticker({
      clock,
      nextDueAtMs: () => dues[0] ?? null,
      fire: async () => {
        clock.set(dues.shift() ?? clock.nowMs());
        fired.push(clock.nowMs());
      },
      onFault: (error) => assert.unreachable(String(error)),
    });

    ticker.start();
    for (let turn = 0; turn < 500 && fired.length < 2; turn += 1) await pause(2);
    await ticker.stop();

    assert.equal(fired, [START_MS + 5, START_MS + 10]);
  },
);

time.run();

/** The instants before, at and after each timer of a sandbox's future, one after another. */
async function stopsOf(worlds: OpenWorlds, id: string): Promise<readonly number[]> {
  const scratch = (await worlds.fork({ worldId: id, atMs: null, name: 'scratch' })).id;
  const stops: number[] = [];
  for (;;) {
    const world = await worlds.store.streams(scratch).world();
    const dueAtMs = world === undefined ? null : nextDueOf(world);
    if (dueAtMs === null) return stops;
    stops.push(...[dueAtMs - 1, dueAtMs, dueAtMs + 1].filter((at) => at > (stops.at(-1) ?? 0)));
    await worlds.advance(scratch, { toNext: true });
  }
}

const isOrdered = (entries: readonly Entry[]): boolean =>
  entries.every(({ atMs }, index) => atMs >= (entries[index - 1]?.atMs ?? 0));

/** Changes a word in the stored state of the trial called broken. */
async function rename(worlds: OpenWorlds, from: string, to: string): Promise<void> {
  await databaseOf(worlds).client.execute({
    sql: `UPDATE streams SET instances = replace(instances, ?, ?)
          WHERE id = (SELECT stream_id FROM trials WHERE trial_id = 'trl_broken')`,
    args: [from, to],
  });
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, forMs);
  });
}
