/** The contract about events: accepted entries, each with its place in its trial and whose it is. */
import * as assert from 'uvu/assert';
import type { Store } from '../../../../server/store/store.ts';
import { START_MS } from '../store.ts';
import type { Cases } from './cases.ts';
import { born, customer, origin, partner, step, timerOf, trial } from './made.ts';

export const EVENTS: Cases = {
  'accepted entries have a place, whose trial it is, and the order of the world': async ({
    store,
  }) => {
    await begin(store);

    assert.equal(await store.eventPlaces('a', {}, { after: 0, limit: 9 }), [
      { sequence: 1, stream: 'par_a', trialId: null, partnerId: null, viewers: [] },
      { sequence: 2, stream: 'cus_a', trialId: 'trl_a', partnerId: 'par_a', viewers: [] },
      { sequence: 4, stream: 'cus_a', trialId: 'trl_a', partnerId: 'par_a', viewers: [] },
      { sequence: 5, stream: 'cus_a', trialId: 'trl_b', partnerId: 'par_b', viewers: [] },
      { sequence: 6, stream: 'cus_a', trialId: 'trl_gone', partnerId: null, viewers: [] },
    ]);
    assert.equal(await sequences(store, {}, { after: 2, limit: 2 }), [4, 5]);
    assert.equal(await sequences(store, {}, { after: 6, limit: 2 }), []);
    assert.equal(await sequences(store, { trialId: 'trl_a' }), [2, 4]);
    assert.equal(await sequences(store, { stream: 'par_a' }), [1]);
    assert.equal(await sequences(store, { stream: 'cus_a', trialId: 'trl_b' }), [5]);
    assert.equal(await sequences(store, { stream: 'no' }), []);
    assert.equal(await store.eventPlaces('no', {}, { after: 0, limit: 9 }), []);
  },

  'an event has its number within its trial, without those that were refused': async ({
    store,
  }) => {
    await begin(store);

    const kept = await store.eventsAt('a', [5, 4, 3, 2, 1, 1, 99]);

    assert.equal(
      kept.map((one) => [one.entry.sequence, one.trialId, one.trialSequence, one.partnerId]),
      [
        [1, null, null, null],
        [2, 'trl_a', 1, 'par_a'],
        [4, 'trl_a', 2, 'par_a'],
        [5, 'trl_b', 1, 'par_b'],
      ],
    );
    assert.equal(kept[1]?.recordedAtMs, START_MS);
    assert.equal(kept[1]?.entry, await store.entryAt('a', 'cus_a', 1));
    assert.equal(await store.eventsAt('a', []), []);
    assert.equal(await store.eventsAt('no', [1]), []);
  },
};

/** Six entries, of which the third was refused. */
async function begin(store: Store): Promise<void> {
  const trials = [trial('trl_a', 'par_a'), trial('trl_b', 'par_b')];
  const of = (sequence: number, trialId: string, outcome: 'accepted' | 'refused' = 'accepted') =>
    step('a', sequence, customer('cus_a', { sequence: sequence - 1, trials }), {
      entry: { input: timerOf(trialId), outcome },
    });
  await store.commit([born('a'), born('no')], START_MS);
  await store.commit(
    [
      step('a', 1, partner('par_a'), { change: { origin: origin('aud_1') } }),
      of(2, 'trl_a'),
      of(3, 'trl_a', 'refused'),
      of(4, 'trl_a'),
      of(5, 'trl_b'),
      of(6, 'trl_gone'),
    ],
    START_MS,
  );
}

const sequences = async (
  store: Store,
  filter: object,
  page = { after: 0, limit: 9 },
): Promise<readonly number[]> =>
  (await store.eventPlaces('a', filter, page)).map(({ sequence }) => sequence);
