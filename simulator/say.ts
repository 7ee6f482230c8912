/** The page's words in the reader's language. See manner.ts. */
import type { Reason, Refusal } from '../runtime/index.ts';
import { manner } from './manner.ts';

type Values = Readonly<Record<string, string | number>>;

/** A sentence in the reader's language; `{name}` stands for a value. */
export function say(english: string, values?: Values): string {
  const text = manner().table[english] ?? english;
  return values === undefined ? text : filled(text, values);
}

/**
 * What is counted, in the reader's language: `one mail`, `2 mails`. A language's own forms stand in
 * one text, `one: … | few: … | other: …`, by the names of `Intl.PluralRules`.
 */
export function count(many: number, one: string, more: string): string {
  const { table, locale } = manner();
  const forms = table[more];
  const text = forms === undefined ? (many === 1 ? one : more) : formOf(forms, locale, many);
  return filled(text, { count: many });
}

function formOf(forms: string, locale: string, many: number): string {
  const wanted = new Intl.PluralRules(locale).select(many);
  const texts = new Map(
    forms.split(' | ').map((form) => {
      const colon = form.indexOf(': ');
      return [form.slice(0, colon), form.slice(colon + 2)] as const;
    }),
  );
  return texts.get(wanted) ?? texts.get('other') ?? forms;
}

function filled(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}

/** Why something was refused: its leading reason, with the values that a rule looked at. */
export function sayRefusal({ sentence, reasons }: Pick<Refusal, 'sentence' | 'reasons'>): string {
  const [first] = reasons;
  return first === undefined ? say(sentence) : sayReason(first);
}

export function sayReason(reason: Reason): string {
  const worded = manner().reasonOf(reason);
  return worded === reason.sentence ? say(reason.sentence) : worded;
}
