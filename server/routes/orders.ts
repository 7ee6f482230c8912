/** Paid orders: placed, asked about in a wizard, attached to organisations, set up, provisioned. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  COMMANDS,
  type Command,
  type CommandName,
  type Entry,
  type OrderStream,
  type OrderView,
  viewOfOrder,
} from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { writtenStream } from '../beyond-sight.ts';
import { carryOut } from '../carry-out.ts';
import { recordTag } from '../etag.ts';
import { ExpandedParties, expandOf, partiesFor } from '../expand.ts';
import {
  answer,
  body,
  commandRoute,
  createRoute,
  idParam,
  NOT_MODIFIED,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { type IssuedKey, keysForNewcomers, keysForReached } from '../issue-keys.ts';
import { OrderWire, orderWire } from '../order-schemas.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { entryWire } from '../present.ts';
import { EntryWire, externalIdIn, KeyWire, pageOf } from '../schemas.ts';
import { knownTo, orderOf, ordersFor } from '../scope.ts';
import { withoutAbsent } from '../wire.ts';

const ASKED = [
  'order.addIndividual',
  'order.setUpNow',
  'order.exit',
  'order.chooseRole',
  'order.chooseWho',
  'order.createPartner',
  'order.reviewPartner',
  'order.nameCustomerAdmin',
  'order.nameCountry',
  'order.confirmCustomer',
  'order.confirm',
  'order.setPassword',
  'order.checkSubdomain',
  'order.saveStep',
  'order.handOver',
  'order.provision',
  'order.unblock',
] as const satisfies readonly CommandName[];

const Changed = OrderWire.extend({
  entries: z.array(EntryWire).openapi({
    description: 'What the command did to this order; what it told others stands with them.',
  }),
  keys: z.array(KeyWire).openapi({ description: 'For people who got a part in it just now.' }),
}).openapi('ChangedOrder');

const Shown = OrderWire.extend(ExpandedParties).openapi('ExpandedOrder');
const expand = expandOf(['customer', 'partner']);

const placeOrder = createRoute({
  ...commandRoute('order.place'),
  request: { query: noQuery, body: body(COMMANDS['order.place']) },
  responses: { 201: answer('The order.', Changed), ...WRITE_PROBLEMS },
});

const listOrders = createRoute({
  ...operation('listOrders', 'Lists the orders that the key may see'),
  method: 'get',
  path: '/v1/orders',
  request: {
    query: z.strictObject({ ...pageQuery, externalId: externalIdIn.optional(), expand }),
  },
  responses: { 200: answer('One page.', pageOf(Shown)), ...READ_PROBLEMS },
});

const getOrder = createRoute({
  ...operation('getOrder', 'Shows one order'),
  method: 'get',
  path: '/v1/orders/{id}',
  request: { params: idParam, query: z.strictObject({ expand }) },
  responses: { 200: answer('The order.', Shown), ...NOT_MODIFIED, ...READ_PROBLEMS },
});

export function orderRoutes() {
  const app = new OpenAPIHono<AppEnv>()
    .openapi(placeOrder, async (c) => {
      const asked: Command = { type: 'order.place', ...c.req.valid('json') };
      const { input, entries } = await carryOut(c, asked);
      if (input.resolved.kind !== 'place') throw new Error('an order resolved as something else');
      const { orderId } = input.resolved;
      c.header('Location', `/v1/orders/${orderId}`);
      return c.json(await changed(c, orderId, null, entries), 201);
    })
    .openapi(listOrders, async (c) => {
      const { caller, worlds } = c.var;
      const { expand, externalId, ...asked } = c.req.valid('query');
      const partiesOf = partiesFor(c, expand);
      const shown = async (view: OrderView) => ({ ...orderWire(view), ...(await partiesOf(view)) });
      const page = await pageFrom(c, asked, {
        read: (of) => worlds.orders(ordersFor(caller, withoutAbsent({ externalId })), of),
        after: ({ id }) => id,
        show: (streams) => Promise.all(streams.map((stream) => shown(viewOfOrder(stream)))),
      });
      return c.json(page, 200);
    })
    .openapi(getOrder, async (c) => {
      const { view, stream } = await orderOf(c, c.req.valid('param').id);
      const { expand } = c.req.valid('query');
      if (expand.size === 0) c.header('ETag', recordTag(stream));
      return c.json({ ...orderWire(view), ...(await partiesFor(c, expand)(view)) }, 200);
    });
  for (const command of ASKED) {
    const fields: z.ZodObject = COMMANDS[command];
    const route = createRoute({
      ...commandRoute(command),
      request: { params: idParam, query: noQuery, body: body(fields.omit({ orderId: true })) },
      responses: { 200: answer('The order as it is now.', Changed), ...WRITE_PROBLEMS },
    });
    app.openapi(route, async (c) => {
      const { stream } = await orderOf(c, c.req.valid('param').id);
      const asked = { type: command, orderId: stream.id, ...c.req.valid('json') } as Command;
      const { entries } = await carryOut(c, asked, { streamId: stream.id, tagOf: recordTag });
      return c.json(await changed(c, stream.id, stream, entries), 200);
    });
  }
  return app;
}

/** The order as it is now, even where the caller has just given it out of hand. */
async function changed(
  c: Context<AppEnv>,
  orderId: string,
  before: OrderStream | null,
  entries: readonly Entry[],
) {
  const stream = await writtenStream(c, entries, orderId);
  if (stream?.kind !== 'order') throw new Error(`${orderId} is gone`);
  c.header('ETag', recordTag(stream));
  const known = await knownTo(c, []);
  const own = entries.filter((entry) => entry.stream === orderId);
  return {
    ...orderWire(viewOfOrder(stream)),
    entries: own.map((entry) => entryWire(entry, known)),
    keys: [...(await keysForReached(c.var, before, stream)), ...(await keysForFounded(c, entries))],
  };
}

/** For the people of organisations that began with what the order told. */
async function keysForFounded(
  c: Context<AppEnv>,
  entries: readonly Entry[],
): Promise<readonly IssuedKey[]> {
  const issued: IssuedKey[] = [];
  for (const { input, stream: id, streamSequence } of entries) {
    if (input.kind !== 'routed' || streamSequence !== 1) continue;
    const stream = await writtenStream(c, entries, id);
    if (stream !== undefined) issued.push(...(await keysForNewcomers(c.var, null, stream)));
  }
  return issued;
}
