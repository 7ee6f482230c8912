/** The inspector's WebSocket server: lets viewers in, sends them what they came for, hears what they say. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { listen } from '../listening.ts';
import { asked, FEEDS, type FeedName, type GateOf, type TurnedAway } from './gate.ts';
import type { MessageLog } from './message-log.ts';
import { statelyFrames } from './stately-frames.ts';
import { v4Frames } from './v4-frames.ts';
import { CLOSE, FAREWELL_MS, type Frames, Viewer } from './viewer.ts';

/** Of one message from a viewer. Source: our choice; a command has some hundred bytes. */
const PAYLOAD_BYTES_MAX = 64 * 1024;
/** Viewers at once. Source: our choice. */
const VIEWERS_MAX = 32;

const FRAMES: Readonly<Record<FeedName, Frames>> = {
  stately: statelyFrames,
  v4: v4Frames,
  messages: (message) => [JSON.stringify(message)],
};

export interface SocketsOf extends GateOf {
  readonly log: MessageLog;
  /** 0 lets the system choose. */
  readonly port: number;
  /** What a viewer of XState 4 said, as JSON. */
  readonly onSaid: (viewer: Viewer, message: unknown) => void;
  /** For whoever started the inspector. */
  readonly onNote: (sentence: string) => void;
}

export class Sockets {
  readonly #of: SocketsOf;
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: PAYLOAD_BYTES_MAX,
    perMessageDeflate: false,
  });
  readonly #viewers = new Set<Viewer>();
  #base = '';

  constructor(of: SocketsOf) {
    this.#of = of;
    this.#server = createServer((_, answer) => {
      answer.writeHead(426, { Connection: 'close', Upgrade: 'websocket' });
      answer.end('This is a WebSocket server.\n');
    });
    this.#server.on('upgrade', (request, socket, head) => this.#greet(request, socket, head));
  }

  /** @throws {Error} With a sentence, when the port cannot be had. */
  async open(): Promise<void> {
    const address = { host: '127.0.0.1', port: this.#of.port };
    const settings = { port: '--port 4320', host: '127.0.0.1' };
    this.#base = (await listen(this.#server, address, settings)).replace('http:', 'ws:');
  }

  /** Where each kind of viewer connects. */
  get addresses(): Readonly<Record<FeedName, string>> {
    const address = (feed: FeedName) => [feed, `${this.#base}/${feed}/${this.#of.secret}`] as const;
    return Object.fromEntries(FEEDS.map(address)) as Record<FeedName, string>;
  }

  /** There are new messages in the log. */
  wake(): void {
    for (const viewer of this.#viewers) viewer.wake();
  }

  /** Says goodbye to everybody; who does not answer is cut off. */
  async close(): Promise<void> {
    const { clients } = this.#sockets;
    for (const socket of clients) socket.close(CLOSE.goingAway, 'the inspector stops');
    const alarm = setTimeout(() => {
      for (const socket of clients) socket.terminate();
    }, FAREWELL_MS);
    await new Promise((done) => this.#server.close(done));
    clearTimeout(alarm);
  }

  #greet(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', (error) => this.#of.onNote(`a viewer broke off: ${error.message}`));
    const feed = asked(request, this.#of);
    if (typeof feed === 'object') {
      turnAway(socket, feed);
    } else if (this.#viewers.size >= VIEWERS_MAX) {
      turnAway(socket, { status: 503, sentence: `There are ${VIEWERS_MAX} viewers already.` });
    } else {
      this.#sockets.handleUpgrade(request, socket, head, (client) => this.#welcome(client, feed));
    }
  }

  #welcome(socket: WebSocket, feed: FeedName): void {
    const viewer = new Viewer(socket, this.#of.log, FRAMES[feed]);
    this.#viewers.add(viewer);
    socket.on('error', (error) => this.#of.onNote(`a viewer was let go: ${error.message}`));
    socket.on('close', () => this.#viewers.delete(viewer));
    socket.on('message', (data, isBinary) => {
      const said = feed === 'v4' && !isBinary ? jsonOf(String(data)) : undefined;
      if (said === undefined) socket.close(CLOSE.notUnderstood, NOT_UNDERSTOOD[feed]);
      else this.#of.onSaid(viewer, said);
    });
    // A viewer of XState 4 says first that it is one.
    if (feed !== 'v4') viewer.begin();
  }
}

const NOT_UNDERSTOOD: Readonly<Record<FeedName, string>> = {
  stately: 'nothing is heard here; commands go to the v4 address',
  messages: 'nothing is heard here; commands go to the v4 address',
  v4: 'a message is JSON as text',
};

/** Undefined: it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const REASONS = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' } as const;

function turnAway(
  socket: Duplex,
  { status, sentence }: { readonly status: TurnedAway['status'] | 503; readonly sentence: string },
): void {
  const body = `${sentence}\n`;
  const lines = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
