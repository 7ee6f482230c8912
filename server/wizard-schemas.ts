/**
 * A wizard's session and its steps as they come over the wire. A session is the client's to keep and
 * comes back unread, so every part of it is checked like anything else that a client sends.
 */
import { z } from '@hono/zod-openapi';
import {
  catalog,
  parseCommand,
  requestFields,
  WIZARD_STEPS,
  type WizardSession,
  type WizardStep,
} from '../runtime/index.ts';
import { issueWords } from './issue-words.ts';
import { timeZoneIn } from './time-zone.ts';

const STATES = (catalog().find(({ name }) => name === 'start-wizard')?.states ?? []).map(
  ({ name, kind }) => ({ name, isFinal: kind === 'final' }),
);
const isFinal = (state: string): boolean =>
  STATES.some(({ name, isFinal }) => name === state && isFinal);

/** What a draft may hold: fields of a request for a trial, none of them due yet. */
const Draft = z
  .strictObject({
    customer: requestFields.customer,
    locationAcknowledged: requestFields.locationAcknowledged,
    usersByCountry: requestFields.usersByCountry,
    confirmExisting: requestFields.confirmExisting,
    services: requestFields.services,
    licenceCount: requestFields.licenceCount,
    durationDays: requestFields.durationDays,
    edition: requestFields.edition,
    partnerAdminEmails: requestFields.partnerAdminEmails,
    siteUrl: requestFields.siteUrl,
    timeZone: timeZoneIn,
  })
  .partial();

export const SessionWire = z
  .strictObject({
    value: z.enum(STATES.map(({ name }) => name)),
    status: z.enum(['active', 'done']),
    context: z.strictObject({
      draft: z.record(z.string(), z.unknown()).superRefine((draft, context) => {
        for (const issue of Draft.safeParse(draft).error?.issues ?? []) {
          context.addIssue({ code: 'custom', message: issueWords(issue), path: [...issue.path] });
        }
      }),
      path: z.enum(['NEW', 'EXISTING']).nullable(),
      problem: z.null(),
      wantsDevices: z.boolean(),
      needsSite: z.boolean(),
      skipReason: z.string().max(64).nullable(),
      trialId: z.string().max(80).nullable(),
    }),
  })
  .refine(({ value, status }) => isFinal(value) === (status === 'done'), {
    path: ['status'],
    message: 'does not fit the state',
  })
  .openapi('WizardSession', { description: 'Send it back as it came; it is yours to keep.' });

const STEPS = Object.entries(WIZARD_STEPS).map(([type, fields]) => {
  const step: z.ZodObject =
    'timeZone' in fields.shape ? fields.extend({ timeZone: timeZoneIn }) : fields;
  return step.extend({ type: z.literal(type) });
});
const [first, ...others] = STEPS;
if (first === undefined) throw new Error('the wizard has no steps');

const StepWire = z.discriminatedUnion('type', [first, ...others]).openapi('WizardStep');

export const WizardBody = z.strictObject({
  session: SessionWire.nullable().openapi({ description: 'null before `wizard.open`.' }),
  step: StepWire,
});

/** The body's words as the runtime's: the shapes are the same, the compiler cannot see it. */
export function wizardWords({ session, step }: z.output<typeof WizardBody>): {
  readonly session: WizardSession | null;
  readonly step: WizardStep;
} {
  return { session, step: step as WizardStep };
}

/** What is wrong with a draft as a whole request; only its last step needs one. */
export function draftProblems(session: WizardSession) {
  const parsed = parseCommand('trial.start', session.context['draft']);
  return parsed.ok
    ? []
    : parsed.problems.map(({ pointer, problem }) => ({
        pointer: `/session/context/draft${pointer}`,
        problem,
      }));
}
