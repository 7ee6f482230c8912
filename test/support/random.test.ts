import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seeded } from './random.ts';

const random = suite('support/random');

random('gives the same numbers for the same seed, today and next year', () => {
  const { int } = seeded(81235);

  assert.equal([int(0, 999), int(0, 999), int(0, 999)], [444, 692, 643]);
});

random('reaches both bounds and nothing beyond them', () => {
  const { int } = seeded(1);
  const seen = new Set(Array.from({ length: 1000 }, () => int(3, 6)));

  assert.equal([...seen].sort(), [3, 4, 5, 6]);
});

random('shuffles without losing or doubling anything', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = seeded(7).shuffled(list);

  assert.not.equal(shuffled, list);
  assert.equal(shuffled.sort(), list);
});

random('refuses to pick from nothing, and names the seed', () => {
  assert.throws(() => seeded(9).pick([]), /seed=9/);
});

random.run();
