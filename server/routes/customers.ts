/** Customer organisations: their people, purchases and sites, and who has to do with them. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, type Command, type CustomerRecord } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOut, recordIdOf } from '../carry-out.ts';
import { recordTag } from '../etag.ts';
import { ExpandedTrials, expandOf, trialsWithin } from '../expand.ts';
import {
  answer,
  body,
  commandRoute,
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
import { keysForNewcomers } from '../issue-keys.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { customerWire } from '../present.ts';
import { CustomerWire, externalIdIn, KeyWire, pageOf } from '../schemas.ts';
import { customerOf, narrowed } from '../scope.ts';
import { withoutAbsent } from '../wire.ts';
import type { CustomerFilter } from '../worlds.ts';

const Registered = CustomerWire.extend({ keys: z.array(KeyWire) }).openapi('RegisteredCustomer');

const Shown = CustomerWire.extend(ExpandedTrials).openapi('ExpandedCustomer');

const registerCustomer = createRoute({
  ...commandRoute('customer.register'),
  request: { query: noQuery, body: body(COMMANDS['customer.register']) },
  responses: { 201: answer('The customer.', Registered), ...WRITE_PROBLEMS },
});

const updateCustomer = createRoute({
  ...commandRoute('customer.update'),
  request: {
    params: idParam,
    query: noQuery,
    body: body(COMMANDS['customer.update'].omit({ customerId: true })),
  },
  responses: {
    200: answer('The customer as it is now.', Registered),
    ...WRITE_PROBLEMS,
    ...problems(428),
  },
});

const listCustomers = createRoute({
  ...operation('listCustomers', 'Lists the customers that the key may see'),
  method: 'get',
  path: '/v1/customers',
  request: {
    query: z.strictObject({
      ...pageQuery,
      partnerId: z.string().max(80).optional(),
      externalId: externalIdIn.optional(),
    }),
  },
  responses: { 200: answer('One page.', pageOf(CustomerWire)), ...READ_PROBLEMS },
});

const getCustomer = createRoute({
  ...operation('getCustomer', 'Shows one customer'),
  method: 'get',
  path: '/v1/customers/{id}',
  request: { params: idParam, query: z.strictObject({ expand: expandOf(['trials']) }) },
  responses: { 200: answer('The customer.', Shown), ...NOT_MODIFIED, ...READ_PROBLEMS },
});

export function customerRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(registerCustomer, async (c) => {
      const fields = c.req.valid('json');
      const { input } = await carryOut(c, { type: 'customer.register', ...fields });

      const stream = await customerOf(c, recordIdOf(input));
      const keys = await keysForNewcomers(c.var, null, stream);
      c.header('Location', `/v1/customers/${stream.id}`);
      c.header('ETag', recordTag(stream));
      return c.json({ ...customerWire(stream.record, c.var.caller), keys }, 201);
    })
    .openapi(updateCustomer, async (c) => {
      const before = await customerOf(c, c.req.valid('param').id);
      const fields = c.req.valid('json');
      const asked: Command = { type: 'customer.update', customerId: before.id, ...fields };
      await carryOut(c, asked, { streamId: before.id, tagOf: recordTag });

      const stream = await customerOf(c, before.id);
      c.header('ETag', recordTag(stream));
      const keys = await keysForNewcomers(c.var, before, stream);
      return c.json({ ...customerWire(stream.record, c.var.caller), keys }, 200);
    })
    .openapi(listCustomers, async (c) => {
      const { caller, worlds } = c.var;
      const { limit, cursor, ...asked } = c.req.valid('query');
      const filter: CustomerFilter = withoutAbsent(asked);
      const page = await pageFrom(
        c,
        { limit, cursor },
        {
          read: async (of) => {
            if (caller.actor.kind === 'customer') {
              const own = of.after === null ? [await customerOf(c, caller.actor.customerId)] : [];
              return own.filter(({ record }) => isCalled(record, filter));
            }
            return worlds.customers(narrowed(caller, filter), of);
          },
          after: ({ id }) => id,
          show: (streams) => streams.map(({ record }) => customerWire(record, caller)),
        },
      );
      return c.json(page, 200);
    })
    .openapi(getCustomer, async (c) => {
      const stream = await customerOf(c, c.req.valid('param').id);
      const shown = customerWire(stream.record, c.var.caller);
      if (c.req.valid('query').expand.has('trials')) {
        return c.json({ ...shown, trials: await trialsWithin(c, stream.id) }, 200);
      }
      c.header('ETag', recordTag(stream));
      return c.json(shown, 200);
    });
}

const isCalled = ({ external }: CustomerRecord, { externalId }: CustomerFilter): boolean =>
  externalId === undefined || external?.id === externalId;
