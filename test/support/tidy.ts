/**
 * House rules as pure functions. Each takes the text of one file and returns what is wrong with it,
 * line by line; `tidy.test.ts` shows each of them a planted string and then the whole repository.
 */

/** Something wrong, and where. Line numbers begin at 1. */
export type Finding = { readonly line: number; readonly says: string };

const LINES_MAX = 300;
const LINES_MAX_IN_TESTS = 400;

/** How many there are of each kind of clause. */
const CLAUSE_COUNTS = { T: 301, E: 30, A: 41, R: 25, N: 18, S: 20 } as const;

export function isTooLong(text: string, path: string): readonly Finding[] {
  const max = path.startsWith('test/') ? LINES_MAX_IN_TESTS : LINES_MAX;
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return count > max ? [{ line: max + 1, says: `${count} lines; the limit is ${max}` }] : [];
}

export function usesChance(text: string): readonly Finding[] {
  return grep(code(text), /\bMath\.random\b/g);
}

/** Reads of the real clock. `new Date(atMs)` reads none. */
export function readsClock(text: string): readonly Finding[] {
  return grep(code(text), /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\s*\()\b)|(?<!new )\bDate\(/g);
}

/** In pure folders a moment is a number, so nothing there makes a `Date` at all. */
export function makesDate(text: string): readonly Finding[] {
  return grep(code(text), /\bDate\.now\b|\bnew Date\b|\bDate\(/g);
}

/** What a machine may not hold: actors, delayed raises, and delays without a name. */
export function holdsLiveParts(text: string): readonly Finding[] {
  const bare = code(text);
  return [
    ...grep(bare, /\binvoke\s*:/g),
    ...grep(bare, /\bspawn(?:Child)?\b/g),
    ...grep(bare, /\braise\([^;]*?\bdelay\s*:/g),
    ...numericDelays(bare),
  ];
}

export function leavesNotes(text: string): readonly Finding[] {
  return grep(text, /\bTO[D]O\b|\bFIX[M]E\b/g);
}

export function silencesCompiler(text: string): readonly Finding[] {
  return grep(text, /@ts-(?:ignore|nocheck)\b/g);
}

/** Citations of a clause, resolution, rule, notification, refusal or scenario that is not there. */
export function citesNothing(text: string): readonly Finding[] {
  const clause = /(?<![\w-])(?:T-\d{3}|[EARN]-\d{2})(?![\w-])|(?<![\w-])S\d{2}(?![\w-])/g;
  return grep(text, clause).filter(({ says }) => !isClause(says));
}

export function namesMachine(text: string): readonly Finding[] {
  const folder = /(?<![\w.:/~-])\/(?:home|root|Users|works?|workspaces?|mnt)\/[\w.-]+/g;
  const registry =
    /https?:\/\/[^\s/"'`]*\b(?:registry|artifactory|nexus|verdaccio|mirror)\b|\bregistry\.[\w-]+\.(?:com|dev|io|net|org)\b/g;
  return [...grep(text, folder), ...grep(text, registry)];
}

function isClause(id: string): boolean {
  const number = Number(id.replace(/^\D+/, ''));
  return number >= 1 && number <= CLAUSE_COUNTS[id.charAt(0) as keyof typeof CLAUSE_COUNTS];
}

/** Keys of `after: { … }` that are numbers; a delay's length may not become its name. */
function numericDelays(bare: string): readonly Finding[] {
  return [...bare.matchAll(/\bafter\s*:\s*\{/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    return keys(bare.slice(start))
      .filter((key) => /^['"]?\d/.test(key))
      .map((key) => ({ line: lineAt(bare, start), says: `after: { ${key}: … }` }));
  });
}

/** The keys of an object literal, given the text after its opening brace. */
function keys(body: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, char] of [...body].entries()) {
    if (depth === 0 && char === ':') found.push(body.slice(start, at).trim());
    if ('{[('.includes(char)) depth += 1;
    if ('}])'.includes(char)) depth -= 1;
    if (depth === 0 && char === ',') start = at + 1;
    if (depth < 0) break;
  }
  return found;
}

/** The text with its comments blanked out, line for line. */
function code(text: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');
  return text.replace(/(?<=^|\s)\/\*[\s\S]*?\*\//g, blank).replace(/(?<=^|\s)\/\/.*$/gm, blank);
}

function grep(text: string, pattern: RegExp): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    line: lineAt(text, match.index),
    says: match[0],
  }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
