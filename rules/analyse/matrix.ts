/**
 * The eligibility matrix of a question: which classes of facts violate which rules.
 *
 * It is factored. Rules that share facts are one table; what is violated in all is what the row of
 * each table says, taken together. So a question of twenty facts reads as a few short tables.
 *
 * Invariants:
 *   Z10. Facts of a question lie in exactly one row of each table.
 *   Z11. Each row has facts that keep every invariant and lie in it.
 *
 * Source: our choice (rules.md §4).
 */
import type { FactSet } from '../compile-condition.ts';
import { FACT_NAMES, type FactName, type FactValue, factDefinition } from '../facts.ts';
import { type Pack, rulesOf } from '../pack.ts';
import type { Question } from '../questions.ts';
import { byPrecedence, type RuleCode } from '../reasons.ts';
import { factsIn, type Rule } from '../rule.ts';
import {
  baselineOf,
  conditionOf,
  invariantsAbout,
  ruleStatement,
  type Statement,
} from './claim.ts';
import { componentsOf } from './components.ts';
import { type Domain, domainOf } from './domain.ts';
import {
  columnsOf,
  joined,
  type KnownColumn,
  type MatrixColumn,
  type MatrixValue,
} from './matrix-columns.ts';
import { Budget, nearest } from './search.ts';
import { liesIn, rowsOf, type TablePoint } from './table.ts';

export interface MatrixRow {
  /** For each column the values that belong to the row; null: any. */
  readonly cells: readonly (readonly MatrixValue[] | null)[];
  /** The rules of this table that are violated, by precedence. Empty: they all hold. */
  readonly violated: readonly string[];
  /** The code of the first of them. */
  readonly code: RuleCode | null;
  /** Facts that lie in the row, as near to everyday ones as can be. */
  readonly facts: FactSet;
}

export interface MatrixTable {
  readonly ruleIds: readonly string[];
  readonly columns: readonly MatrixColumn[];
  /** By precedence of their codes; the row in which all rules hold comes last. */
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  readonly question: Question;
  /** By precedence of the codes of their rules. */
  readonly tables: readonly MatrixTable[];
  /** Whether every class was looked at; if not, rows may be missing or say too much. */
  readonly isExact: boolean;
}

/** How many combinations of values are looked at in one table. */
const POINTS_MAX = 10_000;

/** The matrix of a question under a pack. */
export function matrix(pack: Pack, question: Question): Matrix {
  const budget = new Budget();
  const base = baselineOf(pack, question, budget);
  const rules = [...rulesOf(pack, question)].sort((left, right) =>
    byPrecedence(reasonOf(left), reasonOf(right)),
  );
  let isExact = true;
  const tables = componentsOf(rules, (rule) => factsIn(conditionOf(rule))).map((group) => {
    const built = tableOf(pack, question, group, base, budget);
    isExact &&= built.isExact;
    return built.table;
  });
  return { question, tables, isExact };
}

const reasonOf = ({ id, code }: Rule) => ({ ruleId: id, code });

/** A combination that can be: the cells it lies in, and facts that show it. */
interface Shown extends TablePoint {
  readonly facts: FactSet;
  readonly distance: number;
}

function tableOf(
  pack: Pack,
  question: Question,
  rules: readonly Rule[],
  base: FactSet,
  budget: Budget,
) {
  const says = rules.map((rule) => ruleStatement(rule, pack));
  const columns = columnsOf(says, domainOf(says, base));
  const { points, isExact } = pointsOf(question, says, columns, base, budget);
  const rows = rowsOf(columns.length, points).map((row): MatrixRow => {
    const inside = points.filter((point) => liesIn(point, row));
    const nearestOne = inside.reduce((best, one) => (one.distance < best.distance ? one : best));
    const violated = rules.filter((_, index) => row.outcome[index] === VIOLATED);
    return {
      cells: row.cells.map((own, index) => {
        const all = columns[index]?.cells ?? [];
        return own && joined(all.filter((_, cell) => own.includes(cell)));
      }),
      violated: violated.map(({ id }) => id),
      code: violated[0]?.code ?? null,
      facts: nearestOne.facts,
    };
  });
  const table: MatrixTable = {
    ruleIds: rules.map(({ id }) => id),
    columns: columns.map(({ fact, comparedWith }) =>
      comparedWith === undefined ? { fact } : { fact, comparedWith },
    ),
    rows: rows.sort((left, right) => rankOf(left, rules) - rankOf(right, rules)),
  };
  return { table, isExact };
}

const VIOLATED = '1';

/** Where a row stands: by its first violated rule; without one, last. */
function rankOf({ violated: [first] }: MatrixRow, rules: readonly Rule[]): number {
  return first === undefined ? rules.length : rules.findIndex(({ id }) => id === first);
}

/** Every combination of cells that can be. Its outcome has a digit for each rule: 1 is violated. */
function pointsOf(
  question: Question,
  says: readonly Statement[],
  columns: readonly KnownColumn[],
  base: FactSet,
  budget: Budget,
): { readonly points: readonly Shown[]; readonly isExact: boolean } {
  const claims = invariantsAbout(question, says);
  const domain = domainOf([...says, ...claims.flatMap(({ sources }) => sources)], base);
  const names = [...new Set(says.flatMap(({ facts }) => facts))];
  const combinations = combinationsOf(names, domain);
  const all = [...claims, ...names.map((name) => ({ facts: [name], holds: () => true }))];
  const found = new Map<string, Shown>();
  let { isExact } = combinations;
  for (const fixed of combinations.some) {
    const search = nearest(base, narrowed(domain, fixed), all, budget);
    isExact &&= search.isExact || search.facts !== null;
    if (search.facts === null) continue;
    const { facts } = search;
    const distance = search.distance + fixedShare(facts, base);
    const cells = columns.map(({ cellOf }) => cellOf(facts));
    const before = found.get(cells.join());
    if (before && before.distance <= distance) continue;
    const outcome = says.map(({ holds }) => (holds(facts) ? '0' : VIOLATED)).join('');
    found.set(cells.join(), { cells, outcome, facts, distance });
  }
  return { points: [...found.values()], isExact };
}

/** Of facts that are equally near, those that depart in what people can change are shown. */
function fixedShare(facts: FactSet, base: FactSet): number {
  const names = FACT_NAMES.filter((name) => facts[name] !== base[name]);
  const fixed = names.filter((name) => factDefinition(name).remedyBy === undefined);
  return fixed.length / (FACT_NAMES.length + 1);
}

const narrowed = (domain: Domain, fixed: FactSet): Domain =>
  new Map(
    [...domain].map(([name, own]) => {
      const value = fixed[name];
      return [name, value === undefined ? own : { ...own, values: [value] }];
    }),
  );

/** All combinations of the values of some facts, or so many of them, evenly spread. */
function combinationsOf(names: readonly FactName[], domain: Domain) {
  const choices = names.map((name) => domain.get(name)?.values ?? []);
  const count = choices.reduce((product, { length }) => product * length, 1);
  const step = stepThrough(count);
  const some = Array.from({ length: Math.ceil(count / step) }, (_, index): FactSet => {
    let rest = index * step;
    const facts: Record<string, FactValue> = {};
    for (const [at, name] of names.entries()) {
      const values = choices[at] ?? [];
      const value = values[rest % values.length];
      if (value !== undefined) facts[name] = value;
      rest = Math.floor(rest / values.length);
    }
    return facts;
  });
  return { some, isExact: step === 1 };
}

/** A step that visits no more than the limit, and of no fact always the same value. */
function stepThrough(count: number): number {
  let step = Math.ceil(count / POINTS_MAX);
  while (step > 1 && [2, 3, 5, 7].some((prime) => step % prime === 0)) step += 1;
  return Math.max(step, 1);
}
