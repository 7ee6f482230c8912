/**
 * A libSQL server for tests: the real client speaks to it over HTTP on loopback. It can lose what it
 * is asked, or what it answers.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Client } from '@libsql/client';
import type { Pipeline } from './hrana-protocol.ts';
import { HranaStreams } from './hrana-streams.ts';

/** `lose`: nothing is done; `mute`: it is done, and nobody is told. Either way the line is cut. */
export type Fate = 'serve' | 'lose' | 'mute';

export interface HranaServer {
  readonly url: string;
  /** The database behind it. */
  readonly client: Client;
  /** Of every HTTP request, what becomes of it; `isWrite`: whether it has a transaction that writes. */
  fate: (of: { readonly isWrite: boolean }) => Fate;
  /** Transactions that a client kept from one HTTP request to the next. */
  readonly leftOpenCount: number;
  readonly requestCount: number;
  close(): Promise<void>;
}

export interface HranaOf {
  /** Of the database behind it. Default: in memory. */
  readonly url?: string;
  /** Default: as libsql-server gives them. */
  readonly codes?: 'primary' | 'extended';
  /** What a client has to show; default: nothing. */
  readonly authToken?: string;
}

export async function hranaServer(of: HranaOf = {}): Promise<HranaServer> {
  const { url = ':memory:', codes = 'primary', authToken } = of;
  const streams = new HranaStreams({ url, codes });
  const state = { fate: (): Fate => 'serve', requestCount: 0 } as Pick<HranaServer, 'fate'> & {
    requestCount: number;
  };
  const server = createServer((request, response) => {
    state.requestCount += 1;
    const isKnown =
      authToken === undefined || request.headers.authorization === `Bearer ${authToken}`;
    const served = isKnown
      ? serve({ streams, fate: (one) => state.fate(one) }, request, response)
      : say(response, 401, { error: 'the token is wrong' });
    served.catch(() => request.socket.destroy());
  });
  // The client keeps its connections; one that is closed as it is used again would be a lost request.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    client: streams.client,
    get fate() {
      return state.fate;
    },
    set fate(fate) {
      state.fate = fate;
    },
    get leftOpenCount() {
      return streams.leftOpenCount;
    },
    get requestCount() {
      return state.requestCount;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await streams.close();
    },
  };
}

interface Serving {
  readonly streams: HranaStreams;
  readonly fate: HranaServer['fate'];
}

async function serve(
  { streams, fate }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request);
  if (request.method !== 'POST' || request.url !== '/v2/pipeline') {
    return say(response, 404, { message: 'there is only /v2/pipeline', code: 'NOT_FOUND' });
  }
  const pipeline = JSON.parse(body) as Pipeline;
  const chosen = fate({ isWrite: body.includes('BEGIN IMMEDIATE') });
  if (chosen === 'lose') {
    request.socket.destroy();
    return;
  }
  const answer = await streams.answer(pipeline);
  if (chosen === 'mute') request.socket.destroy();
  else await say(response, 200, answer);
}

async function say(response: ServerResponse, status: number, body: object): Promise<void> {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
