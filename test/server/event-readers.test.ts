// Many readers of one world, and a server that is killed in the middle: no gap, and nothing twice.
// READERS=500 is the long form.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inDataDir, startServer } from './support/server.ts';
import { SseReader } from './support/sse.ts';
import { everyEvent, operatorKeyIn, registerPartners } from './support/told-server.ts';

const readers = suite('server/events readers');

/** Source: our choice. */
const STOP_MS_MAX = 5_000;
const READER_COUNT = Number(process.env['READERS'] ?? '50');
/** Registered before the kill, around it, and after it. */
const PART = 20;

readers('each hears every event once, though the server is killed and comes back', () =>
  inDataDir(async (dir) => {
    const env = { SANDGLASS_DATA_DIR: dir, SANDGLASS_RATE_LIMIT: '0' };
    let server = await startServer(env);
    const { url } = server;
    const { port } = new URL(url);
    const key = operatorKeyIn(dir);
    const crowd = new Crowd(`${url}/v1/events/stream`, key);
    try {
      await crowd.connected();
      await registerPartners(url, key, { name: 'a', count: PART });
      await crowd.all(PART / 2);
      const cut = registerPartners(url, key, { name: 'b', count: PART }).catch(() => undefined);
      await crowd.some(PART + 2);
      await server.stop('SIGKILL');
      await cut;
      server = await startServer({ ...env, PORT: port });
      await registerPartners(url, key, { name: 'c', count: PART });
      const told = await everyEvent(url, key);
      await crowd.all(told.length);

      assert.ok(told.length >= 2 * PART + 2);
      for (const reader of crowd.readers) {
        assert.equal(
          reader.heard.map(({ id }) => id),
          told.map(({ id }) => id),
        );
        assert.equal(reader.refusals, []);
      }
      const [first] = crowd.readers;
      assert.equal(
        first?.heard.map(({ data }) => JSON.parse(data)),
        told,
      );
      const beganMs = performance.now();
      assert.is(await server.stop(), 0);
      assert.ok(performance.now() - beganMs < STOP_MS_MAX);
    } finally {
      crowd.end();
      await server.stop('SIGKILL');
    }
  }),
);

readers.run();

class Crowd {
  readonly readers: readonly SseReader[];
  #wake: () => void = () => undefined;

  constructor(url: string, key: string) {
    const onBlock = () => this.#wake();
    this.readers = Array.from({ length: READER_COUNT }, () => new SseReader({ url, key, onBlock }));
    for (const reader of this.readers) void reader.read();
  }

  /** Ends when each knows its place. */
  connected(): Promise<void> {
    return this.#until(() => this.readers.every(({ lastId }) => lastId !== ''));
  }

  /** Ends when each has heard so many. */
  all(count: number): Promise<void> {
    return this.#until(() => this.readers.every(({ heard }) => heard.length >= count));
  }

  /** Ends when one has heard so many. */
  some(count: number): Promise<void> {
    return this.#until(() => this.readers.some(({ heard }) => heard.length >= count));
  }

  end(): void {
    for (const reader of this.readers) reader.end();
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
