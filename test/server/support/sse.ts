/** A reader of server-sent events that reconnects with the last id it heard, as browsers do. */
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Heard {
  readonly id: string;
  readonly type: string;
  readonly data: string;
}

/** Between two attempts; a server says 2 s, a test has less patience. */
const RETRY_MS = 50;

export class SseReader {
  readonly heard: Heard[] = [];
  readonly #url: string;
  readonly #key: string;
  readonly #agent = new Agent({ keepAlive: false, maxSockets: 1 });
  readonly #onBlock: () => void;
  #request: ClientRequest | null = null;
  #isEnded = false;
  lastId = '';
  /** Answers that were no stream. */
  readonly refusals: number[] = [];

  constructor(of: { url: string; key: string; onBlock?: () => void }) {
    this.#url = of.url;
    this.#key = of.key;
    this.#onBlock = of.onBlock ?? (() => undefined);
  }

  /** Reads until it is ended, over as many connections as it takes. */
  async read(): Promise<void> {
    while (!this.#isEnded) {
      await this.#connection().catch(() => undefined);
      if (!this.#isEnded) await pause(RETRY_MS);
    }
  }

  end(): void {
    this.#isEnded = true;
    this.#request?.destroy();
    this.#agent.destroy();
  }

  async #connection(): Promise<void> {
    const headers = {
      authorization: `Bearer ${this.#key}`,
      ...(this.lastId === '' ? {} : { 'last-event-id': this.lastId }),
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      this.#request = request(this.#url, { agent: this.#agent, headers }, resolve);
      this.#request.on('error', reject);
      this.#request.end();
    });
    if (response.statusCode !== 200) {
      this.refusals.push(response.statusCode ?? 0);
      response.resume();
      return;
    }
    let rest = '';
    for await (const chunk of response.setEncoding('utf8')) {
      rest += String(chunk);
      for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
        this.#take(rest.slice(0, end));
        rest = rest.slice(end + 2);
      }
    }
  }

  /** A block without data moves the place and is no event. Source: WHATWG HTML §9.2.6. */
  #take(block: string): void {
    const fields = fieldsOf(block);
    const { id = this.lastId, event: type = 'message', data } = fields;
    this.lastId = id;
    if (data !== undefined) this.heard.push({ id, type, data });
    this.#onBlock();
  }
}

export function fieldsOf(block: string): Readonly<Record<string, string>> {
  const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).replace(/^ /, '')];
    }),
  );
}
