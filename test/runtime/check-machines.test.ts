import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { setup } from 'xstate';
import { checkMachines } from '../../runtime/index.ts';

const check = suite('runtime/check-machines');

const base = setup({ delays: { known: () => 1, constant: 1_000 } });
const timers = { known: {}, constant: {} };
const planted = (config: Parameters<typeof base.createMachine>[0]) =>
  checkMachines({ 'planted@1': base.createMachine(config) }, timers);

check('passes the machines we ship', () => {
  assert.equal(checkMachines(), []);
});

check('refuses a named delay without an implementation: it would fire at once', () => {
  const problems = planted({
    id: 'planted',
    initial: 'a',
    // The type of a delay's name is not checked by XState: this compiles.
    states: { a: { after: { knwon: 'b' } as never }, b: {} },
  });
  assert.ok(
    problems.includes('planted@1: planted.a waits for "knwon", which has no implementation'),
  );
});

check('refuses a number in after: the length would be part of the timer’s identity', () => {
  const problems = planted({
    id: 'planted',
    initial: 'a',
    states: { a: { after: { 2592000000: 'b' } }, b: {} },
  });
  assert.ok(problems.some((one) => one.includes('waits for the number 2592000000')));
});

check('refuses a delay that is a constant', () => {
  const problems = planted({ id: 'planted', initial: 'a', states: { a: {} } });
  assert.equal(problems, ['planted@1: the delay "constant" is the constant 1000; compute it']);
});

check('refuses two states that wait for the same delay: their timers would share an id', () => {
  const problems = planted({
    id: 'planted',
    initial: 'a',
    states: { a: { after: { known: 'b' } }, b: { after: { known: 'a' } } },
  });
  assert.ok(problems.includes('planted@1: planted.a and planted.b both wait for "known"'));
});

check.run();
