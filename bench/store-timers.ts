/** What it costs to fire one timer while so many others are armed. */
import { type Child, startChild, withChildren } from './child.ts';
import {
  atMost,
  inRounds,
  median,
  medianRatio,
  type Part,
  rounded,
  type StoreForm,
} from './store-figures.ts';
import type { SeededDir } from './store-seeds.ts';
import type { Fired, TimerHostOf, TimerQuestion } from './timer-host.ts';

const HOST = new URL('./timer-host.ts', import.meta.url);
/** Aim. Source: our choice. */
const GROWTH_MAX = 2;

type PerTimer = Omit<Fired, 'firedCount' | 'commitCount'>;

/**
 * The deadlines are fired in portions of equal size, of each database one portion a round; the first
 * round is not measured. Every stream is read from disk, for nobody has asked for it before.
 */
export function timersPart(
  seeded: ReadonlyMap<string, SeededDir>,
  { rounds }: StoreForm,
): Promise<Part> {
  return withChildren(async (keep) => {
    const names = [...seeded.keys()];
    const hosts = new Map<string, Child<object>>();
    for (const [name, { url, dueAtMs }] of seeded) {
      const of: TimerHostOf = { url, nowMs: (dueAtMs[0] ?? 0) - 1 };
      hosts.set(name, await keep(startChild<object>(HOST, of)));
    }
    const fired = new Map<string, Fired[]>(names.map((name) => [name, []]));
    await inRounds(names, rounds + 1, async (name, round) => {
      const dueAtMs = seeded.get(name)?.dueAtMs ?? [];
      const last = Math.floor((dueAtMs.length * (round + 1)) / (rounds + 1)) - 1;
      const question: TimerQuestion = { untilMs: dueAtMs[last] ?? 0 };
      const one = await hosts.get(name)?.ask<Fired>(question);
      if (one === undefined || one.firedCount === 0) throw new Error(`${name}: nothing fired`);
      if (round > 0) fired.get(name)?.push(one);
    });
    return partOf(fired);
  });
}

function partOf(fired: ReadonlyMap<string, readonly Fired[]>): Part {
  const figures: Record<string, Record<string, number>> = {};
  for (const [name, rounds] of fired) {
    const of = (figure: keyof PerTimer): number => rounded(median(each(rounds, figure)), 1);
    figures[name] = {
      firedCount: rounds.reduce((sum, { firedCount }) => sum + firedCount, 0),
      cpuUs: of('cpuUs'),
      wallUs: of('wallUs'),
      commitCpuUs: of('commitCpuUs'),
      commitWallUs: of('commitWallUs'),
      perCommit: rounded(median(rounds.map((one) => one.firedCount / one.commitCount)), 1),
    };
  }
  const [smallest = [], largest = []] = [[...fired.values()][0], [...fired.values()].at(-1)];
  const cpu = medianRatio(each(largest, 'cpuUs'), each(smallest, 'cpuUs'));
  const wall = medianRatio(each(largest, 'wallUs'), each(smallest, 'wallUs'));
  return {
    figures,
    ratios: { 'largest / smallest, CPU': cpu, 'largest / smallest, wall': wall },
    aims: [atMost('CPU per fired timer, largest / smallest', GROWTH_MAX, cpu)],
    notes: [],
  };
}

const each = (rounds: readonly Fired[], figure: keyof PerTimer): readonly number[] =>
  rounds.map((one) => one[figure] / one.firedCount);
