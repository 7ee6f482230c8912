/**
 * What a libSQL server does with its streams, on a database of this process: one after another, each
 * request whole.
 *
 * Invariants:
 *   Errors have the code that libsql-server gives: SQLite's primary one alone (its hrana/stmt.rs),
 *   unless it is asked for extended ones, as other servers give.
 *   No stream keeps a transaction from one HTTP request to the next; one that would is rolled back
 *   and counted.
 */
import { type Client, createClient, LibsqlError, type Transaction } from '@libsql/client';
import {
  type BatchResult,
  type Condition,
  type HranaError,
  type Pipeline,
  readValue,
  type Step,
  type Stmt,
  type StmtResult,
  type StreamRequest,
  writeResult,
} from './hrana-protocol.ts';

export interface StreamsOf {
  readonly url: string;
  readonly codes: 'primary' | 'extended';
}

interface Stream {
  readonly id: number;
  readonly sqls: Map<number, string>;
  transaction: Transaction | null;
  isClosed: boolean;
}

type Done = { readonly result: unknown } | { readonly error: HranaError };

export class HranaStreams {
  readonly client: Client;
  leftOpenCount = 0;
  readonly #codes: StreamsOf['codes'];
  readonly #streams = new Map<string, Stream>();
  #lastId = 0;
  #tail: Promise<unknown> = Promise.resolve();

  constructor({ url, codes }: StreamsOf) {
    this.client = createClient({ url, concurrency: 1, intMode: 'bigint' });
    this.#codes = codes;
  }

  /** What one HTTP request asks for, after all before it. */
  answer(pipeline: Pipeline): Promise<object> {
    const answered = this.#tail.then(() => this.#pipeline(pipeline));
    this.#tail = answered.catch(() => undefined);
    return answered;
  }

  async close(): Promise<void> {
    await this.#tail;
    this.client.close();
  }

  async #pipeline({ baton, requests }: Pipeline): Promise<object> {
    const stream = this.#streamOf(baton ?? null);
    const results: object[] = [];
    for (const request of requests) {
      const done = await this.#request(stream, request);
      if ('error' in done) results.push({ type: 'error', error: done.error });
      else {
        const { type } = request;
        const result = done.result === undefined ? {} : { result: done.result };
        results.push({ type: 'ok', response: { type, ...result } });
      }
    }
    if (stream.transaction !== null) {
      this.leftOpenCount += 1;
      await stream.transaction.rollback();
      stream.transaction = null;
    }
    return { baton: this.#batonOf(stream), base_url: null, results };
  }

  #streamOf(baton: string | null): Stream {
    if (baton === null) {
      this.#lastId += 1;
      return { id: this.#lastId, sqls: new Map(), transaction: null, isClosed: false };
    }
    const stream = this.#streams.get(baton);
    this.#streams.delete(baton);
    if (stream === undefined) throw new Error('the baton is invalid');
    return stream;
  }

  /** A baton is good for one request. */
  #batonOf(stream: Stream): string | null {
    if (stream.isClosed) return null;
    this.#lastId += 1;
    const baton = `${stream.id}.${this.#lastId}`;
    this.#streams.set(baton, stream);
    return baton;
  }

  async #request(stream: Stream, request: StreamRequest): Promise<Done> {
    switch (request.type) {
      case 'close':
        stream.isClosed = true;
        return { result: undefined };
      case 'store_sql':
        stream.sqls.set(request.sql_id, request.sql);
        return { result: undefined };
      case 'close_sql':
        stream.sqls.delete(request.sql_id);
        return { result: undefined };
      case 'execute':
        return this.#execute(stream, request.stmt);
      case 'batch':
        return { result: await this.#batch(stream, request.batch.steps) };
      case 'sequence':
      case 'describe':
      case 'get_autocommit':
        return { error: { message: `no ${request.type} here`, code: 'NOT_SUPPORTED' } };
    }
  }

  async #batch(stream: Stream, steps: readonly Step[]): Promise<BatchResult> {
    const results: (StmtResult | null)[] = [];
    const errors: (HranaError | null)[] = [];
    for (const { condition, stmt } of steps) {
      const isWanted = condition == null || holds(condition, { stream, results, errors });
      const done = isWanted ? await this.#execute(stream, stmt) : { result: null };
      results.push('error' in done ? null : (done.result as StmtResult | null));
      errors.push('error' in done ? done.error : null);
    }
    return { step_results: results, step_errors: errors };
  }

  async #execute(stream: Stream, { sql, sql_id, args = [] }: Stmt): Promise<Done> {
    try {
      const text = sql ?? stream.sqls.get(sql_id ?? -1);
      if (text === undefined) throw new Error(`there is no SQL text ${sql_id}`);
      return { result: await this.#run(stream, text, args.map(readValue)) };
    } catch (error) {
      return { error: this.#errorOf(error) };
    }
  }

  async #run(stream: Stream, sql: string, args: ReturnType<typeof readValue>[]) {
    const [, word, mode] = /^\s*(BEGIN|COMMIT|ROLLBACK)\b\s*(\w*)/i.exec(sql) ?? [];
    const { transaction } = stream;
    if (word === undefined) {
      return writeResult(await (transaction ?? this.client).execute({ sql, args }));
    }
    if (word.toUpperCase() === 'BEGIN') {
      const isWrite = mode?.toUpperCase() === 'IMMEDIATE';
      stream.transaction = await this.client.transaction(isWrite ? 'write' : 'deferred');
      return NOTHING;
    }
    stream.transaction = null;
    if (word.toUpperCase() === 'COMMIT') await transaction?.commit();
    else await transaction?.rollback();
    return NOTHING;
  }

  #errorOf(error: unknown): HranaError {
    if (!(error instanceof LibsqlError))
      return { message: String(error), code: 'SQL_NO_STATEMENT' };
    const { message, code, extendedCode } = error;
    const text = message.startsWith(`${code}: `) ? message.slice(code.length + 2) : message;
    const told = this.#codes === 'extended' ? (extendedCode ?? code) : code;
    return { message: `SQLite error: ${text}`, code: told };
  }
}

const NOTHING: StmtResult = {
  cols: [],
  rows: [],
  affected_row_count: 0,
  last_insert_rowid: null,
};

interface SoFar {
  readonly stream: Stream;
  readonly results: readonly (StmtResult | null)[];
  readonly errors: readonly (HranaError | null)[];
}

function holds(condition: Condition, soFar: SoFar): boolean {
  switch (condition.type) {
    case 'ok':
      return soFar.results[condition.step] != null;
    case 'error':
      return soFar.errors[condition.step] != null;
    case 'not':
      return !holds(condition.cond, soFar);
    case 'and':
      return condition.conds.every((one) => holds(one, soFar));
    case 'or':
      return condition.conds.some((one) => holds(one, soFar));
    case 'is_autocommit':
      return soFar.stream.transaction === null;
  }
}
