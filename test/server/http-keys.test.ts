import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Api, inApi, stage } from './support/api.ts';
import { DAY_MS, fakeClock, START_MS } from './support/store.ts';

const keys = suite('server/routes/keys');

const HOUR_MS = 3_600_000;
const probe = async (api: Api, key: string) => {
  const { status, body } = await api.get('/v1/keys', key);
  return [status, (body as { readonly code?: string }).code ?? null];
};
const named = async (api: Api, as: string, who: string) => {
  const page = await api.get('/v1/keys?limit=200', as);
  const found = page.list('items').find(({ label }) => String(label).startsWith(who));
  if (found === undefined) throw new Error(`no key of ${who}`);
  return String(found['id']);
};
const act = (api: Api, as: string, id: string, what: string, body: object = {}) =>
  api.post(`/v1/keys/${id}/${what}`, as, body);

keys('an operator lists its world’s keys, an organisation its own, and none is shown again', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const all = await api.get('/v1/keys', at.operator);
    assert.is(all.list('items').length, 6);
    assert.not.match(JSON.stringify(all.body), /sgk_|hash/);
    const [first] = all.list('items');
    assert.equal(Object.keys(first ?? {}).sort(), [
      ...['actor', 'apiVersion', 'createdAt', 'expiresAt', 'id', 'label', 'last4', 'lastUsedAt'],
      ...['state', 'suspendedAt'],
    ]);

    const own = await api.get('/v1/keys', at.anna);
    assert.equal(
      own.list('items').map(({ actor }) => (actor as { readonly email: string }).email),
      ['anna@nordlys.example'],
    );
    const team = await api.get('/v1/keys', at.trialsTeam);
    assert.equal(
      team.list('items').map(({ label }) => label),
      ['trials team, which lends devices'],
    );
    const page = await api.get('/v1/keys?limit=2', at.operator);
    const next = await api.get(`/v1/keys?limit=9&cursor=${page.text('nextCursor')}`, at.operator);
    assert.is(next.list('items').length, 4);
  }),
);

keys('a full administrator gives keys to its own people and to nobody else', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const users = [
      { email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] },
      { email: 'nils@nordlys.example', roles: ['READ_ONLY'] },
    ];
    await api.send('PATCH', '/v1/partners/par_nordlys', {
      key: at.operator,
      body: { users },
      headers: { 'if-match': '*' },
    });
    const ask = (as: string, actor: object, more: object = {}) =>
      api.post('/v1/keys', as, { actor, ...more });
    const person = (email: string, partnerId = 'par_nordlys') => ({
      ...{ kind: 'partner', partnerId, email },
    });

    const made = await ask(at.anna, person('nils@nordlys.example'), { label: 'reports' });
    assert.is(made.status, 201);
    assert.is(made.at('label'), 'reports');
    const nils = made.text('key');
    assert.equal(await probe(api, nils), [200, null]);

    assert.is((await ask(at.anna, person('x@nordlys.example'))).status, 422);
    assert.is((await ask(at.anna, person('stig@sydlys.example', 'par_sydlys'))).status, 404);
    assert.is((await ask(at.anna, person('stig@sydlys.example', 'par_nobody'))).status, 404);
    assert.is((await ask(at.anna, { kind: 'operator' })).at('code'), 'ROLE_NOT_ALLOWED');
    const customer = { kind: 'customer', customerId: 'cus_brio', email: 'c.meyer@brio.example' };
    assert.is((await ask(at.anna, customer)).at('code'), 'ROLE_NOT_ALLOWED');
    assert.is((await ask(nils, person('nils@nordlys.example'))).at('code'), 'ROLE_NOT_ALLOWED');
    assert.is((await ask(at.meyer, customer)).status, 201);
    assert.is((await ask(at.operator, { kind: 'orderDesk' })).status, 201);
    assert.is((await ask(at.orderDesk, { kind: 'orderDesk' })).status, 403);
  }),
);

keys('a suspended key says so at once, and opens again when it is resumed', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const id = await named(api, at.operator, 'anna');
    assert.equal(await probe(api, at.anna), [200, null]);

    assert.is((await act(api, at.operator, id, 'suspend')).at('state'), 'suspended');
    assert.equal(await probe(api, at.anna), [403, 'KEY_SUSPENDED']);
    assert.is((await act(api, at.operator, id, 'rotate')).at('code'), 'KEY_NOT_ACTIVE');

    assert.is((await act(api, at.operator, id, 'resume')).at('state'), 'active');
    assert.equal(await probe(api, at.anna), [200, null]);

    const gone = await api.send('DELETE', `/v1/keys/${id}`, { key: at.operator });
    assert.is(gone.status, 204);
    assert.equal(await probe(api, at.anna), [401, 'KEY_INVALID']);
  }),
);

keys('a rotated key opens for its overlap by the wall clock, and the new one for ever', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const at = await stage(api);
    const id = await named(api, at.anna, 'anna');
    const day = await act(api, at.anna, id, 'rotate');
    assert.is(day.status, 201);
    clock.set(START_MS + 24 * HOUR_MS - 1);
    assert.equal(await probe(api, at.anna), [200, null]);
    clock.set(START_MS + 24 * HOUR_MS);
    assert.equal(await probe(api, at.anna), [401, 'KEY_INVALID']);
    assert.equal(await probe(api, day.text('key')), [200, null]);

    const brief = await act(api, day.text('key'), day.text('id'), 'rotate', { overlap: 'PT1S' });
    clock.set(START_MS + 24 * HOUR_MS + 1_000);
    assert.equal(await probe(api, day.text('key')), [401, 'KEY_INVALID']);
    assert.equal(await probe(api, brief.text('key')), [200, null]);
    const late = await act(api, brief.text('key'), brief.text('id'), 'rotate', { overlap: 'P8D' });
    assert.is(late.status, 422);
    const states = (await api.get('/v1/keys', brief.text('key'))).list('items');
    assert.equal(states.map(({ state }) => state).sort(), ['active', 'expired', 'expired']);
  });
});

keys('another organisation’s key is answered as one that does not exist', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const annas = await named(api, at.operator, 'anna');
    const bare = ({ status, body }: { readonly status: number; readonly body: unknown }) => {
      const { instance: _, trackingId: __, ...rest } = body as Record<string, unknown>;
      return { status, ...rest };
    };
    const ways = [
      ['POST', (id: string) => `/v1/keys/${id}/suspend`, {}],
      ['POST', (id: string) => `/v1/keys/${id}/resume`, {}],
      ['POST', (id: string) => `/v1/keys/${id}/rotate`, {}],
      ['DELETE', (id: string) => `/v1/keys/${id}`, undefined],
    ] as const;
    for (const key of [at.stig, at.meyer, at.trialsTeam]) {
      for (const [method, path, body] of ways) {
        const theirs = await api.send(method, path(annas), { key, body });
        const nobodys = await api.send(method, path('key_0'), { key, body });
        assert.equal(bare(theirs), bare(nobodys));
        assert.is(theirs.at('code'), 'UNKNOWN_KEY');
      }
    }
    assert.equal(await probe(api, at.anna), [200, null]);
  }),
);

keys('no operator can lock the last of them out, two at once included', () =>
  inApi({}, async (api) => {
    const id = await named(api, api.operatorKey, 'operator');
    for (const what of ['suspend', 'rotate'] as const) {
      const answer = await act(api, api.operatorKey, id, what);
      assert.is(answer.status, what === 'rotate' ? 201 : 409, what);
    }
    const all = (await api.get('/v1/keys', api.operatorKey)).list('items');
    // Ids of one millisecond are in no order.
    const second = String(all.find((one) => one['id'] !== id)?.['id']);
    const resumed = await act(api, api.operatorKey, second, 'suspend');
    assert.is(resumed.at('code'), 'LAST_OPERATOR_KEY');

    const other = await api.post('/v1/keys', api.operatorKey, { actor: { kind: 'operator' } });
    const both = await Promise.all([
      act(api, api.operatorKey, second, 'suspend'),
      act(api, api.operatorKey, other.text('id'), 'suspend'),
    ]);
    assert.equal(both.map(({ status }) => status).sort(), [200, 409]);
    const gone = await api.send('DELETE', `/v1/keys/${id}`, { key: api.operatorKey });
    assert.is(gone.status, 204);
  }),
);

keys('the day of the last use is kept, once a day, and nothing finer', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const at = await stage(api);
    const lastUsed = async () => {
      await api.worlds.queue.idle();
      const items = (await api.get('/v1/keys', at.operator)).list('items');
      return items.find(({ label }) => String(label).startsWith('anna'))?.['lastUsedAt'];
    };
    assert.is(await lastUsed(), null);
    await probe(api, at.anna);
    assert.is(await lastUsed(), '2027-01-11T00:00:00.000Z');
    clock.set(START_MS + DAY_MS);
    await probe(api, at.anna);
    assert.is(await lastUsed(), '2027-01-12T00:00:00.000Z');
  });
});

keys('a key that is asked for twice with one Idempotency-Key is given once', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const ask = () =>
      api.send('POST', '/v1/keys', {
        key: at.operator,
        body: { actor: { kind: 'orderDesk' } },
        headers: { 'idempotency-key': 'one' },
      });
    const [first, second] = [await ask(), await ask()];
    assert.is(second.text('key'), first.text('key'));
    assert.is(second.headers.get('idempotent-replayed'), 'true');
    const desks = (await api.get('/v1/keys', at.operator)).list('items');
    assert.is(desks.filter(({ label }) => label === 'order desk').length, 1);
  }),
);

keys.run();
