/**
 * Delivers what the live world has to say: claims messages that are due, hands them to a courier, and
 * writes down what became of each.
 *
 * Invariants:
 *   G1. Every message that was to be delivered is delivered at least once, or given up with a reason
 *       that stays; a crash in between only means that it goes out again.
 *   G2. Every attempt of a message bears the same id, so that whoever gets it twice can tell.
 *   G3. Only the live world's messages ever reach the courier.
 *
 * How they are claimed and how many go out at a time: claim-loop.ts, G4 and G5.
 */
import { createHash } from 'node:crypto';
import { ClaimLoop } from './claim-loop.ts';
import type { Clock } from './clock.ts';
import { type Courier, CourierError } from './courier.ts';
import type { Meter } from './meter.ts';
import type { CommitQueue } from './queue.ts';
import { nextAttemptAtMs } from './retry-ladder.ts';
import type { DeliveryOutcome } from './store/change.ts';
import { LIVE_ID } from './store/kept.ts';
import type { Delivery, Store } from './store/store.ts';

export interface DelivererOf {
  readonly store: Pick<Store, 'claimDeliveries' | 'deliveryBacklog' | 'world'>;
  readonly queue: Pick<CommitQueue, 'submit'>;
  readonly clock: Clock;
  readonly courier: Courier;
  readonly meter: Meter;
  /** Told of messages given up, and of a store that cannot; it goes on. */
  readonly onFault: (error: unknown) => void;
  /** How long attempts may take once it was asked to stop. Unit: milliseconds. */
  readonly farewellMs?: number;
}

type Result = 'delivered' | 'failed' | 'given-up';
type Became = Pick<DeliveryOutcome, 'deliveredAtMs' | 'nextAttemptAtMs' | 'error'>;

export class Deliverer {
  readonly #of: DelivererOf;
  readonly #loop: ClaimLoop<Delivery>;
  #bornAtMs: number | null = null;

  constructor(of: DelivererOf) {
    this.#of = of;
    const { store, courier, clock, onFault, farewellMs } = of;
    this.#loop = new ClaimLoop({
      clock,
      slotCount: courier.slotCount,
      claim: (claim) => store.claimDeliveries(claim),
      nextDueAtMs: async () => (await store.deliveryBacklog()).oldestDueAtMs,
      attempt: (delivery, owner) => this.#attempt(delivery, owner),
      breakOff: () => courier.close(),
      onFault,
      farewellMs,
    });
  }

  /** From now on delivers by itself, what is due already first. */
  start(): void {
    this.#loop.start();
  }

  /** A commit brought messages. Returns at once. */
  wake(): void {
    this.#loop.wake();
  }

  /** Delivers what is due now. Ends when all of it was tried. */
  settled(): Promise<void> {
    return this.#loop.settled();
  }

  /** See {@link ClaimLoop.stop}. */
  stop(): Promise<void> {
    return this.#loop.stop();
  }

  /** @returns When it is tried again. */
  async #attempt(
    { worldId, message, attemptCount }: Delivery,
    owner: string,
  ): Promise<number | null> {
    const { queue, meter, onFault } = this.#of;
    const became = await this.#carry({ worldId, message, attemptCount });
    if (became === null) return null;
    const outcome = { worldId, messageId: message.id, owner, ...became };
    await queue.submit({ kind: 'delivery', outcome });
    const result = resultOf(became);
    meter.delivered(result);
    if (result === 'given-up') {
      const count = attemptCount + 1;
      onFault(new Error(`message ${message.id} is given up after ${count} of its attempts`));
    }
    return became.nextAttemptAtMs;
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
      if (this.#loop.isBrokenOff) return null;
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
