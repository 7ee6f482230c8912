/**
 * The languages that an explanation can be read in, which of them somebody wants, and fetching one.
 *
 * English comes with the program; every other language is a file of its own, so that a page fetches
 * only the one that is read.
 *
 * Source: our choice; RFC 9110, 12.5.4 and RFC 4647 (the header of a request).
 */
import { ENGLISH_PHRASES, type LanguageFile, type Phrases } from './language-file.ts';

/** The first is what everybody gets who asks for none of them. */
export const LANGUAGES = [
  { id: 'en', name: 'English', direction: 'ltr' },
  { id: 'sv', name: 'Svenska', direction: 'ltr' },
  { id: 'de', name: 'Deutsch', direction: 'ltr' },
  { id: 'nb', name: 'Norsk bokmål', direction: 'ltr' },
  { id: 'bg', name: 'Български', direction: 'ltr' },
  { id: 'ar', name: 'العربية', direction: 'rtl' },
] as const;

export type LanguageId = (typeof LANGUAGES)[number]['id'];

export interface Language {
  readonly id: LanguageId;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly phrases: Phrases;
  /** Null for English: what a pack, the dictionary or a table says is English already. */
  readonly file: LanguageFile | null;
}

export const ENGLISH: Language = { ...LANGUAGES[0], phrases: ENGLISH_PHRASES, file: null };

type Fetch = () => Promise<{ readonly default: LanguageFile }>;

const FILES: Readonly<Record<Exclude<LanguageId, 'en'>, Fetch>> = {
  sv: () => import('./languages/sv.json', { with: { type: 'json' } }),
  de: () => import('./languages/de.json', { with: { type: 'json' } }),
  nb: () => import('./languages/nb.json', { with: { type: 'json' } }),
  bg: () => import('./languages/bg.json', { with: { type: 'json' } }),
  ar: () => import('./languages/ar.json', { with: { type: 'json' } }),
};

/** A language, ready for use. Rejects where its file cannot be fetched. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
  if (id === 'en') return ENGLISH;
  const { default: file } = await FILES[id]();
  const { name, direction } = LANGUAGES.find((one) => one.id === id) ?? LANGUAGES[0];
  return { id, name, direction, phrases: file.phrases, file };
}

/** Norwegian by its common name, and in its other form, is read as bokmål. */
const ALSO: ReadonlyMap<string, LanguageId> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/** `de-AT;q=0.8`, `*`. A weight that is none makes the range none. */
const RANGE = /^([a-z]{1,8}|\*)((?:-[a-z0-9]{1,8})*)(?:\s*;\s*q\s*=\s*([01](?:\.\d{0,3})?))?$/i;

interface Range {
  readonly id: LanguageId | '*';
  readonly weight: number;
  /** Whether it names the language alone, and no variety of it. */
  readonly isWhole: boolean;
}

/**
 * The language for the value of an `Accept-Language` header: the heaviest range that names one of
 * ours, of equal ones the first. A variety (`de-AT`) is read as its language, `*` is English, and
 * what was refused (`q=0`) is not given. English where nothing fits.
 */
export function languageFor(wanted: string): LanguageId {
  const ranges = wanted.split(',').flatMap(rangeOf);
  const refused = new Set(ranges.filter((one) => one.weight === 0 && one.isWhole).map(idOf));
  const open = LANGUAGES.map(idOf).filter((id) => !refused.has(id));
  const [first] = ranges
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ id }) => (id === '*' ? open.slice(0, 1) : open.filter((one) => one === id)));
  return first ?? 'en';
}

const idOf = <Id>({ id }: { readonly id: Id }): Id => id;

function rangeOf(text: string): readonly Range[] {
  const [, name = '', variety, weight = '1'] = RANGE.exec(text.trim()) ?? [];
  const wanted = name.toLowerCase();
  const id =
    wanted === '*' ? '*' : (ALSO.get(wanted) ?? LANGUAGES.find((one) => one.id === wanted)?.id);
  if (id === undefined || Number(weight) > 1) return [];
  return [{ id, weight: Number(weight), isWhole: variety === '' }];
}
