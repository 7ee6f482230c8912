/**
 * What would help, and from when time does, as sentences of a language.
 *
 * Source: our choice.
 */
import { isoOf, longDateOf } from './instant.ts';
import type { Language } from './language.ts';
import { fillIn, valueLabel } from './language-words.ts';
import type { Remedies } from './remedies.ts';
import type { CommandChange, RemedyChange } from './remedies-changes.ts';

/** An instant for reading: with the month's name in English, in figures elsewhere. UTC. */
export const wordInstant = ({ file }: Language, atMs: number): string =>
  file === null ? longDateOf(atMs) : `${isoOf(atMs).slice(0, 16).replace('T', ' ')} UTC`;

/** "From 31 March 2027, 12:00 UTC on, if nobody does anything". */
export function wordForecast(
  language: Language,
  { isAllowedNow, allowedFromMs }: { isAllowedNow: boolean; allowedFromMs: number | null },
): string {
  const { forecastNow, forecastNever, forecastFrom } = language.phrases;
  if (isAllowedNow) return forecastNow;
  if (allowedFromMs === null) return forecastNever;
  return fillIn(language, forecastFrom, { instant: wordInstant(language, allowedFromMs) });
}

/** "Number of licences: 0 → 1"; "The partner obtains the certification." */
export function wordChange(language: Language, change: RemedyChange): string {
  if (change.kind === 'command') return wordCommand(language, change);
  const { phrases } = language;
  const { field, from, to } = change;
  const values = { from: wordField(language, field, from), to: wordField(language, field, to) };
  return fillIn(language, phrases.change, { label: fieldLabel(language, field), ...values });
}

const fieldLabel = (language: Language, field: string): string => {
  const { fields } = language.phrases;
  return Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field;
};

/** A field's value as people call it. */
function wordField(language: Language, field: string, value: unknown): string {
  const { notGiven, listSeparator, editions } = language.phrases;
  if (value === null || value === undefined || value === '') return notGiven;
  if (Array.isArray(value)) {
    const name = field === 'services' ? 'service' : field;
    const items = value.map((item) => valueLabel(language, name, String(item)));
    return items.length === 0 ? notGiven : items.join(listSeparator);
  }
  if (field === 'edition' && (value === 'STANDARD' || value === 'ENTERPRISE')) {
    return editions[value];
  }
  if (typeof value === 'boolean' || typeof value === 'number') {
    return valueLabel(language, field, value);
  }
  return String(value);
}

/** What nobody can do anything about now. */
export function wordBlocks(
  language: Language,
  blockedBy: Remedies['services'][number]['blockedBy'],
): string {
  const rules = blockedBy.map(({ ruleId, code }) =>
    fillIn(language, '{rule}', { rule: `${ruleId} ${code}` }),
  );
  return fillIn(language, language.phrases.nothingHelps, {
    rules: rules.join(language.phrases.listSeparator),
  });
}

function wordCommand(language: Language, { command, email, facts }: CommandChange): string {
  const { certify, makeSalesAdmin, makeSalesFullAdmin } = language.phrases.commands;
  if (command.type !== 'partner.update') return command.type;
  if (email === undefined) return certify;
  const isFull = facts.includes('actorIsSalesFullAdmin');
  return fillIn(language, isFull ? makeSalesFullAdmin : makeSalesAdmin, { email });
}
