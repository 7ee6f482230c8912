/**
 * How two packs differ: in their terms, lists and rules, and in what they answer, each with a request
 * that shows it.
 *
 * Invariants:
 *   Z13. Whatever is shown was decided by json-rules-engine under both packs, and came out so.
 *   Z14. Where a question is said to be the same and exact, no facts have another outcome or another
 *        leading code.
 *
 * Source: our choice (rules.md §4).
 */
import type { FactSet } from '../compile-condition.ts';
import { decide, type Verdict } from '../decide.ts';
import type { FactName } from '../facts.ts';
import type { Pack } from '../pack.ts';
import { factsOf, QUESTION_NAMES, type Question } from '../questions.ts';
import type { RuleCode } from '../reasons.ts';
import { DEPARTURE_KINDS, type Departure, type DepartureKind, departuresOf } from './departures.ts';
import { type WrittenDifference, writtenDifference } from './difference-written.ts';
import { Budget } from './search.ts';

/** What one pack says of the request that is shown. */
export interface Side {
  readonly outcome: 'allowed' | 'denied';
  /** By precedence. */
  readonly violated: readonly string[];
  readonly code: RuleCode | null;
}

/** A request of which the packs say different things. */
export interface DifferenceWitness {
  readonly facts: FactSet;
  /** The facts that are not as they usually are where the one that allows allows. */
  readonly unusual: readonly FactName[];
  readonly left: Side;
  readonly right: Side;
}

export interface QuestionDifference {
  readonly question: Question;
  /** Nothing was found that the packs answer differently. */
  readonly isSame: boolean;
  /** Whether everything was looked at. */
  readonly isExact: boolean;
  readonly allowedByLeftOnly?: DifferenceWitness;
  readonly allowedByRightOnly?: DifferenceWitness;
  /** Denied by both, but another code leads. */
  readonly otherCode?: DifferenceWitness;
}

export interface PackDifference extends WrittenDifference {
  /** The id of the one pack. */
  readonly left: string;
  /** The id of the other. */
  readonly right: string;
  /** Every question, in the order of the dictionary. */
  readonly questions: readonly QuestionDifference[];
}

/**
 * Compares two packs.
 *
 * @throws {Error} The engine does not confirm what was found: a bug.
 */
export async function difference(left: Pack, right: Pack): Promise<PackDifference> {
  const budget = new Budget();
  const questions: QuestionDifference[] = [];
  for (const question of QUESTION_NAMES) {
    questions.push(await questionDifference([left, right], question, budget));
  }
  return { left: left.packId, right: right.packId, ...writtenDifference(left, right), questions };
}

async function questionDifference(
  [left, right]: readonly [Pack, Pack],
  question: Question,
  budget: Budget,
): Promise<QuestionDifference> {
  const { found, isExact } = departuresOf(left, right, question, budget);
  const witnesses: Partial<Record<DepartureKind, DifferenceWitness>> = {};
  for (const kind of DEPARTURE_KINDS) {
    const departure = found[kind];
    if (departure === undefined) continue;
    const witness = await witnessOf(left, right, question, departure);
    if (!CONFIRMED[kind](witness)) {
      const facts = JSON.stringify(departure.facts);
      throw new Error(`${left.packId}, ${right.packId}: ${question} is not ${kind} of ${facts}`);
    }
    witnesses[kind] = witness;
  }
  return { question, isSame: Object.keys(witnesses).length === 0, isExact, ...witnesses };
}

const CONFIRMED: Readonly<Record<DepartureKind, (witness: DifferenceWitness) => boolean>> = {
  allowedByLeftOnly: ({ left, right }) => left.outcome === 'allowed' && right.outcome === 'denied',
  allowedByRightOnly: ({ left, right }) => left.outcome === 'denied' && right.outcome === 'allowed',
  otherCode: ({ left, right }) =>
    left.outcome === 'denied' && right.outcome === 'denied' && left.code !== right.code,
};

async function witnessOf(
  left: Pack,
  right: Pack,
  question: Question,
  { facts, base }: Departure,
): Promise<DifferenceWitness> {
  return {
    facts,
    unusual: factsOf(question).filter((name) => facts[name] !== base[name]),
    left: sideOf(await decide(left, question, facts)),
    right: sideOf(await decide(right, question, facts)),
  };
}

function sideOf({ outcome, violations, question }: Verdict): Side {
  if (outcome === 'indeterminate') throw new Error(`the facts of ${question} cannot be together`);
  const violated = violations.map(({ ruleId }) => ruleId);
  return { outcome, violated, code: violations[0]?.code ?? null };
}
