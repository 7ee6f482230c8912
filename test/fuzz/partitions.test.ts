import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { advance, type Entry, runScenario, type Stream, type World } from '../../runtime/index.ts';
import { type Random, seeded } from '../support/random.ts';
import { type Advance, noStops, retell, type StopsBetween } from '../support/retell.ts';
import { DAY_MS, library } from '../support/story.ts';

const { env } = process;
/** How often each story is told with its time cut up at random; CI does the whole number. */
const PARTITIONS = Number(env['PARTITIONS'] ?? 500);
const SEED = Number(env['SEED'] ?? 20_261_120);

const partitions = suite('fuzz: the time of every story cut up at random (R1)');

/** A few stops: anywhere, or within a millisecond of something that is due. */
function cutter(dice: Random, due: readonly number[]): StopsBetween {
  return (fromMs, toMs) => {
    const count = dice.int(0, 3);
    const near = Array.from({ length: count }, () =>
      dice.chance(50) && due.length > 0 ? dice.pick(due) + dice.int(-1, 1) : dice.int(fromMs, toMs),
    );
    return near.filter((atMs) => atMs > fromMs && atMs < toMs);
  };
}

for (const { file, scenario } of library()) {
  partitions(`${scenario.scenario}: ${PARTITIONS} partitions, seed ${SEED}`, async () => {
    const { entries, start, world } = await runScenario(scenario);
    const endMs = world.nowMs + 150 * DAY_MS;
    const straight = retell(entries, start, endMs, noStops);
    const expected = JSON.stringify(straight);
    const due = [
      ...new Set(straight.filter((one) => one.input.kind === 'timer').map((one) => one.atMs)),
    ];
    assert.is(JSON.stringify(straight.slice(0, entries.length)), JSON.stringify(entries), file);
    const dice = seeded(SEED);
    for (let round = 0; round < PARTITIONS; round += 1) {
      const told = retell(entries, start, endMs, cutter(dice, due));
      if (JSON.stringify(told) !== expected) assert.unreachable(`round ${round}, seed ${SEED}`);
    }
  });
}

/** The fault of a clock that sets itself to the target first: what is due fires there, not then. */
const late: Advance = (world: World, toMs: number) => {
  const moved = (stream: Stream): Stream => ({
    ...stream,
    timers: stream.timers.map((one) => (one.dueAtMs < toMs ? { ...one, dueAtMs: toMs } : one)),
  });
  const streams = new Map([...world.streams].map(([id, stream]) => [id, moved(stream)]));
  return advance({ ...world, streams }, toMs);
};

partitions('a planted fault in advance is found in every story that waits', async () => {
  for (const { file, scenario } of library()) {
    const { entries, start, world } = await runScenario(scenario);
    const endMs = world.nowMs + 150 * DAY_MS;
    const straight: readonly Entry[] = retell(entries, start, endMs, noStops);
    const commanded = new Set(entries.map((one) => (one.input.kind === 'command' ? one.atMs : 0)));
    // A timer that falls on a command's own instant is on time even with the planted fault.
    if (!straight.some((one) => one.input.kind === 'timer' && !commanded.has(one.atMs))) continue;
    const told = retell(entries, start, endMs, noStops, late);
    assert.is.not(JSON.stringify(told), JSON.stringify(straight), file);
  }
});

partitions.run();
