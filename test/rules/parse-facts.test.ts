import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseFacts } from '../../rules/index.ts';
import { SATISFIED } from './examples.ts';

const t = suite('rules/parse-facts');

const problemsOf = (input: unknown) => {
  const parsed = parseFacts('trial.extend', input);
  return parsed.ok ? [] : parsed.problems;
};

t('gives exactly the facts of the question', () => {
  const input = SATISFIED['trial.start'];
  const parsed = parseFacts('trial.start', input);

  assert.ok(parsed.ok);
  if (parsed.ok) assert.equal(parsed.facts, input);
});

t('names every problem, in the order of the question, then unknown facts', () => {
  assert.equal(problemsOf({ zebra: 1, trialState: 'paused', apple: null }), [
    { fact: 'trialState', problem: 'out of range', got: 'paused' },
    { fact: 'extensionCount', problem: 'missing', got: null },
    { fact: 'apple', problem: 'unknown', got: null },
    { fact: 'zebra', problem: 'unknown', got: 1 },
  ]);
});

t('takes no string for a number and no number for a truth', () => {
  const state = { trialState: 'active' };
  const rows: readonly (readonly [unknown, string, unknown])[] = [
    ['0', 'wrong type', '0'],
    [null, 'wrong type', null],
    [true, 'wrong type', true],
    [0.5, 'wrong type', 0.5],
    [Number.NaN, 'wrong type', 'NaN'],
    [Number.POSITIVE_INFINITY, 'wrong type', 'Infinity'],
    [[0], 'wrong type', 'array'],
    [{}, 'wrong type', 'object'],
    [-1, 'out of range', -1],
    [100_001, 'out of range', 100_001],
    [undefined, 'missing', null],
  ];
  for (const [extensionCount, problem, got] of rows) {
    const expected = [{ fact: 'extensionCount', problem, got }];
    assert.equal(problemsOf({ ...state, extensionCount }), expected, String(extensionCount));
  }
  for (const extensionCount of [0, 100_000]) {
    assert.equal(problemsOf({ ...state, extensionCount }), []);
  }
  for (const actorIsFullAdmin of [1, 'true', null]) {
    assert.not.ok(parseFacts('consent.approve', { actorIsFullAdmin }).ok);
  }
});

t('takes nothing but a plain object, and nothing that is inherited', () => {
  for (const input of [undefined, null, 1, 'x', [], new Map()]) {
    const [problem] = problemsOf(input);
    assert.is(problem?.fact, '*');
    assert.is(problem?.problem, 'wrong type');
  }
  const heir = Object.create({ trialState: 'active', extensionCount: 0 });
  assert.not.ok(parseFacts('trial.extend', heir).ok);
  const polluted = JSON.parse('{"__proto__":{"extensionCount":0},"trialState":"active"}');
  assert.is(problemsOf(polluted).length, 2);
});

t('refuses a fact that another question has', () => {
  const problems = problemsOf({ trialState: 'active', extensionCount: 0, licenceCount: 5 });
  assert.equal(problems, [{ fact: 'licenceCount', problem: 'unknown', got: 5 }]);
});

t.run();
