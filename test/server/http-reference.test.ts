/** What may be chosen, and the operator's own data in its place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { referenceData } from '../../runtime/index.ts';
import { parseEnv } from '../../server/env.ts';
import { takeReferenceFile } from '../../server/reference-file.ts';
import { inApi } from './support/api.ts';
import { inDataDir, startServer } from './support/server.ts';
import { type ApiDocument, operationsOf } from './support/wrong.ts';

const FILE = new URL('../../rules/reference-data.json', import.meta.url);
const shipped = (): Record<string, unknown> =>
  JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;

const reference = suite('server/routes/reference');

reference('the lists that requests choose from need no key', () =>
  inApi({}, async (api) => {
    const answer = await api.get('/v1/reference-data');

    assert.is(answer.status, 200);
    assert.equal(answer.at('durationsDays'), [30, 60, 90]);
    assert.equal(answer.at('licenceCount'), { min: 1, max: 1000, default: 100 });
    assert.ok(answer.list('verticals').some(({ id }) => id === 'RETAIL'));
    const europe = answer.list('regions').filter(({ id }) => id === 'EU');
    assert.match(JSON.stringify(europe), /"DE"/);
    assert.is(answer.at('regionElsewhere'), 'US');
    assert.ok((answer.at('supportedCountries') as string[]).includes('SE'));
    assert.ok((answer.at('contactCenterSalesCountries') as string[]).includes('DE'));
    assert.ok(answer.list('devices.models').some(({ id }) => id === '8845'));
    assert.ok(answer.list('links').every(({ id }) => id === 'purchase'));
    const clauses = answer.list('links').flatMap((one) => one['clauses'] as string[]);
    assert.equal(clauses.sort(), ['T-123', 'T-184']);
  }),
);

reference('every topic of the guide stands beside an operation that there is', () =>
  inApi({}, async (api) => {
    const document = (await api.get('/openapi.json')).body as ApiDocument;
    const known = operationsOf(document).map(
      ({ method, path }) => `${method.toUpperCase()} ${path}`,
    );

    const topics = (await api.get('/v1/guide')).list('items');

    assert.ok(topics.length > 20);
    for (const { id, beside } of topics) assert.ok(known.includes(String(beside)), String(id));
  }),
);

reference.run();

const own = suite('server/reference-file');

own('the file is named in the environment, and is none by default', () => {
  assert.is(parseEnv({}).referenceFile, null);
  assert.match(
    parseEnv({ SANDGLASS_REFERENCE_DATA: 'own.json' }).referenceFile ?? '',
    /\/own\.json$/,
  );
});

own('what cannot be used is refused with the file and the place, and replaces nothing', () =>
  inDataDir((dir) => {
    const file = join(dir, 'own.json');
    const before = referenceData;
    const refused = (text: string | null, pattern: RegExp) => {
      if (text !== null) writeFileSync(file, text);
      assert.throws(() => takeReferenceFile(file), pattern);
    };
    refused(null, /SANDGLASS_REFERENCE_DATA: .*own\.json cannot be read/);
    refused('{', /own\.json is not JSON/);
    refused('{}', /misses "durationsDays"/);
    refused(
      JSON.stringify({ ...shipped(), durationsDays: ['x'] }),
      /reference-data\/durationsDays\/0: must be a whole number/,
    );
    refused(
      JSON.stringify({ ...shipped(), supportedCountries: ['SE'] }),
      /contactCenterSalesCountries: \w\w is no supported country/,
    );
    assert.is(referenceData, before);
    return Promise.resolve();
  }),
);

own('a server started with it offers and decides what it says', () =>
  inDataDir(async (dir) => {
    const file = join(dir, 'own.json');
    const licenceCount = { min: 1, max: 7, default: 5 };
    const verticals = [{ id: 'LIGHTHOUSES', label: 'Lighthouses' }];
    writeFileSync(file, JSON.stringify({ ...shipped(), licenceCount, verticals }));

    const env = { SANDGLASS_DATA_DIR: dir, SANDGLASS_REFERENCE_DATA: file };
    const server = await startServer(env);
    const answer = await fetch(`${server.url}/v1/reference-data`);
    const data = (await answer.json()) as { licenceCount: unknown; verticals: unknown };
    const key = /sgk_live_\w{38}/.exec(server.output)?.[0] ?? '';
    const register = async (vertical: string) => {
      const response = await fetch(`${server.url}/v1/customers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          companyName: 'Fyr',
          vertical,
          residencyCountry: 'NO',
          admins: [{ email: 'a@fyr.example', roles: ['FULL_ADMIN'] }],
        }),
      });
      return response.status;
    };
    const statuses = [await register('RETAIL'), await register('LIGHTHOUSES')];
    await server.stop();

    assert.equal(data.licenceCount, licenceCount);
    assert.equal(data.verticals, verticals);
    assert.equal(statuses, [409, 201]);
  }),
);

own('a server does not start with one that cannot be used', () =>
  inDataDir(async (dir) => {
    const file = join(dir, 'own.json');
    writeFileSync(file, '{"durationsDays": []}');
    const env = { SANDGLASS_DATA_DIR: dir, SANDGLASS_REFERENCE_DATA: file };

    const sentence = await startServer(env).then(
      async (server) => `started; ${await server.stop()}`,
      (error: unknown) => String(error),
    );

    assert.match(sentence, /ended with 1: sandglass: SANDGLASS_REFERENCE_DATA: .*own\.json cannot/);
  }),
);

own.run();
