/**
 * One kept-alive HTTP/1.1 connection that costs as little as it can: the load must not need the
 * processor that it measures. A request is bytes that are ready; of an answer only the status and
 * the length are read.
 *
 * Invariant: one request at a time. An answer without Content-Length ends the load.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Larger than any answer here, so that most come in one piece. Unit: bytes. */
const BUFFER_LENGTH = 65_536;
const HEAD_END = '\r\n\r\n';
/** Where the status begins after `HTTP/1.1 `. */
const STATUS_AT = 9;
const DIGIT_ZERO = 48;
const LENGTH = /\r\ncontent-length: *(\d+)/i;

export interface Listening {
  readonly onAnswer: (status: number, byteCount: number) => void;
  readonly onFault: (error: Error) => void;
}

export class Connection {
  readonly #socket: Socket;
  readonly #listening: Listening;
  /** A head that has not come whole. */
  #head: Buffer | null = null;
  #status = 0;
  #byteCount = 0;
  /** Bytes of the answer that are still to come. */
  #missing = 0;

  constructor(port: number, listening: Listening) {
    this.#listening = listening;
    const buffer = Buffer.alloc(BUFFER_LENGTH);
    const onread = {
      buffer,
      callback: (length: number) => {
        this.#heard(buffer.subarray(0, length));
        return true;
      },
    };
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true, onread });
    this.#socket.on('error', listening.onFault);
    this.#socket.on('end', () => listening.onFault(new Error('the server hung up')));
  }

  async connected(): Promise<void> {
    if (this.#socket.connecting) await once(this.#socket, 'connect');
  }

  send(request: Buffer): void {
    this.#socket.write(request);
  }

  close(): void {
    this.#socket.destroy();
  }

  #heard(bytes: Buffer): void {
    if (this.#missing > 0) {
      this.#missing -= bytes.length;
    } else {
      const all = this.#head === null ? bytes : Buffer.concat([this.#head, bytes]);
      const headLength = all.indexOf(HEAD_END, 0, 'latin1');
      if (headLength === -1) {
        this.#head = Buffer.from(all);
        return;
      }
      this.#head = null;
      this.#begin(all, headLength);
    }
    if (this.#missing === 0) this.#listening.onAnswer(this.#status, this.#byteCount);
  }

  #begin(bytes: Buffer, headLength: number): void {
    const length = LENGTH.exec(bytes.toString('latin1', 0, headLength))?.[1];
    if (length === undefined) {
      this.#listening.onFault(new Error('an answer without Content-Length'));
      return;
    }
    this.#status = statusIn(bytes);
    this.#byteCount = Number(length);
    this.#missing = headLength + HEAD_END.length + this.#byteCount - bytes.length;
  }
}

function statusIn(bytes: Buffer): number {
  let status = 0;
  for (let at = STATUS_AT; at < STATUS_AT + 3; at += 1) {
    status = 10 * status + (bytes[at] ?? 0) - DIGIT_ZERO;
  }
  return status;
}
