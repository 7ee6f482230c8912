/**
 * Why a rule said what it said: its conditions with the value read, the value needed, and what each
 * came to. Built from the engine's own results, walked beside the rule that they belong to: the
 * engine keeps neither what a group of conditions came to nor what a value was named.
 *
 * Source: our choice (rules.md §0, finding 4).
 */
import type { FactValue } from './facts.ts';
import { factDefinition } from './facts.ts';
import type { OperatorName } from './operators.ts';
import type { RuleCode } from './reasons.ts';
import type { Condition, FactLeaf, Rule, Severity, TermLeaf } from './rule.ts';

export type Trace = GroupTrace | NotTrace | LeafTrace;

export interface GroupTrace {
  readonly op: 'all' | 'any';
  readonly result: boolean;
  readonly of: readonly Trace[];
}

export interface NotTrace {
  readonly op: 'not';
  readonly result: boolean;
  readonly of: readonly [Trace];
}

/** One comparison: of a fact, or of a term of the policy. */
export interface LeafTrace {
  readonly op: 'fact' | 'term';
  /** `licenceCount`, or `licences.editable`. */
  readonly name: string;
  readonly operator: OperatorName;
  /** The value read. */
  readonly actual: FactValue;
  /** The value needed, or the list of them. */
  readonly expected: FactValue | readonly FactValue[];
  /** Where the value needed comes from, if it does not stand in the rule itself. */
  readonly expectedFrom?: { readonly kind: 'fact' | 'list' | 'term'; readonly name: string };
  /** Where the value read comes from: `partner.certified`, `policy licences.editable`. */
  readonly from: string;
  readonly result: boolean;
}

export type RuleOutcome = 'passed' | 'violated' | 'notApplicable';

export interface RuleTrace {
  readonly ruleId: string;
  readonly outcome: RuleOutcome;
  readonly severity: Severity;
  readonly code: RuleCode;
  readonly messageKey: string;
  /** In English: what it requires, or, where it is violated, the refusal with the values in it. */
  readonly sentence: string;
  readonly remedy?: string;
  readonly source: readonly string[];
  /** Every fact that it looked at. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Absent where the rule always applies. */
  readonly appliesWhen?: Trace;
  readonly require: Trace;
}

/** The engine's result of one condition. Only leaves have the three values. */
export interface EngineNode {
  readonly all?: readonly EngineNode[];
  readonly any?: readonly EngineNode[];
  readonly not?: EngineNode;
  readonly result?: unknown;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
}

/** The two parts of a rule, traced. @throws {Error} The engine left a condition unanswered. */
export function traceRule(
  rule: Rule,
  node: EngineNode,
): Pick<RuleTrace, 'appliesWhen' | 'require'> {
  const { appliesWhen, require } = rule;
  if (appliesWhen === undefined) return { require: trace(require, node.all?.[0], rule) };
  const [notApplies, required] = node.any ?? [];
  return {
    appliesWhen: trace(appliesWhen, notApplies?.not, rule),
    require: trace(require, required, rule),
  };
}

function trace(condition: Condition, node: EngineNode | undefined, rule: Rule): Trace {
  if ('all' in condition) {
    const of = condition.all.map((part, index) => trace(part, node?.all?.[index], rule));
    return { op: 'all', result: of.every(({ result }) => result), of };
  }
  if ('any' in condition) {
    const of = condition.any.map((part, index) => trace(part, node?.any?.[index], rule));
    return { op: 'any', result: of.some(({ result }) => result), of };
  }
  if ('not' in condition) {
    const part = trace(condition.not, node?.not, rule);
    return { op: 'not', result: !part.result, of: [part] };
  }
  return leaf(condition, node, rule);
}

function leaf(
  condition: FactLeaf | TermLeaf,
  node: EngineNode | undefined,
  { id }: Rule,
): LeafTrace {
  const op = 'term' in condition ? 'term' : 'fact';
  const name = 'term' in condition ? condition.term : condition.fact;
  if (node === undefined || typeof node.result !== 'boolean') {
    throw new Error(`rule ${id}: what it says of ${name} was not answered`);
  }
  const from = 'term' in condition ? `policy ${name}` : factDefinition(condition.fact).from;
  const { operator, value } = condition;
  return {
    op,
    name,
    operator,
    actual: node.factResult as FactValue,
    expected: node.valueResult as FactValue | readonly FactValue[],
    ...(typeof value === 'object' && !Array.isArray(value) ? { expectedFrom: named(value) } : {}),
    from,
    result: node.result,
  };
}

function named(value: object): { readonly kind: 'fact' | 'list' | 'term'; readonly name: string } {
  const [[kind, name] = ['', '']] = Object.entries(value);
  return { kind: kind as 'fact' | 'list' | 'term', name: String(name) };
}
