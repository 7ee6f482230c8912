/** A world as a file, over HTTP: for its operator, read as fast as it is wanted. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Api, inApi, REQUEST, stage } from './support/api.ts';
import { exported } from './support/world-files.ts';

const exports = suite('server/routes/exports');

exports('it is the file that the command writes, of a sandbox and of the live world', () =>
  inApi({}, async (api) => {
    const { sandboxId, operator, anna } = await stage(api);
    await api.post('/v1/trials', anna, REQUEST);

    const own = await api.get(`/v1/sandboxes/${sandboxId}/export`, operator);
    const theirs = await api.get(`/v1/sandboxes/${sandboxId}/export`, api.operatorKey);
    const live = await api.get('/v1/sandboxes/live/export', api.operatorKey);

    assert.is(own.status, 200);
    assert.is(own.headers.get('content-type'), 'application/x-ndjson');
    assert.match(own.headers.get('content-disposition') ?? '', /filename="sbx_\w+\.ndjson"/);
    assert.is(textOf(own), await exported(api.worlds.store, sandboxId));
    assert.is(textOf(theirs), textOf(own));
    assert.is(textOf(live), await exported(api.worlds.store, 'live'));
  }),
);

exports('nobody else gets one', () =>
  inApi({}, async (api) => {
    const { sandboxId, operator, anna } = await stage(api);

    assert.is((await api.get(`/v1/sandboxes/${sandboxId}/export`, anna)).status, 403);
    assert.is((await api.get('/v1/sandboxes/live/export', operator)).status, 404);
    assert.is((await api.get('/v1/sandboxes/sbx_x/export', api.operatorKey)).status, 404);
    assert.is((await api.get(`/v1/sandboxes/${sandboxId}/export`)).status, 401);
  }),
);

exports('of a world that ends while it is read, no end of the file comes', () =>
  inApi({}, async (api) => {
    const { sandboxId, operator } = await stage(api);
    const { worlds } = api;
    const read = worlds.entries.bind(worlds);
    worlds.entries = async (...of) => {
      await worlds.remove(sandboxId);
      return read(...of);
    };

    const error = await bodyOf(api, sandboxId, operator).catch((thrown: unknown) => thrown);

    assert.match(String(error), /entries are missing, or the world is gone/);
  }),
);

exports.run();

const textOf = ({ body }: { readonly body: unknown }): string =>
  typeof body === 'string' ? body : JSON.stringify(body);

async function bodyOf(api: Api, sandboxId: string, key: string): Promise<unknown> {
  return (await api.get(`/v1/sandboxes/${sandboxId}/export`, key)).body;
}
