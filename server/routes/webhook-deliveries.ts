/** What was sent to a webhook endpoint, and sending it again. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { eventIdOf } from '../events/event-id.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { NoBody } from '../key-schemas.ts';
import { originOf } from '../origin.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { invalid, Problem } from '../problem.ts';
import { pageOf } from '../schemas.ts';
import type { Asked } from '../store/change.ts';
import type { DeliveryPlace, WebhookDelivery, WebhookEndpoint } from '../store/webhooks.ts';
import { deliveryWire, ReplayBody, ReplayedWire, WebhookDeliveryWire } from '../webhook-schemas.ts';
import { webhookOf } from '../webhook-scope.ts';
import { withoutAbsent } from '../wire.ts';

const deliveryParam = idParam.extend({
  deliveryId: z.string().openapi({
    param: { name: 'deliveryId', in: 'path' },
    description: 'The id of the event.',
    example: 'evt_000000000C9F2M5X0Q7T3W1B4Z',
  }),
});

const testWebhook = createRoute({
  ...operation('testWebhook', 'Sends a `webhook.test` event, to see whether it arrives'),
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  request: { params: idParam, query: noQuery, body: body(NoBody) },
  responses: { 202: answer('It is on its way.', WebhookDeliveryWire), ...WRITE_PROBLEMS },
});

const listDeliveries = createRoute({
  ...operation('listWebhookDeliveries', 'Lists what was sent to an endpoint, the last made first'),
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  request: {
    params: idParam,
    query: z.strictObject({
      ...pageQuery,
      status: z.enum(['pending', 'delivered', 'failed']).optional(),
    }),
  },
  responses: {
    200: answer('One page, each with its attempts.', pageOf(WebhookDeliveryWire)),
    ...READ_PROBLEMS,
  },
});

const replayDelivery = createRoute({
  ...operation('replayWebhookDelivery', 'Sends one event again, whatever became of it'),
  method: 'post',
  path: '/v1/webhooks/{id}/deliveries/{deliveryId}/replay',
  request: { params: deliveryParam, query: noQuery, body: body(NoBody) },
  responses: { 202: answer('It is on its way.', WebhookDeliveryWire), ...WRITE_PROBLEMS },
});

const replayDeliveries = createRoute({
  ...operation('replayWebhookDeliveries', 'Sends the events of a stretch of time again'),
  method: 'post',
  path: '/v1/webhooks/{id}/replay',
  request: { params: idParam, query: noQuery, body: body(ReplayBody) },
  responses: { 202: answer('They are on their way.', ReplayedWire), ...WRITE_PROBLEMS },
});

export function webhookDeliveryRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(testWebhook, async (c) => {
      const endpoint = await enabledWebhook(c, c.req.valid('param').id);
      const eventId = await c.var.webhooks.test(endpoint, askedFor(c, 'webhook.test'));
      return c.json(deliveryWire(await deliveryOf(c, endpoint, eventId)), 202);
    })
    .openapi(listDeliveries, async (c) => {
      const { limit, cursor, ...asked } = c.req.valid('query');
      const endpoint = await webhookOf(c, c.req.valid('param').id);
      const status = withoutAbsent(asked);
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: ({ after, limit }) =>
            c.var.webhooks.deliveries(endpoint, { ...status, after: placeAt(after), limit }),
          after: ({ createdAtMs, eventId }) => `${createdAtMs}:${eventId}`,
          form: /^\d{1,15}:\w{1,45}$/,
          show: (found) => found.map(deliveryWire),
        },
      );
      return c.json(page, 200);
    })
    .openapi(replayDelivery, async (c) => {
      const { id, deliveryId } = c.req.valid('param');
      const endpoint = await enabledWebhook(c, id);
      const delivery = await deliveryOf(c, endpoint, deliveryId);
      await c.var.webhooks.again(endpoint, delivery, askedFor(c, 'webhook.replay'));
      return c.json(deliveryWire(await deliveryOf(c, endpoint, deliveryId)), 202);
    })
    .openapi(replayDeliveries, async (c) => {
      const endpoint = await enabledWebhook(c, c.req.valid('param').id);
      const { from, to } = c.req.valid('json');
      const { worldId } = endpoint;
      const { events } = c.var.worlds;
      const after = (await placeOf(c, worldId, { pointer: '/from', bound: from })) - 1;
      const until =
        to === undefined
          ? await events.endOf(worldId)
          : await placeOf(c, worldId, { pointer: '/to', bound: to });
      const stretch = { after: Math.max(after, 0), until };
      const asked = askedFor(c, 'webhook.replay');
      const { count, next } = await c.var.webhooks.rangeAgain(endpoint, stretch, asked);
      const birth = await events.birthOf(worldId);
      return c.json({ count, nextFrom: next === null ? null : eventIdOf(birth, next + 1) }, 202);
    });
}

/** The first sequence from a bound on; as an upper bound, the last up to it. */
async function placeOf(
  c: Context<AppEnv>,
  worldId: string,
  { pointer, bound }: { readonly pointer: '/from' | '/to'; readonly bound: string | number },
): Promise<number> {
  const { events } = c.var.worlds;
  if (typeof bound === 'number') {
    const isFrom = pointer === '/from';
    const last = await events.lastBefore(worldId, isFrom ? bound : bound + 1);
    return isFrom ? last + 1 : last;
  }
  const place = await events.placeOf(worldId, bound);
  if (place === null) throw invalid([{ pointer, problem: 'is no event of this world' }]);
  return place;
}

function placeAt(text: string | null): DeliveryPlace | null {
  if (text === null) return null;
  const [createdAtMs, eventId = ''] = text.split(':');
  return { createdAtMs: Number(createdAtMs), eventId };
}

async function enabledWebhook(c: Context<AppEnv>, id: string): Promise<WebhookEndpoint> {
  const endpoint = await webhookOf(c, id);
  if (endpoint.disabledAtMs !== null) throw new Problem('WEBHOOK_DISABLED');
  return endpoint;
}

async function deliveryOf(
  c: Context<AppEnv>,
  endpoint: WebhookEndpoint,
  eventId: string,
): Promise<WebhookDelivery> {
  const isId = /^evt_[0-9A-Z]{1,40}$/.test(eventId);
  const found = isId ? await c.var.webhooks.delivery(endpoint, eventId) : undefined;
  if (found === undefined) throw new Problem('UNKNOWN_DELIVERY');
  return found;
}

/** Sent twice it does no harm: a receiver knows what it has. */
function askedFor(c: Context<AppEnv>, name: string): Asked {
  const { caller, earlier } = c.var;
  const origin = originOf(c, name);
  const isAgain = earlier !== undefined;
  return { worldId: caller.world.id, origin: isAgain ? { ...origin, keyed: null } : origin };
}
