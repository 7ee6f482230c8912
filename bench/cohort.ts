/**
 * A cohort's members told and counted as one worker of the page does it, beside a plain loop that
 * only performs the same commands at the same instants: what drawing lives and counting them costs.
 */
import {
  type Actor,
  advance,
  type Command,
  parseCommand,
  perform,
  project,
} from '../runtime/index.ts';
import { trialIdOf } from '../simulator/cohort/deeds.ts';
import { groundOf, lifeOf } from '../simulator/cohort/life.ts';
import { TYPICAL } from '../simulator/cohort/plan.ts';
import { partOf } from '../simulator/cohort/result.ts';
import { quantile, stopwatch } from './measure.ts';

const MEMBERS = 200;
const ROUNDS = 9;

interface Done {
  readonly atMs: number;
  readonly command: Command;
  readonly actor: Actor;
}

export async function cohortBench(): Promise<object> {
  const ground = await groundOf(TYPICAL.policy);
  const tell = (index: number) => lifeOf(TYPICAL, index, ground);
  const lives = await Promise.all(Array.from({ length: MEMBERS }, (_, index) => commandsOf(index)));
  const worker = () => partOf(0, MEMBERS, tell);
  const plain = async (): Promise<void> => {
    for (const life of lives) {
      let { world } = ground;
      let count = 0;
      for (const { atMs, command, actor } of life) {
        const ahead = advance(world, atMs);
        world = (await perform(ahead.world, command, actor, (prefix) => `${prefix}_${++count}`))
          .world;
      }
      project(world);
    }
  };
  const times = { worker: [] as number[], plain: [] as number[] };
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [name, run] of [['worker', worker] as const, ['plain', plain] as const]) {
      const since = stopwatch();
      await run();
      if (round >= 0) times[name].push(since().cpuUs);
    }
  }
  const perCpuSecond = (us: readonly number[]) => Math.round((1e6 * MEMBERS) / quantile(us, 0.5));
  return {
    'a worker of the page': { trialsPerCpuSecond: perCpuSecond(times.worker) },
    'a plain loop of perform': { trialsPerCpuSecond: perCpuSecond(times.plain) },
    ratio: {
      trialsPerCpuSecond: Number(
        (quantile(times.plain, 0.5) / quantile(times.worker, 0.5)).toFixed(2),
      ),
    },
  };

  async function commandsOf(index: number): Promise<readonly Done[]> {
    const { told } = await tell(index);
    return told.map(({ deed }) => {
      const parsed = parseCommand(deed.do, { trialId: trialIdOf(index), ...deed.with });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return { atMs: deed.atMs, command: parsed.command, actor: deed.actor };
    });
  }
}
