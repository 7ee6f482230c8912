/**
 * A history in which nothing goes wrong but one crash, told again for each commit that it has and
 * each moment of it: before it is kept, after, and amid the answers to those who wait for it.
 */

import type { Fate } from './faulty-store.ts';
import type { Broken } from './histories.ts';
import { historyOf } from './histories.ts';

const MOMENTS: readonly Fate[] = ['crashBefore', 'crashAfter', 'crashAmidAnswers'];
/** No history has so many commits: counting them crashes nothing. */
const NEVER = 1_000_000;

export interface Swept {
  readonly crashCount: number;
  readonly broken: readonly Broken[];
}

export async function sweep(seed: number, stepCount: number): Promise<Swept> {
  const calm = await historyOf({ seed, stepCount, crash: { commit: NEVER, fate: 'keep' } });
  const broken: Broken[] = calm.violations.length === 0 ? [] : [calm];
  let crashCount = 0;
  for (let commit = 1; commit <= calm.commitCount; commit += 1) {
    for (const fate of MOMENTS) {
      const { violations } = await historyOf({ seed, stepCount, crash: { commit, fate } });
      crashCount += 1;
      const where = `${fate} at commit ${commit}`;
      if (violations.length === 0) continue;
      broken.push({ seed, violations: violations.map((one) => `${where}: ${one}`) });
    }
  }
  return { crashCount, broken };
}
