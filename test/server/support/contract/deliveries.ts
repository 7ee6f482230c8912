/** The contract about messages and tasks: each once, delivered by one owner at a time. */
import * as assert from 'uvu/assert';
import type { Done } from '../../../../runtime/index.ts';
import type { Store } from '../../../../server/store/store.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { ALL, born, message, outcomeOf, partner, step, task } from './made.ts';
import { stateOf } from './state.ts';

export const DELIVERIES: Cases = {
  'messages and tasks are listed apart, oldest first, page after page': async ({ store }) => {
    const effects = [message('m1'), task('t1'), message('m2'), { ...task('x'), task: undefined }];
    await write(store, 1, effects as never);
    await write(store, 2, [task('t2'), message('m3')]);
    const listed = async (page: object) =>
      (await store.messages('a', {}, { ...ALL, ...page })).map(({ id }) => id);

    assert.equal(await listed({}), ['m1', 'm2', 'm3']);
    assert.equal(await listed({ after: 'm1', limit: 1 }), ['m2']);
    assert.equal(await listed({ after: 't1' }), ['m2', 'm3']);
    assert.equal(await listed({ after: 'no' }), []);
    assert.equal(
      (await store.tasks('a', {}, { after: 't1', limit: 9 })).map(({ id }) => id),
      ['t2'],
    );
    assert.equal(await store.messages('a', {}, { after: null, limit: 1 }), [effects[0]?.message]);
    assert.equal(await store.tasks('a', {}, { after: null, limit: 1 }), [effects[1]?.task]);
  },

  'they are filtered by all that they are about': async ({ store }) => {
    const about = { trialId: 'trl_b', customerId: 'cus_b', partnerId: 'par_b' };
    await write(store, 1, [
      message('m1'),
      message('m2', about),
      message('m3', { ...about, trialId: '', orderId: 'ord_a', notificationId: 'N-02' }),
      message('m4', { notificationId: 'N-02' }),
    ]);
    const listed = async (filter: object) =>
      (await store.messages('a', filter, ALL)).map(({ id }) => id);

    assert.equal(await listed({ trialId: 'trl_a' }), ['m1', 'm4']);
    assert.equal(await listed({ customerId: 'cus_b' }), ['m2', 'm3']);
    assert.equal(await listed({ partnerId: 'par_b', trialId: 'trl_b' }), ['m2']);
    assert.equal(await listed({ orderId: 'ord_a' }), ['m3']);
    assert.equal(await listed({ notificationId: 'N-02' }), ['m3', 'm4']);
    assert.equal(await listed({ trialId: '' }), ['m3']);
    assert.equal(await listed({ trialId: 'no' }), []);
  },

  'the same notification of the same anchor is kept once, its first form': async ({ store }) => {
    await write(store, 1, [message('m1', { dedupeKey: 'k', subject: 'first' })]);
    await write(store, 2, [
      message('m2', { dedupeKey: 'k', subject: 'second' }),
      message('m3', { dedupeKey: 'l' }),
      message('m4', { dedupeKey: 'l' }),
    ]);

    const kept = await store.messages('a', {}, ALL);
    assert.equal(
      kept.map(({ id, subject }) => [id, subject]),
      [
        ['m1', 'first'],
        ['m3', 'm3'],
      ],
    );
  },

  'an id is given to one message': async ({ store }) => {
    await write(store, 1, [message('m1')]);
    const before = await stateOf(store);

    const second = step('a', 2, partner('par_a', 2), {
      entry: { effects: [message('m1', { dedupeKey: 'another' })] },
    });
    assert.is(await outcomeOf(store.commit([second], START_MS)), 'REFUSED');

    assert.is(await stateOf(store), before);
  },

  'only what is to be delivered waits, the longest overdue first': async ({ store }) => {
    await write(store, 1, [message('m0'), task('t0')], null);
    assert.equal(await store.deliveryBacklog(), { pendingCount: 0, oldestDueAtMs: null });
    await write(store, 2, [message('m1'), task('t1')], 20);
    await write(store, 3, [message('m2'), message('m3')], 10);
    await write(store, 4, [message('m4')], 30);

    assert.equal(await store.deliveryBacklog(), { pendingCount: 4, oldestDueAtMs: 10 });
    assert.equal(await claimed(store, 'one', 9), []);
    const first = await store.claimDeliveries({ ...CLAIM, owner: 'one', nowMs: 25, limit: 2 });
    assert.equal(
      first.map(({ message: { id }, attemptCount, worldId }) => [id, attemptCount, worldId]),
      [
        ['m2', 0, 'a'],
        ['m3', 0, 'a'],
      ],
    );
    assert.equal(await claimed(store, 'one', 25), ['m1']);
    assert.equal(await store.deliveryBacklog(), { pendingCount: 4, oldestDueAtMs: 10 });
    assert.equal(await claimed(store, 'two', 125), ['m2', 'm3', 'm1', 'm4']);
  },

  'what one has claimed nobody gets, itself included, until the claim runs out': async ({
    store,
  }) => {
    await write(store, 1, [message('m1'), message('m2')], 10);

    assert.equal(await claimed(store, 'one', 50), ['m1', 'm2']);
    assert.equal(await claimed(store, 'two', 50), []);
    assert.equal(await claimed(store, 'one', 50), []);
    assert.equal(await claimed(store, 'two', 149), []);
    assert.equal(await claimed(store, 'two', 150), ['m1', 'm2']);
    assert.equal(await claimed(store, 'one', 150), []);
  },

  'two who claim at once share, without a double': async ({ store }) => {
    const many = Array.from({ length: 30 }, (_, index) => message(`m${index + 10}`));
    await write(store, 1, many, 10);

    const got = await Promise.all(
      ['one', 'two', 'one', 'two'].map((owner) =>
        store.claimDeliveries({ ...CLAIM, owner, nowMs: 50, limit: 9 }),
      ),
    );

    const ids = got.flat().map(({ message: one }) => one.id);
    assert.is(ids.length, 30);
    assert.is(new Set(ids).size, 30);
  },

  'what was delivered is done, what was not is tried again when it is due': async ({ store }) => {
    await write(store, 1, [message('m1'), message('m2'), message('m3')], 10);
    await claimed(store, 'one', 50);

    await settle(store, 'one', 'm1', { deliveredAtMs: 55, nextAttemptAtMs: null });
    await settle(store, 'one', 'm2', { deliveredAtMs: null, nextAttemptAtMs: 70, error: 'busy' });
    await settle(store, 'one', 'm3', { deliveredAtMs: null, nextAttemptAtMs: null, error: 'no' });

    assert.equal(await store.deliveryBacklog(), { pendingCount: 1, oldestDueAtMs: 70 });
    assert.equal(await claimed(store, 'two', 69), []);
    const again = await store.claimDeliveries({ ...CLAIM, owner: 'two', nowMs: 70 });
    assert.equal(
      again.map(({ message: { id }, attemptCount }) => [id, attemptCount]),
      [['m2', 1]],
    );
    assert.is((await store.messages('a', {}, ALL)).length, 3);
  },

  'who comes too late with an outcome is passed over': async ({ store }) => {
    await write(store, 1, [message('m1')], 10);
    await claimed(store, 'one', 50);
    await claimed(store, 'two', 200);

    await settle(store, 'one', 'm1', { deliveredAtMs: 201, nextAttemptAtMs: null });
    await settle(store, 'one', 'no', { deliveredAtMs: 201, nextAttemptAtMs: null });
    assert.is((await store.deliveryBacklog()).pendingCount, 1);

    await settle(store, 'two', 'm1', { deliveredAtMs: 202, nextAttemptAtMs: null });
    await settle(store, 'two', 'm1', { deliveredAtMs: null, nextAttemptAtMs: 300 });
    assert.is((await store.deliveryBacklog()).pendingCount, 0);
  },

  'what was delivered before an instant is forgotten, what was not stays': async ({ store }) => {
    await write(store, 1, [message('m1'), message('m2'), message('m3'), task('t1')], 10);
    await claimed(store, 'one', 50);
    await settle(store, 'one', 'm1', { deliveredAtMs: 60, nextAttemptAtMs: null });
    await settle(store, 'one', 'm2', { deliveredAtMs: 61, nextAttemptAtMs: null });
    const pruning = { decisionsBeforeMs: null, requestsBeforeMs: null, deliveredBeforeMs: 61 };
    assert.is((await store.oldest()).deliveredAtMs, 60);

    await store.commit([{ kind: 'prune', pruning }], START_MS);

    assert.equal(
      (await store.messages('a', {}, ALL)).map(({ id }) => id),
      ['m2', 'm3'],
    );
    assert.equal(await store.messages('a', {}, { after: 'm1', limit: 9 }), []);
    assert.is((await store.tasks('a', { trialId: 'trl_a' }, ALL)).length, 1);
    assert.is((await store.messages('a', { trialId: 'trl_a' }, ALL)).length, 2);
  },
};

const CLAIM = { claimLengthMs: 100, limit: 10 };

const claimed = async (store: Store, owner: string, nowMs: number): Promise<readonly string[]> =>
  (await store.claimDeliveries({ ...CLAIM, owner, nowMs })).map(({ message: { id } }) => id);

/** Effects of the sequence-th entry of the world `a`, which begins with its first. */
async function write(
  store: Store,
  sequence: number,
  effects: readonly Done[],
  deliverAtMs: number | null = null,
): Promise<void> {
  const change = step('a', sequence, partner('par_a', sequence), {
    entry: { effects },
    change: { deliverAtMs },
  });
  await store.commit(sequence === 1 ? [born('a'), change] : [change], START_MS);
}

const settle = (
  store: Store,
  owner: string,
  messageId: string,
  of: {
    readonly deliveredAtMs: number | null;
    readonly nextAttemptAtMs: number | null;
    readonly error?: string;
  },
): Promise<void> => {
  const outcome = { worldId: 'a', messageId, owner, error: null, ...of };
  return store.commit([{ kind: 'delivery', outcome }], START_MS);
};
