/** Everything between a commit and a receiver: endpoints, dispatcher, deliverer, and their order. */
import type { Clock } from '../clock.ts';
import type { CommitHub } from '../events/commit-hub.ts';
import type { Events } from '../events/events.ts';
import type { Meter } from '../meter.ts';
import type { CommitQueue } from '../queue.ts';
import type { Store } from '../store/store.ts';
import type { ConnectionOf } from './connection.ts';
import { Dispatcher } from './dispatcher.ts';
import { KnownWebhooks } from './known-webhooks.ts';
import { Poster } from './post.ts';
import type { SecretBox } from './secret-box.ts';
import { WebhookDeliverer } from './webhook-deliverer.ts';
import { Webhooks } from './webhooks.ts';

export interface WebhookPostOf {
  readonly worlds: {
    readonly store: Store;
    readonly queue: CommitQueue;
    readonly events: Events;
    readonly hub: CommitHub;
  };
  readonly clock: Clock;
  readonly box: SecretBox;
  /** Where deliveries may go, and how. */
  readonly connection: ConnectionOf;
  readonly meter: Meter;
  readonly onFault: (error: unknown) => void;
  /** For one attempt. Unit: milliseconds. Default: 15,000. */
  readonly patienceMs?: number;
  /** Deliveries of one endpoint that were never tried. Default: 500. */
  readonly untriedMax?: number;
}

export class WebhookPost {
  readonly webhooks: Webhooks;
  readonly #store: Store;
  readonly #queue: CommitQueue;
  readonly #dispatcher: Dispatcher;
  readonly #deliverer: WebhookDeliverer;

  constructor({ worlds, clock, box, connection, meter, onFault, ...bounds }: WebhookPostOf) {
    const { store, queue, events, hub } = worlds;
    this.#store = store;
    this.#queue = queue;
    const { policy } = connection;
    const onChange = (worldId: string) => {
      this.#dispatcher.touch(worldId);
      this.#deliverer.wake();
    };
    const known = new KnownWebhooks(store);
    this.webhooks = new Webhooks({ store, known, queue, clock, events, box, policy, onChange });
    const { webhooks } = this;
    const { patienceMs, untriedMax } = bounds;
    const poster = new Poster({ ...connection, patienceMs, clock });
    const onDeliveries = () => this.#deliverer.wake();
    const onTried = () => this.#dispatcher.tried();
    const means = { store, known, queue, events, onFault };
    this.#dispatcher = new Dispatcher({ ...means, hub, untriedMax, onDeliveries });
    this.#deliverer = new WebhookDeliverer({ ...means, webhooks, clock, poster, meter, onTried });
  }

  /** From now on by itself, what was left undone first. */
  async start(): Promise<void> {
    // What a process before us had claimed would else wait until its claims run out.
    if (!this.#store.isShared) await this.#queue.submit({ kind: 'webhooksFreed' });
    this.#deliverer.start();
    await this.#dispatcher.start();
  }

  /** Ends when all that happened is dispatched, and all that is due was tried. */
  async settled(): Promise<void> {
    await this.#dispatcher.settled();
    await this.#deliverer.settled();
    await this.#dispatcher.settled();
  }

  /** Begins nothing more; what is broken off then goes out again. */
  async stop(): Promise<void> {
    await this.#dispatcher.stop();
    await this.#deliverer.stop();
  }
}
