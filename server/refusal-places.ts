/**
 * Which field of a request a refusal's reason is about, for the reasons that are about one. It is told
 * only where the request could have the field: a rule may also ask about what was there before.
 *
 * Source: our choice; RFC 6901 (JSON pointer).
 */
import type { ProblemCode } from './problem-codes.ts';

const FIELDS: Partial<Record<ProblemCode, readonly (readonly string[])[]>> = {
  LICENCE_COUNT_INVALID: [['licenceCount']],
  DURATION_INVALID: [['durationDays']],
  LOCATION_NOT_ACKNOWLEDGED: [['locationAcknowledged'], ['customer']],
  COUNTRY_NOT_SUPPORTED: [['customer', 'residencyCountry']],
  PARTNER_ADMIN_UNKNOWN: [['partnerAdminEmails']],
  EXISTING_NOT_CONFIRMED: [['confirmExisting'], ['customer']],
  SERVICE_NOT_IN_TRIAL: [['service']],
  EMAIL_IN_USE: [['customer', 'adminEmail']],
  VERTICAL_NOT_LISTED: [['customer', 'vertical']],
  CALLING_ALREADY_PURCHASED: [['services'], ['service']],
  SERVICE_ALREADY_PURCHASED: [['services'], ['service']],
  SERVICE_IN_OTHER_PARTNER_TRIAL: [['services'], ['service']],
  SERVICE_ALREADY_IN_TRIAL: [['services'], ['service']],
  SITE_DETAILS_REQUIRED: [['siteUrl'], ['edition']],
  SITE_URL_TAKEN: [['siteUrl']],
  SITE_URL_HELD_BY_TRIAL: [['siteUrl']],
  SUBDOMAIN_TAKEN: [['siteUrl']],
  SKIP_REASON_NOT_OFFERED: [['reason']],
  DEVICE_TYPE_MISMATCH: [['devices']],
  DEVICE_QUANTITY_INVALID: [['devices'], ['quantity']],
  DEVICE_COUNTRY_NOT_SERVED: [['country']],
  LOAN_DATE_INVALID: [['shippedOn'], ['until']],
  LOAN_NUMBER_FORMAT: [['loanNumber']],
  LOAN_NUMBER_MISMATCH: [['loanNumber']],
  NUMBERS_INSUFFICIENT: [['numbers']],
  TRACKING_SUBJECT: [['subject']],
  ADMIN_EMAIL_MISMATCH: [['adminEmail']],
  TRIAL_TENANT_EMAIL_MISMATCH: [['adminEmail']],
};

/** The pointer to the field; empty where the code or the request has none. */
export function placeOfReason(code: string, body: unknown): string {
  const known = FIELDS[code as ProblemCode] ?? [];
  const found = known.find((path) => isIn(body, path));
  return found === undefined ? '' : `/${found.join('/')}`;
}

function isIn(body: unknown, path: readonly string[]): boolean {
  let held = body;
  for (const name of path) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, name)) return false;
    held = (held as Readonly<Record<string, unknown>>)[name];
  }
  return true;
}
