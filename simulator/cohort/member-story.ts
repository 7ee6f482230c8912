/** A member's life as a story: the file that the simulator opens comes to the same entries. */
import type { Entry } from '../../runtime/index.ts';
import { expectationOf } from '../export/scenario-file.ts';
import { isoOf } from '../format.ts';
import { say } from '../say.ts';
import { GIVEN, START_MS, trialIdOf } from './deeds.ts';
import { groundOf, lifeOf, type Told } from './life.ts';
import type { Plan } from './plan.ts';

/**
 * @param index From 0.
 * @throws {Rejected} `UNKNOWN_POLICY`
 */
export async function memberStory(plan: Plan, index: number): Promise<object> {
  const { told, rest } = await lifeOf(plan, index, await groundOf(plan.policy));
  const number = index + 1;
  return {
    scenario: `cohort-${plan.seed}-${number}`,
    title: say('No. {number} of a cohort', { number }),
    policy: plan.policy,
    startAt: isoOf(START_MS),
    given: GIVEN,
    steps: [...told.map((one) => stepOf(one, trialIdOf(index))), ...looksAt(rest)],
  };
}

function stepOf({ deed, entries, rejected }: Told, trialId: string): object {
  const expect = expectationOf(entries);
  return {
    at: isoOf(deed.atMs),
    as: deed.as,
    do: deed.do,
    with: deed.do === 'trial.start' ? deed.with : { trialId, ...deed.with },
    expect: rejected === null ? expect : { ...expect, refused: rejected },
  };
}

/** What happens of itself afterwards is looked at once, when the last of it has. */
function looksAt(rest: readonly Entry[]): readonly object[] {
  const last = rest.at(-1);
  return last === undefined ? [] : [{ at: isoOf(last.atMs), expect: expectationOf(rest) }];
}
