/**
 * The real application with the built page on a port of this machine: a live world on the clock of
 * the wall, and the demo sandbox that every installation begins with.
 */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { systemClock } from '../../server/clock.ts';
import { makeDemo } from '../../server/demo.ts';
import { readLibrary } from '../../server/library.ts';
import { type Answer, type Api, inApi } from '../server/support/api.ts';
import { builtSite } from './site.ts';

export interface LiveServer extends Pick<Api, 'operatorKey' | 'get' | 'post'> {
  /** For example `http://127.0.0.1:40213`. */
  readonly origin: string;
  readonly sandboxId: string;
  /** Of somebody in the demo sandbox, by the beginning of the key's label. */
  keyOf(who: string): string;
  /** The clock of the demo sandbox goes to the next thing that happens. */
  advance(): Promise<Answer>;
  /** From now on nobody is answered, and open answers end; until it is mended. */
  cut(): void;
  mend(): void;
  /** Every request of a page that was made with another method than GET, as `POST /v1/…`. */
  readonly writes: readonly string[];
  /** The place at which each stream of events was taken up again. */
  readonly resumed: readonly string[];
}

/** Serves, works, and closes. */
export async function withLiveServer(
  work: (server: LiveServer) => Promise<void>,
  page: () => Promise<string> = builtSite,
): Promise<void> {
  const clock = systemClock();
  await inApi({ clock, pageDir: await page() }, async (api) => {
    const { worlds, operatorKey, get, post } = api;
    const demo = await makeDemo({ worlds, keys: worlds.keys, library: readLibrary(), clock });
    if (demo === null) throw new Error('there is no world to look at');
    const { keys, sandboxId } = demo;
    const keyOf = (who: string): string => {
      const found = keys.find(({ label }) => label.startsWith(who));
      if (found === undefined) throw new Error(`no key for ${who}`);
      return found.key;
    };
    const door = await opened(api);
    try {
      await work({
        ...{ ...door, sandboxId, operatorKey, get, post, keyOf },
        advance: () =>
          post(`/v1/sandboxes/${sandboxId}/advance`, keyOf('operator'), { toNext: true }),
      });
    } finally {
      door.close();
    }
  });
}

async function opened(api: Api) {
  const answer = getRequestListener((request) => api.fetch(request));
  const writes: string[] = [];
  const resumed: string[] = [];
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((incoming, outgoing) => {
    if (isCut) {
      incoming.socket.destroy();
      return;
    }
    if (incoming.method !== 'GET') writes.push(`${incoming.method} ${incoming.url}`);
    const place = new URL(incoming.url ?? '', 'http://localhost').searchParams.get('after');
    if (place !== null) resumed.push(place);
    void answer(incoming, outgoing);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    writes,
    resumed,
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    close: () => {
      server.close();
      drop();
    },
  };
}
