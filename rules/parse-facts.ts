/**
 * Reads facts strictly: every fact of the question, of the right type, in its domain, no other, and
 * none that cannot be together (invariants.ts).
 *
 * Rules see nothing that has not passed here. That matters because the engine's own comparisons
 * accept `"0"` as a number and call a missing fact "not equal".
 *
 * Source: our choice (rules.md §0, finding 3).
 */
import type { FactSet } from './compile-condition.ts';
import { type FactName, type FactValue, misfit } from './facts.ts';
import { brokenBy } from './invariants.ts';
import { isRecord } from './json.ts';
import { type Facts, factsOf, isQuestion, type Question } from './questions.ts';

export interface FactProblem {
  /**
   * The fact's name; `*` when the facts as a whole are not an object; the names of all that cannot
   * be together, joined by commas, when they break an invariant.
   */
  readonly fact: string;
  readonly problem: 'missing' | 'unknown' | 'wrong type' | 'out of range' | 'impossible';
  /** What came instead: the value itself if it is plain, else the name of its type. */
  readonly got: FactValue | null;
  /** Why it is impossible. */
  readonly sentence?: string;
}

export type ParsedFacts<Q extends Question> =
  | { readonly ok: true; readonly facts: Facts<Q> }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/**
 * Gives the facts of a question, or every problem with them: the question's facts in the order it
 * lists them, then unknown facts by name. Total for anything that came out of JSON.
 *
 * @throws {RangeError} The question itself is not one of ours: a bug of the caller.
 */
export function parseFacts<Q extends Question>(question: Q, input: unknown): ParsedFacts<Q> {
  if (!isQuestion(question)) throw new RangeError(`unknown question ${JSON.stringify(question)}`);
  if (!isRecord(input)) {
    return { ok: false, problems: [{ fact: '*', problem: 'wrong type', got: printable(input) }] };
  }

  const wanted = factsOf(question);
  const facts: Partial<Record<FactName, FactValue>> = {};
  const problems: FactProblem[] = [];
  for (const name of wanted) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (value === undefined) {
      problems.push({ fact: name, problem: 'missing', got: null });
      continue;
    }
    const problem = misfit(name, value);
    if (problem !== undefined) problems.push({ fact: name, problem, got: printable(value) });
    else facts[name] = value as FactValue;
  }

  const known: ReadonlySet<string> = new Set(wanted);
  for (const name of Object.keys(input).sort()) {
    if (!known.has(name)) {
      problems.push({ fact: name, problem: 'unknown', got: printable(input[name]) });
    }
  }

  if (problems.length === 0) {
    for (const { facts: names, sentence } of brokenBy(question, facts as FactSet)) {
      problems.push({ fact: names.join(', '), problem: 'impossible', got: null, sentence });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  // Every fact of the question was read above and fits its definition.
  return { ok: true, facts: facts as Facts<Q> };
}

function printable(value: unknown): FactValue | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return Array.isArray(value) ? 'array' : typeof value;
}
