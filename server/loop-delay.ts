/**
 * How late the event loop is: what it should do at an instant it does later, while one piece of work
 * holds it. The beat is cheap enough to be asked before each request; the spread is for whoever looks
 * now and then.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What is turned away for lateness is so for this long after it, no longer. Source: our choice. */
const BEAT_EVERY_MS = 50;
/** Unit: milliseconds. Delays below it are not told apart. */
const RESOLUTION_MS = 10;
const NS_PER_MS = 1e6;

export class LoopBeat {
  #latenessMs = 0;
  #beatAtMs = performance.now();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#tick(), BEAT_EVERY_MS).unref();
  }

  /** Of the last beat. Unit: milliseconds. */
  get latenessMs(): number {
    return this.#latenessMs;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const nowMs = performance.now();
    this.#latenessMs = Math.max(0, nowMs - this.#beatAtMs - BEAT_EVERY_MS);
    this.#beatAtMs = nowMs;
  }
}

export class LoopSpread {
  readonly #histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });

  constructor() {
    this.#histogram.enable();
  }

  /** Since the last time. Unit: milliseconds. */
  take(): { readonly p50Ms: number; readonly p99Ms: number; readonly maxMs: number } {
    const histogram = this.#histogram;
    const spread = {
      p50Ms: delayMs(histogram.percentile(50)),
      p99Ms: delayMs(histogram.percentile(99)),
      maxMs: delayMs(histogram.count === 0 ? 0 : histogram.max),
    };
    histogram.reset();
    return spread;
  }

  stop(): void {
    this.#histogram.disable();
  }
}

/** Node counts from one beat of its measure to the next, the beat itself included. */
const delayMs = (intervalNs: number): number => Math.max(0, intervalNs / NS_PER_MS - RESOLUTION_MS);
