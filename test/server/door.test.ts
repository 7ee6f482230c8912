import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as nextTurn, setTimeout as passed } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Door } from '../../server/door.ts';
import { stopListening } from '../../server/listening.ts';
import { Readiness } from '../../server/readiness.ts';
import { heardLog, heardMeter } from './support/heard.ts';

const door = suite('server/door');

interface Told {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface House {
  readonly door: Door;
  readonly readiness: Readiness;
  readonly loop: { latenessMs: number };
  readonly log: ReturnType<typeof heardLog>;
  readonly meter: ReturnType<typeof heardMeter>;
  readonly port: number;
  /** What was let in and waits for its answer, in order. */
  readonly inside: (() => void)[];
  ask(path: string, headers?: Readonly<Record<string, string>>, body?: string): Promise<Told>;
  /** Ends when so many are inside. */
  entered(count: number): Promise<void>;
  /** As a server does that was asked to stop. */
  leave(): Promise<void>;
}

/** A server whose every answer the test gives, one at a time. */
async function inHouse(
  of: {
    readonly inFlightMax?: number;
    readonly streamMax?: number;
    readonly patienceMs?: number;
    readonly endStreams?: () => void;
    readonly isOpen: 'open' | 'starting';
  },
  work: (house: House) => Promise<void>,
): Promise<void> {
  const readiness = new Readiness();
  const loop = { latenessMs: 0 };
  const log = heardLog();
  const meter = heardMeter();
  const { isOpen, ...bounds } = of;
  const one = new Door({ readiness, loop, log, meter, ...bounds });
  const server = createServer();
  one.attend(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const inside: (() => void)[] = [];
  if (isOpen === 'open') one.open(holding(inside));
  const house: House = {
    ...{ door: one, readiness, loop, log, meter, port, inside },
    ask: (path, headers = {}, body) => told({ agent, port, path, headers }, body),
    entered: async (count) => {
      while (inside.length < count) await once(server, 'request');
    },
    leave: async () => {
      one.sayFarewell();
      await one.waitingDuring(() => stopListening(server));
      await one.empty();
    },
  };
  try {
    await work(house);
  } finally {
    agent.destroy();
    server.closeAllConnections();
    if (server.listening) server.close();
  }
}

const holding = (inside: (() => void)[]) => (_: IncomingMessage, outgoing: ServerResponse) => {
  inside.push(() => outgoing.end('answered'));
};

async function told(options: object, body?: string): Promise<Told> {
  const asked = request({ ...options, method: body === undefined ? 'GET' : 'POST' }).end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const { statusCode: status, headers } = response;
  return { status, headers, body: await text(response) };
}

door('so many at once, and the next is turned away with the same words as ever', () =>
  inHouse({ isOpen: 'open', inFlightMax: 2 }, async ({ ask, entered, inside, meter, log }) => {
    const first = ask('/a');
    const second = ask('/b');
    await entered(2);
    const third = await ask('/v1/c?key=canary', { trackingid: 'T-1' }, 'x'.repeat(100_000));

    assert.is(third.status, 503);
    assert.is(third.headers['retry-after'], '1');
    assert.is(third.headers['trackingid'], 'T-1');
    assert.is(third.headers['content-type'], 'application/problem+json');
    const { code, instance, trackingId } = JSON.parse(third.body) as Record<string, unknown>;
    assert.equal([code, instance, trackingId], ['TOO_BUSY', '/v1/c', 'T-1']);
    assert.equal(meter.away, ['door']);
    assert.is(log.said[0]?.fields['count'], 1);

    for (const answer of inside.splice(0)) answer();
    assert.equal([(await first).body, (await second).body], ['answered', 'answered']);
    const fourth = ask('/d');
    await entered(1);
    inside[0]?.();
    assert.is((await fourth).status, 200);
  }),
);

door(
  'whoever comes to a crowd while the loop is far too late is turned away, until it is not',
  () =>
    inHouse({ isOpen: 'open' }, async ({ ask, loop, meter, entered, inside }) => {
      loop.latenessMs = 1_001;
      const crowd = Array.from({ length: 32 }, () => ask('/a'));
      await entered(32);
      assert.is((await ask('/a')).status, 503);
      assert.equal(meter.away, ['loop']);
      loop.latenessMs = 999;
      const next = ask('/a');
      await entered(33);
      for (const answer of inside) answer();
      assert.equal(
        [...new Set((await Promise.all([...crowd, next])).map(({ status }) => status))],
        [200],
      );
    }),
);

door('streams are counted apart: they keep nobody out, and have a bound of their own', () => {
  let endCount = 0;
  const endStreams = () => {
    endCount += 1;
  };
  const bounds = { inFlightMax: 1, streamMax: 2, endStreams };
  return inHouse(
    { isOpen: 'open', ...bounds },
    async ({ ask, door: one, entered, inside, leave }) => {
      const streams = [ask('/v1/events/stream'), ask('/v1/events/stream?type=trial.*')];
      await entered(2);
      assert.equal([one.streamCount, one.inFlightCount], [2, 0]);
      assert.is((await ask('/v1/events/stream')).status, 503);
      const other = ask('/v1/events/streams');
      await entered(3);
      assert.is((await ask('/v1/trials')).status, 503);

      assert.is(endCount, 0);
      const left = leave();
      assert.is(endCount, 1);
      for (const answer of inside) answer();
      await Promise.all([...streams, other]);
      await left;
      assert.is(one.streamCount, 0);
    },
  );
});

door('a stream is counted as one however its address is spelt', () =>
  inHouse({ isOpen: 'open' }, async ({ door: one, entered, inside, port }) => {
    const spelt = [
      ...['/v1/events/%73tream', '/v1/./events/stream?x=1', '/v1/x/%2e%2e/events/stream'],
      ...['http://localhost/v1/events/stream', '/v1/events/stream#a'],
    ];
    const others = ['/v1/%', '/v1/events/stream%2f'];
    const socket = connect(port, '127.0.0.1');
    for (const path of [...spelt, ...others])
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
    await entered(spelt.length + others.length);
    assert.equal([one.streamCount, one.inFlightCount], [spelt.length, others.length]);
    for (const answer of inside) answer();
    socket.destroy();
  }),
);

door('who sends half a request, or leaves an answer, gives up the place when none is left', () =>
  inHouse({ isOpen: 'open', inFlightMax: 2, patienceMs: 100 }, async ({ ask, door: one, port }) => {
    one.open((incoming, outgoing) => {
      if (incoming.url === '/half') incoming.resume().on('end', () => outgoing.end());
      else outgoing.end(incoming.url === '/left' ? Buffer.alloc(32 * 1024 * 1024) : 'answered');
    });
    const [half, left] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    for (const socket of [half, left]) socket.on('error', () => undefined);
    half.write('POST /half HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx');
    left.pause().write('GET /left HTTP/1.1\r\nHost: a\r\n\r\n');
    while (one.inFlightCount < 2) await nextTurn();

    const statuses = [(await ask('/a')).status];
    while (statuses.at(-1) === 503) {
      await passed(20);
      statuses.push((await ask('/a')).status);
    }
    assert.equal([statuses[0], statuses.at(-1)], [503, 200]);
    while (one.inFlightCount > 0) await nextTurn();
    for (const socket of [half, left]) socket.destroy();
  }),
);

door('health and readiness get in however full it is', () =>
  inHouse({ isOpen: 'open', inFlightMax: 0 }, async ({ ask, entered, inside }) => {
    assert.is((await ask('/v1/x')).status, 503);
    for (const path of ['/healthz', '/readyz']) {
      const probe = ask(path);
      await entered(1);
      inside.pop()?.();
      assert.is((await probe).status, 200);
    }
  }),
);

door('while the server starts, probes are answered and all else waits its turn', () =>
  inHouse({ isOpen: 'starting' }, async ({ ask, door: one, readiness }) => {
    const answered: string[] = [];
    const early = ask('/v1/first');
    const health = await ask('/healthz');
    const ready = await ask('/readyz');

    assert.equal([health.status, health.body], [200, '{"status":"ok"}']);
    assert.is(ready.status, 503);
    assert.is((JSON.parse(ready.body) as { code: string }).code, 'NOT_READY');
    assert.is(one.inFlightCount, 1);

    one.open((incoming, outgoing) => {
      answered.push(incoming.url ?? '');
      outgoing.end('late');
    });
    readiness.started();
    assert.is((await early).body, 'late');
    assert.equal(answered, ['/v1/first']);
  }),
);

door('asked to leave, it answers what is inside and says that the connection closes', () =>
  inHouse({ isOpen: 'open' }, async ({ ask, entered, inside, leave, door: one }) => {
    const before = ask('/a');
    await entered(1);
    const left = leave();
    inside.splice(0)[0]?.();
    const { status, headers } = await before;
    await left;

    assert.is(status, 200);
    assert.is(headers.connection, 'close');
    assert.is(one.inFlightCount, 0);
  }),
);

door('one that comes on an open connection after that is still answered', () =>
  inHouse({ isOpen: 'open' }, async ({ ask, entered, inside, leave }) => {
    const first = ask('/a');
    await entered(1);
    inside.splice(0)[0]?.();
    assert.is((await first).headers.connection, 'keep-alive');
    const left = leave();
    const second = ask('/b');
    await entered(1);
    inside.splice(0)[0]?.();
    assert.is((await second).headers.connection, 'close');
    await left;
  }),
);

door('of two that were sent at once on one connection, the last answer closes it', () =>
  inHouse({ isOpen: 'open' }, async ({ port, entered, inside, leave }) => {
    const socket = connect(port, '127.0.0.1');
    const one = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
    socket.write(one('/a') + one('/b'));
    await entered(2);
    const left = leave();
    for (const answer of inside) answer();
    const heard = await text(socket);
    await left;

    assert.is(heard.match(/answered/g)?.length, 2);
    assert.ok(heard.indexOf('Connection: close') > heard.indexOf('answered'));
  }),
);

door('a connection on which nothing was ever sent does not keep it', () =>
  inHouse({ isOpen: 'open' }, async ({ port, leave }) => {
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const closed = once(silent, 'close');
    const beganMs = performance.now();
    await leave();
    await closed;
    // A third of a second is its own; the bound is for a machine that is busy with other tests.
    assert.ok(performance.now() - beganMs < 2_500);
  }),
);

door.run();
