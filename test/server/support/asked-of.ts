/**
 * A sandbox in which somebody stands in every role, and for each operation of the API one request
 * that says what it has to: made anew for each, so that what one does is not in another's way.
 */
import type { Answer, Api } from './api.ts';
import { CUSTOMER, REQUEST, START } from './api.ts';
import type { OperationOf } from './operations-in.ts';
import type { Asker } from './who-may.ts';

/** What an operation is about, beside the sandbox itself. */
type Subject = 'sandbox' | 'trial' | 'consent' | 'loan' | 'order' | 'key' | 'webhook' | 'decision';

interface Said {
  readonly of?: Subject;
  readonly body?: (of: Cast) => object;
  readonly query?: string;
}

/** Who stands where, as seen by one operation. */
export interface Cast {
  readonly keys: Readonly<Record<Asker | 'suspended', string>>;
  readonly sandboxId: string;
  /** Of what the operation is about. */
  readonly id: string;
  /** Never the same twice. */
  readonly nextEmail: () => string;
}

export interface Asked {
  readonly method: string;
  /** With the ids in place. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cast: Cast;
  /** Made anew for each time it is sent. */
  readonly body: () => object | undefined;
}

const PARTNER = 'par_nordlys';
const TRIAL = {
  ...REQUEST,
  services: ['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES'],
  edition: 'ENTERPRISE',
  timeZone: 'UTC',
  durationDays: 90,
};
const SHIPMENT = {
  deviceType: 'PHONE',
  devices: [{ model: '8845', serials: ['A1', 'A2'] }],
  loanNumber: 'D1234567',
  shippedOn: '2027-01-12',
  country: 'US',
  supportsPoe: true,
};
const start = ({ nextEmail }: Cast) => ({
  ...REQUEST,
  customer: { ...CUSTOMER, adminEmail: nextEmail() },
});
const nothing = () => ({});
const trial = (body: Said['body'] = nothing): Said => ({ of: 'trial', body });
const loan = (body: Said['body'] = nothing): Said => ({ of: 'loan', body });
const order = (body: Said['body'] = nothing): Said => ({ of: 'order', body });
const consent = (body: Said['body'] = nothing): Said => ({ of: 'consent', body });
const key = (body: Said['body'] = nothing): Said => ({ of: 'key', body });
const webhook = (body: Said['body'] = nothing): Said => ({ of: 'webhook', body });
const said = (body: object): Said => ({ body: () => body });
const period = { until: '2027-04-20' };

const SAID: Readonly<Record<string, Said>> = {
  createSandbox: said({ name: 'Another' }),
  deleteSandbox: { of: 'sandbox' },
  advanceSandbox: said({ by: 'PT1S' }),
  forkSandbox: said({}),
  createBackup: said({}),
  createKey: said({
    actor: { kind: 'partner', partnerId: PARTNER, email: 'anna@nordlys.example' },
  }),
  rotateKey: key(),
  suspendKey: key(),
  resumeKey: key(),
  deleteKey: { of: 'key' },
  registerPartner: said({ name: 'New', users: [] }),
  updatePartner: said({ isCertified: true }),
  getPartner: {},
  registerCustomer: {
    body: ({ nextEmail }) => ({
      ...{ companyName: 'New', vertical: 'RETAIL', residencyCountry: 'SE' },
      admins: [{ email: nextEmail(), roles: ['FULL_ADMIN'] }],
    }),
  },
  updateCustomer: trial(({ nextEmail }) => ({ userEmails: [nextEmail()] })),
  getCustomer: { of: 'trial' },
  checkEligibility: { body: start },
  validateTrial: { body: start },
  getDecision: { of: 'decision' },
  stepStartWizard: said({ session: null, step: { type: 'wizard.open' } }),
  startTrial: { body: start },
  getTrial: { of: 'trial' },
  getOperation: { of: 'consent' },
  getTimeline: { of: 'trial' },
  listActions: { of: 'trial' },
  copyTrial: trial(),
  completeProvisioning: trial(),
  extendTrial: trial(),
  addService: trial(() => ({ service: 'CALLING' })),
  removeService: trial(() => ({ service: 'MESSAGING' })),
  editLicences: trial(() => ({ licenceCount: 100 })),
  cancelTrial: trial(() => ({ confirm: true })),
  showPurchaseInterest: trial(),
  approveConsent: consent(() => ({ grantFullAdmin: false })),
  declineConsent: consent(),
  resendConsent: consent(),
  withdrawConsent: consent(),
  removeSite: trial(),
  skipDevices: trial(() => ({ reason: 'PARTNER_OWN_DEVICES' })),
  createConsentToken: consent(),
  lookAtConsent: said({ token: 'x' }),
  redeemConsentToken: said({ token: 'x', answer: 'approve' }),
  shipDevices: trial(() => SHIPMENT),
  listLoans: { of: 'loan' },
  listLoanActions: { of: 'loan' },
  getLoan: { of: 'loan' },
  deliverDevices: loan(),
  requestTracking: loan(() => ({ subject: 'x', loanNumber: 'D1234567' })),
  requestLoanExtension: loan(() => period),
  approveLoanExtension: loan(() => period),
  rejectLoanExtension: loan(),
  keepDevices: loan(),
  orderMoreDevices: loan(() => ({ quantity: 1 })),
  prepareReturn: loan(() => ({ hasOriginalPackaging: true, hasLabel: true })),
  reportLostLabel: loan(),
  pickUpDevices: loan(),
  receiveDevices: loan(() => ({ serials: ['A1', 'A2'] })),
  enquireLoanNumber: loan(() => ({ serials: ['A1'] })),
  getNumbers: { of: 'trial' },
  orderNumbers: trial(() => ({
    provider: { isApproved: true, hasIntegratedCcp: true },
    numbers: ['+14085550100'],
  })),
  bringNumbers: trial(() => ({
    userNumberCount: 1,
    locationCount: 1,
    numbers: ['+14085550100', '+14085550101', '+14085550102'],
  })),
  orderConversion: trial(() => ({ offer: 'A_FLEX', services: ['MESSAGING'] })),
  listConversions: { of: 'trial' },
  listConversionActions: { of: 'trial' },
  openConversionSetup: trial(() => ({ as: 'PARTNER' })),
  submitConversionAdmin: trial(() => ({ adminEmail: 'k@k.example' })),
  confirmConversion: trial(),
  processConversion: trial(),
  orderConversionDevices: trial(() => ({ quantity: 1 })),
  placeOrder: {
    body: () => ({
      offer: 'A_FLEX',
      services: ['MEETINGS'],
      requestedStartDate: '2027-01-11',
      provisioningContactEmail: 'anna@nordlys.example',
    }),
  },
  getOrder: { of: 'order' },
  listOrderActions: { of: 'order' },
  addOrderIndividual: order(() => ({ email: 'i@i.example' })),
  setUpOrderNow: order(),
  exitOrder: order(),
  chooseOrderRole: order(() => ({ role: 'PARTNER' })),
  chooseOrderWho: order(() => ({ who: 'SELF' })),
  createOrderPartner: order(() => ({ companyName: 'New', adminEmail: 'n@n.example' })),
  reviewOrderPartner: order(() => ({ isRecognised: true })),
  nameOrderCustomerAdmin: order(() => ({ adminEmail: 'n@n.example' })),
  nameOrderCountry: order(() => ({ companyName: 'New', countryOfOperation: 'SE' })),
  confirmOrderCustomer: order(() => ({ kind: 'NEW', companyName: 'N', residencyCountry: 'NO' })),
  confirmOrder: order(),
  setOrderPassword: order(),
  checkOrderSubdomain: order(() => ({ siteUrl: 'new.webex.com' })),
  saveOrderStep: order(() => ({ step: 'callSettings' })),
  handOverOrder: order(),
  provisionOrder: order(),
  unblockOrder: order(),
  createWebhook: said({ url: 'https://hooks.example/in', types: ['trial.*'] }),
  getWebhook: { of: 'webhook' },
  updateWebhook: webhook(() => ({ description: 'x' })),
  deleteWebhook: { of: 'webhook' },
  rotateWebhookSecret: webhook(),
  testWebhook: webhook(),
  listWebhookDeliveries: { of: 'webhook' },
  replayWebhookDelivery: webhook(),
  replayWebhookDeliveries: webhook(() => ({ from: START })),
  // Opened, it would not end; what it is asked with is read after who asks.
  streamEvents: { query: '?nothing=1' },
  comparePolicies: { query: '?with=cisco-spark-2017@1' },
  checkPolicy: said({ policy: {} }),
};

/** Ids of what needs no preparation. */
const FIXED: Readonly<Record<string, string>> = {
  '/v1/partners/{id}': PARTNER,
  '/v1/machines/{id}': 'trial',
  '/v1/policies/{id}': 'webex-current@1',
  '/v1/scenarios/{id}': 's01-whole-life',
  '/errors/{id}': 'KEY_INVALID',
};

export class Stand {
  readonly #api: Api;
  readonly #keys: Record<Asker | 'suspended', string>;
  readonly #sandboxId: string;
  #count = 0;

  constructor(api: Api, sandboxId: string, keys: Record<Asker | 'suspended', string>) {
    this.#api = api;
    this.#sandboxId = sandboxId;
    this.#keys = keys;
  }

  /** The request of an operation, about something of its own. */
  async ask({ operationId, method, path }: OperationOf): Promise<Asked> {
    const { of, body, query = '' } = SAID[operationId] ?? {};
    const made = of === undefined ? { id: '', keys: {} } : await this.#make(of);
    const fixed = Object.entries(FIXED).find(([start]) => path.startsWith(start))?.[1];
    const about = path.startsWith('/v1/customers/') ? await this.#customerOf(made.id) : made.id;
    const own = path.startsWith('/v1/operations/') ? made.id.replace(/^trl_/, 'op_') : about;
    const id = fixed ?? (own === '' ? this.#sandboxId : own);
    const places: Readonly<Record<string, string>> = {
      ...{ id, deviceType: 'PHONE', url: 'free.webex.com', deliveryId: 'evt_0' },
    };
    const cast: Cast = {
      keys: { ...this.#keys, ...made.keys },
      sandboxId: this.#sandboxId,
      id,
      nextEmail: () => this.#email(),
    };
    return {
      method,
      path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '') + query,
      headers: method === 'PATCH' ? { 'if-match': '*' } : {},
      cast,
      body: () => body?.(cast),
    };
  }

  send({ method, path, headers, cast, body }: Asked, who: Asker | 'suspended' | null) {
    const world = who === 'installation' ? { 'x-sandglass-world': cast.sandboxId } : {};
    const given = body();
    return this.#api.send(method, path, {
      ...(who === null ? {} : { key: cast.keys[who] }),
      ...(given === undefined ? {} : { body: given }),
      headers: { ...headers, ...world },
    });
  }

  #email(): string {
    this.#count += 1;
    return `karin${this.#count}@fjallrav.example`;
  }

  async #post(path: string, who: Asker, body: object): Promise<Answer> {
    const answer = await this.#api.post(path, this.#keys[who], body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer;
  }

  async #customerOf(trialId: string): Promise<string> {
    return (await this.#api.get(`/v1/trials/${trialId}`, this.#keys.operator)).text('customerId');
  }

  async #make(of: Subject): Promise<{ id: string; keys: Partial<Record<Asker, string>> }> {
    switch (of) {
      case 'trial':
        return this.#trial();
      case 'loan': {
        const made = await this.#trial();
        await this.#post(`/v1/trials/${made.id}/loans`, 'full', SHIPMENT);
        return made;
      }
      case 'consent':
        return this.#consent();
      case 'sandbox': {
        const fork = await this.#post(`/v1/sandboxes/${this.#sandboxId}/fork`, 'operator', {});
        return { id: fork.text('id'), keys: { operator: fork.keyOf('operator') } };
      }
      case 'order':
      case 'key':
      case 'webhook':
      case 'decision':
        return { id: await this.#plain(of), keys: {} };
    }
  }

  async #plain(of: 'order' | 'key' | 'webhook' | 'decision'): Promise<string> {
    const body = (operationId: string) =>
      SAID[operationId]?.body?.({ nextEmail: () => this.#email() } as Cast) ?? {};
    switch (of) {
      case 'order':
        return (await this.#post('/v1/orders', 'full', body('placeOrder'))).text('id');
      case 'key':
        return (await this.#post('/v1/keys', 'full', body('createKey'))).text('id');
      case 'webhook':
        return (await this.#post('/v1/webhooks', 'full', body('createWebhook'))).text('id');
      case 'decision':
        return (await this.#post('/v1/eligibility', 'full', body('checkEligibility'))).text(
          'decisionId',
        );
    }
  }

  /** A running trial of a new customer of its own, which has an administrator of each kind. */
  async #trial() {
    const email = this.#email();
    const site = `site${this.#count}.webex.com`;
    const customer = { ...CUSTOMER, residencyCountry: 'US', adminEmail: email };
    const made = await this.#post('/v1/trials', 'full', { ...TRIAL, siteUrl: site, customer });
    const admin = this.#email();
    const admins = [
      { email, roles: ['FULL_ADMIN'] },
      { email: admin, roles: ['ADMIN'] },
    ];
    const path = `/v1/customers/${made.text('customerId')}`;
    const headers = { 'if-match': '*' };
    const changed = await this.#api.send('PATCH', path, {
      ...{ key: this.#keys.operator, body: { admins }, headers },
    });
    const keys = { customerFull: made.keyOf(email), customerAdmin: changed.keyOf(admin) };
    return { id: made.text('id'), keys };
  }

  /** A trial that waits for the consent of a customer that nobody manages. */
  async #consent() {
    const [email, admin] = [this.#email(), this.#email()];
    const named = { companyName: 'Brio AG', vertical: 'RETAIL', residencyCountry: 'DE' };
    const customer = await this.#post('/v1/customers', 'operator', {
      ...named,
      admins: [
        { email, roles: ['FULL_ADMIN'] },
        { email: admin, roles: ['ADMIN'] },
      ],
    });
    const asked = { ...REQUEST, confirmExisting: true, timeZone: 'UTC' };
    const site = `site${this.#count}.webex.com`;
    const made = await this.#post('/v1/trials', 'full', {
      ...asked,
      siteUrl: site,
      customer: { ...named, adminEmail: email },
    });
    const keys = { customerFull: customer.keyOf(email), customerAdmin: customer.keyOf(admin) };
    return { id: made.text('id'), keys };
  }
}

/** A sandbox with somebody in every role. */
export async function standIn(api: Api): Promise<Stand> {
  const sandbox = await api.post('/v1/sandboxes', api.operatorKey, { name: 'All', now: START });
  const other = await api.post('/v1/sandboxes', api.operatorKey, { name: 'Other', now: START });
  const operator = sandbox.keyOf('operator');
  const nordlys = await api.post('/v1/partners', operator, {
    partnerId: PARTNER,
    name: 'Nordlys',
    users: [
      { email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] },
      { email: 'sara@nordlys.example', roles: ['SALES_ADMIN'] },
      { email: 'rune@nordlys.example', roles: ['READ_ONLY'] },
      { email: 'vera@nordlys.example', roles: ['SALES_FULL_ADMIN'] },
    ],
  });
  const sydlys = await api.post('/v1/partners', operator, {
    partnerId: 'par_sydlys',
    name: 'Sydlys',
    users: [{ email: 'stig@sydlys.example', roles: ['SALES_FULL_ADMIN'] }],
  });
  const brio = await api.post('/v1/customers', operator, {
    customerId: 'cus_brio',
    companyName: 'Brio AG',
    vertical: 'RETAIL',
    residencyCountry: 'DE',
    admins: [
      { email: 'c.meyer@brio.example', roles: ['FULL_ADMIN'] },
      { email: 'a.ott@brio.example', roles: ['ADMIN'] },
    ],
  });
  const vera = nordlys.list('keys').find(({ label }) => String(label).startsWith('vera'));
  await api.post(`/v1/keys/${String(vera?.['id'])}/suspend`, operator, {});
  return new Stand(api, sandbox.text('id'), {
    otherPartner: sydlys.keyOf('stig'),
    readOnly: nordlys.keyOf('rune'),
    sales: nordlys.keyOf('sara'),
    full: nordlys.keyOf('anna'),
    customerAdmin: brio.keyOf('a.ott'),
    customerFull: brio.keyOf('c.meyer'),
    trialsTeam: sandbox.keyOf('trials team'),
    orderDesk: sandbox.keyOf('order desk'),
    otherOperator: other.keyOf('operator'),
    operator,
    installation: api.operatorKey,
    suspended: nordlys.keyOf('vera'),
  });
}
