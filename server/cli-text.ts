/**
 * Text for a terminal: lines that begin with what is kept in column, and words that are wrapped
 * behind it.
 *
 * Invariants:
 *   - No line is wider than 100 columns, whatever a file or a name says.
 *   - What stands between U+2068 and U+2069 stays between them where a line ends inside.
 *   - Right-to-left lines begin with U+200F, so that a terminal that orders text starts them there.
 *
 * Source: our choice; Unicode Annex 9 (P1: a line is a paragraph of its own).
 */

export const WIDTH_MAX = 100;

export type Tone = 'good' | 'bad' | 'warn' | 'strong' | 'faint';
export type Said = string | { readonly text: string; readonly tone: Tone };

export interface Line {
  /** What stands before the first of its lines, as it is. */
  readonly lead: readonly Said[];
  /** What stands before the others; as many blanks as the lead is wide when absent. */
  readonly rest?: string;
  /** Pieces with a blank between them; wrapped. */
  readonly said: readonly Said[];
}

export interface Style {
  readonly isColoured: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** Where a command writes; the process's own streams, or a test's. */
export interface Out {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Colours are for people at a terminal who have not declined them. Source: no-color.org. */
const isColoured = ({ isTTY }: Out, env: Readonly<Record<string, string | undefined>>) =>
  isTTY === true && (env['NO_COLOR'] ?? '') === '';

export const tone = (text: string, is: Tone): Said => ({ text, tone: is });

/** Does not break, and is written as a plain one. */
export const HARD_BLANK = '\u00a0';
const ISOLATE = '\u2068';
const POP = '\u2069';
const TO_LEFT = '\u200f';

/** A line of words after some blanks. */
export const line = (indent: number, ...said: readonly Said[]): Line => ({
  lead: [' '.repeat(indent)],
  said,
});

export const BLANK: Line = { lead: [], said: [] };

const textOf = (lines: readonly Line[], style: Style): string =>
  lines.flatMap((one) => physicalLines(one, style)).join('');

interface Word {
  readonly text: string;
  readonly tone: Tone | null;
}

function physicalLines({ lead, rest, said }: Line, style: Style): readonly string[] {
  const before = lead.map(wordOf);
  const indent = widthOf(before.map(({ text }) => text).join(''));
  const after: Word = { text: rest ?? ' '.repeat(indent), tone: null };
  const rows = wrapped(said.flatMap(wordsOf), WIDTH_MAX - indent);
  return rows.map((row, index) => {
    const spaced = row.map((word, at) => (at === 0 ? word : { ...word, text: ` ${word.text}` }));
    const text = painted([...(index === 0 ? before : [after]), ...spaced], style).trimEnd();
    return `${style.direction === 'rtl' && text !== '' ? TO_LEFT : ''}${text}\n`;
  });
}

const wordOf = (said: Said): Word =>
  typeof said === 'string' ? { text: said, tone: null } : { ...said, text: said.text };

function wordsOf(said: Said): readonly Word[] {
  const { text, tone: is } = wordOf(said);
  return plain(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, tone: is }));
}

/**
 * Without what would steer the terminal or turn the line around: controls, and U+202A to U+202E. A
 * blank that does not break stays one.
 */
const plain = (text: string): string =>
  text.replace(/(?:[\p{Cc}\u202a-\u202e]|[^\S\u00a0])+/gu, ' ');

/** Words in rows of a width; always at least one row. */
function wrapped(words: readonly Word[], width: number): readonly (readonly Word[])[] {
  const rows: Word[][] = [[]];
  let used = 0;
  for (const word of words.flatMap((one) => pieces(one, width))) {
    const own = widthOf(word.text);
    if (used > 0 && used + 1 + own > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(word);
    used += own + (used > 0 ? 1 : 0);
  }
  return keptApart(rows);
}

/** A word that is wider than a row, cut into pieces that are not. */
function pieces(word: Word, width: number): readonly Word[] {
  if (widthOf(word.text) <= width) return [word];
  const cut: string[] = [''];
  for (const character of word.text) {
    const next = `${cut.at(-1)}${character}`;
    if (widthOf(next) > width) cut.push(character);
    else cut[cut.length - 1] = next;
  }
  return cut.map((text) => ({ ...word, text }));
}

/** What is still open at the end of a row is closed there, and opened again in the next. */
function keptApart(rows: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  let open = 0;
  return rows.map((row) => {
    const before = open;
    for (const { text } of row) {
      for (const character of text) {
        if (character === ISOLATE) open += 1;
        if (character === POP) open = Math.max(0, open - 1);
      }
    }
    const after = open;
    return row.map(({ text, tone: is }, index) => {
      const head = index === 0 ? ISOLATE.repeat(before) : '';
      const tail = index === row.length - 1 ? POP.repeat(after) : '';
      return { text: `${head}${text}${tail}`, tone: is };
    });
  });
}

/** The widest word of a text: what a column needs so that none is cut. */
export const wordWidthOf = (text: string): number =>
  Math.max(0, ...wordsOf(text).map((word) => widthOf(word.text)));

/** A text in rows of a width. */
export const rowsOfText = (text: string, width: number): readonly string[] =>
  wrapped(wordsOf(text), width).map((row) =>
    row
      .map((word) => word.text)
      .join(' ')
      .replaceAll(HARD_BLANK, ' '),
  );

const NARROW = /[\p{Cf}\p{Mn}\p{Me}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** Columns of a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!NARROW.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** A text with blanks up to a width. */
export const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;

const CODES: Readonly<Record<Tone, string>> = {
  good: '32',
  bad: '31',
  warn: '33',
  strong: '1',
  faint: '2',
};

function painted(words: readonly Word[], { isColoured: isWanted }: Style): string {
  let text = '';
  for (const [index, { text: said, tone: is }] of words.entries()) {
    const own = said.replaceAll(HARD_BLANK, ' ');
    const before = words[index - 1]?.tone ?? null;
    const after = words[index + 1]?.tone ?? null;
    if (!isWanted || is === null) text += own;
    else {
      text += `${before === is ? '' : `\u001b[${CODES[is]}m`}${own}${after === is ? '' : '\u001b[0m'}`;
    }
  }
  return text;
}

export const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes lines in the way that suits where they go. */
export function printed(
  lines: readonly Line[],
  out: Out,
  env: Readonly<Record<string, string | undefined>>,
  direction: Style['direction'] = 'ltr',
): void {
  out.write(textOf(lines, { isColoured: isColoured(out, env), direction }));
}

/** A title with what belongs under it, or nothing where there is nothing. */
export const section = (title: string, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [BLANK, line(0, tone(title, 'strong')), ...lines];
