import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Answer,
  type Api,
  CUSTOMER,
  inApi,
  REQUEST,
  type Stage,
  stage,
} from './support/api.ts';

const scope = suite('server/scope');

interface Set extends Stage {
  /** Anna's trial for a new customer, and that customer. */
  readonly trialId: string;
  readonly customerId: string;
  readonly karin: string;
}

async function set(api: Api): Promise<Set> {
  const at = await stage(api);
  const made = await api.post('/v1/trials', at.anna, REQUEST);
  return {
    ...at,
    trialId: made.text('id'),
    customerId: made.text('customerId'),
    karin: made.keyOf('karin'),
  };
}

/** What an answer says, without what names the request. */
function bare({ status, body }: Answer): unknown {
  const { instance: _, trackingId: __, ...rest } = body as Record<string, unknown>;
  return { status, ...rest };
}

scope('another’s trial is answered exactly as one that does not exist, in every way to ask', () =>
  inApi({}, async (api) => {
    const { trialId, customerId, stig, meyer } = await set(api);
    const ways: readonly (readonly [string, (trial: string) => string, object?])[] = [
      ['GET', (trial) => `/v1/trials/${trial}`],
      ['GET', (trial) => `/v1/trials/${trial}/timeline`],
      ['GET', (trial) => `/v1/trials/${trial}/actions`],
      ['GET', (trial) => `/v1/entries?trialId=${trial}`],
      ['POST', (trial) => `/v1/trials/${trial}/extend`, {}],
      ['POST', (trial) => `/v1/trials/${trial}/cancel`, { confirm: true }],
      ['POST', (trial) => `/v1/trials/${trial}/consent/approve`, { grantFullAdmin: true }],
    ];
    for (const key of [stig, meyer]) {
      for (const [method, path, body] of ways) {
        const theirs = await api.send(method, path(trialId), { key, body });
        const nobodys = await api.send(method, path('trl_01J8ZQ4Y0B'), { key, body });
        assert.equal(bare(theirs), bare(nobodys));
        assert.is(theirs.at('code'), 'UNKNOWN_TRIAL');
      }
      const theirs = await api.get(`/v1/customers/${customerId}`, key);
      const nobodys = await api.get('/v1/customers/cus_x', key);
      assert.equal(bare(theirs), bare(nobodys));
    }
  }),
);

scope('another’s customer can neither be tried for nor asked about by its id', () =>
  inApi({}, async (api) => {
    const { customerId, stig } = await set(api);
    const request = { ...REQUEST, customer: undefined };

    for (const path of ['/v1/trials', '/v1/eligibility']) {
      const theirs = await api.post(path, stig, { ...request, customerId });
      const nobodys = await api.post(path, stig, { ...request, customerId: 'cus_x' });
      assert.equal(bare(theirs), bare(nobodys));
      assert.is(theirs.status, 404);
    }
  }),
);

scope('lists hold one’s own and nothing else, whatever the filter asks for', () =>
  inApi({}, async (api) => {
    const { trialId, customerId, anna, stig, meyer, karin, operator, sandboxId } = await set(api);
    await api.post(`/v1/sandboxes/${sandboxId}/advance`, operator, { by: 'P60D' });
    const count = async (path: string, key: string) =>
      (await api.get(path, key)).list('items').length;

    for (const list of ['/v1/trials', '/v1/customers', '/v1/messages', '/v1/tasks']) {
      assert.ok((await count(list, anna)) > 0, list);
      assert.is(await count(list, stig), 0, list);
      assert.is(await count(`${list}?partnerId=par_nordlys`, stig), 0, list);
    }
    for (const list of ['/v1/trials', '/v1/messages', '/v1/tasks']) {
      assert.ok((await count(list, karin)) > 0, list);
      assert.is(await count(list, meyer), 0, list);
      assert.is(await count(`${list}?customerId=${customerId}`, meyer), 0, list);
      assert.is(await count(`${list}?trialId=${trialId}`, meyer).catch(() => 0), 0, list);
    }
    assert.is(await count('/v1/customers', meyer), 1);
    assert.is(await count('/v1/partners', stig), 1);
    assert.is(await count(`/v1/entries?stream=${customerId}`, stig), 0);
    assert.is(await count(`/v1/entries?stream=${customerId}`, anna), 0);
    assert.ok((await count('/v1/entries', karin)) > 0);
  }),
);

scope('before consent a partner sees that the customer is asked, and not who works there', () =>
  inApi({}, async (api) => {
    const { anna, meyer } = await set(api);
    const asked = await api.post('/v1/trials', anna, {
      ...REQUEST,
      customer: { ...CUSTOMER, adminEmail: 'u.weber@brio.example' },
      confirmExisting: true,
    });

    const before = await api.get('/v1/customers/cus_brio', anna);
    const mail = await api.get(`/v1/messages?trialId=${asked.text('id')}`, anna);
    await api.post(`/v1/trials/${asked.text('id')}/consent/approve`, meyer, {
      grantFullAdmin: true,
    });
    const after = await api.get('/v1/customers/cus_brio', anna);
    const mailAfter = await api.get(`/v1/messages?trialId=${asked.text('id')}`, anna);

    assert.is(before.at('relationships.0.status'), 'pending');
    assert.is(before.at('admins'), null);
    assert.is(before.at('userEmails'), null);
    assert.not.match(JSON.stringify(asked.body), /c\.meyer/);
    assert.equal(mail.at('items.0.to'), []);
    assert.is(mail.at('items.0.recipientCount'), 2);
    assert.is(after.at('admins.0.email'), 'c.meyer@brio.example');
    assert.is((mailAfter.at('items.0.to') as string[]).length, 2);
  }),
);

scope('a partner does not see who else has to do with its customer', () =>
  inApi({}, async (api) => {
    const at = await set(api);
    await api.post('/v1/customers', at.operator, {
      customerId: 'cus_both',
      companyName: 'Both',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
      admins: [{ email: 'b@both.example', roles: ['FULL_ADMIN'] }],
      relationships: [
        { partnerId: 'par_nordlys', adminEmails: ['anna@nordlys.example'] },
        { partnerId: 'par_sydlys', adminEmails: ['stig@sydlys.example'] },
      ],
    });

    const seen = await api.get('/v1/customers/cus_both', at.anna);

    assert.is(seen.list('relationships').length, 1);
    assert.is(seen.at('relationships.0.partnerId'), 'par_nordlys');
  }),
);

scope.run();

const access = suite('server/access');

access('without a key, or with one that opens nothing, the answer is 401 and says how', () =>
  inApi({}, async (api) => {
    const { anna } = await stage(api);
    const wrongEnd = `${anna.slice(0, -1)}${anna.endsWith('0') ? '1' : '0'}`;
    const neverMade = 'sgk_test_00000000000000000000000000000000000000';

    for (const key of [undefined, 'x', wrongEnd, neverMade]) {
      const answer = await api.get('/v1/trials', key);
      assert.is(answer.status, 401);
      assert.is(answer.at('code'), key === undefined ? 'KEY_REQUIRED' : 'KEY_INVALID');
      assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer/);
    }
    const basic = await api.send('GET', '/v1/trials', { headers: { authorization: 'Basic eDp5' } });
    assert.is(basic.status, 401);
  }),
);

access('the key is asked for before anything in the request is read', () =>
  inApi({}, async (api) => {
    assert.is((await api.send('POST', '/v1/trials', { raw: '{' })).status, 401);
    assert.is((await api.get('/v1/trials?nonsense=1')).status, 401);
  }),
);

access('who does not have the operation is told so, whatever the id', () =>
  inApi({}, async (api) => {
    const { sandboxId, operator, anna, meyer } = await stage(api);
    const denied: readonly (readonly [string, string, string])[] = [
      [anna, 'POST', '/v1/sandboxes'],
      [anna, 'GET', '/v1/sandboxes'],
      [anna, 'GET', `/v1/sandboxes/${sandboxId}`],
      [anna, 'POST', `/v1/sandboxes/${sandboxId}/advance`],
      [anna, 'POST', `/v1/sandboxes/${sandboxId}/fork`],
      [anna, 'DELETE', `/v1/sandboxes/${sandboxId}`],
      [anna, 'POST', '/v1/partners'],
      [anna, 'PATCH', '/v1/partners/par_nordlys'],
      [anna, 'POST', '/v1/customers'],
      [meyer, 'GET', '/v1/partners'],
      [meyer, 'GET', '/v1/partners/par_nordlys'],
      [meyer, 'POST', '/v1/trials'],
      [meyer, 'POST', '/v1/eligibility'],
      [operator, 'POST', '/v1/trials'],
      [operator, 'POST', '/v1/sandboxes'],
    ];
    for (const [key, method, path] of denied) {
      const answer = await api.send(method, path, {
        key,
        ...(method === 'GET' ? {} : { body: {} }),
      });
      assert.is(answer.status, 403, `${method} ${path}`);
      assert.is(answer.at('code'), 'OPERATION_NOT_ALLOWED', `${method} ${path}`);
    }
  }),
);

access('a key of one sandbox is nobody in another', () =>
  inApi({}, async (api) => {
    const one = await set(api);
    const two = await stage(api);

    assert.is((await api.get(`/v1/trials/${one.trialId}`, two.anna)).status, 404);
    assert.is((await api.get(`/v1/trials/${one.trialId}`, two.operator)).status, 404);
    assert.is((await api.get(`/v1/sandboxes/${one.sandboxId}`, two.operator)).status, 404);
    const live = await api.get(`/v1/trials/${one.trialId}`, api.operatorKey);
    assert.is(live.status, 404);
  }),
);

access('in the live world a partner gets no key for its customer’s administrator', () =>
  inApi({}, async (api) => {
    const partner = await api.post('/v1/partners', api.operatorKey, {
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }],
    });
    const anna = partner.keyOf('anna');
    assert.match(anna, /^sgk_live_/);

    const made = await api.post('/v1/trials', anna, REQUEST);

    assert.is(made.status, 202);
    assert.equal(made.at('keys'), []);
  }),
);

access.run();
