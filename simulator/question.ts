/**
 * What the page asks the rules: may this person start this trial, here and now? What the reader did
 * not choose comes from the moment, so that a question follows the cursor.
 *
 * Source: domain §4.10 (the question); the values that a form begins with are our choice.
 */
import {
  type Actor,
  type CustomerStream,
  type Eligibility,
  evaluate,
  type FieldProblem,
  type Forecast,
  forecast,
  type PartnerStream,
  parseCommand,
  Rejected,
  type Remedies,
  type ReplayedDecision,
  readerOf,
  remediesOf,
  replayDecision,
  type TrialRequestBody,
} from '../runtime/index.ts';
import type { Moment } from './moment.ts';
import { allOf } from './session.ts';

type Service = TrialRequestBody['services'][number];

/** Stands for a customer that nobody knows yet. */
export const NEW_CUSTOMER = 'new';

/** Everything that the form asks for. */
export interface Asked {
  /** The id of a customer of this world, or {@link NEW_CUSTOMER}. */
  readonly customerId: string;
  /** The rest of the customer is asked for only where it is a new one. */
  readonly companyName: string;
  readonly adminEmail: string;
  /** ISO 3166-1 alpha-2. */
  readonly residencyCountry: string;
  /** Who asks, by address. */
  readonly askerEmail: string;
  readonly services: readonly Service[];
  readonly edition: NonNullable<TrialRequestBody['edition']>;
  /** Empty: none. */
  readonly siteUrl: string;
  /** Empty: none. */
  readonly timeZone: string;
  readonly licenceCount: number;
  /** Unit: days. */
  readonly durationDays: number;
  readonly locationAcknowledged: boolean;
  /** The pack of the trial; empty: the story's own. */
  readonly packId: string;
}

/** What the reader chose. */
export type Chosen = Partial<Asked>;

/** Somebody who may ask. */
export interface Asker {
  readonly actor: Extract<Actor, { kind: 'partner' }>;
  readonly partner: PartnerStream;
}

export interface Question {
  readonly asked: Asked;
  readonly customers: readonly CustomerStream[];
  readonly askers: readonly Asker[];
  /** Undefined where this world has nobody who may ask. */
  readonly asker: Asker | undefined;
  /** What would be sent. */
  readonly request: TrialRequestBody;
  /** The fields that make no sense as they are, by JSON pointer. */
  readonly problems: readonly FieldProblem[];
}

const DEFAULTS: Omit<Asked, 'customerId' | 'askerEmail'> = {
  companyName: 'New customer',
  adminEmail: 'admin@new-customer.example',
  residencyCountry: 'SE',
  services: ['MESSAGING', 'MEETINGS', 'CALLING'],
  edition: 'STANDARD',
  siteUrl: '',
  timeZone: '',
  licenceCount: 100,
  durationDays: 30,
  locationAcknowledged: true,
  packId: '',
};

/** The reader's choices and, for the rest, what suits the moment. */
export function questionAt(moment: Moment, chosen: Chosen): Question {
  const customers = customersIn(moment);
  const askers = askersIn(moment);
  const asker =
    askers.find(({ actor }) => actor.email === chosen.askerEmail) ?? askerFor(moment, askers);
  const isKnown =
    chosen.customerId === NEW_CUSTOMER || customers.some(({ id }) => id === chosen.customerId);
  const asked: Asked = {
    ...DEFAULTS,
    ...chosen,
    askerEmail: asker?.actor.email ?? '',
    customerId: (isKnown ? chosen.customerId : customerFor(moment, customers)) ?? NEW_CUSTOMER,
  };
  const customer = customers.find(({ id }) => id === asked.customerId);
  const fields = requestOf(asked, customer, asker);
  const parsed = parseCommand('trial.start', fields);
  return {
    asked,
    customers,
    askers,
    asker,
    request: fields,
    problems: parsed.ok ? [] : parsed.problems,
  };
}

/** What a request that was edited elsewhere changes in the form. */
export function choicesIn(request: TrialRequestBody): Chosen {
  const { services, edition, siteUrl, timeZone } = request;
  const { licenceCount, durationDays, locationAcknowledged, customerId } = request;
  return {
    ...(customerId === undefined ? {} : { customerId }),
    services,
    edition: edition ?? DEFAULTS.edition,
    siteUrl: siteUrl ?? '',
    timeZone: timeZone ?? '',
    licenceCount,
    durationDays,
    locationAcknowledged,
  };
}

/** An answer with the question that it answers, and the moment at which it was asked. */
export interface Answered {
  readonly kind: 'answered';
  readonly moment: Moment;
  readonly question: Question;
  readonly asker: Asker;
  readonly eligibility: Eligibility;
  readonly replayed: ReplayedDecision;
}

export type Answer =
  | Answered
  /** The request makes no sense here. */
  | { readonly kind: 'rejected'; readonly code: string; readonly sentence: string }
  /** There is nothing to ask, or nobody to ask it. */
  | { readonly kind: 'silent' };

/** Asks the rules at the cursor, and takes the answer apart rule by rule. Nothing is done. */
export async function answerAt(moment: Moment, question: Question): Promise<Answer> {
  const { asker, request, problems } = question;
  const { world, atMs: nowMs, packId } = moment;
  if (world === undefined || asker === undefined || problems.length > 0) return { kind: 'silent' };
  try {
    const reader = readerOf(world);
    const eligibility = await evaluate(reader, { nowMs, packId }, request, asker.actor);
    const replayed = await replayDecision(eligibility.decision);
    return { kind: 'answered', moment, question, asker, eligibility, replayed };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { kind: 'rejected', code: error.code, sentence: error.sentence };
  }
}

/** By id where it is the partner's own customer, by its administrator's address otherwise. */
function requestOf(
  asked: Asked,
  customer: CustomerStream | undefined,
  asker: Asker | undefined,
): TrialRequestBody {
  const { services, edition, siteUrl, timeZone, packId } = asked;
  const { licenceCount, durationDays, locationAcknowledged } = asked;
  const isOwn = customer?.record.relationships.some(
    ({ partnerId, status }) => partnerId === asker?.partner.id && status === 'managed',
  );
  return {
    ...(isOwn === true
      ? { customerId: asked.customerId }
      : { customer: detailsOf(asked, customer) }),
    confirmExisting: true,
    locationAcknowledged,
    services: [...services],
    edition,
    siteUrl: siteUrl === '' ? null : siteUrl,
    timeZone: timeZone === '' ? null : timeZone,
    licenceCount,
    durationDays,
    partnerAdminEmails: [],
    usersByCountry: {},
    ...(packId === '' ? {} : { policy: packId }),
  };
}

function detailsOf(
  { companyName, adminEmail, residencyCountry }: Asked,
  customer: CustomerStream | undefined,
): NonNullable<TrialRequestBody['customer']> {
  const who = customer?.record;
  return {
    companyName: who?.companyName ?? companyName.trim(),
    adminEmail: who?.admins[0]?.email ?? adminEmail.toLowerCase(),
    vertical: who?.vertical ?? 'RETAIL',
    residencyCountry: who?.residencyCountry ?? residencyCountry,
    userEmails: [],
  };
}

function customersIn({ world }: Moment): readonly CustomerStream[] {
  return [...(world?.streams.values() ?? [])].filter((stream) => stream.kind === 'customer');
}

function askersIn({ world }: Moment): readonly Asker[] {
  const partners = [...(world?.streams.values() ?? [])].filter(({ kind }) => kind === 'partner');
  return partners
    .filter((stream) => stream.kind === 'partner')
    .flatMap((partner) =>
      partner.record.users.map(({ email }): Asker => {
        return { actor: { kind: 'partner', partnerId: partner.id, email }, partner };
      }),
    );
}

/** The customer of the trial that is looked at, even before it began. */
function customerFor(
  { branch, subjectId }: Moment,
  customers: readonly CustomerStream[],
): string | undefined {
  const streams = [...(branch.worlds.at(-1)?.streams.values() ?? [])];
  const own = streams.find(({ instances }) => subjectId !== null && subjectId in instances);
  return (customers.find(({ id }) => id === own?.id) ?? customers[0])?.id;
}

/** Whoever asked for the trial that is looked at; else the first person of a partner. */
function askerFor(moment: Moment, askers: readonly Asker[]): Asker | undefined {
  const birth = allOf(moment.branch).find(({ changes }) =>
    changes.some(({ instanceId }) => instanceId === moment.subjectId),
  );
  const by = birth?.input.kind === 'command' ? birth.input.actor : undefined;
  const email = by?.kind === 'partner' ? by.email : undefined;
  return askers.find(({ actor }) => actor.email === email) ?? askers[0];
}

export interface Consequences {
  readonly remedies: Remedies;
  readonly ahead: Forecast;
}

/** What would change a no: what people can do, and from when time alone does. */
export async function consequencesOf({ moment, question, asker }: Answered): Promise<Consequences> {
  const { world, atMs: nowMs, packId } = moment;
  if (world === undefined) throw new Error('there is no world to look ahead in');
  const asking = [readerOf(world), { nowMs, packId }, question.request, asker.actor] as const;
  return { remedies: await remediesOf(...asking), ahead: await forecast(...asking) };
}
