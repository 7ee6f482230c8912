// The second half of the walk: consent, keys, the audit, and a policy that is tried.
import { readFileSync } from 'node:fs';
import { done, type Standing } from './api-tour-step.ts';

const ASKED = {
  customer: {
    companyName: 'Brio AG',
    adminEmail: 'c.meyer@brio.example',
    vertical: 'RETAIL',
    residencyCountry: 'DE',
  },
  confirmExisting: true,
  locationAcknowledged: true,
  services: ['MESSAGING'],
};

export async function accessTour(at: Standing, trialId: string): Promise<void> {
  await consents(at);
  await loans(at, trialId);
  await keys(at);
  await webhooks(at);
  await copy(at);
  const policy = JSON.parse(readFileSync('rules/packs/webex-current.json', 'utf8')) as {
    readonly rules: readonly { readonly questions: readonly string[] }[];
  };
  const { api, operator } = at;
  // Each question has a rule of its own or an inherited one, or the policy is not usable.
  const rules = policy.rules.filter((rule) => rule.questions.includes('conversion.matchAdmin'));
  const edited = { ...policy, $schema: undefined, version: 2, rules };
  const checked = await api.post('/v1/policies/check', operator, { policy: edited });
  if (done('a policy', checked).at('isUsable') !== true) throw new Error('an unusable policy');
}

/** Another partner asks the customer, which answers in one way after the other. */
async function consents({ api, operator, meyer }: Standing): Promise<void> {
  const sydlys = done(
    'another partner',
    await api.post('/v1/partners', operator, {
      name: 'Sydlys',
      users: [{ email: 'stig@sydlys.example', roles: ['SALES_FULL_ADMIN'] }],
    }),
  );
  const stig = sydlys.keyOf('stig');
  const asked = async (): Promise<string> => {
    const started = done('consent asked', await api.post('/v1/trials', stig, ASKED));
    return `/v1/trials/${started.text('id')}/consent`;
  };
  const tokenFor = async (path: string): Promise<string> =>
    done('a token', await api.post(`${path}/tokens`, operator, {})).text('token');

  const first = await asked();
  done('resend', await api.post(`${first}/resend`, stig, {}));
  done('decline', await api.post(`${first}/decline`, meyer, {}));
  done('withdraw', await api.post(`${await asked()}/withdraw`, stig, {}));
  const token = await tokenFor(await asked());
  done('look', await api.send('POST', '/v1/consent-tokens/look', { body: { token } }));
  const answer = { token, answer: 'approve' };
  done('redeem', await api.send('POST', '/v1/consent-tokens/redeem', { body: answer }));
}

async function loans({ api, operator, anna }: Standing, trialId: string): Promise<void> {
  const path = `/v1/trials/${trialId}`;
  done('a service', await api.post(`${path}/add-service`, anna, { service: 'WEBEX_DEVICES' }));
  const shipped = await api.post(`${path}/loans`, operator, {
    deviceType: 'DESK_DEVICE',
    devices: [{ model: 'DX80', serials: ['FOC2601A1B2'] }],
    loanNumber: 'D1234567',
    shippedOn: '2027-01-11',
    country: 'SE',
    supportsPoe: true,
  });
  done('shipped', shipped);
  const loan = `${path}/loans/DESK_DEVICE`;
  done('a loan', await api.get(loan, anna));
  done('delivered', await api.post(`${loan}/deliver`, operator, {}));
  const until = { until: '2027-04-30' };
  done('a longer loan', await api.post(`${loan}/request-extension`, anna, until));
  done('no longer loan', await api.post(`${loan}/reject-extension`, operator, {}));
}

/** From the live world into a sandbox. */
async function copy({ api }: Standing): Promise<void> {
  const partner = done(
    'a live partner',
    await api.post('/v1/partners', api.operatorKey, {
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }],
    }),
  );
  const { confirmExisting: _, ...asked } = ASKED;
  const started = done('a live trial', await api.post('/v1/trials', partner.keyOf('anna'), asked));
  const path = `/v1/trials/${started.text('id')}/copy`;
  done('a copy', await api.post(path, partner.keyOf('anna'), { name: 'What if it is extended' }));
}

async function webhooks({ api, anna }: Standing): Promise<void> {
  const made = done(
    'a webhook',
    await api.post('/v1/webhooks', anna, {
      url: 'https://hooks.nordlys.example/sandglass',
      description: 'Our CRM',
      types: ['trial.*', 'consent.*'],
    }),
  );
  const path = `/v1/webhooks/${made.text('id')}`;
  done('webhooks', await api.get('/v1/webhooks', anna));
  done('a webhook', await api.get(path, anna));
  const change = { key: anna, body: { types: ['*'] }, headers: { 'If-Match': '*' } };
  done('a change', await api.send('PATCH', path, change));
  done('a secret', await api.post(`${path}/rotate-secret`, anna, {}));
  const sent = done('a test', await api.post(`${path}/test`, anna, {}));
  done('deliveries', await api.get(`${path}/deliveries`, anna));
  done('again', await api.post(`${path}/deliveries/${sent.text('id')}/replay`, anna, {}));
  done('all again', await api.post(`${path}/replay`, anna, { from: '2027-01-11T00:00:00.000Z' }));
  done('no webhook', await api.send('DELETE', path, { key: anna }));
}

async function keys({ api, anna, operator }: Standing): Promise<void> {
  const actor = { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' };
  const made = done('a key', await api.post('/v1/keys', anna, { actor, label: 'Our CRM' }));
  const path = `/v1/keys/${made.text('id')}`;
  done('suspend', await api.post(`${path}/suspend`, anna, {}));
  done('resume', await api.post(`${path}/resume`, anna, {}));
  done('rotate', await api.post(`${path}/rotate`, anna, {}));
  done('keys', await api.get('/v1/keys', anna));
  done('no key', await api.send('DELETE', path, { key: anna }));
  done('audit', await api.get('/v1/audit?limit=2', operator));
}
