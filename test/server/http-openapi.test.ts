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

const trial = (command: string) => `post /v1/trials/{id}/${command}`;
const loan = (command: string) => trial(`loans/{deviceType}/${command}`);
const order = (command: string) => `post /v1/orders/{id}/${command}`;
const ADDRESSES: readonly string[] = [
  'post /v1/sandboxes',
  'get /v1/sandboxes',
  'get /v1/sandboxes/{id}',
  'delete /v1/sandboxes/{id}',
  'post /v1/sandboxes/{id}/advance',
  'post /v1/sandboxes/{id}/fork',
  'get /v1/sandboxes/{id}/export',
  'post /v1/backups',
  'get /v1/backups',
  ...['partners', 'customers'].flatMap((list) => [
    `post /v1/${list}`,
    `get /v1/${list}`,
    `get /v1/${list}/{id}`,
    `patch /v1/${list}/{id}`,
  ]),
  'post /v1/eligibility',
  'get /v1/decisions/{id}',
  'post /v1/trials',
  'get /v1/trials',
  'get /v1/trials/{id}',
  'get /v1/trials/{id}/timeline',
  'get /v1/trials/{id}/actions',
  ...['complete-provisioning', 'extend', 'add-service', 'remove-service'].map(trial),
  ...['edit-licences', 'cancel', 'purchase-interest'].map(trial),
  ...['approve', 'decline', 'resend', 'withdraw'].map((one) => trial(`consent/${one}`)),
  'post /v1/start-wizard',
  'get /v1/pending-trial-requests',
  'get /v1/trials/{id}/loans',
  'get /v1/trials/{id}/loans/{deviceType}',
  ...['loans', 'skip-devices', 'numbers/order', 'numbers/bring'].map(trial),
  ...['deliver', 'request-tracking', 'request-extension', 'approve-extension'].map(loan),
  ...['reject-extension', 'keep', 'order-more', 'prepare-return'].map(loan),
  ...['report-lost-label', 'pick-up', 'receive', 'enquire-number'].map(loan),
  'get /v1/trials/{id}/numbers',
  'get /v1/site-urls/{url}',
  ...['site-url/remove', 'conversions', 'conversions/open-setup'].map(trial),
  ...['submit-admin', 'confirm', 'process'].map((one) => trial(`conversions/${one}`)),
  trial('conversions/order-devices'),
  'get /v1/trials/{id}/conversions',
  'post /v1/orders',
  'get /v1/orders',
  'get /v1/orders/{id}',
  ...['add-individual', 'set-up-now', 'exit', 'choose-role', 'choose-who'].map(order),
  ...['create-partner', 'review-partner', 'name-customer-admin', 'name-country'].map(order),
  ...['confirm-customer', 'confirm', 'set-password', 'check-subdomain'].map(order),
  ...['save-step', 'hand-over', 'provision', 'unblock'].map(order),
  'get /v1/reference-data',
  'get /v1/guide',
  'get /v1/messages',
  'get /v1/tasks',
  'get /v1/entries',
  'get /v1/machines',
  'get /v1/machines/{id}',
  'get /v1/policies',
  'get /v1/policies/{id}',
  'get /v1/policies/{id}/matrix',
  'get /v1/policies/{id}/difference',
  'post /v1/policies/check',
  'get /v1/scenarios',
  'get /v1/scenarios/{id}',
  'get /v1/schemas/scenario.json',
  'get /errors/{id}',
  'get /healthz',
  'get /readyz',
];

openapi('it is OpenAPI 3.1 and names every address of the product', () =>
  inApi({}, async (api) => {
    const document = await documentOf(api);

    assert.is(document.openapi, '3.1.0');
    assert.equal(
      operationsOf(document)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
      [...ADDRESSES].sort(),
    );
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
    assert.not.match(text, /"\$ref":"(?!#\/components\/(?:schemas|parameters)\/)/);
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
