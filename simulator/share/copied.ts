/**
 * A life that nobody wrote down: a copy of a live trial. It has entries, and no steps to hold it to;
 * it is shared as what its streams heard.
 */
import type { Scenario, ScenarioRun } from '../../runtime/index.ts';
import { isoOf } from '../format.ts';
import { say } from '../say.ts';
import type { Session } from '../session.ts';
import { COPY, type Story } from '../story.ts';

/** @param trialId The trial that it is a copy of. */
export function copyStory(trialId: string, start: ScenarioRun['start']): Story {
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

type Life = Pick<Session, 'start' | 'subjectId' | 'branches'>;

/** The baseline of a session as a run. */
export function runOf({ start, subjectId, branches }: Life): ScenarioRun {
  const [baseline] = branches;
  const world = baseline?.worlds[baseline.entries.length - 1];
  if (baseline === undefined || world === undefined) throw new Error('a life has a beginning');
  const { entries, hash } = baseline;
  const trialIds = subjectId === null ? [] : [subjectId];
  return { start, world, entries, hash, rows: [], failures: [], trialIds };
}
