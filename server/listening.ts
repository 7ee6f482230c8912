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

/** How long a short turn of the event loop is waited for. Source: our choice. */
const QUIET_MS_MAX = 250;
const SHORT_TURN_MS = 0.5;

/**
 * Takes no new connections; those that are open stay. What has come in as far as the system's queue is
 * taken first, since the system breaks off whatever still waits there when the port is given up. The
 * queue is emptied in each turn of the event loop, and right after a short turn hardly anything can
 * have come in again.
 */
export async function stopListening(server: Server): Promise<void> {
  const endMs = performance.now() + QUIET_MS_MAX;
  let turnMs = Number.POSITIVE_INFINITY;
  while (turnMs > SHORT_TURN_MS && performance.now() < endMs) {
    const beganMs = performance.now();
    await nextTurn();
    turnMs = performance.now() - beganMs;
  }
  // Not server.close(): that one closes idle connections at once.
  NetServer.prototype.close.call(server);
}
