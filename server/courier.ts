/**
 * Whoever carries messages out of the house: mail today, and whatever else can tell its failures
 * apart in the same way.
 */
import type { Message } from '../runtime/index.ts';

export interface Courier {
  /** How many messages it carries at a time. */
  readonly slotCount: number;
  /**
   * Takes a message all the way. Ends in bounded time, whatever the other side does.
   *
   * @throws {CourierError} It did not arrive everywhere, or nobody knows whether it did.
   */
  deliver(message: Message, ids: DeliveryIds): Promise<void>;
  /** Breaks off what is under way; it carries nothing from now on. */
  close(): void;
}

export interface DeliveryIds {
  /**
   * The same at every attempt and after every restart, and of no other message of any installation:
   * by it the other side knows what it already has. 32 hexadecimal digits.
   */
  readonly deliveryId: string;
}

/** Its message is kept and shown to people: it holds no secret. */
export class CourierError extends Error {
  override readonly name = 'CourierError';
  /** Whether another attempt would meet the same. */
  readonly isFinal: boolean;
  /** How long the other side asked us to wait; null where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(
    message: string,
    of: { readonly isFinal: boolean; readonly retryAfterMs?: number | null },
  ) {
    super(message);
    this.isFinal = of.isFinal;
    this.retryAfterMs = of.retryAfterMs ?? null;
  }
}
