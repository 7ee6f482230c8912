/** Webhook endpoints and deliveries as the API takes and shows them. */
import { z } from '@hono/zod-openapi';
import { isoOf } from '../runtime/index.ts';
import { isTypePattern } from './events/event-types.ts';
import type { WebhookDelivery, WebhookEndpoint } from './store/webhooks.ts';
import { instantIn, instantOut, PRINTABLE } from './wire.ts';

const text = z.string();
const maybeInstant = instantOut.nullable();
const eventId = z.string().max(40).openapi({ example: 'evt_000000000C9F2M5X0Q7T3W1B4Z' });

const fields = {
  url: z.string().max(2_000).openapi({
    description: 'Where events are sent to: https on port 443 or 8443, at a public address.',
    example: 'https://hooks.nordlys.example/sandglass',
  }),
  description: z.string().trim().max(200).regex(PRINTABLE, 'must be printable'),
  types: z
    .array(
      z.string().max(80).refine(isTypePattern, 'is not a type of event; docs/events.md lists them'),
    )
    .min(1)
    .max(100)
    .transform((types) => [...new Set(types)])
    .openapi({
      description: 'Which events: types, all that begin so (`trial.*`), or all (`*`).',
      example: ['trial.*', 'consent.approved'],
    }),
};

export const NewWebhookBody = z.strictObject({
  url: fields.url,
  description: fields.description.default(''),
  types: fields.types.default(['*']),
});

export const WebhookChangeBody = z.strictObject({
  url: fields.url.optional(),
  description: fields.description.optional(),
  types: fields.types.optional(),
  enabled: z.boolean().optional().openapi({
    description: 'Switched on again it goes on where it stood: nothing was lost meanwhile.',
  }),
});

export const WebhookWire = z
  .object({
    id: text.openapi({ example: 'whk_01J8ZQ4Y0BQ6M5X2Z9T3W1B4ZK' }),
    url: text,
    description: text,
    types: z.array(text),
    status: z.enum(['enabled', 'disabled']),
    disabledAt: maybeInstant,
    disabledReason: z.enum(['SWITCHED_OFF', 'RECEIVER_GONE', 'GIVEN_UP']).nullable().openapi({
      description:
        'Its owner did; its receiver answered 410; or an event was tried in vain for three days.',
    }),
    oldSecretUntil: maybeInstant.openapi({
      description: 'Until then the secret that was replaced signs too; null where there is none.',
    }),
    createdAt: instantOut,
  })
  .openapi('Webhook');

export const NewWebhookWire = WebhookWire.extend({
  secret: text.openapi({ description: 'Shown this once.', example: 'whsec_…' }),
}).openapi('NewWebhook');

export const WebhookDeliveryWire = z
  .object({
    id: eventId.openapi({ description: 'Of the event; sent as `webhook-id`.' }),
    type: text,
    status: z.enum(['pending', 'delivered', 'failed']),
    createdAt: instantOut,
    nextAttemptAt: maybeInstant,
    settledAt: maybeInstant,
    attempts: z
      .array(
        z.object({
          at: instantOut,
          status: z
            .int()
            .nullable()
            .openapi({ description: 'Of the answer; null: there was none.' }),
          durationMs: z.int(),
          error: text.nullable(),
        }),
      )
      .openapi({ description: 'The oldest first; of very many, the last 50.' }),
  })
  .openapi('WebhookDelivery');

const bound = z.union([instantIn, eventId]);

export const ReplayBody = z
  .strictObject({
    from: bound.openapi({
      description:
        "The id of an event, or an instant of the world's clock: of an event, its `at`. In the live world an event that fell due while the server stood still counts as of when it was recorded.",
    }),
    to: bound.optional().openapi({
      description: 'The same; up to and including it. The end when absent.',
    }),
  })
  .openapi('WebhookReplay');

export const ReplayedWire = z
  .object({
    count: z.int().openapi({ description: 'Events on their way again, 1,000 at most.' }),
    nextFrom: eventId.nullable().openapi({ description: 'Ask again from there; null: all are.' }),
  })
  .openapi('WebhookReplayed');

export function webhookWire(endpoint: WebhookEndpoint, nowMs: number) {
  const { id, settings, disabledAtMs, disabledReason, createdAtMs } = endpoint;
  const { url, description, types, secrets } = settings;
  const until = secrets.flatMap(({ untilMs }) =>
    untilMs !== null && untilMs > nowMs ? untilMs : [],
  );
  return {
    id,
    url,
    description,
    types: [...types],
    status: disabledAtMs === null ? ('enabled' as const) : ('disabled' as const),
    disabledAt: instantOrNull(disabledAtMs),
    disabledReason,
    oldSecretUntil: instantOrNull(until[0] ?? null),
    createdAt: isoOf(createdAtMs),
  };
}

export function deliveryWire(delivery: WebhookDelivery) {
  const { eventId: id, type, outcome, createdAtMs, deliverAtMs, settledAtMs, attempts } = delivery;
  return {
    id,
    type,
    status: outcome ?? ('pending' as const),
    createdAt: isoOf(createdAtMs),
    nextAttemptAt: instantOrNull(deliverAtMs),
    settledAt: instantOrNull(settledAtMs),
    attempts: attempts.map(({ atMs, ...rest }) => ({ at: isoOf(atMs), ...rest })),
  };
}

const instantOrNull = (atMs: number | null): string | null => (atMs === null ? null : isoOf(atMs));
