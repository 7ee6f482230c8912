/**
 * What a rule is: a requirement. Success means satisfied; nothing is ever written as "refuse if".
 *
 * A rule with `appliesWhen` is satisfied wherever that does not hold.
 *
 * Source: our choice (rules.md §0, finding 3; §2).
 */
import { type FactName, type FactValue, factDefinition, isFactName } from './facts.ts';
import type { OperatorName } from './operators.ts';
import type { Question } from './questions.ts';
import type { RuleCode } from './reasons.ts';

/**
 * What a "no" does: `deny` refuses; `advise` refuses nothing, it says what has to be done instead,
 * and stands only where a question is asked beside an accepted request. Source.
 */
export const SEVERITIES = ['deny', 'advise'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Rule {
  /** The catalogue's number (`E-09a`), or `P-…` for what only the policy table says. */
  readonly id: string;
  readonly questions: readonly Question[];
  readonly code: RuleCode;
  readonly severity: Severity;
  /** What it requires, for people: true where the rule is satisfied. */
  readonly title: string;
  /** The refusal for people. `{factName}` stands for that fact's value. */
  readonly message: string;
  /** The name of the message, for translations. */
  readonly messageKey: string;
  readonly appliesWhen?: Condition;
  readonly require: Condition;
  /** What people can do about it. */
  readonly remedy?: string;
  /** Clause ids (`T-001`), resolutions (`A-01`, `R-01`), or `our choice`. */
  readonly source: readonly string[];
  readonly note?: string;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FactLeaf
  | TermLeaf;

/** Compares a fact with a value, a written list, another fact, or a term of the pack. */
export interface FactLeaf {
  readonly fact: FactName;
  readonly operator: OperatorName;
  readonly value: Comparand;
}

/** Compares a term of the pack (`licences.editable`) with a value: what this policy offers. */
export interface TermLeaf {
  readonly term: string;
  readonly operator: OperatorName;
  readonly value: FactValue;
}

type Comparand =
  | FactValue
  | readonly FactValue[]
  | { readonly list: string }
  | { readonly fact: FactName }
  | { readonly term: string };

export type Lists = Readonly<Record<string, readonly FactValue[]>>;

/** The names in the braces of a message. */
export const placeholdersOf = (message: string): readonly string[] =>
  [...message.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');

/** The message of a rule with the values in it; values of an enum by what people call them. */
export function sentenceOf(rule: Rule, facts: Readonly<Record<string, FactValue>>): string {
  return rule.message.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = facts[name];
    if (value === undefined || !isFactName(name)) {
      throw new Error(`rule ${rule.id}: its message names ${name}, which is not a fact here`);
    }
    const definition = factDefinition(name);
    const label = definition.kind === 'enum' ? definition.valueLabels[String(value)] : undefined;
    return label ?? String(value);
  });
}

/** Every fact that a condition reads, each once. */
export function factsIn(condition: Condition): readonly FactName[] {
  const names = new Set<FactName>();
  collect(condition, names);
  return [...names];
}

/** Every fact a rule reads: in its conditions, then in its message. Each once. */
export function factsRead(rule: Rule): readonly FactName[] {
  const names = new Set<FactName>();
  if (rule.appliesWhen) collect(rule.appliesWhen, names);
  collect(rule.require, names);
  for (const name of placeholdersOf(rule.message)) if (isFactName(name)) names.add(name);
  return [...names];
}

function collect(condition: Condition, names: Set<FactName>): void {
  if ('all' in condition) for (const part of condition.all) collect(part, names);
  else if ('any' in condition) for (const part of condition.any) collect(part, names);
  else if ('not' in condition) collect(condition.not, names);
  else if ('fact' in condition) {
    names.add(condition.fact);
    const { value } = condition;
    if (typeof value === 'object' && 'fact' in value) names.add(value.fact);
  }
}
