/**
 * Values that stand for all values: of each fact so many that every answer which some conditions
 * can give on any facts at all, they also give on these.
 *
 * Invariant Z1: what the conditions answer on any facts, they answer on some facts made of these
 * values. Yes or no and named values are all there. A whole number stands for all that lie between
 * the same two constants. Where numbers are compared with each other, there are as many between
 * two constants as there are facts that may have to be told apart there: only their order counts.
 *
 * Source: our choice (rules.md §4).
 */
import { type Constants, constantOf, type FactSet } from '../compile-condition.ts';
import { type FactName, type FactValue, factDefinition } from '../facts.ts';
import { type Condition, type FactLeaf, factsIn } from '../rule.ts';
import { componentsOf } from './components.ts';
import { usualValue } from './usual.ts';

/** A condition, and the lists and terms that it refers to. */
export interface Source {
  readonly condition: Condition;
  readonly constants: Constants;
}

export interface FactDomain {
  readonly values: readonly FactValue[];
  /** Of a whole number, the constants where an answer may change; in order, bounds included. */
  readonly cuts: readonly number[];
}

export type Domain = ReadonlyMap<FactName, FactDomain>;

/**
 * The values of every fact that the conditions read.
 *
 * @param base Facts whose own values are to be among them.
 */
export function domainOf(sources: readonly Source[], base: FactSet): Domain {
  const leaves = sources.flatMap(({ condition, constants }) =>
    leavesOf(condition).map((leaf) => ({ leaf, constants })),
  );
  const names = new Set(sources.flatMap(({ condition }) => factsIn(condition)));
  const domain = new Map<FactName, FactDomain>();
  for (const name of names) {
    const definition = factDefinition(name);
    if (definition.kind === 'bool') domain.set(name, { values: [true, false], cuts: [] });
    if (definition.kind === 'enum') domain.set(name, { values: definition.values, cuts: [] });
  }

  const numbers = [...names].filter((name) => factDefinition(name).kind === 'int');
  const pairs = leaves.flatMap(({ leaf }) => pairOf(leaf));
  for (const group of componentsOf([...numbers.map((name) => [name]), ...pairs], (one) => one)) {
    const members = [...new Set(group.flat())].filter((name) => numbers.includes(name));
    const constants = leaves
      .filter(({ leaf }) => members.includes(leaf.fact))
      .flatMap((one) => numbersOf(one.leaf, one.constants));
    for (const [name, own] of numberDomains(members, constants, base)) domain.set(name, own);
  }
  return domain;
}

/** The two facts of a leaf that compares one with another. */
export const pairOf = (leaf: FactLeaf): readonly (readonly [FactName, FactName])[] =>
  typeof leaf.value === 'object' && 'fact' in leaf.value ? [[leaf.fact, leaf.value.fact]] : [];

/** The comparisons of facts in a condition. */
export function leavesOf(condition: Condition): readonly FactLeaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return 'fact' in condition ? [condition] : [];
}

function numbersOf(leaf: FactLeaf, constants: Constants): readonly number[] {
  if (pairOf(leaf).length > 0) return [];
  return [constantOf(leaf, constants)].flat().filter((value) => typeof value === 'number');
}

/** Domains of numbers that are compared with each other; of one number, if with none. */
function numberDomains(
  members: readonly FactName[],
  constants: readonly number[],
  base: FactSet,
): readonly (readonly [FactName, FactDomain])[] {
  const bounds = members.map((name) => ({ name, ...boundsOf(name) }));
  const cuts = ascending([...constants, ...bounds.flatMap(({ min, max }) => [min, max])]);
  const wanted = members.flatMap((name) => {
    const usual = Number(usualValue(name));
    const near = members.length > 1 ? [usual - 1, usual + 1] : [];
    const own = base[name];
    return [usual, ...near, ...(typeof own === 'number' ? [own] : [])];
  });
  const points = ascending([
    ...cuts,
    ...gapsOf(cuts).flatMap((gap) => inGap(gap, members, wanted)),
  ]);
  return bounds.map(({ name, min, max }) => {
    const isIn = (value: number): boolean => value >= min && value <= max;
    return [name, { values: points.filter(isIn), cuts: cuts.filter(isIn) }] as const;
  });
}

/** From the first to the last whole number between two constants; both inclusive. */
export interface Gap {
  readonly min: number;
  readonly max: number;
}

/** What lies between neighbouring constants. */
export const gapsOf = (cuts: readonly number[]): readonly Gap[] =>
  cuts
    .slice(1)
    .map((cut, index) => ({ min: (cuts[index] ?? cut) + 1, max: cut - 1 }))
    .filter(({ min, max }) => min <= max);

/** The wanted numbers of a gap and its ends, and at least as many as there are members. */
function inGap(
  { min, max }: Gap,
  members: readonly FactName[],
  wanted: readonly number[],
): readonly number[] {
  const points = new Set(wanted.filter((value) => value >= min && value <= max));
  if (members.length === 1) return [...points, min, max];
  for (let step = 0; points.size < members.length && min + step <= max; step++) {
    points.add(min + step);
    if (points.size < members.length) points.add(max - step);
  }
  return [...points];
}

function boundsOf(name: FactName): Gap {
  const definition = factDefinition(name);
  if (definition.kind === 'int') return definition;
  throw new TypeError(`${name} is no number`);
}

const ascending = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].sort((left, right) => left - right);
