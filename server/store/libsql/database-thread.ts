/**
 * The thread in which a database file is held (database-worker.js). It takes longer to start than a
 * file to open, so a program that knows it will need one can have it started beforehand.
 */
import { Worker } from 'node:worker_threads';

const SCRIPT = new URL('./database-worker.js', import.meta.url);

let spare: Worker | null = null;

/** Starts a thread for whoever opens the next file. */
export function spareThread(): void {
  spare ??= newThread();
}

/** A thread that has opened nothing yet. It keeps no process alive. */
export function databaseThread(): Worker {
  const thread = spare ?? newThread();
  spare = null;
  return thread;
}

function newThread(): Worker {
  // A thread inherits the loader of TypeScript, and needs none.
  const thread = new Worker(SCRIPT, { execArgv: [] });
  thread.unref();
  return thread;
}
