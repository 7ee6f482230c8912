/**
 * Every way in which a request can fail, as an RFC 9457 problem document with a stable code, and
 * with the fields that Webex clients read (`message`, `errors[].description`, `trackingId`).
 *
 * Invariant: a problem says what went wrong and what to do; it never shows a stack or a query.
 *
 * Source: RFC 9457 §3 (the document); R-05 (every reason is listed, one leads).
 */
import type { Refusal } from '../runtime/index.ts';
import { type ProblemCode, statusOf, titleOf } from './problem-codes.ts';
import { placeOfReason } from './refusal-places.ts';

export {
  clausesOf,
  PROBLEM_CODES,
  type ProblemCode,
  type ProblemStatus,
  statusOf,
  titleOf,
} from './problem-codes.ts';

/** One place in the request, and what is wrong there. */
export interface PlaceProblem {
  /** JSON pointer into the body (RFC 6901), or the name of a query parameter. */
  readonly pointer: string;
  readonly problem: string;
}

interface ProblemDetails {
  /** What went wrong this time; the code's own sentence when absent. */
  readonly detail?: string;
  readonly places?: readonly PlaceProblem[];
  readonly refusal?: Refusal;
  /** Of the decision behind the refusal, where the rules were asked. */
  readonly decisionId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere below a route, answered in one place (server/app.ts). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? titleOf(code));
    this.code = code;
    this.details = details;
  }
}

/** Something in the body cannot be used; the first place is told in the sentence. */
export function invalid(places: readonly PlaceProblem[]): Problem {
  return new Problem('VALIDATION_FAILED', { places, detail: placesSentence(places) });
}

/** What can be said of a place without a colon. */
const PREDICATE = /^(?:is|must|has|names|needs|lies|leads|was|cannot) /;

export function placesSentence(places: readonly PlaceProblem[]): string {
  const [first, ...more] = places;
  if (first === undefined) return titleOf('VALIDATION_FAILED');
  const where = first.pointer === '' ? 'The body' : first.pointer;
  const others =
    more.length === 0
      ? ''
      : `; ${more.length} more ${more.length === 1 ? 'place is' : 'places are'} wrong`;
  return `${where}${PREDICATE.test(first.problem) ? '' : ':'} ${first.problem}${others}.`;
}

/**
 * A command was refused: the runtime has recorded that, and nothing else changed.
 *
 * @param more What is worth knowing beside the leading reason, as sentences; `''` for nothing.
 */
export function refused(refusal: Refusal, decisionId: string | null, more = ''): Problem {
  const details = { detail: `${refusal.sentence} ${more}`.trim(), refusal };
  return new Problem(refusal.code, decisionId === null ? details : { ...details, decisionId });
}

/** The document itself. */
export function problemDocument(
  problem: Problem,
  at: {
    readonly instance: string;
    readonly trackingId: string;
    /** What was sent, where a refusal may be about a field of it. */
    readonly body?: unknown;
  },
) {
  const { code, message: detail } = problem;
  const { places, refusal, decisionId } = problem.details;
  const status = statusOf(code);
  const said = (pointer: string, sentence: string) => ({
    pointer,
    detail: sentence,
    description: sentence,
    errorCode: status,
  });
  return {
    type: `/errors/${code}`,
    title: titleOf(code),
    status,
    detail,
    instance: at.instance,
    code,
    message: detail,
    errors: places?.map((place) => said(place.pointer, place.problem)) ??
      refusal?.reasons.map((reason) =>
        said(placeOfReason(reason.code, at.body), reason.sentence),
      ) ?? [said('', detail)],
    reasons: (refusal?.reasons ?? []).map(({ source, ...reason }) => ({
      ...reason,
      clauses: [...source],
    })),
    ...(decisionId === undefined ? {} : { decisionId }),
    trackingId: at.trackingId,
  };
}
