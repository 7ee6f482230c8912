/**
 * One kept-alive HTTP/1.1 connection, written by hand because it has to tell what Node's own client
 * does not: whether the server had read a request when the connection ended without an answer.
 *
 * How it knows, on Linux and loopback: a socket that is closed with bytes unread resets the
 * connection, one that is closed with everything read ends it in order. What is sent after an
 * orderly end is reset at once, so one more byte a moment later tells the two apart.
 *
 * Invariant: one request at a time; an answer is whole, by its Content-Length, or it is none.
 */
import { connect, type Socket } from 'node:net';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string | null;
}

export interface Answer {
  readonly kind: 'answered';
  readonly status: number;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Ending =
  | Answer
  /** No connection could be made. */
  | { readonly kind: 'refused' }
  /** The connection ended before the server had read a byte of the request. */
  | { readonly kind: 'unread' }
  /** The server had read it, and no whole answer came. */
  | { readonly kind: 'broken' }
  /** Nothing came in time. */
  | { readonly kind: 'late' };

/** Until the reset of bytes that came too late has arrived. Unit: milliseconds. */
const PROBE_MS = 20;
const HEAD_END = '\r\n\r\n';

interface Waiting {
  readonly end: (ending: Ending) => void;
  readonly alarm: NodeJS.Timeout;
}

export class Connection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | null = null;
  #waiting: Waiting | null = null;
  #received: Buffer[] = [];

  /** @param url The server's, for example `http://127.0.0.1:4317`. */
  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  ask(request: Request, patienceMs: number): Promise<Ending> {
    return new Promise((resolve) => {
      const alarm = setTimeout(() => this.#end({ kind: 'late' }), patienceMs);
      this.#waiting = { end: resolve, alarm };
      this.#received = [];
      this.#socket ??= this.#connected();
      this.#socket.write(textOf(request, this.#host));
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #connected(): Socket {
    const to = { host: this.#host, port: this.#port, allowHalfOpen: true, noDelay: true };
    const socket = connect(to);
    const isCurrent = (): boolean => this.#socket === socket;
    socket.on('data', (chunk) => {
      if (isCurrent()) this.#heard(chunk);
    });
    socket.on('end', () => {
      if (isCurrent()) this.#ended(socket);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (isCurrent()) this.#end(this.#afterError(error));
    });
    return socket;
  }

  #heard(chunk: Buffer): void {
    this.#received.push(chunk);
    const answer = answerIn(Buffer.concat(this.#received));
    if (answer === null) return;
    if (answer.headers['connection'] === 'close') this.close();
    this.#finish(answer);
  }

  /** The server's side is closed: what a byte more brings tells whether it had read everything. */
  #ended(socket: Socket): void {
    if (this.#waiting === null) {
      this.close();
    } else if (this.#received.length > 0) {
      this.#end({ kind: 'broken' });
    } else {
      setTimeout(() => {
        if (this.#socket !== socket) return;
        socket.write('\r', (error) => {
          if (this.#socket !== socket) return;
          this.#end({ kind: error ? 'unread' : 'broken' });
        });
      }, PROBE_MS);
    }
  }

  #afterError({ code }: NodeJS.ErrnoException): Ending {
    if (code === 'ECONNREFUSED') return { kind: 'refused' };
    const isReset = code === 'ECONNRESET' || code === 'EPIPE';
    return { kind: isReset && this.#received.length === 0 ? 'unread' : 'broken' };
  }

  #end(ending: Ending): void {
    this.close();
    this.#finish(ending);
  }

  #finish(ending: Ending): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    clearTimeout(waiting.alarm);
    this.#waiting = null;
    waiting.end(ending);
  }
}

function textOf({ method, path, headers, body }: Request, host: string): string {
  const sent = {
    host,
    ...headers,
    ...(body === null
      ? {}
      : {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
        }),
  };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}${HEAD_END}${body ?? ''}`;
}

/** The whole answer; null while a part of it is missing. */
function answerIn(bytes: Buffer): Answer | null {
  const headLength = bytes.indexOf(HEAD_END);
  if (headLength === -1) return null;
  const [first = '', ...lines] = bytes.toString('latin1', 0, headLength).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const length = Number(headers['content-length']);
  if (Number.isNaN(length)) throw new Error(`an answer without its length: ${first}`);
  const start = headLength + HEAD_END.length;
  if (bytes.length < start + length) return null;
  const body = bytes.toString('utf8', start, start + length);
  return { kind: 'answered', status: Number(first.split(' ')[1]), headers, body };
}
