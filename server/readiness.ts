/**
 * Whether new work should be sent here, as `/readyz` tells it. The worst news wins: a server that
 * stops is not ready, whatever its store does.
 */
import { Problem } from './problem.ts';

export type ReadinessState = 'starting' | 'ready' | 'storeFailing' | 'stopping';

export class Readiness {
  #phase: 'starting' | 'ready' | 'stopping' = 'starting';
  #isStoreFailing = false;

  get state(): ReadinessState {
    return this.#phase === 'ready' && this.#isStoreFailing ? 'storeFailing' : this.#phase;
  }

  /** What the server begins with is there, and it answers. */
  started(): void {
    if (this.#phase === 'starting') this.#phase = 'ready';
  }

  /** It was asked to stop; there is no way back. */
  stopping(): void {
    this.#phase = 'stopping';
  }

  /** Whether the last write to the store came through; reading may work even where it did not. */
  store(state: 'works' | 'fails'): void {
    this.#isStoreFailing = state === 'fails';
  }
}

/** One that is ready, for an application without a server around it. */
export function readyAtOnce(): Readiness {
  const readiness = new Readiness();
  readiness.started();
  return readiness;
}

/** When to look again. A store that fails takes a hand, the others a moment. Unit: seconds. */
const REASONS: Readonly<
  Record<
    Exclude<ReadinessState, 'ready'>,
    { readonly detail: string; readonly retryAfterS: number }
  >
> = {
  starting: { detail: 'The server is starting.', retryAfterS: 1 },
  stopping: { detail: 'The server was asked to stop.', retryAfterS: 1 },
  storeFailing: { detail: 'The last write to the store failed.', retryAfterS: 5 },
};

/** What `/readyz` answers while it is not. */
export function notReady(state: Exclude<ReadinessState, 'ready'>): Problem {
  const { detail, retryAfterS } = REASONS[state];
  return new Problem('NOT_READY', { detail, headers: { 'Retry-After': String(retryAfterS) } });
}
