/**
 * Tables for a terminal. Right-to-left text has none, as columns of it do not hold: each row is told
 * as its headings with its cells.
 *
 * Source: our choice.
 */
import type { Language } from '../runtime/index.ts';
import {
  type Line,
  padded,
  rowsOfText,
  type Tone,
  tone,
  WIDTH_MAX,
  widthOf,
  wordWidthOf,
} from './cli-text.ts';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

const GAP = 2;

export function tableLines(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { direction }: Language,
): readonly Line[] {
  if (direction === 'rtl') return rows.map((row, index) => toldRow(head, row, index));
  const columns = head.map((title, index) => [title, ...rows.map((row) => row[index]?.text ?? '')]);
  const widths = fitted(
    columns.map((texts) => ({
      natural: Math.max(...texts.map(widthOf)),
      least: Math.max(...texts.map(wordWidthOf)),
    })),
  );
  const heading = head.map((text): Cell => ({ text, tone: 'strong' }));
  const rule = widths.map((width): Cell => ({ text: '─'.repeat(width), tone: 'faint' }));
  return [heading, rule, ...rows].flatMap((row) => rowLines(row, widths));
}

interface Room {
  readonly natural: number;
  /** Below that a word is cut. */
  readonly least: number;
}

/** Column widths that fit in a line: the widest gives first, and cuts words last. */
function fitted(columns: readonly Room[]): readonly number[] {
  const widths = columns.map(({ natural }) => natural);
  const room = WIDTH_MAX - GAP * (widths.length - 1);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const spare = widths.map((width, index) => (width > (columns[index]?.least ?? 0) ? width : 0));
    const widest = Math.max(...(spare.some((width) => width > 0) ? spare : widths));
    if (widest <= 1) break;
    const index = spare.includes(widest) ? spare.indexOf(widest) : widths.indexOf(widest);
    widths[index] = widest - 1;
  }
  return widths;
}

/** A row, as many lines high as its highest cell. */
function rowLines(row: readonly Cell[], widths: readonly number[]): readonly Line[] {
  const cells = row.map(({ text }, index) => rowsOfText(text, widths[index] ?? 1));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at): Line => {
    const lead = row.flatMap((cell, index) => {
      const text = padded(cells[index]?.[at] ?? '', widths[index] ?? 0);
      const gap = index === row.length - 1 ? '' : ' '.repeat(GAP);
      return [cell.tone === undefined ? text : tone(text, cell.tone), gap];
    });
    return { lead, said: [] };
  });
}

const toldRow = (head: readonly string[], row: readonly Cell[], index: number): Line => ({
  lead: [`${index + 1}. `],
  said: row.flatMap((cell, at) => {
    const end = at === row.length - 1 ? '' : ' ·';
    const said = cell.text === '' ? '–' : cell.text;
    const text = `${said}${end}`;
    return [
      tone(`${head[at] ?? ''}:`, 'faint'),
      cell.tone === undefined ? text : tone(text, cell.tone),
    ];
  }),
});
