/**
 * One viewer on a socket. It is sent what it can take: the next message is only put into words when
 * the socket has room, so a slow viewer holds a place in the log and no memory of its own.
 *
 * Invariants:
 *   V1. Who lived comes first, then every message from there on, once and in order.
 *   V2. A viewer whose next message is not kept any more is let go, and may come again.
 */
import { WebSocket } from 'ws';
import type { InspectionMessage } from '../../runtime/index.ts';
import type { MessageLog } from './message-log.ts';

/** Bytes that wait in a socket at most, and one message more. Source: our choice. */
const WAITING_BYTES_MAX = 1024 * 1024;

/** How long the other end may take to say goodbye. Source: our choice. */
export const FAREWELL_MS = 500;

/** Messages in a viewer's own words: none, one or several frames for each. */
export type Frames = (message: InspectionMessage) => readonly string[];

/** Close codes. Source: RFC 6455 §7.4.1, and IANA's registry for 1013. */
export const CLOSE = { goingAway: 1001, notUnderstood: 1008, tryAgain: 1013 } as const;

export class Viewer {
  readonly #socket: WebSocket;
  readonly #log: MessageLog;
  readonly #frames: Frames;
  #opening: readonly InspectionMessage[] = [];
  #told = 0;
  #position: number | null = null;

  constructor(socket: WebSocket, log: MessageLog, frames: Frames) {
    this.#socket = socket;
    this.#log = log;
    this.#frames = frames;
  }

  get hasBegun(): boolean {
    return this.#position !== null;
  }

  begin(): void {
    if (this.hasBegun) return;
    const { messages, position } = this.#log.opening();
    this.#opening = messages;
    this.#position = position;
    this.wake();
  }

  /** There may be more to tell. */
  wake(): void {
    while (this.hasBegun && this.#hasRoom) {
      const message = this.#next();
      if (message === undefined) return;
      if (message === 'gone') {
        this.#socket.close(CLOSE.tryAgain, 'too slow: what comes next is not kept any more');
        return;
      }
      for (const frame of this.#frames(message)) this.say(frame);
    }
  }

  say(frame: string): void {
    this.#socket.send(frame, () => this.wake());
  }

  get #hasRoom(): boolean {
    const { readyState, bufferedAmount } = this.#socket;
    return readyState === WebSocket.OPEN && bufferedAmount < WAITING_BYTES_MAX;
  }

  #next(): InspectionMessage | 'gone' | undefined {
    const first = this.#opening[this.#told];
    if (first !== undefined) {
      this.#told += 1;
      return first;
    }
    this.#opening = [];
    const position = this.#position ?? 0;
    const message = this.#log.at(position);
    if (message !== undefined && message !== 'gone') this.#position = position + 1;
    return message;
  }
}
