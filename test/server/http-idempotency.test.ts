// A request that is sent again has its effect once, and gets the answer that it was given first.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { everyWorld, wholeWorld } from '../../server/scoped.ts';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';
import { databaseOf } from './support/store.ts';

const once = suite('server/idempotency');

once('the same request twice has one effect and one answer', () =>
  inStage(async ({ api, on }) => {
    const first = await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: REQUEST });
    const again = await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: REQUEST });

    assert.is(first.status, 202);
    assert.is(first.headers.get('idempotent-replayed'), null);
    assert.is(again.status, 202);
    assert.is(again.headers.get('idempotent-replayed'), 'true');
    assert.is(again.headers.get('location'), first.headers.get('location'));
    assert.ok(first.headers.has('retry-after'));
    assert.is(again.headers.get('retry-after'), first.headers.get('retry-after'));
    assert.is(again.headers.get('content-type'), first.headers.get('content-type'));
    assert.equal(again.body, first.body);
    assert.is(await trialCount(api, on), 1);
  }),
);

once('an answer outlives what happened since', () =>
  inStage(async ({ api, on }) => {
    const start = { key: on.anna, once: 'k-1', body: REQUEST };
    const first = await send(api, '/v1/trials', start);
    await api.post(`/v1/sandboxes/${on.sandboxId}/advance`, on.operator, { by: 'P40D' });

    const again = await send(api, '/v1/trials', start);

    assert.equal(again.body, first.body);
  }),
);

once('the same key with another request is refused, and nothing happens', () =>
  inStage(async ({ api, on }) => {
    await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: REQUEST });

    const other = { ...REQUEST, licenceCount: 7 };
    const refused = await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: other });

    assert.is(refused.status, 422);
    assert.is(refused.text('code'), 'IDEMPOTENCY_KEY_REUSED');
    assert.is(await trialCount(api, on), 1);
  }),
);

once('of ten at once one has the effect; the others are told that it is under way', () =>
  inStage(async ({ api, on }) => {
    const start = { key: on.anna, once: 'k-1', body: REQUEST };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send(api, '/v1/trials', start)),
    );

    assert.equal(answers.map(({ status }) => status).sort(), [202, ...Array(9).fill(409)]);
    const codes = answers.filter(({ status }) => status === 409).map((one) => one.text('code'));
    assert.equal([...new Set(codes)], ['IDEMPOTENCY_KEY_IN_USE']);
    assert.is(await trialCount(api, on), 1);
  }),
);

once('a refusal is an effect: it is recorded once, and told again', () =>
  inStage(async ({ api, on, worlds }) => {
    const started = await api.post('/v1/trials', on.anna, REQUEST);
    const path = `/v1/trials/${started.text('id')}/cancel`;
    const cancel = { key: on.anna, once: 'k-1', body: {} };
    const [first, again] = [await send(api, path, cancel), await send(api, path, cancel)];

    assert.is(first.text('code'), 'CANCEL_NOT_CONFIRMED');
    assert.is(again.headers.get('idempotent-replayed'), 'true');
    assert.equal([again.status, again.body], [first.status, first.body]);
    const entries = await worlds.entries(wholeWorld(on.sandboxId), { after: null, limit: 100 });
    assert.is(entries.filter(({ entry }) => entry.outcome === 'refused').length, 1);
  }),
);

once('what failed before it had an effect may be tried again', () =>
  inStage(async ({ api, on }) => {
    const wrong = { ...REQUEST, licenceCount: 'many' };
    const failed = await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: wrong });
    const mended = await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: REQUEST });

    assert.is(failed.status, 422);
    assert.is(mended.status, 202);
    assert.is(mended.headers.get('idempotent-replayed'), null);
  }),
);

once('two organisations may choose the same key', () =>
  inStage(async ({ api, on }) => {
    const customer = { ...REQUEST.customer, companyName: 'Beta', adminEmail: 'b@beta.example' };
    const other = { ...REQUEST, customer };
    const first = await send(api, '/v1/trials', { key: on.anna, once: 'k-1', body: REQUEST });
    const second = await send(api, '/v1/trials', { key: on.stig, once: 'k-1', body: other });

    assert.equal([first.status, second.status], [202, 202]);
    assert.is(second.headers.get('idempotent-replayed'), null);
  }),
);

once('a clock that was turned is not turned again', () =>
  inStage(async ({ api, on }) => {
    const path = `/v1/sandboxes/${on.sandboxId}/advance`;
    const turn = { key: on.operator, once: 'k-1', body: { by: 'P30D' } };
    const first = await send(api, path, turn);
    const again = await send(api, path, turn);

    assert.is(first.text('now'), '2027-02-10T09:00:00.000Z');
    assert.equal(again.body, first.body);
    const now = await api.get(`/v1/sandboxes/${on.sandboxId}`, on.operator);
    assert.is(now.text('now'), '2027-02-10T09:00:00.000Z');
  }),
);

once('keys that are shown once are shown to who repeats the request, and stored by nobody', () =>
  inStage(async ({ api, worlds }) => {
    const make = { key: api.operatorKey, once: 'k-1', body: { name: 'Mine' } };
    const first = await send(api, '/v1/sandboxes', make);
    const again = await send(api, '/v1/sandboxes', make);

    assert.match(first.keyOf('operator'), /^sgk_test_/);
    assert.equal(again.body, first.body);
    const { rows } = await databaseOf(worlds).client.execute('SELECT * FROM requests');
    assert.ok(rows.length > 0);
    assert.not.match(JSON.stringify(rows), /sgk_|k-1/);
    assert.is((await worlds.list(everyWorld(), { after: null, limit: 100 })).length, 2);
  }),
);

const REPEATED = [
  ['/v1/trials', 'anna', REQUEST],
  ['/v1/sandboxes', 'operatorKey', { name: 'Mine' }],
] as const;

for (const [path, who, body] of REPEATED) {
  once(`where the answer of ${path} was lost, it is made anew and nothing is done twice`, () =>
    inStage(async ({ api, on, worlds }) => {
      const key = who === 'anna' ? on.anna : api.operatorKey;
      const first = await send(api, path, { key, once: 'k-1', body });
      await worlds.queue.idle();
      await databaseOf(worlds).client.execute('UPDATE requests SET answer = NULL');
      if (who === 'anna') await api.post(`/v1/trials/${first.text('id')}/extend`, key, {});

      const again = await send(api, path, { key, once: 'k-1', body });

      assert.is(again.status, first.status);
      assert.is(again.headers.get('idempotent-replayed'), 'true');
      assert.is(again.text('id'), first.text('id'));
      // Keys are shown once; whoever lost them gets new ones. All else is as it was.
      if (who === 'anna') assert.equal(withoutKeys(again), withoutKeys(first));
      assert.is(await trialCount(api, on), who === 'anna' ? 1 : 0);
    }),
  );
}

for (const key of ['', ' ', 'a\tb', 'x'.repeat(256), 'ö']) {
  once(`"${key.slice(0, 12)}" is no key`, () =>
    inStage(async ({ api, on }) => {
      const headers = { 'idempotency-key': Buffer.from(key).toString('latin1') };
      const answer = await api.send('POST', '/v1/trials', { key: on.anna, body: REQUEST, headers });

      assert.is(answer.status, 400);
      assert.is(answer.text('code'), 'IDEMPOTENCY_KEY_INVALID');
    }),
  );
}

once('who asked, with which request, stands in the audit', () =>
  inStage(async ({ api, on, worlds }) => {
    const headers = { trackingid: 'TRACK-7' };
    await api.send('POST', '/v1/trials', { key: on.anna, body: REQUEST, headers });

    const rows = await worlds.store.audit(on.sandboxId, { after: null, limit: 100 });
    const row = rows.find(({ operation }) => operation === 'trial.start');

    assert.equal(row?.actor, {
      kind: 'partner',
      partnerId: 'par_nordlys',
      email: 'anna@nordlys.example',
    });
    assert.is(row?.trackingId, 'TRACK-7');
    assert.is(row?.keyLast4, on.anna.slice(-4));
    assert.is(row?.lastSequence, (await worlds.get(on.sandboxId))?.sequence);
  }),
);

once.run();

interface There {
  readonly api: Api;
  readonly on: Stage;
  readonly worlds: OpenWorlds;
}

function inStage(work: (there: There) => Promise<void>): Promise<void> {
  return inApi({}, async (api) => {
    await work({ api, on: await stage(api), worlds: api.worlds as OpenWorlds });
  });
}

interface Asked {
  readonly key: string;
  /** The Idempotency-Key. */
  readonly once: string;
  readonly body: unknown;
}

const send = (api: Api, path: string, { key, once: idempotent, body }: Asked): Promise<Answer> =>
  api.send('POST', path, { key, body, headers: { 'idempotency-key': idempotent } });

const withoutKeys = ({ body }: Answer): unknown => ({ ...(body as object), keys: null });

async function trialCount(api: Api, { operator }: Stage): Promise<number> {
  return (await api.get('/v1/trials', operator)).list('items').length;
}
