/** Partners: the companies that run trials, and their people. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, type Command } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOut, recordIdOf } from '../carry-out.ts';
import { recordTag } from '../etag.ts';
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
import { partnerWire } from '../present.ts';
import { KeyWire, PartnerWire, pageOf } from '../schemas.ts';
import { partnerOf, wholeOwnWorld } from '../scope.ts';

const Registered = PartnerWire.extend({ keys: z.array(KeyWire) }).openapi('RegisteredPartner');

const registerPartner = createRoute({
  ...commandRoute('partner.register'),
  request: { query: noQuery, body: body(COMMANDS['partner.register']) },
  responses: { 201: answer('The partner.', Registered), ...WRITE_PROBLEMS },
});

const updatePartner = createRoute({
  ...commandRoute('partner.update'),
  request: {
    params: idParam,
    query: noQuery,
    body: body(COMMANDS['partner.update'].omit({ partnerId: true })),
  },
  responses: {
    200: answer('The partner as it is now.', Registered),
    ...WRITE_PROBLEMS,
    ...problems(428),
  },
});

const listPartners = createRoute({
  ...operation('listPartners', 'Lists the partners that the key may see'),
  method: 'get',
  path: '/v1/partners',
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: answer('One page.', pageOf(PartnerWire)), ...READ_PROBLEMS },
});

const getPartner = createRoute({
  ...operation('getPartner', 'Shows one partner'),
  method: 'get',
  path: '/v1/partners/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The partner.', PartnerWire), ...NOT_MODIFIED, ...READ_PROBLEMS },
});

export function partnerRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(registerPartner, async (c) => {
      const fields = c.req.valid('json');
      const { input } = await carryOut(c, { type: 'partner.register', ...fields });

      const stream = await partnerOf(c, recordIdOf(input));
      const keys = await keysForNewcomers(c.var, null, stream);
      c.header('Location', `/v1/partners/${stream.id}`);
      c.header('ETag', recordTag(stream));
      return c.json({ ...partnerWire(stream.record), keys }, 201);
    })
    .openapi(updatePartner, async (c) => {
      const before = await partnerOf(c, c.req.valid('param').id);
      const fields = c.req.valid('json');
      const asked: Command = { type: 'partner.update', partnerId: before.id, ...fields };
      await carryOut(c, asked, { streamId: before.id, tagOf: recordTag });

      const stream = await partnerOf(c, before.id);
      c.header('ETag', recordTag(stream));
      const keys = await keysForNewcomers(c.var, before, stream);
      return c.json({ ...partnerWire(stream.record), keys }, 200);
    })
    .openapi(listPartners, async (c) => {
      const { caller, worlds } = c.var;
      const page = await pageFrom(c, c.req.valid('query'), {
        read: async (asked) => {
          if (caller.actor.kind !== 'partner') {
            return worlds.partners(wholeOwnWorld(caller), asked);
          }
          return asked.after === null ? [await partnerOf(c, caller.actor.partnerId)] : [];
        },
        after: ({ id }) => id,
        show: (streams) => streams.map(({ record }) => partnerWire(record)),
      });
      return c.json(page, 200);
    })
    .openapi(getPartner, async (c) => {
      const stream = await partnerOf(c, c.req.valid('param').id);
      c.header('ETag', recordTag(stream));
      return c.json(partnerWire(stream.record), 200);
    });
}
