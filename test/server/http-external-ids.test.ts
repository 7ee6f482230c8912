// A partner may call a trial, a customer or an order by a name of its own books: once each.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

const external = suite('runtime/external-id');

const ORDER = {
  offer: 'A_FLEX',
  services: ['CALLING'],
  requestedStartDate: '2027-03-15',
  provisioningContactEmail: 'anna@nordlys.example',
};

let count = 0;
/** A start for a customer that nobody knows. */
const startOf = (externalId?: string) => {
  count += 1;
  const customer = { ...REQUEST.customer, adminEmail: `admin@n${count}.example` };
  return { ...REQUEST, customer, ...(externalId === undefined ? {} : { externalId }) };
};
const customerOf = (externalId: string, partnerIds: readonly string[]) => {
  count += 1;
  return {
    externalId,
    companyName: 'Acme',
    vertical: 'RETAIL',
    residencyCountry: 'SE',
    admins: [{ email: `a@a${count}.example`, roles: ['FULL_ADMIN'] }],
    relationships: partnerIds.map((partnerId) => ({ partnerId, adminEmails: [] })),
  };
};

/** What each kind is begun with, by whom, and its list. */
const KINDS = [
  ['trials', startOf, 'anna'],
  ['orders', (externalId?: string) => ({ ...ORDER, externalId }), 'anna'],
  ['customers', (externalId = '') => customerOf(externalId, ['par_nordlys']), 'operator'],
] as const;

for (const [kind, made, who] of KINDS) {
  external(`${kind}: shown, found by it, and taken once for each partner`, () =>
    inApi({}, async (api) => {
      const at = await stage(api);
      const post = (body: object, key = at[who]) => api.post(`/v1/${kind}`, key, body);

      const first = await post(made('CRM 1/a'));
      const again = await post(made('CRM 1/a'));
      const other = await post(made('CRM 1/b'));

      assert.is(first.at('externalId'), 'CRM 1/a', JSON.stringify(first.body));
      assert.equal([again.status, again.text('code')], [409, 'EXTERNAL_ID_TAKEN']);
      assert.ok(other.status < 300);
      for (const key of [at.anna, at.operator]) {
        const found = await api.get(`/v1/${kind}?externalId=CRM%201/a`, key);
        assert.equal(
          found.list('items').map(({ id }) => id),
          [first.at('id')],
        );
        assert.equal((await api.get(`/v1/${kind}?externalId=CRM%201`, key)).at('items'), []);
        const shown = await api.get(`/v1/${kind}/${first.text('id')}`, key);
        assert.is(shown.at('externalId'), 'CRM 1/a');
      }
      assert.equal((await api.get(`/v1/${kind}?externalId=CRM%201/a`, at.stig)).at('items'), []);
    }),
  );
}

external('another partner may choose the same, and each finds its own', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const [anna, stig] = [
      await api.post('/v1/trials', at.anna, startOf('A-1')),
      await api.post('/v1/trials', at.stig, startOf('A-1')),
    ];
    const found = async (key: string) =>
      (await api.get('/v1/trials?externalId=A-1', key)).list('items').map(({ id }) => id);

    assert.equal([anna.status, stig.status], [202, 202]);
    assert.equal(await found(at.anna), [anna.at('id')]);
    assert.equal(await found(at.stig), [stig.at('id')]);
    assert.equal(await found(at.operator), [anna.at('id'), stig.at('id')].sort());
  }),
);

external('an order that the desk places is its partner’s', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const place = (key: string, partnerId?: string) =>
      api.post('/v1/orders', key, { ...ORDER, externalId: 'O-1', partnerId });

    const desk = await place(at.orderDesk, 'par_nordlys');
    const anna = await place(at.anna);
    const stig = await place(at.stig);

    assert.is(desk.status, 201);
    assert.is(anna.text('code'), 'EXTERNAL_ID_TAKEN');
    assert.is(stig.status, 201);
  }),
);

external('what one partner calls a customer is not shown to another', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const body = customerOf('A-1', ['par_nordlys']);
    const made = await api.post('/v1/customers', at.operator, body);
    const id = made.text('id');
    await api.post('/v1/trials', at.stig, {
      ...REQUEST,
      customer: { ...REQUEST.customer, adminEmail: body.admins[0]?.email },
      confirmExisting: true,
    });

    const theirs = await api.get(`/v1/customers/${id}`, at.stig);

    assert.is(theirs.status, 200);
    assert.is(theirs.at('externalId'), null);
    assert.is((await api.get(`/v1/customers/${id}`, at.anna)).at('externalId'), 'A-1');
    assert.equal((await api.get('/v1/customers?externalId=A-1', at.stig)).at('items'), []);
    const own = made.keyOf(String(body.admins[0]?.email));
    assert.is((await api.get('/v1/customers?externalId=A-1', own)).list('items').length, 1);
    assert.is((await api.get('/v1/customers?externalId=A-2', own)).list('items').length, 0);
  }),
);

external(
  'it stays taken when the trial is over, in a fork, and for a start that was refused not',
  () =>
    inApi({}, async (api) => {
      const at = await stage(api);
      const refused = { ...startOf('A-1'), locationAcknowledged: false };
      assert.is((await api.post('/v1/trials', at.anna, refused)).status, 409);
      const made = await api.post('/v1/trials', at.anna, startOf('A-1'));
      assert.is(made.status, 202);
      const path = `/v1/trials/${made.text('id')}/cancel`;
      await api.post(path, at.anna, { confirm: true });
      const fork = await api.post(`/v1/sandboxes/${at.sandboxId}/fork`, at.operator, {});

      const late = await api.post('/v1/trials', at.anna, startOf('A-1'));
      const forked = await api.post('/v1/trials', fork.keyOf('anna'), startOf('A-1'));

      assert.is(late.text('code'), 'EXTERNAL_ID_TAKEN');
      assert.is(forked.text('code'), 'EXTERNAL_ID_TAKEN');
      const found = await api.get('/v1/trials?externalId=A-1', fork.keyOf('anna'));
      assert.is(found.at('items.0.id'), made.at('id'));
    }),
);

external('of many that take one at once in the live world, one gets it', () =>
  inApi({}, async (api) => {
    const partner = await api.post('/v1/partners', api.operatorKey, {
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }],
    });
    const key = partner.keyOf('anna');

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.post('/v1/trials', key, startOf('A-1'))),
    );

    const codes = answers.map(({ status, body }) => `${status} ${(body as Coded).code}`).sort();
    assert.is(codes[0], '202 undefined');
    assert.equal([...new Set(codes.slice(1))], ['409 EXTERNAL_ID_TAKEN']);
  }),
);

for (const wrong of ['', ' ', 'a\n', ' a', 'é', 'x'.repeat(101), 7]) {
  external(`${JSON.stringify(wrong).slice(0, 20)} is no such id`, () =>
    inApi({}, async (api) => {
      const at: Stage = await stage(api);

      const answer = await api.post('/v1/trials', at.anna, { ...startOf(), externalId: wrong });

      assert.is(answer.status, 422);
      assert.is(answer.at('errors.0.pointer'), '/externalId');
    }),
  );
}

external('a page of them goes on where it ended', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const ids = [
      await placed(api, at.anna, 'O-1'),
      await placed(api, at.stig, 'O-1'),
      await placed(api, at.orderDesk, 'O-1'),
    ];

    const first = await api.get('/v1/orders?externalId=O-1&limit=2', at.operator);
    const next = await api.get(
      /<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '',
      at.operator,
    );

    const found = [...first.list('items'), ...next.list('items')].map(({ id }) => id);
    assert.equal(found, [...ids].sort());
  }),
);

external.run();

interface Coded {
  readonly code?: string;
}

const placed = async (api: Api, key: string, externalId: string): Promise<unknown> =>
  (await api.post('/v1/orders', key, { ...ORDER, externalId })).at('id');
