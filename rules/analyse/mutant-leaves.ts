/**
 * Comparisons with one small mistake each: another operator, another value, another fact.
 *
 * Source: our choice (rules.md §4).
 */
import { type Constants, constantOf } from '../compile-condition.ts';
import { type FactName, type FactValue, factDefinition, misfit } from '../facts.ts';
import { OPERATORS_OF_KIND, type OperatorName } from '../operators.ts';
import type { Condition, FactLeaf, TermLeaf } from '../rule.ts';
import { pairOf } from './domain.ts';

/** A part of a condition with a mistake in it. */
export interface PartMutant {
  readonly mistake: string;
  readonly condition: Condition;
}

/** What the mistakes may refer to. */
export interface MutantContext {
  readonly constants: Constants;
  /** The facts of the question. */
  readonly names: readonly FactName[];
}

export function leafMutants(
  leaf: FactLeaf | TermLeaf,
  context: MutantContext,
): readonly PartMutant[] {
  if ('term' in leaf) return termMutants(leaf);
  const [pair] = pairOf(leaf);
  return [
    ...operatorMutants(leaf),
    ...(pair === undefined ? valueMutants(leaf, context) : pairMutants(leaf, ...pair, context)),
    ...factMutants(leaf, context),
  ];
}

const becomes = (from: unknown, to: unknown): string => `${String(from)} becomes ${String(to)}`;

/** Every other operator that can stand there. */
function operatorMutants(leaf: FactLeaf): readonly PartMutant[] {
  const isListed = (operator: OperatorName): boolean => operator === 'in' || operator === 'notIn';
  return OPERATORS_OF_KIND[factDefinition(leaf.fact).kind]
    .filter((one) => one !== leaf.operator && isListed(one) === isListed(leaf.operator))
    .map((operator) => ({
      mistake: becomes(leaf.operator, operator),
      condition: { ...leaf, operator },
    }));
}

/** Other constants, written in place of the list or the term that the leaf may name. */
function valueMutants(leaf: FactLeaf, { constants }: MutantContext): readonly PartMutant[] {
  const expected = constantOf(leaf, constants);
  if (typeof expected !== 'object') {
    return besides(leaf.fact, expected).map((value) => ({
      mistake: becomes(expected, value),
      condition: { ...leaf, value },
    }));
  }
  const dropped = expected.map((value) => ({
    mistake: `${String(value)} is missing from the list`,
    list: expected.filter((other) => other !== value),
  }));
  const added = expected
    .flatMap((value) => besides(leaf.fact, value))
    .filter((value, index, all) => !expected.includes(value) && all.indexOf(value) === index)
    .map((value) => ({ mistake: `${String(value)} is on the list`, list: [...expected, value] }));
  return [...dropped, ...added].map(({ mistake, list }) => ({
    mistake,
    condition: { ...leaf, value: list },
  }));
}

/** Values that somebody could have written in its place: for a number, its neighbours. */
function besides(fact: FactName, value: FactValue): readonly FactValue[] {
  const definition = factDefinition(fact);
  if (definition.kind === 'bool') return [value !== true];
  if (definition.kind === 'enum') return definition.values.filter((other) => other !== value);
  return [Number(value) - 1, Number(value) + 1].filter((near) => misfit(fact, near) === undefined);
}

const SYMMETRIC: readonly OperatorName[] = ['equal', 'notEqual'];

/** The two facts exchanged, or another one in the place of the second. */
function pairMutants(
  leaf: FactLeaf,
  fact: FactName,
  other: FactName,
  { names }: MutantContext,
): readonly PartMutant[] {
  const swapped: readonly PartMutant[] = SYMMETRIC.includes(leaf.operator)
    ? []
    : [
        {
          mistake: `${fact} and ${other} are exchanged`,
          condition: { ...leaf, fact: other, value: { fact } },
        },
      ];
  const replaced = alike(other, names)
    .filter((name) => name !== fact)
    .map((name) => ({
      mistake: becomes(other, name),
      condition: { ...leaf, value: { fact: name } },
    }));
  return [...swapped, ...replaced];
}

/** Another fact of the question read in its place. */
function factMutants(leaf: FactLeaf, { names }: MutantContext): readonly PartMutant[] {
  const [, second] = pairOf(leaf)[0] ?? [];
  return alike(leaf.fact, names)
    .filter((name) => name !== second)
    .map((name) => ({ mistake: becomes(leaf.fact, name), condition: { ...leaf, fact: name } }));
}

/** The other facts that are of the same kind: two of named values must have the same ones. */
function alike(fact: FactName, names: readonly FactName[]): readonly FactName[] {
  const own = factDefinition(fact);
  return names.filter((name) => {
    const other = factDefinition(name);
    if (name === fact || other.kind !== own.kind) return false;
    if (own.kind !== 'enum' || other.kind !== 'enum') return true;
    return own.values.join() === other.values.join();
  });
}

/** What the policy offers, asked wrongly. */
function termMutants(leaf: TermLeaf): readonly PartMutant[] {
  const { term, operator, value } = leaf;
  const others: readonly FactValue[] =
    typeof value === 'boolean'
      ? [!value]
      : typeof value === 'number'
        ? [value - 1, value + 1]
        : [`not ${value}`];
  const opposite = OPPOSITE[operator];
  return [
    ...(opposite === undefined
      ? []
      : [{ mistake: becomes(operator, opposite), condition: { ...leaf, operator: opposite } }]),
    ...others.map((other) => ({
      mistake: `${term}: ${becomes(value, other)}`,
      condition: { ...leaf, value: other },
    })),
  ];
}

const OPPOSITE: Readonly<Partial<Record<OperatorName, OperatorName>>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
};
