/**
 * The world outside, to which the messages of the live world go: it takes them, refuses them, says
 * nothing for long, or takes them and says otherwise. It knows what it was given, and who held what.
 *
 * Promises looked after here: a message has one owner at a time, and one that was delivered or given
 * up is not claimed again.
 */
import { type Courier, CourierError } from '../../../server/courier.ts';
import type { DeliveryOutcome } from '../../../server/store/change.ts';
import type { ClaimQuery, Delivery } from '../../../server/store/store.ts';

/** `lies`: it takes the message and says that it did not. */
export type Taking = 'takes' | 'fails' | 'lies' | 'refuses' | 'hangs';

const SLOT_COUNT = 3;

interface Claim {
  readonly owner: string;
  readonly untilMs: number;
}

export class Outside {
  /** Ids of messages that it has taken, and how often. */
  readonly taken = new Map<string, number>();
  /** Given up, with a reason that stays. */
  readonly givenUp = new Set<string>();
  /** What becomes of the next messages; after them all are taken. */
  readonly takings: Taking[] = [];
  readonly #blame: (what: string) => void;
  readonly #claims = new Map<string, Claim>();
  readonly #settled = new Set<string>();
  #hanging: (() => void)[] = [];

  constructor(blame: (what: string) => void) {
    this.#blame = blame;
  }

  courier(): Courier {
    return {
      slotCount: SLOT_COUNT,
      deliver: ({ id }) => this.#deliver(id),
      close: () => undefined,
    };
  }

  /** Whoever waits for a word of it gets one. */
  release(): void {
    for (const resolve of this.#hanging.splice(0)) resolve();
  }

  /**
   * Messages were claimed, this moment.
   *
   * @param latestMs As far as any clock has come, whatever the query says. Epoch ms, UTC.
   */
  claimed(query: ClaimQuery, deliveries: readonly Delivery[], latestMs: number): void {
    const { owner, claimLengthMs } = query;
    const untilMs = Math.min(query.nowMs, latestMs) + claimLengthMs;
    for (const { worldId, message } of deliveries) {
      const place = `${worldId} ${message.id}`;
      const other = this.#claims.get(place);
      if (other !== undefined && other.untilMs > latestMs) {
        this.#blame(`outbox: ${message.id} is claimed while somebody has it`);
      }
      if (this.#settled.has(place)) this.#blame(`outbox: ${message.id} is claimed once settled`);
      this.#claims.set(place, { owner, untilMs });
    }
  }

  /** An outcome is kept. */
  told(outcome: DeliveryOutcome): void {
    const { worldId, messageId, owner, deliveredAtMs, nextAttemptAtMs } = outcome;
    const place = `${worldId} ${messageId}`;
    if (this.#claims.get(place)?.owner !== owner) return;
    this.#claims.delete(place);
    if (deliveredAtMs === null && nextAttemptAtMs !== null) return;
    this.#settled.add(place);
    if (deliveredAtMs === null) this.givenUp.add(messageId);
    else if (!this.taken.has(messageId)) this.#blame(`outbox: ${messageId} never went out`);
  }

  async #deliver(id: string): Promise<void> {
    const taking = this.takings.shift() ?? 'takes';
    if (taking === 'hangs') {
      await new Promise<void>((resolve) => {
        this.#hanging.push(resolve);
      });
    }
    if (taking !== 'fails' && taking !== 'refuses') {
      this.taken.set(id, (this.taken.get(id) ?? 0) + 1);
    }
    if (taking === 'refuses') throw new CourierError('It is not wanted.', { isFinal: true });
    if (taking === 'fails' || taking === 'lies') {
      throw new CourierError('There was no answer.', { isFinal: false });
    }
  }
}
