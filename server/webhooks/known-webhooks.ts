/** The endpoints of a world, asked for with every commit: in memory where the store is ours alone. */
import type { Store } from '../store/store.ts';
import type { WebhookEndpoint } from '../store/webhooks.ts';

/** Worlds of which they are remembered at most. Source: our choice. */
const WORLDS_MAX = 10_000;

export class KnownWebhooks {
  readonly #store: Pick<Store, 'isShared' | 'webhooksOf'>;
  readonly #known = new Map<string, Promise<readonly WebhookEndpoint[]>>();

  constructor(store: Pick<Store, 'isShared' | 'webhooksOf'>) {
    this.#store = store;
  }

  /** All of a world, whoever owns them, in the order of ids. */
  async inWorld(worldId: string): Promise<readonly WebhookEndpoint[]> {
    if (this.#store.isShared) return this.#store.webhooksOf(worldId);
    if (this.#known.size >= WORLDS_MAX) this.#known.clear();
    const reading = this.#known.get(worldId) ?? this.#store.webhooksOf(worldId);
    this.#known.set(worldId, reading);
    reading.catch(() => this.#known.delete(worldId));
    return reading;
  }

  /** What is remembered of a world is no longer so. */
  forget(worldId: string): void {
    this.#known.delete(worldId);
  }
}
