import { Engine } from 'json-rules-engine';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { installOperators, OPERATORS } from '../../rules/operators.ts';

const t = suite('rules/operators');

t('a comparison of the wrong types is an error, not a no', () => {
  for (const wrong of ['0', null, undefined, Number.NaN, 0.5, {}, [], true]) {
    for (const name of [
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
    ] as const) {
      assert.throws(() => OPERATORS[name](wrong, 1), /is not a whole number/);
      assert.throws(() => OPERATORS[name](1, wrong), /is not a whole number/);
    }
    for (const name of ['equal', 'notEqual'] as const) {
      assert.throws(() => OPERATORS[name](wrong, 1), /cannot compare/);
    }
  }
  assert.throws(() => OPERATORS.notIn(undefined, ['a']), /cannot compare/);
  assert.throws(() => OPERATORS.in('US', 'AUSTRALIA'), /is not a list/);
  assert.throws(() => OPERATORS.notIn('US', []), /is not a list/);
});

t('each numeric comparison is right at n-1, n and n+1', () => {
  const answers = (name: 'lessThan' | 'lessThanInclusive' | 'greaterThan') =>
    [9, 10, 11].map((value) => OPERATORS[name](value, 10));

  assert.equal(answers('lessThan'), [true, false, false]);
  assert.equal(answers('lessThanInclusive'), [true, true, false]);
  assert.equal(answers('greaterThan'), [false, false, true]);
  assert.is(OPERATORS.greaterThanInclusive(10, 10), true);
  assert.is(OPERATORS.greaterThanInclusive(9, 10), false);
});

t('equality and membership do what they say', () => {
  assert.is(OPERATORS.equal('a', 'a'), true);
  assert.is(OPERATORS.notEqual('a', 'b'), true);
  assert.is(OPERATORS.in('a', ['a', 'b']), true);
  assert.is(OPERATORS.notIn('c', ['a', 'b']), true);
});

t('nothing of the engine’s own is left', async () => {
  for (const operator of ['contains', 'doesNotContain', 'not:equal', 'swap:lessThan']) {
    const engine = new Engine();
    installOperators(engine);
    engine.addRule({
      conditions: { all: [{ fact: 'size', operator, value: 1 }] },
      event: { type: 'requirement' },
    });
    try {
      await engine.run({ size: 1 });
      assert.unreachable(operator);
    } catch (error) {
      assert.match(String(error), 'Unknown operator');
    }
  }
});

t.run();
