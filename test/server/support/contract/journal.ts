/** The contract about entries: each place is taken once, and pages lose nothing. */
import * as assert from 'uvu/assert';
import { SYSTEM } from '../../../../runtime/index.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { ALL, born, entry, origin, outcomeOf, partner, step, timerOf, together } from './made.ts';
import { stateOf } from './state.ts';

export const JOURNAL: Cases = {
  'an entry is read back from its place, with the instant of its commit': async ({ store }) => {
    const told = { input: timerOf('trl_a'), outcome: 'refused' as const };
    const change = step('a', 1, partner('par_a'), { entry: told });
    await store.commit([born('a')], START_MS);
    await store.commit([change], START_MS + 5);

    const [wanted] = change.entries;
    assert.equal(await store.entryAt('a', 'par_a', 1), wanted);
    assert.is(await store.entryAt('a', 'par_a', 2), undefined);
    assert.is(await store.entryAt('a', 'par_b', 1), undefined);
    assert.is(await store.entryAt('b', 'par_a', 1), undefined);
    assert.equal(await store.entries('a', {}, ALL), [
      { entry: wanted, recordedAtMs: START_MS + 5, trackingId: null },
    ]);
  },

  'an entry tells which request wrote it': async ({ store }) => {
    const asked = { ...step('a', 1, partner('par_a')), origin: origin('aud_1') };
    await store.commit([born('a'), asked, step('a', 2, partner('par_b'))], START_MS);

    const kept = await store.entries('a', {}, ALL);
    assert.equal(
      kept.map(({ trackingId }) => trackingId),
      [origin('aud_1').trackingId, null],
    );
  },

  'an imported entry keeps the instant of its first commit': async ({ store }) => {
    const two = together(step('a', 1, partner('par_a')), step('a', 2, partner('par_b')));
    await store.commit([born('a'), { ...two, recordedAtMs: [11, 22] }], START_MS);

    const kept = await store.entries('a', {}, ALL);
    assert.equal(
      kept.map(({ recordedAtMs }) => recordedAtMs),
      [11, 22],
    );
  },

  'of two writers of one place in a stream the second is told so': async ({ store }) => {
    await store.commit([born('a'), step('a', 1, partner('par_a'))], START_MS);
    const before = await stateOf(store);

    const again = step('a', 2, partner('par_a'));
    assert.is(await outcomeOf(store.commit([again], START_MS)), 'ENTRY_TAKEN');

    assert.is(await stateOf(store), before);
  },

  'of two writers of one sequence of the world the second is told so': async ({ store }) => {
    await store.commit([born('a'), step('a', 1, partner('par_a'))], START_MS);
    const before = await stateOf(store);

    const other = step('a', 1, partner('par_b'));
    assert.is(await outcomeOf(store.commit([other], START_MS)), 'ENTRY_TAKEN');
    const twice = [step('a', 2, partner('par_c')), step('a', 2, partner('par_d'))];
    assert.is(await outcomeOf(store.commit(twice, START_MS)), 'ENTRY_TAKEN');

    assert.is(await stateOf(store), before);
    await store.commit([born('b'), step('b', 1, partner('par_a'))], START_MS);
  },

  'two at once: one is kept, one is told': async ({ store }) => {
    await store.commit([born('a')], START_MS);

    const outcomes = await Promise.all(
      ['par_a', 'par_b', 'par_c'].map((id) =>
        outcomeOf(store.commit([step('a', 1, partner(id))], START_MS)),
      ),
    );

    assert.equal(outcomes.sort(), ['ENTRY_TAKEN', 'ENTRY_TAKEN', 'kept']);
    assert.is((await store.entries('a', {}, ALL)).length, 1);
    assert.is((await store.streams('a').world())?.streams.size, 1);
  },

  'entries are listed by sequence: all, of a stream, of a trial, of both': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    const streams = { par_a: 0, par_b: 0 };
    for (let sequence = 1; sequence <= 12; sequence += 1) {
      const id = sequence % 3 === 0 ? 'par_b' : 'par_a';
      streams[id] += 1;
      const input = timerOf(sequence % 2 === 0 ? 'trl_even' : 'trl_odd/loan');
      const change = step('a', sequence, partner(id, streams[id]), { entry: { input } });
      await store.commit([change], START_MS);
    }
    const listed = async (filter: object, page: object = {}) =>
      (await store.entries('a', filter, { ...ALL, ...page })).map(({ entry: one }) => one.sequence);

    assert.equal(await listed({}), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.equal(await listed({}, { after: '4', limit: 3 }), [5, 6, 7]);
    assert.equal(await listed({}, { after: '12' }), []);
    assert.equal(await listed({ stream: 'par_b' }), [3, 6, 9, 12]);
    assert.equal(await listed({ stream: 'par_b' }, { after: '3', limit: 2 }), [6, 9]);
    assert.equal(await listed({ trialId: 'trl_odd' }, { after: '2' }), [3, 5, 7, 9, 11]);
    assert.equal(await listed({ stream: 'par_b', trialId: 'trl_even' }), [6, 12]);
    assert.equal(await listed({ stream: 'par_no' }), []);
    assert.equal(await listed({ trialId: 'trl_no' }), []);
  },

  'pages have no gap and no double while entries are added': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    let written = 0;
    const write = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        written += 1;
        await store.commit([step('a', written, partner('par_a', written))], START_MS);
      }
    };
    await write(7);
    const seen: number[] = [];
    for (let after: string | null = null; seen.length < 20; ) {
      const [page] = await Promise.all([
        store.entries('a', {}, { after, limit: 3 }),
        write(written < 20 ? 3 : 0),
      ]);
      seen.push(...page.map(({ entry: one }) => one.sequence));
      after = seen.length === 0 ? null : String(seen.at(-1));
    }

    assert.equal(
      seen.slice(0, 20),
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  },

  'entries up to an instant, be they in its order or not': async ({ store }) => {
    const atMs = [10, 30, 20, 30, 31];
    const changes = atMs.map((at, index) =>
      step('a', index + 1, partner(`par_${index}`), { entry: { atMs: at } }),
    );
    await store.commit([born('a'), ...changes], START_MS);

    const until = async (at: number) =>
      (await store.entriesUntil('a', at)).map(({ sequence }) => sequence);
    assert.equal(await until(9), []);
    assert.equal(await until(20), [1, 3]);
    assert.equal(await until(30), [1, 2, 3, 4]);
    assert.equal(await store.entriesUntil('b', 30), []);
  },

  'a refused entry, a routed one and a command come back whole': async ({ store }) => {
    const event = { type: 'order.mapped', trialId: 'trl_a' } as never;
    const routed = { kind: 'routed', atMs: 1, from: { stream: 'ord_a', sequence: 1 }, event };
    const asked = {
      kind: 'command',
      atMs: 1,
      actor: SYSTEM,
      command: { type: 'trial.extend', trialId: 'trl_b', 'odd "name"': '\u2028 \\ 🦊 Ångström\n' },
      resolved: { kind: 'start', trialId: '' },
      denials: [],
      decision: null,
    };
    const refusal = { code: 'TRIAL_ENDED', sentence: 'No.', reasons: [] };
    const entries = [
      entry({ stream: 'par_a', streamSequence: 1, sequence: 1 }, { input: routed as never }),
      entry(
        { stream: 'par_a', streamSequence: 2, sequence: 2 },
        { input: asked as never, outcome: 'refused', refusal: refusal as never },
      ),
    ];
    const change = step('a', 2, partner('par_a', 2), { change: { entries } });
    await store.commit([born('a'), change], START_MS);

    const kept = await store.entries('a', {}, ALL);
    assert.equal(
      kept.map((one) => one.entry),
      entries,
    );
    assert.is((await store.entries('a', { trialId: 'trl_a' }, ALL)).length, 1);
    assert.equal(await store.entries('a', { trialId: '' }, ALL), []);
  },

  'who asked is known, in order and for good': async ({ store }) => {
    await store.commit([born('a')], START_MS);
    assert.is(await store.knows('aud_1'), false);
    const asked = { change: { origin: origin('aud_2') } };
    await store.commit([step('a', 1, partner('par_a'), asked)], START_MS);
    const idle = { ...born('a'), born: null, nowMs: START_MS + 9, sequence: 1 };
    await store.commit([{ ...idle, origin: origin('aud_1') }], START_MS + 3);

    assert.is(await store.knows('aud_1'), true);
    const rows = await store.audit('a', ALL);
    const { keyed: _, ...who } = origin('aud_2');
    const place = { worldId: 'a', firstSequence: 1, lastSequence: 1 };
    const about = { recordedAtMs: START_MS, ...place, reason: null, trialId: null };
    assert.equal(rows[1], { ...who, ...about });
    assert.equal(
      rows.map(({ id, firstSequence, lastSequence }) => [id, firstSequence, lastSequence]),
      [
        ['aud_1', 2, 1],
        ['aud_2', 1, 1],
      ],
    );
    assert.equal(await store.audit('a', { after: 'aud_1', limit: 1 }), [rows[1]]);
    assert.equal(await store.audit('b', ALL), []);
    const again = { ...idle, origin: origin('aud_1') };
    assert.is(await outcomeOf(store.commit([again], START_MS)), 'ENTRY_TAKEN');
  },
};
