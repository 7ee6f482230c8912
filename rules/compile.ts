/**
 * The rules of one question as functions, for searching and simulating: many times faster than
 * json-rules-engine, which remains the authority for every answer that is given to anybody.
 *
 * Invariants:
 *   X2. On any facts at all, the executor and the engine name the same rules, or both refuse: facts
 *       of a wrong type throw here exactly where they make the engine throw.
 *   X3. decide.ts runs both for each decision; a difference is an error and never a yes.
 *
 * Source: our choice (rules.md §3).
 */
import {
  type Constants,
  compileCondition,
  type FactSet,
  type Predicate,
} from './compile-condition.ts';
import { type FactDefinition, type FactName, factDefinition } from './facts.ts';
import { type Pack, rulesOf } from './pack.ts';
import type { Question } from './questions.ts';
import { factsIn, type Rule } from './rule.ts';

export interface CompiledRule {
  readonly rule: Rule;
  /** Whether the rule is satisfied: it does not apply, or what it requires holds. */
  readonly isSatisfied: Predicate;
  /** The facts that its conditions read, without those that only its message names. */
  readonly reads: readonly FactName[];
}

export interface Executor {
  readonly rules: readonly CompiledRule[];
  /** The rules that are not satisfied, in the order of the pack. @throws {TypeError} as X2 says. */
  violated(facts: FactSet): readonly Rule[];
  /** Whether every rule is satisfied. @throws {TypeError} as X2 says. */
  isAllowed(facts: FactSet): boolean;
}

/** The executor of some rules. */
export function compileRules(rules: readonly Rule[], constants: Constants): Executor {
  const compiled = rules.map((rule) => compileRule(rule, constants));
  const checks = [...new Set(compiled.flatMap(({ reads }) => reads))].map(checkOf);
  const check = (facts: FactSet): void => {
    for (const one of checks) one(facts);
  };
  return {
    rules: compiled,
    violated(facts) {
      check(facts);
      const out: Rule[] = [];
      for (const { rule, isSatisfied } of compiled) if (!isSatisfied(facts)) out.push(rule);
      return out;
    },
    isAllowed(facts) {
      check(facts);
      for (const { isSatisfied } of compiled) if (!isSatisfied(facts)) return false;
      return true;
    },
  };
}

/** The executor of a question under a pack; compiled once for each pack. */
export function executorOf(pack: Pack, question: Question): Executor {
  const known = EXECUTORS.get(pack) ?? new Map<Question, Executor>();
  EXECUTORS.set(pack, known);
  const before = known.get(question);
  if (before !== undefined) return before;
  const executor = compileRules(rulesOf(pack, question), pack);
  known.set(question, executor);
  return executor;
}

const EXECUTORS = new WeakMap<Pack, Map<Question, Executor>>();

function compileRule(rule: Rule, constants: Constants): CompiledRule {
  const require = compileCondition(rule.require, constants);
  const { appliesWhen } = rule;
  const reads = [
    ...new Set([...factsIn(rule.require), ...(appliesWhen ? factsIn(appliesWhen) : [])]),
  ];
  if (appliesWhen === undefined) return { rule, isSatisfied: require, reads };
  const applies = compileCondition(appliesWhen, constants);
  return { rule, isSatisfied: (facts) => !applies(facts) || require(facts), reads };
}

/** Throws where a fact is absent or not of its kind. Its range is for parse-facts.ts. */
function checkOf(name: FactName): (facts: FactSet) => void {
  const fits = FITS[factDefinition(name).kind];
  return (facts) => {
    if (!fits(facts[name])) throw new TypeError(`${name}: ${String(facts[name])} does not fit`);
  };
}

const FITS: Readonly<Record<FactDefinition['kind'], (value: unknown) => boolean>> = {
  bool: (value) => typeof value === 'boolean',
  int: (value) => Number.isSafeInteger(value),
  enum: (value) => typeof value === 'string',
};
