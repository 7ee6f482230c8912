/** Customer organisations: their people, purchases and sites, and who has to do with them. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOut, recordIdOf } from '../carry-out.ts';
import {
  answer,
  body,
  commandRoute,
  createRoute,
  idParam,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { keysForNewcomers } from '../issue-keys.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { customerWire } from '../present.ts';
import { CustomerWire, KeyWire, pageOf } from '../schemas.ts';
import { customerOf, narrowed } from '../scope.ts';

const Registered = CustomerWire.extend({ keys: z.array(KeyWire) }).openapi('RegisteredCustomer');

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
  responses: { 200: answer('The customer as it is now.', Registered), ...WRITE_PROBLEMS },
});

const listCustomers = createRoute({
  ...operation('listCustomers', 'Lists the customers that the key may see'),
  method: 'get',
  path: '/v1/customers',
  request: { query: z.strictObject({ ...pageQuery, partnerId: z.string().max(80).optional() }) },
  responses: { 200: answer('One page.', pageOf(CustomerWire)), ...READ_PROBLEMS },
});

const getCustomer = createRoute({
  ...operation('getCustomer', 'Shows one customer'),
  method: 'get',
  path: '/v1/customers/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The customer.', CustomerWire), ...READ_PROBLEMS },
});

export function customerRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(registerCustomer, async (c) => {
      const fields = c.req.valid('json');
      const { input } = await carryOut(c, { type: 'customer.register', ...fields });

      const stream = await customerOf(c, recordIdOf(input));
      const keys = await keysForNewcomers(c.var, null, stream);
      c.header('Location', `/v1/customers/${stream.id}`);
      return c.json({ ...customerWire(stream.record, c.var.caller), keys }, 201);
    })
    .openapi(updateCustomer, async (c) => {
      const before = await customerOf(c, c.req.valid('param').id);
      const fields = c.req.valid('json');
      await carryOut(c, { type: 'customer.update', customerId: before.id, ...fields });

      const stream = await customerOf(c, before.id);
      const keys = await keysForNewcomers(c.var, before, stream);
      return c.json({ ...customerWire(stream.record, c.var.caller), keys }, 200);
    })
    .openapi(listCustomers, async (c) => {
      const { caller, worlds } = c.var;
      const { partnerId, ...asked } = c.req.valid('query');
      const page = await pageFrom(c, asked, {
        read: async (of) => {
          if (caller.actor.kind === 'customer') {
            return of.after === null ? [await customerOf(c, caller.actor.customerId)] : [];
          }
          const filter = narrowed(caller, partnerId === undefined ? {} : { partnerId });
          return filter === null ? [] : worlds.customers(caller.world.id, filter, of);
        },
        after: ({ id }) => id,
        show: (streams) => streams.map(({ record }) => customerWire(record, caller)),
      });
      return c.json(page, 200);
    })
    .openapi(getCustomer, async (c) => {
      const { record } = await customerOf(c, c.req.valid('param').id);
      return c.json(customerWire(record, c.var.caller), 200);
    });
}
