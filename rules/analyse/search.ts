/**
 * Looks for facts that meet constraints, and among those for the ones nearest to given facts.
 *
 * Invariants:
 *   Z2. If there are no such facts among the values of the domain, that is proved by trying them;
 *       where it would take too long, the answer says that it is not exact.
 *   Z3. The same constraints give the same facts.
 *
 * Source: our choice (rules.md §4).
 */
import type { FactSet, Predicate } from '../compile-condition.ts';
import { type FactName, type FactValue, factDefinition } from '../facts.ts';
import { componentsOf } from './components.ts';
import type { Domain } from './domain.ts';

export interface Constraint {
  /** All that `holds` reads. */
  readonly facts: readonly FactName[];
  readonly holds: Predicate;
}

export interface Search {
  /** null: none found, and if exact, there are none. */
  readonly facts: FactSet | null;
  /** In how many facts they differ from the given ones; infinite where none are found. */
  readonly distance: number;
  /** Whether nothing was left untried that could have changed the answer. */
  readonly isExact: boolean;
}

/** How many facts are set at most while one group of constraints is looked at. */
const STEPS_MAX = 400_000;
/** How many in all that is done at one time. The shipped packs take a small part of that. */
const STEPS_IN_ALL_MAX = 4_000_000;
const FAR = Number.POSITIVE_INFINITY;

/** What is found where nothing was looked at. */
export const NOT_LOOKED: Search = { facts: null, distance: FAR, isExact: false };

/** What several searches may take together, so that a pack made to be hard costs a bounded time. */
export class Budget {
  /** Unit: steps. */
  left: number;

  constructor(steps = STEPS_IN_ALL_MAX) {
    this.left = steps;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }

  spend(steps: number): void {
    this.left = Math.max(0, this.left - steps);
  }
}

/**
 * The facts nearest to the given ones that meet every constraint. Constraints that share no facts
 * are met independently of each other.
 */
export function nearest(
  base: FactSet,
  domain: Domain,
  constraints: readonly Constraint[],
  budget: Budget,
): Search {
  const facts: Record<string, FactValue> = { ...base };
  let [distance, isExact, isFound] = [0, true, true];
  for (const group of componentsOf(constraints, (constraint) => constraint.facts)) {
    const found = nearestOf(base, domain, group, budget);
    if (found.facts === null && found.isExact) return found;
    if (found.facts === null) isFound = false;
    Object.assign(facts, found.facts);
    distance += found.distance;
    isExact &&= found.isExact;
  }
  return isFound ? { facts, distance, isExact } : NOT_LOOKED;
}

/** One group of constraints, by depth first; a branch ends where it cannot be nearer. */
function nearestOf(
  base: FactSet,
  domain: Domain,
  group: readonly Constraint[],
  budget: Budget,
): Search {
  const order = orderOf(group);
  const choices = order.map((name) => choicesOf(base, domain, name));
  const checks = checksOf(order, group);
  const current: Record<string, FactValue> = {};
  const best: { facts: FactSet | null; distance: number } = { facts: null, distance: FAR };
  const stepsMax = Math.min(STEPS_MAX, budget.left);
  let steps = 0;

  const visit = (depth: number, distance: number): void => {
    const name = order[depth];
    if (name === undefined) {
      best.facts = { ...current };
      best.distance = distance;
      return;
    }
    for (const value of choices[depth] ?? []) {
      const farther = distance + (value === base[name] ? 0 : 1);
      if (farther >= best.distance) return;
      steps += 1;
      if (steps > stepsMax) return;
      current[name] = value;
      if (isKept(checks[depth + 1], current)) visit(depth + 1, farther);
    }
  };
  if (isKept(checks[0], current)) visit(0, 0);
  budget.spend(steps);
  return { ...best, isExact: steps <= stepsMax };
}

/**
 * The facts of a group: those that nobody can change first, so that what has to differ is rather
 * what people can change; then those of small constraints, so that most branches end early.
 */
function orderOf(group: readonly Constraint[]): readonly FactName[] {
  const bySize = [...group].sort((left, right) => left.facts.length - right.facts.length);
  const names = [...new Set(bySize.flatMap(({ facts }) => facts))];
  const isFixed = (name: FactName): boolean => factDefinition(name).remedyBy === undefined;
  return [...names.filter(isFixed), ...names.filter((name) => !isFixed(name))];
}

/** The given value first, then the others; of numbers, the nearest first. */
function choicesOf(base: FactSet, domain: Domain, name: FactName): readonly FactValue[] {
  const values = domain.get(name)?.values ?? [];
  const own = base[name];
  const awayFromOwn = (value: FactValue): number =>
    typeof value === 'number' && typeof own === 'number'
      ? Math.abs(value - own)
      : Number(value !== own);
  return [...values].sort((left, right) => awayFromOwn(left) - awayFromOwn(right));
}

/** For each count of facts that are set, the constraints that can be checked from then on. */
function checksOf(
  order: readonly FactName[],
  group: readonly Constraint[],
): readonly (readonly Predicate[])[] {
  const checks: Predicate[][] = Array.from({ length: order.length + 1 }, () => []);
  for (const { facts, holds } of group) {
    const last = Math.max(-1, ...facts.map((name) => order.indexOf(name)));
    checks[last + 1]?.push(holds);
  }
  return checks;
}

function isKept(checks: readonly Predicate[] | undefined, facts: FactSet): boolean {
  for (const holds of checks ?? []) if (!holds(facts)) return false;
  return true;
}
