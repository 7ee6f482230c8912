/**
 * Checks the rules of a pack before anything is decided by them.
 *
 * A broken pack is refused whole, at load, with every problem and its place; what gets through can
 * no longer surprise at run time: each fact is one the question has, each operator fits it.
 *
 * Invariant L3: one mistake is one problem. What may only follow from another is not reported: no
 * list is called unused, and no question unanswered, while anything else is wrong.
 *
 * Source: our choice (rules.md §0, findings 2-4; §2).
 */
import { factDefinition, isFactName } from './facts.ts';
import { didYouMean, isRecord, type JsonObject, lineOf, type Problem, shown } from './json.ts';
import { type LintContext, lintCondition, misfitOf } from './lint-condition.ts';
import { factsOf, isAdvisory, isQuestion, QUESTION_NAMES, type Question } from './questions.ts';
import { RULE_CODES } from './reasons.ts';
import { placeholdersOf, SEVERITIES } from './rule.ts';
import { elsewhere, isText, listOf, object, oneOf, pattern, text } from './shape.ts';
import type { Terms } from './terms.ts';

/** What one file gives to a pack, and where the problems of that file go. */
export interface Part {
  readonly file: string;
  readonly rules: readonly unknown[];
  readonly lists: JsonObject;
  readonly problems: Problem[];
}

const SOURCE_FORM = /^(?:T-\d{3}|[AR]-\d{2}|our choice)$/;
const ID_FORM = /^[EP]-\d{2}[a-z]?$/;
const MESSAGE_KEY_FORM = /^rule\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const sources = listOf(pattern(SOURCE_FORM, 'T-001, A-01, R-01 or "our choice"'), 1);
const condition = elsewhere({ $ref: '#/$defs/condition' });

/** A rule without what its conditions say; {@link lintCondition} looks at those. */
export const RULE = object(
  {
    id: pattern(ID_FORM, 'E-01 or E-03a'),
    questions: listOf(oneOf(...QUESTION_NAMES), 1),
    code: oneOf(...RULE_CODES),
    severity: oneOf(...SEVERITIES),
    title: text,
    message: text,
    messageKey: pattern(MESSAGE_KEY_FORM, 'rule.partner-not-certified'),
    require: condition,
    source: sources,
  },
  { appliesWhen: condition, remedy: text, note: text },
  { priority: 'priority is refused: every rule is asked' },
);

/** Reports every problem of a pack's rules, inherited ones included. The pack's own part is last. */
export function lintRules(parts: readonly Part[], terms: Terms | undefined): void {
  const lists = new ListUse(parts);
  const asked = new Set<unknown>();
  const known: Known = { ids: new Map(), messages: new Map() };

  for (const part of parts) {
    for (const [index, rule] of part.rules.entries()) {
      const place = placeOf(index, rule);
      RULE(rule, place, part.problems);
      if (!isRecord(rule)) continue;
      const questions = questionsOf(rule);
      for (const question of questions) asked.add(question);
      lintSeverity(rule, questions, place, part.problems);
      lintTexts(rule, questions, place, part.problems);
      lintOnce(rule, place, part, known);
      const context: LintContext = {
        questions,
        lists: lists.names,
        takeList: (name, fact) => lists.use(name, fact, part),
        terms,
        problems: part.problems,
      };
      for (const key of ['appliesWhen', 'require']) {
        if (Object.hasOwn(rule, key)) lintCondition(rule[key], `${place}/${key}`, context);
      }
    }
  }

  if (parts.some((part) => part.problems.length > 0)) return;
  lists.reportUnused();
  for (const question of QUESTION_NAMES) {
    if (asked.has(question)) continue;
    parts.at(-1)?.problems.push({ place: '/rules', reason: `no rule answers ${question}` });
  }
}

function placeOf(index: number, rule: unknown): string {
  const id = isRecord(rule) ? rule['id'] : undefined;
  return `/rules/${index}${typeof id === 'string' && ID_FORM.test(id) ? ` (${id})` : ''}`;
}

const questionsOf = ({ questions }: JsonObject): readonly Question[] =>
  Array.isArray(questions)
    ? questions.filter((one): one is Question => typeof one === 'string' && isQuestion(one))
    : [];

function lintSeverity(
  { severity }: JsonObject,
  questions: readonly Question[],
  place: string,
  problems: Problem[],
): void {
  const refusing = questions.find((question) => !isAdvisory(question));
  if (severity !== 'advise' || refusing === undefined) return;
  const reason = `advise does not fit ${refusing}: its no is a refusal`;
  problems.push({ place: `${place}/severity`, reason });
}

/** Braces stand around the name of a fact, in the message only. */
function lintTexts(
  rule: JsonObject,
  questions: readonly Question[],
  place: string,
  problems: Problem[],
): void {
  const bad = (key: string, reason: string): void =>
    void problems.push({ place: `${place}/${key}`, reason });
  for (const key of ['title', 'remedy']) {
    const words = rule[key];
    if (isText(words) && /[{}]/.test(words)) bad(key, 'has a brace: only a message names facts');
  }
  const { message } = rule;
  if (!isText(message)) return;
  if (/[{}]/.test(message.replace(/\{[^{}]*\}/g, '')))
    bad('message', 'has a brace without another');
  for (const name of new Set(placeholdersOf(message))) {
    const without = questions.find((question) => !factsOf(question).some((fact) => fact === name));
    if (!isFactName(name) || without !== undefined) {
      const known = questions.flatMap((question) => factsOf(question));
      const hint = didYouMean(name, known);
      const shownName = shown(name).slice(1, -1);
      bad('message', `{${shownName}} is not a fact of ${without ?? 'any question'}${hint}`);
    } else if (factDefinition(name).kind === 'bool') {
      bad('message', `{${name}} would print "true" or "false"; word it instead`);
    }
  }
}

/** What stands once in a pack, with the place where it stands. */
interface Known {
  readonly ids: Map<string, string>;
  readonly messages: Map<string, { readonly message: string; readonly where: string }>;
}

/** No id stands for two rules, and no message key for two texts: translations go by the key. */
function lintOnce(rule: JsonObject, place: string, part: Part, { ids, messages }: Known): void {
  const { id, messageKey, message } = rule;
  const where = `${part.file}: ${place}`;
  if (typeof id === 'string') {
    const first = ids.get(id);
    if (first === undefined) ids.set(id, where);
    else part.problems.push({ place: `${place}/id`, reason: `duplicate id, first in ${first}` });
  }
  if (typeof messageKey !== 'string' || typeof message !== 'string') return;
  const first = messages.get(messageKey);
  if (first === undefined) messages.set(messageKey, { message, where });
  else if (first.message !== message) {
    const reason = `stands for another text in ${first.where}`;
    part.problems.push({ place: `${place}/messageKey`, reason });
  }
}

/** The lists of a pack: which file each is from, and whether a rule uses it. */
class ListUse {
  readonly names: readonly string[];
  readonly #parts: readonly Part[];
  readonly #used = new Set<string>();
  readonly #reported = new Set<string>();

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    this.names = parts.flatMap(({ lists }) => Object.keys(lists));
  }

  /** A value that does not fit is the list's mistake; a list of which nothing fits is the rule's. */
  use(name: string, fact: Parameters<typeof misfitOf>[0], user: Part): string | undefined {
    this.#used.add(name);
    const owner = this.#ownerOf(name);
    const values = owner?.lists[name];
    if (owner === undefined || !Array.isArray(values)) return undefined;
    // What is no plain value at all is reported where the file is read.
    if (values.some((value) => typeof value === 'object')) return undefined;
    const reasons = values.map((value) => misfitOf(fact, value));
    const [first] = reasons.filter((reason) => reason !== undefined);
    if (first === undefined) return undefined;
    const isForeign = owner !== user;
    if (isForeign || !reasons.includes(undefined)) return `"${name}" does not fit: ${first}`;
    for (const [index, reason] of reasons.entries()) {
      if (reason !== undefined) this.#report(owner, { place: `/lists/${name}/${index}`, reason });
    }
    return undefined;
  }

  reportUnused(): void {
    for (const name of this.names) {
      const problem = { place: `/lists/${name}`, reason: 'no rule uses it' };
      if (!this.#used.has(name)) this.#ownerOf(name)?.problems.push(problem);
    }
  }

  #ownerOf(name: string): Part | undefined {
    return this.#parts.find(({ lists }) => Object.hasOwn(lists, name));
  }

  /** Once, however many rules use the list. */
  #report(owner: Part, problem: Problem): void {
    const line = lineOf({ file: owner.file, ...problem });
    if (this.#reported.has(line)) return;
    this.#reported.add(line);
    owner.problems.push(problem);
  }
}
