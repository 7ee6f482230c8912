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
import { didYouMean, isRecord, type JsonObject, type Problem, placeIn, shown } from './json.ts';
import { isOperatorName, OPERATORS, OPERATORS_OF_KIND, type OperatorName } from './operators.ts';
import { factsOf, type Question } from './questions.ts';
import { TERM_DEFINITIONS, type Terms, termValue } from './terms.ts';

/** What a condition may refer to, and where problems go. */
export interface LintContext {
  readonly questions: readonly Question[];
  /** The names of the lists there are. */
  readonly lists: readonly string[];
  /** Checks a list for use with a fact; the reason why this fact may not use it, if that is it. */
  readonly takeList: (name: string, fact: FactName) => string | undefined;
  /** Undefined where they have problems of their own: then nothing is said of their values. */
  readonly terms: Terms | undefined;
  readonly problems: Problem[];
}

const FORMS = ['all', 'any', 'not', 'fact', 'term'] as const;
const LEAF_KEYS = ['operator', 'value'] as const;
const DEPTH_MAX = 16;
/** A term is compared with one value. */
export const TERM_OPERATORS_OF_KIND = {
  bool: single('bool'),
  int: single('int'),
  enum: single('enum'),
};
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['path', 'path is refused: it can run code'],
  ['priority', 'priority is refused: every condition is asked'],
]);

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
  const isGroup = forms.length === 1 && form !== 'fact' && form !== 'term';
  const allowed: readonly string[] = isGroup ? forms : [...FORMS, ...LEAF_KEYS];
  const before = problems.length;
  lintKeys(input, place, allowed, problems);
  if (form !== undefined && forms.length === 1) return form;
  // A misspelt form is one problem, not two.
  if (forms.length > 1 || problems.length === before) {
    const found = forms.length > 1 ? `, not ${forms.join(' and ')}` : '';
    problems.push({ place, reason: `must have exactly one of ${FORMS.join(', ')}${found}` });
  }
  return undefined;
}

function lintKeys(
  input: JsonObject,
  place: string,
  allowed: readonly string[],
  problems: Problem[],
): void {
  for (const key of Object.keys(input)) {
    if (allowed.includes(key)) continue;
    const reason = REFUSED.get(key) ?? `unknown key${didYouMean(key, [...FORMS, ...LEAF_KEYS])}`;
    problems.push({ place: placeIn(place, key), reason });
  }
}

function lintFactLeaf(leaf: JsonObject, place: string, context: LintContext): void {
  const isWhole = lintLeafKeys(leaf, place, context);
  const fact = lintFactName(leaf['fact'], `${place}/fact`, context);
  if (fact === undefined || !isWhole) return;
  const { kind } = factDefinition(fact);
  const about = { subject: `${fact}, a ${kind}`, allowed: OPERATORS_OF_KIND[kind] };
  const operator = lintOperator(leaf['operator'], about, `${place}/operator`, context);
  if (operator === undefined) return;
  const at = `${place}/value`;
  if (operator === 'in' || operator === 'notIn') lintChoices(fact, leaf['value'], at, context);
  else lintValue(fact, leaf['value'], at, context);
}

function lintLeafKeys(leaf: JsonObject, place: string, { problems }: LintContext): boolean {
  const missing = LEAF_KEYS.filter((key) => !Object.hasOwn(leaf, key));
  for (const key of missing) problems.push({ place, reason: `misses "${key}"` });
  return missing.length === 0;
}

function lintFactName(input: unknown, place: string, context: LintContext): FactName | undefined {
  if (typeof input !== 'string' || !isFactName(input)) {
    const hint = typeof input === 'string' ? didYouMean(input, FACT_NAMES) : '';
    context.problems.push({ place, reason: `unknown fact ${shown(input)}${hint}` });
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
  { subject, allowed }: { readonly subject: string; readonly allowed: readonly OperatorName[] },
  place: string,
  { problems }: LintContext,
): OperatorName | undefined {
  if (typeof input !== 'string' || !isOperatorName(input)) {
    const hint = typeof input === 'string' ? didYouMean(input, Object.keys(OPERATORS)) : '';
    problems.push({ place, reason: `unknown operator ${shown(input)}${hint}` });
    return undefined;
  }
  if (allowed.includes(input)) return input;
  const reason = `${input} does not fit ${subject}: use ${allowed.join(', ')}`;
  problems.push({ place, reason });
  return undefined;
}

/** The right-hand side of `in` and `notIn`: a list, or the name of one. */
function lintChoices(fact: FactName, input: unknown, place: string, context: LintContext): void {
  const { problems, lists } = context;
  if (isRecord(input)) {
    if (lintReference(input, ['list'], place, context) === undefined) return;
    const name = input['list'];
    const at = `${place}/list`;
    if (typeof name !== 'string' || !lists.includes(name)) {
      const hint = typeof name === 'string' ? didYouMean(name, lists) : '';
      problems.push({ place: at, reason: `unknown list ${shown(name)}${hint}` });
      return;
    }
    const reason = context.takeList(name, fact);
    if (reason !== undefined) problems.push({ place: at, reason });
    return;
  }
  if (!Array.isArray(input) || input.length === 0) {
    problems.push({ place, reason: 'must be a list with something in it' });
    return;
  }
  const seen = new Set<unknown>();
  for (const [index, value] of input.entries()) {
    lintLiteral(fact, value, `${place}/${index}`, context);
    if (seen.has(value)) {
      problems.push({ place: `${place}/${index}`, reason: `repeats ${shown(value)}` });
    }
    seen.add(value);
  }
}

/** The right-hand side of every other operator: a value, another fact, or a term. */
function lintValue(fact: FactName, input: unknown, place: string, context: LintContext): void {
  if (!isRecord(input)) {
    lintLiteral(fact, input, place, context);
    return;
  }
  const form = lintReference(input, ['fact', 'term'], place, context);
  if (form === 'fact') {
    const other = lintFactName(input['fact'], `${place}/fact`, context);
    if (other === undefined) return;
    const isSame = other === fact;
    if (!isSame && isComparable(factDefinition(fact), factDefinition(other))) return;
    const reason = `${other} cannot be compared with ${isSame ? 'itself' : fact}`;
    context.problems.push({ place: `${place}/fact`, reason });
  } else if (form === 'term') {
    const at = `${place}/term`;
    const term = lintTermName(input['term'], at, context);
    if (term === undefined || context.terms === undefined) return;
    lintLiteral(fact, termValue(context.terms, term), at, context);
  }
}

/** The one key of `{"list": …}`, `{"fact": …}` or `{"term": …}`, if it is one that may stand here. */
function lintReference<Form extends string>(
  input: JsonObject,
  forms: readonly Form[],
  place: string,
  { problems }: LintContext,
): Form | undefined {
  const found = forms.filter((form) => Object.hasOwn(input, form));
  const before = problems.length;
  for (const key of Object.keys(input)) {
    if (forms.some((form) => form === key)) continue;
    const reason = REFUSED.get(key) ?? `unknown key${didYouMean(key, forms)}`;
    problems.push({ place: placeIn(place, key), reason });
  }
  if (found.length === 1) return found[0];
  if (found.length > 1 || problems.length === before) {
    const choices = forms.map((form) => `{"${form}": name}`).join(' or ');
    problems.push({ place, reason: `must be a value or ${choices}` });
  }
  return undefined;
}

function lintLiteral(fact: FactName, value: unknown, place: string, context: LintContext): void {
  const reason = misfitOf(fact, value);
  if (reason !== undefined) context.problems.push({ place, reason });
}

/** Why a value is none of a fact's, with the nearest that is. */
export function misfitOf(fact: FactName, value: unknown): string | undefined {
  const problem = misfit(fact, value);
  if (problem === undefined) return undefined;
  const definition = factDefinition(fact);
  const isWord = definition.kind === 'enum' && typeof value === 'string';
  const hint = isWord ? didYouMean(value, definition.values) : '';
  return `${problem} for ${fact}: ${shown(value)}${hint}`;
}

function lintTermLeaf(leaf: JsonObject, place: string, context: LintContext): void {
  const isWhole = lintLeafKeys(leaf, place, context);
  const name = lintTermName(leaf['term'], `${place}/term`, context);
  const definition = TERM_DEFINITIONS.get(name ?? '');
  if (name === undefined || definition === undefined || !isWhole) return;
  const { kind, values } = definition;
  const about = { subject: `${name}, a term`, allowed: TERM_OPERATORS_OF_KIND[kind] };
  const operator = lintOperator(leaf['operator'], about, `${place}/operator`, context);
  if (operator === undefined) return;
  const value = leaf['value'];
  const at = `${place}/value`;
  if (!isOfKind(kind, value)) {
    const reason = `must be one value of the type of ${name}, ${TYPE_OF_KIND[kind]}`;
    context.problems.push({ place: at, reason });
  } else if (values !== undefined && !values.includes(String(value))) {
    const hint = didYouMean(String(value), values);
    context.problems.push({ place: at, reason: `is no value of ${name}: ${shown(value)}${hint}` });
  }
}

/** The dotted name of a term that this pack has a value for. */
function lintTermName(input: unknown, place: string, context: LintContext): string | undefined {
  const { terms, problems } = context;
  if (typeof input !== 'string' || !TERM_DEFINITIONS.has(input)) {
    const hint = typeof input === 'string' ? didYouMean(input, TERM_DEFINITIONS.keys()) : '';
    problems.push({ place, reason: `unknown term ${shown(input)}${hint}` });
    return undefined;
  }
  const value = terms === undefined ? undefined : termValue(terms, input);
  if (terms === undefined || (value !== undefined && value !== null)) return input;
  problems.push({ place, reason: `"${input}" has no value in this pack` });
  return undefined;
}

const TYPE_OF_KIND = { bool: 'boolean', int: 'number', enum: 'string' } as const;

const isOfKind = (kind: FactDefinition['kind'], value: unknown): boolean =>
  kind === 'int' ? Number.isSafeInteger(value) : typeof value === TYPE_OF_KIND[kind];

function single(kind: FactDefinition['kind']): readonly OperatorName[] {
  return OPERATORS_OF_KIND[kind].filter((operator) => operator !== 'in' && operator !== 'notIn');
}

export function isComparable(left: FactDefinition, right: FactDefinition): boolean {
  if (left.kind !== 'enum' || right.kind !== 'enum') return left.kind === right.kind;
  return left.values.join() === right.values.join();
}
