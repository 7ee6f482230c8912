import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inDataDir, type RunningServer, startServer } from './support/server.ts';

const start = suite('server/main');

start('a first start shows its address, a demo sandbox and keys; a second one the same', () =>
  inDataDir(async (dir) => {
    const first = await startServer({ SANDGLASS_DATA_DIR: dir });
    const keysOf = ({ output }: RunningServer) => output.match(/sgk_(?:live|test)_\w{38}/g) ?? [];
    const shown = keysOf(first);
    const [operator = '', demo = ''] = shown;
    const sandboxId = /sbx_\w+/.exec(first.output)?.[0] ?? '';
    const turned = await fetch(`${first.url}/v1/sandboxes/${sandboxId}/advance`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo}`, 'content-type': 'application/json' },
      body: '{"toNext": true}',
    });
    const { now } = (await turned.json()) as { now: string };

    assert.is(turned.status, 200);
    assert.is(now, '2027-02-03T09:00:00.000Z');
    assert.match(operator, /^sgk_live_/);
    assert.is(shown.length, 10);
    assert.is(statSync(join(dir, 'keys.json')).mode & 0o777, 0o600);
    assert.is(await first.stop(), 0);

    const second = await startServer({ SANDGLASS_DATA_DIR: dir });
    assert.equal(keysOf(second), shown);
    assert.match(second.output, /2027-02-03T09:00:00\.000Z/);
    assert.is(await second.stop('SIGINT'), 0);
  }),
);

start('without its file of keys, the old operator’s key is withdrawn and a new one made', () =>
  inDataDir(async (dir) => {
    const file = join(dir, 'keys.json');
    const keyIn = () =>
      (JSON.parse(readFileSync(file, 'utf8')) as { operatorKey: string }).operatorKey;
    const first = await startServer({ SANDGLASS_DATA_DIR: dir });
    await first.stop();
    const old = keyIn();
    writeFileSync(file, JSON.stringify({ operatorKey: 'sgk_live_forgotten', demo: null }));

    const second = await startServer({ SANDGLASS_DATA_DIR: dir });
    const statusWith = async (key: string) =>
      (await fetch(`${second.url}/v1/sandboxes`, { headers: { authorization: `Bearer ${key}` } }))
        .status;

    assert.is(await statusWith(keyIn()), 200);
    assert.is(await statusWith(old), 401);
    await second.stop();
  }),
);

start('a file of keys that cannot be opened stops the start, and no key is withdrawn', () =>
  inDataDir(async (dir) => {
    mkdirSync(join(dir, 'keys.json'));
    let said = '';
    try {
      await startServer({ SANDGLASS_DATA_DIR: dir });
    } catch (error) {
      said = String(error);
    }
    assert.match(said, /ended with 1: sandglass: .*keys\.json cannot be opened/);
  }),
);

start('a port that is taken is said so, and the start ends there', () =>
  inDataDir(async (dir) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      await startServer({ SANDGLASS_DATA_DIR: dir, PORT: String(port) });
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /ended with 1: sandglass: 127\.0\.0\.1:\d+ is taken/);
    } finally {
      other.close();
    }
  }),
);

start('over a real connection: too long, of unknown length, and not readable at all', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir });
    const url = `${server.url}/v1/sandboxes`;

    const megabyte = await raw(url, { 'content-length': '1048576' }, 'x'.repeat(1_048_576));
    const chunked = await raw(url, { 'transfer-encoding': 'chunked' }, '{}');
    const host = await raw(url, { host: 'a b' }, '');

    assert.equal(megabyte, [413, 'BODY_TOO_LARGE']);
    assert.equal(chunked, [411, 'LENGTH_REQUIRED']);
    assert.equal(host, [400, 'REQUEST_UNREADABLE']);
    assert.is((await fetch(`${server.url}/healthz`)).status, 200);
    await server.stop();
  }),
);

start.run();

async function raw(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<readonly [number | undefined, string]> {
  const asked = request(url, { method: 'POST', headers }).end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return [response.statusCode, ((await json(response)) as { code: string }).code];
}
