/**
 * Which codes each operation can answer with of its own: what is refused there, and what is not
 * found. What every operation of the same form answers alike (keys, bodies, the store) is in
 * openapi/codes.ts.
 *
 * Invariant: whatever is answered in a test stands here (test/server/support/api.ts), and so does
 * whatever the rules of a released policy and the machines can say (test/server/operation-codes).
 *
 * Source: the codes' own clauses stand in runtime/codes.ts.
 */
import type { OperationId } from './operations.ts';
import type { ProblemCode } from './problem.ts';

type Codes = readonly ProblemCode[];

const TRIAL: Codes = ['UNKNOWN_TRIAL'];
const ORDER: Codes = ['UNKNOWN_ORDER'];
const SANDBOX: Codes = ['UNKNOWN_SANDBOX'];
const KEY: Codes = ['UNKNOWN_KEY'];
const POLICY: Codes = ['NOT_FOUND'];
/** Of a request to a trial that is there: the person first, then whether it is over. */
const OF_TRIAL: Codes = ['UNKNOWN_TRIAL', 'TRIAL_CLOSED', 'ROLE_NOT_ALLOWED', 'TRIAL_NOT_ACTIVE'];
const OF_CONSENT: Codes = [
  ...(['UNKNOWN_TRIAL', 'NO_CONSENT_ASKED'] as const),
  ...(['ROLE_NOT_ALLOWED', 'CONSENT_CLOSED'] as const),
];
const ANSWER: Codes = [...OF_CONSENT, 'NOT_IN_POLICY', 'APPROVER_NOT_FULL_ADMIN'];
const OF_LOAN: Codes = ['UNKNOWN_TRIAL', 'UNKNOWN_LOAN', 'ROLE_NOT_ALLOWED', 'LOAN_STATE'];
const OF_CONVERSION: Codes = [
  ...(['UNKNOWN_TRIAL', 'ROLE_NOT_ALLOWED', 'TRIAL_NOT_CONVERTIBLE'] as const),
  'CONVERSION_NOT_OPEN',
];
const OF_ORDER: Codes = [
  ...(['UNKNOWN_ORDER', 'ROLE_NOT_ALLOWED', 'ORDER_STATE', 'PARTNER_HAS_NO_ACCESS'] as const),
];
/** What a person is asked about who is to administer an order's customer. */
const ADMIN: Codes = ['USER_IN_OTHER_ORG', 'TRIAL_TENANT_EMAIL_MISMATCH'];
/** What a service may be refused for. */
const SERVICE: Codes = [
  ...(['CALLING_ALREADY_PURCHASED', 'SERVICE_ALREADY_PURCHASED'] as const),
  'SERVICE_IN_OTHER_PARTNER_TRIAL',
];
/** What is asked for again where a trial is asked for. */
const UNDERSTOOD: Codes = [
  ...(['UNKNOWN_PARTNER', 'UNKNOWN_CUSTOMER', 'UNKNOWN_POLICY', 'CUSTOMER_REQUIRED'] as const),
];
const SPEAKS: Codes = ['ROLE_NOT_ALLOWED', 'UNKNOWN_WEBHOOK'];
const SITE: Codes = ['SITE_URL_TAKEN', 'SITE_URL_HELD_BY_TRIAL', 'ORDER_HAS_NO_TRIAL_SERVICE'];

/** A refusal to start lists all of these that apply. */
const START: Codes = [
  ...UNDERSTOOD,
  ...(['ID_TAKEN', 'EXTERNAL_ID_TAKEN', 'EMAIL_TAKEN', 'SITE_TAKEN'] as const),
  ...(['PARTNER_NOT_CERTIFIED', 'ORGANISATION_CLOSED', 'ROLE_NOT_ALLOWED'] as const),
  ...(['LOCATION_NOT_ACKNOWLEDGED', 'COUNTRY_NOT_SUPPORTED', 'VERTICAL_NOT_LISTED'] as const),
  ...(['USE_ADD_OR_EDIT', 'PARTNER_ADMIN_UNKNOWN', 'EMAIL_IN_USE'] as const),
  ...(['PAYING_CUSTOMER_NOT_ELIGIBLE', 'EXISTING_NOT_CONFIRMED', ...SERVICE] as const),
  ...(['SERVICE_ALREADY_IN_TRIAL', 'LICENCE_COUNT_INVALID', 'DURATION_INVALID'] as const),
  ...(['SITE_DETAILS_REQUIRED', 'SITE_URL_TAKEN', 'USER_IN_OTHER_ORG'] as const),
];

export const OWN_CODES: Readonly<Record<OperationId, Codes>> = {
  createSandbox: ['UNKNOWN_SCENARIO', 'SCENARIO_INVALID', 'UNKNOWN_POLICY', 'TOO_MANY_EVENTS'],
  listSandboxes: [],
  getSandbox: SANDBOX,
  deleteSandbox: [...SANDBOX, 'LIVE_WORLD'],
  advanceSandbox: [...SANDBOX, 'LIVE_WORLD', 'TIME_RAN_BACKWARDS', 'TOO_MANY_EVENTS'],
  forkSandbox: [...SANDBOX, 'LIVE_WORLD'],
  exportSandbox: SANDBOX,

  listKeys: [],
  createKey: ['UNKNOWN_PARTNER', 'UNKNOWN_CUSTOMER', 'ROLE_NOT_ALLOWED'],
  rotateKey: [...KEY, 'KEY_NOT_ACTIVE', 'LAST_OPERATOR_KEY'],
  suspendKey: [...KEY, 'KEY_NOT_ACTIVE', 'LAST_OPERATOR_KEY'],
  resumeKey: [...KEY, 'KEY_NOT_ACTIVE'],
  deleteKey: [...KEY, 'KEY_NOT_ACTIVE', 'LAST_OPERATOR_KEY'],
  listAudit: ['ROLE_NOT_ALLOWED'],

  createBackup: ['BACKUP_EXISTS', 'BACKUP_ELSEWHERE'],
  listBackups: ['BACKUP_ELSEWHERE'],

  registerPartner: ['ID_TAKEN', 'NOT_REGISTERED'],
  updatePartner: ['UNKNOWN_PARTNER'],
  listPartners: [],
  getPartner: ['UNKNOWN_PARTNER'],

  registerCustomer: [
    ...(['ID_TAKEN', 'EXTERNAL_ID_TAKEN', 'EMAIL_TAKEN', 'SITE_TAKEN'] as const),
    ...(['UNKNOWN_PARTNER', 'NOT_REGISTERED'] as const),
  ],
  updateCustomer: [
    ...(['UNKNOWN_CUSTOMER', 'EMAIL_TAKEN', 'SITE_TAKEN', 'ROLE_NOT_ALLOWED'] as const),
    ...(['ROLE_TOO_NARROW', 'PARTNER_HAS_NO_ACCESS'] as const),
  ],
  listCustomers: [],
  getCustomer: ['UNKNOWN_CUSTOMER'],

  checkEligibility: UNDERSTOOD,
  getDecision: ['UNKNOWN_DECISION'],
  stepStartWizard: START,
  validateTrial: START,
  startTrial: START,
  getOperation: ['UNKNOWN_OPERATION'],
  listTrials: [],
  getTrial: TRIAL,
  copyTrial: [...TRIAL, 'LIVE_ONLY', 'COPY_TOO_LONG'],
  getTimeline: TRIAL,
  listActions: TRIAL,
  completeProvisioning: [
    ...OF_TRIAL,
    ...(['CONSENT_REQUIRED', 'ALREADY_PROVISIONED', 'NOT_IN_POLICY'] as const),
    ...(['PARTNER_HAS_NO_ACCESS', ...SERVICE] as const),
  ],
  extendTrial: [...OF_TRIAL, 'EXTENSION_LIMIT_REACHED', 'EXTENSION_SHORTENS'],
  addService: [...OF_TRIAL, ...SERVICE, 'SERVICE_ALREADY_IN_TRIAL'],
  removeService: [...OF_TRIAL, 'NOT_IN_POLICY', 'SERVICE_NOT_IN_TRIAL', 'LAST_SERVICE'],
  editLicences: [...OF_TRIAL, 'NOT_IN_POLICY', 'LICENCE_COUNT_INVALID'],
  cancelTrial: [...OF_TRIAL, 'NOT_IN_POLICY', 'CANCEL_NOT_CONFIRMED'],
  showPurchaseInterest: OF_TRIAL,
  approveConsent: ANSWER,
  declineConsent: ANSWER,
  resendConsent: OF_CONSENT,
  withdrawConsent: OF_CONSENT,
  listPendingTrialRequests: ['APPROVER_NOT_FULL_ADMIN'],
  createConsentToken: [...TRIAL, 'SANDBOX_ONLY', 'NO_CONSENT_ASKED', 'CONSENT_CLOSED'],
  lookAtConsent: ['CONSENT_TOKEN_INVALID'],
  redeemConsentToken: ['CONSENT_TOKEN_INVALID', ...ANSWER],

  listLoans: TRIAL,
  listLoanActions: TRIAL,
  getLoan: [...TRIAL, 'UNKNOWN_LOAN'],
  shipDevices: [
    ...(['UNKNOWN_TRIAL', 'TRIAL_CLOSED', 'ROLE_NOT_ALLOWED', 'CONSENT_REQUIRED'] as const),
    ...([
      'TRIAL_NOT_ACTIVE',
      'SERVICE_NOT_IN_TRIAL',
      'LOAN_STATE',
      'DEVICE_TYPE_MISMATCH',
    ] as const),
    ...(['DEVICE_QUANTITY_INVALID', 'DEVICE_COUNTRY_NOT_SERVED'] as const),
    ...(['DEVICE_TYPE_ALREADY_SHIPPED', 'CONTACT_TRIALS_TEAM', 'DEVICE_MAX_EXCEEDED'] as const),
    'LOAN_DATE_INVALID',
  ],
  skipDevices: [
    ...OF_TRIAL,
    ...(['CONSENT_REQUIRED', 'NOT_IN_POLICY', 'SERVICE_NOT_IN_TRIAL'] as const),
    'SKIP_REASON_NOT_OFFERED',
  ],
  deliverDevices: OF_LOAN,
  requestTracking: [
    ...OF_LOAN,
    ...(['NOT_IN_POLICY', 'TRACKING_SUBJECT', 'LOAN_NUMBER_FORMAT'] as const),
    'LOAN_NUMBER_MISMATCH',
  ],
  requestLoanExtension: [...OF_LOAN, 'NOT_IN_POLICY', 'DEVICE_MAX_EXCEEDED', 'LOAN_DATE_INVALID'],
  approveLoanExtension: [
    ...OF_LOAN,
    ...(['NOT_IN_POLICY', 'EXTENSION_NOT_APPROVED', 'DEVICE_MAX_EXCEEDED'] as const),
    'LOAN_DATE_INVALID',
  ],
  rejectLoanExtension: OF_LOAN,
  keepDevices: [...OF_LOAN, 'NOT_IN_POLICY', 'KEEP_US_ONLY'],
  orderMoreDevices: [
    ...(['UNKNOWN_TRIAL', 'UNKNOWN_LOAN', 'ROLE_NOT_ALLOWED'] as const),
    ...(['NOT_IN_POLICY', 'KEEP_US_ONLY'] as const),
  ],
  prepareReturn: [...OF_LOAN, 'ORIGINAL_PACKAGING_REQUIRED'],
  reportLostLabel: OF_LOAN,
  pickUpDevices: OF_LOAN,
  receiveDevices: OF_LOAN,
  enquireLoanNumber: [...OF_LOAN, 'NOT_IN_POLICY', 'INFO_MAIL_INCOMPLETE'],

  getNumbers: TRIAL,
  orderNumbers: [...OF_TRIAL, 'CALLING_NOT_IN_TRIAL', 'PSTN_ORDER_OUTSIDE_CONTROL_HUB'],
  bringNumbers: [...OF_TRIAL, 'CALLING_NOT_IN_TRIAL', 'NUMBERS_INSUFFICIENT'],
  checkSiteUrl: [],
  removeSite: [...TRIAL, 'ROLE_NOT_ALLOWED', 'SITE_NOT_HELD'],

  listConversions: TRIAL,
  listConversionActions: TRIAL,
  orderConversion: [
    ...(['UNKNOWN_TRIAL', 'ROLE_NOT_ALLOWED', 'TRIAL_NOT_CONVERTIBLE'] as const),
    ...(['NOT_IN_POLICY', 'CONVERSION_OPEN', ...SITE] as const),
  ],
  openConversionSetup: [...OF_CONVERSION, 'CONVERSION_STEP_OUT_OF_ORDER'],
  submitConversionAdmin: [
    ...OF_CONVERSION,
    ...(['CONVERSION_STEP_OUT_OF_ORDER', 'ADMIN_EMAIL_MISMATCH'] as const),
  ],
  confirmConversion: [...OF_CONVERSION, 'CONVERSION_STEP_OUT_OF_ORDER', ...SITE],
  processConversion: [...OF_CONVERSION, 'SERVICE_ORDER_PROCESSED'],
  orderConversionDevices: [...OF_CONVERSION, 'SERVICE_ORDER_NOT_PROCESSED'],

  placeOrder: [
    ...(['UNKNOWN_PARTNER', 'UNKNOWN_CUSTOMER', 'UNKNOWN_TRIAL', 'ID_TAKEN'] as const),
    ...(['EXTERNAL_ID_TAKEN', 'NOT_REGISTERED'] as const),
  ],
  listOrders: [],
  getOrder: ORDER,
  listOrderActions: ORDER,
  addOrderIndividual: [...OF_ORDER, 'STEP_NOT_OFFERED'],
  setUpOrderNow: [...OF_ORDER, 'INDIVIDUAL_EMAIL_REQUIRED'],
  exitOrder: OF_ORDER,
  chooseOrderRole: OF_ORDER,
  chooseOrderWho: [
    ...OF_ORDER,
    ...(['CHOICE_NOT_OFFERED', 'INDIVIDUAL_EMAIL_REQUIRED', 'CUSTOMER_REQUIRED'] as const),
    ...ADMIN,
  ],
  createOrderPartner: [...OF_ORDER, 'STEP_NOT_OFFERED'],
  reviewOrderPartner: [...OF_ORDER, 'STEP_NOT_OFFERED'],
  nameOrderCustomerAdmin: [...OF_ORDER, ...ADMIN],
  nameOrderCountry: [...OF_ORDER, 'COUNTRY_NOT_AUTHORISED'],
  confirmOrderCustomer: [...OF_ORDER, 'TRIAL_NOT_ACTIVE', 'CUSTOMER_REQUIRED', 'WRONG_ORG'],
  confirmOrder: [...OF_ORDER, 'TRIAL_NOT_ACTIVE', ...ADMIN],
  setOrderPassword: OF_ORDER,
  checkOrderSubdomain: [...OF_ORDER, 'STEP_NOT_OFFERED', 'SUBDOMAIN_TAKEN'],
  saveOrderStep: [
    ...OF_ORDER,
    ...(['STEP_NOT_OFFERED', 'AVAILABILITY_NOT_CHECKED', 'SUBDOMAIN_TAKEN'] as const),
  ],
  handOverOrder: [...OF_ORDER, 'STEP_NOT_OFFERED'],
  provisionOrder: OF_ORDER,
  unblockOrder: OF_ORDER,

  listMessages: TRIAL,
  listTasks: TRIAL,
  listEntries: [...TRIAL, ...ORDER],
  createWebhook: ['ROLE_NOT_ALLOWED', 'ADDRESS_NOT_ALLOWED', 'TOO_MANY_WEBHOOKS'],
  listWebhooks: ['ROLE_NOT_ALLOWED'],
  getWebhook: SPEAKS,
  updateWebhook: [...SPEAKS, 'ADDRESS_NOT_ALLOWED'],
  deleteWebhook: SPEAKS,
  rotateWebhookSecret: SPEAKS,
  testWebhook: [...SPEAKS, 'WEBHOOK_DISABLED'],
  listWebhookDeliveries: SPEAKS,
  replayWebhookDelivery: [...SPEAKS, 'UNKNOWN_DELIVERY', 'WEBHOOK_DISABLED'],
  replayWebhookDeliveries: [...SPEAKS, 'WEBHOOK_DISABLED'],

  listEvents: TRIAL,
  streamEvents: [...TRIAL, 'CURSOR_INVALID'],

  listMachines: [],
  getMachine: ['UNKNOWN_MACHINE'],
  listPolicies: [],
  getPolicy: POLICY,
  getPolicyMatrix: POLICY,
  comparePolicies: POLICY,
  checkPolicy: POLICY,
  listScenarios: [],
  getScenario: ['UNKNOWN_SCENARIO'],
  getScenarioSchema: [],
  getReferenceData: [],
  listGuide: [],
  getErrorPage: ['NOT_FOUND'],
  checkHealth: [],
  checkReadiness: ['NOT_READY'],
};
