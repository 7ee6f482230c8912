/**
 * Facts of a question of which two packs say different things, as near as can be to everyday facts
 * under which nothing is wrong.
 *
 * Source: our choice (rules.md §4).
 */
import type { FactSet } from '../compile-condition.ts';
import { type Pack, rulesOf } from '../pack.ts';
import type { Question } from '../questions.ts';
import { RULE_CODES, type RuleCode } from '../reasons.ts';
import { baselineOf, type Claim, findFacts, isFalse, isTrue, ruleStatement } from './claim.ts';
import type { Budget } from './search.ts';

export const DEPARTURE_KINDS = ['allowedByLeftOnly', 'allowedByRightOnly', 'otherCode'] as const;
export type DepartureKind = (typeof DEPARTURE_KINDS)[number];

export interface Departure {
  readonly facts: FactSet;
  /** What they depart from. */
  readonly base: FactSet;
}

export interface Departures {
  /** By kind; absent where none was found. */
  readonly found: Readonly<Partial<Record<DepartureKind, Departure>>>;
  /** Whether a kind that is absent cannot be. */
  readonly isExact: boolean;
}

/** The nearest facts of each kind. */
export function departuresOf(
  left: Pack,
  right: Pack,
  question: Question,
  budget: Budget,
): Departures {
  const [ofLeft, ofRight] = [rulesIn(left, question), rulesIn(right, question)];
  const leftBase = baselineOf(left, question, budget);
  const rightBase = baselineOf(right, question, budget);
  const results = {
    allowedByLeftOnly: best(question, leftBase, allowedByOne(ofLeft, ofRight), budget),
    allowedByRightOnly: best(question, rightBase, allowedByOne(ofRight, ofLeft), budget),
    otherCode: best(question, leftBase, otherCodes(ofLeft, ofRight), budget),
  };
  const found: Partial<Record<DepartureKind, Departure>> = {};
  let isExact = true;
  for (const kind of DEPARTURE_KINDS) {
    const { departure } = results[kind];
    if (departure) found[kind] = departure;
    else isExact &&= results[kind].isExact;
  }
  return { found, isExact };
}

interface Known {
  readonly holds: Claim;
  readonly fails: Claim;
  readonly rank: number;
}

/** The rules of a question by precedence of their codes. */
function rulesIn(pack: Pack, question: Question): readonly Known[] {
  return rulesOf(pack, question)
    .map((rule) => {
      const says = ruleStatement(rule, pack);
      return { holds: isTrue(says), fails: isFalse(says), rank: rankOf(rule.code) };
    })
    .sort((one, other) => one.rank - other.rank);
}

const rankOf = (code: RuleCode): number => RULE_CODES.indexOf(code);

/** All rules of one hold, and one rule of the other fails. */
const allowedByOne = (one: readonly Known[], other: readonly Known[]) =>
  other.map(({ fails }) => [fails, ...one.map(({ holds }) => holds)]);

/** On each side a rule fails and all whose codes come before it hold; the two codes differ. */
const otherCodes = (left: readonly Known[], right: readonly Known[]) =>
  left.flatMap((one) =>
    right
      .filter(({ rank }) => rank !== one.rank)
      .map((other) => [...leading(one, left), ...leading(other, right)]),
  );

const leading = (one: Known, all: readonly Known[]): readonly Claim[] => [
  one.fails,
  ...all.filter(({ rank }) => rank < one.rank).map(({ holds }) => holds),
];

/** Of several sets of claims the one with the nearest facts; of equal ones, the first. */
function best(
  question: Question,
  base: FactSet,
  some: readonly (readonly Claim[])[],
  budget: Budget,
) {
  let [nearestYet, isExact] = [Number.POSITIVE_INFINITY, true];
  let departure: Departure | undefined;
  for (const claims of some) {
    const { facts, distance, isExact: isWhole } = findFacts(question, base, claims, budget);
    isExact &&= isWhole;
    if (facts === null || distance >= nearestYet) continue;
    nearestYet = distance;
    departure = { facts, base };
  }
  return { departure, isExact };
}
