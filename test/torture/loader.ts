/** The load client, as the torture sees it. One process serves a whole part. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, Outcome, ToLoader } from './support/load-process.ts';

export type { Load, Outcome } from './support/load-process.ts';

const PROCESS = fileURLToPath(new URL('./support/load-process.ts', import.meta.url));

/** Until a request without an answer counts as hanging. Unit: milliseconds. Source: our choice. */
const PATIENCE_MS = 10_000;

export type LoadOf = Pick<Load, 'url' | 'requests'> & Partial<Load>;

export class Loader {
  readonly #child: ChildProcess = fork(PROCESS, {
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  readonly #end: Promise<never> = once(this.#child, 'exit').then(() => {
    throw new Error('the load client ended');
  });

  constructor() {
    // Whoever waits for a load is told; an end between two loads is told to the next.
    this.#end.catch(() => undefined);
  }

  /** Asks, and ends when every request that was sent has ended. One load at a time. */
  async run(of: LoadOf): Promise<readonly Outcome[]> {
    const load: Load = {
      clientCount: 24,
      perSecond: null,
      afterBreak: 'go on',
      pauseMs: 0,
      journal: null,
      patienceMs: PATIENCE_MS,
      ...of,
    };
    if (load.requests.length === 0) return [];
    this.#tell({ load });
    const outcomes = once(this.#child, 'message') as Promise<[readonly Outcome[]]>;
    return (await Promise.race([outcomes, this.#end]))[0];
  }

  /** Lets a load end: what was sent is waited for, nothing more is sent. */
  stop(): void {
    this.#tell('stop');
  }

  close(): void {
    this.#child.disconnect();
  }

  #tell(message: ToLoader): void {
    this.#child.send(message);
  }
}

/** A load client for as long as the work takes. */
export async function withLoader<Result>(
  work: (loader: Loader) => Promise<Result>,
): Promise<Result> {
  const loader = new Loader();
  try {
    return await work(loader);
  } finally {
    loader.close();
  }
}
