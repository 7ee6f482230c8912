/**
 * Names that hold a text, in whichever case. Every store asks by the same letters: SQLite folds those
 * of ASCII alone, so the pattern itself names both cases of each.
 */
import type { Stream } from '../../runtime/index.ts';

/** The text as a GLOB of SQLite, each letter in both of its cases: `*[fF][jJ][äÄ]*`. */
export function globFor(search: string): string {
  return `*${lettersOf(search)
    .map((letters) => `[${letters.join('')}]`)
    .join('')}*`;
}

/** Whether the name of a customer or a partner holds the text. */
export function isNamed(stream: Stream | undefined, search: string): boolean {
  if (stream === undefined || stream.kind === 'order') return false;
  const name = stream.kind === 'customer' ? stream.record.companyName : stream.record.name;
  const wanted = lettersOf(search);
  const letters = [...name];
  return letters.some((_, at) =>
    wanted.every((either, index) => either.includes(letters[at + index] ?? '')),
  );
}

/** What may stand in each place. A case of more than one letter, as that of ß, is left out. */
const lettersOf = (search: string): readonly (readonly string[])[] =>
  [...search.normalize('NFC')].map((letter) =>
    [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])].filter(
      (one) => [...one].length === 1,
    ),
  );
