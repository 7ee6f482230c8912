/** Secrets and people's names, put in wherever they can be, and looked for wherever they may not be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, CUSTOMER, inApi, REQUEST, START } from './support/api.ts';
import { heardLog } from './support/heard.ts';

const secrets = suite('server, what is nobody’s to read');

const COMPANY = 'Canary Company 7f3c';
const PERSON = 'canary.person@canary-7f3c.example';

/** Every text of an answer that is a secret. */
const secretsIn = ({ body }: Answer): readonly string[] =>
  JSON.stringify(body).match(/(?:sgk|whsec|cst)_[\w+/=-]{20,}/g) ?? [];

interface Life {
  readonly secrets: ReadonlySet<string>;
  readonly operator: string;
  readonly errors: readonly string[];
}

/** Everything that gives out a secret, each also as a request that may be sent again. */
async function lived(api: Api): Promise<Life> {
  const found = new Set<string>([api.operatorKey]);
  const errors: string[] = [];
  let count = 0;
  const ask = async (method: string, path: string, key: string | null, body: object) => {
    count += 1;
    const answer = await api.send(method, path, {
      ...(key === null ? {} : { key }),
      body,
      headers: { 'idempotency-key': `canary-${count}`, 'x-sandglass-reason': 'because' },
    });
    for (const secret of secretsIn(answer)) found.add(secret);
    if (answer.status >= 400) errors.push(JSON.stringify(answer.body));
    return answer;
  };
  const sandbox = await ask('POST', '/v1/sandboxes', api.operatorKey, { now: START });
  const operator = sandbox.keyOf('operator');
  const nordlys = await ask('POST', '/v1/partners', operator, {
    partnerId: 'par_nordlys',
    name: 'Nordlys',
    users: [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }],
  });
  const anna = nordlys.keyOf('anna');
  const named = { companyName: COMPANY, vertical: 'RETAIL', residencyCountry: 'DE' };
  const admins = [{ email: PERSON, roles: ['FULL_ADMIN'] }];
  await ask('POST', '/v1/customers', operator, { ...named, admins });
  const customer = { ...named, adminEmail: PERSON };
  const asked = { ...REQUEST, confirmExisting: true, siteUrl: 'a.webex.com', timeZone: 'UTC' };
  const trial = await ask('POST', '/v1/trials', anna, { ...asked, customer });
  const own = await ask('POST', '/v1/keys', anna, {
    actor: { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' },
  });
  await ask('POST', `/v1/keys/${own.text('id')}/rotate`, anna, {});
  const hook = await ask('POST', '/v1/webhooks', anna, { url: 'https://hooks.example/in' });
  await ask('POST', `/v1/webhooks/${hook.text('id')}/rotate-secret`, anna, {});
  const path = `/v1/trials/${trial.text('id')}/consent/tokens`;
  const token = await ask('POST', path, operator, {});
  await ask('POST', '/v1/consent-tokens/look', null, { token: token.text('token') });
  const redeemed = { token: token.text('token'), answer: 'approve' };
  await ask('POST', '/v1/consent-tokens/redeem', null, redeemed);
  // Where a secret is out of its place.
  await ask('POST', '/v1/consent-tokens/redeem', null, redeemed);
  await ask('POST', '/v1/trials', `${anna.slice(0, -1)}!`, {});
  await ask('POST', '/v1/trials', anna, { [operator]: operator, services: [operator] });
  await ask('POST', `/v1/keys/${operator}/suspend`, anna, {});
  await ask('POST', `/v1/trials/${anna}/extend`, anna, {});
  return { secrets: found, operator, errors };
}

secrets('no key, token or secret stands in the log, the audit, the events or the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass-canary-'));
  const log = heardLog();
  return inApi({ log }, async (api) => {
    const life = await lived(api);
    assert.ok(life.secrets.size >= 12, `only ${life.secrets.size} secrets were given out`);
    await api.worlds.queue.idle();
    const file = join(folder, 'copy.db');
    await api.worlds.store.backup(file);
    const read = async (path: string) =>
      JSON.stringify((await api.get(`${path}?limit=200`, life.operator)).body);
    const places: Readonly<Record<string, string>> = {
      log: JSON.stringify(log.said),
      reports: JSON.stringify(api.reports),
      audit: await read('/v1/audit'),
      events: await read('/v1/events'),
      entries: await read('/v1/entries'),
      messages: await read('/v1/messages'),
      keys: await read('/v1/keys'),
      database: readFileSync(file, 'latin1'),
    };
    assert.match(places['database'] ?? '', new RegExp(COMPANY));
    for (const [place, text] of Object.entries(places)) {
      assert.ok(text.length > 1, place);
      for (const secret of life.secrets) {
        assert.not.ok(text.includes(secret), `${secret.slice(0, 8)}… stands in the ${place}`);
      }
    }
    for (const person of [COMPANY, PERSON]) {
      for (const place of ['log', 'reports']) assert.not.ok(places[place]?.includes(person), place);
    }
    for (const error of life.errors) assert.not.match(error, new RegExp(`${COMPANY}|${PERSON}`));
  }).finally(() => rmSync(folder, { recursive: true }));
});

/** What is told of an address that is somebody's: to a stranger, no more than of nobody's. */
secrets(
  'another partner learns of an address only that it is known, and only by asking for a trial',
  () =>
    inApi({}, async (api) => {
      const { operator } = await lived(api);
      const sydlys = await api.post('/v1/partners', operator, {
        partnerId: 'par_sydlys',
        name: 'Sydlys',
        users: [{ email: 'stig@sydlys.example', roles: ['SALES_FULL_ADMIN'] }],
      });
      const stig = sydlys.keyOf('stig');
      for (const email of [PERSON, 'nobody@canary-7f3c.example']) {
        const actor = { kind: 'customer', customerId: 'cus_0', email };
        assert.is((await api.post('/v1/keys', stig, { actor })).at('code'), 'ROLE_NOT_ALLOWED');
        const filtered = await api.get(`/v1/audit?actor=${email}`, stig);
        assert.equal(filtered.at('items'), []);
      }
      const customers = await api.get('/v1/customers', stig);
      assert.equal(customers.at('items'), []);
      assert.not.match(JSON.stringify((await api.get('/v1/entries', stig)).body), /canary/);
      // A seller who asks for a trial is told that there is an organisation, as T-056 has it, and
      // nothing about it.
      const customer = { ...CUSTOMER, adminEmail: PERSON };
      const asked = await api.post('/v1/eligibility', stig, { ...REQUEST, customer });
      assert.is(asked.at('path'), 'EXISTING');
      assert.not.match(JSON.stringify(asked.body), /Canary Company|cus_/);
    }),
);

secrets.run();
