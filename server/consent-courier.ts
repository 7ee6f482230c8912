/**
 * Requests for consent on their way out: everybody who is asked gets a mail of their own, with a
 * link of their own. Everything else goes as it is.
 *
 * Invariant: a token is made for the attempt that carries it; one that fails leaves tokens behind that
 * nobody has seen.
 *
 * Source: T-067, T-068, T-069.
 */
import { createHash } from 'node:crypto';
import type { Message } from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import { type ConsentTokenStore, consentUrl, newConsentToken } from './consent-tokens.ts';
import { type Courier, CourierError, type DeliveryIds } from './courier.ts';
import { LIVE_ID } from './store/kept.ts';

export interface ConsentCourierOf {
  /** Who carries them. */
  readonly courier: Courier;
  readonly tokens: Pick<ConsentTokenStore, 'add'>;
  readonly clock: Clock;
  /** Where the page is, without a slash at the end. */
  readonly publicUrl: string;
}

const REQUEST_FOR_CONSENT = 'N-02';

export class ConsentCourier implements Courier {
  readonly slotCount: number;
  readonly #of: ConsentCourierOf;

  constructor(of: ConsentCourierOf) {
    this.#of = of;
    this.slotCount = of.courier.slotCount;
  }

  async deliver(message: Message, ids: DeliveryIds): Promise<void> {
    if (message.notificationId !== REQUEST_FOR_CONSENT) {
      return this.#of.courier.deliver(message, ids);
    }
    const failures: CourierError[] = [];
    for (const email of new Set(message.to)) {
      try {
        await this.#ask(message, email, ids);
      } catch (error) {
        if (!(error instanceof CourierError)) throw error;
        failures.push(error);
      }
    }
    const failure = failures.find(({ isFinal }) => !isFinal) ?? failures[0];
    if (failure !== undefined) throw failure;
  }

  close(): void {
    this.#of.courier.close();
  }

  async #ask(message: Message, email: string, { deliveryId }: DeliveryIds): Promise<void> {
    const { courier, tokens, clock, publicUrl } = this.#of;
    const about = { worldId: LIVE_ID, trialId: message.trialId, email };
    const { token, row } = newConsentToken({ ...about, createdAtMs: clock.nowMs() });
    await tokens.add(row);
    const asked = withLink(message, consentUrl(publicUrl, token));
    const own = createHash('sha256')
      .update(JSON.stringify([deliveryId, email]))
      .digest('hex');
    await courier.deliver({ ...asked, to: [email] }, { deliveryId: own.slice(0, 32) });
  }
}

/** @param url Of characters that mean nothing in HTML. */
function withLink(message: Message, url: string): Message {
  const words = 'You can answer here, without signing in:';
  return {
    ...message,
    text: `${message.text}\n\n${words} ${url}`,
    html: `${message.html}\n<p>${words} <a href="${url}">${url}</a></p>`,
  };
}
