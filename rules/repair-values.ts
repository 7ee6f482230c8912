/**
 * Which values of a fact are worth trying: one of each class that no condition tells apart.
 *
 * Invariants:
 *   Y1. Whatever a value outside the choices could bring about, one of the choices brings about.
 *   Y2. Whole numbers are tried at what they are compared with and right beside, so that the nearest
 *       number that works is always among the choices.
 *
 * Source: our choice (rules.md §2, counterfactuals).
 */
import {
  type Constants,
  compileCondition,
  constantOf,
  type FactSet,
  type Predicate,
} from './compile-condition.ts';
import { type FactName, type FactValue, factDefinition, misfit } from './facts.ts';
import type { Condition, FactLeaf } from './rule.ts';

/** A value to change a fact to. */
export interface Choice {
  readonly to: FactValue;
  /** The other values of an enum that do just as well, in the order of the dictionary. */
  readonly alike: readonly FactValue[];
}

export interface Leaf {
  readonly fact: FactName;
  /** The fact that it is compared with, if it is compared with one. */
  readonly other: FactName | undefined;
  readonly holds: Predicate;
  /** The whole numbers that it is compared with. */
  readonly points: readonly number[];
}

/** Every comparison of a fact in some conditions. */
export function leavesOf(conditions: readonly Condition[], constants: Constants): readonly Leaf[] {
  return conditions.flatMap((condition): readonly Leaf[] => {
    if ('all' in condition) return leavesOf(condition.all, constants);
    if ('any' in condition) return leavesOf(condition.any, constants);
    if ('not' in condition) return leavesOf([condition.not], constants);
    return 'fact' in condition ? [leafOf(condition, constants)] : [];
  });
}

function leafOf(leaf: FactLeaf, constants: Constants): Leaf {
  const { fact, value } = leaf;
  const holds = compileCondition(leaf, constants);
  if (typeof value === 'object' && 'fact' in value) {
    return { fact, other: value.fact, holds, points: [] };
  }
  const points = [constantOf(leaf, constants)].flat().filter(Number.isSafeInteger);
  return { fact, other: undefined, holds, points: points as readonly number[] };
}

/**
 * What each of some facts may be changed to, never what it is.
 *
 * @param names The facts that may change; those compared with each other are seen together.
 */
export function choicesOf(
  names: readonly FactName[],
  leaves: readonly Leaf[],
  facts: FactSet,
): ReadonlyMap<FactName, readonly Choice[]> {
  return new Map(names.map((name) => [name, choicesFor(name, names, leaves, facts)]));
}

function choicesFor(
  name: FactName,
  names: readonly FactName[],
  leaves: readonly Leaf[],
  facts: FactSet,
): readonly Choice[] {
  const own = leaves.filter((leaf) => leaf.fact === name || leaf.other === name);
  const values = valuesOf(name, names, leaves, facts);
  // What is compared with something that may change too has no classes of its own.
  const isTied = own.some(
    ({ fact, other }) => other !== undefined && names.includes(fact) && names.includes(other),
  );
  if (isTied) {
    return values.filter((to) => to !== facts[name]).map((to) => ({ to, alike: [] }));
  }
  const answers = (value: FactValue | undefined): string =>
    own.map(({ holds }) => (holds({ ...facts, [name]: value } as FactSet) ? 1 : 0)).join('');
  const classes = new Map<string, FactValue[]>();
  for (const value of values) {
    const key = answers(value);
    classes.set(key, [...(classes.get(key) ?? []), value]);
  }
  classes.delete(answers(facts[name]));
  const isEnum = factDefinition(name).kind === 'enum';
  return [...classes.values()].flatMap(([to, ...alike]) =>
    to === undefined ? [] : [{ to, alike: isEnum ? alike : [] }],
  );
}

/** Whole numbers from the nearest to the farthest, others in the order of the dictionary. */
function valuesOf(
  name: FactName,
  names: readonly FactName[],
  leaves: readonly Leaf[],
  facts: FactSet,
): readonly FactValue[] {
  const definition = factDefinition(name);
  if (definition.kind === 'bool') return [false, true];
  if (definition.kind === 'enum') return definition.values;
  const group = comparedWith(name, leaves);
  const points = [
    ...[...group].map((one) => Number(facts[one])),
    ...leaves.filter(({ fact }) => group.has(fact)).flatMap((leaf) => leaf.points),
  ];
  // A chain of facts that differ by one each reaches as far as there are facts that may change.
  const reach = [...group].filter((one) => names.includes(one)).length;
  const near = points.flatMap((point) =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => point + index - reach),
  );
  const from = Number(facts[name]);
  return [...new Set(near)]
    .filter((value) => misfit(name, value) === undefined)
    .sort((a, b) => {
      const nearer = Math.abs(a - from) - Math.abs(b - from);
      return nearer === 0 ? a - b : nearer;
    });
}

/** The facts that a fact is compared with, over however many others; itself too. */
function comparedWith(name: FactName, leaves: readonly Leaf[]): ReadonlySet<FactName> {
  const group = new Set([name]);
  for (const one of group) {
    for (const { fact, other } of leaves) {
      if (other === undefined) continue;
      if (fact === one) group.add(other);
      if (other === one) group.add(fact);
    }
  }
  return group;
}
