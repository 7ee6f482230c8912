// The simulation itself: its short form runs with the other parts of the torture, in short.test.ts.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { historyOf } from './simulation/histories.ts';
import { MUTANTS } from './simulation/mutants.ts';
import { findMutant } from './simulation/part.ts';
import { shrink } from './simulation/shrink.ts';
import { sweep } from './simulation/sweep.ts';

const simulation = suite('torture, the simulation');

const SEED = 7;

simulation('one seed tells one history, and another seed another', async () => {
  const [first, second, other] = [
    await historyOf({ seed: SEED, stepCount: 120 }),
    await historyOf({ seed: SEED, stepCount: 120 }),
    await historyOf({ seed: SEED + 1, stepCount: 120 }),
  ];

  assert.equal(first, second);
  assert.is.not(first.logHash, other.logHash);
});

simulation('a crash at every commit and at every moment of it breaks no promise', async () => {
  const { crashCount, broken } = await sweep(SEED, 40);

  assert.equal(broken, []);
  assert.ok(crashCount >= 30, `${crashCount} crashes`);
});

simulation('planted defects are found, and what betrays them is said', async () => {
  const found = [];
  for (const mutant of MUTANTS.filter(({ isQuick }) => isQuick)) {
    found.push(await findMutant(mutant, SEED, 20));
  }

  assert.equal(
    found.filter(({ seedCount }) => seedCount === null),
    [],
  );
  assert.ok(found.length >= 10);
});

simulation('a broken history is cut down to the steps that it takes', async () => {
  const mutant = MUTANTS.find(({ name }) => name === 'it is acknowledged before it is kept');
  if (mutant === undefined) throw new Error('the defect has another name');
  const of = { seed: SEED, stepCount: 100, mutant };

  const shorter = await shrink(of);

  assert.ok(shorter !== null && shorter.violations.length > 0);
  assert.ok(shorter.steps.length <= 30, `still ${shorter.steps.length} steps`);
  const kept = new Set(shorter.steps);
  const all = Array.from({ length: 100 }, (_, index) => index);
  const without = new Set(all.filter((index) => !kept.has(index)));
  const again = await historyOf({ ...of, without });
  assert.equal(again.violations, shorter.violations);
  assert.is(await shrink({ seed: SEED, stepCount: 30 }), null);
});

simulation.run();
