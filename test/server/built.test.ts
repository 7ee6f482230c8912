// What `npm start` runs is built from the same source, and finds the same files.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inDataDir, type RunningServer, startServer } from './support/server.ts';

const built = suite('server, as it is built');

const ADDRESSES = [
  '/openapi.json',
  '/reference',
  '/reference/style.css',
  '/reference/inter.woff2',
  '/v1/scenarios',
  '/v1/policies',
  '/v1/guide',
  '/readyz',
];

async function bodiesOf({ url }: RunningServer): Promise<readonly string[]> {
  const bodies = ADDRESSES.map(async (path) => (await fetch(`${url}${path}`)).text());
  return Promise.all(bodies);
}

built('it starts, answers what the source answers, keeps its data, and stops', () =>
  inDataDir(async (dir) => {
    const source = await startServer({ SANDGLASS_DATA_DIR: dir });
    const expected = await bodiesOf(source);
    const [key = ''] = source.output.match(/sgk_live_\w+/) ?? [];
    assert.is(await source.stop(), 0);

    const server = await startServer(
      { SANDGLASS_DATA_DIR: dir, SANDGLASS_METRICS_PORT: '0' },
      'build',
    );
    const headers = { authorization: `Bearer ${key}`, 'accept-language': 'sv' };
    const metrics = /Metrics +(\S+)/.exec(server.output)?.[1] ?? '';

    assert.equal(await bodiesOf(server), expected);
    assert.is((await fetch(`${server.url}/v1/sandboxes`, { headers })).status, 200);
    assert.match(await (await fetch(metrics)).text(), /sandglass_requests_total/);
    assert.is(await server.stop(), 0);
  }),
);

built.run();
