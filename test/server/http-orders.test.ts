/** Paid orders over HTTP: from the placing to the provisioning, and in whose sight they are. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi, stage } from './support/api.ts';

const orders = suite('server/routes/orders');

const ORDER = {
  offer: 'A_FLEX',
  services: ['MEETINGS', 'CALLING'],
  requestedStartDate: '2027-01-11',
  provisioningContactEmail: 'anna@nordlys.example',
};

/** Asks something of one order; fails unless it is done. */
const asker =
  (api: Api, id: string) =>
  async (command: string, key: string, body: object = {}): Promise<Answer> => {
    const answer = await api.post(`/v1/orders/${id}/${command}`, key, body);
    const { status } = answer;
    assert.is(status, 200, `${command}: ${status} ${JSON.stringify(answer.body).slice(0, 300)}`);
    return answer;
  };

const codeOf = ({ status, body }: Answer) => `${status} ${(body as { code?: string }).code}`;

async function throughWizard(api: Api, id: string, key: string, adminEmail: string) {
  const ask = asker(api, id);
  await ask('set-up-now', key);
  await ask('choose-role', key, { role: 'PARTNER' });
  await ask('choose-who', key, { who: 'SELF' });
  await ask('review-partner', key, { isRecognised: true });
  await ask('name-customer-admin', key, { adminEmail });
  await ask('confirm-customer', key, {
    kind: 'NEW',
    companyName: 'Fonte AS',
    residencyCountry: 'NO',
  });
}

orders('an order of a known partner is asked about, attached, set up and provisioned', () =>
  inApi({}, async (api) => {
    const { anna, stig } = await stage(api);
    const placed = await api.post('/v1/orders', anna, ORDER);
    const id = placed.text('id');
    const ask = asker(api, id);

    assert.is(placed.status, 201, JSON.stringify(placed.body));
    assert.is(placed.headers.get('location'), `http://localhost/v1/orders/${id}`);
    assert.is(placed.at('status'), 'open');
    assert.is(placed.at('partnerId'), 'par_nordlys');
    assert.equal(placed.at('keys'), []);
    await throughWizard(api, id, anna, 'per@fonte.example');
    const mapped = await ask('confirm', anna);
    assert.is(mapped.at('state'), 'serviceSetup');
    assert.is(mapped.at('region'), 'EU');
    const per = mapped.keyOf('per@fonte.example');
    const taken = await api.post(`/v1/orders/${id}/save-step`, anna, {
      step: 'enterpriseSettings',
      siteUrl: 'fonte.webex.com',
    });
    assert.is(codeOf(taken), '409 AVAILABILITY_NOT_CHECKED');
    await ask('check-subdomain', anna, { siteUrl: 'fonte.webex.com' });
    await ask('save-step', per, { step: 'enterpriseSettings' });
    const held = await api.get('/v1/site-urls/fonte.webex.com', stig);
    const active = await ask('provision', per);

    assert.is(held.at('state'), 'heldByOrder');
    assert.is(active.at('status'), 'active');
    const customer = await api.get(`/v1/customers/${mapped.text('customerId')}`, anna);
    assert.equal(
      customer.list('purchases').map(({ service }) => service),
      ['MEETINGS', 'CALLING'],
    );
    assert.equal(customer.at('siteUrls'), ['fonte.webex.com']);
    assert.is((await api.get('/v1/site-urls/fonte.webex.com', stig)).at('state'), 'paid');
    const late = await api.post(`/v1/orders/${id}/hand-over`, anna, {});
    assert.is(codeOf(late), '409 ORDER_STATE');
  }),
);

orders('a first order makes its partner, and whom its mail reaches gets a key', () =>
  inApi({}, async (api) => {
    const { orderDesk, sandboxId, operator } = await stage(api);
    const placed = await api.post('/v1/orders', orderDesk, {
      ...ORDER,
      provisioningContactEmail: 'orders@kilde.example',
      isAlias: true,
    });
    const id = placed.text('id');
    const ask = asker(api, id);
    const alias = placed.keyOf('orders@kilde');

    const nobody = await api.post(`/v1/orders/${id}/set-up-now`, alias, {});
    assert.is(codeOf(nobody), '409 INDIVIDUAL_EMAIL_REQUIRED');
    const lund = (await ask('add-individual', alias, { email: 'p.lund@kilde.example' })).keyOf(
      'p.lund',
    );
    await ask('set-up-now', lund);
    await ask('choose-role', lund, { role: 'PARTNER' });
    const left = await ask('exit', lund);
    assert.is(left.at('draft'), null);
    await ask('set-up-now', lund);
    await ask('choose-role', lund, { role: 'PARTNER' });
    const other = await ask('choose-who', lund, {
      who: 'COLLEAGUE',
      email: 'm.berg@kilde.example',
    });
    const berg = other.keyOf('m.berg');
    assert.is(other.at('entries.0.effects.0.message.orderId'), id);
    assert.is((await api.get(`/v1/orders/${id}`, lund)).at('code'), 'UNKNOWN_ORDER');
    await ask('set-up-now', berg);
    await ask('choose-role', berg, { role: 'PARTNER' });
    await ask('choose-who', berg, { who: 'SELF' });
    const founder = { companyName: 'Kilde AS', adminEmail: 'm.berg@kilde.example' };
    await ask('create-partner', berg, founder);
    await ask('name-customer-admin', berg, { adminEmail: 'per@fonte.example' });
    const country = { kind: 'NEW', companyName: 'Fonte AS', residencyCountry: 'NO' };
    await ask('confirm-customer', berg, country);
    const mapped = await ask('confirm', berg);
    assert.is(mapped.at('state'), 'password');
    const partner = mapped.keyOf('m.berg@kilde.example, Kilde AS');
    await ask('set-password', partner);

    const seen = await api.get('/v1/partners', partner);
    assert.is(seen.at('items.0.id'), mapped.at('partnerId'));
    const tasks = await api.get(`/v1/messages?orderId=${id}`, operator);
    assert.ok(tasks.list('items').every(({ notificationId }) => notificationId === 'N-10'));
    assert.ok(tasks.list('items').length > 1);
    const entries = await api.get(`/v1/entries?stream=${mapped.text('customerId')}`, operator);
    assert.is(entries.at('items.0.input.kind'), 'routed');
    assert.is(entries.at('items.0.input.from.stream'), id);
    const fork = await api.post(`/v1/sandboxes/${sandboxId}/fork`, operator, {});
    assert.is((await api.get('/v1/orders', fork.keyOf('m.berg'))).list('items').length, 1);
  }),
);

orders('an order is its partner’s and its customer’s to see, and for others it is not there', () =>
  inApi({}, async (api) => {
    const { anna, stig, meyer, orderDesk, operator } = await stage(api);
    const id = (await api.post('/v1/orders', anna, ORDER)).text('id');
    const countFor = async (key: string) => (await api.get('/v1/orders', key)).list('items').length;
    const unseen = async (key: string) => {
      for (const path of [`/v1/orders/${id}`, `/v1/entries?stream=${id}`]) {
        const theirs = await api.get(path, key);
        const nobodys = await api.get(path.replace(id, 'ord_01J8ZQ4Y0B'), key);
        assert.is(codeOf(theirs), '404 UNKNOWN_ORDER');
        assert.is(theirs.at('detail'), nobodys.at('detail'));
      }
      const asked = await api.post(`/v1/orders/${id}/exit`, key, {});
      assert.is(codeOf(asked), '404 UNKNOWN_ORDER');
      assert.is(await countFor(key), 0);
    };

    for (const key of [stig, meyer]) await unseen(key);
    for (const key of [anna, orderDesk, operator]) assert.is(await countFor(key), 1);
    await throughWizard(api, id, anna, 'per@fonte.example');
    const per = (await asker(api, id)('confirm', anna)).keyOf('per');
    assert.is(await countFor(per), 1);
    assert.ok((await api.get(`/v1/entries?stream=${id}`, per)).list('items').length > 5);
    for (const key of [stig, meyer]) await unseen(key);
  }),
);

orders('left to the customer, the partner sees the order and can do nothing', () =>
  inApi({}, async (api) => {
    const { anna } = await stage(api);
    const id = (await api.post('/v1/orders', anna, ORDER)).text('id');
    const ask = asker(api, id);
    await ask('set-up-now', anna);
    await ask('choose-role', anna, { role: 'PARTNER' });

    const handed = await ask('choose-who', anna, {
      who: 'CUSTOMER',
      email: 'per@fonte.example',
      companyName: 'Fonte AS',
      residencyCountry: 'NO',
    });

    assert.is(handed.at('state'), 'handedToCustomer');
    assert.is(handed.at('isHandedToCustomer'), true);
    const mine = await api.get('/v1/orders', anna);
    assert.is(mine.at('items.0.id'), id);
    const tried = await api.post(`/v1/orders/${id}/provision`, anna, {});
    assert.is(codeOf(tried), '403 PARTNER_HAS_NO_ACCESS');
    const active = await ask('provision', handed.keyOf('per'));
    assert.is(active.at('status'), 'active');
  }),
);

orders('a blocked order waits for the desk; a Contact Center order asks for a country', () =>
  inApi({}, async (api) => {
    const { anna, orderDesk } = await stage(api);
    const care = { ...ORDER, offer: 'CONTACT_CENTER', services: ['CONTACT_CENTER'] };
    const id = (await api.post('/v1/orders', anna, care)).text('id');
    const ask = asker(api, id);
    const begin = async () => {
      await ask('set-up-now', anna);
      await ask('choose-role', anna, { role: 'PARTNER' });
      await ask('choose-who', anna, { who: 'SELF' });
    };
    await begin();
    const blocked = await ask('review-partner', anna, { isRecognised: false });
    assert.is(blocked.at('blockedBy'), 'ORGANISATION_NOT_RECOGNISED');
    assert.is(codeOf(await api.post(`/v1/orders/${id}/unblock`, anna, {})), '403 ROLE_NOT_ALLOWED');
    await ask('unblock', orderDesk);
    await begin();
    await ask('review-partner', anna, { isRecognised: true });
    const used = { adminEmail: 'c.meyer@brio.example' };
    const elsewhere = await api.post(`/v1/orders/${id}/name-customer-admin`, anna, used);
    assert.is(codeOf(elsewhere), '409 USER_IN_OTHER_ORG');
    await ask('name-customer-admin', anna, { adminEmail: 'per@fonte.example' });
    const named = await ask('name-country', anna, {
      companyName: 'Fonte AS',
      countryOfOperation: 'DE',
    });
    assert.is(named.at('draft.region'), 'EU');
    await ask('confirm-customer', anna, { kind: 'NEW' });
    await ask('confirm', anna);
    const early = await ask('hand-over', anna);
    assert.is(early.at('state'), 'serviceSetup');
    assert.is(early.at('entries.0.effects.0.effect.params.code'), 'SETUP_OPEN');
  }),
);

orders('who may not place one is told so, and an unknown one cannot be placed on', () =>
  inApi({}, async (api) => {
    const { anna, meyer, trialsTeam } = await stage(api);
    for (const key of [meyer, trialsTeam]) {
      assert.is(codeOf(await api.post('/v1/orders', key, ORDER)), '403 OPERATION_NOT_ALLOWED');
    }
    const place = (more: object) => api.post('/v1/orders', anna, { ...ORDER, ...more });
    assert.is(codeOf(await place({ endCustomerId: 'cus_brio' })), '404 UNKNOWN_CUSTOMER');
    assert.is(codeOf(await place({ partnerId: 'par_sydlys' })), '404 UNKNOWN_PARTNER');
    assert.is(codeOf(await place({ trialId: 'trl_x' })), '404 UNKNOWN_TRIAL');
    assert.is((await place({ orderId: 'ord_a' })).status, 201);
    assert.is(codeOf(await place({ orderId: 'ord_a' })), '409 ID_TAKEN');
  }),
);

orders('at every step of the stories, each person’s list is what that person may see', () =>
  inApi({}, async (api) => {
    let seenCount = 0;
    for (const story of ['s18-first-order-of-a-partner', 's19-a-flex-orders']) {
      const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: story });
      const operator = made.keyOf('operator');
      const instants = new Set(made.list('run.rows').map(({ at }) => at));
      for (const at of [...instants].filter((_, index) => index % 4 === 3)) {
        const path = `/v1/sandboxes/${made.text('id')}/fork`;
        const fork = await api.post(path, operator, { at });
        const all = (await api.get('/v1/orders', fork.keyOf('operator'))).list('items');
        for (const { key, actor } of fork.list('keys')) {
          if ((actor as { kind: string }).kind === 'trialsTeam') continue;
          const listed = (await api.get('/v1/orders', String(key))).list('items');
          for (const { id } of all) {
            const { status } = await api.get(`/v1/orders/${id}`, String(key));
            const isListed = listed.some((one) => one['id'] === id);
            assert.is(status, isListed ? 200 : 404, `${story} ${at} ${JSON.stringify(actor)}`);
            seenCount += isListed ? 1 : 0;
          }
        }
      }
    }
    assert.ok(seenCount > 50, String(seenCount));
  }),
);

orders.run();

const onLive = suite('server/routes/orders, live');

onLive('in the live world the operator handles orders, and only it is given keys', () =>
  inApi({}, async (api) => {
    const anna = await seller(api);
    const stranger = { ...ORDER, provisioningContactEmail: 'ines@fonte.example' };
    const mine = await api.post('/v1/orders', anna, stranger);
    const theirs = await api.post('/v1/orders', api.operatorKey, stranger);

    assert.equal(mine.at('keys'), []);
    assert.match(theirs.keyOf('ines@fonte'), /^sgk_live_/);
    const id = mine.text('id');
    await throughWizard(api, id, anna, 'per@fonte.example');
    const mapped = await asker(api, id)('confirm', anna);
    assert.equal(mapped.at('keys'), []);
    const customer = await api.get(`/v1/customers/${mapped.text('customerId')}`, anna);
    assert.is(customer.at('relationships.0.status'), 'managed');
    assert.is((await api.get('/v1/orders', api.operatorKey)).list('items').length, 2);
  }),
);

onLive.run();

async function seller(api: Api): Promise<string> {
  const users = [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }];
  const body = { partnerId: 'par_nordlys', name: 'Nordlys', users };
  return (await api.post('/v1/partners', api.operatorKey, body)).keyOf('anna');
}
