/** The endpoints of a world, asked for with every commit: in memory where the store is ours alone. */
import type { Store } from '../store/store.ts';
import type { WebhookEndpoint } from '../store/webhooks.ts';

/** Worlds of which they are remembered at most. Source: our choice. */
const WORLDS_MAX = 10_000;

export class KnownWebhooks {
  readonly #store: Pick<Store, 'isShared' | 'webhooksOf'>;
  readonly #known = new Map<string, Promise<readonly WebhookEndpoint[]>>();
  /** By world and endpoint: further than what is kept, where nothing was taken since. */
  readonly #cursors = new Map<string, Map<string, number>>();

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

  /** Up to which sequence of its world events were taken, or passed over. */
  cursorOf({ worldId, id, cursor }: WebhookEndpoint): number {
    return Math.max(cursor, this.#cursors.get(worldId)?.get(id) ?? 0);
  }

  moved({ worldId, id }: WebhookEndpoint, cursor: number): void {
    const cursors = this.#cursors.get(worldId) ?? new Map<string, number>();
    this.#cursors.set(worldId, cursors);
    cursors.set(id, cursor);
  }

  /** The world is gone. */
  end(worldId: string): void {
    this.forget(worldId);
    this.#cursors.delete(worldId);
  }

  /** What is remembered of a world is no longer so. */
  forget(worldId: string): void {
    this.#known.delete(worldId);
  }
}
