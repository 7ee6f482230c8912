/**
 * Every code a host may answer with, in order of precedence: when several reasons apply, the first
 * of this list leads and all are listed.
 *
 * Source: R-05. Codes without a clause are our choice.
 */
import type { MachineRefusalCode } from '../machines/index.ts';
import type { RuleCode } from '../rules/index.ts';

interface CodeText {
  readonly sentence: string;
  readonly source: readonly string[];
}

const said = (sentence: string, ...source: readonly string[]): CodeText => ({ sentence, source });

/** Reasons for a no. A refusal is recorded and changes nothing (R3). */
const REFUSALS = {
  PARTNER_NOT_CERTIFIED: said('The partner is not certified to run trials.', 'T-001'),
  // Before the person: R-01 gives a closed trial one answer, and its end took the roles away.
  TRIAL_CLOSED: said('The trial is closed; nothing about it can change any more.', 'T-133', 'R-01'),
  ROLE_NOT_ALLOWED: said('This person’s role does not allow that.', 'T-003', 'T-117', 'T-118'),
  CONSENT_CLOSED: said('The request for consent is no longer open.', 'T-070', 'T-083'),
  CONSENT_REQUIRED: said('The customer has not given its consent yet.', 'T-072'),
  TRIAL_NOT_ACTIVE: said('The trial is not active.', 'T-092', 'A-39'),
  ALREADY_PROVISIONED: said('The service is fully provisioned already.', 'T-042'),
  APPROVER_NOT_FULL_ADMIN: said(
    'Only a full administrator of the customer can answer the request.',
    'T-070',
  ),
  ROLE_TOO_NARROW: said('The partner’s role in this organisation is too narrow.', 'T-077', 'R-14'),
  PARTNER_HAS_NO_ACCESS: said('The partner has no access to this organisation.', 'T-216'),
  LOCATION_NOT_ACKNOWLEDGED: said(
    'It has to be acknowledged that the customer is in a supported location.',
    'T-025',
  ),
  COUNTRY_NOT_SUPPORTED: said('Webex is not available in this country.', 'T-026'),
  VERTICAL_NOT_LISTED: said('Choose the nearest business vertical from the list.', 'T-019'),
  USE_ADD_OR_EDIT: said(
    'This is a customer of your own: add to it by its id, or edit its trial.',
    'T-088',
    'T-093',
  ),
  EXISTING_NOT_CONFIRMED: said(
    'The address belongs to an existing customer; confirm that the trial is for it.',
    'T-056',
  ),
  PARTNER_ADMIN_UNKNOWN: said('An assigned administrator is not a user of the partner.', 'A-36'),
  EMAIL_IN_USE: said('The address is in use by another organisation.', 'T-165'),
  PAYING_CUSTOMER_NOT_ELIGIBLE: said('A paying customer cannot have a new trial.', 'T-165'),
  CALLING_ALREADY_PURCHASED: said('The customer already owns calling.', 'T-085'),
  SERVICE_ALREADY_PURCHASED: said('The customer has already bought this service.', 'T-047'),
  SERVICE_IN_OTHER_PARTNER_TRIAL: said('Another partner has a trial of this service.', 'T-048'),
  SERVICE_ALREADY_IN_TRIAL: said('A trial of this partner already has the service.', 'T-093'),
  SERVICE_NOT_IN_TRIAL: said('The trial does not have this service.', 'T-101'),
  LICENCE_COUNT_INVALID: said('The licence count is outside the limits.', 'T-028'),
  DURATION_INVALID: said('This duration is not offered.', 'T-030'),
  SITE_DETAILS_REQUIRED: said('A site address and a time zone are required.', 'T-031'),
  SITE_URL_TAKEN: said('The site address is taken.', 'T-031'),
  NOT_IN_POLICY: said('The trial’s policy does not offer this.', 'R-20'),
  EXTENSION_LIMIT_REACHED: said('The trial cannot be extended again.', 'T-163'),
  EXTENSION_SHORTENS: said('The extension would end the trial earlier; confirm it.', 'A-01'),
  LAST_SERVICE: said('The last service cannot be removed; cancel the trial instead.', 'A-38'),
  CANCEL_NOT_CONFIRMED: said('Cancelling cannot be undone; confirm it.', 'T-119'),
  FACTS_INCOMPLETE: said('The decision lacks facts, so the answer is not yes.'),
} as const satisfies Record<RuleCode | MachineRefusalCode, CodeText> & Record<string, CodeText>;

/** Requests that cannot be understood in this world. Nothing is recorded. */
const REJECTIONS = {
  UNKNOWN_TRIAL: said('There is no such trial.'),
  UNKNOWN_CUSTOMER: said('There is no such customer.'),
  UNKNOWN_PARTNER: said('There is no such partner.'),
  UNKNOWN_POLICY: said('There is no such policy.'),
  ID_TAKEN: said('The id is taken.'),
  EMAIL_TAKEN: said('The address belongs to another organisation.', 'T-221'),
  SITE_TAKEN: said('The site address belongs to another organisation.'),
  NOT_REGISTERED: said('The record was not made.'),
  CUSTOMER_REQUIRED: said('Name either a customer of your own or the details of one, not both.'),
  NO_CONSENT_ASKED: said('This trial needed no consent.'),
  TIME_RAN_BACKWARDS: said('Time only moves forward; fork to go back.'),
  SCENARIO_INVALID: said('The scenario cannot be read.'),
} as const satisfies Record<string, CodeText>;

export type RefusalCode = keyof typeof REFUSALS;
export type RejectionCode = keyof typeof REJECTIONS;
export type Code = RefusalCode | RejectionCode;

const ALL: Readonly<Record<Code, CodeText>> = { ...REFUSALS, ...REJECTIONS };

/** Every code with its sentence and clauses, in order of precedence. */
export const CODES: readonly ({ readonly code: Code } & CodeText)[] = (
  Object.keys(ALL) as Code[]
).map((code) => ({ code, ...ALL[code] }));

const PRECEDENCE = new Map(CODES.map(({ code }, index) => [code, index]));

/** Where a code stands in the order of precedence; smaller leads. */
export const precedenceOf = (code: Code): number => PRECEDENCE.get(code) ?? CODES.length;

export const sentenceOf = (code: Code): string => ALL[code].sentence;
export const sourceOf = (code: Code): readonly string[] => ALL[code].source;
