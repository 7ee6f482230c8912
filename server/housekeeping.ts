/**
 * What is not kept for ever goes when its time is up: answers about eligibility, keyed requests,
 * messages and webhooks that were delivered, and tokens of consent that nobody used. At the start,
 * and then every ten minutes.
 *
 * Invariants:
 *   - The wall clock alone decides, never a sandbox's.
 *   - A large backlog goes in small portions, between which others are heard.
 */
import type { Clock } from './clock.ts';
import { DECISION_KEPT_MS } from './decisions.ts';
import { REQUEST_KEPT_MS } from './idempotency.ts';
import type { CommitQueue } from './queue.ts';
import type { Pruning } from './store/change.ts';
import type { Oldest, Store } from './store/store.ts';

const DAY_MS = 86_400_000;
/** How long a delivered message stays in the lists. Source: our choice. */
const DELIVERED_KEPT_DAYS = 90;
const DELIVERED_KEPT_DAYS_MAX = 36_500;
/** How long a delivery to a webhook is listed once it is settled. Source: our choice. */
const WEBHOOKS_KEPT_DAYS = 30;
/** A token of consent that was never used: no request waits so long. Source: our choice. */
const TOKENS_KEPT_DAYS = 400;
/** Unit: milliseconds. Source: our choice. */
const PAUSE_MS = 600_000;
/** Rows of each kind in one commit. Source: our choice; some milliseconds. */
const PORTION_SIZE = 500;
/** In one round; what is left then goes in the next. */
const PORTION_COUNT_MAX = 100_000;

export interface HousekeepingOf {
  readonly store: Store;
  readonly queue: CommitQueue;
  readonly clock: Clock;
  /** Unit: milliseconds. Default: 90 days. */
  readonly deliveredKeptMs?: number | undefined;
  /** Told of a round that failed; the next comes all the same. */
  readonly onFault: (error: unknown) => void;
}

export class Housekeeping {
  readonly #of: HousekeepingOf;
  #timeout: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isClosing = false;

  constructor(of: HousekeepingOf) {
    this.#of = of;
  }

  /** A round now, and one after each pause. */
  start(): void {
    this.#running = this.#watched();
  }

  /** Ends when no round runs any more. */
  async stop(): Promise<void> {
    this.#isClosing = true;
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    await this.#running;
  }

  /** One round: portion after portion until nothing is left whose time is up. */
  async round(): Promise<void> {
    const { store, queue } = this.#of;
    for (let count = 0; count < PORTION_COUNT_MAX && !this.#isClosing; count += 1) {
      const pruning = this.#pruning();
      if (!isUp(await store.oldest(), pruning)) return;
      await queue.submit({ kind: 'prune', pruning });
    }
  }

  #pruning(): Pruning {
    const { clock, deliveredKeptMs = DELIVERED_KEPT_DAYS * DAY_MS } = this.#of;
    const nowMs = clock.nowMs();
    return {
      decisionsBeforeMs: nowMs - DECISION_KEPT_MS,
      requestsBeforeMs: nowMs - REQUEST_KEPT_MS,
      deliveredBeforeMs: nowMs - deliveredKeptMs,
      webhooksBeforeMs: nowMs - WEBHOOKS_KEPT_DAYS * DAY_MS,
      tokensBeforeMs: nowMs - TOKENS_KEPT_DAYS * DAY_MS,
      countMax: PORTION_SIZE,
    };
  }

  async #watched(): Promise<void> {
    try {
      await this.round();
    } catch (error) {
      this.#of.onFault(error);
    }
    this.#running = null;
    if (this.#isClosing) return;
    // A timeout is an alarm clock here: what is old is read from the rows.
    this.#timeout = setTimeout(() => {
      this.#running = this.#watched();
    }, PAUSE_MS);
    this.#timeout.unref();
  }
}

/** Whether anything is older than it may become. */
function isUp(oldest: Oldest, pruning: Pruning): boolean {
  const { decisionAtMs, requestAtMs, deliveredAtMs, webhookAtMs, tokenAtMs } = oldest;
  const { decisionsBeforeMs, requestsBeforeMs, deliveredBeforeMs, webhooksBeforeMs } = pruning;
  return (
    isBefore(decisionAtMs, decisionsBeforeMs) ||
    isBefore(requestAtMs, requestsBeforeMs) ||
    isBefore(deliveredAtMs, deliveredBeforeMs) ||
    isBefore(webhookAtMs, webhooksBeforeMs ?? null) ||
    isBefore(tokenAtMs, pruning.tokensBeforeMs ?? null)
  );
}

const isBefore = (atMs: number | null, limitMs: number | null): boolean =>
  atMs !== null && limitMs !== null && atMs < limitMs;

/**
 * What SANDGLASS_OUTBOX_KEPT_DAYS says. Unit: milliseconds.
 *
 * @throws {Error} With the variable and what to do, when it cannot be used as it stands.
 */
export function deliveredKeptMsOf(record: Readonly<Record<string, string | undefined>>): number {
  const given = record['SANDGLASS_OUTBOX_KEPT_DAYS'] ?? '';
  const text = given === '' ? String(DELIVERED_KEPT_DAYS) : given;
  const days = Number(text);
  if (/^\d{1,5}$/.test(text) && days >= 1 && days <= DELIVERED_KEPT_DAYS_MAX) return days * DAY_MS;
  throw new Error(
    `SANDGLASS_OUTBOX_KEPT_DAYS is "${text}"; it must be a whole number from 1 to ${DELIVERED_KEPT_DAYS_MAX}.`,
  );
}
