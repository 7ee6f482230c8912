// What is shown has a version; a read of a version that is known costs no body, and a write may name
// the version that it is meant for: of many that name the same one, one is carried out.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

const versions = suite('server/etag');

/** Unit: requests at once. */
const RIVALS = 500;

versions('each thing by itself has a version, and whoever has it is told so without a body', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const { trial, order } = await things(api, at);
    const paths = [
      [`/v1/trials/${trial}`, at.anna],
      [`/v1/trials/${trial}/numbers`, at.anna],
      ['/v1/customers/cus_brio', at.operator],
      ['/v1/partners/par_nordlys', at.anna],
      [`/v1/orders/${order}`, at.anna],
      [`/v1/sandboxes/${at.sandboxId}`, at.operator],
    ] as const;

    for (const [path, key] of paths) {
      const first = await api.get(path, key);
      const etag = tagOf(first);
      assert.match(etag, /^"[\d.]+"$/, path);
      const read = (known: string) =>
        api.send('GET', path, { key, headers: { 'if-none-match': known } });
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await read(known);
        assert.is(again.status, 304, `${path} ${known}`);
        assert.is(again.body, '');
        assert.is(tagOf(again), etag);
        assert.is(again.headers.get('content-type'), null);
      }
      assert.is((await read('"x"')).status, 200);
    }
  }),
);

versions('a change gives a new version; so does a new day, for what is shown in days', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const { trial, order } = await things(api, at);
    const read = async (path: string) => tagOf(await api.get(path, at.anna));
    const [trialBefore, orderBefore] = [
      await read(`/v1/trials/${trial}`),
      await read(`/v1/orders/${order}`),
    ];

    await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { by: 'P1D' });

    assert.is.not(await read(`/v1/trials/${trial}`), trialBefore);
    assert.is(await read(`/v1/orders/${order}`), orderBefore);
    const changed = await edit(api, at, { trial, count: 7 });
    assert.is(changed.status, 200);
    assert.is(tagOf(changed), await read(`/v1/trials/${trial}`));
  }),
);

versions('a write that names another version does nothing, and says which one there is', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const { trial } = await things(api, at);
    const before = await api.get(`/v1/trials/${trial}`, at.anna);
    await edit(api, at, { trial, count: 7 });
    const entries = async () => (await api.get('/v1/entries?limit=200', at.operator)).body;
    const written = await entries();

    const late = await edit(api, at, { trial, count: 9, ifMatch: tagOf(before) });

    assert.is(late.status, 412);
    assert.is(late.text('code'), 'PRECONDITION_FAILED');
    const now = await api.get(`/v1/trials/${trial}`, at.anna);
    assert.is(tagOf(late), tagOf(now));
    assert.is(now.at('licenceCount'), 7);
    assert.equal(await entries(), written);
    const weak = await edit(api, at, { trial, count: 9, ifMatch: `W/${tagOf(now)}` });
    assert.is(weak.status, 412);
    const right = await edit(api, at, { trial, count: 9, ifMatch: `"x", ${tagOf(now)}` });
    assert.is(right.at('licenceCount'), 9);
    assert.is((await edit(api, at, { trial, count: 5, ifMatch: '*' })).status, 200);
  }),
);

versions('what is shown within another has a version of its own, so such an answer has none', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const { trial, order } = await things(api, at);
    for (const path of [`/v1/trials/${trial}`, `/v1/orders/${order}`]) {
      const shown = await api.get(`${path}?expand=customer`, at.anna);
      assert.equal([shown.status, shown.headers.get('etag')], [200, null], path);
      const nobody = await api.get(`${path.slice(0, -1)}!?expand=customer`, at.anna);
      assert.equal([nobody.status, nobody.headers.get('etag')], [404, null], path);
    }
    const within = await api.get('/v1/customers/cus_brio?expand=trials', at.operator);
    assert.equal([within.status, within.headers.get('etag')], [200, null]);
  }),
);

versions('what overwrites has to name a version', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const path = '/v1/partners/par_nordlys';
    const patch = (headers: Readonly<Record<string, string>>) =>
      api.send('PATCH', path, { key: at.operator, body: { tier: 2 }, headers });

    const bare = await patch({});
    const wrong = await patch({ 'if-match': '"x"' });
    const bad = await patch({ 'if-match': '12' });
    const right = await patch({ 'if-match': tagOf(await api.get(path, at.operator)) });

    assert.equal([bare.status, bare.text('code')], [428, 'PRECONDITION_REQUIRED']);
    assert.equal([wrong.status, wrong.text('code')], [412, 'PRECONDITION_FAILED']);
    assert.equal([bad.status, bad.text('code')], [400, 'PRECONDITION_INVALID']);
    assert.is(bad.at('errors.0.pointer'), 'If-Match');
    assert.is(right.at('tier'), 2);
  }),
);

versions('what is ended is the version that was meant: a sandbox, a webhook', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const url = 'https://hooks.example/in';
    const hook = await api.post('/v1/webhooks', at.operator, { url });
    const paths = [`/v1/webhooks/${hook.text('id')}`, `/v1/sandboxes/${at.sandboxId}`];
    for (const path of paths) {
      const key = at.operator;
      const end = (match: string) =>
        api.send('DELETE', path, { key, headers: { 'if-match': match } });
      const before = tagOf(await api.get(path, key));
      if (path.includes('sandboxes')) await api.post(`${path}/advance`, key, { by: 'PT1S' });
      else await api.patch(path, key, { description: 'changed' });

      const late = await end(before);
      const now = tagOf(await api.get(path, key));
      assert.equal(
        [late.status, late.text('code'), tagOf(late)],
        [412, 'PRECONDITION_FAILED', now],
      );
      assert.is((await end(now)).status, 204, path);
    }
  }),
);

versions('what has no version matches none', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const answer = await api.send('POST', '/v1/trials', {
      key: at.anna,
      body: REQUEST,
      headers: { 'if-match': '"1"' },
    });

    assert.is(answer.status, 412);
    assert.equal((await api.get('/v1/trials', at.anna)).at('items'), []);
  }),
);

versions('a request that is sent again is answered as at first, whatever the version is now', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const { trial } = await things(api, at);
    const ifMatch = tagOf(await api.get(`/v1/trials/${trial}`, at.anna));
    const once = { trial, count: 7, ifMatch, key: 'k-1' };

    const first = await edit(api, at, once);
    await edit(api, at, { trial, count: 9 });
    const again = await edit(api, at, once);

    assert.is(first.status, 200);
    assert.is(again.headers.get('idempotent-replayed'), 'true');
    assert.equal([again.status, again.body], [first.status, first.body]);
    assert.is(tagOf(again), tagOf(first));
  }),
);

for (const world of ['sandbox', 'live'] as const) {
  versions(`of ${RIVALS} at once that name the same version one is carried out, ${world}`, () =>
    inApi({}, async (api) => {
      const at = world === 'sandbox' ? await stage(api) : await liveStage(api);
      const { trial } = await things(api, at);
      const ifMatch = tagOf(await api.get(`/v1/trials/${trial}`, at.anna));

      const answers = await Promise.all(
        Array.from({ length: RIVALS }, (_, index) =>
          edit(api, at, { trial, count: index + 1, ifMatch }),
        ),
      );

      const counts = new Map<number, number>();
      for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
      assert.equal([...counts].sort(), [
        [200, 1],
        [412, RIVALS - 1],
      ]);
      const won = answers.find(({ status }) => status === 200);
      const now = await api.get(`/v1/trials/${trial}`, at.anna);
      assert.is(now.at('licenceCount'), won?.at('licenceCount'));
      const told = new Set(answers.map(tagOf));
      assert.equal([...told], [tagOf(now)]);
      const past = await api.get(`/v1/entries?trialId=${trial}`, at.anna);
      assert.is(past.list('items').length, 2);
    }),
  );
}

versions.run();

const tagOf = ({ headers }: Answer): string => headers.get('etag') ?? 'none';

async function things(api: Api, { anna }: Pick<Stage, 'anna'>) {
  const trial = await api.post('/v1/trials', anna, REQUEST);
  const order = await api.post('/v1/orders', anna, {
    offer: 'A_FLEX',
    services: ['CALLING'],
    requestedStartDate: '2027-03-15',
    provisioningContactEmail: 'anna@nordlys.example',
  });
  return { trial: trial.text('id'), order: order.text('id') };
}

interface Edit {
  readonly trial: string;
  readonly count: number;
  readonly ifMatch?: string;
  /** The Idempotency-Key. */
  readonly key?: string;
}

const edit = (api: Api, { anna }: Pick<Stage, 'anna'>, of: Edit): Promise<Answer> =>
  api.send('POST', `/v1/trials/${of.trial}/edit-licences`, {
    key: anna,
    body: { licenceCount: of.count },
    headers: {
      ...(of.ifMatch === undefined ? {} : { 'if-match': of.ifMatch }),
      ...(of.key === undefined ? {} : { 'idempotency-key': of.key }),
    },
  });

/** The partner in the live world. */
async function liveStage(api: Api): Promise<Pick<Stage, 'anna'>> {
  const partner = await api.post('/v1/partners', api.operatorKey, {
    name: 'Nordlys',
    users: [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }],
  });
  return { anna: partner.keyOf('anna') };
}
