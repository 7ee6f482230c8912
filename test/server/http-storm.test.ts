// Many at once: one key has one effect however often it is sent, and a clock that many turn fires
// each timer once. KEYS=1000 is the long form of the storm.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

const storm = suite('server, many at once');

const KEY_COUNT = Number(process.env['KEYS'] ?? 60);
/** Requests with one key, at once. */
const RIVALS = 10;
const CLIENTS = 8;

for (const world of ['sandbox', 'live'] as const) {
  storm(`${KEY_COUNT} keys, each sent ${RIVALS} times at once: one effect each, ${world}`, () =>
    inApi({}, async (api) => {
      const anna = world === 'sandbox' ? (await stage(api)).anna : await liveSeller(api);
      const keys = Array.from({ length: KEY_COUNT }, (_, index) => index);

      const answers = await Promise.all(
        keys.flatMap((key) => Array.from({ length: RIVALS }, () => start(api, anna, key))),
      );

      for (const key of keys) {
        const own = answers.slice(key * RIVALS, (key + 1) * RIVALS);
        const made = own.filter(({ status }) => status === 202);
        const held = own.filter(({ status }) => status === 409);
        assert.is(made.length + held.length, RIVALS, `key ${key}`);
        assert.ok(made.length >= 1, `key ${key}`);
        for (const one of held) assert.is(one.text('code'), 'IDEMPOTENCY_KEY_IN_USE');
        const again = await start(api, anna, key);
        assert.is(again.headers.get('idempotent-replayed'), 'true');
        for (const one of made) assert.equal(one.body, again.body, `key ${key}`);
      }
      assert.is(await trialCount(api, anna), KEY_COUNT);
    }),
  );
}

storm(`${CLIENTS} clients turn one clock: no timer fires twice, and none is left out`, () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    for (let index = 0; index < 6; index += 1) await start(api, at.anna, index);
    const fork = await api.post(`/v1/sandboxes/${at.sandboxId}/fork`, at.operator, {});
    const alone = await turn(api, fork.text('id'), fork.keyOf('operator'), { by: 'P400D' });

    const turned = await Promise.all(Array.from({ length: CLIENTS }, () => toTheEnd(api, at)));

    const together = turned.flat().sort((a, b) => Number(a['sequence']) - Number(b['sequence']));
    const sequences = together.map(({ sequence }) => sequence);
    assert.is(new Set(sequences).size, sequences.length);
    assert.equal(together.map(timerOf), alone.list('entries').map(timerOf));
    assert.ok(turned.filter((entries) => entries.length > 0).length > 1);
  }),
);

storm(`of ${CLIENTS} that turn the same version of a clock, one does`, () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const path = `/v1/sandboxes/${at.sandboxId}`;
    const ifMatch = (await api.get(path, at.operator)).headers.get('etag') ?? '';
    const ask = () =>
      api.send('POST', `${path}/advance`, {
        key: at.operator,
        body: { by: 'P1D' },
        headers: { 'if-match': ifMatch },
      });

    const answers = await Promise.all(Array.from({ length: CLIENTS }, ask));

    const statuses = answers.map(({ status }) => status).sort();
    assert.equal(statuses, [200, ...Array(CLIENTS - 1).fill(412)]);
    const now = await api.get(path, at.operator);
    assert.is(now.at('now'), '2027-01-12T09:00:00.000Z');
    const told = new Set(answers.map(({ headers }) => headers.get('etag')));
    assert.equal([...told], [now.headers.get('etag')]);
  }),
);

storm.run();

/** The same start for the same number. */
const start = (api: Api, key: string, index: number): Promise<Answer> =>
  api.send('POST', '/v1/trials', {
    key,
    body: {
      ...REQUEST,
      customer: { ...REQUEST.customer, adminEmail: `admin@n${index}.example` },
    },
    headers: { 'idempotency-key': `k-${index}` },
  });

async function liveSeller(api: Api): Promise<string> {
  const partner = await api.post('/v1/partners', api.operatorKey, {
    name: 'Nordlys',
    users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }],
  });
  return partner.keyOf('anna');
}

async function trialCount(api: Api, key: string): Promise<number> {
  let count = 0;
  for (let next: string | undefined = '/v1/trials?limit=200'; next !== undefined; ) {
    const page: Answer = await api.get(next, key);
    count += page.list('items').length;
    next = /<([^>]+)>/.exec(page.headers.get('link') ?? '')?.[1];
  }
  return count;
}

const turn = (api: Api, sandboxId: string, key: string, to: object): Promise<Answer> =>
  api.post(`/v1/sandboxes/${sandboxId}/advance`, key, to);

/** One client turns on until nothing is due any more; what it was told. */
async function toTheEnd(api: Api, { sandboxId, operator }: Stage) {
  const entries: Readonly<Record<string, unknown>>[] = [];
  for (;;) {
    const turned = await turn(api, sandboxId, operator, { toNext: true });
    assert.is(turned.status, 200);
    entries.push(...turned.list('entries'));
    if (turned.at('nextDueAt') === null) return entries;
  }
}

const timerOf = ({ at, stream, input }: Readonly<Record<string, unknown>>): unknown => {
  const { instanceId, name } = input as Readonly<Record<string, unknown>>;
  return [at, stream, instanceId, name];
};
