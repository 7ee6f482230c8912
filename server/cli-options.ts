/** What a command was called with, and what is told to whoever called it wrongly. */
import { parseArgs } from 'node:util';
import {
  didYouMean,
  LANGUAGES,
  type Language,
  languageFor,
  loadLanguage,
  PACKS,
  type Pack,
  packIds,
  packNamed,
} from '../runtime/index.ts';

/** The call cannot be carried out: exit code 2, with this sentence. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** `text` takes a value, `flag` takes none. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

export type Options<Kinds extends OptionKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends 'flag' ? boolean : string | undefined;
};

export interface Call<Kinds extends OptionKinds> {
  readonly words: readonly string[];
  readonly options: Options<Kinds>;
}

/** @throws {CallError} An option that there is not, one without its value, one with a value too many. */
export function callOf<Kinds extends OptionKinds>(
  args: readonly string[],
  kinds: Kinds,
): Call<Kinds> {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, string | boolean | undefined> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind === 'flag' ? false : undefined]),
  );
  for (const token of tokens) {
    if (token.kind === 'option') options[token.name] = valueGiven(token, kinds);
  }
  return { words: positionals, options: options as Options<Kinds> };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueGiven(token: OptionToken, kinds: OptionKinds): string | boolean {
  const { name, rawName, value, inlineValue } = token;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) {
    const known = Object.keys(kinds).map((one) => `--${one}`);
    throw new CallError(
      `there is no option ${rawName}${hint(rawName, known, `; there are ${known.join(', ')}`)}`,
    );
  }
  if (kind === 'flag') {
    if (value !== undefined) throw new CallError(`${rawName} takes no value`);
    return true;
  }
  const isNext = inlineValue !== true && value?.startsWith('--') === true;
  if (value === undefined || value === '' || isNext) {
    throw new CallError(`${rawName} needs a value`);
  }
  return value;
}

/** What was meant, where a name is near enough; else what there is. */
export function hint(word: string, known: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(word, known);
  return meant === '' ? otherwise : meant;
}

/** The one word that a command needs, and no more. @throws {CallError} */
export function onlyWord({ words }: Call<OptionKinds>, what: string): string {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) throw new CallError(`name one ${what}`);
  return word;
}

/** English where none is asked for; `de-AT` is read as German. @throws {CallError} */
export async function languageOf(asked: string | undefined): Promise<Language> {
  if (asked === undefined) return loadLanguage('en');
  const id = languageFor(asked);
  const isFound = /^[a-z]+(?:-[a-z0-9]+)*$/i.test(asked) && (id !== 'en' || /^en\b/i.test(asked));
  if (isFound) return loadLanguage(id);
  // Two letters are near to any two others.
  const names = asked.length < 4 ? [] : LANGUAGES.flatMap((one) => [one.id, one.name]);
  const all = LANGUAGES.map((one) => `${one.id} (${one.name})`).join(', ');
  throw new CallError(`there is no language "${asked}"${hint(asked, names, `; there are ${all}`)}`);
}

/** A pack that is loaded, by its id or its name. @throws {CallError} */
export function loadedPack(asked: string): Pack {
  if (isLoaded(asked)) return packNamed(asked);
  const names = [...PACKS.values()].flatMap((pack) => [pack.packId, pack.pack]);
  const all = packIds().join(', ');
  throw new CallError(`there is no policy "${asked}"${hint(asked, names, `; there are ${all}`)}`);
}

export const isLoaded = (asked: string): boolean =>
  [...PACKS.values()].some((pack) => pack.packId === asked || pack.pack === asked);
