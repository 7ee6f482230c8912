import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FACT_NAMES, factDefinition, isFactName, misfit } from '../../rules/facts.ts';
import { factsOf, isQuestion, QUESTION_NAMES } from '../../rules/questions.ts';

const t = suite('rules/facts');

t('every fact is asked for by some question, and no question names one twice', () => {
  const asked = new Set(QUESTION_NAMES.flatMap((question) => factsOf(question)));
  assert.equal([...asked].sort(), [...FACT_NAMES].sort());
  for (const question of QUESTION_NAMES) {
    assert.is(new Set(factsOf(question)).size, factsOf(question).length, question);
  }
});

t('every value of an enum has a name for people', () => {
  for (const name of FACT_NAMES) {
    const definition = factDefinition(name);
    if (definition.kind !== 'enum') continue;
    assert.equal(Object.keys(definition.valueLabels), [...definition.values], name);
  }
});

t('the bounds of a number are inclusive', () => {
  for (const name of FACT_NAMES) {
    const definition = factDefinition(name);
    if (definition.kind !== 'int') continue;
    const { min, max } = definition;
    const fits = [min - 1, min, min + 1, max - 1, max, max + 1].map((value) => misfit(name, value));
    const outside = 'out of range';
    const inside = undefined;
    assert.equal(fits, [outside, inside, inside, inside, inside, outside], name);
  }
});

t('names that every object has are neither facts nor questions', () => {
  for (const name of ['toString', '__proto__', 'constructor', '']) {
    assert.not.ok(isFactName(name));
    assert.not.ok(isQuestion(name));
  }
});

t.run();
