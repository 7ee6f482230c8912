/**
 * A `fetch` that sends again what the server was too busy for, or what got lost on the way.
 *
 * A write carries an Idempotency-Key that stays the same over all attempts, so it has its effect
 * once whichever of them arrived.
 */

export type Fetch = (request: Request) => Promise<Response>;

export interface Patience {
  /** How often a request is sent at most, the first time included. */
  readonly attemptCountMax: number;
  /** Waiting longer than this is left to the caller. Unit: milliseconds. */
  readonly waitMaxMs: number;
  readonly wait: (lengthMs: number, signal: AbortSignal) => Promise<void>;
}

/** Before the second attempt where the server names no time; doubled each time. Our choice. */
const FIRST_WAIT_MS = 250;

/** Too many requests; too busy, or being kept from it for now. */
const LATER: readonly number[] = [429, 503];

export function retrying(send: Fetch, { attemptCountMax, waitMaxMs, wait }: Patience): Fetch {
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt >= attemptCountMax;
      // A body can be read once: what is sent is a copy, as long as there may be another attempt.
      const answer = await send(isLast ? request : request.clone()).catch((error: unknown) => {
        if (isLast || request.signal.aborted) throw error;
        return null;
      });
      const waitMs = answer === null ? backoffMs(attempt) : waitOf(answer, attempt);
      if (answer !== null && (isLast || waitMs === null || waitMs > waitMaxMs)) return answer;
      await answer?.body?.cancel();
      await wait(Math.min(waitMs ?? 0, waitMaxMs), request.signal);
    }
  };
}

const backoffMs = (attempt: number): number => FIRST_WAIT_MS * 2 ** (attempt - 1);

/** How long the server wants to be left alone; null where another attempt would change nothing. */
function waitOf(answer: Response, attempt: number): number | null {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  const isBeingDone = answer.status === 409 && !Number.isNaN(seconds);
  if (!LATER.includes(answer.status) && !isBeingDone) return null;
  return Number.isNaN(seconds) ? backoffMs(attempt) : seconds * 1000;
}

/** @throws The signal's reason, when it is aborted first. */
export function waitFor(lengthMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, lengthMs);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
