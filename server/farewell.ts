/**
 * How the connections of a server that stops come to their end.
 *
 * Invariants:
 *   F1. A request that was received whole is answered, also one that comes on an open connection after
 *       the stop has begun: its answer says that the connection closes.
 *   F2. A connection is closed under a silent client only after a time without a byte: what it had
 *       sent just before the stop is still read.
 *   F3. However slow the clients are, it is over after a bounded time.
 *
 * Source: our choice; RFC 9112 §9.6. Node closes idle connections at once, which fails F2, and knows
 * one that never sent a byte as busy.
 */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';

/** Without a byte and without a request. Source: our choice; longer than a round trip. */
const SILENCE_MS = 300;
/** For all of them: what is closed after it needs its part of the five seconds that a stop has. */
const FAREWELL_MS = 2_500;
const LOOK_EVERY_MS = 20;

interface Seen {
  readonly bytesRead: number;
  readonly atMs: number;
}

export class Farewell {
  readonly #sockets: ReadonlySet<Socket>;
  readonly #inFlight: ReadonlySet<ServerResponse>;
  /** The answer after which each connection closes: the last one, where requests are pipelined. */
  readonly #last = new Map<Socket, ServerResponse>();
  readonly #seen = new Map<Socket, Seen>();

  constructor(sockets: ReadonlySet<Socket>, inFlight: ReadonlySet<ServerResponse>) {
    this.#sockets = sockets;
    this.#inFlight = inFlight;
    for (const outgoing of inFlight) this.greet(outgoing);
  }

  /** A request came, before its answer is begun. */
  greet(outgoing: ServerResponse): void {
    if (outgoing.headersSent) return;
    // The answer has the connection only when its turn comes; the request has it at once.
    const { socket } = outgoing.req;
    const before = this.#last.get(socket);
    if (before !== undefined && !before.headersSent) before.shouldKeepAlive = true;
    outgoing.shouldKeepAlive = false;
    this.#last.set(socket, outgoing);
  }

  /** Ends when no connection is left. */
  async said(): Promise<void> {
    const endMs = performance.now() + FAREWELL_MS;
    while (this.#sockets.size > 0 && performance.now() < endMs) {
      this.#closeSilent(performance.now());
      await passed(LOOK_EVERY_MS);
    }
    for (const socket of this.#sockets) socket.destroy();
  }

  #closeSilent(nowMs: number): void {
    const busy = new Set([...this.#inFlight].map(({ req }) => req.socket));
    for (const socket of this.#sockets) {
      const { bytesRead } = socket;
      const seen = this.#seen.get(socket);
      if (busy.has(socket) || seen === undefined || seen.bytesRead !== bytesRead) {
        this.#seen.set(socket, { bytesRead, atMs: nowMs });
      } else if (nowMs - seen.atMs >= SILENCE_MS) {
        socket.destroy();
      }
    }
  }
}
