/** The contract about what no world's journal has: keys, decisions, packs, forms; and odd texts. */
import * as assert from 'uvu/assert';
import { FRESH, type KeyRow } from '../../../../server/keys.ts';
import type { ConsentToken, Write } from '../../../../server/store/change.ts';
import { readShape, shapesOf } from '../../../../server/store/shapes.ts';
import type { AuditFilter, KeyFilter } from '../../../../server/store/store.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import {
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

export const OTHERS: Cases = {
  'keys are found by hash, listed by age, and withdrawn': async ({ store }) => {
    await store.commit([born('a'), born('b')], START_MS);
    const rows = [key('h1', 30), key('h3', 20), key('h2', 20), key('h4', 10, 'b')];
    await store.commit([keys(rows, [])], START_MS);

    assert.equal(await store.key('h1'), rows[0]);
    assert.is(await store.key('no'), undefined);
    assert.equal(
      (await store.keysOf('a')).map(({ hash }) => hash),
      ['h2', 'h3', 'h1'],
    );
    assert.equal(await store.keysOf('no'), []);
    assert.is(await outcomeOf(store.commit([keys([key('h4', 1)], [])], 0)), 'REFUSED');

    await store.commit([keys([], ['h2', 'no'])], START_MS);
    assert.is(await store.key('h2'), undefined);
    // Of one group what is withdrawn goes first: a key may be given anew under the same hash.
    await store.commit([keys([key('h3', 40)], []), keys([], ['h3'])], START_MS);
    assert.is((await store.key('h3'))?.createdAtMs, 40);
  },

  'keys are listed by id and owner, changed by hash, and a day of use does not go back': async ({
    store,
  }) => {
    await store.commit([born('a'), born('b')], START_MS);
    const nils = { kind: 'partner', partnerId: 'par_a', email: 'nils@a.example' } as const;
    const rows = [key('h2', 1), { ...key('h1', 2), actor: nils }, key('h3', 3, 'b')];
    await store.commit([keys(rows, [])], START_MS);

    const ids = async (filter: KeyFilter, after: string | null = null) =>
      (await store.keys('a', filter, { after, limit: 9 })).map(({ id }) => id);
    assert.equal(await ids({}), ['key_h1', 'key_h2']);
    assert.equal(await ids({}, 'key_h1'), ['key_h2']);
    assert.equal(await ids({ owner: 'partner:par_a' }), ['key_h1', 'key_h2']);
    assert.equal(await ids({ owner: 'partner:par_a', email: 'nils@a.example' }), ['key_h1']);
    assert.equal(await ids({ owner: 'operator' }), []);
    assert.equal(await store.keyNamed('a', 'key_h2'), rows[0]);
    assert.is(await store.keyNamed('b', 'key_h2'), undefined);

    const changed = [{ hash: 'h2', expiresAtMs: 7, suspendedAtMs: 8 }];
    const used = [{ hash: 'h2', lastUsedAtMs: 9 }];
    await store.commit([{ ...NO_KEYS, changed, used }], START_MS);
    await store.commit([{ ...NO_KEYS, used: [{ hash: 'h2', lastUsedAtMs: 5 }] }], START_MS);
    const now = { expiresAtMs: 7, suspendedAtMs: 8, lastUsedAtMs: 9 };
    assert.equal(await store.key('h2'), { ...rows[0], ...now });
  },

  'what was asked for beside the worlds is in the audit, once, by who and why': async ({
    store,
  }) => {
    await store.commit([born('a')], START_MS);
    const asked = (id: string, reason: string | null) => ({
      worldId: 'a',
      origin: { ...origin(id, keyed(id)), reason },
    });
    const first = asked('aud_1', 'why “not”');
    await store.commit([{ kind: 'asked', asked: first }], START_MS);
    await store.commit([{ ...NO_KEYS, asked: asked('aud_2', null) }], START_MS);

    const rows = await store.audit('a', { after: null, limit: 9 });
    assert.equal(
      rows.map(({ id, reason, trialId, lastSequence }) => [id, reason, trialId, lastSequence]),
      [
        ['aud_1', 'why “not”', null, -1],
        ['aud_2', null, null, -1],
      ],
    );
    const page = { after: null, limit: 9 };
    const count = async (filter: AuditFilter) => (await store.audit('a', page, filter)).length;
    assert.is(await count({ owner: 'partner:par_a', kind: 'partner' }), 2);
    assert.is(await count({ email: 'nina@a.example', operation: 'trial.start' }), 2);
    assert.is(await count({ kind: 'operator' }), 0);
    assert.is(await count({ trialId: 'trl_a' }), 0);
    assert.is((await store.request(keyed('aud_1')))?.lastSequence, -1);
    assert.is(await store.knows('aud_2'), true);
    const again = store.commit([{ kind: 'asked', asked: first }], START_MS);
    assert.is(await outcomeOf(again), 'REQUEST_KNOWN');
  },

  'a token of consent is found by its hash, and goes with its request and its world': async ({
    store,
  }) => {
    await store.commit([born('a'), born('b')], START_MS);
    const token = (hash: string, worldId: string, trialId: string): ConsentToken => ({
      ...{ hash, worldId, trialId, email: 'b@b.example', createdAtMs: 3 },
    });
    const added = [token('t1', 'a', 'x'), token('t2', 'a', 'y'), token('t3', 'b', 'x')];
    await store.commit([{ kind: 'tokens', added, closed: [] }], START_MS);
    assert.equal(await store.consentToken('t1'), added[0]);
    assert.is((await store.oldest()).tokenAtMs, 3);
    assert.is(await store.consentToken('no'), undefined);
    const gone = { kind: 'tokens', added: [token('t4', 'no', 'x')], closed: [] } as const;
    assert.is(await outcomeOf(store.commit([gone], START_MS)), 'WORLD_GONE');

    const closed = [{ worldId: 'a', trialId: 'x' }];
    await store.commit([{ kind: 'tokens', added: [], closed }], START_MS);
    assert.is(await store.consentToken('t1'), undefined);
    assert.is((await store.consentToken('t3'))?.worldId, 'b');
    await store.commit([{ ...born('b'), born: null, isRemoved: true }], START_MS);
    assert.is(await store.consentToken('t3'), undefined);
    assert.is((await store.consentToken('t2'))?.trialId, 'y');
    const none = { decisionsBeforeMs: null, requestsBeforeMs: null, deliveredBeforeMs: null };
    const prune = (tokensBeforeMs: number): Write => ({
      ...{ kind: 'prune', pruning: { ...none, tokensBeforeMs } },
    });
    await store.commit([prune(3)], START_MS);
    assert.is.not(await store.consentToken('t2'), undefined);
    await store.commit([prune(4)], START_MS);
    assert.is(await store.consentToken('t2'), undefined);
  },

  'a decision is kept whole, once, and forgotten by age': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    const first = decision('dec_1', 100);
    await store.commit([first, decision('dec_2', 200)], START_MS);

    assert.equal(await store.decision('a', 'dec_1'), first.decision);
    assert.is(await store.decision('a', 'no'), undefined);
    assert.is(await store.decision('b', 'dec_1'), undefined);
    assert.is(await outcomeOf(store.commit([decision('dec_1', 300)], 0)), 'REFUSED');

    const pruning = { decisionsBeforeMs: 200, requestsBeforeMs: null, deliveredBeforeMs: null };
    await store.commit([{ kind: 'prune', pruning }], START_MS);
    assert.is(await store.decision('a', 'dec_1'), undefined);
    assert.is.not(await store.decision('a', 'dec_2'), undefined);
  },

  'the age of what is not kept for ever is told, and it goes in portions': async ({ store }) => {
    const none = {
      ...{ decisionAtMs: null, requestAtMs: null, deliveredAtMs: null, webhookAtMs: null },
      tokenAtMs: null,
    };
    assert.equal(await store.oldest(), none);
    await store.commit([born('a'), born('b')], START_MS);
    const ages = [300, 100, 200, 400];
    await store.commit(
      ages.map((at, index) => decision(`dec_${index}`, at, index === 2 ? 'b' : 'a')),
      START_MS,
    );
    assert.equal(await store.oldest(), { ...none, decisionAtMs: 100 });
    const pruning = { decisionsBeforeMs: 400, requestsBeforeMs: 9, deliveredBeforeMs: 9 };

    await store.commit([{ kind: 'prune', pruning: { ...pruning, countMax: 2 } }], START_MS);
    assert.equal(await store.oldest(), { ...none, decisionAtMs: 300 });
    await store.commit([{ kind: 'prune', pruning: { ...pruning, countMax: 2 } }], START_MS);
    assert.equal(await store.oldest(), { ...none, decisionAtMs: 400 });
    await store.commit([{ kind: 'prune', pruning }], START_MS);
    assert.is.not(await store.decision('a', 'dec_3'), undefined);
  },

  'a pack is written down once and stays what it was': async ({ store }) => {
    const pack = (id: string, hash: string) => ({ id, hash, content: `{"of":"${hash}"}` });
    await store.commit([{ kind: 'packs', packs: [pack('q@1', 'x'), pack('p@1', 'y')] }], 5);

    const again: Write = { kind: 'packs', packs: [pack('r@1', 'z'), pack('p@1', 'other')] };
    assert.is(await outcomeOf(store.commit([again], START_MS)), 'REFUSED');

    assert.equal(await store.packs(), [
      { id: 'p@1', hash: 'y' },
      { id: 'q@1', hash: 'x' },
    ]);
    assert.equal(await store.packsOfWorlds(), []);
  },

  'every form that an instance ever had is known, and who has it now': async (given) => {
    const { store } = given;
    const first = customer('cus_a', {
      trials: [trial('trl_a', 'par_a')],
      timers: [timer('trl_a', 1)],
    });
    const second = { ...first, sequence: 2, timers: [] };
    const other = customer('cus_b', { trials: [trial('trl_b', 'par_a')] });
    await store.commit([born('a'), born('b'), step('a', 1, first)], START_MS);
    await store.commit([step('a', 2, second, { before: first }), step('b', 1, other)], START_MS);
    const [was = ''] = shapesOf(first);
    const [is = ''] = shapesOf(second);

    for (const open of [() => store, given.reopen]) {
      const one = await open();
      assert.equal(await one.shapes(), [was, is].sort());
      assert.equal(await one.streamsOfShape(was, 9), []);
      assert.equal([...(await one.streamsOfShape(is, 9))].sort(), ['cus_a', 'cus_b']);
      assert.is((await one.streamsOfShape(is, 1)).length, 1);
    }
    assert.equal(readShape(was).timers, ['expiry xstate.after.expiry.trial.active']);
    await given.store.commit([{ ...born('b'), born: null, isRemoved: true }], START_MS);
    assert.is((await given.store.shapes()).length, 2);
  },

  'a form that failed to be kept is kept the next time': async ({ store }) => {
    const one = customer('cus_a', { trials: [trial('trl_a', 'par_a')] });
    assert.is(await outcomeOf(store.commit([step('a', 1, one)], START_MS)), 'WORLD_GONE');
    assert.equal(await store.shapes(), []);

    await store.commit([born('a'), step('a', 1, one)], START_MS);

    assert.equal(await store.shapes(), shapesOf(one));
  },

  'any text comes back as it was': async (given) => {
    const odd = 'O’Neil "&" Søn \\ \'; DROP TABLE worlds; -- \n\t 🦊 \u2028 ﷽ %_';
    const named = { ...born('a'), born: { ...BORN, name: odd, forkedFrom: odd } };
    const stream = { ...partner('par_a'), record: { ...partner('par_a').record, name: odd } };
    const asked = { ...origin('aud_1'), operation: odd, trackingId: odd };
    const change = step('a', 1, stream, {
      entry: { effects: [message(`m ${odd}`, { text: odd, dedupeKey: odd, trialId: odd })] },
      change: { origin: asked, deliverAtMs: 1 },
    });
    await given.store.commit([named, change], START_MS);

    for (const open of [() => given.store, given.reopen]) {
      const store = await open();
      const world = await store.world('a');
      assert.equal([world?.name, world?.forkedFrom], [odd, odd]);
      assert.equal(await store.streams('a').stream('par_a'), stream);
      assert.equal(await store.entryAt('a', 'par_a', 1), change.entries[0]);
      const filter = { trialId: odd };
      const [told] = await store.messages('a', filter, { after: null, limit: 9 });
      assert.equal(told, change.entries[0]?.effects[0]?.message);
      assert.is((await store.audit('a', { after: null, limit: 9 }))[0]?.operation, odd);
    }
  },

  'everything is there again after the store was closed': async (given) => {
    await given.store.commit(
      [
        born('a'),
        step('a', 1, customer('cus_a', { emails: ['a@b.example'], timers: [timer('t', 9)] }), {
          entry: { effects: [message('m1')] },
          change: { origin: origin('aud_1'), deliverAtMs: 3 },
        }),
        keys([key('h1', 1)], []),
      ],
      START_MS,
    );
    const before = await stateOf(given.store);

    const store = await given.reopen();

    assert.is(await stateOf(store), before);
    assert.equal(await store.key('h1'), key('h1', 1));
  },
};

const NO_KEYS = { kind: 'keys', added: [], removed: [] } as const;

const BORN = {
  id: 'a',
  kind: 'sandbox',
  packId: 'webex-current@1',
  createdAtMs: START_MS,
  startAtMs: START_MS,
} as const;

const key = (hash: string, createdAtMs: number, worldId = 'a'): KeyRow => ({
  hash,
  worldId,
  actor: origin('x').actor,
  label: `key ${hash}`,
  last4: 'abcd',
  createdAtMs,
  id: `key_${hash}`,
  ...FRESH,
});

const keys = (added: readonly KeyRow[], removed: readonly string[]): Write => ({
  kind: 'keys',
  added,
  removed,
});

function decision(
  id: string,
  recordedAtMs: number,
  worldId = 'a',
): Extract<Write, { kind: 'decision' }> {
  const about = { id, worldId, partnerId: 'par_a', atMs: START_MS, recordedAtMs };
  const said = {
    request: { services: ['MESSAGING'] },
    eligibility: { outcome: 'allowed', by: null },
  };
  return { kind: 'decision', decision: { ...about, actor: origin('x').actor, ...said } as never };
}
