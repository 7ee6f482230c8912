/**
 * The real application with the built page on a port of this machine: a live world on the clock of
 * the wall, and the demo sandbox that every installation begins with.
 */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../server/app.ts';
import { systemClock } from '../../server/clock.ts';
import { makeDemo } from '../../server/demo.ts';
import { OpenStreams } from '../../server/events/open-streams.ts';
import { issueKeys, operatorOf } from '../../server/issue-keys.ts';
import { readLibrary } from '../../server/library.ts';
import { openWorlds } from '../../server/open-worlds.ts';
import { LIVE_ID } from '../../server/store/kept.ts';
import { builtSite } from './site.ts';

export interface LiveServer {
  /** For example `http://127.0.0.1:40213`. */
  readonly origin: string;
  /** Of the live world. */
  readonly operatorKey: string;
  readonly sandboxId: string;
  /** Of somebody in the demo sandbox, by the beginning of the key's label. */
  keyOf(who: string): string;
  ask(method: string, path: string, key: string, body?: object): Promise<Answer>;
  /** From now on nobody is answered, and open answers end; until it is mended. */
  cut(): void;
  mend(): void;
  /** Every request that was made with another method than GET, as `POST /v1/…`. */
  readonly writes: readonly string[];
}

export type Answer = Readonly<Record<string, unknown>>;

/** Serves, works, and closes. The page is built once for all tests of a process. */
export async function withLiveServer(work: (server: LiveServer) => Promise<void>): Promise<void> {
  const clock = systemClock();
  const worlds = await openWorlds({ url: ':memory:', clock });
  const { keys, decisions, requests, audit, consentTokens } = worlds;
  const library = readLibrary();
  const streams = new OpenStreams();
  const live = { id: LIVE_ID, kind: 'live', name: 'Live' } as const;
  const [operator] = await issueKeys({ keys, clock }, live, [operatorOf(live)]);
  const demo = await makeDemo({ worlds, keys, library, clock });
  if (operator === undefined || demo === null) throw new Error('there is no world to look at');
  await worlds.start();
  const app = createApp({
    ...{ worlds, keys, decisions, requests, audit, consentTokens, library, clock, streams },
    pageDir: await builtSite(),
    report: ({ error }) => process.stderr.write(`${String(error)}\n`),
  });
  const answer = getRequestListener(app.fetch);
  const writes: string[] = [];
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((incoming, outgoing) => {
    if (isCut) incoming.socket.destroy();
    else {
      if (incoming.method !== 'GET') writes.push(`${incoming.method} ${incoming.url}`);
      void answer(incoming, outgoing);
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  try {
    await work({
      origin,
      operatorKey: operator.key,
      sandboxId: demo.sandboxId,
      keyOf: (who) => {
        const found = demo.keys.find(({ label }) => label.startsWith(who));
        if (found === undefined) throw new Error(`no key for ${who}`);
        return found.key;
      },
      ask: (method, path, key, body) => asked(`${origin}${path}`, method, key, body),
      cut: () => {
        isCut = true;
        drop();
      },
      mend: () => {
        isCut = false;
      },
      writes,
    });
  } finally {
    streams.close();
    server.close();
    drop();
    await worlds.close();
  }
}

async function asked(
  address: string,
  method: string,
  key: string,
  body: object | undefined,
): Promise<Answer> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(address, { method, headers, ...sent });
  const said = (await answer.json()) as Answer;
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(said)}`);
  return said;
}
