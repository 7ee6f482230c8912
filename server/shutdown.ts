/**
 * From a signal to the end of the process.
 *
 * Invariants:
 *   S1. In this order: not ready, no new connections, what is under way is answered, the store is
 *       closed, the log is written, exit with 0.
 *   S2. It takes less than five seconds, whatever clients and the store do. What is cut off then is
 *       told, and the exit code is 1.
 *   S3. A second signal changes nothing: a terminal sends its own to npm and to us.
 *   S4. Begun by npm it ends with npm's shell, which a signal ends without a word to us.
 */
import type { Server } from 'node:http';
import { setTimeout as passed } from 'node:timers/promises';
import type { Door } from './door.ts';
import { stopListening } from './listening.ts';
import type { Log } from './log.ts';
import type { Readiness } from './readiness.ts';

/** Source: our choice. */
const LOOK_FOR_SHELL_MS = 500;

/** From the signal to the exit; the farewell to the clients takes its part of it first. */
const STOP_MS_MAX = 4_800;

export interface Running {
  readonly server: Server;
  readonly door: Door;
  readonly readiness: Readiness;
  readonly log: Log;
  /** Whether npm's shell began this process, and stands between it and signals. */
  readonly isUnderNpm: boolean;
  /** Ends with the start, however that went. */
  readonly started: Promise<unknown>;
  /** Closes what answers were made from, what was opened last first. */
  close(): Promise<void>;
  exit(code: number): void;
}

export function stopOnSignal(running: Running): void {
  let isStopping = false;
  const stop = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    void leave(running, signal);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (running.isUnderNpm) onOrphaned(() => stop('the end of npm'));
}

function onOrphaned(left: () => void): void {
  const shellId = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === shellId) return;
    clearInterval(looking);
    left();
  }, LOOK_FOR_SHELL_MS).unref();
}

async function leave(running: Running, signal: string): Promise<void> {
  const { server, door, readiness, log } = running;
  const beganMs = performance.now();
  log.info('stopping', { signal, inFlightCount: door.inFlightCount });
  readiness.stopping();
  door.sayFarewell();
  await door.waitingDuring(() => stopListening(server));
  await door.empty();
  const code = await closed(running, STOP_MS_MAX - (performance.now() - beganMs));
  log.info('stopped', { code, durationMs: Math.round(performance.now() - beganMs) });
  await log.flush();
  running.exit(code);
}

async function closed({ started, close, log }: Running, withinMs: number): Promise<number> {
  const closing = started.catch(() => undefined).then(close);
  const late = passed(withinMs, 'late' as const);
  try {
    if ((await Promise.race([closing, late])) !== 'late') return 0;
    log.error('the store was not closed in time; the next start finds all that was answered');
  } catch (error) {
    log.fault('the store could not be closed', error);
  }
  return 1;
}
