/** The phone numbers of a trial with Calling. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOutOnTrial } from '../carry-out.ts';
import { trialTag } from '../etag.ts';
import { NumbersWire, numbersOf } from '../family-schemas.ts';
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
import { EntryWire } from '../schemas.ts';
import { trialOf } from '../scope.ts';

const Changed = NumbersWire.extend({ entries: z.array(EntryWire) }).openapi('ChangedNumbers');

const getNumbers = createRoute({
  ...operation('getNumbers', 'Shows the trial’s phone numbers and what becomes of them'),
  method: 'get',
  path: '/v1/trials/{id}/numbers',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The numbers.', NumbersWire), ...NOT_MODIFIED, ...READ_PROBLEMS },
});

export function numberRoutes() {
  const app = new OpenAPIHono<AppEnv>().openapi(getNumbers, async (c) => {
    const at = await trialOf(c, c.req.valid('param').id);
    c.header('ETag', trialTag(at.stream, at.nowMs));
    return c.json(numbersOf(at), 200);
  });
  for (const command of ['numbers.order', 'numbers.bring'] as const) {
    const fields: z.ZodObject = COMMANDS[command];
    const route = createRoute({
      ...commandRoute(command),
      request: { params: idParam, query: noQuery, body: body(fields.omit({ trialId: true })) },
      responses: { 200: answer('The numbers as they are now.', Changed), ...WRITE_PROBLEMS },
    });
    app.openapi(route, async (c) => {
      const { id } = c.req.valid('param');
      const done = await carryOutOnTrial(c, id, command, c.req.valid('json'));
      return c.json({ ...numbersOf(done), entries: done.entries }, 200);
    });
  }
  return app;
}
