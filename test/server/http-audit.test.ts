import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Clock } from '../../server/clock.ts';
import { type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';
import { START_MS } from './support/store.ts';

const audit = suite('server/routes/audit');

/** Ids of one millisecond are in no order; here no two things happen in one. */
function ticking(): Clock {
  let nowMs = START_MS;
  return { nowMs: () => (nowMs += 1) };
}

const rows = async (api: Api, key: string, query = '') =>
  (await api.get(`/v1/audit?limit=200${query}`, key)).list('items');
const operationsOf = async (api: Api, key: string, query = '') =>
  (await rows(api, key, query)).map(({ operation }) => operation);

async function lived(api: Api): Promise<Stage & { readonly trialId: string }> {
  const at = await stage(api);
  const trial = await api.send('POST', '/v1/trials', {
    key: at.anna,
    body: REQUEST,
    headers: {
      'x-sandglass-reason': 'Agreed with K%C3%A5re, 100%25 sure',
      trackingid: 'SHOP_1',
    },
  });
  await api.post(`/v1/trials/${trial.text('id')}/extend`, at.anna, {});
  return { ...at, trialId: trial.text('id') };
}

audit('who asked, when, for what, why, by which request and key, and what came of it', () =>
  inApi({ clock: ticking() }, async (api) => {
    const { anna, trialId, sandboxId } = await lived(api);
    const [started, extended] = await rows(api, anna);
    assert.equal(
      { ...started, id: null, recordedAt: null },
      {
        id: null,
        recordedAt: null,
        worldId: sandboxId,
        actor: { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' },
        operation: 'trial.start',
        reason: 'Agreed with Kåre, 100% sure',
        trialId,
        trackingId: 'SHOP_1',
        keyLast4: anna.slice(-4),
        entries: { first: 4, last: 4 },
      },
    );
    assert.is(extended?.['reason'], null);
    assert.is(extended?.['trialId'], trialId);
  }),
);

audit('everybody reads what their own people did, an operator all of its world', () =>
  inApi({ clock: ticking() }, async (api) => {
    const at = await lived(api);
    assert.equal(await operationsOf(api, at.anna), ['trial.start', 'trial.extend']);
    assert.equal(await operationsOf(api, at.stig), []);
    assert.equal(await operationsOf(api, at.meyer), []);
    assert.equal(await operationsOf(api, at.operator), [
      ...['sandbox.create', 'partner.register', 'partner.register', 'customer.register'],
      ...['trial.start', 'trial.extend'],
    ]);
    assert.is((await api.get('/v1/audit', at.trialsTeam)).status, 403);
    assert.equal(await operationsOf(api, at.anna, `&trialId=${at.trialId}`), [
      ...['trial.start', 'trial.extend'],
    ]);
    assert.equal(await operationsOf(api, at.operator, '&actor=operator&operation=sandbox.create'), [
      'sandbox.create',
    ]);
    assert.equal(await operationsOf(api, at.operator, '&actor=anna@nordlys.example'), [
      ...['trial.start', 'trial.extend'],
    ]);
    assert.equal(await operationsOf(api, at.stig, `&trialId=${at.trialId}`), []);
  }),
);

audit('a read-only person does not read it', () =>
  inApi({ clock: ticking() }, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/partners', at.operator, {
      partnerId: 'par_read',
      name: 'Read',
      users: [{ email: 'r@read.example', roles: ['READ_ONLY'] }],
    });
    const answer = await api.get('/v1/audit', made.keyOf('r@read.example'));
    assert.is(answer.at('code'), 'ROLE_NOT_ALLOWED');
  }),
);

audit('what was done to a sandbox that is gone is the installation’s to read', () =>
  inApi({ clock: ticking() }, async (api) => {
    const at = await stage(api);
    await api.send('DELETE', `/v1/sandboxes/${at.sandboxId}`, { key: api.operatorKey });
    const told = await operationsOf(api, api.operatorKey, `&sandboxId=${at.sandboxId}`);
    assert.is(told.at(-1), 'sandbox.remove');
    const other = await api.post('/v1/sandboxes', api.operatorKey, { name: 'Other' });
    const theirs = await operationsOf(api, other.keyOf('operator'), `&sandboxId=${at.sandboxId}`);
    assert.equal(theirs, []);
  }),
);

audit('pages join without a gap', () =>
  inApi({ clock: ticking() }, async (api) => {
    const at = await lived(api);
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const page = await api.get(`/v1/audit?limit=2${cursor}`, at.operator);
      seen.push(...page.list('items').map(({ id }) => id));
      const next = page.at('nextCursor');
      cursor = next === null ? '' : `&cursor=${String(next)}`;
    } while (cursor !== '');
    assert.equal(
      seen,
      (await rows(api, at.operator)).map(({ id }) => id),
    );
  }),
);

const REASONS: readonly (readonly [string, number])[] = [
  ['x', 201],
  ['%F0%9F%A6%8A a fox', 201],
  [encodeURIComponent('é'.repeat(500)), 201],
  [encodeURIComponent('é'.repeat(501)), 400],
  ['', 400],
  ['%20', 400],
  ['100% sure', 400],
  ['%C3', 400],
  ['%0A', 400],
  ['%E2%80%AE turned', 400],
  ['%ED%A0%80', 400],
  ['caf\u00e9', 400],
];

audit('a reason is printable and short, in any language, or refused before anything is done', () =>
  inApi({ clock: ticking() }, async (api) => {
    for (const [index, [reason, status]] of REASONS.entries()) {
      const { length: before } = await rows(api, api.operatorKey);
      const answer = await api.send('POST', '/v1/partners', {
        key: api.operatorKey,
        body: { partnerId: `par_${index}`, name: 'Nordlys', users: [] },
        headers: { 'x-sandglass-reason': reason },
      });
      assert.is(answer.status, status, reason);
      if (status === 400) assert.is(answer.at('code'), 'REASON_INVALID', reason);
      const { length: after } = await rows(api, api.operatorKey);
      assert.is(after - before, status === 201 ? 1 : 0, reason);
    }
  }),
);

audit.run();
