/** What an endpoint sees, and as what an event is on its way to it. */
import type { WorldEvent } from '../events/event.ts';
import type { EventFilter, EventViewer } from '../events/events.ts';
import { type Scope, scopeIn } from '../scoped.ts';
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
