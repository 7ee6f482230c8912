/**
 * The wizard in which a request for a trial is put together. A session is plain data that its owner
 * keeps: the page, an API client, a scenario. The world learns of it at the last step alone, so a
 * wizard that is left keeps nothing.
 *
 * Source: domain §4.1.
 */
import { atInstant, CURRENT, type WizardEvent } from '../machines/index.ts';
import type { Actor } from './actor.ts';
import type { Code } from './codes.ts';
import { type Command, parseCommand, type TrialRequestBody } from './command.ts';
import type { WizardStep } from './commands/wizard-commands.ts';
import type { Refusal } from './entry.ts';
import { Fault } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { reason, refusalFor } from './refusal.ts';
import type { At } from './start-request.ts';
import { birth, knows, next } from './stepper.ts';
import type { Instance, StateValue } from './stream.ts';
import { packNamed } from './terms.ts';
import { statusOf } from './views.ts';
import type { Reader } from './world.ts';

export interface WizardSession {
  readonly value: StateValue;
  readonly context: Readonly<Record<string, unknown>>;
  readonly status: 'active' | 'done';
}

export interface WizardAnswer {
  /** The wizard after the step; as it was, when the step was refused. Null before it opens. */
  readonly session: WizardSession | null;
  readonly refusal: Refusal | null;
  /** Messages shown on the screen, for example `N-17`. */
  readonly screens: readonly string[];
  /** What the last step asks of the world. Performed by the host, which then calls {@link saved}. */
  readonly command: Command | null;
}

const PERSON: readonly Code[] = ['PARTNER_NOT_CERTIFIED', 'ROLE_NOT_ALLOWED'];
const CUSTOMER: readonly Code[] = [
  ...PERSON,
  'LOCATION_NOT_ACKNOWLEDGED',
  'COUNTRY_NOT_SUPPORTED',
  'VERTICAL_NOT_LISTED',
];
const SITE: readonly Code[] = ['SITE_DETAILS_REQUIRED', 'SITE_URL_TAKEN'];

/** The steps that enter something, and the codes that each asks about; null: all but later ones. */
const ASKED_AT: Readonly<Partial<Record<WizardStep['type'], readonly Code[] | null>>> = {
  'wizard.giveCustomer': CUSTOMER,
  'wizard.chooseServices': null,
  'wizard.giveSite': SITE,
};

/** One step of a wizard. The world is read, never changed. */
export async function wizardStep(
  reader: Reader,
  at: At,
  session: WizardSession | null,
  step: WizardStep,
  actor: Actor,
): Promise<WizardAnswer> {
  if (step.type === 'wizard.open') return open(reader, at, actor);
  if (session === null) return refused(null, 'WIZARD_STATE');
  if (!knows(instanceOf(session), step.type)) return refused(session, 'WIZARD_STATE');
  const draft = { ...draftOf(session), ...fieldsOf(step) };
  const problem = await problemWith(reader, at, draft, step, actor);
  if (problem !== null) return { session, refusal: problem, screens: [], command: null };
  if (step.type === 'wizard.save' || step.type === 'wizard.sendRequest') {
    const isRight = (session.context['path'] === 'NEW') === (step.type === 'wizard.save');
    if (!isRight) return refused(session, 'WIZARD_STATE');
    return { session, refusal: null, screens: [], command: commandOf(draft) };
  }
  const found = step.type === 'wizard.giveCustomer' ? await lookup(reader, at, draft, actor) : null;
  const event = eventOf(step, draft, found, packNamed(at.packId).terms.existingCustomer.mode);
  const after = advanced(session, event, at.nowMs);
  const stopped = after.session?.context['problem'] as Code | null | undefined;
  return stopped === null || stopped === undefined ? after : refused(session, stopped);
}

/** The wizard after the world accepted what its last step asked for. */
export function saved(session: WizardSession, trialId: string, at: At): WizardAnswer {
  const type = session.context['path'] === 'NEW' ? 'wizard.save' : 'wizard.sendRequest';
  return advanced(session, { type, trialId }, at.nowMs);
}

async function open(reader: Reader, at: At, actor: Actor): Promise<WizardAnswer> {
  const answer = await ask(reader, at, {}, actor, PERSON);
  if (answer !== null) return { session: null, refusal: answer, screens: [], command: null };
  const { value, context, status } = birth(CURRENT['start-wizard'], {}, at.nowMs);
  return { session: { value, context, status }, refusal: null, screens: [], command: null };
}

function advanced(session: WizardSession, event: WizardEvent, nowMs: number): WizardAnswer {
  const { value, context, status, acts } = atInstant(nowMs, () =>
    next(instanceOf(session), event, nowMs),
  );
  const screens = acts.flatMap((act) =>
    act.kind === 'effect' ? [(act.effect.params as { readonly id: string }).id] : [],
  );
  return { session: { value, context, status }, refusal: null, screens, command: null };
}

function refused(session: WizardSession | null, code: Code): WizardAnswer {
  return { session, refusal: refusalFor([reason(code)]), screens: [], command: null };
}

const instanceOf = ({ value, context, status }: WizardSession): Instance => ({
  id: 'wizard',
  machine: CURRENT['start-wizard'],
  packId: 'none',
  trialId: null,
  status,
  value,
  context,
});

const draftOf = (session: WizardSession) =>
  session.context['draft'] as Readonly<Record<string, unknown>>;

/** What a step adds to the draft: fields of a request for a trial. */
function fieldsOf(step: WizardStep): Readonly<Record<string, unknown>> {
  if (step.type in ASKED_AT) {
    const { type: _, ...fields } = step;
    return fields;
  }
  return {};
}

/** What stands against the step in the world as it is; only what this step is about. */
function problemWith(
  reader: Reader,
  at: At,
  draft: Readonly<Record<string, unknown>>,
  step: WizardStep,
  actor: Actor,
): Promise<Refusal | null> {
  const about = ASKED_AT[step.type];
  return about === undefined ? Promise.resolve(null) : ask(reader, at, draft, actor, about);
}

/** @param about Only these codes count; null: all but those of the steps still to come. */
async function ask(
  reader: Reader,
  at: At,
  draft: Readonly<Record<string, unknown>>,
  actor: Actor,
  about: readonly Code[] | null,
): Promise<Refusal | null> {
  const { refusal } = await evaluate(reader, at, requestOf(draft), actor);
  const ignored = ['USE_ADD_OR_EDIT', 'EMAIL_IN_USE', ...SITE];
  const reasons = (refusal?.reasons ?? []).filter(({ code }) =>
    about === null ? !ignored.includes(code) : about.includes(code),
  );
  return reasons.length === 0 ? null : refusalFor(reasons);
}

async function lookup(
  reader: Reader,
  at: At,
  draft: Readonly<Record<string, unknown>>,
  actor: Actor,
): Promise<'nobody' | 'somebody' | 'own'> {
  const { path } = await evaluate(reader, at, requestOf(draft), actor);
  return path === 'NEW' ? 'nobody' : path === 'ADD' ? 'own' : 'somebody';
}

function eventOf(
  step: WizardStep,
  draft: Readonly<Record<string, unknown>>,
  found: 'nobody' | 'somebody' | 'own' | null,
  mode: 'off' | 'consent',
): WizardEvent {
  const fields = fieldsOf(step);
  switch (step.type) {
    case 'wizard.giveCustomer':
      return {
        type: step.type,
        found: found ?? 'nobody',
        isConsentOffered: mode === 'consent',
        fields,
      };
    case 'wizard.chooseServices': {
      const { services, edition } = step;
      const needsSite = services.includes('MEETINGS') && edition === 'ENTERPRISE';
      return {
        type: step.type,
        needsSite,
        wantsDevices: services.includes('WEBEX_DEVICES'),
        fields,
      };
    }
    case 'wizard.giveSite':
      return { type: step.type, fields };
    case 'wizard.skipDevices':
      return { type: step.type, reason: step.reason };
    case 'wizard.answerSetup':
      return { type: step.type, now: step.now };
    case 'wizard.confirmExisting':
    case 'wizard.back':
    case 'wizard.selectDevices':
    case 'wizard.completeSetup':
    case 'wizard.close':
      return { type: step.type };
    case 'wizard.open':
    case 'wizard.save':
    case 'wizard.sendRequest':
      throw new Fault(
        'MACHINE_FAILED',
        `${step.type} does not come here, with ${Object.keys(draft)}`,
      );
  }
}

/** A whole request from an unfinished draft: what is still missing is filled with what is harmless. */
function requestOf(draft: Readonly<Record<string, unknown>>): TrialRequestBody {
  const nobody = {
    companyName: '-',
    adminEmail: 'nobody@nowhere.invalid',
    vertical: '-',
    residencyCountry: 'US',
  };
  return commandOf({ customer: nobody, services: ['MESSAGING'], ...draft }) as never;
}

function commandOf(draft: Readonly<Record<string, unknown>>): Command {
  const parsed = parseCommand('trial.start', draft);
  if (parsed.ok) return parsed.command;
  throw new Fault('MACHINE_FAILED', `a draft is no request: ${JSON.stringify(parsed.problems)}`);
}

/** Where a wizard stands, for people. */
export const wizardState = (session: WizardSession | null): string =>
  session === null ? 'idle' : statusOf(session.value);
