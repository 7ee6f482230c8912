/**
 * Answers a question under a pack: allowed, denied with every reason, or indeterminate.
 *
 * Invariants:
 *   V1. `allowed` only if the facts parsed and every rule of the question was asked and satisfied.
 *   V2. The same pack, question and facts give the same verdict, byte for byte.
 *
 * Source: R-05 (one code leads, all are listed); domain §4.10.
 */
import { evaluate } from './engine.ts';
import type { FactName, FactValue } from './facts.ts';
import { type Pack, rulesOf } from './pack.ts';
import { type FactProblem, parseFacts } from './parse-facts.ts';
import type { Question } from './questions.ts';
import { byPrecedence, type RuleCode } from './reasons.ts';
import { factsRead, type Rule, sentenceOf } from './rule.ts';

export interface Violation {
  readonly ruleId: string;
  readonly code: RuleCode;
  /** For people, in English, with the values in it. */
  readonly sentence: string;
  /** The name of the sentence, for translations. */
  readonly messageKey: string;
  /** Every fact the rule looked at. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly source: readonly string[];
  readonly remedy?: string;
}

/** Plain JSON, so that it can be recorded with the event it belongs to. */
export interface Verdict {
  readonly question: Question;
  readonly packId: string;
  readonly outcome: 'allowed' | 'denied' | 'indeterminate';
  /** How many rules the question has under this pack. All were asked unless `indeterminate`. */
  readonly ruleCount: number;
  /** By precedence of the code, then by rule id; the first leads. Empty unless `denied`. */
  readonly violations: readonly Violation[];
  /** What is wrong with the facts. Present only if `indeterminate`. */
  readonly problems?: readonly FactProblem[];
}

/**
 * Decides a question. Facts that do not parse give `indeterminate`, which is never a yes.
 *
 * @throws {RangeError} The question is not one of ours: a bug of the caller.
 * @throws {Error} The engine did not answer every rule: a bug, never an answer.
 */
export async function decide(pack: Pack, question: Question, facts: unknown): Promise<Verdict> {
  const parsed = parseFacts(question, facts);
  const rules = rulesOf(pack, question);
  const head = { question, packId: pack.packId, ruleCount: rules.length };
  if (!parsed.ok) {
    return { ...head, outcome: 'indeterminate', violations: [], problems: parsed.problems };
  }

  const known: Readonly<Partial<Record<FactName, FactValue>>> = parsed.facts;
  const { lists, terms } = pack;
  const violated = await evaluate({ rules, facts: { ...known }, lists, terms });
  const violations = violated.map((rule) => violationOf(rule, known)).sort(byPrecedence);
  return { ...head, outcome: violations.length === 0 ? 'allowed' : 'denied', violations };
}

function violationOf(rule: Rule, known: Readonly<Partial<Record<FactName, FactValue>>>): Violation {
  const facts: Record<string, FactValue> = {};
  for (const name of factsRead(rule)) {
    const value = known[name];
    if (value === undefined) throw new Error(`rule ${rule.id} reads ${name}, which is not here`);
    facts[name] = value;
  }
  return {
    ruleId: rule.id,
    code: rule.code,
    sentence: sentenceOf(rule, facts),
    messageKey: rule.messageKey,
    facts,
    source: rule.source,
    ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }),
  };
}
