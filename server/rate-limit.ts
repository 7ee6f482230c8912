/**
 * How many requests somebody may make: a bucket of tokens, which a request takes one from and time
 * fills evenly. In memory, so each process counts for itself and a restart forgets.
 *
 * Invariant: memory is bounded. A bucket that is full again says nothing, and is dropped first.
 */
import type { Clock } from './clock.ts';

/** Unit: seconds. */
const WINDOW_S = 60;
const WINDOW_MS = WINDOW_S * 1_000;

/** Buckets at most. Source: our choice. */
const BUCKET_COUNT_MAX = 20_000;

interface Bucket {
  tokens: number;
  /** When it held so many. Epoch milliseconds. */
  atMs: number;
}

/** What a bucket says after a request. */
export interface Standing {
  readonly isAllowed: boolean;
  /** Requests that may follow at once. */
  readonly remaining: number;
  /** Until it is full again. Unit: seconds. */
  readonly fullInS: number;
  /** Until the next request may be made. Unit: seconds. */
  readonly nextInS: number;
}

export class Buckets {
  /** Requests in a window. */
  readonly quota: number;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(quota: number, clock: Clock) {
    this.quota = quota;
    this.#clock = clock;
  }

  take(name: string): Standing {
    const bucket = this.#bucket(name);
    const isAllowed = bucket.tokens >= 1;
    if (isAllowed) bucket.tokens -= 1;
    return {
      isAllowed,
      remaining: Math.floor(bucket.tokens),
      fullInS: this.#secondsFor(this.quota - bucket.tokens),
      nextInS: this.#secondsFor(1 - bucket.tokens),
    };
  }

  /** A request that does not count after all. */
  giveBack(name: string): void {
    const bucket = this.#buckets.get(name);
    if (bucket !== undefined) bucket.tokens = Math.min(this.quota, bucket.tokens + 1);
  }

  #bucket(name: string): Bucket {
    const nowMs = this.#clock.nowMs();
    const known = this.#buckets.get(name);
    if (known !== undefined) {
      known.tokens = this.#filled(known, nowMs);
      known.atMs = nowMs;
      return known;
    }
    if (this.#buckets.size >= BUCKET_COUNT_MAX) this.#drop(nowMs);
    const bucket = { tokens: this.quota, atMs: nowMs };
    this.#buckets.set(name, bucket);
    return bucket;
  }

  /** A clock that was set back fills nothing. */
  #filled({ tokens, atMs }: Bucket, nowMs: number): number {
    const gained = (Math.max(0, nowMs - atMs) * this.quota) / WINDOW_MS;
    return Math.min(this.quota, tokens + gained);
  }

  /** Those that are full; where there are none, the oldest half. */
  #drop(nowMs: number): void {
    for (const [name, bucket] of this.#buckets) {
      if (this.#filled(bucket, nowMs) >= this.quota) this.#buckets.delete(name);
    }
    for (const name of this.#buckets.keys()) {
      if (this.#buckets.size <= BUCKET_COUNT_MAX / 2) return;
      this.#buckets.delete(name);
    }
  }

  #secondsFor(tokens: number): number {
    return Math.max(0, Math.ceil((tokens * WINDOW_S) / this.quota));
  }
}

/** An organisation has several programs, and not all of them are busy at once. */
const KEYS_PER_ORGANISATION = 5;

export interface Limits {
  readonly keys: Buckets;
  readonly organisations: Buckets;
  /** As the answers tell them. */
  readonly policy: string;
}

/** @param quota Requests in a minute and key, above 0. */
export function limitsOf(quota: number, clock: Clock): Limits {
  const keys = new Buckets(quota, clock);
  const organisations = new Buckets(quota * KEYS_PER_ORGANISATION, clock);
  const policy = [`"default";q=${keys.quota}`, `"organisation";q=${organisations.quota}`]
    .map((one) => `${one};w=${WINDOW_S}`)
    .join(', ');
  return { keys, organisations, policy };
}
