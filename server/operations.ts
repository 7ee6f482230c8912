/**
 * Which operations each role has. What is not in the table is denied; what a person may do inside an
 * operation is for the runtime's own authority and rules.
 *
 * Roles: `operator` of one world; `installation`, the operator of the live world, which also makes
 * and turns sandboxes and may speak in any of them with the header `X-Sandglass-World`; `partner`
 * and `customer`, a person of an organisation in one world; `contact`, somebody whom the
 * provisioning email of an order reached; `trialsTeam`, who lends devices, and `orderDesk`, who
 * handles orders and tickets. Whoever has a key in the copy of a live trial is its `copier`, too,
 * and may turn that clock. `anyone` needs no key.
 *
 * Source: our choice; OWASP API security 2023, API5 (function level).
 */
import type { Caller } from './app-env.ts';
import { isCopyOfLive } from './store/kept.ts';

export type Role = 'installation' | 'copier' | Caller['actor']['kind'];

const OPERATORS = ['installation', 'operator'] as const;
/** Whoever may turn a clock. */
const TURNERS = [...OPERATORS, 'copier'] as const;
const EVERYBODY = ['operator', 'partner', 'customer'] as const;
const LENDERS = [...EVERYBODY, 'trialsTeam'] as const;
const SELLERS = [...EVERYBODY, 'orderDesk'] as const;
/** Whoever looks at trials, and at what was left to do about them. */
const LOOKERS = [...EVERYBODY, 'trialsTeam', 'orderDesk'] as const;
/** Whoever can have a key at all. */
const KEYED = [...LENDERS, 'orderDesk', 'contact'] as const;
/** Whoever has to do with orders. */
const ORDERERS = [...SELLERS, 'contact'] as const;

export const OPERATIONS = {
  createSandbox: ['installation'],
  listSandboxes: TURNERS,
  getSandbox: TURNERS,
  deleteSandbox: TURNERS,
  advanceSandbox: TURNERS,
  forkSandbox: OPERATORS,
  exportSandbox: OPERATORS,

  listKeys: KEYED,
  createKey: EVERYBODY,
  rotateKey: KEYED,
  suspendKey: KEYED,
  resumeKey: KEYED,
  deleteKey: KEYED,
  listAudit: EVERYBODY,

  createBackup: ['installation'],
  listBackups: ['installation'],

  registerPartner: ['operator'],
  updatePartner: ['operator'],
  listPartners: ['operator', 'partner'],
  getPartner: ['operator', 'partner'],

  registerCustomer: ['operator'],
  updateCustomer: EVERYBODY,
  listCustomers: EVERYBODY,
  getCustomer: EVERYBODY,

  checkEligibility: ['partner'],
  getDecision: EVERYBODY,
  stepStartWizard: ['partner'],
  validateTrial: ['partner'],
  startTrial: ['partner'],
  getOperation: EVERYBODY,
  listTrials: LOOKERS,
  getTrial: LOOKERS,
  copyTrial: LOOKERS,
  getTimeline: LOOKERS,
  listActions: LOOKERS,
  completeProvisioning: EVERYBODY,
  extendTrial: EVERYBODY,
  addService: EVERYBODY,
  removeService: EVERYBODY,
  editLicences: EVERYBODY,
  cancelTrial: EVERYBODY,
  showPurchaseInterest: EVERYBODY,
  approveConsent: EVERYBODY,
  declineConsent: EVERYBODY,
  resendConsent: EVERYBODY,
  withdrawConsent: EVERYBODY,
  listPendingTrialRequests: ['customer'],
  createConsentToken: ['operator'],
  lookAtConsent: 'anyone',
  redeemConsentToken: 'anyone',

  listLoans: LENDERS,
  listLoanActions: LENDERS,
  getLoan: LENDERS,
  shipDevices: LENDERS,
  skipDevices: LENDERS,
  deliverDevices: LENDERS,
  requestTracking: LENDERS,
  requestLoanExtension: LENDERS,
  approveLoanExtension: LENDERS,
  rejectLoanExtension: LENDERS,
  keepDevices: LENDERS,
  orderMoreDevices: LENDERS,
  prepareReturn: LENDERS,
  reportLostLabel: LENDERS,
  pickUpDevices: LENDERS,
  receiveDevices: LENDERS,
  enquireLoanNumber: LENDERS,

  getNumbers: EVERYBODY,
  orderNumbers: EVERYBODY,
  bringNumbers: EVERYBODY,
  checkSiteUrl: ORDERERS,
  removeSite: SELLERS,

  listConversions: SELLERS,
  listConversionActions: SELLERS,
  orderConversion: SELLERS,
  openConversionSetup: SELLERS,
  submitConversionAdmin: SELLERS,
  confirmConversion: SELLERS,
  processConversion: SELLERS,
  orderConversionDevices: SELLERS,

  placeOrder: ['operator', 'partner', 'orderDesk'],
  listOrders: ORDERERS,
  getOrder: ORDERERS,
  listOrderActions: ORDERERS,
  addOrderIndividual: ORDERERS,
  setUpOrderNow: ORDERERS,
  exitOrder: ORDERERS,
  chooseOrderRole: ORDERERS,
  chooseOrderWho: ORDERERS,
  createOrderPartner: ORDERERS,
  reviewOrderPartner: ORDERERS,
  nameOrderCustomerAdmin: ORDERERS,
  nameOrderCountry: ORDERERS,
  confirmOrderCustomer: ORDERERS,
  confirmOrder: ORDERERS,
  setOrderPassword: ORDERERS,
  checkOrderSubdomain: ORDERERS,
  saveOrderStep: ORDERERS,
  handOverOrder: ORDERERS,
  provisionOrder: ORDERERS,
  unblockOrder: ORDERERS,

  listMessages: EVERYBODY,
  listTasks: LOOKERS,
  listEntries: EVERYBODY,
  createWebhook: EVERYBODY,
  listWebhooks: EVERYBODY,
  getWebhook: EVERYBODY,
  updateWebhook: EVERYBODY,
  deleteWebhook: EVERYBODY,
  rotateWebhookSecret: EVERYBODY,
  testWebhook: EVERYBODY,
  listWebhookDeliveries: EVERYBODY,
  replayWebhookDelivery: EVERYBODY,
  replayWebhookDeliveries: EVERYBODY,

  listEvents: EVERYBODY,
  streamEvents: EVERYBODY,

  listMachines: 'anyone',
  getMachine: 'anyone',
  listPolicies: 'anyone',
  getPolicy: 'anyone',
  getPolicyMatrix: 'anyone',
  comparePolicies: 'anyone',
  checkPolicy: OPERATORS,
  listScenarios: 'anyone',
  getScenario: 'anyone',
  getScenarioSchema: 'anyone',
  getReferenceData: 'anyone',
  listGuide: 'anyone',
  getErrorPage: 'anyone',
  checkHealth: 'anyone',
  checkReadiness: 'anyone',
} as const satisfies Record<string, readonly Role[] | 'anyone'>;

export type OperationId = keyof typeof OPERATIONS;

export const needsKey = (operation: OperationId): boolean => OPERATIONS[operation] !== 'anyone';

export function rolesOf({ actor, isInstallation, world }: Caller): readonly Role[] {
  if (isInstallation) return OPERATORS;
  return isCopyOfLive(world) ? [actor.kind, 'copier'] : [actor.kind];
}
