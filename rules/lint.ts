/**
 * Checks the rules of a pack before anything is decided by them.
 *
 * A broken pack is refused whole, at load, with every problem and its place; what gets through can
 * no longer surprise at run time: each fact is one the question has, each operator fits it.
 *
 * Source: our choice (rules.md §0, findings 2-4; §2).
 */
import { factDefinition, isFactName } from './facts.ts';
import { didYouMean, isRecord, type JsonObject, type Problem } from './json.ts';
import { lintCondition } from './lint-condition.ts';
import { factsOf, isAdvisory, isQuestion, QUESTION_NAMES, type Question } from './questions.ts';
import { isRuleCode, RULE_CODES } from './reasons.ts';
import { placeholdersOf, SEVERITIES } from './rule.ts';

/** Rules as they stand in a file, with the name of the pack they stand in. */
interface RuleSource {
  readonly pack: string;
  readonly rules: readonly unknown[];
}

export interface LintInput {
  readonly name: string;
  readonly sources: readonly RuleSource[];
  readonly lists: JsonObject;
  readonly terms: unknown;
}

const KEYS = [
  'id',
  'questions',
  'code',
  'severity',
  'title',
  'message',
  'messageKey',
  'require',
  'source',
] as const;
const KEYS_OPTIONAL = ['appliesWhen', 'remedy', 'note'] as const;
export const SOURCE_FORM = /^(?:T-\d{3}|[AR]-\d{2}|our choice)$/;
const ID_FORM = /^[EP]-\d{2}[a-z]?$/;
const MESSAGE_KEY_FORM = /^rule\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reports every problem of a pack's rules, inherited ones included. */
export function lintRules(input: LintInput, problems: Problem[]): void {
  const listsUsed = new Set<string>();
  const placeOfId = new Map<string, string>();
  const asked = new Set<Question>();

  for (const source of input.sources) {
    for (const [index, rule] of source.rules.entries()) {
      const place = placeOf(source.pack, index, rule);
      if (!isRecord(rule)) {
        problems.push({ place, reason: 'must be a rule' });
        continue;
      }
      const id = String(rule['id']);
      const first = placeOfId.get(id);
      if (first !== undefined)
        problems.push({ place: `${place}/id`, reason: `duplicate id, first in ${first}` });
      else placeOfId.set(id, place);
      const questions = lintHead(rule, place, problems);
      for (const question of questions) asked.add(question);
      lintMessage(rule, questions, place, problems);
      const context = { questions, lists: input.lists, terms: input.terms, listsUsed, problems };
      for (const key of ['appliesWhen', 'require']) {
        if (Object.hasOwn(rule, key)) lintCondition(rule[key], `${place}/${key}`, context);
      }
    }
  }

  for (const list of Object.keys(input.lists)) {
    if (!listsUsed.has(list)) problems.push({ place: `lists/${list}`, reason: 'no rule uses it' });
  }
  for (const question of QUESTION_NAMES) {
    if (!asked.has(question)) {
      problems.push({ place: `${input.name}/rules`, reason: `no rule answers ${question}` });
    }
  }
}

function placeOf(pack: string, index: number, rule: unknown): string {
  const id = isRecord(rule) && typeof rule['id'] === 'string' ? ` (${rule['id']})` : '';
  return `${pack}/rules/${index}${id}`;
}

/** Everything of a rule but its message and its conditions. Returns the questions it answers. */
function lintHead(rule: JsonObject, place: string, problems: Problem[]): readonly Question[] {
  const bad = (key: string, reason: string): void =>
    void problems.push({ place: `${place}/${key}`, reason });
  for (const key of KEYS) {
    if (!Object.hasOwn(rule, key)) problems.push({ place, reason: `misses "${key}"` });
  }
  const known: readonly string[] = [...KEYS, ...KEYS_OPTIONAL];
  for (const key of Object.keys(rule)) {
    if (key === 'priority') bad(key, 'priority is refused: every rule is asked');
    else if (!known.includes(key)) bad(key, `unknown key${didYouMean(key, known)}`);
  }
  if (!ID_FORM.test(String(rule['id']))) bad('id', 'must look like E-01 or E-03a');
  const code = String(rule['code']);
  if (!isRuleCode(code)) bad('code', `unknown code "${code}"${didYouMean(code, RULE_CODES)}`);
  if (!isText(rule['title'])) bad('title', 'must be a text with something in it');
  for (const key of KEYS_OPTIONAL.slice(1)) {
    if (Object.hasOwn(rule, key) && !isText(rule[key])) bad(key, 'must be a text');
  }

  const source = rule['source'];
  if (!Array.isArray(source) || source.length === 0) bad('source', 'must name at least one clause');
  else {
    for (const id of source) {
      if (!SOURCE_FORM.test(String(id))) bad('source', `${JSON.stringify(id)} is not a clause`);
    }
  }

  const questions = rule['questions'];
  if (!Array.isArray(questions) || questions.length === 0) {
    bad('questions', 'must name at least one question');
    return [];
  }
  if (new Set(questions).size !== questions.length) bad('questions', 'names a question twice');
  lintSeverity(rule['severity'], questions, bad);
  return questions.filter((question): question is Question => {
    if (typeof question === 'string' && isQuestion(question)) return true;
    const hint = didYouMean(String(question), QUESTION_NAMES);
    bad('questions', `unknown question ${JSON.stringify(question)}${hint}`);
    return false;
  });
}

function lintSeverity(
  severity: unknown,
  questions: readonly unknown[],
  bad: (key: string, reason: string) => void,
): void {
  if (!SEVERITIES.some((known) => known === severity)) {
    bad(
      'severity',
      `must be one of ${SEVERITIES.join(', ')}${didYouMean(String(severity), SEVERITIES)}`,
    );
  }
  if (severity !== 'advise') return;
  const refusing = questions.find((question) => !isAdvisory(question));
  if (refusing === undefined) return;
  bad('severity', `advise does not fit ${String(refusing)}: its no is a refusal`);
}

function lintMessage(
  rule: JsonObject,
  questions: readonly Question[],
  place: string,
  problems: Problem[],
): void {
  const bad = (key: string, reason: string): void =>
    void problems.push({ place: `${place}/${key}`, reason });
  if (!MESSAGE_KEY_FORM.test(String(rule['messageKey']))) {
    bad('messageKey', 'must look like rule.partner-not-certified');
  }
  const message = rule['message'];
  if (!isText(message)) {
    bad('message', 'must be a text with something in it');
    return;
  }
  for (const name of placeholdersOf(message)) {
    const without = questions.find((question) => !factsOf(question).some((fact) => fact === name));
    if (!isFactName(name) || without !== undefined) {
      const known = questions.flatMap((question) => factsOf(question));
      const hint = didYouMean(name, known);
      bad('message', `{${name}} is not a fact of ${without ?? 'any question'}${hint}`);
    } else if (factDefinition(name).kind === 'bool') {
      bad('message', `{${name}} would print "true" or "false"; word it instead`);
    }
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
