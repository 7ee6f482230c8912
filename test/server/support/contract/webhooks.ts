/** The contract about webhooks: each event once for each endpoint, in lanes, by one owner at a time. */
import * as assert from 'uvu/assert';
import type { Write } from '../../../../server/store/change.ts';
import type { Store } from '../../../../server/store/store.ts';
import type {
  NewWebhookDelivery,
  WebhookEndpoint,
  WebhookOutcome,
} from '../../../../server/store/webhooks.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { born, keyed, origin, outcomeOf } from './made.ts';

export const WEBHOOKS: Cases = {
  'an endpoint is kept as it is, changed but for its cursor, and removed': async (given) => {
    const { store } = given;
    await begin(store, [endpoint('whk_b'), endpoint('whk_a', { owner: 'operator' })]);
    assert.equal(await store.webhook('a', 'whk_b'), endpoint('whk_b'));
    assert.is(await store.webhook('b', 'whk_b'), undefined);
    assert.equal(
      (await store.webhooksOf('a')).map(({ id }) => id),
      ['whk_a', 'whk_b'],
    );

    await take(store, 'whk_b', 7, []);
    const settings = { ...endpoint('x').settings, url: 'https://b.example/' };
    const off = { disabledAtMs: 5, disabledReason: 'SWITCHED_OFF' } as const;
    await write(store, { kind: 'webhook', endpoint: { ...endpoint('whk_b'), settings, ...off } });
    const changed = { ...endpoint('whk_b'), settings, ...off, cursor: 7 };
    assert.equal(await (await given.reopen()).webhook('a', 'whk_b'), changed);
    assert.equal(await given.store.worldsWithWebhooks(), ['a']);

    await write(given.store, { kind: 'webhookRemoved', worldId: 'a', endpointId: 'whk_a' });
    assert.equal(await given.store.worldsWithWebhooks(), []);
    assert.is(await given.store.webhook('a', 'whk_a'), undefined);
  },

  'an event is taken once, a cursor never falls, and what is for nobody passes': async ({
    store,
  }) => {
    await begin(store, [endpoint('whk_a')]);
    await take(store, 'whk_a', 5, [event(1), event(2)]);
    await settle(store, await claimOne(store, 1), { outcome: 'delivered' });
    await take(store, 'whk_a', 3, [event(1), event(2), event(3)], START_MS + 999);
    await take(store, 'whk_no', 9, [event(4)]);
    await write(store, { kind: 'webhookRemoved', worldId: 'no', endpointId: 'whk_a' });

    assert.is((await store.webhook('a', 'whk_a'))?.cursor, 5);
    const kept = await store.webhookDeliveries('a', 'whk_a', { after: null, limit: 9 });
    assert.equal(
      kept.map(({ eventId, createdAtMs, outcome }) => [eventId, createdAtMs, outcome]),
      [
        ['evt_3', START_MS + 999, null],
        ['evt_2', START_MS, null],
        ['evt_1', START_MS, 'delivered'],
      ],
    );
    assert.is(await store.untriedWebhooks('a', 'whk_a'), 2);
    assert.is(
      await outcomeOf(store.commit([put(endpoint('whk_a', { worldId: 'no' }))], 1)),
      'WORLD_GONE',
    );
  },

  'deliveries are listed by when they were made, and by what became of them': async ({ store }) => {
    await begin(store, [endpoint('whk_a'), endpoint('whk_b')]);
    await take(store, 'whk_a', 3, [event(1, 'x'), event(2, 'y'), event(3, 'z')]);
    await settle(store, await claimOne(store, 1), { outcome: 'delivered' });
    await settle(store, await claimOne(store, 2), { outcome: 'failed' });
    const ids = async (page: object) =>
      (await store.webhookDeliveries('a', 'whk_a', { after: null, limit: 9, ...page })).map(
        ({ eventId }) => eventId,
      );

    assert.equal(await ids({}), ['evt_3', 'evt_2', 'evt_1']);
    const last = { createdAtMs: START_MS, eventId: 'evt_3' };
    assert.equal(await ids({ after: last, limit: 1 }), ['evt_2']);
    assert.equal(await ids({ status: 'pending' }), ['evt_3']);
    assert.equal(await ids({ status: 'delivered' }), ['evt_1']);
    assert.equal(await ids({ status: 'failed' }), ['evt_2']);
    assert.equal(await store.webhookDeliveries('a', 'whk_b', { after: null, limit: 9 }), []);
    assert.is((await store.webhookDelivery('a', 'whk_a', 'evt_2'))?.lane, 'y');
    await take(store, 'whk_a', 4, [event(0, 'w')], START_MS + 1);
    assert.equal(await ids({ limit: 2 }), ['evt_0', 'evt_3']);
    const newest = { createdAtMs: START_MS + 1, eventId: 'evt_0' };
    assert.equal(await ids({ after: newest }), ['evt_3', 'evt_2', 'evt_1']);
    assert.is(await store.webhookDelivery('a', 'whk_b', 'evt_2'), undefined);
  },

  'of a lane the next waits until the first was taken, or failed three times': async ({
    store,
  }) => {
    await begin(store, [endpoint('whk_a')]);
    await take(store, 'whk_a', 4, [event(1), event(2), event(3), event(4, 'other')]);
    const first = await claim(store);
    assert.equal(idsOf(first), ['evt_1', 'evt_4']);
    assert.equal(idsOf(await claim(store)), []);
    for (const one of first) await settle(store, one, { nextAttemptAtMs: START_MS });
    for (let failures = 1; failures < 3; failures += 1) {
      const again = await claim(store);
      assert.equal(idsOf(again), ['evt_1', 'evt_4']);
      for (const one of again) await settle(store, one, { nextAttemptAtMs: START_MS });
    }
    assert.equal(idsOf(await claim(store)), ['evt_1', 'evt_2', 'evt_4']);
  },

  'one owner at a time, some of each endpoint, none of whoever is busy or disabled': async ({
    store,
  }) => {
    const off = { disabledAtMs: 1, disabledReason: 'RECEIVER_GONE' } as const;
    await begin(store, [endpoint('whk_a'), endpoint('whk_b'), endpoint('whk_off', off)]);
    for (const id of ['whk_a', 'whk_b', 'whk_off']) {
      await take(store, id, 3, [event(1, 'x'), event(2, 'y'), event(3, 'z')]);
    }

    const none = await claim(store, { nowMs: START_MS - 1 });
    const some = await claim(store, { perEndpointMax: 1, without: ['whk_b'] });
    const more = await claim(store, { perEndpointMax: 2, limit: 3 });

    assert.equal([idsOf(none), idsOf(some)], [[], ['evt_1']]);
    assert.equal(some[0]?.settings, endpoint('whk_a').settings);
    assert.equal(some[0]?.delivery.attemptCount, 0);
    assert.is(more.length, 3);
    assert.is(new Set([...some, ...more].map((one) => JSON.stringify(placeOf(one)))).size, 4);
    const later = await claim(store, { nowMs: START_MS + 100 });
    assert.is(later.length, 6);
    await write(store, { kind: 'webhooksFreed' });
    assert.is((await claim(store, { nowMs: START_MS + 100 })).length, 6);
  },

  'somebody with many endpoints gets some at a time, in all worlds, and keeps out nobody': async ({
    store,
  }) => {
    const other = { owner: 'partner:par_b' };
    const elsewhere = endpoint('whk_c', { worldId: 'b' });
    await begin(store, [endpoint('whk_a'), endpoint('whk_b'), elsewhere]);
    await store.commit([put(endpoint('whk_z', other))], START_MS);
    for (const id of ['whk_a', 'whk_b']) await take(store, id, 2, [event(1, 'x'), event(2, 'y')]);
    await take(store, 'whk_z', 3, [event(3, 'x'), event(4, 'y'), event(5, 'z')], START_MS + 1);
    const nowMs = START_MS + 1;
    const underWay = [{ worldId: 'b', endpointId: 'whk_c', count: 1 }];
    const of = { nowMs, perOwnerMax: 3, underWay };

    const some = await claim(store, of);
    assert.equal([...idsOf(some)].sort(), ['evt_1', 'evt_1', 'evt_3', 'evt_4', 'evt_5']);
    const full = [{ worldId: 'a', endpointId: 'whk_a', count: 3 }];
    assert.is((await claim(store, { ...of, underWay: full })).length, 0);
    const one = [{ worldId: 'a', endpointId: 'whk_z', count: 3 }];
    const rest = await claim(store, { ...of, perEndpointMax: 1, underWay: one });
    assert.equal(idsOf(rest), ['evt_2', 'evt_2']);
  },

  'who comes too late with an outcome is passed over, and disables nothing': async ({ store }) => {
    await begin(store, [endpoint('whk_a')]);
    await take(store, 'whk_a', 1, [event(1)]);
    const [early] = await claim(store, { owner: 'one' });
    const [late] = await claim(store, { owner: 'two', nowMs: START_MS + 100 });
    assert.ok(early !== undefined && late !== undefined);

    await settle(store, early, { owner: 'one', outcome: 'failed', disables: 'GIVEN_UP' });
    assert.is((await store.webhook('a', 'whk_a'))?.disabledAtMs, null);
    await settle(store, late, { owner: 'two', outcome: 'failed', disables: 'RECEIVER_GONE' });

    const found = await store.webhook('a', 'whk_a');
    assert.equal([found?.disabledAtMs, found?.disabledReason], [START_MS, 'RECEIVER_GONE']);
    const kept = await store.webhookDelivery('a', 'whk_a', 'evt_1');
    assert.equal([kept?.outcome, kept?.settledAtMs, kept?.attemptCount], ['failed', 77, 1]);
    assert.equal(kept?.attempts, [ATTEMPT]);
    assert.is((await store.webhookBacklog(START_MS)).pendingCount, 0);
  },

  'what is sent again waits as if it were new, and keeps its attempts, the last fifty': async ({
    store,
  }) => {
    await begin(store, [endpoint('whk_a')]);
    for (let count = 1; count <= 52; count += 1) {
      const of = { worldId: 'a', endpointId: 'whk_a', deliveries: [event(1)] };
      await write(store, { kind: 'webhookAgain', ...of }, START_MS + count);
      const [one] = await claim(store, { nowMs: START_MS + count });
      assert.is(one?.delivery.attemptCount, 0);
      assert.ok(one !== undefined);
      const attempt = { ...ATTEMPT, durationMs: count };
      await settle(store, one, { outcome: 'delivered', attempt });
    }
    const kept = await store.webhookDelivery('a', 'whk_a', 'evt_1');
    assert.is(kept?.createdAtMs, START_MS + 1);
    assert.equal([kept?.attempts.length, kept?.attempts[0]?.durationMs], [50, 3]);
    assert.is(kept?.attempts.at(-1)?.durationMs, 52);
  },

  'the backlog tells what waits, and when the next can be claimed': async ({ store }) => {
    await begin(store, [endpoint('whk_a')]);
    const none = { pendingCount: 0, nextDueAtMs: null, oldestDueAtMs: null };
    assert.equal(await store.webhookBacklog(START_MS), none);
    await take(store, 'whk_a', 2, [event(1), event(2)]);
    const waiting = { pendingCount: 2, nextDueAtMs: START_MS, oldestDueAtMs: START_MS };
    assert.equal(await store.webhookBacklog(START_MS), waiting);

    const [one] = await claim(store);
    assert.is((await store.webhookBacklog(START_MS)).nextDueAtMs, START_MS + 100);
    assert.ok(one !== undefined);
    await settle(store, one, { nextAttemptAtMs: START_MS + 5_000 });

    // The second is due, and waits for the first.
    const later = { pendingCount: 2, nextDueAtMs: START_MS + 5_000, oldestDueAtMs: START_MS };
    assert.equal(await store.webhookBacklog(START_MS), later);
  },

  'what was settled long ago is forgotten, and all of it goes with its world': async ({
    store,
  }) => {
    await begin(store, [endpoint('whk_a')]);
    await take(store, 'whk_a', 2, [event(1, 'x'), event(2, 'y')]);
    await settle(store, await claimOne(store, 1), { outcome: 'delivered' });
    assert.is((await store.oldest()).webhookAtMs, 77);
    const pruning = { decisionsBeforeMs: null, requestsBeforeMs: null, deliveredBeforeMs: null };
    await write(store, { kind: 'prune', pruning: { ...pruning, webhooksBeforeMs: 78 } });

    assert.is(await store.webhookDelivery('a', 'whk_a', 'evt_1'), undefined);
    assert.is.not(await store.webhookDelivery('a', 'whk_a', 'evt_2'), undefined);
    assert.is((await store.oldest()).webhookAtMs, null);
    await store.commit([{ ...born('a'), born: null, isRemoved: true }], START_MS);
    assert.equal(await store.webhooksOf('a'), []);
    assert.equal(await store.worldsWithWebhooks(), []);
    assert.is((await store.webhookBacklog(START_MS)).pendingCount, 0);
    assert.equal(await claim(store), []);
  },

  'who asked for an endpoint is in the audit, and a key has its effect once': async ({ store }) => {
    await begin(store, []);
    const asked = { worldId: 'a', origin: origin('aud_1', keyed('one')) };
    await store.commit([{ ...put(endpoint('whk_a')), asked }], START_MS);
    assert.is(await store.knows('aud_1'), true);
    assert.is.not(await store.request(keyed('one')), undefined);

    const twice = { worldId: 'a', origin: origin('aud_2', keyed('one')) };
    const again: Write = { ...put(endpoint('whk_b')), asked: twice };
    assert.is(await outcomeOf(store.commit([again], START_MS)), 'REQUEST_KNOWN');
    assert.is(await store.webhook('a', 'whk_b'), undefined);
  },
};

const ATTEMPT = { atMs: 77, status: 500, durationMs: 12, error: 'HTTP_500' } as const;

const endpoint = (id: string, over: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  worldId: 'a',
  id,
  owner: 'partner:par_a',
  createdAtMs: START_MS,
  settings: {
    url: 'https://a.example/hook',
    description: 'O’Neil "&" \\',
    types: ['*'],
    secrets: [{ keyId: 'k', sealed: 's', untilMs: null }],
  },
  cursor: 0,
  disabledAtMs: null,
  disabledReason: null,
  ...over,
});

const event = (sequence: number, lane = 'trl_a'): NewWebhookDelivery => ({
  eventId: `evt_${sequence}`,
  sequence,
  type: 'trial.extended',
  lane,
});

const put = (of: WebhookEndpoint) => ({ kind: 'webhook', endpoint: of }) as const;

const write = (store: Store, one: Write, atMs = START_MS) => store.commit([one], atMs);

async function begin(store: Store, endpoints: readonly WebhookEndpoint[]): Promise<void> {
  await store.commit([born('a'), born('b')], START_MS);
  await store.commit(endpoints.map(put), START_MS);
}

const take = (
  store: Store,
  endpointId: string,
  cursor: number,
  deliveries: readonly NewWebhookDelivery[],
  atMs = START_MS,
) => write(store, { kind: 'webhookEvents', worldId: 'a', endpointId, cursor, deliveries }, atMs);

const CLAIM = {
  ...{ owner: 'one', nowMs: START_MS, claimLengthMs: 100, limit: 9 },
  ...{ perEndpointMax: 9, without: [], perOwnerMax: 99, underWay: [] },
};

type Claimed = Awaited<ReturnType<Store['claimWebhooks']>>[number];

const claim = (store: Store, over: object = {}) => store.claimWebhooks({ ...CLAIM, ...over });

/** The others are free again. */
async function claimOne(store: Store, sequence: number): Promise<Claimed> {
  await write(store, { kind: 'webhooksFreed' });
  const claimed = await claim(store);
  const found = claimed.find(({ delivery }) => delivery.sequence === sequence);
  if (found === undefined) throw new Error(`${sequence} cannot be claimed`);
  return found;
}

const idsOf = (claimed: readonly Claimed[]): readonly string[] =>
  claimed.map(({ delivery }) => delivery.eventId).sort();

const placeOf = ({ worldId, endpointId, delivery }: Claimed) => ({
  worldId,
  endpointId,
  eventId: delivery.eventId,
});

const settle = (store: Store, one: Claimed, over: Partial<WebhookOutcome>) =>
  write(store, {
    kind: 'webhookOutcome',
    outcome: {
      ...placeOf(one),
      owner: 'one',
      attempt: ATTEMPT,
      nextAttemptAtMs: null,
      outcome: null,
      disables: null,
      ...over,
    },
  });
