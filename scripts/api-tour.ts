// A walk through the API, each operation in a sensible place: what the examples of the document are
// made of. Whatever it does not visit is visited by the stories of the library.
import type { Api } from '../test/server/support/api.ts';
import { accessTour } from './api-tour-access.ts';
import { done, type Standing } from './api-tour-step.ts';

const START = '2027-01-11T09:00:00.000Z';
const CUSTOMER = {
  companyName: 'Fjällräv AB',
  adminEmail: 'karin@fjallrav.example',
  vertical: 'RETAIL',
  residencyCountry: 'SE',
};
const REQUEST = {
  customer: CUSTOMER,
  locationAcknowledged: true,
  services: ['MESSAGING', 'MEETINGS'],
  licenceCount: 200,
  durationDays: 30,
};

export async function apiTour(api: Api): Promise<void> {
  const at = await founded(api);
  await organisations(at);
  await lookUps(api);
  const trialId = await trial(at);
  await orders(at);
  await records(at, trialId);
  await accessTour(at, trialId);
  await clock(at);
}

async function founded(api: Api): Promise<Standing> {
  const sandbox = done(
    'a sandbox',
    await api.post('/v1/sandboxes', api.operatorKey, { name: 'Winter trials', now: START }),
  );
  const operator = sandbox.keyOf('operator');
  const nordlys = done(
    'a partner',
    await api.post('/v1/partners', operator, {
      partnerId: 'par_nordlys',
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }],
    }),
  );
  const brio = done(
    'a customer',
    await api.post('/v1/customers', operator, {
      customerId: 'cus_brio',
      companyName: 'Brio AG',
      vertical: 'RETAIL',
      residencyCountry: 'DE',
      admins: [{ email: 'c.meyer@brio.example', roles: ['FULL_ADMIN'] }],
      userEmails: ['u.weber@brio.example'],
      purchases: [{ service: 'MEETINGS', quantity: 50 }],
      relationships: [{ partnerId: 'par_nordlys', adminEmails: ['anna@nordlys.example'] }],
    }),
  );
  return {
    api,
    sandboxId: sandbox.text('id'),
    operator,
    anna: nordlys.keyOf('anna'),
    meyer: brio.keyOf('c.meyer'),
  };
}

async function organisations({ api, sandboxId, operator }: Standing): Promise<void> {
  const ifMatch = { 'If-Match': '*' };
  for (const path of [
    '/v1/sandboxes',
    `/v1/sandboxes/${sandboxId}`,
    '/v1/partners',
    '/v1/partners/par_nordlys',
    '/v1/customers',
    '/v1/customers/cus_brio',
  ]) {
    done(path, await api.get(path, operator));
  }
  const partner = { users: [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }] };
  const customer = { userEmails: ['u.weber@brio.example', 'j.kurz@brio.example'] };
  for (const [path, body] of [
    ['/v1/partners/par_nordlys', { ...partner, tier: 2 }],
    ['/v1/customers/cus_brio', customer],
  ] as const) {
    done(path, await api.send('PATCH', path, { key: operator, body, headers: ifMatch }));
  }
}

/** What needs no key. */
async function lookUps(api: Api): Promise<void> {
  const policy = '/v1/policies/webex-current@1';
  for (const path of [
    '/v1/machines',
    '/v1/machines/consent@1',
    '/v1/policies',
    policy,
    `${policy}/matrix`,
    `${policy}/difference?with=cisco-spark-2017@1`,
    '/v1/scenarios',
    '/v1/scenarios/s07-consent-lapses',
    '/v1/schemas/scenario.json',
    '/v1/reference-data',
    '/v1/guide',
    '/errors/TRIAL_NOT_ACTIVE',
    '/healthz',
    '/readyz',
  ]) {
    done(path, await api.get(path));
  }
}

async function trial({ api, anna, operator, meyer }: Standing): Promise<string> {
  const asked = done('eligibility', await api.post('/v1/eligibility', anna, REQUEST));
  const decision = `/v1/decisions/${asked.text('decisionId')}`;
  done(decision, await api.get(decision, anna));
  done('validate', await api.post('/v1/trials/validate', anna, REQUEST));
  const request = { ...REQUEST, externalId: 'CRM-4711' };
  const started = done('a trial', await api.post('/v1/trials', anna, request));
  const id = started.text('id');
  const operation = started.text('operation.url');
  done(operation, await api.get(operation, anna));
  done('provisioned', await api.post(`/v1/trials/${id}/complete-provisioning`, operator, {}));
  for (const place of [
    ...['', '/timeline', '/actions', '/loans', '/loans/actions', '/numbers'],
    ...['/conversions', '/conversions/actions'],
  ]) {
    done(place, await api.get(`/v1/trials/${id}${place}`, anna));
  }
  const step = { session: null, step: { type: 'wizard.open' } };
  done('the wizard', await api.post('/v1/start-wizard', anna, step));
  done('trials', await api.get('/v1/trials?status=active', anna));
  done('pending', await api.get('/v1/pending-trial-requests', meyer));
  done('a site', await api.get('/v1/site-urls/fjallrav.webex.com', anna));
  // A refusal, for the example of one.
  await api.post(`/v1/trials/${id}/cancel`, anna, { confirm: false });
  await api.post(`/v1/trials/${id}/extend`, operator, { confirmshorter: true });
  await api.post('/v1/trials', operator, REQUEST);
  await api.get('/v1/trials?statuss=active', anna);
  await api.get('/v1/trials');
  return id;
}

async function orders({ api, anna }: Standing): Promise<void> {
  const placed = done(
    'an order',
    await api.post('/v1/orders', anna, {
      offer: 'A_FLEX',
      services: ['MEETINGS'],
      licenceCount: 50,
      requestedStartDate: '2027-02-01',
      provisioningContactEmail: 'anna@nordlys.example',
    }),
  );
  done('orders', await api.get('/v1/orders', anna));
  const path = `/v1/orders/${placed.text('id')}`;
  done('an order', await api.get(path, anna));
  done('its actions', await api.get(`${path}/actions`, anna));
}

async function records({ api, operator }: Standing, trialId: string): Promise<void> {
  for (const path of ['/v1/events', '/v1/tasks', '/v1/entries']) {
    done(path, await api.get(`${path}?trialId=${trialId}&limit=2`, operator));
  }
  const mails = `/v1/messages?trialId=${trialId}&language=sv&limit=2`;
  done('mails', await api.get(mails, operator));
}

async function clock({ api, sandboxId, operator }: Standing): Promise<void> {
  const path = `/v1/sandboxes/${sandboxId}`;
  done('advance', await api.post(`${path}/advance`, operator, { by: 'P23D' }));
  const fork = done(
    'fork',
    await api.post(`${path}/fork`, operator, { at: START, name: 'Another winter' }),
  );
  done('export', await api.get(`${path}/export`, operator));
  done('backup', await api.post('/v1/backups', api.operatorKey, { name: 'before-the-update' }));
  done('backups', await api.get('/v1/backups', api.operatorKey));
  const other = `/v1/sandboxes/${fork.text('id')}`;
  done('delete', await api.send('DELETE', other, { key: fork.keyOf('operator') }));
}
