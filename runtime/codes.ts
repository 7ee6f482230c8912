/**
 * Every code a host may answer with, in order of precedence: when several reasons apply, the first
 * of this list leads and all are listed.
 *
 * Source: R-05. Codes without a clause are our choice.
 */
import type { MachineRefusalCode } from '../machines/index.ts';
import type { RuleCode } from '../rules/index.ts';
import { FIXES } from './code-fixes.ts';

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
  TRIAL_NOT_CONVERTIBLE: said(
    'Only an active trial or one in its grace period can be converted.',
    'T-130',
    'T-191',
    'R-01',
  ),
  ORGANISATION_CLOSED: said(
    'The organisation was emptied at the end of a trial; nothing brings it back.',
    'T-132',
    'T-133',
  ),
  ROLE_NOT_ALLOWED: said('This person’s role does not allow that.', 'T-003', 'T-117', 'T-118'),
  CONSENT_CLOSED: said('The request for consent is no longer open.', 'T-070', 'T-083'),
  CONSENT_REQUIRED: said('The customer has not given its consent yet.', 'T-072'),
  TRIAL_NOT_ACTIVE: said('The trial is not active.', 'T-092', 'A-39'),
  ALREADY_PROVISIONED: said('The service is fully provisioned already.', 'T-042'),
  NOT_IN_POLICY: said('The trial’s policy does not offer this.', 'R-20'),
  CONVERSION_OPEN: said(
    'An order of conversion is open already; finish that one first.',
    'T-103',
    'R-03',
  ),
  CONVERSION_NOT_OPEN: said('No order of conversion is open.', 'T-103', 'R-03'),
  CONVERSION_STEP_OUT_OF_ORDER: said(
    'The conversion is not at this step: set-up, then address, then confirmation.',
    'T-113',
    'T-114',
  ),
  ORDER_STATE: said('The order is not at a step where that can be done.', 'A-29'),
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
  PARTNER_ADMIN_UNKNOWN: said('An assigned administrator is not a user of the partner.', 'A-36'),
  EMAIL_IN_USE: said('The address is in use by another organisation.', 'T-165'),
  PAYING_CUSTOMER_NOT_ELIGIBLE: said('A paying customer cannot have a new trial.', 'T-165'),
  EXISTING_NOT_CONFIRMED: said(
    'The address belongs to an existing customer; confirm that the trial is for it.',
    'T-056',
  ),
  CALLING_ALREADY_PURCHASED: said('The customer already owns calling.', 'T-085'),
  SERVICE_ALREADY_PURCHASED: said('The customer has already bought this service.', 'T-047'),
  SERVICE_IN_OTHER_PARTNER_TRIAL: said('Another partner has a trial of this service.', 'T-048'),
  SERVICE_ALREADY_IN_TRIAL: said('A trial of this partner already has the service.', 'T-093'),
  SERVICE_NOT_IN_TRIAL: said('The trial does not have this service.', 'T-101'),
  LICENCE_COUNT_INVALID: said('The licence count is outside the limits.', 'T-028'),
  DURATION_INVALID: said('This duration is not offered.', 'T-030'),
  SITE_DETAILS_REQUIRED: said('A site address and a time zone are required.', 'T-031'),
  SITE_URL_TAKEN: said('The site address is taken.', 'T-031'),
  SITE_URL_HELD_BY_TRIAL: said('A trial holds the site address.', 'T-178', 'A-15'),
  KEEP_US_ONLY: said('Only customers in the USA may keep the devices or order more.', 'T-160'),
  EXTENSION_NOT_APPROVED: said(
    'Only the trials team can approve an extension of a device loan.',
    'T-098',
    'A-10',
  ),
  LOAN_STATE: said('The loan is not in a state in which that can be done.', 'T-105', 'R-06'),
  DEVICE_TYPE_MISMATCH: said('A model is of another kind than the one named.', 'A-23'),
  DEVICE_QUANTITY_INVALID: said('There are more devices than may be on trial.'),
  DEVICE_COUNTRY_NOT_SERVED: said('A model is not shipped to that country.'),
  SKIP_REASON_NOT_OFFERED: said('This reason is not offered here.', 'T-033', 'T-063', 'T-064'),
  DEVICE_TYPE_ALREADY_SHIPPED: said(
    'There is one shipment for each kind of device.',
    'T-036',
    'T-065',
  ),
  CONTACT_TRIALS_TEAM: said(
    'The customer’s network does not power phones: contact the trials team.',
    'T-037',
    'T-038',
  ),
  DEVICE_MAX_EXCEEDED: said('A device cannot be on trial for so long.', 'T-097', 'A-19'),
  LOAN_DATE_INVALID: said(
    'The date in the licence e-mail follows shipping, and an extension moves it later.',
    'T-096',
    'T-137',
  ),
  ORIGINAL_PACKAGING_REQUIRED: said(
    'The devices go back in their original packaging, with the label that came in it.',
    'T-140',
    'T-199',
  ),
  TRACKING_SUBJECT: said('The subject is not the fixed phrase.', 'T-154'),
  LOAN_NUMBER_FORMAT: said('The number of a loan begins with D.', 'T-152', 'A-12'),
  LOAN_NUMBER_MISMATCH: said('This is not the number from the shipping notice.', 'T-155'),
  INFO_MAIL_INCOMPLETE: said(
    'The organisation’s id and its administrator’s address are needed, or every serial number.',
    'T-149',
    'A-22',
  ),
  EXTENSION_LIMIT_REACHED: said('The trial cannot be extended again.', 'T-163'),
  EXTENSION_SHORTENS: said('The extension would end the trial earlier; confirm it.', 'A-01'),
  LAST_SERVICE: said('The last service cannot be removed; cancel the trial instead.', 'A-38'),
  CANCEL_NOT_CONFIRMED: said('Cancelling cannot be undone; confirm it.', 'T-119'),
  PSTN_ORDER_OUTSIDE_CONTROL_HUB: said(
    'Numbers from this provider cannot be ordered in Control Hub.',
    'T-013',
  ),
  SITE_NOT_HELD: said('The trial holds no site address that could be removed.', 'T-179'),
  NUMBERS_INSUFFICIENT: said(
    'The customer brings one number for each user that needs one and two for each location.',
    'T-014',
  ),
  CALLING_NOT_IN_TRIAL: said('The trial has no calling, so it has no use for numbers.', 'T-012'),
  ORDER_HAS_NO_TRIAL_SERVICE: said('The order is for no service of the trial.', 'T-112'),
  ADMIN_EMAIL_MISMATCH: said(
    'The address is not that of the customer’s administrator.',
    'T-114',
    'T-166',
    'R-02',
  ),
  SERVICE_ORDER_PROCESSED: said('The service order has been handled already.', 'T-106'),
  SERVICE_ORDER_NOT_PROCESSED: said(
    'New devices can be ordered once the service order has been handled.',
    'T-106',
  ),
  INDIVIDUAL_EMAIL_REQUIRED: said(
    'The address of one person is required: an alias cannot answer.',
    'T-206',
    'T-214',
    'T-239',
  ),
  CHOICE_NOT_OFFERED: said(
    'For Contact Center, the customer cannot be left to set up its own services.',
    'T-247',
    'A-27',
  ),
  STEP_NOT_OFFERED: said('This step is not offered for the order.', 'T-203', 'T-229', 'T-295'),
  USER_IN_OTHER_ORG: said('A person can be in one Webex organisation only.', 'T-221', 'R-09'),
  COUNTRY_NOT_AUTHORISED: said('Contact Center may not be sold in this country.', 'T-256'),
  TRIAL_TENANT_EMAIL_MISMATCH: said(
    'The order needs the administrator’s address that the trial was made with.',
    'T-254',
  ),
  WRONG_ORG: said('This is not the organisation that the order is for.', 'T-223', 'T-266'),
  SUBDOMAIN_TAKEN: said('The subdomain is taken.', 'T-233', 'T-299'),
  AVAILABILITY_NOT_CHECKED: said(
    'Check that the subdomain is free before saving it.',
    'T-233',
    'T-299',
  ),
  // Said beside an accepted request, and never alone a no. R-04.
  ORGANISATION_NOT_RECOGNISED: said(
    'The organisation is not the right one: contact the Cisco representative.',
    'T-219',
    'T-224',
    'T-250',
  ),
  TRIAL_EXPIRED: said(
    'The trial has run out: contact the Cisco representative.',
    'T-265',
    'A-40',
    'R-04',
  ),
  CONTACT_ACCOUNT_ADVICE: said(
    'A partner or sales administrator’s account is recommended for the provisioning contact.',
    'T-240',
  ),
  SETUP_OPEN: said('The set-up is not finished; finish it before handing over.', 'T-270'),
  LABELS_US_ONLY: said('New labels are not sent there.', 'T-142', 'T-143', 'R-04'),
  SERIAL_MISMATCH: said('What came back is not what was shipped.', 'T-147', 'R-04'),
  TIER2_MUST_USE_DISTRIBUTOR: said(
    'A tier-2 partner asks its distributor to process the conversion.',
    'T-108',
    'T-109',
  ),
  SERVICES_OMITTED: said('Services of the trial are left out and will be lost.', 'T-112'),
  TRIAL_SITE_URL_MISSING: said(
    'The order does not name the trial’s site address, so the site is not converted.',
    'T-170',
    'T-171',
  ),
  WIZARD_STATE: said('The wizard is not at this step.'),
  FACTS_INCOMPLETE: said('The decision lacks facts, so the answer is not yes.'),
} as const satisfies Record<RuleCode | MachineRefusalCode, CodeText> & Record<string, CodeText>;

/** Requests that cannot be understood in this world. Nothing is recorded. */
const REJECTIONS = {
  UNKNOWN_TRIAL: said('There is no such trial.'),
  UNKNOWN_LOAN: said('No devices of this kind were shipped for this trial.'),
  UNKNOWN_ORDER: said('There is no such order.'),
  UNKNOWN_CUSTOMER: said('There is no such customer.'),
  UNKNOWN_PARTNER: said('There is no such partner.'),
  UNKNOWN_POLICY: said('There is no such policy.'),
  ID_TAKEN: said('The id is taken.'),
  EXTERNAL_ID_TAKEN: said('The partner calls another one by this external id.'),
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
/** A code without one does not compile. */
const FIX: Readonly<Record<Code, string>> = FIXES;

/** Every code with its sentence and clauses, in order of precedence. */
export const CODES: readonly ({ readonly code: Code } & CodeText)[] = (
  Object.keys(ALL) as Code[]
).map((code) => ({ code, ...ALL[code] }));

const PRECEDENCE = new Map(CODES.map(({ code }, index) => [code, index]));

/** Where a code stands in the order of precedence; smaller leads. */
export const precedenceOf = (code: Code): number => PRECEDENCE.get(code) ?? CODES.length;

/** What to do about it. */
export const fixOf = (code: Code): string => FIX[code];
export const sentenceOf = (code: Code): string => ALL[code].sentence;
export const sourceOf = (code: Code): readonly string[] => ALL[code].source;
