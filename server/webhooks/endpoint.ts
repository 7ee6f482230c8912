/** What an endpoint sees, as what an event is on its way to it, and its version. */
import { createHash } from 'node:crypto';
import type { WorldEvent } from '../events/event.ts';
import type { EventFilter, EventViewer } from '../events/events.ts';
import { type Scope, scopeIn } from '../scoped.ts';
import type { KeyedRequest } from '../store/change.ts';
import type { NewWebhookDelivery, WebhookEndpoint } from '../store/webhooks.ts';

/** With the eyes of its owner; nothing for whoever sees no events. */
export function scopeOf({ worldId, owner, settings }: WebhookEndpoint): Scope<EventFilter> {
  const { types } = settings;
  if (owner === 'operator') return scopeIn<EventFilter>(worldId, { types });
  const viewer = viewerOf(owner);
  return scopeIn<EventFilter>(worldId, viewer === null ? null : { types, viewer });
}

function viewerOf(owner: string): EventViewer | null {
  const at = owner.indexOf(':');
  const [kind, id] = [owner.slice(0, at), owner.slice(at + 1)];
  if (kind === 'partner') return { kind, partnerId: id };
  return kind === 'customer' ? { kind, customerId: id } : null;
}

/** Events of one trial are sent one after another; others by what they are about. */
export function deliveryFor(event: WorldEvent): NewWebhookDelivery {
  const { id: eventId, sequence, type, trialId, orderId, customerId, partnerId } = event;
  const lane = trialId ?? orderId ?? customerId ?? partnerId ?? eventId;
  return { eventId, sequence, type, lane };
}

/** Of what its owner may set. Deliveries are no part of it. */
export function webhookTag({ settings, disabledAtMs }: WebhookEndpoint): string {
  const said = JSON.stringify([settings, disabledAtMs]);
  return `"${createHash('sha256').update(said).digest('base64url').slice(0, 16)}"`;
}

/**
 * A keyed request that is done again, as its answer was lost, makes no second endpoint; another
 * request, for which the key was taken when it was long forgotten, touches none that is there.
 */
export function idFor({ worldId, caller, keyHash, fingerprint }: KeyedRequest): string {
  const named = JSON.stringify([worldId, caller, keyHash, fingerprint]);
  const digest = createHash('sha256').update(named);
  return `whk_${digest.digest('hex').toUpperCase().slice(0, 26)}`;
}
