/**
 * Takes new events out of the journal, for each endpoint those that it sees and wants, and keeps how
 * far it came in the same commit. What was not taken yet stays in the journal: it is the backlog.
 *
 * Invariants:
 *   T1. Every event of an endpoint's sight becomes one delivery, whatever fails and whoever else
 *       dispatches beside us.
 *   T2. No command waits for it, and none pays for it: without endpoints a commit costs a look-up.
 *   T3. An endpoint that takes nothing has a bounded number of deliveries that were never tried.
 */

import type { CommitHub } from '../events/commit-hub.ts';
import type { Events } from '../events/events.ts';
import type { CommitQueue } from '../queue.ts';
import type { Store } from '../store/store.ts';
import type { WebhookEndpoint } from '../store/webhooks.ts';
import { WorldError } from '../worlds.ts';
import { deliveryFor, scopeOf } from './endpoint.ts';
import type { KnownWebhooks } from './known-webhooks.ts';

/** Events taken in one commit. Source: our choice. */
const PAGE = 100;
/** Deliveries of one endpoint that were never tried. Source: our choice. */
const UNTRIED_MAX = 500;
/** Events passed over before the place is kept: what a restart looks at again. */
const PASSED_MAX = 1_000;
/** How often a store that others write to is looked at. Source: our choice. */
const POLL_MS = 1_000;
/** After a failure. */
const RETRY_MS = 1_000;

export interface DispatcherOf {
  readonly store: Pick<Store, 'isShared' | 'worldsWithWebhooks' | 'untriedWebhooks'>;
  readonly queue: Pick<CommitQueue, 'submit'>;
  readonly events: Events;
  readonly known: KnownWebhooks;
  readonly hub: CommitHub;
  /** Default: 500. */
  readonly untriedMax?: number | undefined;
  /** There is something to deliver. */
  readonly onDeliveries: () => void;
  readonly onFault: (error: unknown) => void;
}

export class Dispatcher {
  readonly #of: DispatcherOf;
  readonly #moved = new Set<string>();
  /** Worlds with an endpoint that has enough for now. */
  readonly #full = new Set<string>();
  #running: Promise<void> | null = null;
  #unwatch: () => void = () => undefined;
  #timeout: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(of: DispatcherOf) {
    this.#of = of;
  }

  /** From now on by itself, what happened meanwhile first. */
  async start(): Promise<void> {
    this.#unwatch = this.#of.hub.watchAll((worldId, news) => {
      if (news === 'gone') this.#of.known.end(worldId);
      else this.touch(worldId);
    });
    await this.#lookAround();
  }

  /** Something happened in a world, or to its endpoints. Returns at once. */
  touch(worldId: string): void {
    if (this.#isStopped) return;
    this.#moved.add(worldId);
    this.#running ??= this.#run();
  }

  /** Deliveries were tried: where there were enough, there is room again. */
  tried(): void {
    for (const worldId of this.#full) this.touch(worldId);
    this.#full.clear();
  }

  /** Ends when everything was taken that can be. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#unwatch();
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    await this.settled();
  }

  /** Every world that has endpoints; of a store that others write to, again and again. */
  async #lookAround(): Promise<void> {
    const { store, onFault } = this.#of;
    try {
      for (const worldId of await store.worldsWithWebhooks()) this.touch(worldId);
    } catch (error) {
      onFault(error);
    }
    if (!store.isShared || this.#isStopped) return;
    this.#timeout = setTimeout(() => void this.#lookAround(), POLL_MS);
    this.#timeout.unref();
  }

  async #run(): Promise<void> {
    // Whatever else the same commit brings is taken together.
    await Promise.resolve();
    for (const worldId of this.#moved) {
      this.#moved.delete(worldId);
      if (this.#isStopped) break;
      try {
        await this.#dispatch(worldId);
      } catch (error) {
        this.#failed(worldId, error);
      }
    }
    this.#running = null;
    if (this.#moved.size > 0 && !this.#isStopped) this.#running = this.#run();
  }

  #failed(worldId: string, error: unknown): void {
    this.#of.known.forget(worldId);
    // It went while it was read.
    if (error instanceof WorldError && error.code === 'UNKNOWN_WORLD') return;
    this.#of.onFault(error);
    setTimeout(() => this.touch(worldId), RETRY_MS).unref();
  }

  async #dispatch(worldId: string): Promise<void> {
    for (const endpoint of await this.#of.known.inWorld(worldId)) {
      if (endpoint.disabledAtMs === null) await this.#take(endpoint);
    }
  }

  /** For one endpoint: what is new, as far as it may. */
  async #take(endpoint: WebhookEndpoint): Promise<void> {
    const { events, queue, store, known, onDeliveries, untriedMax = UNTRIED_MAX } = this.#of;
    const { worldId, id: endpointId } = endpoint;
    const scope = scopeOf(endpoint);
    let kept = endpoint.cursor;
    let cursor = known.cursorOf(endpoint);
    while (!this.#isStopped) {
      const page = await events.page(scope, { after: cursor, limit: PAGE });
      const deliveries = page.events.map(deliveryFor);
      if (deliveries.length > 0) {
        if ((await store.untriedWebhooks(worldId, endpointId)) >= untriedMax) {
          this.#full.add(worldId);
          return;
        }
      }
      cursor = page.until;
      if (deliveries.length > 0 || cursor - kept >= PASSED_MAX) {
        const taken = { worldId, endpointId, cursor, deliveries };
        await queue.submit({ kind: 'webhookEvents', ...taken });
        kept = cursor;
        if (deliveries.length > 0) onDeliveries();
      }
      known.moved(endpoint, cursor);
      if (page.isEnd) return;
    }
  }
}
