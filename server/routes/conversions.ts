/** The conversion of a trial into a paid order: each order of one, and its steps. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, type CommandName } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOutOnTrial } from '../carry-out.ts';
import { ConversionWire, conversionsOf } from '../family-schemas.ts';
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
import { wholeList } from '../pages.ts';
import { EntryWire, pageOf } from '../schemas.ts';
import { trialOf } from '../scope.ts';

const ASKED = [
  'conversion.openSetup',
  'conversion.submitAdmin',
  'conversion.confirm',
  'conversion.process',
  'conversion.orderDevices',
] as const satisfies readonly CommandName[];

const Changed = ConversionWire.extend({ entries: z.array(EntryWire) }).openapi('ChangedConversion');

const orderConversion = createRoute({
  ...commandRoute('conversion.order'),
  request: {
    params: idParam,
    query: noQuery,
    body: body(COMMANDS['conversion.order'].omit({ trialId: true })),
  },
  responses: { 201: answer('The conversion.', Changed), ...WRITE_PROBLEMS },
});

const listConversions = createRoute({
  ...operation('listConversions', 'Lists the orders of conversion of a trial'),
  method: 'get',
  path: '/v1/trials/{id}/conversions',
  request: { params: idParam, query: noQuery },
  responses: {
    200: answer('Every one, the oldest first.', pageOf(ConversionWire)),
    ...READ_PROBLEMS,
  },
});

export function conversionRoutes() {
  const app = new OpenAPIHono<AppEnv>()
    .openapi(orderConversion, async (c) => {
      const { id } = c.req.valid('param');
      const done = await carryOutOnTrial(c, id, 'conversion.order', c.req.valid('json'));
      c.header('Location', `/v1/trials/${done.view.id}/conversions`);
      return c.json({ ...newestOf(done), entries: done.entries }, 201);
    })
    .openapi(listConversions, async (c) => {
      const at = await trialOf(c, c.req.valid('param').id);
      return c.json(wholeList(conversionsOf(at)), 200);
    });
  for (const command of ASKED) {
    const fields: z.ZodObject = COMMANDS[command];
    const route = createRoute({
      ...commandRoute(command),
      request: { params: idParam, query: noQuery, body: body(fields.omit({ trialId: true })) },
      responses: { 200: answer('The conversion as it is now.', Changed), ...WRITE_PROBLEMS },
    });
    app.openapi(route, async (c) => {
      const { id } = c.req.valid('param');
      const done = await carryOutOnTrial(c, id, command, c.req.valid('json'));
      return c.json({ ...newestOf(done), entries: done.entries }, 200);
    });
  }
  return app;
}

/** What follows an order goes to the newest. */
function newestOf(at: Parameters<typeof conversionsOf>[0]) {
  const newest = conversionsOf(at).at(-1);
  if (newest === undefined) throw new Error(`${at.view.id} has no conversion`);
  return newest;
}
