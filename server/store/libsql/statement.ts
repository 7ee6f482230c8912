/** One statement of a commit: one table, its rows in one JSON argument. */
import type { Row } from '../rows.ts';

export interface Statement {
  /** The table that it writes. */
  readonly table: string;
  readonly sql: string;
  readonly args: (string | number | null)[];
}

/** The statement for these rows; none where there are no rows. */
export function statement(table: string, sql: string, rows: readonly Row[]): readonly Statement[] {
  return rows.length === 0 ? [] : [{ table, sql, args: [textOf(rows)] }];
}

/**
 * As JSON. A text that becomes a column must not hold half a surrogate pair: SQLite would make bytes
 * of it that are no UTF-8, and whoever reads them ends the whole process (libsql 0.5, `value.rs`).
 * Within an object it stays an escape.
 */
function textOf(rows: readonly Row[]): string {
  const text = JSON.stringify(rows);
  if (!text.includes('\\ud')) return text;
  return JSON.stringify(
    rows.map((row) =>
      row.map((item) => (typeof item === 'string' ? item.replace(HALF, '\ufffd') : item)),
    ),
  );
}

/** With the flag `u` a pair is one character, and only halves are in this class. */
const HALF = /\p{Cs}/gu;

/** The first `count` items of each row; one that is an object becomes JSON text. */
export const valuesOf = (count: number): string =>
  `SELECT ${Array.from({ length: count }, (_, index) => `value ->> ${index}`).join(', ')}
   FROM json_each(?) WHERE true`;
