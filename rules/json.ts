/** Small tools for reading untrusted JSON: telling objects apart, and offering the nearest name. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object, as JSON makes them: no array, no instance of a class. */
export function isRecord(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Something wrong at one place of a file. */
export interface Problem {
  /** The file it stands in, where it was read from one. */
  readonly file?: string;
  /** Like a JSON pointer: `/rules/3 (E-04)/require/all/0`. Empty for the whole. */
  readonly place: string;
  readonly reason: string;
}

/** A problem in one line: `my-policy.json: /version: must be a whole number`. */
export const lineOf = ({ file, place, reason }: Problem): string =>
  [file, place, reason].filter((part) => part !== undefined && part !== '').join(': ');

/** The longest piece of somebody's file that a problem repeats. Unit: characters. */
const SHOWN_MAX = 80;
const clipped = (text: string): string =>
  text.length <= SHOWN_MAX ? text : `${text.slice(0, SHOWN_MAX - 1)}…`;

/** The place of a key below another place, escaped as in a JSON pointer. */
export const placeIn = (place: string, key: string): string =>
  `${place}/${clipped(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A value as a problem shows it: short, in one line, however large or deep it is. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return clipped(typeof value === 'string' ? JSON.stringify(value) : String(value));
}

/** `: did you mean "equal"?`, if a known name is near enough to be what was meant; else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `: did you mean ${JSON.stringify(meant)}?`;
}

/** The known name that a word is near enough to, the nearest of them. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > SHOWN_MAX) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    // Two words are at least as far apart as their lengths are.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Freezes a value made of objects and arrays all the way down, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Levenshtein's distance: insertions, deletions and replacements from one word to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
