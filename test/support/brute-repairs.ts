/**
 * Repairs by trying everything: an independent answer to what rules/repair.ts finds by searching.
 *
 * Every fact that may change takes every value of its domain; a whole number takes both ends of its
 * range, every number that it may ever be compared with, and what is next to each.
 */
import { executorOf } from '../../rules/compile.ts';
import type { FactSet } from '../../rules/compile-condition.ts';
import {
  type FactName,
  type FactValue,
  factDefinition,
  misfit,
  type RemedyBy,
} from '../../rules/facts.ts';
import { invariantsOf } from '../../rules/invariants.ts';
import { type Pack, rulesOf } from '../../rules/pack.ts';
import { factsOf, type Question } from '../../rules/questions.ts';
import type { Repairs } from '../../rules/repair.ts';
import { type Condition, factsIn } from '../../rules/rule.ts';
import { termValue } from '../../rules/terms.ts';

const POINTS_MAX = 200_000;
const PEOPLE: readonly RemedyBy[] = ['requester', 'partner', 'customer'];

export interface Denial {
  readonly pack: Pack;
  readonly question: Question;
  readonly facts: FactSet;
  readonly by: readonly RemedyBy[];
}

/** The rules that have to hold beside every invariant; all of them where none are named. */
type RuleIds = ReadonlySet<string> | undefined;

export interface Brute {
  /**
   * For each irreducible set of facts and of values that are no numbers, how far numbers move at
   * least. A key is like `siteRequired=false, licenceCount`.
   */
  readonly distances: ReadonlyMap<string, number>;
  readonly isPossible: (ruleIds: RuleIds) => boolean;
}

/** Undefined where there is too much to try. */
export function bruteRepairs(denial: Denial): Brute | undefined {
  const names = namesOf(denial);
  const domains = names.map((name) => domainOf(name, denial));
  if (domains.reduce((points, { length }) => points * length, 1) > POINTS_MAX) return undefined;
  const solutions = solutionsOf(denial, names, domains, undefined);
  const least = [...solutions].filter(([mask]) => !hasLess(solutions.keys(), mask));
  const distances = new Map(least.flatMap(([, keys]) => [...keys]));
  const isPossible = (ruleIds: RuleIds): boolean =>
    solutionsOf(denial, names, domains, ruleIds).size > 0;
  return { distances, isPossible };
}

/** Facts that somebody asked for can change, and that anything depends on. */
function namesOf({ pack, question, by }: Denial): readonly FactName[] {
  const read = new Set([
    ...executorOf(pack, question).rules.flatMap(({ reads }) => reads),
    ...invariantsOf(question).flatMap((one) => one.facts),
  ]);
  return factsOf(question).filter((name) => {
    const { remedyBy } = factDefinition(name);
    const isTheirs = remedyBy !== undefined && by.includes(remedyBy) && PEOPLE.includes(remedyBy);
    return isTheirs && read.has(name);
  });
}

function domainOf(name: FactName, denial: Denial): readonly FactValue[] {
  const definition = factDefinition(name);
  if (definition.kind === 'bool') return [false, true];
  if (definition.kind === 'enum') return definition.values;
  const { conditions, reads } = aroundOf(name, denial);
  const points = [
    definition.min,
    definition.max,
    ...numbersIn(conditions, denial.pack),
    ...[...reads].map((one) => denial.facts[one]).filter((value) => typeof value === 'number'),
  ];
  const near = points.flatMap((point) => [-2, -1, 0, 1, 2].map((offset) => point + offset));
  return [...new Set(near)].filter((value) => misfit(name, value) === undefined);
}

/** All that a fact has to do with, over however many rules: their conditions and their facts. */
function aroundOf(
  name: FactName,
  { pack, question }: Denial,
): { readonly conditions: readonly Condition[]; readonly reads: ReadonlySet<FactName> } {
  const all = [
    ...rulesOf(pack, question).map(({ appliesWhen, require }) =>
      appliesWhen ? [appliesWhen, require] : [require],
    ),
    ...invariantsOf(question).map(({ holds }) => [holds]),
  ].map((conditions) => ({ conditions, facts: conditions.flatMap(factsIn) }));
  const reads = new Set([name]);
  for (const one of reads) {
    for (const { facts } of all) {
      if (facts.includes(one)) for (const other of facts) reads.add(other);
    }
  }
  const near = all.filter(({ facts }) => facts.some((one) => reads.has(one)));
  return { conditions: near.flatMap(({ conditions }) => conditions), reads };
}

/** Every number in a condition, and every number that a term or a list in it stands for. */
function numbersIn(value: unknown, pack: Pack): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { term, list } = value as { readonly term?: string; readonly list?: string };
  return [
    ...(term === undefined ? [] : numbersIn(termValue(pack.terms, term), pack)),
    ...(list === undefined ? [] : numbersIn(pack.lists[list], pack)),
    ...Object.values(value).flatMap((part) => numbersIn(part, pack)),
  ];
}

/** Whether one of some sets of facts, as bits, is a proper part of another. */
function hasLess(masks: Iterable<number>, mask: number): boolean {
  for (const one of masks) if (one !== mask && (one & mask) === one) return true;
  return false;
}

/**
 * For each set of changed facts, as bits, that has a solution: its keys and least distances. Those
 * with more than another has are of no interest and may be missing.
 */
function solutionsOf(
  { pack, question, facts }: Denial,
  names: readonly FactName[],
  domains: readonly (readonly FactValue[])[],
  ruleIds: RuleIds,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const checks = [
    ...executorOf(pack, question)
      .rules.filter(({ rule }) => ruleIds?.has(rule.id) ?? true)
      .map(({ isSatisfied }) => isSatisfied),
    ...invariantsOf(question).map(({ isKept }) => isKept),
  ];
  const now: Record<string, FactValue> = { ...facts };
  const solutions = new Map<number, Map<string, number>>();
  const visit = (index: number, mask: number): void => {
    const name = names[index];
    if (name !== undefined) {
      for (const value of domains[index] ?? []) {
        now[name] = value;
        visit(index + 1, value === facts[name] ? mask : mask | (1 << index));
      }
      return;
    }
    const failed = checks.findIndex((check) => !check(now));
    // What failed is tried first the next time: it mostly fails again.
    if (failed > 0) checks.unshift(...checks.splice(failed, 1));
    if (failed >= 0 || hasLess(solutions.keys(), mask)) return;
    const changed = names.filter((_, bit) => (mask & (1 << bit)) !== 0);
    const { key, distance } = keyOf(
      changed.map((one) => [one, now[one]]),
      facts,
    );
    const known = solutions.get(mask) ?? new Map<string, number>();
    known.set(key, Math.min(distance, known.get(key) ?? Infinity));
    solutions.set(mask, known);
  };
  visit(0, 0);
  return solutions;
}

function keyOf(
  changes: readonly (readonly [string, FactValue | undefined])[],
  facts: FactSet,
): { readonly key: string; readonly distance: number } {
  let distance = 0;
  const parts = changes.map(([name, value]) => {
    if (typeof value !== 'number') return `${name}=${String(value)}`;
    distance += Math.abs(value - Number(facts[name]));
    return name;
  });
  return { key: parts.sort().join(', '), distance };
}

/** Everything that is wrong with an answer, as sentences; empty where it is right. */
export function problemsOf(denial: Denial, brute: Brute, repairs: Repairs): readonly string[] {
  const { sets, isComplete } = repairs;
  const shown = new Map<string, number>();
  const problems: string[] = [];
  for (const { changes } of sets) {
    const spelt = changes.reduce<readonly (readonly [string, FactValue])[][]>(
      (all, { fact, to, alike = [] }) =>
        all.flatMap((one) => [to, ...alike].map((value) => [...one, [fact, value] as const])),
      [[]],
    );
    for (const one of spelt) {
      const { key, distance } = keyOf(one, denial.facts);
      if (shown.has(key)) problems.push(`${key} is shown twice`);
      shown.set(key, distance);
      const least = brute.distances.get(key);
      if (least === undefined) problems.push(`${key} is reducible, or does not work`);
      else if (least !== distance)
        problems.push(`${key} moves numbers by ${distance}, not ${least}`);
    }
  }
  const sizeMax = isComplete ? Infinity : (sets.at(-1)?.changes.length ?? 1);
  for (const key of brute.distances.keys()) {
    // Of a list that was cut, only what is smaller than the last one shown must not be missing.
    const size = key.split(', ').length;
    if (!shown.has(key) && (isComplete || size < sizeMax)) problems.push(`${key} is missing`);
  }
  return [...problems, ...orderProblems(repairs), ...blockProblems(denial, brute, repairs)];
}

function orderProblems({ sets }: Repairs): readonly string[] {
  const sizes = sets.map(({ changes, by }) => changes.length * 10 + by.length);
  const isInOrder = sizes.every((size, index) => index === 0 || (sizes[index - 1] ?? 0) <= size);
  return [
    ...(isInOrder ? [] : [`the sets are out of order: ${sizes.join()}`]),
    ...(sets.length <= 16 ? [] : [`${sets.length} sets`]),
  ];
}

/** Somebody is blocked exactly where nothing works, by rules that really are in the way. */
function blockProblems(
  { pack, question, facts }: Denial,
  { distances, isPossible }: Brute,
  { blockedBy, isComplete }: Repairs,
): readonly string[] {
  const ids = blockedBy.map(({ ruleId }) => ruleId);
  // A search that was cut has found nothing, and says no more than that.
  if (ids.length === 0 && !isComplete) return [];
  if (distances.size > 0) return ids.length === 0 ? [] : [`${ids.join()} block nothing`];
  const violated = executorOf(pack, question)
    .violated(facts)
    .map(({ id }) => id);
  const satisfied = rulesOf(pack, question)
    .map(({ id }) => id)
    .filter((id) => !violated.includes(id));
  const idle = ids.filter((id) => !violated.includes(id));
  return [
    ...idle.map((id) => `${id} is satisfied and blocks nothing`),
    ...(isPossible(new Set([...satisfied, ...ids])) ? [`${ids.join()} do not block`] : []),
  ];
}
