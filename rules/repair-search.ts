/**
 * Finds every irreducible change of facts under which all of some requirements hold.
 *
 * It begins with no change, takes a requirement that does not hold, and changes one of the facts
 * that it reads; so on for what does not hold then. Whatever is irreducible is on one of these ways:
 * each requirement that does not hold needs one of its facts changed.
 *
 * Invariants:
 *   Y3. Sets are found by their size, so each that is found has no smaller one within it.
 *   Y4. The work is bounded. Where the bound is reached, the answer says that it is cut, and holds
 *       only sets of the sizes that were searched to their end.
 *
 * Source: our choice (rules.md §2, counterfactuals).
 */
import type { FactSet, Predicate } from './compile-condition.ts';
import type { FactName } from './facts.ts';
import type { Choice } from './repair-values.ts';
import type { Rule } from './rule.ts';

/** What has to hold: a rule, or, without one, an invariant of the facts. */
export interface Requirement {
  readonly rule?: Rule;
  readonly holds: Predicate;
  /** The facts it reads that may change. */
  readonly facts: readonly FactName[];
}

export type Changes = ReadonlyMap<FactName, Choice>;

export interface Found {
  /** For each set of facts and of values that are no numbers: the one with the nearest numbers. */
  readonly sets: readonly Changes[];
  readonly isCut: boolean;
}

interface Node {
  readonly changes: Changes;
  readonly facts: FactSet;
}

/** Our choice: far beyond what any question needs under the shipped packs. */
const TRIED_MAX = 20_000;

export function irreducible(
  requirements: readonly Requirement[],
  choices: ReadonlyMap<FactName, readonly Choice[]>,
  facts: FactSet,
): Found {
  const found: Node[] = [];
  let triedCount = 0;
  let level: readonly Node[] = [{ changes: new Map(), facts }];
  while (level.length > 0) {
    const solved: Node[] = [];
    const next = new Map<string, Node>();
    for (const node of level) {
      if (found.some((one) => isWithin(one.changes, node.changes))) continue;
      const broken = narrowest(requirements, node);
      const children = broken === undefined ? [] : childrenOf(node, broken, choices);
      if (broken === undefined) solved.push(node);
      for (const child of children) next.set(keyOf(child), child);
      triedCount += children.length;
      if (triedCount > TRIED_MAX) return { sets: nearestOf(found, facts), isCut: true };
    }
    found.push(...solved);
    level = [...next.values()];
  }
  return { sets: nearestOf(found, facts), isCut: false };
}

/** The requirement that does not hold and leaves the fewest facts to change. */
function narrowest(requirements: readonly Requirement[], node: Node): Requirement | undefined {
  let best: Requirement | undefined;
  let fewest = Infinity;
  for (const one of requirements) {
    const count = one.facts.filter((name) => !node.changes.has(name)).length;
    if (count < fewest && !one.holds(node.facts)) [best, fewest] = [one, count];
  }
  return best;
}

function childrenOf(
  { changes, facts }: Node,
  broken: Requirement,
  choices: ReadonlyMap<FactName, readonly Choice[]>,
): readonly Node[] {
  return broken.facts
    .filter((name) => !changes.has(name))
    .flatMap((name) =>
      (choices.get(name) ?? []).map((choice) => ({
        changes: new Map([...changes, [name, choice]]),
        facts: { ...facts, [name]: choice.to },
      })),
    );
}

const isWithin = (inner: Changes, outer: Changes): boolean =>
  inner.size < outer.size && [...inner.keys()].every((name) => outer.has(name));

const keyOf = ({ changes }: Node): string =>
  [...changes]
    .map(([name, { to }]) => `${name}=${String(to)}`)
    .sort()
    .join();

/** Of sets that differ in their numbers alone, the one that moves them least. */
function nearestOf(nodes: readonly Node[], from: FactSet): readonly Changes[] {
  const best = new Map<string, Node>();
  for (const node of nodes) {
    const key = [...node.changes]
      .map(([name, { to }]) => (typeof to === 'number' ? name : `${name}=${String(to)}`))
      .sort()
      .join();
    const before = best.get(key);
    if (before === undefined || isNearer(node, before, from)) best.set(key, node);
  }
  return [...best.values()].map(({ changes }) => changes);
}

function isNearer(one: Node, other: Node, from: FactSet): boolean {
  const difference = distanceOf(one.changes, from) - distanceOf(other.changes, from);
  return difference < 0 || (difference === 0 && keyOf(one) < keyOf(other));
}

/** How far numbers move, all together. */
export const distanceOf = (changes: Changes, from: FactSet): number =>
  [...changes].reduce(
    (sum, [name, { to }]) => sum + (typeof to === 'number' ? Math.abs(to - Number(from[name])) : 0),
    0,
  );
