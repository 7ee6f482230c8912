/**
 * The columns of a table about some rules: what the rules look at, and the cells that they tell
 * apart.
 *
 * A fact that is compared with constants is a column; so are two facts that are compared with each
 * other.
 *
 * Source: our choice (rules.md §4).
 */
import type { FactSet } from '../compile-condition.ts';
import { type FactName, type FactValue, factDefinition } from '../facts.ts';
import { type Domain, gapsOf, leavesOf, pairOf, type Source } from './domain.ts';

/** Of numbers: below, equal or above. Of other values: equal or different. */
export type Relation = 'below' | 'equal' | 'above' | 'different';

/** What one cell of a column stands for. Bounds are both inclusive. */
export type MatrixValue =
  | { readonly kind: 'value'; readonly value: FactValue }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'relation'; readonly relation: Relation };

export interface MatrixColumn {
  readonly fact: FactName;
  /** The fact that it is compared with, in a column about two facts. */
  readonly comparedWith?: FactName;
}

/** A column with all its cells, and the cell that facts lie in. */
export interface KnownColumn extends MatrixColumn {
  readonly cells: readonly MatrixValue[];
  readonly cellOf: (facts: FactSet) => number;
}

export function columnsOf(sources: readonly Source[], domain: Domain): readonly KnownColumn[] {
  const leaves = sources.flatMap(({ condition }) => leavesOf(condition));
  const columns = new Map<string, KnownColumn>();
  for (const leaf of leaves) {
    const [pair] = pairOf(leaf);
    const known = pair && (columns.get(pair.join()) ?? columns.get([...pair].reverse().join()));
    if (pair === undefined) columns.set(leaf.fact, factColumn(leaf.fact, domain));
    else if (known === undefined) columns.set(pair.join(), pairColumn(...pair));
  }
  return [...columns.values()];
}

function factColumn(fact: FactName, domain: Domain): KnownColumn {
  const known = domain.get(fact);
  if (known === undefined) throw new RangeError(`${fact} has no domain`);
  if (factDefinition(fact).kind !== 'int') {
    const cells = known.values.map((value): MatrixValue => ({ kind: 'value', value }));
    return { fact, cells, cellOf: (facts) => known.values.indexOf(facts[fact] ?? '') };
  }
  const ranges = [...known.cuts.map((cut) => ({ min: cut, max: cut })), ...gapsOf(known.cuts)];
  ranges.sort((left, right) => left.min - right.min);
  const cells = ranges.map((range): MatrixValue => ({ kind: 'range', ...range }));
  const cellOf = (facts: FactSet): number =>
    ranges.findIndex(({ min, max }) => min <= Number(facts[fact]) && Number(facts[fact]) <= max);
  return { fact, cells, cellOf };
}

function pairColumn(fact: FactName, comparedWith: FactName): KnownColumn {
  const isNumber = factDefinition(fact).kind === 'int';
  const relations: readonly Relation[] = isNumber
    ? ['below', 'equal', 'above']
    : ['equal', 'different'];
  const relationOf = (left: FactValue, right: FactValue): Relation => {
    if (left === right) return 'equal';
    if (!isNumber) return 'different';
    return left < right ? 'below' : 'above';
  };
  return {
    fact,
    comparedWith,
    cells: relations.map((relation) => ({ kind: 'relation', relation })),
    cellOf: (facts) => relations.indexOf(relationOf(facts[fact] ?? '', facts[comparedWith] ?? '')),
  };
}

/** Neighbouring ranges as one; everything else as it is. */
export function joined(values: readonly MatrixValue[]): readonly MatrixValue[] {
  const out: MatrixValue[] = [];
  for (const value of values) {
    const last = out.at(-1);
    if (last?.kind === 'range' && value.kind === 'range' && last.max + 1 === value.min) {
      out[out.length - 1] = { kind: 'range', min: last.min, max: value.max };
    } else out.push(value);
  }
  return out;
}
