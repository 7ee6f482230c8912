/**
 * Whether compiled rules answer what json-rules-engine answers: rule by rule, leaf by leaf, and
 * with a refusal where it refuses.
 *
 * What the engine says is recorded once, and any number of compilers can then be held against it.
 */
import { inspect } from 'node:util';
import { compileRules, type Executor, executorOf } from '../../rules/compile.ts';
import {
  type Constants,
  compileCondition,
  constantOf,
  type FactSet,
} from '../../rules/compile-condition.ts';
import { type Answer, evaluate } from '../../rules/engine.ts';
import { type Pack, rulesOf } from '../../rules/pack.ts';
import type { Question } from '../../rules/questions.ts';
import type { Condition, FactLeaf, Rule, TermLeaf } from '../../rules/rule.ts';
import type { EngineNode } from '../../rules/trace.ts';

/** A compiler of rules: ours, or one with a defect in it. */
export interface Compiler {
  readonly compileRules: typeof compileRules;
  readonly executorOf: typeof executorOf;
  readonly compileCondition: typeof compileCondition;
  readonly constantOf: typeof constantOf;
}

export const OURS: Compiler = { compileRules, executorOf, compileCondition, constantOf };

type AnyFacts = Readonly<Record<string, unknown>>;

/** Rules, and what the engine said of them on some facts. */
export interface Recording {
  readonly rules: readonly Rule[];
  readonly constants: Constants;
  readonly executorBy: (compiler: Compiler) => Executor;
  readonly cases: readonly Case[];
}

interface Case {
  readonly facts: AnyFacts;
  /** The engine's answers, or why it gave none. */
  readonly answers: readonly Answer[] | { readonly refusal: string };
}

/** What the engine says of rules by chance. */
export function recordRules(
  rules: readonly Rule[],
  constants: Constants,
  facts: readonly AnyFacts[],
): Promise<Recording> {
  return record(rules, constants, facts, (by) => by.compileRules(rules, constants));
}

/** What the engine says of a question under a pack. */
export function recordPack(
  pack: Pack,
  question: Question,
  facts: readonly AnyFacts[],
): Promise<Recording> {
  return record(rulesOf(pack, question), pack, facts, (by) => by.executorOf(pack, question));
}

async function record(
  rules: readonly Rule[],
  constants: Constants,
  manyFacts: readonly AnyFacts[],
  executorBy: Recording['executorBy'],
): Promise<Recording> {
  const { lists, terms } = constants;
  const cases: Case[] = [];
  for (const facts of manyFacts) {
    const answers = await evaluate({ rules, facts: facts as FactSet, lists, terms }).catch(
      (error: unknown) => ({ refusal: String(error) }),
    );
    cases.push({ facts, answers });
  }
  return { rules, constants, executorBy, cases };
}

export interface Comparison {
  /** Rule results compared. A refusal of all rules counts once. */
  readonly results: number;
  readonly leaves: number;
  readonly refusals: number;
  readonly violations: number;
  /** The first difference, in words. */
  readonly difference?: string;
}

/** Holds a compiler against what the engine said; ends at the first difference. */
export function compare(compiler: Compiler, recording: Recording): Comparison {
  const { rules, constants, cases, executorBy } = recording;
  const count = { results: 0, leaves: 0, refusals: 0, violations: 0 };
  const differ = (difference: string): Comparison => ({ ...count, difference });
  let executor: Executor;
  let leaves: readonly (readonly CheckedLeaf[])[];
  try {
    executor = executorBy(compiler);
    leaves = rules.map((rule) => checkedLeaves(compiler, rule, constants));
  } catch (error) {
    return differ(`it does not compile: ${String(error)}`);
  }
  const unread = readOtherwise(executor, rules);
  if (unread !== undefined) return differ(unread);
  for (const { facts, answers } of cases) {
    const said = saysBy(executor, facts as FactSet);
    if ('refusal' in answers) {
      count.results += 1;
      count.refusals += 1;
      if (isBug(answers.refusal)) return differ(`the engine failed: ${answers.refusal}`);
      if (said !== 'refused') {
        return differ(
          `the engine refuses (${answers.refusal}), the compiled do not: ${told(facts)}`,
        );
      }
      continue;
    }
    const violated = answers.filter(({ isSatisfied }) => !isSatisfied).map(({ rule }) => rule);
    count.results += answers.length;
    count.violations += violated.length;
    const expected = namesOf(violated);
    if (said !== expected) {
      return differ(`the engine violates ${expected}, the compiled ${said}: ${told(facts)}`);
    }
    for (const [index, { node, rule }] of answers.entries()) {
      for (const leaf of leaves[index] ?? []) {
        count.leaves += 1;
        const problem = leafProblem(leaf, node, facts as FactSet);
        if (problem !== undefined) return differ(`rule ${rule.id}, ${problem}: ${told(facts)}`);
      }
    }
  }
  return count;
}

/** The engine refuses because of the facts, or there is a bug of ours that looks like it. */
const isBug = (refusal: string): boolean => !/does not fit|Undefined fact/.test(refusal);

const namesOf = (rules: readonly Rule[]): string =>
  rules.length === 0 ? 'none' : rules.map(({ id }) => id).join(' ');

/** The rules violated, by all the ways to ask the executor; `refused` where each throws by right. */
function saysBy(executor: Executor, facts: FactSet): string {
  const violated = asked(() => executor.violated(facts));
  const isAllowed = asked(() => executor.isAllowed(facts));
  if (violated instanceof Error || isAllowed instanceof Error) {
    const isRight = violated instanceof TypeError && isAllowed instanceof TypeError;
    return isRight ? 'refused' : `${String(violated)}, ${String(isAllowed)}`;
  }
  const one = executor.rules.filter(({ isSatisfied }) => !isSatisfied(facts));
  if (namesOf(violated) !== namesOf(one.map(({ rule }) => rule))) return 'more than one answer';
  if (isAllowed !== (violated.length === 0)) return 'another verdict';
  return namesOf(violated);
}

function asked<Said>(ask: () => Said): Said | Error {
  try {
    return ask();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether an executor claims to read other facts than its rules name. */
function readOtherwise(executor: Executor, rules: readonly Rule[]): string | undefined {
  for (const [index, rule] of rules.entries()) {
    const { appliesWhen, require } = rule;
    const text = JSON.stringify([require, appliesWhen]);
    const named = new Set([...text.matchAll(/"fact":"(\w+)"/g)].map((match) => match[1]));
    const reads = executor.rules[index]?.reads ?? [];
    if (reads.length !== named.size || !reads.every((name) => named.has(name))) {
      return `rule ${rule.id} reads ${[...named].join(' ')}, not ${reads.join(' ')}`;
    }
  }
  return undefined;
}

interface CheckedLeaf {
  readonly leaf: FactLeaf | TermLeaf;
  readonly answer: (facts: FactSet) => boolean;
  /** What it is compared with; absent where that is a fact. */
  readonly expected?: unknown;
  /** Where the engine's result of it is. */
  readonly nodeIn: (root: EngineNode) => EngineNode | undefined;
}

function leafProblem(
  { leaf, answer, expected, nodeIn }: CheckedLeaf,
  root: EngineNode,
  facts: FactSet,
): string | undefined {
  const node = nodeIn(root);
  if (node?.result !== answer(facts)) {
    return `${inspect(leaf)} is ${String(node?.result)} to the engine`;
  }
  if ('fact' in leaf && !Object.is(node.factResult, facts[leaf.fact])) {
    return `${inspect(leaf)} was told ${inspect(node.factResult)}`;
  }
  if (expected !== undefined && told(node.valueResult) !== told(expected)) {
    return `${inspect(leaf)} was held against ${inspect(node.valueResult)}`;
  }
  return undefined;
}

function checkedLeaves(
  compiler: Compiler,
  { appliesWhen, require }: Rule,
  constants: Constants,
): readonly CheckedLeaf[] {
  const leaves: CheckedLeaf[] = [];
  const collect = (condition: Condition, nodeIn: CheckedLeaf['nodeIn']): void => {
    const { all, any } = condition as { all?: readonly Condition[]; any?: readonly Condition[] };
    all?.forEach((part, index) => void collect(part, (root) => nodeIn(root)?.all?.[index]));
    any?.forEach((part, index) => void collect(part, (root) => nodeIn(root)?.any?.[index]));
    if ('not' in condition) collect(condition.not, (root) => nodeIn(root)?.not);
    if (!('operator' in condition)) return;
    const { value } = condition;
    const answer = compiler.compileCondition(condition, constants);
    const isFact = typeof value === 'object' && 'fact' in value;
    const expected = isFact ? undefined : compiler.constantOf(condition, constants);
    leaves.push({ leaf: condition, answer, nodeIn, expected });
  };
  if (appliesWhen === undefined) collect(require, (root) => root.all?.[0]);
  else {
    collect(appliesWhen, (root) => root.any?.[0]?.not);
    collect(require, (root) => root.any?.[1]);
  }
  return leaves;
}

const told = (value: unknown): string => inspect(value, { breakLength: Number.POSITIVE_INFINITY });
