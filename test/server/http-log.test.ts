// No secret and no address in the log, wherever a client or an error puts one.

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Log } from '../../server/log.ts';
import { logLines } from '../../server/log-lines.ts';
import { inApi, REQUEST, stage } from './support/api.ts';
import { inDataDir, startServer } from './support/server.ts';

const canaries = suite('server, what its log tells');

const KEY = 'sgk_live_CANARYzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz';
const MAIL = 'canary@canary.example';
const HOOK = 'whsec_CANARYzzzzzzzzzzzzzzzzzzz';
const TOKEN = 'token=CANARYzzzz';
const ALL = `${KEY} ${MAIL} ${HOOK} ${TOKEN}`;

async function logged(work: (log: Log) => Promise<void>): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass-log-'));
  const fd = openSync(join(dir, 'log'), 'w');
  const log = logLines('debug', fd);
  try {
    await work(log);
    await log.flush();
    return readFileSync(join(dir, 'log'), 'utf8');
  } finally {
    closeSync(fd);
    rmSync(dir, { recursive: true });
  }
}

canaries('in headers, bodies, paths and queries, answered or failed, none is told', async () => {
  const text = await logged((log) =>
    inApi({ log }, async (api) => {
      const at = await stage(api);
      const query = `email=${encodeURIComponent(MAIL)}&key=${KEY}&${TOKEN}`;
      const customer = { ...REQUEST.customer, adminEmail: MAIL };
      await api.post('/v1/trials', at.anna, { ...REQUEST, customer });
      await api.post('/v1/trials', at.anna, { ...REQUEST, customer, [MAIL]: ALL });
      await api.send('POST', '/v1/trials', { key: at.anna, raw: `{"x": ${ALL}` });
      await api.get(`/v1/trials/${encodeURIComponent(MAIL)}?${query}`, at.anna);
      await api.get(`/v1/${KEY}?${query}`, KEY);
      const headers = { trackingid: KEY, 'x-sandglass-world': KEY, cookie: ALL, 'user-agent': ALL };
      await api.send('GET', '/v1/trials', { key: at.anna, headers });

      api.worlds.partners = () => Promise.reject(new Error(`no: ${ALL}`, { cause: ALL }));
      const { status } = await api.get('/v1/partners', at.operator);
      assert.is(status, 500);
      for (const report of api.reports as readonly { error: unknown; trackingId: string }[]) {
        log.fault('a request failed', report.error, { trackingId: report.trackingId });
      }
    }),
  );

  const lines = text.trimEnd().split('\n');
  assert.ok(lines.length >= 10);
  assert.match(lines.at(-1) ?? '', /"msg":"a request failed"/);
  assert.not.match(text, /canary/i);
});

canaries(
  'nor by the process itself; its lines are JSON, and the keys that it showed are not there',
  () =>
    inDataDir(async (dir) => {
      const server = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_LOG: 'debug' });
      const keys = server.output.match(/sgk_\w+/g) ?? [];
      for (const key of keys) {
        const headers = { authorization: `Bearer ${key}`, trackingid: key };
        await fetch(`${server.url}/v1/partners?x=${key}`, { headers });
      }
      await raw(server.url, `GET /${KEY} HTTP/1.1\r\nHost: ${MAIL}\r\n\r\n`);
      await raw(server.url, `${KEY} / HTTP/9\r\n\r\n`);
      await server.stop();
      const log = server.log();
      const messages = log.map((line) => (JSON.parse(line) as { msg: string }).msg);

      assert.ok(keys.length >= 10);
      assert.equal(messages.slice(0, 2), ['listening', 'ready']);
      assert.is(messages.filter((message) => message === 'request').length, keys.length);
      assert.equal(messages.slice(-2), ['stopping', 'stopped']);
      assert.not.match(log.join('\n'), /canary/i);
      for (const key of keys) assert.not.ok(log.join('\n').includes(key.slice(9, 30)));
    }),
);

canaries.run();

async function raw(url: string, words: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(words);
  return text(socket);
}
