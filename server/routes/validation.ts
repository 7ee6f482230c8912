/** Would this trial start? The answer of a start, without the start: as Webex partners know it. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Command } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { answer, body, createRoute, noQuery, operation, WRITE_PROBLEMS, z } from '../http.ts';
import { refused } from '../problem.ts';
import { beside } from '../refusal-words.ts';
import { customerOf } from '../scope.ts';
import { StartBody } from '../time-zone.ts';

/** The shape of Webex’s `POST /v1/wholesale/customers/validate`. */
const Valid = z
  .object({
    message: z.literal('success'),
    info: z.object({
      infoCode: z.literal(100),
      description: z.string().openapi({ example: 'The trial would start at once.' }),
    }),
  })
  .openapi('ValidTrial');

const validateTrial = createRoute({
  ...operation('validateTrial', 'Says what the start of a trial would answer, without starting it'),
  method: 'post',
  path: '/v1/trials/validate',
  request: { query: noQuery, body: body(StartBody) },
  responses: { 200: answer('It would start; nothing was done.', Valid), ...WRITE_PROBLEMS },
});

export function validationRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(validateTrial, async (c) => {
    const { caller, worlds } = c.var;
    const fields = c.req.valid('json');
    if (fields.customerId !== undefined) await customerOf(c, fields.customerId);
    const command: Command = { type: 'trial.start', ...fields };
    const entries = await worlds.rehearse(caller.world.id, command, caller.actor);
    const own = entries.find(({ input }) => input.kind === 'command');
    if (own?.input.kind !== 'command' || own.input.resolved.kind !== 'start') {
      throw new Error('a start was rehearsed as something else');
    }
    // What was not recorded has no decision that could be looked up.
    if (own.refusal !== null)
      throw refused(own.refusal, null, beside(own.refusal, own.input, undefined));
    const asks = own.input.resolved.path === 'EXISTING';
    const description = asks
      ? 'The customer would be asked for its consent.'
      : 'The trial would start at once.';
    return c.json(
      { message: 'success' as const, info: { infoCode: 100 as const, description } },
      200,
    );
  });
}
