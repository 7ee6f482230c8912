import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { systemClock } from '../../server/clock.ts';
import { inApi, stage } from './support/api.ts';
import { changed, inHooked } from './support/hooked.ts';
import { isSigned } from './support/receiver.ts';
import { DAY_MS, databaseOf, fakeClock } from './support/store.ts';

const webhooks = suite('server/routes/webhooks');

webhooks(
  'an event is sent, signed as the official verifier demands, and is what the list shows',
  () =>
    inHooked({ clock: systemClock() }, async ({ api, receiver, make }) => {
      const at = await stage(api);
      const made = await make(at.anna);
      await changed(api, 'par_nordlys', at.operator);
      await api.webhooks.settled();

      assert.is(made.status, 201);
      assert.match(made.text('secret'), /^whsec_[A-Za-z0-9+/]{43}=$/);
      const [got] = receiver.got;
      assert.is(receiver.got.length, 1);
      assert.ok(got !== undefined && isSigned(got, made.text('secret')));
      assert.not.ok(isSigned({ ...got, body: `${got.body} ` }, made.text('secret')));
      const [event] = (await api.get('/v1/events?type=partner.updated', at.anna)).list('items');
      assert.equal(got.event, { type: 'partner.updated', timestamp: event?.['at'], data: event });
      assert.is(got.id, event?.['id']);
      const listed = await api.get(`/v1/webhooks/${made.text('id')}/deliveries`, at.anna);
      assert.is(listed.at('items.0.id'), got.id);
      assert.is(listed.at('items.0.status'), 'delivered');
      assert.equal([listed.at('items.0.attempts.0.status'), listed.list('items').length], [204, 1]);
    }),
);

webhooks('a secret is shown once, and kept nowhere as it is', () =>
  inHooked({}, async ({ api, make }) => {
    const at = await stage(api);
    const made = await make(at.anna);
    const secret = made.text('secret');
    const seen = await api.get(`/v1/webhooks/${made.text('id')}`, at.anna);
    const list = await api.get('/v1/webhooks', at.anna);

    assert.is(seen.at('secret'), undefined);
    assert.is(list.at('items.0.secret'), undefined);
    assert.is(list.at('items.0.id'), made.text('id'));
    const { rows } = await databaseOf(api.worlds).client.execute(
      'SELECT settings FROM webhook_endpoints',
    );
    assert.is(rows.length, 1);
    assert.not.ok(String(rows[0]?.[0]).includes(secret.slice(6, 30)));
    const audit = JSON.stringify((await api.get('/v1/audit', at.operator)).body);
    assert.match(audit, /webhook\.create/);
    assert.not.match(audit, /whsec/);
  }),
);

webhooks('sent twice with one key, the request makes one endpoint with one secret', () =>
  inHooked({}, async ({ api, receiver }) => {
    const at = await stage(api);
    const ask = {
      key: at.anna,
      body: { url: receiver.url },
      headers: { 'idempotency-key': 'once' },
    };
    const first = await api.send('POST', '/v1/webhooks', ask);
    const second = await api.send('POST', '/v1/webhooks', ask);

    assert.is(second.headers.get('idempotent-replayed'), 'true');
    assert.equal(second.body, first.body);
    assert.is((await api.get('/v1/webhooks', at.anna)).list('items').length, 1);
    const { rows } = await databaseOf(api.worlds).client.execute('SELECT answer FROM requests');
    assert.not.ok(rows.some((row) => String(row[0]).includes('whsec_')));
  }),
);

webhooks('where the answer was lost, the same request gives the same endpoint a new secret', () =>
  inHooked({}, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const headers = { 'idempotency-key': 'once' };
    const ask = { key: at.operator, body: { url: receiver.url }, headers };
    const first = await api.send('POST', '/v1/webhooks', ask);
    const { client } = databaseOf(api.worlds);
    await api.worlds.queue.idle();
    await client.execute('UPDATE requests SET answer = NULL');
    const second = await api.send('POST', '/v1/webhooks', ask);

    assert.equal([second.status, second.text('id')], [201, first.text('id')]);
    assert.is.not(second.text('secret'), first.text('secret'));
    assert.is((await api.get('/v1/webhooks', at.operator)).list('items').length, 1);
    assert.is.not((await make(at.operator)).text('id'), first.text('id'));
  }),
);

webhooks('a secret of a key that is gone signs nothing; a new one does, at once', () =>
  inHooked({ clock: systemClock() }, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const made = await make(at.operator);
    const path = `/v1/webhooks/${made.text('id')}`;
    const { client } = databaseOf(api.worlds);
    await client.execute(
      "UPDATE webhook_endpoints SET settings = json_set(settings, '$.secrets[0].keyId', 'gone')",
    );
    await api.post(`${path}/test`, at.operator, {});
    await api.webhooks.settled();
    const listed = await api.get(`${path}/deliveries`, at.operator);
    assert.is(receiver.got.length, 0);
    assert.match(listed.text('items.0.attempts.0.error'), /fault is on our side/);

    const rotated = await api.post(`${path}/rotate-secret`, at.operator, {});
    await api.post(`${path}/test`, at.operator, {});
    await api.webhooks.settled();
    const [got] = receiver.got;
    assert.ok(got !== undefined && isSigned(got, rotated.text('secret')));
    assert.is(api.faults.length, 1);
  }),
);

webhooks('an endpoint is its organisation’s: others neither see it nor hear through it', () =>
  inHooked({}, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const reader = await api.patch('/v1/partners/par_nordlys', at.operator, {
      users: [
        { email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] },
        { email: 'rita@nordlys.example', roles: ['READ_ONLY'] },
      ],
    });
    const annas = await make(at.anna);
    await make(at.stig);
    const path = `/v1/webhooks/${annas.text('id')}`;
    for (const key of [at.stig, at.meyer, at.operator]) {
      const answers = [
        await api.get(path, key),
        await api.patch(path, key, { enabled: false }),
        await api.get(`${path}/deliveries`, key),
        await api.post(`${path}/test`, key, {}),
        await api.post(`${path}/rotate-secret`, key, {}),
        await api.send('DELETE', path, { key }),
      ];
      for (const one of answers) assert.equal([one.status, one.at('code')], GONE);
    }
    for (const key of [reader.keyOf('rita'), at.trialsTeam]) {
      assert.is((await make(key)).status, 403);
    }

    await changed(api, 'par_sydlys', at.operator);
    await api.webhooks.settled();
    assert.equal(
      receiver.got.map(({ event }) => event.data['partnerId']),
      ['par_sydlys'],
    );
  }),
);

webhooks('only what was asked for is sent, and types can be changed', () =>
  inHooked({}, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const made = await make(at.operator, { types: ['trial.*', 'customer.registered'] });
    await changed(api, 'par_sydlys', at.operator);
    await api.webhooks.settled();
    assert.is(receiver.got.length, 0);

    const path = `/v1/webhooks/${made.text('id')}`;
    const renamed = await api.patch(path, at.operator, { types: ['partner.updated'] });
    assert.equal(renamed.at('types'), ['partner.updated']);
    await changed(api, 'par_nordlys', at.operator);
    await api.webhooks.settled();

    assert.ok(receiver.got.every(({ event }) => event.type === 'partner.updated'));
    assert.is(receiver.got.at(-1)?.event.data['partnerId'], 'par_nordlys');
  }),
);

webhooks('a change names the version that it is meant for', () =>
  inHooked({}, async ({ api, make }) => {
    const at = await stage(api);
    const made = await make(at.anna);
    const path = `/v1/webhooks/${made.text('id')}`;
    const tag = made.headers.get('etag') ?? '';
    const patch = (match: object, description: string) =>
      api.send('PATCH', path, { key: at.anna, body: { description }, headers: { ...match } });

    assert.is((await patch({}, 'a')).status, 428);
    assert.is((await patch({ 'if-match': tag }, 'b')).at('description'), 'b');
    assert.is((await patch({ 'if-match': tag }, 'c')).status, 412);
    assert.is((await api.get(path, at.anna)).at('description'), 'b');
  }),
);

webhooks('while a secret is replaced both sign, for a day', () => {
  const clock = fakeClock(systemClock().nowMs());
  return inHooked({ clock }, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const made = await make(at.anna);
    const path = `/v1/webhooks/${made.text('id')}`;
    const rotated = await api.post(`${path}/rotate-secret`, at.anna, {});
    await api.post(`${path}/test`, at.anna, {});
    await api.webhooks.settled();
    const [old, fresh] = [made.text('secret'), rotated.text('secret')];
    const [first] = receiver.got;

    assert.is.not(old, fresh);
    assert.is(first?.headers['webhook-signature']?.split(' ').length, 2);
    assert.ok(first !== undefined && isSigned(first, old) && isSigned(first, fresh));
    assert.is.not(rotated.at('oldSecretUntil'), null);

    clock.set(clock.nowMs() + DAY_MS);
    await api.post(`${path}/test`, at.anna, {});
    await api.webhooks.settled();
    assert.is(receiver.got[1]?.headers['webhook-signature']?.split(' ').length, 1);
    assert.is((await api.get(path, at.anna)).at('oldSecretUntil'), null);
  });
});

webhooks('it can be tried out, and what was sent can be sent again: one, or a stretch', () =>
  inHooked({}, async ({ api, receiver, make }) => {
    const at = await stage(api);
    const made = await make(at.operator);
    const path = `/v1/webhooks/${made.text('id')}`;
    const tried = await api.post(`${path}/test`, at.operator, {});
    await changed(api, 'par_sydlys', at.operator);
    await api.webhooks.settled();
    assert.is(tried.status, 202);
    assert.equal(receiver.got.map(({ event }) => event.type).sort(), [
      'partner.updated',
      'webhook.test',
    ]);
    const updated = receiver.got.find(({ event }) => event.type === 'partner.updated');

    const again = await api.post(`${path}/deliveries/${updated?.id}/replay`, at.operator, {});
    await api.webhooks.settled();
    assert.equal([again.status, again.at('status')], [202, 'pending']);
    assert.equal([receiver.got.length, receiver.got.at(-1)?.id], [3, updated?.id]);
    const nobody = await api.post(`${path}/deliveries/evt_NO/replay`, at.operator, {});
    assert.equal([nobody.status, nobody.at('code')], [404, 'UNKNOWN_DELIVERY']);

    const all = (await api.get('/v1/events', at.operator)).list('items').map(({ id }) => id);
    const ranges = [{ from: '2020-01-01T00:00:00Z' }, { from: all[0], to: all.at(-1) }];
    for (const range of ranges) {
      const before = receiver.got.length;
      const replayed = await api.post(`${path}/replay`, at.operator, range);
      await api.webhooks.settled();
      assert.equal(replayed.body, { count: all.length, nextFrom: null });
      const sent = receiver.got.slice(before).map(({ id }) => id);
      assert.equal([...sent].sort(), [...all].sort());
    }
    const part = await api.post(`${path}/replay`, at.operator, { from: all[1], to: all[1] });
    assert.is(part.at('count'), 1);
    const later = { from: '2090-01-01T00:00:00Z' };
    assert.is((await api.post(`${path}/replay`, at.operator, later)).at('count'), 0);
    assert.is((await api.post(`${path}/replay`, at.operator, { from: 'evt_1' })).status, 422);
  }),
);

webhooks('a stretch of time is of the world’s clock, in a sandbox ahead of today', () =>
  inHooked({}, async ({ api, make }) => {
    const at = await stage(api);
    const made = await make(at.operator);
    await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, {
      to: '2031-05-01T00:00:00Z',
    });
    await changed(api, 'par_nordlys', at.operator);
    await changed(api, 'par_sydlys', at.operator);
    await api.webhooks.settled();
    const path = `/v1/webhooks/${made.text('id')}/replay`;
    const count = async (range: object) => (await api.post(path, at.operator, range)).at('count');
    const all = (await api.get('/v1/events?limit=200', at.operator)).list('items');
    const late = all.filter((one) => String(one['at']) >= '2031');
    assert.is(late.length, 2);

    assert.is(await count({ from: '2031-05-01T00:00:00Z' }), 2);
    assert.is(await count({ from: '2030-01-01T00:00:00Z' }), 2);
    assert.is(
      await count({ from: '2020-01-01T00:00:00Z', to: '2031-04-30T23:59:59Z' }),
      all.length - 2,
    );
    assert.is(await count({ from: '2031-05-01T00:00:00.001Z' }), 0);
  }),
);

webhooks('deliveries stand by when they were made, a test among the others, page by page', () => {
  const clock = fakeClock();
  return inHooked({ clock }, async ({ api, make }) => {
    const at = await stage(api);
    const path = `/v1/webhooks/${(await make(at.operator)).text('id')}`;
    const minutely = async (type: string) => {
      clock.set(clock.nowMs() + 60_000);
      if (type === 'test') await api.post(`${path}/test`, at.operator, {});
      else await changed(api, type, at.operator);
      await api.webhooks.settled();
    };
    for (const type of ['par_nordlys', 'test', 'par_sydlys', 'test', 'par_nordlys']) {
      await minutely(type);
    }

    const listed = await api.get(`${path}/deliveries`, at.operator);
    const made = listed.list('items').map(({ createdAt }) => String(createdAt));
    assert.is(made.length, 5);
    assert.equal(made, [...made].sort().reverse());
    const paged: unknown[] = [];
    for (let next = `${path}/deliveries?limit=2`; next !== ''; ) {
      const page = await api.get(next, at.operator);
      paged.push(...page.list('items'));
      const cursor = page.at('nextCursor');
      next = cursor === null ? '' : `${path}/deliveries?limit=2&cursor=${String(cursor)}`;
    }
    assert.equal(paged, listed.list('items'));
    const first = await api.get(`${path}/deliveries?limit=2`, at.operator);
    const misled = `${path}/deliveries?status=failed&cursor=${first.text('nextCursor')}`;
    assert.is((await api.get(misled, at.operator)).at('code'), 'CURSOR_INVALID');
  });
});

webhooks('an organisation has twenty endpoints at most, also when it asks at once', () =>
  inHooked({}, async ({ api, make }) => {
    const at = await stage(api);
    const all = await Promise.all(Array.from({ length: 25 }, () => make(at.anna)));

    assert.is(all.filter(({ status }) => status === 201).length, 20);
    const refused = all.filter(({ status }) => status === 409);
    assert.equal(new Set(refused.map((one) => one.at('code'))), new Set(['TOO_MANY_WEBHOOKS']));
    assert.is((await make(at.stig)).status, 201);
  }),
);

webhooks('endpoints and deliveries go with their sandbox, and no fork has them', () =>
  inHooked({}, async ({ api, receiver, make }) => {
    const at = await stage(api);
    await make(at.operator);
    const fork = await api.post(`/v1/sandboxes/${at.sandboxId}/fork`, at.operator, {});
    await changed(api, 'par_sydlys', at.operator);
    await api.webhooks.settled();
    assert.is((await api.get('/v1/webhooks', fork.keyOf('operator'))).list('items').length, 0);
    assert.is(receiver.got.length, 1);

    await api.send('DELETE', `/v1/sandboxes/${at.sandboxId}`, { key: api.operatorKey });
    const { client } = databaseOf(api.worlds);
    for (const table of ['webhook_endpoints', 'webhook_deliveries']) {
      assert.is((await client.execute(`SELECT count(*) FROM ${table}`)).rows[0]?.[0], 0);
    }
  }),
);

webhooks('an address that is not public is refused where it can be told', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    for (const url of ['http://127.0.0.1:9000/', 'https://10.0.0.1/', 'ftp://a.example/', 'x']) {
      const made = await api.post('/v1/webhooks', at.anna, { url });
      assert.equal([made.status, made.at('code')], [422, 'ADDRESS_NOT_ALLOWED'], url);
      assert.is(made.at('errors.0.pointer'), '/url');
    }
    const unknown = { url: 'https://a.example/', types: ['trail.*'] };
    assert.is((await api.post('/v1/webhooks', at.anna, unknown)).at('code'), 'VALIDATION_FAILED');
  }),
);

webhooks.run();

const GONE = [404, 'UNKNOWN_WEBHOOK'];
