/**
 * What is counted, in a language: which of its forms a number takes. Pure code does without
 * `Intl.PluralRules`, so those of our six languages stand here, for whole numbers.
 *
 * Source: our choice; the rules are those of Unicode CLDR, and a test compares them with `Intl`.
 */
import type { LanguageId } from './language.ts';

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** @param count Whole, and not below 0. */
export function formOf(id: LanguageId, count: number): Form {
  if (id !== 'ar') return count === 1 ? 'one' : 'other';
  const small = (['zero', 'one', 'two'] as const)[count];
  if (small !== undefined) return small;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** @param forms By the form's name; `{count}` stands for the number. */
export const countedIn = (
  id: LanguageId,
  forms: Readonly<Record<string, string>>,
  count: number,
): string =>
  (forms[formOf(id, count)] ?? forms['other'] ?? '{count}').replace('{count}', String(count));
