// The list under the store in memory is what a sorted array is, however it grows and shrinks.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { firstOf, SortedList } from '../../server/store/memory/sorted-list.ts';
import { seeded } from '../support/random.ts';

const list = suite('server/store/memory, sorted list');

const STEP_COUNT = 20_000;

list('by chance added, taken out and looked at, it is a sorted array', () => {
  const random = seeded(31);
  const sorted = new SortedList<number>((a, b) => a - b);
  const model = new Set<number>();
  for (let step = 0; step < STEP_COUNT; step += 1) {
    const item = random.int(0, 6_000);
    // It grows, then shrinks until little is left.
    const isAdding = random.chance(step < STEP_COUNT / 2 ? 75 : 15);
    if (isAdding) assert.is(sorted.add(item), !model.has(item));
    else assert.is(sorted.delete(item), model.has(item));
    if (isAdding) model.add(item);
    else model.delete(item);
    assert.is(sorted.size, model.size);
    assert.is(sorted.get(item), isAdding ? item : undefined);
    if (step % 500 !== 0) continue;
    const all = [...model].sort((a, b) => a - b);
    assert.equal([...sorted.after(null)], all);
    assert.is(sorted.first, all[0]);
    const from = random.int(-5, 6_005);
    assert.equal(firstOf(sorted.after(from), 7), all.filter((one) => one > from).slice(0, 7));
  }
});

list('added in order, backwards or at one end, it stays in order', () => {
  const numbers = Array.from({ length: 3_000 }, (_, index) => index);
  for (const order of [numbers, [...numbers].reverse(), seeded(3).shuffled(numbers)]) {
    const sorted = new SortedList<number>((a, b) => a - b);
    for (const item of order) sorted.add(item);

    assert.equal([...sorted.after(null)], numbers);
    assert.equal(firstOf(sorted.after(2_997), 9), [2_998, 2_999]);
    assert.equal(firstOf(sorted.after(2_999), 9), []);
    assert.equal(firstOf(sorted.after(null), 0), []);
  }
});

list.run();
