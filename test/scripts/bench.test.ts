// The bench of the store in its smallest form: that it runs, not what it shows.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { askClosely, askEvenly, type LoadOf } from '../../bench/http-load.ts';
import { measured } from '../../bench/store.ts';
import { inRounds, medianRatio } from '../../bench/store-figures.ts';

const bench = suite('bench');

bench('the load asks as fast as it is answered, and counts every answer', async () => {
  let heard = 0;
  await serving(
    (_, response) => {
      heard += 1;
      response.setHeader('content-length', 2).end('ok');
    },
    async (load) => {
      const { answerCount, answerByteCount, p50Ms, p99Ms } = await askClosely(load, 50);

      assert.is(answerCount, heard);
      assert.ok(answerCount > load.connectionCount);
      assert.is(answerByteCount, 2);
      assert.ok(p50Ms <= p99Ms);
    },
  );
});

bench('an answer that comes in pieces is one answer', async () => {
  await serving(
    (_, response) => {
      response.setHeader('content-length', 200_000).write('x'.repeat(150_000));
      setImmediate(() => response.end('x'.repeat(50_000)));
    },
    async (load) => {
      const { answerCount, answerByteCount } = await askEvenly(load, { perSecond: 200, forMs: 50 });

      assert.is(answerCount, 10);
      assert.is(answerByteCount, 200_000);
    },
  );
});

bench('who would have asked while the server stood still is counted as waiting', async () => {
  let heard = 0;
  await serving(
    (_, response) => {
      heard += 1;
      const answer = (): unknown => response.setHeader('content-length', 0).end();
      // The first request keeps its only connection for 60 ms; the second to tenth wait behind it.
      if (heard === 1) setTimeout(answer, 60);
      else answer();
    },
    async (load) => {
      const one = { ...load, connectionCount: 1 };
      const { answerCount, p50Ms } = await askEvenly(one, { perSecond: 200, forMs: 50 });

      assert.is(answerCount, 10);
      assert.ok(p50Ms > 20, `the median waits ${p50Ms} ms`);
    },
  );
});

bench('another status than expected ends the load', async () => {
  await serving(
    (_, response) => response.writeHead(503, { 'content-length': 0 }).end(),
    async (load) => {
      const ended = await askClosely(load, 50).catch((error: unknown) => String(error));

      assert.match(String(ended), /answered with 503/);
    },
  );
});

bench('every round begins with another, and a ratio is that of the median round', async () => {
  const order: string[] = [];
  await inRounds(['a', 'b'], 2, async (name) => void order.push(name));

  assert.equal(order, ['a', 'b', 'b', 'a']);
  assert.is(medianRatio([1, 9, 4], [2, 3, 4]), 1);
});

bench('the store is measured: starts, timers, and what the aims say', async () => {
  const { parts } = await measured({
    form: {
      rounds: 1,
      roundMs: 50,
      warmingCount: 1,
      connectionCount: 4,
      hasOtherStores: false,
      shownTrialCount: 20,
      timerCounts: [40],
      firedCount: 10,
    },
    parts: ['post', 'timers'],
    isProfiled: false,
  });

  const aims = [...(parts.post?.aims ?? []), ...(parts.timers?.aims ?? [])];
  assert.is(aims.length, 3);
  for (const { name, figure } of aims) assert.ok(figure > 0, `${name}: ${figure}`);
  assert.is(parts.timers?.figures['40 live timers']?.['firedCount'], 5);
});

bench.run();

async function serving(
  listener: RequestListener,
  work: (load: LoadOf) => Promise<void>,
): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const request = Buffer.from('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  try {
    await work({
      port: (server.address() as AddressInfo).port,
      connectionCount: 4,
      requests: () => () => request,
      status: 200,
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
