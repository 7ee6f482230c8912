/** The contract about groups: all of it or nothing, and of several faults always the same is told. */
import * as assert from 'uvu/assert';
import { FRESH } from '../../../../server/keys.ts';
import type { Write } from '../../../../server/store/change.ts';
import type { Store } from '../../../../server/store/store.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import {
  ALL,
  born,
  customer,
  keyed,
  message,
  origin,
  outcomeOf,
  partner,
  step,
  timer,
  trial,
} from './made.ts';
import { stateOf } from './state.ts';

export const ATOMIC: Cases = {
  'an empty group is kept': async ({ store }) => {
    const before = await stateOf(store);
    await store.commit([], START_MS);
    assert.is(await stateOf(store), before);
  },

  'a probe is kept and changes nothing': async ({ store }) => {
    await begin(store);
    const before = await stateOf(store, ['a']);
    await store.commit([{ kind: 'probe' }, { kind: 'probe' }], START_MS);
    assert.is(await stateOf(store, ['a']), before);
  },

  'what stands in the way of one write keeps out all of them, wherever it stands': async ({
    store,
  }) => {
    await begin(store);
    const before = await stateOf(store, ['a', 'new']);
    const known = (await store.audit('a', ALL)).length;

    for (const [code, bad] of FAULTS) {
      for (const group of [
        [bad, ...fine()],
        [...fine(), bad],
        [...fine().slice(0, 2), bad, ...fine().slice(2)],
      ]) {
        assert.is(await outcomeOf(store.commit(group, START_MS)), code);
        assert.is(await stateOf(store, ['a', 'new']), before, code);
      }
    }

    assert.is((await store.audit('a', ALL)).length, known);
    assert.equal(await idsOf(store), ['m1', 'm0']);
    await store.commit(fine(), START_MS);
    assert.equal(await idsOf(store), ['m1', 'm2']);
    assert.equal(await store.deliveryBacklog(), { pendingCount: 1, oldestDueAtMs: START_MS + 1 });
    assert.is.not(await stateOf(store, ['a', 'new']), before);
    assert.is.not(await store.request(keyed('two')), undefined);
  },

  'after a failure everything can be written as before it': async (given) => {
    await begin(given.store);
    for (const [code, bad] of FAULTS) {
      assert.is(await outcomeOf(given.store.commit([...fine(), bad], START_MS)), code);
    }
    await given.store.commit(fine(), START_MS);
    const kept = await stateOf(given.store, ['a', 'new']);

    const store = await given.reopen();

    assert.is(await stateOf(store, ['a', 'new']), kept);
    assert.is(await store.nextDueAtMs('a', []), START_MS + 60);
    assert.is(await store.streams('a').holderOf('email:new@b.example'), 'cus_new');
  },

  'of several faults the first in the order of the tables is told': async ({ store }) => {
    await begin(store);
    const codes = FAULTS.map(([code]) => code);
    for (let first = 0; first < FAULTS.length; first += 1) {
      for (let second = first + 1; second < FAULTS.length; second += 1) {
        const pair = [FAULTS[second], FAULTS[first]].map((fault) => fault?.[1] as Write);
        const said = await outcomeOf(store.commit(pair, START_MS));
        assert.is(said, codes[first], `${codes[first]} before ${codes[second]}`);
      }
    }
  },
};

/** A world with one of everything. */
async function begin(store: Store): Promise<void> {
  await store.commit(
    [
      born('a'),
      born('other'),
      born('ending'),
      step('ending', 1, customer('cus_e', { emails: ['e@b.example'] })),
      step('a', 1, FULL, {
        entry: { effects: [message('m1'), message('m0')] },
        change: { origin: origin('aud_1', keyed('one')), deliverAtMs: START_MS },
      }),
      step('a', 2, customer('cus_h', { emails: ['held@b.example'] })),
      { kind: 'keys', added: [key('h1')], removed: [] },
      { kind: 'decision', decision: { id: 'dec_0', worldId: 'a', recordedAtMs: 5 } as never },
    ],
    START_MS,
  );
  const claim = { owner: 'one', nowMs: START_MS, claimLengthMs: 1_000_000 };
  await store.claimDeliveries({ ...claim, limit: 9 });
  const outcome = { worldId: 'a', messageId: 'm0', owner: 'one', error: null } as const;
  const delivered = { ...outcome, deliveredAtMs: 1, nextAttemptAtMs: null };
  await store.commit([{ kind: 'delivery', outcome: delivered }], START_MS);
}

const FULL = customer('cus_a', {
  emails: ['a@b.example', 'b@b.example'],
  partnerIds: ['par_a', 'par_b'],
  trials: [trial('trl_a', 'par_a'), trial('trl_b', 'par_b')],
  timers: [timer('trl_a', START_MS + 60, [1, 0]), timer('trl_b', START_MS + 50, [1, 1])],
});
/** Without half of what it had. */
const HALF = customer('cus_a', {
  sequence: 2,
  emails: ['a@b.example'],
  partnerIds: ['par_a'],
  trials: [trial('trl_a', 'par_a')],
  timers: [timer('trl_a', START_MS + 60, [1, 0])],
});

const key = (hash: string) => ({
  hash,
  worldId: 'a',
  actor: origin('x').actor,
  label: '',
  last4: '1234',
  createdAtMs: 1,
  id: `key_${hash}`,
  ...FRESH,
});

/** Writes of many kinds, with nothing wrong; they end or alter much of what is there. */
function fine(): readonly Write[] {
  const asked = { change: { origin: origin('aud_2', keyed('two')), deliverAtMs: START_MS + 1 } };
  const fresh = customer('cus_new', {
    emails: ['new@b.example'],
    partnerIds: ['par_a'],
    trials: [trial('trl_new', 'par_a')],
    timers: [timer('trl_new', START_MS + 70)],
  });
  const outcome = { worldId: 'a', messageId: 'm1', owner: 'one', error: null } as const;
  return [
    born('new'),
    step('a', 3, fresh, { ...asked, entry: { effects: [message('m2')] } }),
    step('a', 4, HALF, { before: FULL }),
    { ...born('ending'), born: null, isRemoved: true },
    { kind: 'prune', pruning: { decisionsBeforeMs: 6, requestsBeforeMs: 0, deliveredBeforeMs: 2 } },
    step('new', 1, partner('par_a')),
    { kind: 'keys', added: [key('h2')], removed: ['h1'] },
    { kind: 'answer', of: keyed('one'), answer: ANSWER },
    { kind: 'delivery', outcome: { ...outcome, deliveredAtMs: 3, nextAttemptAtMs: null } },
  ];
}

const ANSWER = { status: 201, type: null, location: null, body: '', isSealed: false };

/** Each by itself, in the order in which they are told. Sequences of their own: places collide not. */
const FAULTS: readonly (readonly [code: string, bad: Write])[] = [
  ['WORLD_GONE', born('a')],
  [
    'ENTRY_TAKEN',
    { ...born('other'), born: null, builtOn: { nowMs: 1, sequence: 1 }, nowMs: START_MS + 500 },
  ],
  [
    'REQUEST_KNOWN',
    step('a', 11, partner('par_1'), { change: { origin: origin('aud_11', keyed('one')) } }),
  ],
  ['ENTRY_TAKEN', step('a', 12, partner('par_2'), { change: { origin: origin('aud_1') } })],
  ['ENTRY_TAKEN', step('a', 1, partner('par_3'))],
  ['WORLD_GONE', step('no', 1, partner('par_4'))],
  ['REFUSED', step('a', 13, customer('cus_5', { trials: [trial('trl_a', 'par_5')] }))],
  [
    'CLAIM_TAKEN email:held@b.example',
    step('a', 14, customer('cus_6', { emails: ['new6@b.example', 'held@b.example'] })),
  ],
  [
    'REFUSED',
    step('a', 15, partner('par_7'), {
      entry: { effects: [message('m1', { dedupeKey: 'another' })] },
    }),
  ],
  ['REFUSED', { kind: 'keys', added: [{ ...key('h9') }, { ...key('h9') }], removed: [] }],
  ['WORLD_GONE', { kind: 'keys', added: [{ ...key('h8'), worldId: 'no' }], removed: [] }],
  [
    'WORLD_GONE',
    { kind: 'decision', decision: { id: 'dec_1', worldId: 'no', recordedAtMs: 1 } as never },
  ],
];

const idsOf = async (store: Store): Promise<readonly string[]> =>
  (await store.messages('a', {}, ALL)).map(({ id }) => id);
