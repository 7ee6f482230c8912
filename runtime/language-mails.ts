/**
 * A mail that was sent, and a task that was opened, as they read in another language.
 *
 * Every mail is sent in English, and its record keeps its words. The facts in them are read back out
 * by the catalogue that put them there, and said anew: a date, a number of days or a service in the
 * words of the language, what people typed as it is.
 *
 * Invariants:
 *   M1. Nothing is made up: what was read makes the very mail that was sent, word by word, or there
 *       is no translation of it.
 *   M2. A value that does not run the way of the text is kept apart from it; see L2 in
 *       language-words.ts.
 *
 * Source: our choice; no document says in which language a mail is written.
 */
import english from './catalogues/en.json' with { type: 'json' };
import type { Message, Task } from './entry.ts';
import { MONTHS } from './instant.ts';
import { apartIn } from './isolate.ts';
import { LANGUAGES, type LanguageId } from './language.ts';
import { countedIn } from './language-count.ts';
import {
  filled,
  type Rendered,
  type Setting,
  type Template,
  templateOf,
  titled,
} from './render.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

/** What a language's catalogue says. English has what is not written in it elsewhere. */
export interface MailFile {
  readonly language: string;
  /** January first. */
  readonly months: readonly string[];
  /** Of `{day} {month} {year}`. */
  readonly date: string;
  /** Of `{date}` and `{time}`, UTC. */
  readonly instant: string;
  readonly listSeparator: string;
  /** By the names of `Intl.PluralRules`; as it stands after “ends in”. */
  readonly days: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
  readonly powerNote: string;
  readonly known: Words<keyof typeof english.known>;
  readonly mails: Readonly<Record<string, Template>>;
  /** As many lines for each as English has, in the same order. */
  readonly tasks: Readonly<Record<string, readonly string[]>>;
}

/** The mails of a language, ready for use. */
export interface Mails {
  readonly id: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  /** Null for English: a mail is English already. */
  readonly file: MailFile | null;
}

/** A mail in a language. Its HTML says which, so it reads right wherever it is put. */
export interface InLanguage extends Rendered {
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
}

const FILES: Readonly<
  Record<Exclude<LanguageId, 'en'>, () => Promise<{ readonly default: MailFile }>>
> = {
  sv: () => import('./catalogues/sv.json', { with: { type: 'json' } }),
  de: () => import('./catalogues/de.json', { with: { type: 'json' } }),
  nb: () => import('./catalogues/nb.json', { with: { type: 'json' } }),
  bg: () => import('./catalogues/bg.json', { with: { type: 'json' } }),
  ar: () => import('./catalogues/ar.json', { with: { type: 'json' } }),
};

/** Rejects where the file cannot be fetched. */
export async function loadMails(id: LanguageId): Promise<Mails> {
  const { direction } = LANGUAGES.find((one) => one.id === id) ?? LANGUAGES[0];
  return { id, direction, file: id === 'en' ? null : (await FILES[id]()).default };
}

type Sent = Pick<Message, 'notificationId' | keyof Rendered>;

/** Null where the mail is not one that the catalogue of today sends (M1). */
export function mailIn(mails: Mails, message: Sent): InLanguage | null {
  const { id, direction, file } = mails;
  const { notificationId, subject, text, html } = message;
  if (file === null) return { language: id, direction, subject, text, html };
  const read = readBack(message);
  const template = templateOf(file.mails, notificationId);
  if (read === null || template === undefined) return null;
  const said = Object.entries(read).map(([name, value]) => [
    name,
    saidIn({ ...mails, file }, name, value),
  ]);
  const mail = filled(notificationId, template, Object.fromEntries(said), settingOf(direction));
  const own = `<div lang="${id}" dir="${direction}">\n${mail.html}\n</div>`;
  return { ...mail, language: id, direction, html: own };
}

/** What a task is called in a language; null as in {@link mailIn}. */
export function taskIn(mails: Mails, { task, title }: Pick<Task, 'task' | 'title'>): string | null {
  const { direction, file } = mails;
  if (file === null) return title;
  const lines: Readonly<Record<string, readonly string[]>> = english.tasks;
  const known = Object.hasOwn(lines, task) ? (lines[task] ?? []) : [];
  for (const [at, line] of known.entries()) {
    const own = file.tasks[task]?.[at];
    const read = readerOf(`${task} ${at}`, { subject: line, paragraphs: [] }).exec(title)?.groups;
    if (own === undefined || read === undefined || titled(task, line, read) !== title) continue;
    return titled(task, own, read, settingOf(direction));
  }
  return null;
}

const settingOf = (direction: 'ltr' | 'rtl'): Setting => ({
  inText: (value) => apartIn(direction, value),
  inHtml: (value) => (apartIn(direction, value) === value ? value : `<bdi>${value}</bdi>`),
});

/** What the values of a place look like; whatever else a place has, people typed or machines gave. */
const FORMS: Readonly<Record<string, string>> = {
  services: '[A-Z_]+(?:, [A-Z_]+)*',
  endDate: `\\d{1,2} (?:${MONTHS.join('|')}) \\d+, \\d\\d:\\d\\d UTC`,
  daysLeft: '\\d+ days?',
  untilDate: '\\d{4}-\\d\\d-\\d\\d',
  returnDate: '\\d{4}-\\d\\d-\\d\\d',
  wantedDate: '\\d{4}-\\d\\d-\\d\\d',
  powerNote: literal(english.powerNote),
};

/** What was filled in; null where this is not the mail that the English catalogue makes (M1). */
function readBack({
  notificationId,
  subject,
  text,
}: Sent): Readonly<Record<string, string>> | null {
  const template = templateOf(english.mails, notificationId);
  if (template === undefined) return null;
  const found = readerOf(notificationId, template).exec(`${subject}\n\n${text}`)?.groups;
  if (found === undefined) return null;
  const read = Object.fromEntries(Object.entries(found).map(([name, is = '']) => [name, is]));
  const again = filled(notificationId, template, read);
  return again.subject === subject && again.text === text ? read : null;
}

const readers = new Map<string, RegExp>();

/** Finds the values in a subject and a text. */
function readerOf(id: string, { subject, paragraphs }: Template): RegExp {
  const known = readers.get(id);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const body = [subject, ...paragraphs]
    .join('\n\n')
    .split(/( ?\{\w+\})/)
    .map((part) => {
      const name = /\{(\w+)\}/.exec(part)?.[1];
      if (name === undefined) return literal(part);
      const blank = part.startsWith(' ') ? ' ?' : '';
      if (seen.has(name)) return `${blank}\\k<${name}>`;
      seen.add(name);
      return `${blank}(?<${name}>${Object.hasOwn(FORMS, name) ? `(?:${FORMS[name]})?` : '.*?'})`;
    })
    .join('');
  const made = new RegExp(`^${body}$`, 's');
  readers.set(id, made);
  return made;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

type InFile = Mails & { readonly file: MailFile };

/** A value in the words of the language. */
function saidIn(mails: InFile, name: string, value: string): string {
  const { id, file } = mails;
  if (value === '') return '';
  switch (name) {
    case 'services':
      return value
        .split(', ')
        .map((service) => file.services[service] ?? service)
        .join(file.listSeparator);
    case 'endDate':
      return instantIn(file, value);
    case 'daysLeft':
      return countedIn(id, file.days, Number.parseInt(value, 10));
    case 'untilDate':
    case 'returnDate':
    case 'wantedDate':
      return dateIn(file, value);
    case 'powerNote':
      return file.powerNote;
    case 'known':
      return knownIn(mails, value);
    default:
      return value;
  }
}

/** @param value For example `10 February 2027, 09:00 UTC`. */
function instantIn(file: MailFile, value: string): string {
  const [day = '', month = '', year = '', time = ''] = value.split(/,? /);
  const date = dateOf(file, Number(day), MONTHS.indexOf(month), year);
  return file.instant.replace('{date}', date).replace('{time}', time);
}

/** @param value For example `2027-02-10`. */
function dateIn(file: MailFile, value: string): string {
  const [year = '', month = '', day = ''] = value.split('-');
  return dateOf(file, Number(day), Number(month) - 1, year);
}

const dateOf = (file: MailFile, day: number, month: number, year: string): string =>
  file.date
    .replace('{day}', String(day))
    .replace('{month}', file.months[month] ?? '')
    .replace('{year}', year);

const KINDS = ['organisation', 'administrator', 'serials'] as const;
const KNOWN = new RegExp(
  `^${KINDS.map((kind) => ` ?(?:${english.known[kind].split('{value}').map(literal).join(`(?<${kind}>.*?)`)})?`).join('')}$`,
);

/** What an enquiry was able to name: each kind in a sentence of its own. */
function knownIn({ direction, file }: InFile, value: string): string {
  const read = KNOWN.exec(value)?.groups ?? {};
  return KINDS.flatMap((kind) => {
    const is = read[kind];
    return is === undefined
      ? []
      : [file.known[kind].replace('{value}', () => apartIn(direction, is))];
  }).join(' ');
}
