/**
 * Delivers what the live world has to say: claims messages that are due, hands them to a courier, and
 * writes down what became of each.
 *
 * Invariants:
 *   G1. Every message that was to be delivered is delivered at least once, or given up with a reason
 *       that stays; a crash in between only means that it goes out again.
 *   G2. Every attempt of a message bears the same id, so that whoever gets it twice can tell.
 *   G3. Only the live world's messages ever reach the courier.
 *   G4. Two deliverers, in one process or in many, never hold one message at a time: each batch is
 *       claimed under a name of its own, for longer than an attempt can take.
 *   G5. A message that hangs holds one slot; the others go on.
 *
 * A timeout is only an alarm clock here; what is due is read from the rows.
 */
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import { type Courier, CourierError } from './courier.ts';
import { earlier } from './live-portion.ts';
import type { Meter } from './meter.ts';
import type { CommitQueue } from './queue.ts';
import { nextAttemptAtMs } from './retry-ladder.ts';
import type { DeliveryOutcome } from './store/change.ts';
import { LIVE_ID } from './store/kept.ts';
import type { Delivery, Store } from './store/store.ts';
import { Ticker } from './ticker.ts';

/** Longer than the longest attempt and the commit after it. Source: our choice. */
const CLAIM_LENGTH_MS = 90_000;
/** When all that is due is held by somebody, it is looked at again after this. Source: our choice. */
const LOOK_AGAIN_MS = 1_000;
/** How long attempts under way may take once it was asked to stop. Source: our choice. */
const FAREWELL_MS = 2_000;

export interface DelivererOf {
  readonly store: Pick<Store, 'claimDeliveries' | 'deliveryBacklog' | 'world'>;
  readonly queue: Pick<CommitQueue, 'submit'>;
  readonly clock: Clock;
  readonly courier: Courier;
  readonly meter: Meter;
  /** Told of messages given up, and of a store that cannot; it goes on. */
  readonly onFault: (error: unknown) => void;
  /** Default: {@link FAREWELL_MS}. */
  readonly farewellMs?: number;
}

type Result = 'delivered' | 'failed' | 'given-up';
type Became = Pick<DeliveryOutcome, 'deliveredAtMs' | 'nextAttemptAtMs' | 'error'>;

export class Deliverer {
  readonly #of: DelivererOf;
  readonly #ticker: Ticker;
  readonly #name = randomUUID();
  readonly #underWay = new Set<Promise<void>>();
  #claimCount = 0;
  #bornAtMs: number | null = null;
  #looking: Promise<void> | null = null;
  #isWoken = true;
  /** All slots were taken, and more may be due. */
  #isFull = false;
  /** May be too early, and too late only where another process wrote; null when nothing waits. */
  #nextLookAtMs: number | null = null;
  #isStopped = false;
  #isBrokenOff = false;

  constructor(of: DelivererOf) {
    this.#of = of;
    this.#ticker = new Ticker({
      clock: of.clock,
      nextDueAtMs: () => (this.#isWoken ? of.clock.nowMs() : this.#nextLookAtMs),
      fire: () => this.#look(),
      onFault: of.onFault,
    });
  }

  /** From now on delivers by itself, what is due already first. */
  start(): void {
    this.#ticker.start();
  }

  /** A commit brought messages. Returns at once. */
  wake(): void {
    this.#isWoken = true;
    this.#ticker.replan();
  }

  /** Delivers what is due now. Ends when all of it was tried. */
  async settled(): Promise<void> {
    this.#isWoken = true;
    while (this.#isWoken && !this.#isStopped) {
      await this.#look();
      while (!this.#isWoken && this.#underWay.size > 0) await Promise.race(this.#underWay);
    }
  }

  /**
   * Begins nothing more, and gives what is under way a little time; what is broken off then goes out
   * again when its claim has run out. The store is in use until this ends.
   */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#ticker.stop();
    await this.#looking?.catch(() => undefined);
    const alarm = new AbortController();
    const { signal } = alarm;
    const patience = pause(this.#of.farewellMs ?? FAREWELL_MS, undefined, { signal });
    await Promise.race([Promise.all(this.#underWay), patience]);
    alarm.abort();
    await patience.catch(() => undefined);
    this.#isBrokenOff = true;
    this.#of.courier.close();
    await Promise.all(this.#underWay);
  }

  #look(): Promise<void> {
    this.#looking ??= this.#claimDue().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #claimDue(): Promise<void> {
    const { clock, courier } = this.#of;
    const isAlarm = this.#nextLookAtMs === null || this.#nextLookAtMs <= clock.nowMs();
    this.#isWoken = false;
    let isMore = true;
    while (isMore && !this.#isStopped) {
      const free = courier.slotCount - this.#underWay.size;
      if (free <= 0) {
        this.#isFull = true;
        this.#nextLookAtMs = clock.nowMs() + LOOK_AGAIN_MS;
        return;
      }
      isMore = (await this.#claim(free)) === free;
    }
    if (isAlarm) this.#nextLookAtMs = await this.#nextDueAtMs();
  }

  /** @returns How many it got; attempts at them are under way. */
  async #claim(limit: number): Promise<number> {
    const { store, clock } = this.#of;
    this.#claimCount += 1;
    const owner = `${this.#name}/${this.#claimCount}`;
    const claim = { owner, nowMs: clock.nowMs(), claimLengthMs: CLAIM_LENGTH_MS, limit };
    const deliveries = await store.claimDeliveries(claim);
    for (const delivery of deliveries) this.#begin(delivery, owner);
    return deliveries.length;
  }

  /** When something may be claimed that cannot be now. */
  async #nextDueAtMs(): Promise<number | null> {
    const { oldestDueAtMs } = await this.#of.store.deliveryBacklog();
    const nowMs = this.#of.clock.nowMs();
    if (oldestDueAtMs === null || oldestDueAtMs > nowMs) return oldestDueAtMs;
    return nowMs + LOOK_AGAIN_MS;
  }

  #begin(delivery: Delivery, owner: string): void {
    const work = this.#attempt(delivery, owner)
      .catch((error: unknown) => {
        this.#plan(this.#of.clock.nowMs() + CLAIM_LENGTH_MS);
        this.#of.onFault(error);
      })
      .finally(() => {
        this.#underWay.delete(work);
        if (this.#isFull) this.#isWoken = true;
        this.#isFull = false;
        this.#ticker.replan();
      });
    this.#underWay.add(work);
  }

  async #attempt({ worldId, message, attemptCount }: Delivery, owner: string): Promise<void> {
    const { queue, meter, onFault } = this.#of;
    const became = await this.#carry({ worldId, message, attemptCount });
    if (became === null) return;
    const outcome = { worldId, messageId: message.id, owner, ...became };
    await queue.submit({ kind: 'delivery', outcome });
    if (became.nextAttemptAtMs !== null) this.#plan(became.nextAttemptAtMs);
    const result = resultOf(became);
    meter.delivered(result);
    if (result !== 'given-up') return;
    const count = attemptCount + 1;
    onFault(new Error(`message ${message.id} is given up after ${count} of its attempts`));
  }

  /** Null: broken off, nobody knows whether it arrived. */
  async #carry({ worldId, message, attemptCount }: Delivery): Promise<Became | null> {
    const { clock, courier, onFault } = this.#of;
    if (worldId !== LIVE_ID) return failed('Only the live world sends its messages.', null);
    const deliveryId = await this.#idOf(message.id);
    try {
      await courier.deliver(message, { deliveryId });
      return { deliveredAtMs: clock.nowMs(), nextAttemptAtMs: null, error: null };
    } catch (error) {
      const isOurs = !(error instanceof CourierError);
      if (!isOurs && error.isFinal) return failed(error.message, null);
      if (this.#isBrokenOff) return null;
      if (isOurs) onFault(error);
      const next = nextAttemptAtMs({
        deliveryId,
        attemptCount: attemptCount + 1,
        failedAtMs: clock.nowMs(),
        retryAfterMs: isOurs ? null : error.retryAfterMs,
      });
      return failed(isOurs ? 'The fault is on our side; it has been noted.' : error.message, next);
    }
  }

  /** Effects of two installations may have the same id; the birth of their worlds tells them apart. */
  async #idOf(messageId: string): Promise<string> {
    this.#bornAtMs ??= (await this.#of.store.world(LIVE_ID))?.createdAtMs ?? null;
    const name = JSON.stringify([LIVE_ID, this.#bornAtMs, messageId]);
    return createHash('sha256').update(name).digest('hex').slice(0, 32);
  }

  #plan(atMs: number): void {
    this.#nextLookAtMs = earlier(this.#nextLookAtMs, atMs);
  }
}

const failed = (error: string, nextMs: number | null): Became => ({
  deliveredAtMs: null,
  nextAttemptAtMs: nextMs,
  error,
});

function resultOf({ deliveredAtMs, nextAttemptAtMs }: Became): Result {
  if (deliveredAtMs !== null) return 'delivered';
  return nextAttemptAtMs === null ? 'given-up' : 'failed';
}
