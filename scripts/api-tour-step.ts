// Where a walk through the API stands, and how it goes on.
import type { Answer, Api } from '../test/server/support/api.ts';

export interface Standing {
  readonly api: Api;
  readonly sandboxId: string;
  readonly operator: string;
  /** Sales administrator of a partner. */
  readonly anna: string;
  /** Full administrator of a customer. */
  readonly meyer: string;
}

/** A step that is refused would leave the tour without what comes after it. */
export function done(what: string, answer: Answer): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`the tour: ${what} answers ${answer.status} ${JSON.stringify(answer.body)}`);
}
