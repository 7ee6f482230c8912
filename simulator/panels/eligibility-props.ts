/** What the parts of the eligibility panel are given. */
import type { RefObject } from 'react';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import type { Answer, Answered } from '../question.ts';
import type { Acting } from '../use-acting.ts';

export interface EligibilityPanelProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
}

export interface AnswerProps extends EligibilityPanelProps {
  readonly answer: Answer;
  /** Whether a button of the last answer led to this one: then this one is where one looks. */
  readonly isAwaited: RefObject<boolean>;
}

export interface AnsweredProps extends AnswerProps {
  readonly answer: Answered;
}
