/** A server under torture: started the same way everywhere, looked at over a connection of its own. */
import { setTimeout as delay } from 'node:timers/promises';
import { type RunningServer, startServer } from '../server/support/server.ts';
import { seen } from './commands.ts';
import type { Prepared } from './prepare.ts';
import { Connection, type Ending } from './support/connection.ts';

export interface Running extends RunningServer {
  /** From the spawn of the process to the first 200 of a GET of a trial. */
  readonly firstAnswerMs: number;
  /** A GET; 0 where no answer came. */
  statusOf(path: string): Promise<number>;
  /** Whether a trial waits for nothing that was due before an instant. Epoch milliseconds, UTC. */
  hasFired(trialId: string, beforeMs: number): Promise<boolean>;
}

const PATIENCE_MS = 10_000;
const POLL_MS = 20;
/** Well above what is allowed, so that a slow stop is measured and not cut off. */
const STOP_MS_MAX = 20_000;

export interface ServerOf {
  readonly dir: string;
  readonly prepared: Prepared;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server for as long as the work takes; whatever the work does, none is left behind. */
export async function withServer<Result>(
  of: ServerOf,
  work: (server: Running) => Promise<Result>,
): Promise<Result> {
  const server = await started(of);
  try {
    return await work(server);
  } finally {
    await server.stop('SIGKILL');
  }
}

async function started({ dir, prepared, env = {} }: ServerOf): Promise<Running> {
  const { apiKey, trialIds } = prepared;
  const spawnedMs = performance.now();
  const server = await startServer({ SANDGLASS_DATA_DIR: dir, ...env }, 'build');
  const look = async (path: string): Promise<Ending> => {
    const connection = new Connection(server.url);
    const ending = await connection.ask(seen(path, apiKey), PATIENCE_MS);
    connection.close();
    return ending;
  };
  const statusOf = async (path: string): Promise<number> => {
    const ending = await look(path);
    return ending.kind === 'answered' ? ending.status : 0;
  };
  const status = await statusOf(`/v1/trials/${trialIds[0]}`);
  if (status !== 200) {
    await server.stop('SIGKILL');
    throw new Error(`the first answer after a start is ${status}`);
  }
  const firstAnswerMs = performance.now() - spawnedMs;
  const hasFired = async (trialId: string, beforeMs: number): Promise<boolean> =>
    isNothingDue(await look(`/v1/trials/${trialId}`), beforeMs);
  return { ...server, stop: boundedStop(server), statusOf, hasFired, firstAnswerMs };
}

/** One that does not stop when it is asked to is killed: its exit code is null then. */
function boundedStop(server: RunningServer): RunningServer['stop'] {
  return async (signal = 'SIGTERM') => {
    const alarm = setTimeout(() => void server.stop('SIGKILL'), STOP_MS_MAX);
    try {
      return await server.stop(signal);
    } finally {
      clearTimeout(alarm);
    }
  };
}

function isNothingDue(ending: Ending, beforeMs: number): boolean {
  if (ending.kind !== 'answered' || ending.status !== 200) return false;
  const { timers } = JSON.parse(ending.body) as { readonly timers: readonly { dueAt: string }[] };
  return timers.every(({ dueAt }) => Date.parse(dueAt) >= beforeMs);
}

/** @returns Whether it came about in time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  patienceMs: number,
): Promise<boolean> {
  const startMs = performance.now();
  while (performance.now() - startMs < patienceMs) {
    if (await isSo()) return true;
    await delay(POLL_MS);
  }
  return false;
}
