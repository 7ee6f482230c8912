import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Api, inApi } from './support/api.ts';
import { type ApiDocument, operationsOf } from './support/wrong.ts';

const openapi = suite('server/openapi');

const documentOf = async (api: Api): Promise<ApiDocument> =>
  (await api.get('/openapi.json')).body as ApiDocument;

openapi('it is OpenAPI 3.1, and every operation has a chapter of its own', () =>
  inApi({}, async (api) => {
    const document = await documentOf(api);
    const operations = operationsOf(document);

    assert.is(document.openapi, '3.1.0');
    assert.ok(operations.length > 100, `only ${operations.length} operations`);
    for (const { path, operation } of operations) assert.is(operation.tags.length, 1, path);
  }),
);

openapi('every operation has a name of its own, a summary, and requires its body', () =>
  inApi({}, async (api) => {
    const operations = operationsOf(await documentOf(api)).map(({ operation }) => operation);

    const names = operations.map(({ operationId }) => operationId);
    assert.is(new Set(names).size, names.length);
    for (const { operationId, summary, requestBody, responses, security } of operations) {
      assert.match(operationId, /^[a-z][A-Za-z]+$/);
      assert.ok((summary ?? '').length > 10, operationId);
      if (requestBody !== undefined) assert.is(requestBody.required, true, operationId);
      if ((security ?? []).length > 0) assert.ok('401' in responses, operationId);
      assert.ok('500' in responses, operationId);
    }
  }),
);

openapi('whatever has an effect may be sent again with a key', () =>
  inApi({}, async (api) => {
    for (const { method, path, operation } of operationsOf(await documentOf(api))) {
      const isNamed = JSON.stringify(operation).includes('#/components/parameters/IdempotencyKey');
      assert.is(isNamed, method !== 'get', `${method} ${path}`);
    }
  }),
);

openapi('every reference leads somewhere', () =>
  inApi({}, async (api) => {
    const document = await documentOf(api);
    const text = JSON.stringify(document);

    const places = { ...document.components } as Readonly<Record<string, object | undefined>>;
    for (const [, kind = '', name = ''] of text.matchAll(
      /"\$ref":"#\/components\/(\w+)\/(\w+)"/g,
    )) {
      assert.ok(name in (places[kind] ?? {}), `${kind}/${name}`);
    }
    assert.not.match(
      text,
      /"\$ref":"(?!#\/components\/(?:schemas|parameters|responses|headers)\/)/,
    );
  }),
);

openapi.run();

const catalogue = suite('server/routes/catalogue');

catalogue('machines, policies, scenarios and their format need no key', () =>
  inApi({}, async (api) => {
    const machines = await api.get('/v1/machines');
    const trial = await api.get('/v1/machines/trial@1');
    const policies = await api.get('/v1/policies');
    const scenarios = await api.get('/v1/scenarios');
    const first = await api.get('/v1/scenarios/s01-whole-life');
    const schema = await api.get('/v1/schemas/scenario.json');

    const ids = (answer: typeof machines) => answer.list('items').map(({ id }) => id);
    assert.equal(ids(machines).sort(), [
      'calling-numbers@1',
      'consent@1',
      'conversion@1',
      'device-loan@1',
      'order@1',
      'partner-access@1',
      'site-url@1',
      'start-wizard@1',
      'trial@1',
    ]);
    assert.equal(
      trial.body,
      machines.list('items').find(({ id }) => id === 'trial@1'),
    );
    assert.equal(ids(policies).sort(), ['cisco-spark-2017@1', 'webex-current@1']);
    assert.ok(policies.list('items.0.rules').length > 5);
    assert.ok(ids(scenarios).includes('s01-whole-life'));
    assert.is(first.at('scenario'), 'S01');
    assert.is(schema.at('type'), 'object');
    assert.is((await api.get('/healthz')).at('status'), 'ok');
  }),
);

catalogue.run();

const page = suite('server/static');

page('the built page is served with its headers; the API keeps its own addresses', async () => {
  const pageDir = mkdtempSync(join(tmpdir(), 'sandglass-page-'));
  try {
    mkdirSync(join(pageDir, 'assets'));
    writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>Sandglass</title>');
    writeFileSync(join(pageDir, 'assets/main-1a2b.js'), 'export {};');
    await inApi({ pageDir }, async (api) => {
      const index = await api.get('/');
      const asset = await api.get('/assets/main-1a2b.js');
      const missing = await api.get('/assets/../../package.json');
      const unknown = await api.get('/v1/index.html');

      assert.is(index.status, 200);
      assert.match(String(index.body), /<title>Sandglass/);
      assert.is(index.headers.get('cache-control'), 'no-cache');
      const policy = index.headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'self';/);
      assert.not.match(policy, /unsafe/);
      assert.is(index.headers.get('x-content-type-options'), 'nosniff');
      assert.match(asset.headers.get('cache-control') ?? '', /immutable/);
      assert.is(missing.status, 404);
      assert.is(unknown.at('code'), 'NOT_FOUND');
    });
  } finally {
    rmSync(pageDir, { recursive: true });
  }
});

page('without a built page, the first address says how to get one', () =>
  inApi({}, async (api) => {
    const answer = await api.get('/');

    assert.is(answer.status, 404);
    assert.match(answer.text('detail'), /npm run build/);
  }),
);

page.run();
