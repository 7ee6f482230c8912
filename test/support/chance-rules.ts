/**
 * Rules by chance over the facts of a question, such as a pack could hold.
 *
 * Invariant C4: the lint of the packs accepts every one of them; this throws where it does not.
 */
import type { Constants } from '../../rules/compile-condition.ts';
import { type FactName, type FactValue, factDefinition, misfit } from '../../rules/facts.ts';
import type { Problem } from '../../rules/json.ts';
import { lintRules } from '../../rules/lint.ts';
import { isComparable, TERM_OPERATORS_OF_KIND } from '../../rules/lint-condition.ts';
import { OPERATORS_OF_KIND } from '../../rules/operators.ts';
import { factsOf, type Question } from '../../rules/questions.ts';
import { RULE_CODES } from '../../rules/reasons.ts';
import { PACKS } from '../../rules/registry.ts';
import type { Condition, FactLeaf, Rule, TermLeaf } from '../../rules/rule.ts';
import { TERM_DEFINITIONS, type Terms, termValue } from '../../rules/terms.ts';
import { chanceValue } from './chance-facts.ts';
import type { Random } from './random.ts';

const COUNT_MAX = 99;
const DEPTH_MAX = 3;

export interface ChanceRules {
  readonly question: Question;
  readonly rules: readonly Rule[];
  /** The terms of a shipped pack, and the lists that the rules name. */
  readonly constants: Constants;
}

interface Making {
  readonly dice: Random;
  readonly facts: readonly FactName[];
  readonly terms: Terms;
  readonly lists: Record<string, readonly FactValue[]>;
}

/** So many rules about the facts of one question, at most 99. */
export function chanceRules(dice: Random, question: Question, count: number): ChanceRules {
  if (count > COUNT_MAX) throw new RangeError(`there are ids for ${COUNT_MAX} rules`);
  const { terms } = dice.pick([...PACKS.values()]);
  const lists: Record<string, readonly FactValue[]> = {};
  const making: Making = { dice, facts: factsOf(question), terms, lists };
  const rules = Array.from({ length: count }, (_, index) => ruleOf(making, question, index + 1));
  const problems: Problem[] = [];
  lintRules([{ file: 'chance', rules, lists, problems }], terms);
  // The other questions have no rules here, and need none.
  const [problem] = problems.filter(({ reason }) => !reason.startsWith('no rule answers '));
  if (problem) throw new Error(`seed=${dice.seed}: ${problem.place}: ${problem.reason}`);
  return { question, rules, constants: { lists, terms } };
}

function ruleOf(making: Making, question: Question, number: number): Rule {
  const { dice } = making;
  return {
    id: `E-${String(number).padStart(2, '0')}`,
    questions: [question],
    code: dice.pick(RULE_CODES),
    severity: 'deny',
    title: 'It is as chance has it.',
    message: 'It is not as chance has it.',
    messageKey: `rule.chance-${number}`,
    ...(dice.chance(35) ? { appliesWhen: conditionOf(making, 1) } : {}),
    require: conditionOf(making, 0),
    source: ['our choice'],
  };
}

function conditionOf(making: Making, depth: number): Condition {
  const { dice } = making;
  if (depth >= DEPTH_MAX || dice.chance(35 + 20 * depth)) return leafOf(making);
  if (dice.chance(20)) return { not: conditionOf(making, depth + 1) };
  // One to three parts mostly, four and five at times: the compiler treats these cases apart.
  const length = dice.pick([1, 2, 2, 2, 3, 3, 4, 5]);
  const parts = Array.from({ length }, () => conditionOf(making, depth + 1));
  return dice.chance(50) ? { all: parts } : { any: parts };
}

function leafOf(making: Making): FactLeaf | TermLeaf {
  const { dice, facts } = making;
  if (dice.chance(8)) return termLeafOf(making);
  const fact = dice.pick(facts);
  const operator = dice.pick(OPERATORS_OF_KIND[factDefinition(fact).kind]);
  if (operator === 'in' || operator === 'notIn') {
    return { fact, operator, value: choicesOf(making, fact) };
  }
  const others = facts.filter(
    (other) => other !== fact && isComparable(factDefinition(fact), factDefinition(other)),
  );
  if (others.length > 0 && dice.chance(25))
    return { fact, operator, value: { fact: dice.pick(others) } };
  const terms = termsOf(making.terms).filter(([, value]) => misfit(fact, value) === undefined);
  if (terms.length > 0 && dice.chance(15)) {
    const [term] = dice.pick(terms);
    return { fact, operator, value: { term } };
  }
  return { fact, operator, value: chanceValue(dice, fact) };
}

/** The choices of `in`: written, or a new list with a name. */
function choicesOf({ dice, lists }: Making, fact: FactName): FactLeaf['value'] {
  const length = dice.int(1, 5);
  const values = [...new Set(Array.from({ length }, () => chanceValue(dice, fact)))];
  if (dice.chance(60)) return values;
  const list = `list${Object.keys(lists).length}`;
  lists[list] = values;
  return { list };
}

function termLeafOf({ dice, terms }: Making): TermLeaf {
  const [term, actual] = dice.pick(termsOf(terms));
  const { kind, values } = TERM_DEFINITIONS.get(term) ?? unknownTerm(term);
  const operator = dice.pick(TERM_OPERATORS_OF_KIND[kind]);
  if (typeof actual === 'boolean') return { term, operator, value: dice.chance(50) };
  if (typeof actual === 'number') return { term, operator, value: actual + dice.int(-1, 1) };
  return { term, operator, value: dice.pick(values ?? [actual, 'another']) };
}

function unknownTerm(term: string): never {
  throw new Error(`there is no term ${term}`);
}

type NamedTerms = readonly (readonly [name: string, value: FactValue])[];

const NAMED_TERMS = new WeakMap<Terms, NamedTerms>();

/** The terms that have a value in a pack. */
function termsOf(terms: Terms): NamedTerms {
  const before = NAMED_TERMS.get(terms);
  if (before !== undefined) return before;
  const found = [...TERM_DEFINITIONS.keys()].flatMap((name) => {
    const value = termValue(terms, name);
    return value === undefined || value === null ? [] : [[name, value as FactValue] as const];
  });
  NAMED_TERMS.set(terms, found);
  return found;
}
