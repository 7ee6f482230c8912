/** Webhook endpoints: where somebody wants to hear of events. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  NOT_MODIFIED,
  noQuery,
  operation,
  problems,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { NoBody } from '../key-schemas.ts';
import { originOf } from '../origin.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { Problem } from '../problem.ts';
import { pageOf } from '../schemas.ts';
import type { Asked } from '../store/change.ts';
import {
  NewWebhookBody,
  NewWebhookWire,
  WebhookChangeBody,
  WebhookWire,
  webhookWire,
} from '../webhook-schemas.ts';
import { webhookOf, webhooksFor } from '../webhook-scope.ts';
import { urlProblem } from '../webhooks/address-guard.ts';
import { webhookTag } from '../webhooks/endpoint.ts';
import { ENDPOINT_COUNT_MAX } from '../webhooks/webhooks.ts';
import { withoutAbsent } from '../wire.ts';

const createWebhook = createRoute({
  ...operation('createWebhook', 'Makes an endpoint to which events are sent from now on'),
  method: 'post',
  path: '/v1/webhooks',
  request: { query: noQuery, body: body(NewWebhookBody) },
  responses: {
    201: answer('The endpoint, and its secret, shown this once.', NewWebhookWire),
    ...WRITE_PROBLEMS,
  },
});

const listWebhooks = createRoute({
  ...operation('listWebhooks', 'Lists the endpoints of one’s own organisation'),
  method: 'get',
  path: '/v1/webhooks',
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: answer('One page.', pageOf(WebhookWire)), ...READ_PROBLEMS },
});

const getWebhook = createRoute({
  ...operation('getWebhook', 'Shows one endpoint'),
  method: 'get',
  path: '/v1/webhooks/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The endpoint.', WebhookWire), ...NOT_MODIFIED, ...READ_PROBLEMS },
});

const updateWebhook = createRoute({
  ...operation('updateWebhook', 'Changes an endpoint, or switches it on or off', 'required'),
  method: 'patch',
  path: '/v1/webhooks/{id}',
  request: { params: idParam, query: noQuery, body: body(WebhookChangeBody) },
  responses: {
    200: answer('The endpoint as it is now.', WebhookWire),
    ...WRITE_PROBLEMS,
    ...problems(428),
  },
});

const deleteWebhook = createRoute({
  ...operation('deleteWebhook', 'Ends an endpoint, and whatever was on its way there', 'optional'),
  method: 'delete',
  path: '/v1/webhooks/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 204: { description: 'It is gone.' }, ...READ_PROBLEMS, ...problems(412, 422, 507) },
});

const rotateSecret = createRoute({
  ...operation('rotateWebhookSecret', 'Makes a new secret; the old one signs beside it for a day'),
  method: 'post',
  path: '/v1/webhooks/{id}/rotate-secret',
  request: { params: idParam, query: noQuery, body: body(NoBody) },
  responses: {
    200: answer('The endpoint, and its new secret, shown this once.', NewWebhookWire),
    ...WRITE_PROBLEMS,
  },
});

export function webhookRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(createWebhook, async (c) => {
      const fields = c.req.valid('json');
      const scope = await webhooksFor(c);
      refuseUrl(c, fields.url);
      const asked = askedFor(c, 'webhook.create');
      const made = await c.var.webhooks.create(scope, fields, asked, c.get('keyed') ?? null);
      if (made === null) {
        const detail = `An organisation has ${ENDPOINT_COUNT_MAX} endpoints at most.`;
        throw new Problem('TOO_MANY_WEBHOOKS', { detail });
      }
      const { endpoint, secret } = made;
      c.header('Location', `/v1/webhooks/${endpoint.id}`);
      c.header('ETag', webhookTag(endpoint));
      return c.json({ ...webhookWire(endpoint, c.var.clock.nowMs()), secret }, 201);
    })
    .openapi(listWebhooks, async (c) => {
      const { webhooks, clock } = c.var;
      const scope = await webhooksFor(c);
      const page = await pageFrom(c, c.req.valid('query'), {
        read: (of) => webhooks.list(scope, of),
        after: ({ id }) => id,
        show: (found) => found.map((one) => webhookWire(one, clock.nowMs())),
      });
      return c.json(page, 200);
    })
    .openapi(getWebhook, async (c) => {
      const endpoint = await webhookOf(c, c.req.valid('param').id);
      c.header('ETag', webhookTag(endpoint));
      return c.json(webhookWire(endpoint, c.var.clock.nowMs()), 200);
    })
    .openapi(updateWebhook, async (c) => {
      const { enabled, ...rest } = c.req.valid('json');
      const before = await webhookOf(c, c.req.valid('param').id);
      if (rest.url !== undefined) refuseUrl(c, rest.url);
      const to = { fields: withoutAbsent(rest), isOn: enabled, tags: c.get('ifMatch') ?? null };
      const asked = askedFor(c, 'webhook.update');
      const endpoint =
        c.var.earlier === undefined ? await c.var.webhooks.change(before, to, asked) : before;
      c.header('ETag', webhookTag(endpoint));
      return c.json(webhookWire(endpoint, c.var.clock.nowMs()), 200);
    })
    .openapi(deleteWebhook, async (c) => {
      // Where this very request has ended it before, it is not there any more.
      if (c.var.earlier === undefined) {
        const endpoint = await webhookOf(c, c.req.valid('param').id);
        const tags = c.get('ifMatch') ?? null;
        await c.var.webhooks.remove(endpoint, tags, askedFor(c, 'webhook.delete'));
      }
      return c.body(null, 204);
    })
    .openapi(rotateSecret, async (c) => {
      const before = await webhookOf(c, c.req.valid('param').id);
      const asked = askedFor(c, 'webhook.rotateSecret');
      const { endpoint, secret } = await c.var.webhooks.rotate(before, asked);
      c.header('ETag', webhookTag(endpoint));
      return c.json({ ...webhookWire(endpoint, c.var.clock.nowMs()), secret }, 200);
    });
}

/** Who asks. An answer that was lost had the only sight of a secret, so it is done again. */
function askedFor(c: Context<AppEnv>, name: string): Asked {
  const { caller, earlier, keyed } = c.var;
  const origin = originOf(c, name);
  const isAgain = earlier !== undefined && keyed !== undefined;
  return { worldId: caller.world.id, origin: isAgain ? { ...origin, keyed: null } : origin };
}

function refuseUrl(c: Context<AppEnv>, url: string): void {
  const problem = urlProblem(url, c.var.webhooks.policy);
  if (problem === null) return;
  const places = [{ pointer: '/url', problem }];
  throw new Problem('ADDRESS_NOT_ALLOWED', { places, detail: `/url: ${problem}.` });
}
