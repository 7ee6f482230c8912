/**
 * A life that nobody wrote down: a copy of a live trial. It has entries, and no steps to hold it to;
 * it is shared as what its streams heard.
 */
import type { Scenario, Start } from '../../runtime/index.ts';
import { isoOf } from '../format.ts';
import { say } from '../say.ts';
import type { Run, Session } from '../session.ts';
import { COPY, type Story } from '../story.ts';

/** @param trialId The trial that it is a copy of. */
export function copyStory(trialId: string, start: Start): Story {
  const scenario: Scenario = {
    scenario: 'live-copy',
    title: say('A copy of a live trial'),
    clauses: [],
    policy: start.packId,
    startAt: isoOf(start.nowMs),
    given: { partners: [], customers: [] },
    steps: [],
  };
  return { id: `${COPY}${trialId}`, file: null, scenario, isOurs: false, isCopy: true };
}

/** The baseline of a session as a run. */
export function runOf({ start, branches }: Pick<Session, 'start' | 'branches'>): Run {
  const [baseline] = branches;
  if (baseline === undefined) throw new Error('a life has a beginning');
  return { start, told: [], baseline, failures: [] };
}
