/**
 * A condition as a function: closures over its parts, so that it works under a content policy that
 * forbids evaluating code.
 *
 * Invariant X1: on facts that fit, a compiled condition answers what json-rules-engine answers.
 * Facts that do not fit never come here; compile.ts turns them away first.
 *
 * Source: our choice (rules.md §3).
 */
import type { FactValue } from './facts.ts';
import type { OperatorName } from './operators.ts';
import type { Condition, FactLeaf, Lists, TermLeaf } from './rule.ts';
import { termValue } from './terms.ts';

export type FactSet = Readonly<Record<string, FactValue>>;
export type Predicate = (facts: FactSet) => boolean;

/** What a condition may refer to beside facts. */
export interface Constants {
  readonly lists: Lists;
  readonly terms: unknown;
}

export function compileCondition(condition: Condition, constants: Constants): Predicate {
  if ('all' in condition) {
    return allOf(condition.all.map((part) => compileCondition(part, constants)));
  }
  if ('any' in condition) {
    return anyOf(condition.any.map((part) => compileCondition(part, constants)));
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not, constants);
    return (facts) => !part(facts);
  }
  if ('term' in condition) return compileTerm(condition, constants);
  return compileLeaf(condition, constants);
}

/** What a leaf is compared with where that is no fact. */
export function constantOf(
  { value }: FactLeaf | TermLeaf,
  { lists, terms }: Constants,
): FactValue | readonly FactValue[] {
  if (typeof value !== 'object') return value;
  if ('list' in value) return lists[value.list] ?? [];
  if ('term' in value) return termValue(terms, value.term) as FactValue;
  if ('fact' in value) throw new TypeError(`${value.fact} is no constant`);
  return value;
}

/** Terms do not change, so neither does what a term is found to be. */
function compileTerm(leaf: TermLeaf, constants: Constants): Predicate {
  const actual = termValue(constants.terms, leaf.term) as FactValue;
  const answer = COMPARE[leaf.operator](actual, constantOf(leaf, constants));
  return () => answer;
}

function compileLeaf(leaf: FactLeaf, constants: Constants): Predicate {
  const { fact, operator, value } = leaf;
  if (typeof value === 'object' && 'fact' in value) {
    const compare = COMPARE[operator];
    const other = value.fact;
    return (facts) => compare(facts[fact] as FactValue, facts[other] as FactValue);
  }
  const expected = constantOf(leaf, constants);
  switch (operator) {
    case 'equal':
      return (facts) => facts[fact] === expected;
    case 'notEqual':
      return (facts) => facts[fact] !== expected;
    case 'lessThan':
      return (facts) => (facts[fact] as number) < (expected as number);
    case 'lessThanInclusive':
      return (facts) => (facts[fact] as number) <= (expected as number);
    case 'greaterThan':
      return (facts) => (facts[fact] as number) > (expected as number);
    case 'greaterThanInclusive':
      return (facts) => (facts[fact] as number) >= (expected as number);
    case 'in': {
      const choices = new Set<unknown>(expected as readonly FactValue[]);
      return (facts) => choices.has(facts[fact]);
    }
    case 'notIn': {
      const choices = new Set<unknown>(expected as readonly FactValue[]);
      return (facts) => !choices.has(facts[fact]);
    }
  }
}

type Compare = (actual: FactValue, expected: FactValue | readonly FactValue[]) => boolean;

const COMPARE: Readonly<Record<OperatorName, Compare>> = {
  equal: (actual, expected) => actual === expected,
  notEqual: (actual, expected) => actual !== expected,
  lessThan: (actual, expected) => actual < (expected as FactValue),
  lessThanInclusive: (actual, expected) => actual <= (expected as FactValue),
  greaterThan: (actual, expected) => actual > (expected as FactValue),
  greaterThanInclusive: (actual, expected) => actual >= (expected as FactValue),
  in: (actual, expected) => (expected as readonly FactValue[]).includes(actual),
  notIn: (actual, expected) => !(expected as readonly FactValue[]).includes(actual),
};

function allOf(parts: readonly Predicate[]): Predicate {
  const [first, second, third] = parts;
  if (parts.length === 1 && first) return first;
  if (parts.length === 2 && first && second) return (facts) => first(facts) && second(facts);
  if (parts.length === 3 && first && second && third) {
    return (facts) => first(facts) && second(facts) && third(facts);
  }
  return (facts) => {
    for (const part of parts) if (!part(facts)) return false;
    return true;
  };
}

function anyOf(parts: readonly Predicate[]): Predicate {
  const [first, second, third] = parts;
  if (parts.length === 1 && first) return first;
  if (parts.length === 2 && first && second) return (facts) => first(facts) || second(facts);
  if (parts.length === 3 && first && second && third) {
    return (facts) => first(facts) || second(facts) || third(facts);
  }
  return (facts) => {
    for (const part of parts) if (part(facts)) return true;
    return false;
  };
}
