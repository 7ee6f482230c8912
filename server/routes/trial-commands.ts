/** What can be asked of a trial, its consent and its site address: one address for each command. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, type CommandName } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOutOnTrial } from '../carry-out.ts';
import {
  answer,
  body,
  commandRoute,
  createRoute,
  idParam,
  noQuery,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { trialWire } from '../present.ts';
import { EntryWire, TrialWire } from '../schemas.ts';

const ASKED = [
  'trial.completeProvisioning',
  'trial.extend',
  'trial.addService',
  'trial.removeService',
  'trial.editLicences',
  'trial.cancel',
  'trial.purchaseInterest',
  'consent.approve',
  'consent.decline',
  'consent.resend',
  'consent.withdraw',
  'site.remove',
  'loan.skip',
] as const satisfies readonly CommandName[];

const Changed = TrialWire.extend({
  entries: z.array(EntryWire).openapi({ description: 'What the command did to this trial.' }),
}).openapi('ChangedTrial');

export function trialCommandRoutes() {
  const app = new OpenAPIHono<AppEnv>();
  for (const command of ASKED) {
    const fields: z.ZodObject = COMMANDS[command];
    const route = createRoute({
      ...commandRoute(command),
      request: { params: idParam, query: noQuery, body: body(fields.omit({ trialId: true })) },
      responses: { 200: answer('The trial as it is now.', Changed), ...WRITE_PROBLEMS },
    });
    app.openapi(route, async (c) => {
      const { id } = c.req.valid('param');
      const { view, entries } = await carryOutOnTrial(c, id, command, c.req.valid('json'));
      return c.json({ ...trialWire(view), entries }, 200);
    });
  }
  return app;
}
