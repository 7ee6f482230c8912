/**
 * Fires what falls due in the live world: sleeps until the next due timer, never longer than the
 * poll, and is told after each commit that a nearer one may have been armed.
 *
 * A timeout is only an alarm clock here. No deadline lives in it: what is due is read from the rows.
 */
import type { Clock } from './clock.ts';

/** The longest sleep: a system clock that was set forward is noticed within it. */
const SLEEP_MS_MAX = 60_000;
/** After a failure to fire. */
const RETRY_MS = 1_000;

export interface Ticking {
  readonly clock: Clock;
  /** Epoch milliseconds; null when nothing is armed. May be too early, never too late. */
  readonly nextDueAtMs: () => number | null;
  /** Fires everything due at or before now. */
  readonly fire: () => Promise<void>;
  /** Told of what went wrong; the ticker goes on. */
  readonly onFault: (error: unknown) => void;
}

export class Ticker {
  readonly #ticking: Ticking;
  #timeout: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isStopped = true;

  constructor(ticking: Ticking) {
    this.#ticking = ticking;
  }

  start(): void {
    this.#isStopped = false;
    this.replan();
  }

  /** Something was armed, disarmed or fired: sleeps anew. */
  replan(): void {
    if (this.#isStopped || this.#running !== null) return;
    this.#sleep(this.#untilNextMs());
  }

  /** Ends when nothing fires any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    await this.#running;
  }

  #untilNextMs(): number {
    const dueAtMs = this.#ticking.nextDueAtMs();
    if (dueAtMs === null) return SLEEP_MS_MAX;
    return Math.min(Math.max(0, dueAtMs - this.#ticking.clock.nowMs()), SLEEP_MS_MAX);
  }

  #sleep(forMs: number): void {
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    this.#timeout = setTimeout(() => {
      this.#running = this.#tick();
    }, forMs);
    this.#timeout.unref();
  }

  async #tick(): Promise<void> {
    let sleepMs: number | null = null;
    try {
      await this.#ticking.fire();
    } catch (error) {
      this.#ticking.onFault(error);
      sleepMs = RETRY_MS;
    }
    this.#running = null;
    if (!this.#isStopped) this.#sleep(sleepMs ?? this.#untilNextMs());
  }
}
