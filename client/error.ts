/** What the API said no with, as an error to catch. */

/** One reason of a refusal, the leading one first. */
export interface Reason {
  readonly code: string;
  readonly sentence: string;
  readonly clauses: readonly string[];
}

/** One place in the request, and what is wrong there. */
export interface Place {
  /** JSON pointer into the body, or the name of a query parameter; empty for the whole. */
  readonly pointer: string;
  readonly detail: string;
}

/** The problem document of the API. Source: RFC 9457. */
export interface ProblemDocument {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly trackingId: string;
  readonly errors: readonly Place[];
  readonly reasons: readonly Reason[];
  readonly decisionId?: string;
}

/** Thrown for every answer that is not a success. */
export class SandglassError extends Error {
  override readonly name = 'SandglassError';
  /** Stable: `TRIAL_NOT_ACTIVE` …; `NOT_A_PROBLEM` where something else than the API answered. */
  readonly code: string;
  /** The HTTP status. */
  readonly status: number;
  readonly reasons: readonly Reason[];
  /** Finds the request in the server's log; null where something else answered. */
  readonly trackingId: string | null;
  /** The whole document; null where something else answered. */
  readonly problem: ProblemDocument | null;
  readonly response: Response;

  constructor(response: Response, problem: ProblemDocument | null) {
    super(problem?.detail ?? `HTTP ${response.status} without a problem document`);
    this.code = problem?.code ?? 'NOT_A_PROBLEM';
    this.status = response.status;
    this.reasons = problem?.reasons ?? [];
    this.trackingId = problem?.trackingId ?? response.headers.get('trackingid');
    this.problem = problem;
    this.response = response;
  }
}

/** The error of an answer that is not a success. */
export async function errorOf(response: Response): Promise<SandglassError> {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return new SandglassError(response, type.includes('problem+json') ? problemIn(text) : null);
}

function problemIn(text: string): ProblemDocument | null {
  try {
    return JSON.parse(text) as ProblemDocument;
  } catch {
    // Cut short on its way: there is no document.
    return null;
  }
}
