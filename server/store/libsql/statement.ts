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
  return rows.length === 0 ? [] : [{ table, sql, args: [JSON.stringify(rows)] }];
}

/** The first `count` items of each row; one that is an object becomes JSON text. */
export const valuesOf = (count: number): string =>
  `SELECT ${Array.from({ length: count }, (_, index) => `value ->> ${index}`).join(', ')}
   FROM json_each(?) WHERE true`;
