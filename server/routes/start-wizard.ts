/**
 * The wizard in which a partner puts a request for a trial together, and where its customer meets
 * such requests. The server keeps no wizard: the client sends its session with every step, and only
 * the last step reaches the world.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type Command,
  saved,
  trialIdsOf,
  viewOfTrial,
  type WizardAnswer,
  type WizardSession,
  wizardState,
  wizardStep,
} from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { askRuntime, partnerNameOf } from '../beyond-sight.ts';
import { RefusalWire } from '../decision-schemas.ts';
import {
  answer,
  body,
  createRoute,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { type IssuedKey, keysForNewcomers } from '../issue-keys.ts';
import { originOf } from '../origin.ts';
import { wholeList } from '../pages.ts';
import { trialWire } from '../present.ts';
import { invalid, Problem } from '../problem.ts';
import { KeyWire, pageOf, TrialWire } from '../schemas.ts';
import { customerOf, trialOf } from '../scope.ts';
import { instantOut, toWire } from '../wire.ts';
import { draftProblems, SessionWire, WizardBody, wizardWords } from '../wizard-schemas.ts';

const Wizard = z
  .object({
    session: SessionWire.nullable(),
    state: z.string().openapi({ example: 'services' }),
    refusal: RefusalWire.nullable().openapi({ description: 'Why the step led nowhere.' }),
    screens: z.array(z.string()).openapi({ description: 'Messages on the screen: N-17.' }),
    trial: TrialWire.optional().openapi({ description: 'What the last step has begun.' }),
    keys: z.array(KeyWire),
  })
  .openapi('Wizard');

const stepStartWizard = createRoute({
  ...operation('stepStartWizard', 'Takes one step of the wizard; only the last is kept'),
  method: 'post',
  path: '/v1/start-wizard',
  request: { query: noQuery, body: body(WizardBody) },
  responses: { 200: answer('The wizard after the step.', Wizard), ...WRITE_PROBLEMS },
});

const Pending = z
  .object({
    trialId: z.string(),
    partnerId: z.string(),
    partnerName: z.string(),
    services: z.array(z.string()),
    licenceCount: z.int(),
    requestedAt: instantOut,
    lapsesAt: instantOut,
  })
  .openapi('PendingTrialRequest');

const listPendingTrialRequests = createRoute({
  ...operation('listPendingTrialRequests', 'Lists the requests for trials that wait for an answer'),
  method: 'get',
  path: '/v1/pending-trial-requests',
  request: { query: noQuery },
  responses: {
    200: answer('Every one, for full administrators.', pageOf(Pending)),
    ...READ_PROBLEMS,
  },
});

export function startWizardRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(stepStartWizard, async (c) => {
      const { session, step } = wizardWords(c.req.valid('json'));
      const isLast = step.type === 'wizard.save' || step.type === 'wizard.sendRequest';
      const problems = isLast && session?.value === 'review' ? draftProblems(session) : [];
      if (problems.length > 0) throw invalid(problems);
      const stepped = await askRuntime(c, wizardStep, session, step, c.var.caller.actor);
      if (stepped.command === null || stepped.session === null) {
        return c.json({ ...wizardWire(stepped), keys: [] }, 200);
      }
      return c.json(await begun(c, stepped.session, stepped.command), 200);
    })
    .openapi(listPendingTrialRequests, async (c) => {
      return c.json(wholeList(await pendingOf(c)), 200);
    });
}

function wizardWire({ session, refusal, screens }: Omit<WizardAnswer, 'command'>) {
  return {
    session: session && SessionWire.parse(session),
    state: wizardState(session),
    refusal: toWire(refusal),
    screens: [...screens],
  };
}

/** The last step: the world is asked, and what it refuses leaves the wizard where it was. */
async function begun(c: Context<AppEnv>, session: WizardSession, command: Command) {
  const { caller, worlds, earlier } = c.var;
  const entries =
    earlier === undefined
      ? await worlds.perform(caller.world.id, command, caller.actor, originOf(c, command.type))
      : await c.var.requests.entriesOf(earlier);
  const own = entries.find(({ input }) => input.kind === 'command');
  if (own?.input.kind !== 'command' || own.input.resolved.kind !== 'start') {
    throw new Error('the wizard’s last step began no trial');
  }
  if (own.refusal !== null) {
    return { ...wizardWire({ session, refusal: own.refusal, screens: [] }), keys: [] };
  }
  const { trialId, path } = own.input.resolved;
  const { view, stream } = await trialOf(c, trialId);
  const isNew = path === 'NEW' && caller.world.kind === 'sandbox';
  const keys: readonly IssuedKey[] = isNew ? await keysForNewcomers(c.var, null, stream) : [];
  const after = saved(session, trialId, await worlds.at(caller.world.id));
  return { ...wizardWire(after), trial: trialWire(view), keys: [...keys] };
}

/** N-18: what a full administrator meets at sign-in. Source: T-073. */
async function pendingOf(c: Context<AppEnv>): Promise<z.output<typeof Pending>[]> {
  const { caller, worlds } = c.var;
  const { actor } = caller;
  if (actor.kind !== 'customer') throw new Problem('OPERATION_NOT_ALLOWED');
  const stream = await customerOf(c, actor.customerId);
  const roles = stream.record.admins.find(({ email }) => email === actor.email)?.roles ?? [];
  if (!roles.includes('FULL_ADMIN')) throw new Problem('APPROVER_NOT_FULL_ADMIN');
  const { nowMs } = await worlds.at(caller.world.id);
  const items: z.output<typeof Pending>[] = [];
  for (const trialId of trialIdsOf(stream)) {
    const view = viewOfTrial(stream, trialId, nowMs);
    if (view?.consent?.state !== 'requested') continue;
    const { partnerId, services, licenceCount, consent } = view;
    const { requestedAtMs, lapsesAtMs } = consent;
    const partnerName = await partnerNameOf(c, view);
    const moments = toWire({ requestedAtMs, lapsesAtMs });
    items.push({
      trialId,
      partnerId,
      partnerName,
      services: [...services],
      licenceCount,
      ...moments,
    });
  }
  return items;
}
