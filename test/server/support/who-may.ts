/**
 * Who may ask for each operation, written down by hand from the documents: not from the code.
 *
 * A row has a sign for each asker, in the order of {@link ASKERS}: `+` may ask (what comes of it is
 * another matter), `.` may not (403), `-` does not see what it would be about (404). Without a key
 * nobody may ask for anything but what `anyone` may (401), with a suspended key neither (403).
 *
 * Source: domain §4.3 to §4.9; T-003, T-070, T-081, T-082, T-092, T-098, T-099, T-102, T-117, T-118,
 * T-205, T-216; for what the documents do not know, our choice.
 */

/**
 * Another partner's full administrator; at the partner whose trial it is, somebody who may only read,
 * a sales administrator, a full administrator; the customer's administrator and full administrator;
 * the teams; the operator of another sandbox, of this one, and of the installation.
 */
export const ASKERS = [
  'otherPartner',
  'readOnly',
  'sales',
  'full',
  'customerAdmin',
  'customerFull',
  'trialsTeam',
  'orderDesk',
  'otherOperator',
  'operator',
  'installation',
] as const;
export type Asker = (typeof ASKERS)[number];

const SEES_TRIAL = '-+++++++-++';
const ORGANISATIONS_SEE = '-+++++..-++';
const SELLERS = '-.++....-..';
const SELLERS_AND_ADMINS = '-.++++..-..';
const TRIALS_TEAM = '-.....+.-++';
const SELLERS_AND_TEAM = '-.++..+.-++';
const FULL_ADMIN = '-....+..-..';
const ORDER_DESK = '-......+-++';
const LINK_HOLDER = '-.++--..-..';
const OWN_SANDBOX = '........-++';
const INSTALLATION = '..........+';
const OPERATORS = '........+++';
const ALL = '+++++++++++';
const ORGANISATIONS = '++++++..+++';
const KEY_OF_ANOTHER = '---+-----++';
const WEBHOOK = '-.++.-..---';
const WEBHOOKS = '+.++.+..+++';

export const WHO_MAY: Readonly<Record<string, string>> = {
  createSandbox: INSTALLATION,
  listSandboxes: OPERATORS,
  getSandbox: OWN_SANDBOX,
  deleteSandbox: OWN_SANDBOX,
  advanceSandbox: OWN_SANDBOX,
  forkSandbox: OWN_SANDBOX,
  exportSandbox: OWN_SANDBOX,
  createBackup: INSTALLATION,
  listBackups: INSTALLATION,

  listKeys: ALL,
  createKey: '-..+....-++',
  rotateKey: KEY_OF_ANOTHER,
  suspendKey: KEY_OF_ANOTHER,
  resumeKey: KEY_OF_ANOTHER,
  deleteKey: KEY_OF_ANOTHER,
  listAudit: '+..+.+..+++',

  registerPartner: OPERATORS,
  listPartners: '++++....+++',
  updatePartner: OWN_SANDBOX,
  getPartner: '-+++....-++',
  registerCustomer: OPERATORS,
  listCustomers: ORGANISATIONS,
  updateCustomer: '-.++++..-++',
  getCustomer: ORGANISATIONS_SEE,

  checkEligibility: '++++.......',
  // It says what a start would be answered.
  validateTrial: '+.++.......',
  getDecision: '-+++--..-++',
  stepStartWizard: '++++.......',
  startTrial: '+.++.......',
  listTrials: ALL,
  getTrial: SEES_TRIAL,
  getOperation: ORGANISATIONS_SEE,
  getTimeline: SEES_TRIAL,
  copyTrial: SEES_TRIAL,
  listActions: SEES_TRIAL,
  completeProvisioning: '-.++....-++',
  extendTrial: SELLERS,
  addService: SELLERS,
  removeService: SELLERS,
  editLicences: SELLERS,
  cancelTrial: SELLERS_AND_ADMINS,
  showPurchaseInterest: '-...++..-..',
  approveConsent: FULL_ADMIN,
  declineConsent: FULL_ADMIN,
  resendConsent: SELLERS,
  withdrawConsent: SELLERS,
  removeSite: ORDER_DESK,
  skipDevices: SELLERS,
  listPendingTrialRequests: '.....+.....',
  createConsentToken: OWN_SANDBOX,
  lookAtConsent: 'anyone',
  redeemConsentToken: 'anyone',

  shipDevices: SELLERS_AND_TEAM,
  listLoans: '-++++++.-++',
  listLoanActions: '-++++++.-++',
  getLoan: '-++++++.-++',
  deliverDevices: SELLERS_AND_TEAM,
  requestTracking: SELLERS,
  requestLoanExtension: SELLERS,
  // The partner's word counts only where the policy says so (E-16).
  approveLoanExtension: TRIALS_TEAM,
  rejectLoanExtension: TRIALS_TEAM,
  keepDevices: SELLERS_AND_ADMINS,
  orderMoreDevices: SELLERS_AND_ADMINS,
  prepareReturn: SELLERS_AND_ADMINS,
  reportLostLabel: SELLERS,
  pickUpDevices: '-.+++++.-++',
  receiveDevices: TRIALS_TEAM,
  enquireLoanNumber: SELLERS,

  getNumbers: ORGANISATIONS_SEE,
  orderNumbers: SELLERS_AND_ADMINS,
  bringNumbers: SELLERS_AND_ADMINS,
  checkSiteUrl: '++++++.++++',
  orderConversion: SELLERS,
  listConversions: '-+++++.+-++',
  listConversionActions: '-+++++.+-++',
  openConversionSetup: SELLERS_AND_ADMINS,
  submitConversionAdmin: SELLERS_AND_ADMINS,
  confirmConversion: SELLERS_AND_ADMINS,
  processConversion: ORDER_DESK,
  orderConversionDevices: SELLERS,

  placeOrder: '+.++...++++',
  listOrders: '++++++.++++',
  getOrder: '-+++--.+-++',
  listOrderActions: '-+++--.+-++',
  addOrderIndividual: LINK_HOLDER,
  setUpOrderNow: LINK_HOLDER,
  exitOrder: LINK_HOLDER,
  chooseOrderRole: LINK_HOLDER,
  chooseOrderWho: LINK_HOLDER,
  createOrderPartner: LINK_HOLDER,
  reviewOrderPartner: LINK_HOLDER,
  nameOrderCustomerAdmin: LINK_HOLDER,
  nameOrderCountry: LINK_HOLDER,
  confirmOrderCustomer: LINK_HOLDER,
  confirmOrder: LINK_HOLDER,
  setOrderPassword: LINK_HOLDER,
  checkOrderSubdomain: LINK_HOLDER,
  saveOrderStep: LINK_HOLDER,
  handOverOrder: LINK_HOLDER,
  provisionOrder: LINK_HOLDER,
  unblockOrder: '-...--.+-++',

  listMessages: ORGANISATIONS,
  listTasks: ALL,
  listEntries: ORGANISATIONS,
  listEvents: ORGANISATIONS,
  streamEvents: ORGANISATIONS,

  createWebhook: WEBHOOKS,
  listWebhooks: WEBHOOKS,
  getWebhook: WEBHOOK,
  updateWebhook: WEBHOOK,
  deleteWebhook: WEBHOOK,
  rotateWebhookSecret: WEBHOOK,
  testWebhook: WEBHOOK,
  listWebhookDeliveries: WEBHOOK,
  // The event that is asked for was never sent there.
  replayWebhookDelivery: '-.--.-..---',
  replayWebhookDeliveries: WEBHOOK,

  checkPolicy: OPERATORS,
  listMachines: 'anyone',
  getMachine: 'anyone',
  listPolicies: 'anyone',
  getPolicy: 'anyone',
  getPolicyMatrix: 'anyone',
  comparePolicies: 'anyone',
  listScenarios: 'anyone',
  getScenario: 'anyone',
  getScenarioSchema: 'anyone',
  getReferenceData: 'anyone',
  listGuide: 'anyone',
  getErrorPage: 'anyone',
  checkHealth: 'anyone',
  checkReadiness: 'anyone',
};
