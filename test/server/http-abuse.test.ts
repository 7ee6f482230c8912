// What somebody tries who means no good, or whose luck is bad: each was possible once.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { systemClock } from '../../server/clock.ts';
import { WorldError } from '../../server/worlds.ts';
import { type Answer, type Api, inApi, REQUEST, START, stage } from './support/api.ts';
import { inHooked } from './support/hooked.ts';
import { isSigned } from './support/receiver.ts';
import { DAY_MS, databaseOf, fakeClock, POLICY, START_MS } from './support/store.ts';

const abuse = suite('server/abuse');

const HOUR_MS = 3_600_000;
const person = (email: string) => ({ kind: 'partner', partnerId: 'par_nordlys', email });
const itemsOf = async (api: Api, path: string, key: string) =>
  (await api.get(path, key)).list('items');

/** Nils of Nordlys, who may only read. */
async function withNils(api: Api) {
  const at = await stage(api);
  const users = [
    { email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] },
    { email: 'nils@nordlys.example', roles: ['READ_ONLY'] },
  ];
  await api.patch('/v1/partners/par_nordlys', at.operator, { users });
  const given = await api.post('/v1/keys', at.operator, { actor: person('nils@nordlys.example') });
  return { ...at, nils: given.text('key'), nilsId: given.text('id') };
}

/** Brio’s administrator has a token to answer Anna with. */
async function asked(api: Api) {
  const at = await stage(api);
  const { customer: _, ...rest } = REQUEST;
  const customer = { adminEmail: 'c.meyer@brio.example', companyName: 'Brio AG' };
  const more = { confirmExisting: true, siteUrl: 'brio.webex.com', timeZone: 'Europe/Berlin' };
  const about = { vertical: 'RETAIL', residencyCountry: 'DE' };
  const body = { ...rest, ...more, customer: { ...customer, ...about } };
  const trialId = (await api.post('/v1/trials', at.anna, body)).text('id');
  const tokens = await api.post(`/v1/trials/${trialId}/consent/tokens`, at.operator, {});
  return { at, trialId, token: tokens.text('token') };
}

abuse('who only looks, also with HEAD, is in no audit and takes up no Idempotency-Key', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const rows = async () => (await itemsOf(api, '/v1/audit?limit=200', at.operator)).length;
    const before = await rows();
    const headers = { authorization: `Bearer ${at.anna}`, 'idempotency-key': 'k-1' };
    const request = () => new Request('http://localhost/v1/trials', { method: 'HEAD', headers });
    assert.is((await api.fetch(request())).status, 200);
    assert.is(await rows(), before);
    assert.is((await api.fetch(request())).headers.get('idempotent-replayed'), null);
  }),
);

abuse('what a DELETE brings is not read, however much it is', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const headers = { authorization: `Bearer ${at.anna}`, 'idempotency-key': 'k-1' };
    const sent = { method: 'DELETE', headers, body: 'x'.repeat(1024 * 1024) };
    const request = new Request('http://localhost/v1/keys/key_0', sent);
    assert.is((await api.fetch(request)).status, 404);
    assert.is(request.bodyUsed, false);
  }),
);

abuse('nobody makes a key for ever out of one that was given for a while', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const at = await withNils(api);
    const expiresAt = new Date(START_MS + HOUR_MS).toISOString();
    const actor = person('nils@nordlys.example');
    const brief = await api.post('/v1/keys', at.anna, { actor, expiresAt });
    const path = `/v1/keys/${brief.text('id')}/rotate`;
    const longer = await api.post(path, brief.text('key'), {});
    const lasting = await api.post(path, at.anna, {});
    assert.equal([longer.at('expiresAt'), lasting.at('expiresAt')], [expiresAt, null]);
    clock.set(START_MS + HOUR_MS);
    assert.is((await api.get('/v1/keys', longer.text('key'))).at('code'), 'KEY_INVALID');
  });
});

abuse('a key that is put aside while it is replaced stays aside', () =>
  inApi({}, async (api) => {
    const at = await withNils(api);
    const path = `/v1/keys/${at.nilsId}`;
    const [aside] = await Promise.all([
      api.post(`${path}/suspend`, at.anna, {}),
      api.post(`${path}/rotate`, at.anna, {}),
    ]);
    assert.is(aside.at('state'), 'suspended');
    assert.is((await api.get('/v1/keys', at.nils)).at('code'), 'KEY_SUSPENDED');
  }),
);

abuse('a colleague who guesses an Idempotency-Key is not given its answer', () =>
  inApi({}, async (api) => {
    const at = await withNils(api);
    const ask = (key: string): Promise<Answer> =>
      api.send('POST', '/v1/keys', {
        key,
        body: { actor: person('anna@nordlys.example') },
        headers: { 'idempotency-key': '1' },
      });
    const [first, theirs, again] = [await ask(at.anna), await ask(at.nils), await ask(at.anna)];
    assert.is(first.status, 201);
    assert.is(theirs.at('code'), 'IDEMPOTENCY_KEY_REUSED');
    assert.not.match(JSON.stringify(theirs.body), /sgk_/);
    assert.is(again.text('key'), first.text('key'));
  }),
);

abuse('a secret whose answer was lost puts none aside that a receiver knows', () =>
  inHooked({ clock: systemClock() }, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const made = await make(at.anna);
    const path = `/v1/webhooks/${made.text('id')}`;
    const rotate = () =>
      api.send('POST', `${path}/rotate-secret`, {
        key: at.anna,
        body: {},
        headers: { 'idempotency-key': 'k-1' },
      });
    await rotate();
    await api.worlds.queue.idle();
    await databaseOf(api.worlds).client.execute('UPDATE requests SET answer = NULL');
    const again = await rotate();
    assert.is(again.headers.get('idempotent-replayed'), 'true');
    await api.post(`${path}/test`, at.anna, {});
    await api.webhooks.settled();
    const [got] = receiver.got;
    for (const one of [made, again]) {
      assert.ok(got !== undefined && isSigned(got, one.text('secret')));
    }
  }),
);

abuse('an Idempotency-Key that is forgotten and used anew makes another endpoint', () => {
  const clock = fakeClock();
  return inHooked({ clock }, async ({ api, receiver }) => {
    const at = await stage(api);
    const make = (path: string) =>
      api.send('POST', '/v1/webhooks', {
        key: at.anna,
        body: { url: `${receiver.url}${path}` },
        headers: { 'idempotency-key': 'hook' },
      });
    const first = await make('/first');
    await api.worlds.queue.idle();
    clock.set(START_MS + 2 * DAY_MS);
    await databaseOf(api.worlds).client.execute('DELETE FROM requests');
    const second = await make('/second');
    assert.equal([first.status, second.status], [201, 201]);
    const urls = (await itemsOf(api, '/v1/webhooks', at.anna)).map(({ url }) => url);
    assert.is(urls.length, 2);
  });
});

abuse('who has left the organisation does not consent for it with an old token', () =>
  inApi({}, async (api) => {
    const { at, token } = await asked(api);
    const admins = [{ email: 'new@brio.example', roles: ['FULL_ADMIN'] }];
    const left = await api.patch('/v1/customers/cus_brio', at.operator, { admins });
    assert.is(left.status, 200);
    assert.is((await api.get('/v1/trials', at.meyer)).at('code'), 'KEY_INVALID');
    for (const answer of ['approve', 'decline']) {
      const said = await api.send('POST', '/v1/consent-tokens/redeem', { body: { token, answer } });
      assert.is(said.at('code'), 'CONSENT_TOKEN_INVALID');
    }
  }),
);

abuse('an answer of consent that was kept is not told as one that was not', () =>
  inApi({}, async (api) => {
    const { at, trialId, token } = await asked(api);
    const { queue } = api.worlds;
    const submit = queue.submit.bind(queue);
    queue.submit = (write, place) =>
      write.kind === 'tokens' && write.closed.length > 0
        ? Promise.reject(new WorldError('STORE_FULL'))
        : submit(write, place);
    const body = { token, answer: 'approve' };
    const said = await api.send('POST', '/v1/consent-tokens/redeem', { body });
    assert.is(said.status, 200);
    assert.is(
      (await api.get(`/v1/trials/${trialId}`, at.operator)).at('consent.state'),
      'approved',
    );
  }),
);

abuse('no spelling of the media type gets a deep body in, and no half letter is kept', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const deep = `{"scenario":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`;
    for (const type of [
      'application/json',
      'application/JSON',
      'Application/Json; charset=utf-8',
    ]) {
      const headers = { 'content-type': type };
      const sent = { key: api.operatorKey, raw: deep, headers };
      assert.is((await api.send('POST', '/v1/sandboxes', sent)).at('code'), 'BODY_TOO_DEEP', type);
    }
    const url = 'https://hooks.nordlys.example/a';
    for (const body of [
      { url, description: 'a\ud800' },
      { url: `${url}\u0000` },
      { url: ` ${url}` },
    ]) {
      assert.is((await api.post('/v1/webhooks', at.anna, body)).status, 422, JSON.stringify(body));
    }
    const desk = { actor: { kind: 'orderDesk' }, label: 'a\ud800' };
    assert.is((await api.post('/v1/keys', at.operator, desk)).status, 422);
  }),
);

abuse('half a letter in a name ends no server', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const live = api.operatorKey;
    const name = 'a\ud800';
    assert.is((await api.post('/v1/sandboxes', live, { name })).status, 422);
    const fork = await api.post(`/v1/sandboxes/${at.sandboxId}/fork`, at.operator, { name });
    assert.is(fork.status, 422);
    const story = await api.get('/v1/scenarios/s01-whole-life');
    const title = { ...(story.body as object), title: name };
    const told = await api.post('/v1/sandboxes', live, { scenario: title });
    assert.equal([told.status, told.at('name')], [201, 'a\ufffd']);
    const id = await api.worlds.create({ name, nowMs: START_MS, packId: POLICY }, null);
    assert.is((await api.get(`/v1/sandboxes/${id.id}`, live)).at('name'), 'a\ufffd');
    assert.is((await api.get('/v1/sandboxes?limit=200', live)).status, 200);
  }),
);

abuse('an address is the same person in capitals, and none has half letters', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const given = await api.post('/v1/keys', at.anna, { actor: person('Anna@Nordlys.example') });
    assert.is(given.at('actor.email'), 'anna@nordlys.example');
    assert.is((await api.get('/v1/trials', given.text('key'))).status, 200);
    for (const adminEmail of ['k\ud800@x.example', 'k\u0000@x.example']) {
      const body = { ...REQUEST, customer: { ...REQUEST.customer, adminEmail } };
      const answer = await api.post('/v1/trials', at.anna, body);
      assert.is(answer.at('errors.0.pointer'), '/customer/adminEmail');
    }
  }),
);

abuse('one organisation leaves streams for others, also where it asks for all at once', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const open = async (key: string) => {
      const headers = { authorization: `Bearer ${key}` };
      const request = new Request('http://localhost/v1/events/stream', { headers });
      const answer = await api.fetch(request);
      const reader = answer.body?.getReader();
      const { done } = (await reader?.read()) ?? {};
      return { status: answer.status, done, end: () => reader?.cancel() };
    };
    const many = await Promise.all(Array.from({ length: 260 }, () => open(at.anna)));
    const heard = many.filter(({ status, done }) => status === 200 && done === false);
    assert.is(heard.length, 200);
    assert.is((await open(at.anna)).status, 429);
    const others = [await open(at.stig), await open(at.operator)];
    assert.equal(
      others.map(({ status }) => status),
      [200, 200],
    );
    for (const { end } of [...many, ...others]) await end();
    const again = await open(at.anna);
    assert.is(again.status, 200);
    await again.end();
  }),
);

abuse('a long stretch without anything to send again is looked through in portions', () =>
  inHooked({}, async ({ api, make }) => {
    const at = await stage(api);
    const made = await make(at.anna, { types: ['trial.*'] });
    const { events } = api.worlds;
    let count = 0;
    events.endOf = async () => 1_000_000_000;
    events.page = async (_, { after }) => {
      count += 1;
      return { events: [], until: after + 500, isEnd: false };
    };
    const path = `/v1/webhooks/${made.text('id')}/replay`;
    const answer = await api.post(path, at.anna, { from: START });
    assert.equal([answer.status, answer.at('count')], [202, 0]);
    assert.match(answer.text('nextFrom'), /^evt_/);
    assert.ok(count <= 100, String(count));
  }),
);

abuse.run();
