import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  advance,
  canonical,
  entriesHash,
  Fault,
  framesOf,
  project,
  Rejected,
  replay,
  runScenario,
  step,
  type World,
} from '../../runtime/index.ts';
import { seeded } from '../support/random.ts';
import {
  ANNA,
  DAY_MS,
  library,
  request,
  START_MS,
  say,
  someStory,
  someTrial,
} from '../support/story.ts';

const invariants = suite('runtime/step: the seven invariants');
const START = { nowMs: START_MS, packId: 'webex-current@1' };

/** Walks from one instant to another in steps of any sizes. */
function walk(world: World, toMs: number, nextSizeMs: () => number) {
  const entries = [];
  let now = world;
  for (let count = 0; now.nowMs < toMs && count < 5_000; count += 1) {
    const advanced = advance(now, Math.min(toMs, now.nowMs + nextSizeMs()));
    entries.push(...advanced.entries);
    now = advanced.world;
  }
  return { world: now, entries };
}

invariants('R1: one jump of 400 days equals 400 days, in the same entries', async () => {
  const { world } = await someTrial();

  const jump = advance(world, START_MS + 400 * DAY_MS);
  const daily = walk(world, START_MS + 400 * DAY_MS, () => DAY_MS);

  assert.is(jump.entries.length, 3);
  assert.is(entriesHash(daily.entries), entriesHash(jump.entries));
  assert.is(canonical([...daily.world.streams]), canonical([...jump.world.streams]));
});

invariants('R1: steps of any sizes give the same entries, for every scenario', async () => {
  const dice = seeded(20_270_111);
  for (const { file, scenario } of library()) {
    const { world } = await runScenario(scenario);
    const toMs = world.nowMs + 120 * DAY_MS;
    const jump = advance(world, toMs);
    for (let round = 0; round < 5; round += 1) {
      const some = walk(world, toMs, () => dice.int(1, 20 * DAY_MS));
      assert.is(entriesHash(some.entries), entriesHash(jump.entries), file);
    }
  }
});

invariants('R1: stops of one millisecond around each due instant change nothing', async () => {
  const { world } = await someTrial();
  const future = project(world);
  const jump = advance(world, START_MS + 100 * DAY_MS);

  const stops = future.flatMap(({ atMs }) => [atMs - 1, atMs, atMs + 1]);
  let now = world;
  const entries = [];
  for (const atMs of stops) {
    const advanced = advance(now, atMs);
    assert.is(advanced.entries.length, future.some((one) => one.atMs === atMs) ? 1 : 0);
    entries.push(...advanced.entries);
    now = advanced.world;
  }

  assert.is(entriesHash(entries), entriesHash(jump.entries));
});

invariants('R2: the entries of every scenario rebuild its world, through JSON', async () => {
  for (const { file, scenario } of library()) {
    const run = await runScenario(scenario);
    const recorded = JSON.parse(JSON.stringify(run.entries));

    const world = replay(recorded, run.start, run.world.nowMs);

    assert.is(canonical([...world.streams]), canonical([...run.world.streams]), file);
    assert.is(framesOf(recorded, run.start).length, run.entries.length);
  }
});

invariants('R2: an entry that could not have happened so is a fault', async () => {
  const { entries } = await someTrial();
  const forged = JSON.parse(JSON.stringify(entries));
  forged[2].changes[0].to = 'grace';

  assert.throws(
    () => replay(forged, START),
    (error: unknown) => error instanceof Fault && error.code === 'REPLAY_DIVERGED',
  );
});

invariants('R3: a refused command changes only the sequences and has the first code', async () => {
  const before = await someTrial();
  const after = await say(before, 'trial.cancel', { trialId: 'trl_a' });

  const entry = after.entries.at(-1);
  const [was, is] = [before, after].map(({ world }) => world.streams.get(entry?.stream ?? ''));
  assert.is(entry?.refusal?.code, 'CANCEL_NOT_CONFIRMED');
  assert.is(is?.sequence, (was?.sequence ?? 0) + 1);
  assert.equal({ ...is, sequence: 0 }, { ...was, sequence: 0 });
});

invariants('R4: a replaced timer does not act, even if it is on its way', async () => {
  const before = await someTrial();
  const [stream] = [...before.world.streams.values()].filter((one) => one.timers.length > 0);
  const old = stream?.timers.find((timer) => timer.name === 'expiry');
  const later = { ...before, world: advance(before.world, START_MS + 5 * DAY_MS).world };
  const { world } = await say(later, 'trial.extend', { trialId: 'trl_a' });

  const late = () =>
    step(
      world.streams.get(stream?.id ?? ''),
      {
        kind: 'timer',
        atMs: old?.dueAtMs ?? 0,
        instanceId: 'trl_a',
        timerId: old?.id ?? '',
        name: 'expiry',
      },
      99,
    );

  assert.throws(late, (error: unknown) => error instanceof Fault && error.code === 'STALE_TIMER');
});

invariants('R4: a closed instance has no timers left', async () => {
  const story = await say(await someTrial(), 'trial.cancel', { trialId: 'trl_a', confirm: true });
  assert.equal(
    [...story.world.streams.values()].flatMap((stream) => stream.timers),
    [],
  );
  assert.equal(project(story.world), []);
});

invariants(
  'R5: every effect has an id of its own, and the same one again in a replay',
  async () => {
    for (const { scenario } of library()) {
      const { entries, world } = await runScenario(scenario);
      const found = [...entries, ...project(world)].flatMap((entry) =>
        entry.effects.map((done) => done.id),
      );
      assert.is(new Set(found).size, found.length);
    }
  },
);

invariants('R5: no notification is sent twice for one trial and one end', async () => {
  for (const { file, scenario } of library()) {
    const { entries, world } = await runScenario(scenario);
    const keys = [...entries, ...project(world)]
      .flatMap((entry) => entry.effects)
      .flatMap((done) => done.message?.dedupeKey ?? []);
    assert.is(new Set(keys).size, keys.length, file);
  }
});

invariants('R6: at the very end of grace the timer comes before the command', async () => {
  const { world, entries } = await someTrial();
  const atEnd = advance(world, START_MS + 60 * DAY_MS - 1);
  const story = { world: { ...atEnd.world, nowMs: START_MS + 60 * DAY_MS }, entries };

  const { entries: all } = await say(story, 'trial.purchaseInterest', { trialId: 'trl_a' });

  assert.is(all.at(-2)?.input.kind, 'timer');
  assert.is(all.at(-1)?.refusal?.code, 'TRIAL_CLOSED');
});

invariants('R7: a bound on the events of one call is a fault that names the timer', async () => {
  const { world } = await someTrial();
  assert.throws(
    () => advance(world, START_MS + 400 * DAY_MS, { eventsMax: 2, eventsAtOnceMax: 10 }),
    /TOO_MANY_EVENTS: 2 events in one call, next is trl_a:graceEnd/,
  );
});

invariants('R7: a bound on the events of one instant is a fault too', async () => {
  let story = await someStory();
  for (const name of ['a', 'b', 'c']) {
    const customer = {
      companyName: name,
      adminEmail: `admin@${name}.example`,
      vertical: 'RETAIL',
      residencyCountry: 'SE',
    };
    const fields = request({ trialId: `trl_${name}`, customer });
    story = await say(story, 'trial.start', fields, ANNA, (prefix) => `${prefix}_${name}`);
  }
  assert.throws(
    () => advance(story.world, START_MS + 40 * DAY_MS, { eventsMax: 99, eventsAtOnceMax: 2 }),
    /TOO_MANY_EVENTS_AT_ONCE/,
  );
});

invariants('time that would run backwards is rejected', async () => {
  const { world } = await someTrial();
  assert.throws(
    () => advance(world, START_MS - 1),
    (error: unknown) => error instanceof Rejected && error.code === 'TIME_RAN_BACKWARDS',
  );
});

invariants.run();
