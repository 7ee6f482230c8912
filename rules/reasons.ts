/**
 * The codes a rule can give as the reason for a "no", in order of precedence.
 *
 * One code leads an answer, but a verdict lists every violated rule in this order. Codes that only
 * machines give are not here; the runtime joins both lists.
 *
 * Source: R-05; `NOT_IN_POLICY` R-20, its place is our choice.
 */
export const RULE_CODES = [
  // person and company
  'PARTNER_NOT_CERTIFIED',
  'ROLE_NOT_ALLOWED',
  'APPROVER_NOT_FULL_ADMIN',
  // what the policy does not offer at all, whatever the state
  'NOT_IN_POLICY',
  // state
  'TRIAL_CLOSED',
  'TRIAL_NOT_CONVERTIBLE',
  'TRIAL_NOT_ACTIVE',
  // what the partner may do in the customer organisation
  'ROLE_TOO_NARROW',
  'PARTNER_HAS_NO_ACCESS',
  // customer
  'LOCATION_NOT_ACKNOWLEDGED',
  'COUNTRY_NOT_SUPPORTED',
  'EMAIL_IN_USE',
  'PAYING_CUSTOMER_NOT_ELIGIBLE',
  // each service
  'CALLING_ALREADY_PURCHASED',
  'SERVICE_ALREADY_PURCHASED',
  'SERVICE_IN_OTHER_PARTNER_TRIAL',
  'SERVICE_ALREADY_IN_TRIAL',
  // limits
  'LICENCE_COUNT_INVALID',
  'DURATION_INVALID',
  'DEVICE_TYPE_MISMATCH',
  'DEVICE_QUANTITY_INVALID',
  'DEVICE_COUNTRY_NOT_SERVED',
  // site
  'SITE_DETAILS_REQUIRED',
  'SITE_URL_TAKEN',
  'SITE_URL_HELD_BY_TRIAL',
  // devices
  'SKIP_REASON_NOT_OFFERED',
  'DEVICE_TYPE_ALREADY_SHIPPED',
  'CONTACT_TRIALS_TEAM',
  'KEEP_US_ONLY',
  'EXTENSION_NOT_APPROVED',
  'DEVICE_MAX_EXCEEDED',
  'LABELS_US_ONLY',
  'TRACKING_SUBJECT',
  'LOAN_NUMBER_FORMAT',
  'INFO_MAIL_INCOMPLETE',
  // numbers
  'PSTN_ORDER_OUTSIDE_CONTROL_HUB',
  // extension
  'EXTENSION_LIMIT_REACHED',
  // conversion
  'ORDER_HAS_NO_TRIAL_SERVICE',
  'ADMIN_EMAIL_MISMATCH',
  'TRIAL_SITE_URL_MISSING',
  'TIER2_MUST_USE_DISTRIBUTOR',
  // orders
  'USER_IN_OTHER_ORG',
  'COUNTRY_NOT_AUTHORISED',
  'TRIAL_TENANT_EMAIL_MISMATCH',
  'WRONG_ORG',
  'SUBDOMAIN_TAKEN',
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

export const isRuleCode = (code: string): code is RuleCode => PRECEDENCE.has(code);

/** Orders two reasons: first by code, then by the id of the rule. */
export function byPrecedence(
  left: { readonly code: RuleCode; readonly ruleId: string },
  right: { readonly code: RuleCode; readonly ruleId: string },
): number {
  const difference = precedence(left.code) - precedence(right.code);
  if (difference !== 0) return difference;
  return left.ruleId < right.ruleId ? -1 : left.ruleId > right.ruleId ? 1 : 0;
}

const PRECEDENCE: ReadonlyMap<string, number> = new Map(
  RULE_CODES.map((code, index) => [code, index]),
);

const precedence = (code: RuleCode): number => PRECEDENCE.get(code) ?? RULE_CODES.length;
