/**
 * Example requests of a pack that notice every small mistake in its rules: for each mutant that any
 * facts at all can tell from its rule, an example does.
 *
 * Invariants:
 *   Z15. A mutant is called equivalent only if no facts that keep the invariants tell it from its
 *        rule; that is tried over every class of facts.
 *   Z16. The same pack gives the same examples, in the same order.
 *
 * Source: our choice (rules.md §4).
 */
import { executorOf } from '../compile.ts';
import type { FactSet, Predicate } from '../compile-condition.ts';
import { compileCondition } from '../compile-condition.ts';
import { type Pack, rulesOf } from '../pack.ts';
import { factsOf, QUESTION_NAMES, type Question } from '../questions.ts';
import { byPrecedence } from '../reasons.ts';
import type { Rule } from '../rule.ts';
import {
  baselineOf,
  differ,
  findFacts,
  isFalse,
  isTrue,
  ruleStatement,
  statement,
} from './claim.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { Budget } from './search.ts';
import { settledBy } from './settled.ts';

/** A request, and what the pack says of it. */
export interface Example {
  readonly question: Question;
  readonly facts: FactSet;
  readonly outcome: 'allowed' | 'denied';
  /** The rules that are violated, by precedence. */
  readonly violated: readonly string[];
}

export interface ExampleSet {
  readonly packId: string;
  readonly packHash: string;
  readonly mutantCount: number;
  /** The mutants that no facts tell from their rules. */
  readonly equivalent: readonly Mutant[];
  /** The mutants that could not be looked at whole and that no example tells from their rules. */
  readonly undecided: readonly Mutant[];
  readonly examples: readonly Example[];
}

/** The examples of a pack, and what they are for. */
export function examplesOf(pack: Pack): ExampleSet {
  const parts = QUESTION_NAMES.map((question) => examplesAbout(pack, question));
  return {
    packId: pack.packId,
    packHash: pack.packHash,
    mutantCount: parts.reduce((sum, { mutantCount }) => sum + mutantCount, 0),
    equivalent: parts.flatMap(({ equivalent }) => equivalent),
    undecided: parts.flatMap(({ undecided }) => undecided),
    examples: parts.flatMap(({ question, some }) =>
      some.map((facts) => exampleOf(pack, question, facts)),
    ),
  };
}

/** The mutants of a pack that no example tells from their rules. */
export function survivorsOf(pack: Pack, examples: readonly Example[]): readonly Mutant[] {
  return QUESTION_NAMES.flatMap((question) => {
    const own = examples.filter((one) => one.question === question).map(({ facts }) => facts);
    return trialsOf(pack, question)
      .filter(({ isKilledBy }) => !own.some(isKilledBy))
      .map(({ mutant }) => mutant);
  });
}

/** A mutant, and whether facts tell it from its rule. */
interface Trial {
  readonly mutant: Mutant;
  readonly rule: Rule;
  readonly isKilledBy: Predicate;
}

function trialsOf(pack: Pack, question: Question): readonly Trial[] {
  const { rules } = executorOf(pack, question);
  const mutants = mutantsOf(pack, question);
  return rules.flatMap(({ rule, isSatisfied }) =>
    mutants
      .filter(({ ruleId }) => ruleId === rule.id)
      .map((mutant) => {
        const holds = compileCondition(mutant.condition, pack);
        return { mutant, rule, isKilledBy: (facts) => isSatisfied(facts) !== holds(facts) };
      }),
  );
}

function examplesAbout(pack: Pack, question: Question) {
  const budget = new Budget();
  const base = baselineOf(pack, question, budget);
  const trials = trialsOf(pack, question);
  const plain = distinct([base, ...singleViolations(pack, question, base, budget)]);
  const more: FactSet[] = [];
  const equivalent: Mutant[] = [];
  const undecided: Mutant[] = [];
  for (const { mutant, rule, isKilledBy } of trials) {
    if ([...plain, ...more].some(isKilledBy)) continue;
    const claim = differ(ruleStatement(rule, pack), statement(mutant.condition, pack));
    const { facts, isExact } = findFacts(question, base, [claim], budget);
    if (facts !== null) more.push(facts);
    else if (isExact) equivalent.push(mutant);
    else undecided.push(mutant);
  }
  const some = [...plain, ...needed(more, plain, trials)];
  return { question, mutantCount: trials.length, equivalent, undecided, some };
}

/** For each rule facts under which it is violated, and no other if that can be. */
function singleViolations(
  pack: Pack,
  question: Question,
  base: FactSet,
  budget: Budget,
): readonly FactSet[] {
  const says = rulesOf(pack, question)
    .map((rule) => ruleStatement(rule, pack))
    .filter((one) => settledBy(one) === null);
  return says.flatMap((one) => {
    const others = says.filter((other) => other !== one).map(isTrue);
    const alone = findFacts(question, base, [isFalse(one), ...others], budget).facts;
    const facts = alone ?? findFacts(question, base, [isFalse(one)], budget).facts;
    return facts === null ? [] : [facts];
  });
}

/** Those of some facts without which a mutant would stay unnoticed; earlier ones are kept first. */
function needed(
  some: readonly FactSet[],
  others: readonly FactSet[],
  trials: readonly Trial[],
): readonly FactSet[] {
  const killable = trials.filter(({ isKilledBy }) => [...others, ...some].some(isKilledBy));
  let kept = some;
  for (const facts of [...some].reverse()) {
    const rest = kept.filter((one) => one !== facts);
    const left = [...others, ...rest];
    if (killable.every(({ isKilledBy }) => left.some(isKilledBy))) kept = rest;
  }
  return kept;
}

const distinct = (some: readonly FactSet[]): readonly FactSet[] => [
  ...new Map(some.map((facts) => [JSON.stringify(facts), facts])).values(),
];

function exampleOf(pack: Pack, question: Question, facts: FactSet): Example {
  const violated = executorOf(pack, question)
    .violated(facts)
    .map(({ id, code }) => ({ ruleId: id, code }))
    .sort(byPrecedence)
    .map(({ ruleId }) => ruleId);
  const outcome = violated.length === 0 ? 'allowed' : 'denied';
  const ordered = Object.fromEntries(
    factsOf(question).flatMap((name) => {
      const value = facts[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return { question, facts: ordered, outcome, violated };
}
