/**
 * The terms of a policy: its lengths, limits and permissions, as the packs hold them.
 *
 * The shape below is the check at load, the type, and the schema that is published. Every pack says
 * for every term which clauses it comes from (`termSources`). All lengths are in days of exactly
 * 86,400,000 ms.
 *
 * Source: domain §3 and §3.1; A-16 (`grace.callingUsable`), R-10 (`siteUrlHoldDaysAfterExpiry`).
 */
import { FACTS, SERVICES } from './facts.ts';
import { isRecord, type JsonObject, type Problem } from './json.ts';
import {
  bool,
  described,
  int,
  listOf,
  mapOf,
  object,
  oneOf,
  orNull,
  pattern,
  type Read,
  text,
} from './shape.ts';

const days = described(int(0, 36_500), 'Unit: days of 24 hours.');
const offsetDays = described(
  int(-36_500, 36_500),
  'Unit: days from expiry; negative is before it.',
);
/** ISO 3166-1 alpha-2, a region a carrier serves, or `*` for everywhere else. */
const PLACE = /^(?:[A-Z]{2}|EMEAR|\*)$/;
const PLACE_EXAMPLE = 'US, EMEAR or *';
const places = listOf(pattern(PLACE, PLACE_EXAMPLE), 1);
const party = oneOf('PARTNER', 'CUSTOMER');

const DEVICES = object(
  {
    disposition: mapOf(PLACE, PLACE_EXAMPLE, oneOf('RETURN', 'KEEP_OR_RETURN')),
    maxDays: orNull(days),
    extension: orNull(oneOf('EMAIL_APPROVAL')),
    returnDays: orNull(days),
    dueDateSource: orNull(oneOf('EULA')),
    labelCountries: places,
    carriers: mapOf(PLACE, PLACE_EXAMPLE, oneOf('UPS', 'DHL', 'EXPEDITORS', 'ANY')),
    relabelCountries: places,
    relabelBy: oneOf('TRIALS_TEAM', 'PARTNER_HELP_DESK'),
    serialMatch: bool,
    oneShipmentPerType: bool,
    /** What may be asked for at all; a "no" here is NOT_IN_POLICY. Source: R-20. */
    offers: object({
      skip: bool,
      extension: bool,
      numberEnquiry: bool,
      tracking: bool,
      keep: bool,
    }),
  },
  {
    phonePowerSupply: bool,
    mailboxes: object({}, { extension: text, info: text, helpDesk: text }),
    trackingSubject: text,
  },
);

const CONVERT = object({
  emailRule: oneOf('TRIAL_ADMIN', 'ANY_ADMIN'),
  tier1Only: bool,
  offerRules: orNull(mapOf(/^A_[A-Z]+$/, 'A_WX', oneOf('FULL', 'PARTIAL'))),
  siteUrlRequiredPlans: listOf(pattern(/^[MC][1-3]$/, 'M3')),
  siteUrlHoldDaysAfterExpiry: days,
  warnOmitted: bool,
});

export const TERMS = object({
  extension: object({
    base: oneOf('now', 'expiry'),
    days,
    max: orNull(int(0, 1000)),
    allowedIn: listOf(oneOf(...FACTS.trialState.values), 1),
  }),
  reminders: listOf(object({ offsetDays })),
  usersMailOffsetDays: days,
  graceDays: days,
  grace: object({ callingUsable: bool }),
  numbersRetainDays: days,
  afterGrace: object({ hideOrg: bool }),
  payingCustomer: object({ allowed: bool }, { consent: bool, mailAllAdmins: bool }),
  existingCustomer: object(
    { mode: oneOf('off', 'consent') },
    { consentDays: days, resendResetsClock: bool },
  ),
  overlap: object(
    { purchased: bool, otherPartner: bool },
    { legacyAliases: mapOf(/^[A-Z_]+$/, 'CALLING', listOf(text, 1)) },
  ),
  services: object({ removable: bool, min: int(1, SERVICES.length) }),
  licences: object({ editable: bool }),
  cancelBy: listOf(party),
  devices: DEVICES,
  convert: CONVERT,
  purchaseLink: pattern(/^\/\S+$/, '/subscriptions#purchase'),
  welcomeMail: bool,
  usageDataKept: bool,
  labels: object({ purchaseInterest: text, calling: text }),
  contact: oneOf('WEBEX_ENTERPRISE_TRIALS_TEAM', 'PARTNER_HELP_DESK'),
});

export type Terms = Read<typeof TERMS>;

/** Reads a pack's terms, or gives undefined; every problem goes into `problems` with its place. */
export function readTerms(input: unknown, place: string, problems: Problem[]): Terms | undefined {
  const before = problems.length;
  const terms = TERMS(input, place, problems);
  if (problems.length > before) return undefined;

  const offsets = terms.reminders.map((reminder) => reminder.offsetDays);
  const isBeforeAndAt =
    offsets.length === 2 && offsets.some((offset) => offset < 0) && offsets.includes(0);
  if (!isBeforeAndAt) {
    const reason = 'must be one reminder before the end (a negative offset) and one at it (0)';
    problems.push({ place: `${place}/reminders`, reason });
  }
  if (terms.existingCustomer.mode === 'consent') {
    for (const key of ['consentDays', 'resendResetsClock'] as const) {
      if (terms.existingCustomer[key] === undefined) {
        problems.push({ place: `${place}/existingCustomer`, reason: `consent needs "${key}"` });
      }
    }
  }
  lintOffers(terms.devices, `${place}/devices/offers`, problems);
  return problems.length > before ? undefined : terms;
}

/** What is offered has what it needs, and nothing else pretends to be. */
function lintOffers(devices: Terms['devices'], place: string, problems: Problem[]): void {
  const { offers, extension, mailboxes, trackingSubject, disposition } = devices;
  const has = {
    extension: extension !== null && mailboxes?.extension !== undefined,
    numberEnquiry: mailboxes?.info !== undefined,
    tracking: trackingSubject !== undefined && mailboxes?.helpDesk !== undefined,
    keep: Object.values(disposition).includes('KEEP_OR_RETURN'),
  };
  for (const [name, isThere] of Object.entries(has)) {
    if (offers[name as keyof typeof has] === isThere) continue;
    problems.push({ place: `${place}/${name}`, reason: `must be ${isThere}: see the other terms` });
  }
}

/** The value of a term by its dotted name (`extension.max`), or undefined where there is none. */
export function termValue(terms: unknown, name: string): unknown {
  let value = terms;
  for (const key of name.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A term that a rule may name: one plain value at a place that every pack has. */
export interface TermDefinition {
  readonly kind: 'bool' | 'int' | 'enum';
  /** What it may be; absent for any text, and for the other kinds. */
  readonly values?: readonly string[];
}

/** Every term that a rule may name, by its dotted name. */
export const TERM_DEFINITIONS: ReadonlyMap<string, TermDefinition> = new Map(
  plainTerms(TERMS.schema, ''),
);

function plainTerms(schema: JsonObject, name: string): readonly [string, TermDefinition][] {
  const [notNull] = (schema['anyOf'] as readonly JsonObject[] | undefined) ?? [schema];
  const { type, properties, enum: values } = notNull ?? schema;
  if (type === 'boolean') return [[name, { kind: 'bool' }]];
  if (type === 'integer') return [[name, { kind: 'int' }]];
  if (type === 'string') {
    const closed = values === undefined ? {} : { values: values as readonly string[] };
    return [[name, { kind: 'enum', ...closed }]];
  }
  return Object.entries((properties ?? {}) as Readonly<Record<string, JsonObject>>).flatMap(
    ([key, part]) => plainTerms(part, name === '' ? key : `${name}.${key}`),
  );
}
