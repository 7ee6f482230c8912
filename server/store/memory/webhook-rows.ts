/** What a world in memory keeps of its webhooks. */
import type { WebhookDelivery, WebhookEndpoint } from '../webhooks.ts';

export interface WebhookRow {
  readonly endpoint: WebhookEndpoint;
  /** By the id of the event. */
  readonly deliveries: Map<string, DeliveryRow>;
}

export interface DeliveryRow extends WebhookDelivery {
  readonly claimedBy: string | null;
  readonly claimedUntilMs: number | null;
}
