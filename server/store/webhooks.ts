/**
 * Webhook endpoints and what is sent to them, as a store keeps them. They go with their world.
 *
 * Invariants:
 *   P6. Of one endpoint and one event there is one delivery, however often the event is taken from
 *       the journal; an endpoint's cursor never falls.
 *   P7. A delivery is claimed by one owner at a time, until its claim runs out, and not while an
 *       earlier one of its lane waits that failed less than three times.
 */

/** A secret that only whoever has the key of that id can read. */
export interface SealedSecret {
  readonly keyId: string;
  readonly sealed: string;
  /** From then on it signs nothing, by the wall clock; null: for as long as it is there. */
  readonly untilMs: number | null;
}

export interface WebhookSettings {
  readonly url: string;
  readonly description: string;
  /** Types of events, or names with `.*`. */
  readonly types: readonly string[];
  /** The newest first. */
  readonly secrets: readonly SealedSecret[];
}

export type DisabledReason = 'SWITCHED_OFF' | 'RECEIVER_GONE' | 'GIVEN_UP';

export interface WebhookEndpoint {
  readonly worldId: string;
  readonly id: string;
  /** The organisation or team whose it is, with whose eyes it sees: `partner:par_…`, `operator`. */
  readonly owner: string;
  /** The wall clock. */
  readonly createdAtMs: number;
  readonly settings: WebhookSettings;
  /** Events up to this sequence of the world were taken. */
  readonly cursor: number;
  /** Null: it gets what there is. */
  readonly disabledAtMs: number | null;
  readonly disabledReason: DisabledReason | null;
}

/** An event on its way to an endpoint. */
export interface NewWebhookDelivery {
  readonly eventId: string;
  /** Of the world; 0 where nothing in the world is behind it. */
  readonly sequence: number;
  readonly type: string;
  /** What is sent one after another: of a trial, else of a stream. */
  readonly lane: string;
}

export interface WebhookAttempt {
  readonly atMs: number;
  /** Of the answer; null where there was none. */
  readonly status: number | null;
  readonly durationMs: number;
  /** Null where it was taken. */
  readonly error: string | null;
}

export interface WebhookDelivery extends NewWebhookDelivery {
  readonly createdAtMs: number;
  /** Null once it is settled. */
  readonly deliverAtMs: number | null;
  /** Since it was sent the first time, or was sent again on purpose. */
  readonly attemptCount: number;
  readonly outcome: 'delivered' | 'failed' | null;
  readonly settledAtMs: number | null;
  /** The oldest first; of very many, the last. */
  readonly attempts: readonly WebhookAttempt[];
}

export interface ClaimedWebhook {
  readonly worldId: string;
  readonly endpointId: string;
  readonly settings: WebhookSettings;
  readonly delivery: Omit<WebhookDelivery, 'attempts' | 'outcome' | 'settledAtMs'>;
}

export interface WebhookOutcome {
  readonly worldId: string;
  readonly endpointId: string;
  readonly eventId: string;
  /** Who claimed it; once somebody else has claimed it since, the outcome is passed over. */
  readonly owner: string;
  readonly attempt: WebhookAttempt;
  /** When to try again, by the wall clock; null: it is settled. */
  readonly nextAttemptAtMs: number | null;
  readonly outcome: 'delivered' | 'failed' | null;
  /** Whether the endpoint gets nothing more. */
  readonly disables: Exclude<DisabledReason, 'SWITCHED_OFF'> | null;
}

interface OfEndpoint {
  readonly worldId: string;
  readonly endpointId: string;
}

export type WebhookWrite =
  /** New, or with other settings; the cursor of one that is there stays. */
  | { readonly kind: 'webhook'; readonly endpoint: WebhookEndpoint }
  | ({ readonly kind: 'webhookRemoved' } & OfEndpoint)
  /** Events that were taken from the journal; those that are there stay as they are. */
  | ({
      readonly kind: 'webhookEvents';
      readonly cursor: number;
      readonly deliveries: readonly NewWebhookDelivery[];
    } & OfEndpoint)
  /** To be sent now, whatever became of them before. */
  | ({
      readonly kind: 'webhookAgain';
      readonly deliveries: readonly NewWebhookDelivery[];
    } & OfEndpoint)
  | { readonly kind: 'webhookOutcome'; readonly outcome: WebhookOutcome }
  /** Whoever had claimed something is gone: of a store that is ours alone, at a start. */
  | { readonly kind: 'webhooksFreed' };

export const isWebhookWrite = (write: { readonly kind: string }): write is WebhookWrite =>
  write.kind.startsWith('webhook');

export interface WebhookClaim {
  readonly owner: string;
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly nowMs: number;
  readonly claimLengthMs: number;
  readonly limit: number;
  /** Of one endpoint at a time. */
  readonly perEndpointMax: number;
  /** Endpoints that have enough under way. */
  readonly without: readonly string[];
  /** Of all endpoints of one owner at a time, in whichever worlds, what is under way included. */
  readonly perOwnerMax: number;
  readonly underWay: readonly UnderWay[];
}

/** Attempts at one endpoint that have not ended. */
export interface UnderWay extends OfEndpoint {
  readonly count: number;
}

export interface WebhookBacklog {
  readonly pendingCount: number;
  /** When the next that can be claimed is due; null where none is. Disabled endpoints aside. */
  readonly nextDueAtMs: number | null;
  /** When the oldest that waits should have been sent; null where none waits. */
  readonly oldestDueAtMs: number | null;
}

/** Where a delivery stands among those of its endpoint: a test's id says nothing of when it was. */
export type DeliveryPlace = Pick<WebhookDelivery, 'createdAtMs' | 'eventId'>;

export interface DeliveriesPage {
  readonly status?: 'pending' | 'delivered' | 'failed';
  /** The newest first, by when it was made. */
  readonly after: DeliveryPlace | null;
  readonly limit: number;
}

export interface ReadsWebhooks {
  webhook(worldId: string, id: string): Promise<WebhookEndpoint | undefined>;
  /** In the order of ids. */
  webhooksOf(worldId: string): Promise<readonly WebhookEndpoint[]>;
  /** Worlds that have endpoints which are not disabled. */
  worldsWithWebhooks(): Promise<readonly string[]>;
  webhookDelivery(
    worldId: string,
    endpointId: string,
    eventId: string,
  ): Promise<WebhookDelivery | undefined>;
  webhookDeliveries(
    worldId: string,
    endpointId: string,
    page: DeliveriesPage,
  ): Promise<readonly WebhookDelivery[]>;
  /** Deliveries of an endpoint that were never tried. */
  untriedWebhooks(worldId: string, endpointId: string): Promise<number>;
  claimWebhooks(of: WebhookClaim): Promise<readonly ClaimedWebhook[]>;
  /** @param nowMs What is claimed beyond it cannot be claimed now. */
  webhookBacklog(nowMs: number): Promise<WebhookBacklog>;
}

/** How often the first of a lane fails before the next is sent. Source: our choice. */
export const LANE_HELD_FAILURES = 3;
/** Attempts of a delivery that are kept. Source: our choice. */
export const ATTEMPTS_KEPT = 50;
