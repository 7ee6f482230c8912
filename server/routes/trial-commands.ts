/** What can be asked of a trial and of its consent: one address for each command. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, type Command, type CommandName } from '../../runtime/index.ts';
import type { OperationId } from '../access.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOut } from '../carry-out.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { entryWire, trialWire } from '../present.ts';
import { EntryWire, TrialWire } from '../schemas.ts';
import { knownTo, trialOf } from '../scope.ts';
import { isAbout } from '../whole-world.ts';

type TrialCommand = Exclude<
  Extract<CommandName, `trial.${string}` | `consent.${string}`>,
  'trial.start'
>;

interface Address {
  readonly path: string;
  readonly operationId: OperationId;
  readonly summary: string;
}

const ADDRESSES: Readonly<Record<TrialCommand, Address>> = {
  'trial.completeProvisioning': {
    path: 'complete-provisioning',
    operationId: 'completeProvisioning',
    summary: 'Says that the services are fully provisioned',
  },
  'trial.extend': {
    path: 'extend',
    operationId: 'extendTrial',
    summary: 'Gives the trial one extension',
  },
  'trial.addService': {
    path: 'add-service',
    operationId: 'addService',
    summary: 'Adds a service to the trial',
  },
  'trial.removeService': {
    path: 'remove-service',
    operationId: 'removeService',
    summary: 'Removes a service from the trial',
  },
  'trial.editLicences': {
    path: 'edit-licences',
    operationId: 'editLicences',
    summary: 'Changes the number of licences',
  },
  'trial.cancel': {
    path: 'cancel',
    operationId: 'cancelTrial',
    summary: 'Ends the trial now, for good',
  },
  'trial.purchaseInterest': {
    path: 'purchase-interest',
    operationId: 'showPurchaseInterest',
    summary: 'Tells the partner that the customer wants to buy',
  },
  'consent.approve': {
    path: 'consent/approve',
    operationId: 'approveConsent',
    summary: 'Agrees to the trial, as a full administrator of the customer',
  },
  'consent.decline': {
    path: 'consent/decline',
    operationId: 'declineConsent',
    summary: 'Declines the trial, as a full administrator of the customer',
  },
  'consent.resend': {
    path: 'consent/resend',
    operationId: 'resendConsent',
    summary: 'Sends the request for consent again; the deadline stays',
  },
  'consent.withdraw': {
    path: 'consent/withdraw',
    operationId: 'withdrawConsent',
    summary: 'Takes the request for consent back',
  },
};

/** Where an action is asked for over HTTP. */
export function commandAddress(command: CommandName, trialId: string) {
  const address = Object.hasOwn(ADDRESSES, command)
    ? ADDRESSES[command as TrialCommand]
    : undefined;
  if (address === undefined) throw new Error(`${command} has no address`);
  return { method: 'POST', path: `/v1/trials/${trialId}/${address.path}` };
}

const Changed = TrialWire.extend({
  entries: z.array(EntryWire).openapi({ description: 'What the command did to this trial.' }),
}).openapi('ChangedTrial');

export function trialCommandRoutes() {
  const app = new OpenAPIHono<AppEnv>();
  for (const [command, { path, operationId, summary }] of Object.entries(ADDRESSES)) {
    const fields: z.ZodObject = COMMANDS[command as TrialCommand];
    const route = createRoute({
      ...operation(operationId, summary),
      method: 'post',
      path: `/v1/trials/{id}/${path}`,
      request: { params: idParam, query: noQuery, body: body(fields.omit({ trialId: true })) },
      responses: { 200: answer('The trial as it is now.', Changed), ...WRITE_PROBLEMS },
    });
    app.openapi(route, async (c) => {
      const { view } = await trialOf(c, c.req.valid('param').id);
      const asked = { type: command, trialId: view.id, ...c.req.valid('json') } as Command;
      const { entries } = await carryOut(c, asked);

      const after = await trialOf(c, view.id);
      const known = await knownTo(c, [view.customerId]);
      const shown = entries.filter(isAbout(view.id)).map((entry) => entryWire(entry, known));
      return c.json({ ...trialWire(after.view), entries: shown }, 200);
    });
  }
  return app;
}
