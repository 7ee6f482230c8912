/**
 * The part of Hrana 2 over HTTP that the real client speaks, in JSON.
 *
 * Source: the Hrana specification and the client's own encoder, `@libsql/hrana-client`.
 */
import type { InValue, ResultSet, Value as SqlValue } from '@libsql/client';

export interface Pipeline {
  readonly baton?: string | null;
  readonly requests: readonly StreamRequest[];
}

export type StreamRequest =
  | { readonly type: 'close' }
  | { readonly type: 'execute'; readonly stmt: Stmt }
  | { readonly type: 'batch'; readonly batch: { readonly steps: readonly Step[] } }
  | { readonly type: 'sequence' | 'describe'; readonly sql?: string; readonly sql_id?: number }
  | { readonly type: 'store_sql'; readonly sql_id: number; readonly sql: string }
  | { readonly type: 'close_sql'; readonly sql_id: number }
  | { readonly type: 'get_autocommit' };

export interface Stmt {
  readonly sql?: string;
  readonly sql_id?: number;
  readonly args?: readonly Value[];
}

export interface Step {
  readonly condition?: Condition | null;
  readonly stmt: Stmt;
}

export type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition }
  | { readonly type: 'and' | 'or'; readonly conds: readonly Condition[] }
  | { readonly type: 'is_autocommit' };

export type Value =
  | { readonly type: 'null' }
  | { readonly type: 'integer'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'blob'; readonly base64: string };

export interface StmtResult {
  readonly cols: readonly { readonly name: string; readonly decltype: string | null }[];
  readonly rows: readonly (readonly Value[])[];
  readonly affected_row_count: number;
  readonly last_insert_rowid: string | null;
}

export interface BatchResult {
  readonly step_results: readonly (StmtResult | null)[];
  readonly step_errors: readonly (HranaError | null)[];
}

export interface HranaError {
  readonly message: string;
  readonly code: string;
}

export function readValue(value: Value): InValue {
  switch (value.type) {
    case 'null':
      return null;
    case 'integer':
      return BigInt(value.value);
    case 'float':
    case 'text':
      return value.value;
    case 'blob':
      return Buffer.from(value.base64, 'base64');
  }
}

/** @param result Whole numbers in it are of type bigint. */
export function writeResult(result: ResultSet): StmtResult {
  const { columns, columnTypes, rows, rowsAffected, lastInsertRowid } = result;
  return {
    cols: columns.map((name, index) => ({ name, decltype: columnTypes[index] ?? null })),
    rows: rows.map((row) => columns.map((_, index) => writeValue(row[index] ?? null))),
    affected_row_count: rowsAffected,
    last_insert_rowid: lastInsertRowid === undefined ? null : String(lastInsertRowid),
  };
}

function writeValue(value: SqlValue): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'blob', base64: Buffer.from(value).toString('base64') };
}
