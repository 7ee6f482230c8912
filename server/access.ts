/**
 * Who asks, and which operations each role has. What is not in the table is denied; what a person
 * may do inside an operation is for the runtime's own authority and rules.
 *
 * Roles: `operator` of one world; `installation`, the operator of the live world, which also makes
 * and turns sandboxes and may speak in any of them with the header `X-Sandglass-World`; `partner`
 * and `customer`, a person of an organisation in one world; `contact`, somebody whom the
 * provisioning email of an order reached; `trialsTeam`, who lends devices, and `orderDesk`, who
 * handles orders and tickets. `anyone` needs no key.
 *
 * Source: our choice; OWASP API security 2023, API1 and API5 (object and function level).
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Stream } from '../runtime/index.ts';
import { API_VERSION_HEADER } from './api-version.ts';
import type { AppEnv, Caller } from './app-env.ts';
import { hashOf, isExpired, isKey } from './keys.ts';
import { Problem } from './problem.ts';
import { wholeWorld } from './scoped.ts';

type Role = 'installation' | Caller['actor']['kind'];

const OPERATORS = ['installation', 'operator'] as const;
const EVERYBODY = ['operator', 'partner', 'customer'] as const;
const LENDERS = [...EVERYBODY, 'trialsTeam'] as const;
const SELLERS = [...EVERYBODY, 'orderDesk'] as const;
/** Whoever looks at trials, and at what was left to do about them. */
const LOOKERS = [...EVERYBODY, 'trialsTeam', 'orderDesk'] as const;
/** Whoever can have a key at all. */
const KEYED = [...LENDERS, 'orderDesk', 'contact'] as const;
/** Whoever has to do with orders. */
const ORDERERS = [...SELLERS, 'contact'] as const;

const OPERATIONS = {
  createSandbox: ['installation'],
  listSandboxes: OPERATORS,
  getSandbox: OPERATORS,
  deleteSandbox: OPERATORS,
  advanceSandbox: OPERATORS,
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
  orderConversion: SELLERS,
  openConversionSetup: SELLERS,
  submitConversionAdmin: SELLERS,
  confirmConversion: SELLERS,
  processConversion: SELLERS,
  orderConversionDevices: SELLERS,

  placeOrder: ['operator', 'partner', 'orderDesk'],
  listOrders: ORDERERS,
  getOrder: ORDERERS,
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

/** The roles that have an operation, for people to read; null where no key is needed. */
export function rolesWith(operation: string): readonly string[] | null {
  const roles = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation as OperationId] : null;
  return roles === 'anyone' ? null : roles;
}

/** Lets a request through when its key has the right; the caller is then known to the route. */
export function allow(operation: OperationId): MiddlewareHandler<AppEnv> {
  const roles: readonly Role[] | 'anyone' = OPERATIONS[operation];
  return async (c, next) => {
    if (roles !== 'anyone') {
      const caller = await authenticate(c);
      if (!rolesOf(caller).some((role) => roles.includes(role))) {
        throw new Problem('OPERATION_NOT_ALLOWED', {
          detail: `This key speaks for: ${caller.actor.kind}. The operation is for: ${roles.join(', ')}.`,
        });
      }
      c.set('caller', caller);
    }
    await next();
  };
}

const rolesOf = ({ actor, isInstallation }: Caller): readonly Role[] =>
  isInstallation ? OPERATORS : [actor.kind];

/** Whether the key of a request that was let in would still open it. */
export async function isStillAllowed(c: Context<AppEnv>): Promise<boolean> {
  try {
    await authenticate(c);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

async function authenticate(c: Context<AppEnv>): Promise<Caller> {
  const header = c.req.header('authorization');
  if (header === undefined) throw unauthenticated('KEY_REQUIRED');
  const given = /^Bearer +(\S+)$/i.exec(header.trim())?.[1] ?? '';
  const opened = isKey(given) ? await openedByKey(c, given) : await openedByToken(c, given);
  if (opened === null) throw unauthenticated('KEY_INVALID');
  const { actor, worldId, ...about } = opened;

  const world = await c.get('worlds').glance(worldId);
  if (world === undefined) throw unauthenticated('KEY_INVALID');
  const isInstallation = actor.kind === 'operator' && world.kind === 'live';
  const colleagues = await colleaguesOf(c, worldId, actor);
  if (colleagues !== null && 'email' in actor && !colleagues.has(actor.email)) {
    throw unauthenticated('KEY_INVALID');
  }

  const named = c.req.header('x-sandglass-world');
  const caller = { actor, world, isInstallation, colleagues, ...about };
  if (named === undefined || named === world.id) return caller;
  const other = isInstallation ? await c.get('worlds').glance(named) : undefined;
  if (other === undefined) throw new Problem('UNKNOWN_SANDBOX');
  return { ...caller, world: other };
}

type Opened = Pick<Caller, 'actor' | 'keyLast4' | 'quotaName'> & { readonly worldId: string };

/** @throws {Problem} KEY_SUSPENDED: whoever has it may know that it is one. */
async function openedByKey(c: Context<AppEnv>, key: string): Promise<Opened | null> {
  const { keys, clock } = c.var;
  const row = await keys.find(hashOf(key));
  if (row === undefined || row.actor.kind === 'system') return null;
  const nowMs = clock.nowMs();
  if (isExpired(row, nowMs)) return null;
  if (row.suspendedAtMs !== null) throw new Problem('KEY_SUSPENDED');
  keys.used(row, nowMs);
  // A version that is named is one that there is (surroundings.ts).
  c.header(API_VERSION_HEADER, c.req.header(API_VERSION_HEADER) ?? row.apiVersion);
  const { actor, worldId, last4, hash } = row;
  return { actor, worldId, keyLast4: last4, quotaName: hash };
}

/** By a token of the operator's identity provider, where one is trusted. */
async function openedByToken(c: Context<AppEnv>, token: string): Promise<Opened | null> {
  const identity = (await c.get('identities')?.identify(token)) ?? null;
  if (identity === null) return null;
  const { actor, worldId } = identity;
  return { actor, worldId, keyLast4: null, quotaName: `jwt ${worldId} ${JSON.stringify(actor)}` };
}

/** A key's person may have left the organisation since; then the key opens nothing. */
async function colleaguesOf(
  c: Context<AppEnv>,
  worldId: string,
  actor: Caller['actor'],
): Promise<ReadonlySet<string> | null> {
  switch (actor.kind) {
    case 'operator':
      return null;
    case 'trialsTeam':
    case 'orderDesk':
      return new Set();
    case 'contact':
      return new Set([actor.email]);
    case 'partner':
      return peopleOf(await c.get('worlds').stream(wholeWorld(worldId), actor.partnerId));
    case 'customer':
      return peopleOf(await c.get('worlds').stream(wholeWorld(worldId), actor.customerId));
  }
}

const people = new WeakMap<Stream, ReadonlySet<string>>();

/** The e-mail addresses of an organisation. */
export function peopleOf(stream: Stream | undefined): ReadonlySet<string> {
  if (stream === undefined) return new Set();
  const known = people.get(stream) ?? addressesIn(stream);
  people.set(stream, known);
  return known;
}

function addressesIn(stream: Stream): ReadonlySet<string> {
  if (stream.kind === 'order') return new Set();
  if (stream.kind === 'partner') return new Set(stream.record.users.map(({ email }) => email));
  const { admins, userEmails } = stream.record;
  return new Set([...admins.map(({ email }) => email), ...userEmails]);
}

function unauthenticated(code: 'KEY_REQUIRED' | 'KEY_INVALID'): Problem {
  const detail =
    code === 'KEY_REQUIRED'
      ? 'Send an API key in the header Authorization: Bearer sgk_test_… or sgk_live_….'
      : 'The API key is mistyped, has expired or was withdrawn, or its world or person is gone.';
  return new Problem(code, { detail, headers: { 'WWW-Authenticate': 'Bearer realm="sandglass"' } });
}
