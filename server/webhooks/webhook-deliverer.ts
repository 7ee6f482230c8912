/**
 * Delivers events to the endpoints of their hearers, each until it was taken or given up.
 *
 * Invariants:
 *   V1. At least once: whatever ends in the middle of an attempt, another attempt follows.
 *   V2. Every attempt bears the event's id, a timestamp of its own, and a signature of each secret
 *       that is valid then.
 *   V3. By the wall clock, also for a sandbox: a receiver lives in no sandbox.
 *   V4. An endpoint whose receiver says that it is gone, or that never takes something in three
 *       days, gets nothing more until its owner switches it on again.
 *   V5. However many endpoints somebody has that hang, others' deliveries go on.
 *
 * Source: Standard Webhooks 1.0.0.
 */

import { isoOf } from '../../runtime/index.ts';
import { ClaimLoop } from '../claim-loop.ts';
import type { Clock } from '../clock.ts';
import { TEST_TYPE } from '../events/event-types.ts';
import type { Events } from '../events/events.ts';
import type { Meter } from '../meter.ts';
import type { CommitQueue } from '../queue.ts';
import { nextAttemptAtMs } from '../retry-ladder.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedWebhook, UnderWay, WebhookOutcome } from '../store/webhooks.ts';
import type { KnownWebhooks } from './known-webhooks.ts';
import type { Posted, Poster } from './post.ts';
import { signatureHeaders } from './signature.ts';
import type { Webhooks } from './webhooks.ts';

/** Attempts at a time, of one owner, and of one endpoint. Source: our choice. */
const SLOT_COUNT = 32;
const PER_OWNER_MAX = 16;
const PER_ENDPOINT_MAX = 4;
/** Whose `Retry-After` is heeded. Source: RFC 9110 §10.2.3, RFC 6585 §4. */
const THROTTLED: readonly number[] = [429, 503];
const GONE = 410;

export interface WebhookDelivererOf {
  readonly store: Pick<Store, 'claimWebhooks' | 'webhookBacklog'>;
  readonly queue: Pick<CommitQueue, 'submit'>;
  readonly clock: Clock;
  readonly events: Events;
  readonly webhooks: Pick<Webhooks, 'secretsOf'>;
  readonly known: KnownWebhooks;
  readonly poster: Pick<Poster, 'post' | 'close'>;
  readonly meter: Meter;
  /** An attempt was made: what waited behind it may go on. */
  readonly onTried: () => void;
  readonly onFault: (error: unknown) => void;
  readonly farewellMs?: number;
}

type Became = Pick<WebhookOutcome, 'nextAttemptAtMs' | 'outcome' | 'disables'>;

export class WebhookDeliverer {
  readonly #of: WebhookDelivererOf;
  readonly #loop: ClaimLoop<ClaimedWebhook>;
  readonly #underWay = new Map<string, UnderWay>();

  constructor(of: WebhookDelivererOf) {
    this.#of = of;
    const { store, clock, poster, onFault, farewellMs } = of;
    this.#loop = new ClaimLoop({
      clock,
      slotCount: SLOT_COUNT,
      claim: (claim) =>
        store.claimWebhooks({
          ...claim,
          perEndpointMax: PER_ENDPOINT_MAX,
          without: this.#busy(),
          perOwnerMax: PER_OWNER_MAX,
          underWay: [...this.#underWay.values()],
        }),
      nextDueAtMs: async () => (await store.webhookBacklog(clock.nowMs())).nextDueAtMs,
      attempt: (claimed, owner) => this.#attempt(claimed, owner),
      breakOff: () => poster.close(),
      onFault,
      farewellMs,
    });
  }

  start(): void {
    this.#loop.start();
  }

  /** A commit brought deliveries. Returns at once. */
  wake(): void {
    this.#loop.wake();
  }

  /** Delivers what is due now. Ends when all of it was tried. */
  settled(): Promise<void> {
    return this.#loop.settled();
  }

  stop(): Promise<void> {
    return this.#loop.stop();
  }

  #busy(): readonly string[] {
    return [...this.#underWay.values()]
      .filter(({ count }) => count >= PER_ENDPOINT_MAX)
      .map(({ endpointId }) => endpointId);
  }

  async #attempt(claimed: ClaimedWebhook, owner: string): Promise<number | null> {
    this.#count(claimed, 1);
    try {
      return await this.#deliver(claimed, owner);
    } finally {
      this.#count(claimed, -1);
      this.#loop.wake();
      this.#of.onTried();
    }
  }

  #count({ worldId, endpointId }: ClaimedWebhook, by: number): void {
    const count = (this.#underWay.get(endpointId)?.count ?? 0) + by;
    if (count > 0) this.#underWay.set(endpointId, { worldId, endpointId, count });
    else this.#underWay.delete(endpointId);
  }

  async #deliver(claimed: ClaimedWebhook, owner: string): Promise<number | null> {
    const { queue, clock, meter, known } = this.#of;
    const { worldId, endpointId, delivery } = claimed;
    const atMs = clock.nowMs();
    const posted = await this.#post(claimed, atMs);
    if (posted === null) return null;
    const { status, durationMs } = posted;
    const isTaken = status !== null && status >= 200 && status < 300;
    const error = isTaken ? null : (posted.error ?? `HTTP_${status}: It was not taken.`);
    const became = isTaken ? DELIVERED : this.#failed(claimed, posted);
    const attempt = { atMs, status, durationMs, error };
    const outcome = { worldId, endpointId, eventId: delivery.eventId, owner, attempt, ...became };
    await queue.submit({ kind: 'webhookOutcome', outcome });
    if (became.disables !== null) known.forget(worldId);
    meter.webhook(isTaken ? 'delivered' : became.outcome === null ? 'failed' : 'given-up');
    return became.nextAttemptAtMs;
  }

  /** Null: broken off, nobody knows whether it arrived. */
  async #post(
    { worldId, endpointId, settings, delivery }: ClaimedWebhook,
    atMs: number,
  ): Promise<Posted | null> {
    const { webhooks, poster, onFault } = this.#of;
    let headers: Readonly<Record<string, string>>;
    let body: string;
    try {
      body = JSON.stringify(await this.#bodyOf(worldId, endpointId, delivery));
      const secrets = webhooks.secretsOf({ worldId, id: endpointId }, settings);
      headers = signatureHeaders({ id: delivery.eventId, atMs, body }, secrets);
    } catch (error) {
      onFault(error);
      return { status: null, retryAfterMs: null, durationMs: 0, error: OURS };
    }
    const posted = await poster.post(settings.url, headers, body);
    return posted.status === null && this.#loop.isBrokenOff ? null : posted;
  }

  async #bodyOf(
    worldId: string,
    endpointId: string,
    { sequence, type, createdAtMs }: ClaimedWebhook['delivery'],
  ): Promise<object> {
    if (type === TEST_TYPE) {
      return { type, timestamp: isoOf(createdAtMs), data: { webhookId: endpointId, worldId } };
    }
    const event = await this.#of.events.eventAt(worldId, sequence);
    if (event === undefined) throw new Error(`${worldId} has no event ${sequence}`);
    return { type, timestamp: event.at, data: event };
  }

  #failed({ endpointId, delivery }: ClaimedWebhook, { status, retryAfterMs }: Posted): Became {
    if (status === GONE) return { ...GIVEN_UP, disables: 'RECEIVER_GONE' };
    const isThrottled = status !== null && THROTTLED.includes(status);
    const next = nextAttemptAtMs({
      deliveryId: `${endpointId} ${delivery.eventId}`,
      attemptCount: delivery.attemptCount + 1,
      failedAtMs: this.#of.clock.nowMs(),
      retryAfterMs: isThrottled ? retryAfterMs : null,
    });
    if (next === null) return { ...GIVEN_UP, disables: 'GIVEN_UP' };
    return { nextAttemptAtMs: next, outcome: null, disables: null };
  }
}

const DELIVERED: Became = { nextAttemptAtMs: null, outcome: 'delivered', disables: null };
const GIVEN_UP = { nextAttemptAtMs: null, outcome: 'failed' } as const;
const OURS = 'The fault is on our side; it has been noted.';
