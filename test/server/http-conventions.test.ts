// What every operation does alike: versions of the API, rate limits, pages, expansion.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Buckets, limitsOf } from '../../server/rate-limit.ts';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';
import { databaseOf, fakeClock, START_MS } from './support/store.ts';
import { type ApiDocument, operationsOf } from './support/wrong.ts';

const version = suite('server/api-version');

version('every answer names the version; one that is not known is refused before all else', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const ask = (asked: string) =>
      api.send('GET', '/v1/trials', { key: at.anna, headers: { 'api-version': asked } });

    const known = await ask('2026-11-01');
    const unknown = await ask('2025-01-01');
    const nobody = await api.get('/v1/trials');

    assert.equal([known.status, known.headers.get('api-version')], [200, '2026-11-01']);
    assert.equal([unknown.status, unknown.text('code')], [400, 'API_VERSION_UNKNOWN']);
    assert.match(unknown.text('detail'), /2026-11-01/);
    assert.is(unknown.headers.get('api-version'), '2026-11-01');
    assert.equal([nobody.status, nobody.headers.get('api-version')], [401, '2026-11-01']);
  }),
);

version('a key that names none speaks the version that it was made under', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await databaseOf(api.worlds).client.execute("UPDATE api_keys SET api_version = '2026-10-01'");
    const spoken = async (headers: Readonly<Record<string, string>>) => {
      const answer = await api.send('GET', '/v1/trials', { key: at.anna, headers });
      return answer.headers.get('api-version');
    };

    assert.is(await spoken({}), '2026-10-01');
    assert.is(await spoken({ 'api-version': '2026-11-01' }), '2026-11-01');
  }),
);

version.run();

const limit = suite('server/limited');

limit('so many requests a minute and key, then 429, and one more as time goes on', () => {
  const clock = fakeClock();
  return inApi({ clock, limits: limitsOf(4, clock) }, async (api) => {
    const at = await stage(api);
    const seen = () => api.get('/v1/trials', at.anna);
    const answers = [await seen(), await seen(), await seen(), await seen(), await seen()];

    assert.equal(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 429],
    );
    const [first, last] = [answers[0] as Answer, answers[4] as Answer];
    assert.is(
      first.headers.get('ratelimit-policy'),
      '"default";q=4;w=60, "organisation";q=20;w=60',
    );
    assert.is(first.headers.get('ratelimit'), '"default";r=3;t=15, "organisation";r=19;t=3');
    assert.is(last.headers.get('ratelimit'), '"default";r=0;t=60');
    assert.is(last.headers.get('retry-after'), '15');
    assert.is(last.text('code'), 'RATE_LIMITED');
    // Another key is not held up.
    assert.is((await api.get('/v1/trials', at.stig)).status, 200);
    clock.set(START_MS + 15_000);
    assert.equal([(await seen()).status, (await seen()).status], [200, 429]);
  });
});

limit('an answer without a body is not counted', () => {
  const clock = fakeClock();
  return inApi({ clock, limits: limitsOf(3, clock) }, async (api) => {
    const at = await stage(api);
    const path = '/v1/partners/par_nordlys';
    const etag = (await api.get(path, at.anna)).headers.get('etag') ?? '';

    for (let count = 0; count < 20; count += 1) {
      const headers = { 'if-none-match': etag };
      assert.is((await api.send('GET', path, { key: at.anna, headers })).status, 304);
    }
    assert.is((await api.get(path, at.anna)).status, 200);
  });
});

limit('all keys of an organisation together have a limit of their own', () => {
  const clock = fakeClock();
  return inApi({ clock, limits: limitsOf(10, clock) }, async (api) => {
    const { operator } = await stage(api);
    const users = Array.from({ length: 6 }, (_, index) => ({
      email: `p${index}@many.example`,
      roles: ['SALES_ADMIN'],
    }));
    const partner = await api.post('/v1/partners', operator, { name: 'Many', users });
    const keys = users.map(({ email }) => partner.keyOf(email));
    for (const key of keys.slice(0, 5)) {
      for (let count = 0; count < 10; count += 1) await api.get('/v1/trials', key);
    }

    const answer = await api.get('/v1/trials', keys[5]);

    assert.is(answer.status, 429);
    assert.is(answer.headers.get('ratelimit'), '"default";r=9;t=6, "organisation";r=0;t=60');
    assert.is(answer.headers.get('retry-after'), '2');
  });
});

limit('memory is bounded, and what still counts is kept', () => {
  const clock = fakeClock();
  const buckets = new Buckets(2, clock);
  for (let count = 0; count < 2; count += 1) buckets.take('busy');
  for (let index = 0; index < 19_999; index += 1) buckets.take(`early ${index}`);
  clock.set(START_MS + 31_000);
  buckets.take('busy');

  for (let index = 0; index < 5_000; index += 1) buckets.take(`late ${index}`);

  assert.is(buckets.take('busy').isAllowed, false);
  assert.is(buckets.take('early 0').remaining, 1);
});

limit('a clock that is set back fills nothing and takes nothing', () => {
  const clock = fakeClock();
  const buckets = new Buckets(2, clock);
  buckets.take('one');
  clock.set(START_MS - 3_600_000);

  assert.is(buckets.take('one').remaining, 0);
  assert.is(buckets.take('one').isAllowed, false);
});

limit.run();

const pages = suite('server/pages');

pages('every list gives pages, each with the link to the next, and knows its parameters', () =>
  inBackupDir(async (api) => {
    const at = await stage(api);
    await fill(api, at);
    const document = (await api.get('/openapi.json')).body as ApiDocument;
    const paged = listsOf(document);
    const lists = operationsOf(document).filter(
      ({ method, path }) => method === 'get' && paged.has(path),
    );
    assert.ok(lists.length >= 8, String(lists.length));

    for (const { path: list, operation } of lists) {
      const key = OF_THE_INSTALLATION.includes(list) ? api.operatorKey : at.operator;
      const all = await api.get(`${list}?limit=200`, key);
      assert.is(all.status, 200, `${list}: ${JSON.stringify(all.body)}`);
      const items = all.list('items');
      assert.is(all.at('nextCursor'), null, list);
      const found: unknown[] = [];
      for (let next: string | undefined = `${list}?limit=1`; next !== undefined; ) {
        const page: Answer = await api.get(next, key);
        assert.equal([...Object.keys(page.body as object)].sort(), ['items', 'nextCursor'], list);
        assert.ok(page.list('items').length <= 1, list);
        found.push(...page.list('items'));
        next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
        const cursor = next === undefined ? null : new URL(next).searchParams.get('cursor');
        assert.is(page.at('nextCursor'), cursor, list);
      }
      assert.equal(found, items, list);
      for (const [query, code] of WRONG) {
        const answer = await api.get(`${list}?${query}`, key);
        assert.equal([answer.status, answer.text('code')], [400, code], `${list}?${query}`);
      }
      assert.ok('400' in operation.responses, list);
    }
  }),
);

pages('a list refuses the cursor of another list, of another filter and of another world', () =>
  inBackupDir(async (api) => {
    const at = await stage(api);
    await fill(api, at);
    const other = await api.post('/v1/sandboxes', api.operatorKey, { name: 'Other' });
    const paths = [...listsOf((await api.get('/openapi.json')).body as ApiDocument)];
    const keyOf = (path: string) =>
      OF_THE_INSTALLATION.includes(path) ? api.operatorKey : at.operator;
    const given = new Map<string, string>();
    for (const path of paths) {
      const page = await api.get(`${path}?limit=1`, keyOf(path));
      if (page.at('nextCursor') !== null) given.set(path, page.text('nextCursor'));
    }
    // What the operator has one of at most gives no cursor, and refuses those of the others.
    assert.ok(given.size >= 8, [...given.keys()].join());

    for (const [from, cursor] of given) {
      for (const path of paths) {
        const answer = await api.get(`${path}?limit=1&cursor=${cursor}`, keyOf(path));
        const expected = path === from ? undefined : 'CURSOR_INVALID';
        assert.is(answer.at('code'), expected, `${from} → ${path}`);
      }
      if (OF_THE_INSTALLATION.includes(from)) continue;
      const there = await api.get(`${from}?cursor=${cursor}`, other.keyOf('operator'));
      assert.is(there.at('code'), 'CURSOR_INVALID', `${from} of another world`);
    }
    for (const [path, filter] of FILTERED) {
      const answer = await api.get(`${path}?${filter}&cursor=${given.get(path)}`, at.operator);
      assert.is(answer.at('code'), 'CURSOR_INVALID', `${path}?${filter}`);
    }
  }),
);

pages('whatever answers with items says where they go on, if only that they do not', () =>
  inApi({}, async (api) => {
    const document = (await api.get('/openapi.json')).body as ApiDocument;
    const lists = operationsOf(document).flatMap(({ method, operation }) => {
      if (method !== 'get') return [];
      const answer = JSON.stringify(operation.responses['200'] ?? {});
      const [, name = ''] = /"#\/components\/schemas\/(\w+)"/.exec(answer) ?? [];
      const named = document.components.schemas[name]?.properties ?? {};
      const isList = 'items' in named || /"properties":\{[^}]*"items"/.test(answer);
      const isPaged = 'nextCursor' in named || answer.includes('"nextCursor"');
      return isList ? [[operation.operationId, isPaged] as const] : [];
    });

    assert.ok(lists.length >= 15, String(lists.length));
    assert.equal(
      lists.filter(([, isPaged]) => !isPaged),
      [],
    );
  }),
);

const WRONG = [
  ['nonsense=1', 'UNKNOWN_PARAMETER'],
  ['limit=0', 'PARAMETER_INVALID'],
  ['limit=201', 'PARAMETER_INVALID'],
  ['cursor=%21', 'CURSOR_INVALID'],
] as const;

const FILTERED = [
  ['/v1/trials', 'status=active'],
  ['/v1/customers', 'externalId=CRM-1'],
  ['/v1/entries', 'stream=par_nordlys'],
  ['/v1/events', 'type=trial.*'],
  ['/v1/messages', 'notificationId=N-01'],
  ['/v1/tasks', 'trialId=trl_1'],
  ['/v1/audit', 'operation=trial.start'],
] as const;

/** The addresses of lists that come page by page. */
function listsOf(document: ApiDocument): ReadonlySet<string> {
  const lists = operationsOf(document).filter(({ method, path, operation }) => {
    const names = (operation.parameters ?? []).map(({ name }) => name);
    return method === 'get' && names.includes('cursor') && !path.includes('{');
  });
  return new Set(lists.map(({ path }) => path));
}

const OF_THE_INSTALLATION: readonly string[] = ['/v1/sandboxes', '/v1/backups'];

pages.run();

const expand = suite('server/expand');

expand('what belongs to a thing is shown in it, as at its own address, or is null', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/trials', at.anna, REQUEST);
    const [trial, customer] = [made.text('id'), made.text('customerId')];
    const karin = made.keyOf('karin');
    const own = async (path: string) => (await api.get(path, at.anna)).body;

    const one = await api.get(`/v1/trials/${trial}?expand=customer,partner`, at.anna);
    const list = await api.get('/v1/trials?expand=partner', at.anna);
    const theirs = await api.get(`/v1/trials/${trial}?expand=customer,partner`, karin);
    const within = await api.get(`/v1/customers/${customer}?expand=trials`, at.anna);

    assert.equal(one.at('customer'), await own(`/v1/customers/${customer}`));
    assert.equal(one.at('partner'), await own('/v1/partners/par_nordlys'));
    assert.equal(list.at('items.0.partner'), one.at('partner'));
    assert.is(list.at('items.0.customer'), undefined);
    assert.is(theirs.at('customer.id'), customer);
    assert.is(theirs.at('partner'), null);
    assert.equal(within.at('trials.0'), await own(`/v1/trials/${trial}`));
  }),
);

expand('another’s trials and people are not shown by a way round', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const ask = (key: string, services: readonly string[]) => {
      const customer = { ...REQUEST.customer, adminEmail: 'c.meyer@brio.example' };
      const body = { ...REQUEST, customer, services, confirmExisting: true };
      return api.post('/v1/trials', key, body);
    };
    const mine = await ask(at.anna, ['MESSAGING']);
    await ask(at.stig, ['MEETINGS']);

    const customer = await api.get('/v1/customers/cus_brio?expand=trials', at.anna);
    const trial = await api.get(`/v1/trials/${mine.text('id')}?expand=customer`, at.anna);
    const team = await api.get('/v1/trials?expand=customer,partner', at.trialsTeam);

    assert.equal(
      customer.list('trials').map(({ id }) => id),
      [mine.text('id')],
    );
    assert.is(trial.at('customer.admins'), null);
    assert.is(team.list('items').length, 2);
    for (const item of team.list('items')) {
      assert.equal([item['customer'], item['partner']], [null, null]);
    }
  }),
);

expand('what is not in the list of names is refused', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    for (const name of ['trials', 'customer,nonsense', 'customer.partner', ',']) {
      const answer = await api.get(`/v1/trials?expand=${name}`, at.anna);
      assert.equal([answer.status, answer.text('code')], [400, 'PARAMETER_INVALID'], name);
      assert.is(answer.at('errors.0.pointer'), '/expand');
    }
  }),
);

expand.run();

async function inBackupDir(work: (api: Api) => Promise<void>): Promise<void> {
  const backupDir = mkdtempSync(join(tmpdir(), 'sandglass-backups-'));
  try {
    await inApi({ backupDir }, work);
  } finally {
    rmSync(backupDir, { recursive: true });
  }
}

/** Several things in most lists. */
async function fill(api: Api, at: Stage): Promise<void> {
  await api.post('/v1/trials', at.anna, REQUEST);
  await api.post('/v1/trials', at.stig, {
    ...REQUEST,
    customer: { ...REQUEST.customer, adminEmail: 'b@beta.example' },
  });
  for (const services of [['CALLING'], ['MEETINGS']]) {
    await api.post('/v1/orders', at.orderDesk, {
      offer: 'A_FLEX',
      services,
      requestedStartDate: '2027-03-15',
      provisioningContactEmail: 'anna@nordlys.example',
    });
  }
  await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { by: 'P40D' });
  for (const name of ['one', 'two']) await api.post('/v1/backups', api.operatorKey, { name });
}
