/** What lives with a trial, over HTTP: devices, phone numbers, the site address, conversions. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

interface Running extends Stage {
  readonly id: string;
  /** Full administrator of the trial's customer. */
  readonly karin: string;
  /** Asks something of the trial. */
  readonly ask: (path: string, key: string, body?: object) => Promise<Answer>;
  readonly look: (path: string, key: string) => Promise<Answer>;
}

/** A trial of Anna's for a new customer in the USA, with a site, calling and devices. */
async function running(api: Api): Promise<Running> {
  const at = await stage(api);
  const made = await api.post('/v1/trials', at.anna, {
    ...REQUEST,
    customer: { ...REQUEST.customer, residencyCountry: 'US' },
    services: ['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES'],
    edition: 'ENTERPRISE',
    siteUrl: 'fjall-trial.webex.com',
    timeZone: 'UTC',
    durationDays: 90,
  });
  const id = made.text('id');
  return {
    ...at,
    id,
    karin: made.keyOf('karin'),
    ask: (path, key, body = {}) => api.post(`/v1/trials/${id}/${path}`, key, body),
    look: (path, key) => api.get(`/v1/trials/${id}/${path}`, key),
  };
}

const SHIPMENT = {
  deviceType: 'PHONE',
  devices: [{ model: '8845', serials: ['A1', 'A2'] }],
  loanNumber: 'D1234567',
  shippedOn: '2027-01-12',
  eulaExpiryDate: '2027-04-01',
  country: 'US',
  supportsPoe: true,
};

const loans = suite('server/routes/loans');

loans('devices go out, are lent for longer, come back and are checked in', () =>
  inApi({}, async (api) => {
    const at = await running(api);
    const { ask, look, anna, trialsTeam, karin } = at;

    const shipped = await ask('loans', anna, SHIPMENT);
    assert.is(shipped.status, 201, JSON.stringify(shipped.body));
    assert.is(shipped.headers.get('location'), `http://localhost/v1/trials/${at.id}/loans/PHONE`);
    assert.is(shipped.at('state'), 'shipped');
    assert.is(shipped.at('returnDueDate'), '2027-04-15');
    assert.ok(shipped.list('entries').length > 0);

    const loan = (command: string, key: string, body: object = {}) =>
      ask(`loans/PHONE/${command}`, key, body);
    const stated = async (answer: Promise<Answer>, state: string) => {
      const { status, body } = await answer;
      const got = `${status} ${(body as { state?: string }).state}`;
      assert.is(got, `200 ${state}`, JSON.stringify(body).slice(0, 300));
    };
    await stated(loan('deliver', trialsTeam), 'inUse.running');
    await stated(
      loan('request-extension', anna, { until: '2027-04-20' }),
      'inUse.extensionPending',
    );
    await stated(loan('reject-extension', trialsTeam), 'inUse.running');
    await stated(
      loan('request-extension', anna, { until: '2027-04-20' }),
      'inUse.extensionPending',
    );
    const longer = await loan('approve-extension', trialsTeam, { until: '2027-04-20' });
    assert.is(longer.at('eulaExpiryDate'), '2027-04-20');
    await stated(loan('enquire-number', anna, { serials: ['A1', 'A2'] }), 'inUse.running');
    const packed = { hasOriginalPackaging: true, hasLabel: true };
    await stated(loan('prepare-return', karin, packed), 'readyForPickup');
    await stated(loan('pick-up', karin), 'rmaProcessing');
    const wrong = await loan('receive', trialsTeam, { serials: ['A1', 'A3'] });
    assert.is(wrong.at('state'), 'serialMismatch');
    assert.equal(wrong.at('mismatch'), ['missing A2', 'unexpected A3']);
    await stated(loan('receive', trialsTeam, { serials: ['A1', 'A2'] }), 'returned');

    const list = await look('loans', karin);
    const one = await look('loans/PHONE', trialsTeam);
    assert.equal(list.at('items'), [one.body]);
    assert.is(one.at('handedOverAt'), '2027-01-11T09:00:00.000Z');
    assert.is(one.at('terms'), undefined);
    assert.is((await look('loans/BOARD', anna)).at('code'), 'UNKNOWN_LOAN');
    assert.is((await look('loans/TOASTER', anna)).status, 422);
  }),
);

loans('what is refused is told with its code and status', () =>
  inApi({}, async (api) => {
    const { ask, anna, karin, trialsTeam, stig } = await running(api);
    const codeOf = ({ status, body }: Answer) => `${status} ${(body as { code?: string }).code}`;
    const noPower = { ...SHIPMENT, supportsPoe: false };

    assert.is(codeOf(await ask('loans', anna, noPower)), '409 CONTACT_TRIALS_TEAM');
    assert.is(codeOf(await ask('loans', karin, SHIPMENT)), '403 ROLE_NOT_ALLOWED');
    assert.is(codeOf(await ask('loans', stig, SHIPMENT)), '404 UNKNOWN_TRIAL');
    assert.is(codeOf(await ask('loans/PHONE/deliver', anna)), '404 UNKNOWN_LOAN');
    assert.is((await ask('loans', anna, SHIPMENT)).status, 201);
    assert.is(codeOf(await ask('loans', anna, SHIPMENT)), '409 DEVICE_TYPE_ALREADY_SHIPPED');
    await ask('loans/PHONE/deliver', trialsTeam);
    await ask('loans/PHONE/request-extension', anna, { until: '2027-04-20' });
    const own = await ask('loans/PHONE/approve-extension', anna, { until: '2027-04-20' });
    assert.is(codeOf(own), '403 EXTENSION_NOT_APPROVED');
    const keep = await ask('loans/PHONE/keep', karin);
    assert.is(codeOf(keep), '409 NOT_IN_POLICY');
    assert.is(
      codeOf(await ask('loans/PHONE/order-more', karin, { quantity: 1 })),
      '409 NOT_IN_POLICY',
    );
    const asked = { subject: 'Where?', loanNumber: 'D1234567' };
    assert.is(codeOf(await ask('loans/PHONE/request-tracking', anna, asked)), '409 NOT_IN_POLICY');
    assert.is(codeOf(await ask('loans/PHONE/report-lost-label', anna)), '409 LOAN_STATE');
    const skipped = await ask('skip-devices', anna, { reason: 'PARTNER_OWN_DEVICES' });
    assert.is(skipped.status, 200);
    const test = await ask('skip-devices', anna, { reason: 'TEST_ONLY_NOT_CUSTOMER_REQUEST' });
    assert.is(codeOf(test), '409 SKIP_REASON_NOT_OFFERED');
  }),
);

loans.run();

const numbers = suite('server/routes/numbers');

numbers('numbers are ordered or brought, and go with the trial', () =>
  inApi({}, async (api) => {
    const { ask, look, anna, karin, operator, sandboxId } = await running(api);
    const before = await look('numbers', anna);
    const provider = { isApproved: true, hasIntegratedCcp: true };

    const ordered = await ask('numbers/order', anna, { provider, numbers: ['+14085550100'] });
    const brought = await ask('numbers/bring', karin, {
      userNumberCount: 1,
      locationCount: 1,
      numbers: ['+14085550101', '+14085550102', '+14085550103'],
    });
    const few = await ask('numbers/bring', karin, {
      userNumberCount: 5,
      locationCount: 1,
      numbers: ['+14085550104'],
    });
    const outside = await ask('numbers/order', anna, {
      provider: { isApproved: false, hasIntegratedCcp: false },
      numbers: ['+14085550105'],
    });
    await api.post(`/v1/sandboxes/${sandboxId}/advance`, operator, { by: 'P121D' });
    const after = await look('numbers', karin);

    assert.is(before.at('state'), 'none');
    assert.is(ordered.at('state'), 'assigned');
    assert.is((brought.at('numbers') as unknown[]).length, 4);
    assert.is(`${few.status} ${few.at('code')}`, '409 NUMBERS_INSUFFICIENT');
    assert.is(outside.at('code'), 'PSTN_ORDER_OUTSIDE_CONTROL_HUB');
    assert.is(after.at('state'), 'retained');
    assert.is(after.at('stoppedAt'), '2027-05-11T09:00:00.000Z');
    assert.is(after.at('timers.0.dueAt'), '2027-05-26T09:00:00.000Z');
  }),
);

numbers.run();

const sites = suite('server/routes/sites');

sites('everybody learns whether an address is free; only its own people until when', () =>
  inApi({}, async (api) => {
    const { id, ask, anna, stig, karin, orderDesk } = await running(api);
    const path = '/v1/site-urls/fjall-trial.webex.com';

    const own = await api.get(path, anna);
    const theirs = await api.get(path, stig);
    const free = await api.get('/v1/site-urls/nobodys.webex.com', stig);
    const wrong = await api.get('/v1/site-urls/UPPER', stig);

    assert.is(own.at('state'), 'heldByTrial');
    assert.is(own.at('freeAt'), '2027-05-11T09:00:00.000Z');
    assert.is(own.at('trialId'), id);
    assert.equal((await api.get(path, karin)).body, own.body);
    assert.equal(theirs.body, { ...(own.body as object), freeAt: null, trialId: null });
    assert.is(free.at('isAvailable'), true);
    assert.is(`${wrong.status} ${wrong.at('code')}`, '422 VALIDATION_FAILED');

    const early = await ask('site-url/remove', anna);
    const removed = await ask('site-url/remove', orderDesk);
    const again = await ask('site-url/remove', orderDesk);
    assert.is(`${early.status} ${early.at('code')}`, '403 ROLE_NOT_ALLOWED');
    assert.is(removed.status, 200);
    assert.is((await api.get(path, stig)).at('isAvailable'), true);
    assert.equal([removed.at('siteUrl'), removed.at('siteUrlState')], [null, 'available']);
    const taken = await api.post('/v1/trials', stig, {
      ...REQUEST,
      services: ['MEETINGS'],
      edition: 'ENTERPRISE',
      siteUrl: 'fjall-trial.webex.com',
      timeZone: 'UTC',
      customer: { ...REQUEST.customer, adminEmail: 'n@next.example' },
    });
    const [now, next] = [await api.get(`/v1/trials/${id}`, anna), taken];
    assert.is(now.at('siteUrl'), null);
    assert.equal(
      [next.at('siteUrl'), next.at('siteUrlState')],
      ['fjall-trial.webex.com', 'heldByTrial'],
    );
    assert.is(`${again.status} ${again.at('code')}`, '409 SITE_NOT_HELD');
  }),
);

sites('a site that was bought is paid, and free at no time', () =>
  inApi({}, async (api) => {
    const { operator, anna } = await stage(api);
    const body = { siteUrls: ['brio.webex.com'] };
    await api.patch('/v1/customers/cus_brio', operator, body);

    const paid = await api.get('/v1/site-urls/brio.webex.com', anna);

    assert.is(paid.at('state'), 'paid');
    assert.is(paid.at('freeAt'), null);
  }),
);

sites('of two customers that claim one address at once, in the live world, one gets it', () =>
  inApi({}, async (api) => {
    const anna = await sellerOn(api);
    const claim = (name: string) =>
      api.post('/v1/trials', anna, {
        ...REQUEST,
        customer: { ...REQUEST.customer, adminEmail: `admin@${name}.example` },
        edition: 'ENTERPRISE',
        siteUrl: 'wanted.webex.com',
        timeZone: 'UTC',
      });

    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(claim));

    const got = answers.map(({ status, body }) => `${status} ${(body as { code?: string }).code}`);
    const [first, ...others] = got.sort();
    assert.is(first, '202 undefined');
    assert.equal([...new Set(others)], ['409 SITE_URL_TAKEN']);
    assert.is((await api.get('/v1/trials', anna)).list('items').length, 1);
  }),
);

sites.run();

async function sellerOn(api: Api): Promise<string> {
  const users = [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }];
  return (await api.post('/v1/partners', api.operatorKey, { name: 'Nordlys', users })).keyOf(
    'anna',
  );
}

const conversions = suite('server/routes/conversions');

conversions('an order of conversion goes step by step, and the trial is converted', () =>
  inApi({}, async (api) => {
    const { id, ask, look, anna, karin, orderDesk } = await running(api);

    const early = await ask('conversions/open-setup', anna, { as: 'PARTNER' });
    const placed = await ask('conversions', anna, {
      offer: 'A_FLEX',
      services: ['MESSAGING', 'MEETINGS', 'CALLING'],
      siteUrl: 'fjall-trial.webex.com',
    });
    const twice = await ask('conversions', anna, { offer: 'A_FLEX', services: ['MESSAGING'] });
    const unhandled = await ask('conversions/order-devices', anna, { quantity: 2 });
    const handled = await ask('conversions/process', orderDesk);
    const devices = await ask('conversions/order-devices', anna, { quantity: 2 });
    const unordered = await ask('conversions/confirm', karin);
    const opened = await ask('conversions/open-setup', karin, { as: 'CUSTOMER_ADMIN' });
    const named = await ask('conversions/submit-admin', karin, {
      adminEmail: 'karin@fjallrav.example',
    });
    const done = await ask('conversions/confirm', karin);

    assert.is(early.at('code'), 'CONVERSION_NOT_OPEN');
    assert.is(placed.status, 201);
    assert.is(placed.at('convertibleUntilAt'), '2027-05-11T09:00:00.000Z');
    assert.equal(placed.at('omitted'), ['WEBEX_DEVICES']);
    assert.is(twice.at('code'), 'CONVERSION_OPEN');
    assert.is(unhandled.at('code'), 'SERVICE_ORDER_NOT_PROCESSED');
    assert.is(handled.at('isProcessed'), true);
    assert.is(devices.at('deviceOrderedCount'), 2);
    assert.is(unordered.at('code'), 'CONVERSION_STEP_OUT_OF_ORDER');
    assert.is(opened.at('openedAs'), 'CUSTOMER_ADMIN');
    assert.is(named.at('adminEmail'), 'karin@fjallrav.example');
    assert.is(done.at('state'), 'full');
    const [only] = (await look('conversions', anna)).list('items');
    assert.equal({ ...only, entries: done.at('entries') }, done.body);
    const trial = await api.get(`/v1/trials/${id}`, anna);
    assert.equal([trial.at('status'), trial.at('daysLeft')], ['converted', null]);
    assert.equal(
      [trial.at('siteUrl'), trial.at('siteUrlState')],
      ['fjall-trial.webex.com', 'paid'],
    );
    const site = await api.get('/v1/site-urls/fjall-trial.webex.com', anna);
    assert.is(site.at('state'), 'paid');
    const late = await ask('conversions', anna, { offer: 'A_FLEX', services: ['MESSAGING'] });
    assert.is(`${late.status} ${late.at('code')}`, '409 TRIAL_NOT_CONVERTIBLE');
  }),
);

conversions.run();

const teams = suite('server/access, of teams');

teams('a team sees every trial of its sandbox and has its own operations only', () =>
  inApi({}, async (api) => {
    const { id, trialsTeam, orderDesk } = await running(api);

    for (const key of [trialsTeam, orderDesk]) {
      assert.is((await api.get(`/v1/trials/${id}`, key)).status, 200);
      assert.is((await api.get('/v1/trials', key)).list('items').length, 1);
      assert.is((await api.get('/v1/tasks', key)).status, 200);
      const denied = ['/v1/customers', '/v1/partners', '/v1/messages', '/v1/entries'];
      for (const path of denied) assert.is((await api.get(path, key)).status, 403, path);
      const cancel = await api.post(`/v1/trials/${id}/cancel`, key, { confirm: true });
      assert.is(cancel.at('code'), 'OPERATION_NOT_ALLOWED');
    }
    assert.is((await api.get('/v1/orders', trialsTeam)).status, 403);
    assert.is((await api.get(`/v1/trials/${id}/loans`, orderDesk)).status, 403);
  }),
);

teams.run();
