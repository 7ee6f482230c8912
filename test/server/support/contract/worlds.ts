/** The contract about worlds: they begin once, move forward, and take all that they ruled with them. */
import * as assert from 'uvu/assert';
import { FRESH } from '../../../../server/keys.ts';
import { POLICY, START_MS } from '../store.ts';
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
import { stateOf, worldState } from './state.ts';

export const WORLDS: Cases = {
  'a world is read back as it was born, and there is no other': async ({ store }) => {
    await store.commit([born('a')], START_MS);

    assert.equal(await store.world('a'), {
      id: 'a',
      kind: 'sandbox',
      name: 'World a',
      nowMs: START_MS,
      packId: POLICY,
      sequence: 0,
      createdAtMs: START_MS,
      startAtMs: START_MS,
      forkedFrom: null,
      nextDueAtMs: null,
    });
    const world = { nowMs: START_MS, sequence: 0, packId: POLICY, streams: new Map() };
    assert.equal(await store.streams('a').world(), world);
    assert.is(await store.world('b'), undefined);
    assert.is(await store.streams('b').world(), undefined);
    assert.equal(await store.packsOfWorlds(), [POLICY]);
  },

  'a world begins once': async ({ store }) => {
    await store.commit([born('a')], START_MS);

    assert.is(await outcomeOf(store.commit([born('a')], START_MS)), 'WORLD_GONE');
    assert.is(await outcomeOf(store.commit([born('b'), born('b')], START_MS)), 'WORLD_GONE');

    assert.is(await store.world('b'), undefined);
  },

  'sandboxes are listed by id, page after page, the live world not among them': async ({
    store,
  }) => {
    await store.commit([born('live', 'live'), ...['c', 'a', 'd', 'b'].map((id) => born(id))], 0);

    const pages = [];
    for (let after: string | null = null; ; ) {
      const page: readonly string[] = (await store.sandboxes({ after, limit: 3 })).map(
        ({ id }) => id,
      );
      pages.push(page);
      after = page.at(-1) ?? null;
      if (page.length < 3) break;
    }

    assert.equal(pages, [['a', 'b', 'c'], ['d']]);
    assert.equal(await store.sandboxes({ after: 'd', limit: 3 }), []);
    assert.equal(await store.sandboxes({ after: 'aa', limit: 1 }), [await store.world('b')]);
  },

  'its instant and its count of entries only rise': async ({ store }) => {
    await store.commit([born('a'), step('a', 1, partner('par_a'))], START_MS);
    const idle = { ...born('a'), born: null };

    await store.commit([{ ...idle, nowMs: START_MS - 5, sequence: 0 }], START_MS);

    const world = await store.world('a');
    assert.equal([world?.nowMs, world?.sequence], [START_MS + 1, 1]);
  },

  'a change that is built on what the world no longer is, is overtaken': async ({ store }) => {
    await store.commit([born('a'), step('a', 1, partner('par_a'))], START_MS);
    const builtOn = { nowMs: START_MS + 1, sequence: 1 };
    const turn = { ...born('a'), born: null, sequence: 1, nowMs: START_MS + 10, builtOn };
    const before = await stateOf(store);
    for (const other of [
      { nowMs: START_MS, sequence: 1 },
      { nowMs: START_MS + 1, sequence: 0 },
    ]) {
      const change = { ...turn, builtOn: other };
      assert.is(await outcomeOf(store.commit([change], START_MS)), 'ENTRY_TAKEN');
    }
    assert.is(await outcomeOf(store.commit([{ ...turn, worldId: 'no' }], 0)), 'ENTRY_TAKEN');
    assert.is(await stateOf(store), before);

    await store.commit([turn], START_MS);

    assert.is((await store.world('a'))?.nowMs, START_MS + 10);
    assert.is(await outcomeOf(store.commit([turn], START_MS)), 'ENTRY_TAKEN');
    const born2 = { ...born('b'), builtOn: { nowMs: 0, sequence: 9 } };
    assert.is(await outcomeOf(store.commit([born2], START_MS)), 'kept');
  },

  'of a group, its first change in a world says what it was built on': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    const idle = { ...born('a'), born: null };
    const first = { ...idle, nowMs: START_MS + 10, builtOn: { nowMs: START_MS, sequence: 0 } };
    const second = {
      ...idle,
      nowMs: START_MS + 20,
      builtOn: { nowMs: START_MS + 10, sequence: 0 },
    };

    assert.is(await outcomeOf(store.commit([second, first], 0)), 'ENTRY_TAKEN');
    assert.is(await outcomeOf(store.commit([first, second], 0)), 'kept');

    assert.is((await store.world('a'))?.nowMs, START_MS + 20);
  },

  'what a world ruled goes with it, the record of who did what stays': async ({ store }) => {
    await store.commit([born('b')], START_MS);
    await store.commit(
      [step('b', 1, partner('par_a'), { change: { origin: origin('aud_b') } })],
      START_MS,
    );
    const others = await worldState(store, 'b');
    await store.commit([born('a')], START_MS);
    await fill(store);
    assert.is((await store.claimDeliveries({ ...CLAIM, limit: 1 })).length, 1);
    const audit = await store.audit('a', ALL);

    const removal = { ...born('a'), born: null, isRemoved: true, origin: origin('aud_9') };
    await store.commit([removal], START_MS);

    assert.is(await store.world('a'), undefined);
    assert.equal(await store.sandboxes(ALL), [await store.world('b')]);
    const state = (await worldState(store, 'a')) as readonly unknown[];
    assert.equal(state[0], null);
    assert.equal(
      (await store.audit('a', ALL)).map(({ id }) => id),
      ['aud_1', 'aud_9'],
    );
    assert.equal((await store.audit('a', ALL))[0], audit[0]);
    assert.is(await store.knows('aud_1'), true);
    assert.is(await store.streams('a').holderOf('email:a@b.example'), undefined);
    assert.is(await store.streams('a').idOfTrial('trl_a'), undefined);
    assert.is(await store.key('hash of a'), undefined);
    assert.is(await store.request(keyed('one')), undefined);
    assert.is(await store.decision('a', 'dec_1'), undefined);
    assert.is(await store.entryAt('a', 'cus_a', 1), undefined);
    assert.equal(await store.deliveryBacklog(), { pendingCount: 0, oldestDueAtMs: null });
    assert.equal(await worldState(store, 'b'), others);
  },

  'after its end a world hears nothing more, and may begin anew, empty': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    await fill(store);
    const removal = { ...born('a'), born: null, isRemoved: true };
    await store.commit([removal], START_MS);

    const late = step('a', 2, partner('par_b'));
    assert.is(await outcomeOf(store.commit([late], START_MS)), 'WORLD_GONE');
    assert.is(await outcomeOf(store.commit([removal], START_MS)), 'kept');
    await store.commit([born('a'), step('a', 1, customer('cus_a'))], START_MS);

    assert.equal([...((await store.streams('a').world())?.streams.keys() ?? [])], ['cus_a']);
    assert.is((await store.entries('a', {}, ALL)).length, 1);
  },

  'what needs a world that is not there is refused, each for this reason': async ({ store }) => {
    const gone = keyed('one', 'no');
    const key = { hash: 'h', worldId: 'no', actor: origin('x').actor, label: '', last4: '1234' };
    const decision = { id: 'dec_1', worldId: 'no', recordedAtMs: 0 } as never;
    const request = { change: { origin: origin('aud_1', gone) } };
    await store.commit([born('a')], START_MS);
    const before = await stateOf(store, ['no']);

    for (const write of [
      step('no', 1, partner('par_a')),
      step('a', 1, partner('par_a'), request),
      {
        kind: 'keys',
        added: [{ ...key, createdAtMs: 0, id: 'key_h', ...FRESH }],
        removed: [],
      } as const,
      { kind: 'decision', decision } as const,
    ]) {
      assert.is(await outcomeOf(store.commit([write], START_MS)), 'WORLD_GONE');
      assert.is(await stateOf(store, ['no']), before);
    }
  },
};

const CLAIM = { owner: 'one', nowMs: START_MS + 99, claimLengthMs: 1_000, limit: 10 };

/** One of everything that a world can rule, in the world `a`. */
async function fill(store: Parameters<Cases[string]>[0]['store']): Promise<void> {
  const stream = customer('cus_a', {
    emails: ['a@b.example'],
    partnerIds: ['par_a'],
    trials: [trial('trl_a', 'par_a')],
    timers: [timer('trl_a', START_MS + 50)],
  });
  await store.commit(
    [
      step('a', 1, stream, {
        entry: { effects: [message('msg_a')] },
        change: { origin: origin('aud_1', keyed('one')), deliverAtMs: START_MS },
      }),
      {
        kind: 'keys',
        removed: [],
        added: [
          {
            hash: 'hash of a',
            worldId: 'a',
            actor: origin('x').actor,
            label: 'l',
            last4: '1234',
            createdAtMs: 1,
            id: 'key_a',
            ...FRESH,
          },
        ],
      },
      {
        kind: 'decision',
        decision: { id: 'dec_1', worldId: 'a', recordedAtMs: START_MS } as never,
      },
    ],
    START_MS,
  );
}
