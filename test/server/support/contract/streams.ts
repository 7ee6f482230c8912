/** The contract about streams: what is read back, what only one may hold, and in whose lists it is. */
import * as assert from 'uvu/assert';
import {
  externalClaim,
  externalPrefix,
  type OrderStream,
  type Stream,
} from '../../../../runtime/index.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { born, customer, outcomeOf, partner, step, timer, together, trial } from './made.ts';
import { stateOf } from './state.ts';

const PAGE = { after: null, limit: 100 };

export const STREAMS: Cases = {
  'a stream is read back as it was last written, by id and by trial': async ({ store }) => {
    const first = customer('cus_a', { emails: ['a@b.example'], trials: [trial('trl_a', 'par_a')] });
    const timers = [timer('late', 900, [1, 1]), timer('early', 100, [2, 0])];
    const second = { ...first, sequence: 2, timers };
    await store.commit([born('a'), step('a', 1, first)], START_MS);
    const streams = store.streams('a');
    assert.equal(await streams.stream('cus_a'), first);

    await store.commit([step('a', 2, second, { before: first })], START_MS);

    assert.equal(await streams.stream('cus_a'), second);
    assert.equal(await streams.streamOfTrial('trl_a'), second);
    assert.is(await streams.idOfTrial('trl_a'), 'cus_a');
    assert.equal(await streams.some(['no', 'cus_a', 'cus_a']), [second]);
    assert.equal(await streams.some([]), []);
    assert.is(await streams.stream('no'), undefined);
    assert.is(await streams.streamOfTrial('no'), undefined);
    assert.is(await streams.idOfTrial('no'), undefined);
    assert.is(await streams.holderOf('no'), undefined);
    assert.is(await store.streams('b').stream('cus_a'), undefined);
  },

  'what a partner calls it leads to a trial, a customer and an order': async ({ store }) => {
    const named = {
      ...trial('trl_b', 'par_a'),
      context: { partnerId: 'par_a', externalId: 'X-1' },
    };
    const first = customer('cus_a', { trials: [trial('trl_a', 'par_a'), named] });
    const plain = customer('cus_b');
    const external = { id: 'X-1', partnerIds: ['par_a'] };
    const called = { ...plain, record: { ...plain.record, external } };
    await store.commit([born('a'), step('a', 1, first), step('a', 2, called)], START_MS);

    const idsOf = async (claimed: string) => {
      const found = await store.streams('a').page({ kind: 'customer', claimed, ...PAGE });
      return found.map(({ id }) => id);
    };
    assert.equal(await store.trials('a', { externalId: 'X-1' }, PAGE), [
      { trialId: 'trl_b', streamId: 'cus_a' },
    ]);
    assert.equal(await store.trials('a', { externalId: 'X-1', partnerId: 'par_b' }, PAGE), []);
    assert.equal(await store.trials('a', { externalId: 'X' }, PAGE), []);
    assert.equal(await idsOf(externalPrefix('customer', 'X-1')), ['cus_b']);
    assert.equal(await idsOf(externalClaim('customer', 'X-1', 'par_a')), ['cus_b']);
    assert.equal(await idsOf(externalClaim('customer', 'X-1', 'par_b')), []);
    assert.equal(await idsOf(externalPrefix('customer', 'X')), []);
    assert.equal(await idsOf(externalPrefix('order', 'X-1')), []);
  },

  'timers come back in the order in which they were armed': async ({ store }) => {
    const timers = [timer('c', 1, [2, 1]), timer('a', 3, [1, 0]), timer('b', 2, [2, 0])];
    await store.commit([born('a'), step('a', 1, customer('cus_a', { timers }))], START_MS);

    const stream = await store.streams('a').stream('cus_a');
    assert.equal(
      stream?.timers.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  },

  'a field without a value is not there afterwards': async ({ store }) => {
    const odd = { ...partner('par_a'), record: { ...partner('par_a').record, note: undefined } };
    const list = ['x', undefined, { y: undefined }];
    const input = { kind: 'timer', atMs: 1, instanceId: '', extra: undefined, list };
    const over = { entry: { input: input as never } };
    await store.commit([born('a'), step('a', 1, odd as never, over)], START_MS);

    assert.equal(await store.streams('a').stream('par_a'), partner('par_a'));
    const kept = await store.entryAt('a', 'par_a', 1);
    assert.equal(kept?.input, { kind: 'timer', atMs: 1, instanceId: '', list: ['x', null, {}] });
    assert.equal(Object.keys(kept?.input ?? {}).sort(), ['atMs', 'instanceId', 'kind', 'list']);
  },

  'what was given is not changed by what comes after': async ({ store }) => {
    const first = customer('cus_a', { emails: ['a@b.example'] });
    await store.commit([born('a'), step('a', 1, first)], START_MS);
    const read = await store.streams('a').stream('cus_a');
    const world = await store.streams('a').world();
    const row = await store.world('a');
    const before = structuredClone([read, world, row]);

    const second = { ...first, sequence: 2, instances: { t: trial('t', 'par_a') } };
    await store.commit([step('a', 2, second, { before: first })], START_MS);

    assert.equal([read, world, row], before);
  },

  'a claim has one holder, and who comes second is told which': async ({ store }) => {
    const holder = customer('cus_a', { emails: ['a@b.example', 'c@d.example'] });
    await store.commit([born('a'), born('b'), step('a', 1, holder)], START_MS);
    const before = await stateOf(store);

    const second = step('a', 2, customer('cus_b', { emails: ['x@y.example', 'c@d.example'] }));
    const said = await outcomeOf(store.commit([second], START_MS));

    assert.is(said, 'CLAIM_TAKEN email:c@d.example');
    assert.is(await stateOf(store), before);
    assert.is(await store.streams('a').holderOf('email:c@d.example'), 'cus_a');
    assert.is(await store.streams('a').holderOf('email:x@y.example'), undefined);
    const elsewhere = step('b', 1, customer('cus_b', { emails: ['c@d.example'] }));
    assert.is(await outcomeOf(store.commit([elsewhere], START_MS)), 'kept');
  },

  'a claim passes from hand to hand within a group, and within a change': async ({ store }) => {
    const a = customer('cus_a', { emails: ['a@b.example'] });
    const without = customer('cus_a', { sequence: 2 });
    const b = customer('cus_b', { emails: ['a@b.example'] });
    await store.commit([born('a'), step('a', 1, a)], START_MS);
    const holder = () => store.streams('a').holderOf('email:a@b.example');

    await store.commit([step('a', 2, without, { before: a }), step('a', 3, b)], START_MS);
    assert.is(await holder(), 'cus_b');

    const back = together(
      step('a', 4, { ...a, sequence: 3 }, { before: without }),
      step('a', 5, customer('cus_b', { sequence: 2 }), { before: b }),
    );
    await store.commit([back], START_MS);
    assert.is(await holder(), 'cus_a');
  },

  'two of one group cannot both have it': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    const group = ['cus_a', 'cus_b'].map((id, index) =>
      step('a', index + 1, customer(id, { emails: ['a@b.example'] })),
    );
    const before = await stateOf(store);

    assert.is(await outcomeOf(store.commit(group, START_MS)), 'REFUSED');

    assert.is(await stateOf(store), before);
    assert.is(await outcomeOf(store.commit(group.slice(0, 1), START_MS)), 'kept');
    const said = await outcomeOf(store.commit(group.slice(1), START_MS));
    assert.is(said, 'CLAIM_TAKEN email:a@b.example');
  },

  'a trial lives in one stream, a timer’s id is its own': async ({ store }) => {
    const a = customer('cus_a', { trials: [trial('trl_a', 'par_a')] });
    await store.commit([born('a'), step('a', 1, a)], START_MS);
    const before = await stateOf(store);

    const second = step('a', 2, customer('cus_b', { trials: [trial('trl_a', 'par_b')] }));
    assert.is(await outcomeOf(store.commit([second], START_MS)), 'REFUSED');
    const twice = customer('cus_c', { timers: [timer('t', 1, [2, 0]), timer('t', 2, [2, 1])] });
    assert.is(await outcomeOf(store.commit([step('a', 2, twice)], START_MS)), 'REFUSED');

    assert.is(await stateOf(store), before);
  },

  'trials are listed by id, by partner, customer and state, page after page': async ({ store }) => {
    const a = customer('cus_a', { trials: [trial('t3', 'p1'), trial('t1', 'p2', 'grace')] });
    const b = customer('cus_b', { trials: [trial('t2', 'p1', 'grace'), trial('t4', 'p1')] });
    await store.commit([born('a'), step('a', 1, a), step('a', 2, b)], START_MS);
    const listed = async (filter: object, page: object = {}) =>
      (await store.trials('a', filter, { ...PAGE, ...page })).map(({ trialId }) => trialId);

    assert.equal(await listed({}), ['t1', 't2', 't3', 't4']);
    assert.equal(await listed({}, { after: 't1', limit: 2 }), ['t2', 't3']);
    assert.equal(await listed({ partnerId: 'p1' }), ['t2', 't3', 't4']);
    assert.equal(await listed({ customerId: 'cus_a' }), ['t1', 't3']);
    assert.equal(await listed({ status: 'grace' }), ['t1', 't2']);
    assert.equal(await listed({ partnerId: 'p1', status: 'grace', customerId: 'cus_b' }), ['t2']);
    assert.equal(await listed({ customerId: 'cus_a' }, { after: 't1' }), ['t3']);
    assert.equal(await listed({ customerId: 'no' }), []);
    assert.equal(await store.trials('a', {}, { after: null, limit: 1 }), [
      { trialId: 't1', streamId: 'cus_a' },
    ]);
    const instances = { t3: trial('t3', 'p1', 'expired'), t1: trial('t1', 'p2', 'grace') };
    const ended = { ...a, sequence: 2, instances };
    await store.commit([step('a', 3, ended, { before: a })], START_MS);
    assert.equal(await listed({ customerId: 'cus_a', status: 'expired' }), ['t3']);
  },

  'trials are found by a part of a name, the customer’s or the partner’s': async ({ store }) => {
    const named = (id: string, companyName: string, trialId: string, partnerId: string) => {
      const made = customer(id, { trials: [trial(trialId, partnerId)] });
      return { ...made, record: { ...made.record, companyName } };
    };
    const nordlys = { ...partner('p1'), record: { ...partner('p1').record, name: 'Nordlys AS' } };
    const all = [
      nordlys,
      named('cus_a', 'Fjällräv AB', 't1', 'p1'),
      named('cus_b', '[100%] *Ωmega*', 't2', 'p2'),
      named('cus_c', 'Brio AG', 't3', 'p1'),
    ];
    await store.commit([born('a'), ...all.map((one, at) => step('a', at + 1, one))], START_MS);
    const found = async (search: string, filter: object = {}, page: object = {}) =>
      (await store.trials('a', { search, ...filter }, { ...PAGE, ...page })).map(
        ({ trialId }) => trialId,
      );

    assert.equal(await found('FJÄLL'), ['t1']);
    assert.equal(await found('räv a'), ['t1']);
    assert.equal(await found('fjallRAV'), ['t1'], 'without its marks');
    assert.equal(await found('brïo'), [], 'a mark that is typed is meant');
    assert.equal(await found('a'.repeat(100)), [], 'as long as a search may be');
    assert.equal(await found('nordLYS'), ['t1', 't3']);
    assert.equal(await found('nordlys', {}, { after: 't1' }), ['t3']);
    assert.equal(await found('nordlys', { customerId: 'cus_c' }), ['t3']);
    assert.equal(await found('nordlys', { partnerId: 'p2' }), []);
    assert.equal(await found('ωM'), ['t2']);
    for (const plain of ['*', '[', ']', '%', '100%]']) assert.equal(await found(plain), ['t2']);
    for (const none of ['?', 'F*v', '_', '^', 'Fjällräv AB AB']) {
      assert.equal(await found(none), [], none);
    }
  },

  'streams are listed by kind in the order of ids': async ({ store }) => {
    const ids = ['cus_d', 'par_b', 'cus_a', 'cus_c', 'par_a', 'cus_b'];
    const changes = ids.map((id, index) =>
      step('a', index + 1, id.startsWith('par') ? partner(id) : customer(id)),
    );
    await store.commit([born('a'), ...changes], START_MS);
    const page = async (kind: Stream['kind'], after: string | null, limit: number) =>
      idsOf(await store.streams('a').page({ kind, after, limit }));

    assert.equal(await page('customer', null, 3), ['cus_a', 'cus_b', 'cus_c']);
    assert.equal(await page('customer', 'cus_c', 3), ['cus_d']);
    assert.equal(await page('partner', 'par', 9), ['par_a', 'par_b']);
    assert.equal(await page('order', null, 9), []);
  },

  'a partner’s list has its customers, none that is hidden, and follows them': async ({
    store,
  }) => {
    const made = (id: string, partnerIds: readonly string[], isHidden = false) =>
      customer(id, { partnerIds, isHidden });
    const [a, b, c] = [
      made('cus_a', ['p1']),
      made('cus_b', ['p1', 'p2', 'p1']),
      made('cus_c', ['p1'], true),
    ];
    const first = [a, b, c].map((one, index) => step('a', index + 1, one));
    await store.commit([born('a'), ...first], START_MS);
    const list = async (partnerId: string, after: string | null = null) =>
      idsOf(await store.streams('a').page({ kind: 'customer', partnerId, after, limit: 9 }));

    assert.equal(await list('p1'), ['cus_a', 'cus_b']);
    assert.equal(await list('p1', 'cus_a'), ['cus_b']);
    assert.equal(await list('p2'), ['cus_b']);

    const moved = { ...made('cus_b', ['p3']), sequence: 2 };
    const shown = { ...made('cus_c', ['p1']), sequence: 2 };
    await store.commit(
      [step('a', 4, moved, { before: b }), step('a', 5, shown, { before: c })],
      START_MS,
    );
    assert.equal(await list('p1'), ['cus_a', 'cus_c']);
    assert.equal(await list('p2'), []);
    assert.equal(await list('p3'), ['cus_b']);
  },

  'an order stands in the lists of all who may see it, once': async ({ store }) => {
    const orders = ['ord_b', 'ord_a', 'ord_c'].map((id, index) => order(id, `p${index % 2}`));
    await store.commit(
      [born('a'), ...orders.map((one, index) => step('a', index + 1, one))],
      START_MS,
    );
    const seen = async (viewers: readonly string[], page: object = {}) =>
      idsOf(await store.streams('a').ordersSeenBy(viewers, { ...PAGE, ...page }));

    assert.equal(await seen(['partner:p0']), ['ord_b', 'ord_c']);
    assert.equal(await seen(['partner:p0', 'partner:p1', 'contact:c@d.example']), [
      'ord_a',
      'ord_b',
      'ord_c',
    ]);
    assert.equal(await seen(['contact:c@d.example'], { after: 'ord_a', limit: 1 }), ['ord_b']);
    assert.equal(await seen([]), []);
    assert.equal(await seen(['partner:no']), []);
  },
};

const idsOf = (streams: readonly Stream[]): readonly string[] => streams.map(({ id }) => id);

/** An order of a partner, with somebody whom its email reached. */
function order(id: string, partnerId: string): OrderStream {
  const context = {
    partnerId,
    mapping: null,
    contactEmail: 'c@d.example',
    individualEmail: null,
    setup: { siteUrl: null },
  };
  const about = {
    id,
    machine: 'order@1',
    packId: 'none',
    trialId: null,
    status: 'active',
  } as const;
  const instances = { [id]: { ...about, value: 'placed', context } };
  const record = { id, offer: 'A_FLEX', services: [], partnerId } as never;
  return { id, kind: 'order', sequence: 1, record, instances, timers: [] };
}
