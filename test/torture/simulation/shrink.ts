/** From a history that breaks a promise to a shorter one that does: steps are left out. */

import { historyOf } from './histories.ts';
import type { SimulateOf } from './simulate.ts';

/** Histories tried at most. Source: our choice, some ten seconds. */
const TRY_COUNT_MAX = 150;

export interface Shrunk {
  /** Numbers of the steps that are enough. */
  readonly steps: readonly number[];
  readonly violations: readonly string[];
}

/** Null where the history holds after all. */
export async function shrink(of: Omit<SimulateOf, 'open' | 'without'>): Promise<Shrunk | null> {
  const all = Array.from({ length: of.stepCount }, (_, index) => index);
  let tryCount = 0;
  const broken = async (steps: readonly number[]): Promise<readonly string[]> => {
    tryCount += 1;
    const kept = new Set(steps);
    const without = new Set(all.filter((index) => !kept.has(index)));
    return (await historyOf({ ...of, without })).violations;
  };
  let found: Shrunk = { steps: all, violations: await broken(all) };
  if (found.violations.length === 0) return null;
  for (let size = Math.ceil(all.length / 2); size >= 1; size = Math.floor(size / 2)) {
    // From the end: what comes last matters least.
    for (let end = found.steps.length; end > 0 && tryCount < TRY_COUNT_MAX; end -= size) {
      const steps = found.steps.filter((_, place) => place < end - size || place >= end);
      const violations = await broken(steps);
      if (violations.length > 0) found = { steps, violations };
    }
  }
  return found;
}
