// The real process is asked to stop, with all kinds of clients on its connections.

import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as passed } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inDataDir, type RunningServer, startServer } from './support/server.ts';

const stop = suite('server/shutdown');

/** Source: our choice. */
const EXIT_MS_MAX = 5_000;

interface Stopped {
  readonly code: number | null;
  readonly tookMs: number;
  readonly messages: readonly unknown[];
}

async function stopped(server: RunningServer, signal?: NodeJS.Signals): Promise<Stopped> {
  const beganMs = performance.now();
  const code = await server.stop(signal);
  const tookMs = performance.now() - beganMs;
  return { code, tookMs, messages: server.log().map((line) => JSON.parse(line).msg) };
}

async function connected(server: RunningServer, sent = ''): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  await once(socket, 'connect');
  if (sent !== '') socket.write(sent);
  return socket;
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  stop(`${signal}: it ends with 0, in less than five seconds, whoever holds a connection`, () =>
    inDataDir(async (dir) => {
      const server = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_METRICS_PORT: '0' });
      const agent = new Agent({ keepAlive: true });
      const asked = request(`${server.url}/healthz`, { agent }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      await text(response);
      const sockets = [
        await connected(server),
        await connected(server, 'GET /v1/machines HTTP/1.1\r\nHost: a\r\nX-Slow: '),
        await connected(
          server,
          'POST /v1/trials HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{',
        ),
        await connected(server, 'GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n'),
      ];
      const { code, tookMs, messages } = await stopped(server, signal);
      agent.destroy();
      for (const socket of sockets) socket.destroy();

      assert.is(code, 0);
      assert.ok(tookMs < EXIT_MS_MAX, `${tookMs} ms`);
      assert.ok(messages.includes('stopping'));
      assert.is(messages.at(-1), 'stopped');
    }),
  );
}

stop('nobody there: it ends at once', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir });
    const { code, tookMs } = await stopped(server);

    assert.is(code, 0);
    assert.ok(tookMs < 2_000, `${tookMs} ms`);
  }),
);

stop('under load, whatever it has read is answered whole', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir });
    const key = /Operator +(\S+)/.exec(server.output)?.[1] ?? '';
    const kept = new Agent({ keepAlive: true });
    const agents = [kept, kept, kept, kept, kept, kept, false, false] as const;
    let answerCount = 0;
    const clients = agents.map(async (agent, client) => {
      for (let at = 0; ; at += 1) {
        const trackingid = `c${client}x${at}`;
        const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
        const body = JSON.stringify({ partnerId: `par_${trackingid}`, name: 'P', users: [] });
        const options = { agent, headers: { ...headers, trackingid } };
        const ending = await endingOf(`${server.url}/v1/partners`, options, body);
        if (ending !== 201) return { ending, trackingid };
        answerCount += 1;
      }
    });
    while (answerCount < 100) await new Promise((resolve) => setImmediate(resolve));
    const { code } = await stopped(server);
    const endings = await Promise.all(clients);
    kept.destroy();
    const log = server.log().join('\n');

    for (const { ending, trackingid } of endings) {
      assert.match(String(ending), /^E(?:CONNREFUSED|CONNRESET new|PIPE new)/);
      assert.not.ok(log.includes(`"${trackingid}"`), `${ending}: it was read`);
    }
    assert.is(code, 0);
  }),
);

stop('begun by npm it ends when the shell between them does', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir }, 'under npm');
    await server.stop();
    let isThere = true;
    for (let look = 0; isThere && look < 100; look++) {
      isThere = await fetch(`${server.url}/healthz`).then(
        () => true,
        () => false,
      );
      await passed(100);
    }

    assert.not.ok(isThere, 'nobody listens any more');
  }),
);

stop.run();

/**
 * The status of a whole answer, or why there is none. A connection that still waits to be accepted when
 * the port is given up is reset by the system; nobody has read what came on it.
 */
async function endingOf(
  url: string,
  options: { agent: Agent | false; headers: Record<string, string> },
  body: string,
): Promise<number | string | undefined> {
  const asked = request(url, { ...options, method: 'POST' });
  try {
    asked.end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    await text(response);
    return response.statusCode;
  } catch (error) {
    return `${(error as NodeJS.ErrnoException).code} ${asked.reusedSocket ? 'kept' : 'new'}`;
  }
}
