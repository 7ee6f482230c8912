/**
 * The one place that runs json-rules-engine.
 *
 * Invariants:
 *   D1. One engine per decision. A shared one keeps its status on itself: a run that ends makes
 *       another one in flight skip rules without a word, and skipped rules object to nothing.
 *   D2. Every rule asked is answered, or this throws. A part of the rules never stands for all.
 *   D3. No priorities, no paths, no undefined facts, none of the engine's own operators.
 *   D4. The engine is told the facts that the rules read and nothing else, each of its own type. It
 *       would call a function, wait for a promise, and let a fact pass for a term of that name.
 *
 * Source: our choice (rules.md §0, findings 1-4).
 */
import { Engine, Rule as EngineRule, Fact, type TopLevelCondition } from 'json-rules-engine';
import { type FactName, type FactValue, misfit } from './facts.ts';
import { installOperators } from './operators.ts';
import type { Condition, FactLeaf, Lists, Rule, TermLeaf } from './rule.ts';
import { termValue } from './terms.ts';
import type { EngineNode } from './trace.ts';

/** Any condition of the engine, not only those that may stand at the top. */
type EngineCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

export interface Evaluation {
  readonly rules: readonly Rule[];
  /** Parsed facts; nothing else may come here. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly lists: Lists;
  readonly terms: unknown;
}

/** What the engine says of one rule. */
export interface Answer {
  readonly rule: Rule;
  readonly isSatisfied: boolean;
  /** The engine's own results, condition by condition. */
  readonly node: EngineNode;
}

/**
 * What the engine says of every rule, in their order. Every single one was asked.
 *
 * @throws {Error} A rule was not answered, or a fact or comparison did not fit: a bug, never an
 *   answer.
 */
export async function evaluate(evaluation: Evaluation): Promise<readonly Answer[]> {
  const { rules } = evaluation;
  if (rules.length === 0) throw new Error('there is no rule to ask');
  const engine = newEngine();
  for (const rule of rules) {
    const conditions = topLevel(rule, evaluation);
    engine.addRule(new EngineRule({ name: rule.id, conditions, event: { type: 'requirement' } }));
  }
  tell(engine, evaluation);

  const { results, failureResults } = await engine.run();

  const answered = new Map<string | undefined, EngineResult>();
  for (const result of results) if (result.result === true) answered.set(result.name, result);
  for (const result of failureResults) {
    if (result.result === false) answered.set(result.name, result);
  }
  const answers = rules.flatMap((rule): readonly Answer[] => {
    const result = answered.get(rule.id);
    if (result === undefined) return [];
    const node = result.conditions as unknown as EngineNode;
    return [{ rule, isSatisfied: result.result === true, node }];
  });
  const count = results.length + failureResults.length;
  if (count !== rules.length || answered.size !== count || answers.length !== count) {
    throw new Error(`incomplete decision: ${count} of ${rules.length} rules answered`);
  }
  return answers;
}

type EngineResult = Awaited<ReturnType<Engine['run']>>['results'][number];

function newEngine(): Engine {
  const engine = new Engine([], {
    allowUndefinedFacts: false,
    allowUndefinedConditions: false,
    replaceFactsInEventParams: false,
    pathResolver: () => {
      throw new Error('a path is never read');
    },
  });
  installOperators(engine);
  return engine;
}

/** A rule that does not apply is satisfied: `not appliesWhen, or require`. */
function topLevel(rule: Rule, evaluation: Evaluation): TopLevelCondition {
  const require = engineCondition(rule.require, evaluation);
  if (!rule.appliesWhen) return { all: [require] };
  return { any: [{ not: engineCondition(rule.appliesWhen, evaluation) }, require] };
}

function engineCondition(condition: Condition, evaluation: Evaluation): EngineCondition {
  if ('all' in condition) {
    return { all: condition.all.map((part) => engineCondition(part, evaluation)) };
  }
  if ('any' in condition) {
    return { any: condition.any.map((part) => engineCondition(part, evaluation)) };
  }
  if ('not' in condition) return { not: engineCondition(condition.not, evaluation) };
  const { operator } = condition;
  const fact = 'term' in condition ? factOfTerm(condition.term) : condition.fact;
  return { fact, operator, value: engineValue(condition, evaluation.lists) };
}

function engineValue({ value }: FactLeaf | TermLeaf, lists: Lists): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  if ('list' in value) return lists[value.list];
  if ('term' in value) return { fact: factOfTerm(value.term) };
  return value;
}

/** Terms reach the engine as constant facts; the colon keeps them apart from every real fact. */
const factOfTerm = (name: string): string => `term:${name}`;

/** Tells an engine every fact and every term that the rules read, each once. */
function tell(engine: Engine, { rules, facts, terms }: Evaluation): void {
  const names = new Set<FactName>();
  const termNames = new Set<string>();
  for (const rule of rules) {
    const reads = readsOf(rule);
    for (const name of reads.facts) names.add(name);
    for (const name of reads.terms) termNames.add(name);
  }
  for (const name of names) {
    const value: unknown = facts[name];
    // Without one the engine itself refuses: an undefined fact.
    if (value === undefined) continue;
    if (misfit(name, value) === 'wrong type') {
      throw new TypeError(`${name}: a ${typeof value} that does not fit`);
    }
    addConstant(engine, name, value);
  }
  for (const name of termNames) addConstant(engine, factOfTerm(name), termValue(terms, name));
}

/** Without a cache: the engine would hash every constant for a lookup that it never makes. */
function addConstant(engine: Engine, name: string, value: unknown): void {
  engine.addFact(new Fact<unknown>(name, value, { cache: false }));
}

interface Reads {
  readonly facts: ReadonlySet<FactName>;
  readonly terms: ReadonlySet<string>;
}

const READS = new WeakMap<Rule, Reads>();

/** The facts and terms that a rule's conditions read; found once for each rule. */
function readsOf(rule: Rule): Reads {
  const before = READS.get(rule);
  if (before !== undefined) return before;
  const facts = new Set<FactName>();
  const terms = new Set<string>();
  const collect = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(collect);
    else if ('any' in condition) condition.any.forEach(collect);
    else if ('not' in condition) collect(condition.not);
    else {
      if ('term' in condition) terms.add(condition.term);
      else facts.add(condition.fact);
      const { value } = condition;
      if (typeof value !== 'object') return;
      if ('term' in value) terms.add(value.term);
      else if ('fact' in value) facts.add(value.fact);
    }
  };
  if (rule.appliesWhen) collect(rule.appliesWhen);
  collect(rule.require);
  const reads = { facts, terms };
  READS.set(rule, reads);
  return reads;
}
