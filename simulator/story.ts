/** A story that the page shows: one of the library, or one that the reader brought. */
import type { Scenario } from '../runtime/index.ts';

export interface Story {
  readonly id: string;
  /** As it was written, for those who take it away. */
  readonly file: unknown;
  readonly scenario: Scenario;
  /** Whether everybody who has this page has it too. */
  readonly isOurs: boolean;
  /** Whether it is a copy of a live trial: it has no steps, and real people unless the next says so. */
  readonly isCopy?: boolean;
  /** Whether stand-ins have taken the places of the people in it. */
  readonly hasStandIns?: boolean;
}

/** What the id of such a copy begins with. */
export const COPY = 'live-';

/** What the id of a trial of the reader's own begins with. */
export const OWN = 'own-';

/** A file that is no story: every place, and what is wrong there. */
export class StoryError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}
