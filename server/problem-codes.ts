/**
 * Every code that a problem can have: what it means, and its status.
 *
 * Invariant: a code has one status, here and nowhere else; a new code does not compile without one.
 *
 * Source: the codes' own clauses stand in runtime/codes.ts; what only HTTP can say is our choice.
 */
import { CODES, type Code, sentenceOf } from '../runtime/index.ts';

/** What only HTTP can say. */
const HTTP_SENTENCES = {
  REQUEST_UNREADABLE: 'The request’s address or headers cannot be read.',
  MALFORMED_JSON: 'The body is not JSON.',
  UNKNOWN_PARAMETER: 'There is no such query parameter here.',
  PARAMETER_INVALID: 'A query parameter has a value that cannot be used.',
  CURSOR_INVALID: 'The cursor is not one that this list gave.',
  KEY_REQUIRED: 'An API key is required.',
  KEY_INVALID: 'The API key is not valid.',
  BODY_TOO_DEEP: 'The body is nested too deep, or holds too many values.',
  KEY_SUSPENDED: 'The API key is suspended; it opens nothing until it is resumed.',
  KEY_NOT_ACTIVE: 'Only a key that is active can be rotated.',
  LAST_OPERATOR_KEY: 'No operator would be left with a key that opens this world for ever.',
  UNKNOWN_KEY: 'There is no such API key.',
  REASON_INVALID:
    'X-Sandglass-Reason has 1 to 500 printable characters; write % as %25, and letters as é as %C3%A9.',
  CONSENT_TOKEN_INVALID: 'The token opens nothing: it is unknown, used, or past its time.',
  SANDBOX_ONLY: 'Only in a sandbox; in the live world it is mailed to whom it concerns.',
  OPERATION_NOT_ALLOWED: 'This key’s role does not have this operation.',
  NOT_FOUND: 'There is nothing at this address.',
  UNKNOWN_SANDBOX: 'There is no such sandbox.',
  UNKNOWN_SCENARIO: 'There is no such scenario in the library.',
  UNKNOWN_MACHINE: 'There is no such machine.',
  UNKNOWN_DECISION: 'There is no such decision.',
  UNKNOWN_WEBHOOK: 'There is no such webhook endpoint.',
  UNKNOWN_DELIVERY: 'There is no such delivery to this endpoint.',
  ADDRESS_NOT_ALLOWED: 'Nothing is sent to this address.',
  TOO_MANY_WEBHOOKS: 'There are as many webhook endpoints as an organisation may have.',
  WEBHOOK_DISABLED: 'The endpoint is disabled; nothing is sent to it.',
  METHOD_NOT_ALLOWED: 'This address does not have this method.',
  LIVE_WORLD: 'The live world runs on the system clock; only a sandbox can be turned.',
  LENGTH_REQUIRED: 'The body’s length must be given in Content-Length.',
  BODY_TOO_LARGE: 'The body is too large.',
  MEDIA_TYPE_UNSUPPORTED: 'The body must be JSON and say so in Content-Type.',
  VALIDATION_FAILED: 'The body has fields that cannot be used as they are.',
  TOO_MANY_EVENTS: 'More would happen than one request may cause; take smaller steps.',
  BACKUP_EXISTS: 'There is a backup of that name.',
  BACKUP_ELSEWHERE: 'This server keeps no file that it could copy.',
  PRECONDITION_INVALID: 'If-Match and If-None-Match take ETags in quotes, or *.',
  PRECONDITION_FAILED: 'It has another version than the request is meant for; nothing was done.',
  PRECONDITION_REQUIRED: 'Name the version that is to be changed, in If-Match.',
  API_VERSION_UNKNOWN: 'There is no such version of the API.',
  RATE_LIMITED: 'More was asked in a minute than is allowed.',
  LIVE_ONLY: 'Only a trial of the live world is copied; a sandbox is forked.',
  COPY_TOO_LONG: 'The past of the trial is too long to be copied.',
  UNKNOWN_OPERATION: 'There is no such operation.',
  IDEMPOTENCY_KEY_INVALID: 'An Idempotency-Key has 1 to 255 printable characters.',
  IDEMPOTENCY_KEY_IN_USE: 'The same request is being carried out; ask again in a moment.',
  IDEMPOTENCY_KEY_REUSED: 'The Idempotency-Key was used for another request.',
  TOO_BUSY: 'Too much is asked at once; try again in a moment.',
  STORE_FULL: 'No space is left to keep anything; nothing was done.',
  STORE_FAILED: 'It could not be kept; ask again, best with the same Idempotency-Key.',
  NOT_READY: 'The server does not take new work at the moment.',
  INTERNAL: 'Something is wrong on our side.',
} as const;

export type ProblemCode = Code | keyof typeof HTTP_SENTENCES;

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 411
  | 412
  | 413
  | 415
  | 422
  | 428
  | 429
  | 500
  | 503
  | 507;

/** The exhaustive table. */
const STATUS = {
  REQUEST_UNREADABLE: 400,
  MALFORMED_JSON: 400,
  UNKNOWN_PARAMETER: 400,
  PARAMETER_INVALID: 400,
  CURSOR_INVALID: 400,
  REASON_INVALID: 400,
  BODY_TOO_DEEP: 400,
  IDEMPOTENCY_KEY_INVALID: 400,
  PRECONDITION_INVALID: 400,
  API_VERSION_UNKNOWN: 400,

  KEY_REQUIRED: 401,
  KEY_INVALID: 401,

  OPERATION_NOT_ALLOWED: 403,
  KEY_SUSPENDED: 403,
  PARTNER_NOT_CERTIFIED: 403,
  ROLE_NOT_ALLOWED: 403,
  APPROVER_NOT_FULL_ADMIN: 403,
  ROLE_TOO_NARROW: 403,
  PARTNER_HAS_NO_ACCESS: 403,
  EXTENSION_NOT_APPROVED: 403,

  NOT_FOUND: 404,
  UNKNOWN_SANDBOX: 404,
  UNKNOWN_SCENARIO: 404,
  UNKNOWN_MACHINE: 404,
  UNKNOWN_DECISION: 404,
  UNKNOWN_KEY: 404,
  CONSENT_TOKEN_INVALID: 404,
  UNKNOWN_OPERATION: 404,
  UNKNOWN_WEBHOOK: 404,
  UNKNOWN_DELIVERY: 404,
  UNKNOWN_TRIAL: 404,
  UNKNOWN_LOAN: 404,
  UNKNOWN_ORDER: 404,
  UNKNOWN_CUSTOMER: 404,
  UNKNOWN_PARTNER: 404,

  METHOD_NOT_ALLOWED: 405,

  LIVE_WORLD: 409,
  LIVE_ONLY: 409,
  COPY_TOO_LONG: 409,
  SANDBOX_ONLY: 409,
  KEY_NOT_ACTIVE: 409,
  LAST_OPERATOR_KEY: 409,
  BACKUP_EXISTS: 409,
  TOO_MANY_WEBHOOKS: 409,
  WEBHOOK_DISABLED: 409,
  BACKUP_ELSEWHERE: 409,
  IDEMPOTENCY_KEY_IN_USE: 409,
  TRIAL_CLOSED: 409,
  ORGANISATION_CLOSED: 409,
  CONSENT_CLOSED: 409,
  CONSENT_REQUIRED: 409,
  NO_CONSENT_ASKED: 409,
  TRIAL_NOT_ACTIVE: 409,
  TRIAL_NOT_CONVERTIBLE: 409,
  CONVERSION_OPEN: 409,
  CONVERSION_NOT_OPEN: 409,
  CONVERSION_STEP_OUT_OF_ORDER: 409,
  ORDER_STATE: 409,
  ALREADY_PROVISIONED: 409,
  LOCATION_NOT_ACKNOWLEDGED: 409,
  COUNTRY_NOT_SUPPORTED: 409,
  VERTICAL_NOT_LISTED: 409,
  USE_ADD_OR_EDIT: 409,
  EXISTING_NOT_CONFIRMED: 409,
  PARTNER_ADMIN_UNKNOWN: 409,
  EMAIL_IN_USE: 409,
  PAYING_CUSTOMER_NOT_ELIGIBLE: 409,
  CALLING_ALREADY_PURCHASED: 409,
  SERVICE_ALREADY_PURCHASED: 409,
  SERVICE_IN_OTHER_PARTNER_TRIAL: 409,
  SERVICE_ALREADY_IN_TRIAL: 409,
  SERVICE_NOT_IN_TRIAL: 409,
  LICENCE_COUNT_INVALID: 409,
  DURATION_INVALID: 409,
  SITE_DETAILS_REQUIRED: 409,
  SITE_URL_TAKEN: 409,
  SITE_URL_HELD_BY_TRIAL: 409,
  NOT_IN_POLICY: 409,
  KEEP_US_ONLY: 409,
  LOAN_STATE: 409,
  DEVICE_TYPE_MISMATCH: 409,
  DEVICE_QUANTITY_INVALID: 409,
  DEVICE_COUNTRY_NOT_SERVED: 409,
  SKIP_REASON_NOT_OFFERED: 409,
  DEVICE_TYPE_ALREADY_SHIPPED: 409,
  CONTACT_TRIALS_TEAM: 409,
  DEVICE_MAX_EXCEEDED: 409,
  LOAN_DATE_INVALID: 409,
  ORIGINAL_PACKAGING_REQUIRED: 409,
  TRACKING_SUBJECT: 409,
  LOAN_NUMBER_FORMAT: 409,
  LOAN_NUMBER_MISMATCH: 409,
  INFO_MAIL_INCOMPLETE: 409,
  EXTENSION_LIMIT_REACHED: 409,
  EXTENSION_SHORTENS: 409,
  LAST_SERVICE: 409,
  CANCEL_NOT_CONFIRMED: 409,
  PSTN_ORDER_OUTSIDE_CONTROL_HUB: 409,
  SITE_NOT_HELD: 409,
  NUMBERS_INSUFFICIENT: 409,
  CALLING_NOT_IN_TRIAL: 409,
  ORDER_HAS_NO_TRIAL_SERVICE: 409,
  ADMIN_EMAIL_MISMATCH: 409,
  SERVICE_ORDER_PROCESSED: 409,
  SERVICE_ORDER_NOT_PROCESSED: 409,
  INDIVIDUAL_EMAIL_REQUIRED: 409,
  CHOICE_NOT_OFFERED: 409,
  STEP_NOT_OFFERED: 409,
  USER_IN_OTHER_ORG: 409,
  COUNTRY_NOT_AUTHORISED: 409,
  TRIAL_TENANT_EMAIL_MISMATCH: 409,
  WRONG_ORG: 409,
  SUBDOMAIN_TAKEN: 409,
  AVAILABILITY_NOT_CHECKED: 409,
  ORGANISATION_NOT_RECOGNISED: 409,
  TRIAL_EXPIRED: 409,
  CONTACT_ACCOUNT_ADVICE: 409,
  SETUP_OPEN: 409,
  LABELS_US_ONLY: 409,
  SERIAL_MISMATCH: 409,
  TIER2_MUST_USE_DISTRIBUTOR: 409,
  SERVICES_OMITTED: 409,
  TRIAL_SITE_URL_MISSING: 409,
  WIZARD_STATE: 409,
  FACTS_INCOMPLETE: 409,
  NOT_REGISTERED: 409,
  ID_TAKEN: 409,
  EXTERNAL_ID_TAKEN: 409,
  EMAIL_TAKEN: 409,
  SITE_TAKEN: 409,

  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE_UNSUPPORTED: 415,

  VALIDATION_FAILED: 422,
  ADDRESS_NOT_ALLOWED: 422,
  IDEMPOTENCY_KEY_REUSED: 422,
  UNKNOWN_POLICY: 422,
  CUSTOMER_REQUIRED: 422,
  TIME_RAN_BACKWARDS: 422,
  SCENARIO_INVALID: 422,
  TOO_MANY_EVENTS: 422,

  PRECONDITION_REQUIRED: 428,
  RATE_LIMITED: 429,

  INTERNAL: 500,
  TOO_BUSY: 503,
  STORE_FULL: 507,
  STORE_FAILED: 503,
  NOT_READY: 503,
} as const satisfies Record<ProblemCode, ProblemStatus>;

export const PROBLEM_CODES = Object.keys(STATUS) as readonly ProblemCode[];
export const statusOf = (code: ProblemCode): ProblemStatus => STATUS[code];

/** What a code means, whenever it is answered. */
export const titleOf = (code: ProblemCode): string =>
  isHttpCode(code) ? HTTP_SENTENCES[code] : sentenceOf(code);

/** The clauses behind a code; none for what only HTTP can say. */
export const clausesOf = (code: ProblemCode): readonly string[] =>
  CODES.find((one) => one.code === code)?.source ?? [];

const isHttpCode = (code: ProblemCode): code is keyof typeof HTTP_SENTENCES =>
  Object.hasOwn(HTTP_SENTENCES, code);
