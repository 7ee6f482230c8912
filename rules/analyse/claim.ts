/**
 * What is asked of facts: that a rule holds or fails, or that two rules differ; and the search for
 * facts of a question of which that is true.
 *
 * Invariant Z4: facts that are found keep every invariant of their question.
 *
 * Source: our choice (rules.md §4).
 */
import {
  type Constants,
  compileCondition,
  type FactSet,
  type Predicate,
} from '../compile-condition.ts';
import type { FactName } from '../facts.ts';
import { invariantsOf } from '../invariants.ts';
import { type Pack, rulesOf } from '../pack.ts';
import type { Question } from '../questions.ts';
import { type Condition, factsIn, type Rule } from '../rule.ts';
import { domainOf, leavesOf, type Source } from './domain.ts';
import { Budget, type Constraint, NOT_LOOKED, nearest, type Search } from './search.ts';
import { settledBy } from './settled.ts';
import { usualFacts } from './usual.ts';

/** A constraint, with the conditions that it is made of: they say which values matter. */
export interface Claim extends Constraint {
  readonly sources: readonly Source[];
}

/** A condition with its lists and terms, compiled. */
export interface Statement extends Source {
  readonly facts: readonly FactName[];
  readonly holds: Predicate;
}

export const statement = (condition: Condition, constants: Constants): Statement => ({
  condition,
  constants,
  facts: factsIn(condition),
  holds: compileCondition(condition, constants),
});

/** All that a rule requires as one condition: it does not apply, or what it requires holds. */
export const conditionOf = ({ appliesWhen, require }: Pick<Rule, 'appliesWhen' | 'require'>) =>
  appliesWhen === undefined ? require : { any: [{ not: appliesWhen }, require] };

export const ruleStatement = (rule: Pick<Rule, 'appliesWhen' | 'require'>, constants: Constants) =>
  statement(conditionOf(rule), constants);

export const isTrue = (one: Statement): Claim => ({
  sources: [one],
  facts: one.facts,
  holds: one.holds,
});

export const isFalse = (one: Statement): Claim => ({
  sources: [one],
  facts: one.facts,
  holds: (facts) => !one.holds(facts),
});

export const differ = (one: Statement, other: Statement): Claim => ({
  sources: [one, other],
  facts: [...new Set([...one.facts, ...other.facts])],
  holds: (facts) => one.holds(facts) !== other.holds(facts),
});

/** What a search costs before it takes a step, in steps. Measured: about 0.1 ms. */
const STEPS_TO_BEGIN = 500;

/** The facts of a question nearest to the given ones of which all claims are true. */
export function findFacts(
  question: Question,
  base: FactSet,
  claims: readonly Claim[],
  budget = new Budget(),
): Search {
  if (budget.isSpent) return NOT_LOOKED;
  const all = [...claims, ...invariantsAbout(question, claims)];
  const sources = all.flatMap((claim) => claim.sources);
  // A search costs time before its first step, and more where conditions are long.
  const leaves = sources.reduce((sum, { condition }) => sum + leavesOf(condition).length, 0);
  budget.spend(STEPS_TO_BEGIN + 4 * leaves);
  return nearest(base, domainOf(sources, base), all, budget);
}

/** The invariants of a question, as claims. */
const invariantClaims = (question: Question): readonly Claim[] => {
  const known = INVARIANT_CLAIMS.get(question);
  if (known !== undefined) return known;
  const claims = invariantsOf(question).map(({ holds }) => isTrue(statement(holds, NOTHING)));
  INVARIANT_CLAIMS.set(question, claims);
  return claims;
};

const INVARIANT_CLAIMS = new Map<Question, readonly Claim[]>();
const NOTHING: Constants = { lists: {}, terms: {} };

/** The invariants that bear on some constraints: they share facts, directly or through others. */
export function invariantsAbout(
  question: Question,
  constraints: readonly Pick<Constraint, 'facts'>[],
): readonly Claim[] {
  const reached = new Set(constraints.flatMap(({ facts }) => facts));
  const found = new Set<Claim>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const claim of invariantClaims(question)) {
      if (!claim.facts.some((name) => reached.has(name))) continue;
      found.add(claim);
      for (const name of claim.facts) reached.add(name);
    }
  }
  return [...found];
}

/**
 * Everyday facts of a question that violate no rule of a pack, so far as there are such facts:
 * rules that the terms settle are left out, and so are rules that cannot be satisfied with those
 * before them.
 */
export function baselineOf(pack: Pack, question: Question, budget = new Budget()): FactSet {
  const usual = findFacts(question, usualFacts(question), invariantClaims(question), budget).facts;
  const base = usual ?? usualFacts(question);
  const claims = rulesOf(pack, question)
    .map((rule) => ruleStatement(rule, pack))
    .filter((one) => settledBy(one) === null)
    .map(isTrue);
  const kept: Claim[] = [];
  const whole = findFacts(question, base, claims, budget).facts;
  if (whole !== null) return whole;
  for (const claim of claims) {
    if (findFacts(question, base, [...kept, claim], budget).facts !== null) kept.push(claim);
  }
  return findFacts(question, base, kept, budget).facts ?? base;
}
