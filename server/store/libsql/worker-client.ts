/**
 * The libSQL client in a thread of its own (database-worker.js), as if it were here. While it writes
 * and waits for the disk, requests are heard; and what comes in meanwhile goes in together.
 *
 * Invariant: operations are carried out in the order in which they were asked for.
 */
import type { Worker } from 'node:worker_threads';
import {
  type Client,
  type InArgs,
  type InStatement,
  LibsqlBatchError,
  LibsqlError,
  type ResultSet,
  type Row,
  type TransactionMode,
} from '@libsql/client';
import { databaseThread } from './database-thread.ts';

interface Asked {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Told {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: Failure;
}

interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly extendedCode?: string;
  readonly rawCode?: number;
  readonly statementIndex?: number;
}

type PlainResult = Omit<ResultSet, 'rows' | 'toJSON'> & { readonly rows: readonly unknown[][] };

export class WorkerClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  readonly #ended: Promise<void>;
  #hasEnded = false;
  #lastId = 0;

  private constructor() {
    this.#worker = databaseThread();
    this.#worker.on('message', (told: Told) => this.#hear(told));
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#hasEnded = true;
        this.#fail(hasEnded());
        resolve();
      });
    });
    this.#worker.on('error', (error) => this.#fail(error));
  }

  /** @throws {LibsqlError} When the file cannot be opened. */
  static async open(url: string): Promise<WorkerClient> {
    const client = new WorkerClient();
    await client.#ask('open', [{ url, concurrency: 1 }]);
    return client;
  }

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const asked = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement;
    return resultOf(await this.#ask('execute', [asked]));
  }

  async batch(
    statements: (InStatement | [string, InArgs?])[],
    mode: TransactionMode = 'deferred',
  ): Promise<ResultSet[]> {
    const results: PlainResult[] = await this.#ask('batch', [statements, mode]);
    return results.map(resultOf);
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    const results: PlainResult[] = await this.#ask('migrate', [statements]);
    return results.map(resultOf);
  }

  transaction(): never {
    throw new Error('A transaction would stay open across an await; write one batch (D7).');
  }

  executeMultiple(): never {
    throw new Error('Statements are given one by one, or as a batch.');
  }

  sync(): never {
    throw new Error('A file has no other to be in step with.');
  }

  reconnect(): void {}

  close(): void {
    this.closed = true;
    void this.end();
  }

  /** Closes, and ends when the file is free. */
  async end(): Promise<void> {
    this.closed = true;
    this.#worker.ref();
    await this.#ask('close', []).catch(() => undefined);
    await this.#ended;
  }

  #ask<Result>(operation: string, args: readonly unknown[]): Promise<Result> {
    // Nobody would answer.
    if (this.#hasEnded) return Promise.reject(hasEnded());
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, operation, args });
    });
  }

  #hear({ id, result, failure }: Told): void {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    // With nothing under way the thread keeps no process alive.
    if (this.#asked.size === 0 && !this.closed) this.#worker.unref();
    if (failure === undefined) asked?.resolve(result as never);
    else asked?.reject(errorOf(failure));
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#asked.values()) reject(error);
    this.#asked.clear();
  }
}

const hasEnded = (): LibsqlError =>
  new LibsqlError('The thread of the database has ended', 'CLIENT_CLOSED');

function errorOf({ message, code, extendedCode, rawCode, statementIndex }: Failure): Error {
  if (code === undefined || code === '') return new Error(message);
  // The client's class puts the code before the message, where it stands already.
  const text = message.startsWith(`${code}: `) ? message.slice(code.length + 2) : message;
  return statementIndex === undefined
    ? new LibsqlError(text, code, extendedCode, rawCode)
    : new LibsqlBatchError(text, statementIndex, code, extendedCode, rawCode);
}

function resultOf(plain: PlainResult): ResultSet {
  const { columns } = plain;
  const rows = plain.rows.map((values) => rowOf(columns, values));
  return { ...plain, rows, toJSON: () => ({ ...plain }) };
}

/** By name and, not counted among its fields, by place: as the client itself gives it. */
function rowOf(columns: readonly string[], values: readonly unknown[]): Row {
  const row = {};
  Object.defineProperty(row, 'length', { value: values.length });
  for (const [place, value] of values.entries()) {
    Object.defineProperty(row, place, { value });
    (row as Record<string, unknown>)[columns[place] ?? ''] = value;
  }
  return row as Row;
}
