/**
 * The endpoints of a store: made, changed, tried out, and what was sent to them sent again.
 *
 * Invariants:
 *   A1. A secret is given out once, when it is made; it is kept sealed, and signs for as long as its
 *       row says.
 *   A2. Of one endpoint one change is made at a time, on what the one before left.
 */
import type { Clock } from '../clock.ts';
import { checkTag } from '../etag.ts';
import { TEST_TYPE } from '../events/event-types.ts';
import type { Events } from '../events/events.ts';
import { newIdsOf } from '../ids.ts';
import { Superseded } from '../lane.ts';
import type { CommitQueue } from '../queue.ts';
import type { Scope } from '../scoped.ts';
import type { Asked, KeyedRequest } from '../store/change.ts';
import type { Page } from '../store/kept.ts';
import type { Store } from '../store/store.ts';
import type {
  DeliveriesPage,
  NewWebhookDelivery,
  SealedSecret,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookSettings,
  WebhookWrite,
} from '../store/webhooks.ts';
import { WorldError } from '../worlds.ts';
import type { AddressPolicy } from './address-guard.ts';
import { deliveryFor, idFor, scopeOf, webhookTag } from './endpoint.ts';
import type { KnownWebhooks } from './known-webhooks.ts';
import type { SecretBox } from './secret-box.ts';
import { newWebhookSecret } from './signature.ts';
import { Turns } from './turns.ts';

/** How long a replaced secret still signs. Source: our choice. */
const OVERLAP_MS = 24 * 3_600_000;
/** Replaced secrets that still sign, at most: each is a part of a header. Source: our choice. */
const FORMER_MAX = 4;
/** Of one owner in one world. Source: our choice. */
export const ENDPOINT_COUNT_MAX = 20;
/** Deliveries that one request may ask for again. Source: our choice. */
const AGAIN_MAX = 1_000;
/** Pages that one such request looks through; the next goes on. Source: our choice. */
const AGAIN_PAGES_MAX = 40;

export interface WebhookFilter {
  readonly owner: string;
}

export interface WebhooksOf {
  readonly store: Store;
  readonly known: KnownWebhooks;
  readonly queue: Pick<CommitQueue, 'submit'>;
  readonly clock: Clock;
  readonly events: Events;
  readonly box: SecretBox;
  /** Where deliveries may go. */
  readonly policy: AddressPolicy;
  /** There is something to dispatch or to deliver. */
  readonly onChange: (worldId: string) => void;
}

export interface WithSecret {
  readonly endpoint: WebhookEndpoint;
  /** Shown this once. */
  readonly secret: string;
}

/** What of an endpoint its owner may set. */
export type WebhookFields = Pick<WebhookSettings, 'url' | 'description' | 'types'>;

export class Webhooks {
  readonly #of: WebhooksOf;
  readonly #turns = new Turns();

  constructor(of: WebhooksOf) {
    this.#of = of;
  }

  get policy(): AddressPolicy {
    return this.#of.policy;
  }

  async list(
    { worldId, filter }: Scope<WebhookFilter>,
    { after, limit }: Page,
  ): Promise<readonly WebhookEndpoint[]> {
    const all = await this.#of.known.inWorld(worldId);
    return all
      .filter(({ id, owner }) => owner === filter?.owner && (after === null || id > after))
      .slice(0, limit);
  }

  async find(
    { worldId, filter }: Scope<WebhookFilter>,
    id: string,
  ): Promise<WebhookEndpoint | undefined> {
    const endpoint = await this.#of.store.webhook(worldId, id);
    return endpoint !== undefined && endpoint.owner === filter?.owner ? endpoint : undefined;
  }

  /** It hears what happens from now on. Null: the owner has as many as one may. */
  create(
    scope: Scope<WebhookFilter>,
    fields: WebhookFields,
    asked: Asked,
    keyed: KeyedRequest | null,
  ): Promise<WithSecret | null> {
    const { clock, events } = this.#of;
    const { worldId, filter } = scope;
    const owner = filter?.owner ?? '';
    const id = keyed === null ? newIdsOf(clock)('whk') : idFor(keyed);
    return this.#turns.take(`${worldId} ${owner}`, async () => {
      const own = await this.list(scope, { after: null, limit: ENDPOINT_COUNT_MAX + 1 });
      const others = own.filter((one) => one.id !== id);
      if (others.length >= ENDPOINT_COUNT_MAX) return null;
      const secret = newWebhookSecret();
      const secrets = [this.#sealed(secret, { worldId, id })];
      const state = { disabledAtMs: null, disabledReason: null };
      const cursor = await events.endOf(worldId);
      const about = { worldId, id, owner, createdAtMs: clock.nowMs(), cursor, ...state };
      const endpoint = { ...about, settings: { ...fields, secrets } };
      await this.#write(worldId, { kind: 'webhook', endpoint, asked });
      return { endpoint, secret };
    });
  }

  /** @param isOn Whether it gets what there is, from where it stood. */
  change(
    { worldId, id }: WebhookEndpoint,
    to: {
      readonly fields: Partial<WebhookFields>;
      readonly isOn?: boolean | undefined;
      /** The versions that the change is meant for; null for any. */
      readonly tags: readonly string[] | null;
    },
    asked: Asked,
  ): Promise<WebhookEndpoint> {
    return this.#turns.take(id, async () => {
      const now = await this.#present(worldId, id);
      checkTag(to.tags, webhookTag(now));
      const settings = { ...now.settings, ...to.fields };
      const endpoint = { ...now, settings, ...this.#switched(now, to.isOn) };
      // What was passed over under the old types is no news under the new ones.
      const cursor = this.#of.known.cursorOf(now);
      const moved = { worldId, endpointId: id, cursor, deliveries: [] };
      await this.#of.queue.submit({ kind: 'webhookEvents', ...moved });
      await this.#write(worldId, { kind: 'webhook', endpoint, asked });
      return endpoint;
    });
  }

  /** A new secret; each that was replaced signs beside it for its day. */
  rotate({ worldId, id }: WebhookEndpoint, asked: Asked): Promise<WithSecret> {
    return this.#turns.take(id, async () => {
      const now = await this.#present(worldId, id);
      const nowMs = this.#of.clock.nowMs();
      const secret = newWebhookSecret();
      const former = now.settings.secrets
        .filter(({ untilMs }) => untilMs === null || untilMs > nowMs)
        .map((one) => ({ ...one, untilMs: Math.min(one.untilMs ?? Infinity, nowMs + OVERLAP_MS) }))
        .slice(0, FORMER_MAX);
      const secrets = [this.#sealed(secret, now), ...former];
      const endpoint = { ...now, settings: { ...now.settings, secrets } };
      await this.#write(worldId, { kind: 'webhook', endpoint, asked });
      return { endpoint, secret };
    });
  }

  /** @param tags The versions that may be ended; null for any. @throws {Outdated} */
  remove(
    { worldId, id }: WebhookEndpoint,
    tags: readonly string[] | null,
    asked: Asked,
  ): Promise<void> {
    return this.#turns.take(id, async () => {
      if (tags !== null) checkTag(tags, webhookTag(await this.#present(worldId, id)));
      await this.#write(worldId, { kind: 'webhookRemoved', worldId, endpointId: id, asked });
    });
  }

  /** An event that nothing in the world is behind, on its way now. Its id. */
  async test({ worldId, id: endpointId }: WebhookEndpoint, asked: Asked): Promise<string> {
    const eventId = newIdsOf(this.#of.clock)('evt');
    const deliveries = [{ eventId, sequence: 0, type: TEST_TYPE, lane: eventId }];
    await this.#write(worldId, { kind: 'webhookAgain', worldId, endpointId, deliveries, asked });
    return eventId;
  }

  delivery(
    { worldId, id }: WebhookEndpoint,
    eventId: string,
  ): Promise<WebhookDelivery | undefined> {
    return this.#of.store.webhookDelivery(worldId, id, eventId);
  }

  deliveries(
    { worldId, id }: WebhookEndpoint,
    page: DeliveriesPage,
  ): Promise<readonly WebhookDelivery[]> {
    return this.#of.store.webhookDeliveries(worldId, id, page);
  }

  /** Sends one again, whatever became of it. */
  async again(
    { worldId, id: endpointId }: WebhookEndpoint,
    { eventId, sequence, type, lane }: NewWebhookDelivery,
    asked: Asked,
  ): Promise<void> {
    const deliveries = [{ eventId, sequence, type, lane }];
    await this.#write(worldId, { kind: 'webhookAgain', worldId, endpointId, deliveries, asked });
  }

  /**
   * Sends again what the endpoint sees of a stretch of its world, also what it was never sent.
   *
   * @param of Sequences of the world: after `after`, up to and including `until`.
   * @returns How many, and where to go on; null at the end of the stretch.
   */
  async rangeAgain(
    endpoint: WebhookEndpoint,
    of: { readonly after: number; readonly until: number },
    asked: Asked,
  ): Promise<{ readonly count: number; readonly next: number | null }> {
    const { worldId, id: endpointId } = endpoint;
    const found = [];
    let [after, isEnd] = [of.after, false];
    for (let count = 0; count < AGAIN_PAGES_MAX; count += 1) {
      if (isEnd || after >= of.until || found.length >= AGAIN_MAX) break;
      const limit = AGAIN_MAX - found.length;
      const page = await this.#of.events.page(scopeOf(endpoint), { after, limit });
      found.push(...page.events.filter(({ sequence }) => sequence <= of.until));
      [after, isEnd] = [page.until, page.isEnd];
    }
    const deliveries = found.map(deliveryFor);
    await this.#write(worldId, { kind: 'webhookAgain', worldId, endpointId, deliveries, asked });
    return { count: found.length, next: isEnd || after >= of.until ? null : after };
  }

  /**
   * The secrets that sign now; what was sealed with a key that is gone is passed over.
   *
   * @throws {Error} None can be read: a new one has to be made.
   */
  secretsOf(
    at: { readonly worldId: string; readonly id: string },
    { secrets }: WebhookSettings,
  ): readonly string[] {
    const { box, clock } = this.#of;
    const valid = secrets.filter(({ untilMs }) => untilMs === null || untilMs > clock.nowMs());
    const own = valid.filter(({ keyId }) => keyId === box.keyId);
    if (own.length === 0) throw new Error(`${at.id}: no secret of the key ${box.keyId}`);
    return own.map(({ sealed }) => box.open(sealed, placeOf(at)));
  }

  #switched(
    { disabledAtMs, disabledReason }: WebhookEndpoint,
    isOn: boolean | undefined,
  ): Pick<WebhookEndpoint, 'disabledAtMs' | 'disabledReason'> {
    if (isOn === undefined || isOn === (disabledAtMs === null)) {
      return { disabledAtMs, disabledReason };
    }
    return isOn
      ? { disabledAtMs: null, disabledReason: null }
      : { disabledAtMs: this.#of.clock.nowMs(), disabledReason: 'SWITCHED_OFF' };
  }

  #sealed(secret: string, at: { readonly worldId: string; readonly id: string }): SealedSecret {
    const { box } = this.#of;
    return { keyId: box.keyId, sealed: box.seal(secret, placeOf(at)), untilMs: null };
  }

  async #present(worldId: string, id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.#of.store.webhook(worldId, id);
    if (endpoint === undefined) throw new WorldError('TOO_BUSY');
    return endpoint;
  }

  async #write(worldId: string, write: WebhookWrite & { readonly asked: Asked }): Promise<void> {
    try {
      await this.#of.queue.submit(write);
    } catch (error) {
      // Another server heard the same keyed request.
      throw error instanceof Superseded ? new WorldError('TOO_BUSY', error) : error;
    } finally {
      this.#of.known.forget(worldId);
    }
    this.#of.onChange(worldId);
  }
}

const placeOf = ({ worldId, id }: { readonly worldId: string; readonly id: string }): string =>
  `webhook ${worldId} ${id}`;
