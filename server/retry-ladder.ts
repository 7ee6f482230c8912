/**
 * When a delivery that failed is tried again: ten attempts within about three days, then it is given
 * up.
 *
 * Source: the schedule of Standard Webhooks 1.0.0; that mail follows it too is our choice.
 */
import { createHash } from 'node:crypto';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** From the end of one attempt to the next. The first attempt waits for nothing. */
const WAITS_MS: readonly number[] = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** A wait becomes longer by up to this part of it, never shorter. Source: our choice. */
const JITTER_MAX = 0.1;
/** Nobody may ask us to wait longer. Source: our choice. */
const RETRY_AFTER_MS_MAX = 24 * HOUR_MS;

export interface FailedAttempt {
  /** Of the delivery: what failed together is not tried again together. */
  readonly deliveryId: string;
  /** Attempts so far, the failed one included. */
  readonly attemptCount: number;
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly failedAtMs: number;
  /** What the other side asked for, if anything. */
  readonly retryAfterMs: number | null;
}

/** The instant of the next attempt: epoch milliseconds, UTC; null when it is given up. */
export function nextAttemptAtMs(of: FailedAttempt): number | null {
  const { deliveryId, attemptCount, failedAtMs, retryAfterMs } = of;
  const waitMs = WAITS_MS[attemptCount - 1];
  if (waitMs === undefined) return null;
  const longerMs = waitMs * JITTER_MAX * fractionOf(`${deliveryId} ${attemptCount}`);
  const askedMs = Math.min(retryAfterMs ?? 0, RETRY_AFTER_MS_MAX);
  return failedAtMs + Math.max(Math.floor(waitMs + longerMs), askedMs);
}

/** A number from 0 up to 1 that the text decides: the same text, the same number. */
const fractionOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
