/** Taking a port: one sentence says why it cannot be had. */
import type { Server } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Address {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** What names the address, as somebody would write it to get another. */
export interface Settings {
  readonly port: string;
  readonly host: string;
}

/**
 * Connections that wait to be accepted. Node's own 511 are soon full when too many come at once, and
 * then they wait for a second instead of being turned away. Source: our choice.
 */
const BACKLOG_COUNT = 4_096;

/** Why a port cannot be had, and what to do. */
const SENTENCES: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ port }) =>
    `is taken by another program. Stop that one, or choose another port: ${port}.`,
  EACCES: ({ port }) => `may not be used by this account. Choose a port above 1023: ${port}.`,
  EADDRNOTAVAIL: ({ host }) => `is no address of this machine. Choose another: ${host}.`,
};

/**
 * @returns Where it listens.
 * @throws {Error} With a sentence, when the port is taken or not allowed.
 */
export async function listen(
  server: Server,
  { host, port }: Address,
  settings: Settings,
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        SENTENCES[error.code ?? '']?.(settings) ?? `cannot be listened on: ${error.message}`;
      reject(new Error(`${host}:${port} ${sentence}`));
    });
    server.listen({ port, host, backlog: BACKLOG_COUNT });
  });
  return urlOf(host, (server.address() as AddressInfo).port);
}

function urlOf(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::';
  return `http://${isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Turns of the event loop until one is short; some turn comes first where none is. */
const TURN_COUNT_MAX = 50;
const SHORT_TURN_MS = 1;

/**
 * Takes no new connections; those that are open stay. What has come in as far as the system's queue
 * is taken first: the queue is emptied in each turn of the event loop, and right after a short turn
 * hardly anything can have come in since.
 */
export async function stopListening(server: Server): Promise<void> {
  for (let turn = 0; turn < TURN_COUNT_MAX; turn += 1) {
    const beganMs = performance.now();
    await nextTurn();
    if (performance.now() - beganMs < SHORT_TURN_MS) break;
  }
  // Not server.close(): that one closes idle connections at once.
  NetServer.prototype.close.call(server);
}
