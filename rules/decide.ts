/**
 * Answers a question under a pack: allowed, denied with every reason, or indeterminate; and, where
 * asked, with what every single rule looked at.
 *
 * Invariants:
 *   V1. `allowed` only if the facts parsed and every rule of the question was asked and satisfied.
 *   V2. The same pack, question and facts give the same verdict, byte for byte.
 *   V3. json-rules-engine decides. The compiled rules are asked too, and have to name the same
 *       rules; where they do not, there is no answer but an error.
 *
 * Source: R-05 (one code leads, all are listed); domain §4.10.
 */
import { executorOf } from './compile.ts';
import type { FactSet } from './compile-condition.ts';
import { type Answer, evaluate } from './engine.ts';
import type { FactValue } from './facts.ts';
import { type Pack, rulesOf } from './pack.ts';
import { type FactProblem, parseFacts } from './parse-facts.ts';
import type { Question } from './questions.ts';
import { byPrecedence, type RuleCode } from './reasons.ts';
import { factsRead, type Rule, sentenceOf } from './rule.ts';
import { type RuleOutcome, type RuleTrace, traceRule } from './trace.ts';

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
  readonly packHash: string;
  readonly outcome: 'allowed' | 'denied' | 'indeterminate';
  /** How many rules the question has under this pack. All were asked unless `indeterminate`. */
  readonly ruleCount: number;
  /** By precedence of the code, then by rule id; the first leads. Empty unless `denied`. */
  readonly violations: readonly Violation[];
  /** What is wrong with the facts. Present only if `indeterminate`. */
  readonly problems?: readonly FactProblem[];
}

export interface Explanation {
  readonly verdict: Verdict;
  /** Every rule: violated by precedence, then passed, then not applicable. */
  readonly rules: readonly RuleTrace[];
}

/**
 * Decides a question. Facts that do not parse give `indeterminate`, which is never a yes.
 *
 * @throws {RangeError} The question is not one of ours: a bug of the caller.
 * @throws {Error} The engine did not answer every rule, or the two executors differ: a bug, never
 *   an answer.
 */
export async function decide(pack: Pack, question: Question, facts: unknown): Promise<Verdict> {
  const asked = await ask(pack, question, facts);
  return asked.verdict;
}

/** As {@link decide}, with the trace of every rule. None is traced where facts do not parse. */
export async function explain(
  pack: Pack,
  question: Question,
  facts: unknown,
): Promise<Explanation> {
  const { verdict, answers, known } = await ask(pack, question, facts);
  return { verdict, rules: answers.map((answer) => ruleTraceOf(answer, known)).sort(byOutcome) };
}

interface Asked {
  readonly verdict: Verdict;
  readonly answers: readonly Answer[];
  readonly known: FactSet;
}

async function ask(pack: Pack, question: Question, facts: unknown): Promise<Asked> {
  const parsed = parseFacts(question, facts);
  const rules = rulesOf(pack, question);
  const { packId, packHash, lists, terms } = pack;
  const head = { question, packId, packHash, ruleCount: rules.length };
  if (!parsed.ok) {
    const { problems } = parsed;
    const verdict: Verdict = { ...head, outcome: 'indeterminate', violations: [], problems };
    return { verdict, answers: [], known: {} };
  }

  const known = parsed.facts as FactSet;
  const answers = await evaluate({ rules, facts: known, lists, terms });
  const violated = answers.filter(({ isSatisfied }) => !isSatisfied).map(({ rule }) => rule);
  crossCheck(pack, question, known, violated);
  const violations = violated.map((rule) => violationOf(rule, known)).sort(byPrecedence);
  const outcome = violations.length === 0 ? 'allowed' : 'denied';
  return { verdict: { ...head, outcome, violations }, answers, known };
}

function crossCheck(
  pack: Pack,
  question: Question,
  facts: FactSet,
  violated: readonly Rule[],
): void {
  const compiled = executorOf(pack, question).violated(facts);
  const isSame =
    compiled.length === violated.length &&
    compiled.every((rule, index) => rule === violated[index]);
  if (isSame) return;
  const names = (rules: readonly Rule[]): string =>
    rules.length === 0 ? 'none' : rules.map(({ id }) => id).join(', ');
  throw new Error(
    `${pack.packId} ${question}: the engine violates ${names(violated)}, the compiled rules ${names(compiled)}`,
  );
}

function violationOf(rule: Rule, known: FactSet): Violation {
  const facts = factsSeenBy(rule, known);
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

function ruleTraceOf({ rule, isSatisfied, node }: Answer, known: FactSet): RuleTrace {
  const facts = factsSeenBy(rule, known);
  const parts = traceRule(rule, node);
  const applies = parts.appliesWhen?.result ?? true;
  const outcome: RuleOutcome = !isSatisfied ? 'violated' : applies ? 'passed' : 'notApplicable';
  return {
    ruleId: rule.id,
    outcome,
    severity: rule.severity,
    code: rule.code,
    messageKey: rule.messageKey,
    sentence: isSatisfied ? rule.title : sentenceOf(rule, facts),
    ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }),
    source: rule.source,
    facts,
    ...parts,
  };
}

function factsSeenBy(rule: Rule, known: FactSet): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const name of factsRead(rule)) {
    const value = known[name];
    if (value === undefined) throw new Error(`rule ${rule.id} reads ${name}, which is not here`);
    facts[name] = value;
  }
  return facts;
}

const OUTCOMES: readonly RuleOutcome[] = ['violated', 'passed', 'notApplicable'];

function byOutcome(left: RuleTrace, right: RuleTrace): number {
  const difference = OUTCOMES.indexOf(left.outcome) - OUTCOMES.indexOf(right.outcome);
  return difference === 0 ? byPrecedence(left, right) : difference;
}
