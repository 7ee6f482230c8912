/**
 * Explanations worded in a language: rules, comparisons, facts, values, codes and timers.
 *
 * Invariants:
 *   L1. A translation is shown only of the very text that it translates. Where a pack says something
 *       else under the same key, the pack's own English is shown.
 *   L2. A value that does not run the way of the text, such as an id in Arabic, is kept apart from
 *       it by U+2068 and U+2069, so that neither turns the other around.
 *
 * Source: our choice.
 */
import { TIMERS, type TimerName } from '../machines/index.ts';
import {
  FACTS,
  type FactDefinition,
  type FactValue,
  type LeafTrace,
  PACKS,
  type Rule,
  type RuleTrace,
} from '../rules/index.ts';
import { type Code, sentenceOf } from './codes.ts';
import type { Reason } from './entry.ts';
import { apartIn } from './isolate.ts';
import type { Language } from './language.ts';
import { type RuleText, SOURCE_WORDS } from './language-file.ts';
import { eventTitle } from './titles.ts';

export interface WordedRule {
  /** What the rule requires, or, where it is violated, the refusal with the values in it. */
  readonly sentence: string;
  readonly remedy?: string;
  /** Whether it is in the language asked for; else it is the pack's English. */
  readonly isTranslated: boolean;
}

/** A traced rule, or a violation: one that has no outcome is violated. */
export type RuleSaid = Pick<RuleTrace, 'messageKey' | 'sentence' | 'facts'> &
  Partial<Pick<RuleTrace, 'remedy' | 'outcome'>>;

type Facts = Readonly<Record<string, FactValue>>;

const PLACE = /\{([^{}]*)\}/g;

/** @throws {Error} The template asks for a value that was not given. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(PLACE, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`"${template}" asks for {${name}}`);
    return value;
  });
}

/** As {@link fill}; a value that runs the other way is kept apart from the text (L2). */
export const fillIn = (
  language: Language,
  template: string,
  values: Readonly<Record<string, string>>,
): string => {
  const apart = Object.entries(values).map(([name, value]) => [name, inText(language, value)]);
  return fill(template, Object.fromEntries(apart));
};

const inText = ({ direction }: Language, text: string): string => apartIn(direction, text);

const definitionOf = (name: string): FactDefinition | undefined =>
  Object.hasOwn(FACTS, name) ? FACTS[name as keyof typeof FACTS] : undefined;

const textIn = (texts: Readonly<Record<string, string>> | undefined, name: string) =>
  texts !== undefined && Object.hasOwn(texts, name) ? texts[name] : undefined;

/** What the rule looks at: "whether the site URL is free". A name that is no fact is its own. */
export const factLabel = (language: Language, name: string): string =>
  textIn(language.file?.facts, name) ?? definitionOf(name)?.label ?? inText(language, name);

/** A value as people call it: yes and no, names of services and states, numbers as they are. */
export function valueLabel(language: Language, name: string, value: FactValue): string {
  const { phrases, file } = language;
  if (typeof value === 'boolean') return value ? phrases.answers.yes : phrases.answers.no;
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...file?.values,
    ...(file === null ? {} : { service: file.services }),
  };
  const text = textIn(Object.hasOwn(values, name) ? values[name] : undefined, String(value));
  return inText(language, text ?? englishValue(name, value));
}

function englishValue(name: string, value: FactValue): string {
  const definition = definitionOf(name);
  const labels = definition?.kind === 'enum' ? definition.valueLabels : undefined;
  return textIn(labels, String(value)) ?? String(value);
}

/** Each key's rule as it is shipped; packs that an operator added come after, and do not count. */
const shipped = (key: string): Rule | undefined => {
  for (const { rules } of PACKS.values()) {
    const rule = rules.find((one) => one.messageKey === key);
    if (rule !== undefined) return rule;
  }
  return undefined;
};

/** The English message with its values; undefined where one of them is not among the facts. */
function englishMessage({ message }: Rule, facts: Facts): string | undefined {
  const names = [...message.matchAll(PLACE)].map(([, name = '']) => name);
  if (!names.every((name) => Object.hasOwn(facts, name))) return undefined;
  return message.replaceAll(PLACE, (_, name: string) => englishValue(name, facts[name] ?? ''));
}

const worded = (language: Language, template: string, facts: Facts): string =>
  fill(
    template,
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, valueLabel(language, name, value)]),
    ),
  );

/** What a rule says, and what people can do about it. L1. */
export function wordRule(language: Language, said: RuleSaid): WordedRule {
  const { sentence, remedy, facts, outcome = 'violated' } = said;
  const text = translationOf(language, said);
  if (text === undefined) {
    const isTranslated = language.file === null;
    return { sentence, ...(remedy === undefined ? {} : { remedy }), isTranslated };
  }
  return {
    sentence: outcome === 'violated' ? worded(language, text.message, facts) : text.title,
    ...(text.remedy === undefined ? {} : { remedy: text.remedy }),
    isTranslated: true,
  };
}

/** The language's text for a rule, if what the rule says is what was translated. */
function translationOf(language: Language, said: RuleSaid): RuleText | undefined {
  const { messageKey, sentence, remedy, facts, outcome = 'violated' } = said;
  const texts = language.file?.rules;
  const rule = shipped(messageKey);
  if (rule === undefined || texts === undefined) return undefined;
  const english = outcome === 'violated' ? englishMessage(rule, facts) : rule.title;
  return english === sentence && rule.remedy === remedy ? texts[messageKey] : undefined;
}

export interface WordedLeaf {
  /** What was compared. */
  readonly label: string;
  /** The value read. */
  readonly actual: string;
  /** The value needed, with the comparison: "at least 1". */
  readonly needed: string;
  /** What the value needed was taken from, if it does not stand in the rule itself. */
  readonly neededFrom?: string;
  /** Where the value read comes from: names of fields, and words between them. */
  readonly from: string;
}

/** One comparison, as texts. */
export function wordLeaf(language: Language, leaf: LeafTrace): WordedLeaf {
  const { phrases } = language;
  const { op, name, operator, actual, expected, expectedFrom, from } = leaf;
  const values = typeof expected === 'object' ? expected : [expected];
  const needed = values.map((value) => valueLabel(language, name, value));
  return {
    label: labelOf(language, op, name),
    actual: valueLabel(language, name, actual),
    needed: fill(phrases.comparisons[operator], { expected: needed.join(phrases.listSeparator) }),
    ...(expectedFrom === undefined
      ? {}
      : { neededFrom: labelOf(language, expectedFrom.kind, expectedFrom.name) }),
    from: wordSource(language, from),
  };
}

function labelOf(language: Language, kind: 'fact' | 'term' | 'list', name: string): string {
  const { policyTerm, listNamed } = language.phrases;
  switch (kind) {
    case 'fact':
      return factLabel(language, name);
    case 'term':
      return fillIn(language, policyTerm, { name });
    case 'list':
      return fillIn(language, listNamed, { name });
  }
}

const IN_SOURCE = new RegExp(`(?<![\\w.])(?:${SOURCE_WORDS.join('|')})(?![\\w.])|[\\w.]+`, 'g');

/** `request.devices, reference data devices.models`: the words in it are translated, names stay. */
function wordSource(language: Language, from: string): string {
  const words = language.file?.sources;
  if (words === undefined) return from;
  return from
    .split(', ')
    .map((part) =>
      part.replaceAll(IN_SOURCE, (found) => textIn(words, found) ?? inText(language, found)),
    )
    .join(language.phrases.listSeparator);
}

/** A code that no rule gave. The English sentence stands where it is another than the code's own. */
export const wordCode = (language: Language, code: Code, english: string): string =>
  (english === sentenceOf(code) ? textIn(language.file?.codes, code) : undefined) ?? english;

/** A reason of a refusal: of a rule, or of whoever else had a say. L1. */
export function wordReason(language: Language, reason: Reason): string {
  const { code, sentence, ruleId, facts = {} } = reason;
  if (language.file === null) return sentence;
  if (ruleId === undefined) return wordCode(language, code, sentence);
  for (const { rules } of PACKS.values()) {
    for (const { id, messageKey, remedy } of rules) {
      if (id !== ruleId) continue;
      const said = { messageKey, sentence, facts, ...(remedy === undefined ? {} : { remedy }) };
      const { isTranslated, sentence: own } = wordRule(language, said);
      if (isTranslated) return own;
    }
  }
  return sentence;
}

export const timerLabel = (language: Language, name: TimerName): string =>
  textIn(language.file?.timers, name) ?? TIMERS[name].label;

export const eventLabel = (language: Language, event: string): string =>
  textIn(language.file?.events, event) ?? eventTitle(event);
