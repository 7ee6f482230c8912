/**
 * Names that hold a text, in whichever case, and with marks that whoever typed it left out: `fjallrav`
 * finds Fjällräv. Every store asks by the same letters: SQLite folds the cases of ASCII alone and knows
 * of no marks, so the pattern itself names each letter.
 */
import type { Stream } from '../../runtime/index.ts';

/** The text as a GLOB of SQLite, each letter in all that it stands for: `*[fF][jJĵĴ…][äÄ]*`. */
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
    [...new Set([letter, letter.toLowerCase(), letter.toUpperCase(), ...markedOf(letter)])].filter(
      (one) => [...one].length === 1,
    ),
  );

const markedOf = (letter: string): readonly string[] => MARKED.get(letter.toLowerCase()) ?? [];

/** The Latin letters with marks, in both cases, by the letter of ASCII that they are made from. */
const MARKED: ReadonlyMap<string, readonly string[]> = (() => {
  const marked = new Map<string, string[]>();
  const blocks = [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [from, to] of blocks) {
    for (let point = from; point <= to; point += 1) {
      const letter = String.fromCodePoint(point);
      const [base = '', mark] = letter.normalize('NFD');
      if (mark === undefined || !/^[a-z]$/i.test(base)) continue;
      const known = marked.get(base.toLowerCase()) ?? [];
      marked.set(base.toLowerCase(), [...known, letter]);
    }
  }
  return marked;
})();
