/** The contract about keyed requests: one effect, one answer, forgotten by the wall clock. */
import * as assert from 'uvu/assert';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { born, keyed, origin, outcomeOf, partner, step, together } from './made.ts';
import { stateOf } from './state.ts';

const ANSWER = { status: 201, type: 'application/json', location: '/v1/x', body: '{}' };
const FIRST = { ...ANSWER, isSealed: false };
const SECOND = { ...FIRST, status: 409 };

export const REQUESTS: Cases = {
  'a keyed request is found by world, caller and key, with what it wrote': async ({ store }) => {
    const of = keyed('one');
    const change = together(step('a', 1, partner('par_a')), step('a', 2, partner('par_b')));
    await store.commit([born('a'), { ...change, origin: origin('aud_1', of) }], START_MS + 7);

    assert.equal(await store.request(of), {
      fingerprint: of.fingerprint,
      recordedAtMs: START_MS + 7,
      worldId: 'a',
      firstSequence: 1,
      lastSequence: 2,
      answer: null,
    });
    for (const other of [
      keyed('two'),
      keyed('one', 'b'),
      keyed('one', 'a', 'partner:par_b'),
      keyed('one', 'a partner:par_a', ''),
    ]) {
      assert.is(await store.request(other), undefined);
    }
  },

  'it has one effect': async ({ store }) => {
    const of = keyed('one');
    const change = (id: string, sequence: number) =>
      step('a', sequence, partner(id), { change: { origin: origin(`aud_${id}`, of) } });
    await store.commit([born('a'), change('par_a', 1)], START_MS);
    const before = await stateOf(store);

    assert.is(await outcomeOf(store.commit([change('par_b', 2)], START_MS)), 'REQUEST_KNOWN');
    // Even where its entry would collide as well: that it had its effect is what matters.
    assert.is(await outcomeOf(store.commit([change('par_a', 1)], START_MS)), 'REQUEST_KNOWN');

    assert.is(await stateOf(store), before);
    assert.is(await store.knows('aud_par_b'), false);
  },

  'of three at once one has its effect': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    const outcomes = await Promise.all(
      ['par_a', 'par_b', 'par_c'].map((id, index) =>
        outcomeOf(
          store.commit(
            [step('a', 1, partner(id), { change: { origin: origin(`o${index}`, keyed('one')) } })],
            START_MS,
          ),
        ),
      ),
    );

    assert.equal(outcomes.sort(), ['REQUEST_KNOWN', 'REQUEST_KNOWN', 'kept']);
  },

  'a request may change another world than its own, and ends with its own': async ({ store }) => {
    const of = keyed('one', 'a');
    await store.commit([born('a')], START_MS);
    await store.commit([{ ...born('b'), origin: origin('aud_1', of) }], START_MS);

    const kept = await store.request(of);
    assert.equal([kept?.worldId, kept?.firstSequence, kept?.lastSequence], ['b', 1, 0]);
    await store.commit([{ ...born('b'), born: null, isRemoved: true }], START_MS);
    assert.equal(await store.request(of), kept);
    await store.commit([{ ...born('a'), born: null, isRemoved: true }], START_MS);
    assert.is(await store.request(of), undefined);
  },

  'the first answer stays; one to a request that is not there is passed over': async ({
    store,
  }) => {
    const of = keyed('one');
    const asked = { change: { origin: origin('aud_1', of) } };
    await store.commit([born('a'), step('a', 1, partner('par_a'), asked)], START_MS);

    await store.commit([{ kind: 'answer', of, answer: FIRST }], START_MS);
    await store.commit([{ kind: 'answer', of, answer: SECOND }], START_MS);
    await store.commit([{ kind: 'answer', of: keyed('no'), answer: SECOND }], START_MS);

    assert.equal((await store.request(of))?.answer, FIRST);
    assert.is(await store.request(keyed('no')), undefined);
  },

  'an answer may be in the group of its request': async ({ store }) => {
    const of = keyed('one');
    const asked = { change: { origin: origin('aud_1', of) } };
    await store.commit(
      [
        { kind: 'answer', of, answer: { ...FIRST, body: '"\\u0000" 🦊', type: null } },
        born('a'),
        step('a', 1, partner('par_a'), asked),
      ],
      START_MS,
    );

    assert.equal((await store.request(of))?.answer, {
      ...FIRST,
      body: '"\\u0000" 🦊',
      type: null,
    });
  },

  'those older than an instant are forgotten, and may have an effect again': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    for (const [index, key] of ['one', 'two', 'three'].entries()) {
      const asked = { change: { origin: origin(`aud_${key}`, keyed(key)) } };
      await store.commit([step('a', index + 1, partner(`par_${key}`), asked)], 1_000 + index);
    }
    const keep = { decisionsBeforeMs: null, deliveredBeforeMs: null };
    assert.is((await store.oldest()).requestAtMs, 1_000);

    await store.commit([{ kind: 'prune', pruning: { ...keep, requestsBeforeMs: null } }], START_MS);
    assert.is.not(await store.request(keyed('one')), undefined);
    await store.commit([{ kind: 'prune', pruning: { ...keep, requestsBeforeMs: 1_001 } }], 0);

    assert.is(await store.request(keyed('one')), undefined);
    assert.is.not(await store.request(keyed('two')), undefined);
    assert.is(await store.knows('aud_one'), true);
    const again = { change: { origin: origin('aud_4', keyed('one')) } };
    await store.commit([step('a', 4, partner('par_4'), again)], START_MS);
  },
};
