/**
 * Checks one condition of a rule: its form, its facts, its operators and its values.
 *
 * Invariants:
 *   L1. A `path` is refused wherever it stands: the engine's path reader can run code.
 *   L2. Nothing that the engine would silently read differently gets through: no empty `all` or
 *       `any`, no node with two of them, no priority, no operator that does not fit the fact.
 *
 * Source: our choice (rules.md §0, findings 2-4).
 */
import {
  FACT_NAMES,
  type FactDefinition,
  type FactName,
  factDefinition,
  isFactName,
  misfit,
} from './facts.ts';
import { didYouMean, isRecord, type JsonObject, type Problem } from './json.ts';
import { isOperatorName, OPERATORS, OPERATORS_OF_KIND, type OperatorName } from './operators.ts';
import { factsOf, type Question } from './questions.ts';
import { termValue } from './terms.ts';

/** What a condition may refer to, and where problems go. */
export interface LintContext {
  readonly questions: readonly Question[];
  readonly lists: JsonObject;
  readonly terms: unknown;
  readonly listsUsed: Set<string>;
  readonly problems: Problem[];
}

const FORMS = ['all', 'any', 'not', 'fact', 'term'] as const;
const DEPTH_MAX = 16;
const REFUSED: Readonly<Record<string, string>> = {
  path: 'path is refused: it can run code',
  priority: 'priority is refused: every condition is asked',
};

/** Reports every problem of a condition and of the conditions in it. */
export function lintCondition(
  input: unknown,
  place: string,
  context: LintContext,
  depth = 0,
): void {
  if (!isRecord(input) || depth > DEPTH_MAX) {
    const reason = isRecord(input) ? `is nested deeper than ${DEPTH_MAX}` : 'must be a condition';
    context.problems.push({ place, reason });
    return;
  }
  const form = lintForm(input, place, context);
  if (form === 'fact') lintFactLeaf(input, place, context);
  else if (form === 'term') lintTermLeaf(input, place, context);
  else if (form === 'not') lintCondition(input['not'], `${place}/not`, context, depth + 1);
  else if (form !== undefined) {
    const parts = input[form];
    const at = `${place}/${form}`;
    if (!Array.isArray(parts) || parts.length === 0) {
      context.problems.push({ place: at, reason: 'must be a list with a condition in it' });
    } else {
      for (const [index, part] of parts.entries()) {
        lintCondition(part, `${at}/${index}`, context, depth + 1);
      }
    }
  }
}

/** Which form a condition has, if it has exactly one. Reports every key that does not belong. */
function lintForm(
  input: JsonObject,
  place: string,
  { problems }: LintContext,
): (typeof FORMS)[number] | undefined {
  const forms = FORMS.filter((form) => Object.hasOwn(input, form));
  const [form] = forms;
  const allowed: readonly string[] =
    form === 'fact' || form === 'term' ? [form, 'operator', 'value'] : forms;
  for (const key of Object.keys(input)) {
    if (allowed.includes(key)) continue;
    const reason = REFUSED[key] ?? `unknown key${didYouMean(key, [...FORMS, 'operator', 'value'])}`;
    problems.push({ place: `${place}/${key}`, reason });
  }
  if (form !== undefined && forms.length === 1) return form;
  problems.push({ place, reason: `must have exactly one of ${FORMS.join(', ')}` });
  return undefined;
}

function lintFactLeaf(leaf: JsonObject, place: string, context: LintContext): void {
  const fact = lintFactName(leaf['fact'], `${place}/fact`, context);
  if (fact === undefined) return;
  const { kind } = factDefinition(fact);
  const operator = lintOperator(leaf['operator'], kind, fact, `${place}/operator`, context);
  if (operator === undefined) return;
  const at = `${place}/value`;
  if (!Object.hasOwn(leaf, 'value')) {
    context.problems.push({ place, reason: 'misses "value"' });
  } else if (operator === 'in' || operator === 'notIn') {
    lintChoices(fact, leaf['value'], at, context);
  } else lintValue(fact, leaf['value'], at, context);
}

function lintFactName(input: unknown, place: string, context: LintContext): FactName | undefined {
  if (typeof input !== 'string' || !isFactName(input)) {
    const reason = `unknown fact ${JSON.stringify(input)}${didYouMean(String(input), FACT_NAMES)}`;
    context.problems.push({ place, reason });
    return undefined;
  }
  for (const question of context.questions) {
    if (!factsOf(question).includes(input)) {
      const hint = didYouMean(input, factsOf(question));
      const reason = `${input} is not among the facts of ${question}${hint}`;
      context.problems.push({ place, reason });
    }
  }
  return input;
}

function lintOperator(
  input: unknown,
  kind: FactDefinition['kind'],
  subject: string,
  place: string,
  { problems }: LintContext,
): OperatorName | undefined {
  if (typeof input !== 'string' || !isOperatorName(input)) {
    const hint = didYouMean(String(input), Object.keys(OPERATORS));
    problems.push({ place, reason: `unknown operator ${JSON.stringify(input)}${hint}` });
    return undefined;
  }
  const allowed = OPERATORS_OF_KIND[kind];
  if (allowed.includes(input)) return input;
  const reason = `${input} does not fit ${subject}, a ${kind}: use ${allowed.join(', ')}`;
  problems.push({ place, reason });
  return undefined;
}

/** The right-hand side of `in` and `notIn`: a list, or the name of one. */
function lintChoices(fact: FactName, input: unknown, place: string, context: LintContext): void {
  const { problems } = context;
  if (isRecord(input)) {
    const name = input['list'];
    if (typeof name !== 'string' || Object.keys(input).length !== 1) {
      problems.push({ place, reason: 'must be a list of values or {"list": name}' });
    } else if (!Object.hasOwn(context.lists, name)) {
      const hint = didYouMean(name, Object.keys(context.lists));
      problems.push({ place: `${place}/list`, reason: `unknown list "${name}"${hint}` });
    } else {
      context.listsUsed.add(name);
      lintChoices(fact, context.lists[name], `lists/${name}`, context);
    }
    return;
  }
  if (!Array.isArray(input) || input.length === 0) {
    problems.push({ place, reason: 'must be a list with something in it' });
    return;
  }
  for (const [index, value] of input.entries()) {
    lintLiteral(fact, value, `${place}/${index}`, context);
    if (input.indexOf(value) !== index) {
      problems.push({ place: `${place}/${index}`, reason: `repeats ${JSON.stringify(value)}` });
    }
  }
}

/** The right-hand side of every other operator: a value, another fact, or a term. */
function lintValue(fact: FactName, input: unknown, place: string, context: LintContext): void {
  if (!isRecord(input)) {
    lintLiteral(fact, input, place, context);
    return;
  }
  const [key, ...more] = Object.keys(input);
  if (key === 'fact' && more.length === 0) {
    const other = lintFactName(input['fact'], `${place}/fact`, context);
    if (other !== undefined && !isComparable(factDefinition(fact), factDefinition(other))) {
      const reason = `${other} cannot be compared with ${fact}`;
      context.problems.push({ place: `${place}/fact`, reason });
    }
  } else if (key === 'term' && more.length === 0) {
    lintLiteral(fact, termValue(context.terms, String(input['term'])), `${place}/term`, context);
  } else {
    const reason = Object.hasOwn(input, 'path')
      ? 'path is refused: it can run code'
      : 'must be a value, {"fact": name} or {"term": name}';
    context.problems.push({ place, reason });
  }
}

function lintLiteral(fact: FactName, value: unknown, place: string, context: LintContext): void {
  const problem = misfit(fact, value);
  if (problem === undefined) return;
  const definition = factDefinition(fact);
  const known = definition.kind === 'enum' ? definition.values : [];
  const hint = didYouMean(String(value), known);
  const reason = `${problem} for ${fact}: ${JSON.stringify(value) ?? 'nothing'}${hint}`;
  context.problems.push({ place, reason });
}

function lintTermLeaf(leaf: JsonObject, place: string, context: LintContext): void {
  const name = String(leaf['term']);
  const term = termValue(context.terms, name);
  const kind = KIND_OF_TYPE[typeof term];
  if (kind === undefined) {
    const reason = `"${name}" is not a term with a plain value in this pack`;
    context.problems.push({ place: `${place}/term`, reason });
    return;
  }
  const operator = lintOperator(leaf['operator'], kind, name, `${place}/operator`, context);
  if (operator === undefined) return;
  if (typeof leaf['value'] !== typeof term || operator === 'in' || operator === 'notIn') {
    const reason = `must be one value of the type of ${name}, ${typeof term}`;
    context.problems.push({ place: `${place}/value`, reason });
  }
}

const KIND_OF_TYPE: Readonly<Record<string, FactDefinition['kind']>> = {
  boolean: 'bool',
  number: 'int',
  string: 'enum',
};

function isComparable(left: FactDefinition, right: FactDefinition): boolean {
  if (left.kind !== 'enum' || right.kind !== 'enum') return left.kind === right.kind;
  return left.values.join() === right.values.join();
}
