/**
 * How the page is read: in which language, and in which time zone instants are written. There is one
 * manner for the whole page, as the document has one language; it changes how things are written and
 * never what they are. Kept on this device.
 *
 * A sentence is written in English where it is shown, and a language is a table from that sentence to
 * its own words; what a table does not have is shown in English.
 *
 * Source: our choice; domain §0.1 (instants are UTC, a zone changes how they look).
 */
import { useSyncExternalStore } from 'react';
import type { InLanguage, LanguageId, Message, Reason, Task } from '../runtime/index.ts';
import { remembered } from './remembered.ts';
import { read, write } from './theme.ts';

/** English to the words of a language. */
export type Table = Readonly<Record<string, string>>;

export interface Manner {
  readonly languageId: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  /** For `Intl`; digits are those of code in every language. */
  readonly locale: string;
  readonly table: Table;
  /** A reason of a refusal: rules word theirs with the values that they looked at. */
  readonly reasonOf: (reason: Reason) => string;
  /** A mail as it reads in the language; null where it is read as it was sent. */
  readonly mailOf: (message: Message) => InLanguage | null;
  /** What a task is called in the language; null where it is called as it was opened. */
  readonly taskOf: (task: Task) => string | null;
  /** An IANA zone, or `UTC`. */
  readonly zone: string;
  /** The language that was asked for last and could not be fetched; null where it could. */
  readonly missingId: LanguageId | null;
}

const KEYS = { language: 'sandglass.language', zone: 'sandglass.zone' } as const;
/** Each in its own words. The frame of the page is there before the runtime, and asks nothing of it. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageId, string>> = {
  en: 'English',
  sv: 'Svenska',
  de: 'Deutsch',
  nb: 'Norsk bokmål',
  bg: 'Български',
  ar: 'العربية',
};
/** As the page's sentences call it: those that are said of a language are in English and in Arabic. */
export function languageName(id: LanguageId): string {
  const locale = current.languageId === 'ar' ? 'ar' : 'en';
  return new Intl.DisplayNames([locale], { type: 'language' }).of(id) ?? LANGUAGE_NAMES[id];
}

const LOCALES: Readonly<Record<LanguageId, string>> = {
  en: 'en-GB',
  sv: 'sv',
  de: 'de',
  nb: 'nb',
  bg: 'bg',
  ar: 'ar-u-nu-latn',
};
const ENGLISH = {
  languageId: 'en',
  direction: 'ltr',
  locale: LOCALES.en,
  table: {},
  reasonOf: ({ sentence }: Reason) => sentence,
  mailOf: () => null,
  taskOf: () => null,
} as const satisfies Omit<Manner, 'zone' | 'missingId'>;

let current: Manner = { ...ENGLISH, zone: 'UTC', missingId: null };
const listeners = new Set<() => void>();

/** How the page is read now. */
export function manner(): Manner {
  return current;
}

/** As {@link manner}, and asks the component again when it changes. */
export function useManner(): Manner {
  return useSyncExternalStore(listen, manner);
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Writes instants in another zone. One that nobody knows changes nothing. */
export function chooseZone(zone: string): void {
  if (!isZone(zone)) return;
  write(KEYS.zone, zone);
  change({ ...current, zone });
}

/** How many languages were asked for: only the words of the last are waited for. */
let askedCount = 0;

/**
 * Reads the page in another language, once its words are there. Without them it is read as before,
 * and `missingId` says which they were.
 */
export async function chooseLanguage(languageId: LanguageId): Promise<void> {
  askedCount += 1;
  const asked = askedCount;
  const words = await Promise.all([tableOf(languageId), wordsIn(languageId)]).catch(() => null);
  if (asked !== askedCount) return;
  if (words === null) {
    change({ ...current, missingId: languageId });
    return;
  }
  const [table, others] = words;
  write(KEYS.language, languageId);
  change({ ...current, ...readIn(languageId, table), ...others, missingId: null });
}

/** Says no more that a language is missing. */
export function forgetMissing(): void {
  change({ ...current, missingId: null });
}

/** What this device was left with. */
export async function recallManner(): Promise<void> {
  const zone = read(KEYS.zone);
  if (zone !== null && isZone(zone)) current = { ...current, zone };
  const stored = read(KEYS.language);
  if (stored === null || !isLanguage(stored) || stored === 'en') return;
  const table = await tableOf(stored).catch(() => null);
  current =
    table === null ? { ...current, missingId: stored } : { ...current, ...readIn(stored, table) };
}

/** Reasons, mails and tasks are worded when the engine comes: it is what gives them. */
export async function wordReasons(): Promise<void> {
  const { languageId } = current;
  if (languageId === 'en' || current.reasonOf !== ENGLISH.reasonOf) return;
  const words = await wordsIn(languageId);
  if (current.languageId === languageId) change({ ...current, ...words });
}

function readIn(languageId: LanguageId, table: Table) {
  const direction = languageId === 'ar' ? 'rtl' : 'ltr';
  return { languageId, direction, locale: LOCALES[languageId], table } as const;
}

export const isLanguage = (id: string): id is LanguageId => Object.hasOwn(LANGUAGE_NAMES, id);

function change(next: Manner): void {
  current = next;
  for (const listener of listeners) listener();
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const TABLES: Readonly<Record<LanguageId, () => Promise<Table>>> = {
  en: async () => ENGLISH.table,
  sv: async () => (await import('./languages/page-sv.json')).default,
  de: async () => (await import('./languages/page-de.json')).default,
  nb: async () => (await import('./languages/page-nb.json')).default,
  bg: async () => (await import('./languages/page-bg.json')).default,
  ar: async () => (await import('./languages/page-ar.json')).default,
};

type Words = Pick<Manner, 'reasonOf' | 'mailOf' | 'taskOf'>;

async function wordsIn(languageId: LanguageId): Promise<Words> {
  const { reasonOf, mailOf, taskOf } = ENGLISH;
  if (languageId === 'en') return { reasonOf, mailOf, taskOf };
  const engine = await import('./language-engine.ts');
  const [language, mails] = await Promise.all([
    engine.loadLanguage(languageId),
    engine.loadMails(languageId),
  ]);
  return {
    reasonOf: (reason) => engine.wordReason(language, reason),
    mailOf: remembered((message) => engine.mailIn(mails, message)),
    taskOf: (task) => engine.taskIn(mails, task),
  };
}

/** The words of a language: English to its own. */
export function tableOf(languageId: LanguageId): Promise<Table> {
  return TABLES[languageId]();
}
