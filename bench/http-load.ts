/**
 * Asks a server from many connections at once, as fast as it answers or at a fixed rate.
 *
 * At a fixed rate a request's time runs from the instant at which it should have been sent, not
 * from when a connection was free for it: a server that stands still for a moment is charged for
 * everybody who would have asked meanwhile ("coordinated omission").
 */
import { Connection } from './http-connection.ts';
import { quantile } from './measure.ts';

/** Where the requests come from: of each connection its own source. */
export type Requests = () => () => Buffer;

export interface LoadOf {
  readonly port: number;
  readonly connectionCount: number;
  readonly requests: Requests;
  /** Of an answer that is as it should be. */
  readonly status: number;
}

export interface Loaded {
  readonly answerCount: number;
  readonly wallMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Time of the processor that the load itself took. Unit: microseconds. */
  readonly clientCpuUs: number;
  /** Of the last answer's body. */
  readonly answerByteCount: number;
}

/** Each connection sends its next request as soon as it has its answer. */
export async function askClosely(load: LoadOf, forMs: number): Promise<Loaded> {
  const run = await Run.begin(load);
  const endMs = performance.now() + forMs;
  const sentAtMs: number[] = [];
  const send = (index: number): void => {
    sentAtMs[index] = performance.now();
    run.send(index);
  };
  const ended = run.listen((index) => {
    const nowMs = performance.now();
    run.took(nowMs - (sentAtMs[index] ?? 0));
    if (nowMs < endMs) send(index);
  });
  for (let index = 0; index < load.connectionCount; index += 1) send(index);
  return ended;
}

/** So many requests a second, evenly, however fast the server answers. */
export async function askEvenly(
  load: LoadOf,
  of: { readonly perSecond: number; readonly forMs: number },
): Promise<Loaded> {
  const run = await Run.begin(load);
  const total = Math.max(1, Math.floor((of.perSecond * of.forMs) / 1_000));
  const startMs = performance.now();
  const meantAtMs = (request: number): number => startMs + (1_000 * request) / of.perSecond;
  const free = Array.from({ length: load.connectionCount }, (_, index) => index);
  const requestOf: number[] = [];
  let next = 0;
  /** Sends what should have been sent by now, as far as connections are free. */
  const pour = (): void => {
    const nowMs = performance.now();
    while (next < total && meantAtMs(next) <= nowMs) {
      const index = free.pop();
      if (index === undefined) return;
      requestOf[index] = next;
      next += 1;
      run.send(index);
    }
  };
  const ended = run.listen((index) => {
    run.took(performance.now() - meantAtMs(requestOf[index] ?? 0));
    free.push(index);
    pour();
  });
  const wake = (): void => {
    pour();
    if (next < total) setTimeout(wake, 1);
    else run.endWhenIdle();
  };
  run.keepOpen();
  wake();
  return ended;
}

/** One load under way. It ends when nothing is under way any more. */
class Run {
  readonly #load: LoadOf;
  #connections: readonly Connection[] = [];
  #sources: readonly (() => Buffer)[] = [];
  #heard: (index: number) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;
  #end: () => void = () => undefined;
  readonly #tookMs: number[] = [];
  #openCount = 0;
  #isKeptOpen = false;
  #answerByteCount = 0;

  private constructor(load: LoadOf) {
    this.#load = load;
  }

  static async begin(load: LoadOf): Promise<Run> {
    const run = new Run(load);
    const indexes = Array.from({ length: load.connectionCount }, (_, index) => index);
    run.#connections = indexes.map((index) => run.#connection(index));
    run.#sources = indexes.map(() => load.requests());
    await Promise.all(run.#connections.map((connection) => connection.connected()));
    return run;
  }

  listen(heard: (index: number) => void): Promise<Loaded> {
    const startMs = performance.now();
    const before = process.cpuUsage();
    this.#heard = heard;
    const ended = new Promise<void>((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    return ended.then(
      () => this.#loaded(performance.now() - startMs, process.cpuUsage(before)),
      (error: unknown) => {
        this.#close();
        throw error;
      },
    );
  }

  send(index: number): void {
    const request = this.#sources[index]?.();
    if (request === undefined) throw new Error(`there is no connection ${index}`);
    this.#openCount += 1;
    this.#connections[index]?.send(request);
  }

  took(ms: number): void {
    this.#tookMs.push(ms);
  }

  /** There will be more to send, though nothing may be under way for a moment. */
  keepOpen(): void {
    this.#isKeptOpen = true;
  }

  endWhenIdle(): void {
    this.#isKeptOpen = false;
    if (this.#openCount === 0) this.#end();
  }

  #connection(index: number): Connection {
    return new Connection(this.#load.port, {
      onAnswer: (status, byteCount) => this.#answered(index, status, byteCount),
      onFault: (error) => this.#fail(error),
    });
  }

  #answered(index: number, status: number, byteCount: number): void {
    if (status !== this.#load.status) {
      this.#fail(new Error(`answered with ${status}, not ${this.#load.status}`));
      return;
    }
    this.#answerByteCount = byteCount;
    this.#openCount -= 1;
    this.#heard(index);
    if (this.#openCount === 0 && !this.#isKeptOpen) this.#end();
  }

  #loaded(wallMs: number, { user, system }: NodeJS.CpuUsage): Loaded {
    this.#close();
    return {
      answerCount: this.#tookMs.length,
      wallMs,
      p50Ms: quantile(this.#tookMs, 0.5),
      p99Ms: quantile(this.#tookMs, 0.99),
      clientCpuUs: user + system,
      answerByteCount: this.#answerByteCount,
    };
  }

  #close(): void {
    for (const connection of this.#connections) connection.close();
  }
}
