/**
 * Requests made from the API's own document, right and wrong. `FUZZ_REQUESTS=100000` is the long
 * form; CI sends 10,000.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seeded } from '../support/random.ts';
import { type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';
import { faultsBy } from './support/documented.ts';
import { type ApiDocument, operationsOf, wrongRequest } from './support/wrong.ts';

const fuzz = suite('server/app, fuzzed');

const { env } = process;
const SEED = Number(env['SEED'] ?? 81_235);
const REQUEST_COUNT = Number(env['FUZZ_REQUESTS'] ?? 2_000);
/** A world that many requests have filled takes longer for each of them. */
const ROUND_LENGTH = 5_000;

fuzz('no 5xx, no status that the document does not name, and every body as it says', async () => {
  const statuses = new Set<number>();
  for (let sent = 0; sent < REQUEST_COUNT; sent += ROUND_LENGTH) {
    await inApi({}, async (api) => {
      const at = await stage(api);
      const count = Math.min(ROUND_LENGTH, REQUEST_COUNT - sent);

      const { fault, heard } = await run(api, at, { count, seed: SEED + sent });

      assert.is(fault, null);
      assert.equal(api.reports, []);
      for (const status of heard) statuses.add(status);
      assert.is((await api.get(`/v1/sandboxes/${at.sandboxId}`, at.operator)).status, 200);
    });
  }
  const seldom = REQUEST_COUNT < 20_000 ? [] : [202, 413];
  for (const status of [200, 201, 400, 401, 403, 404, 409, 415, 422, ...seldom]) {
    assert.ok(statuses.has(status), `no request was answered with ${status}`);
  }
});

fuzz('a planted failure is found', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    api.worlds.tasks = () => Promise.reject(new RangeError('Invalid time value'));

    const { fault } = await run(api, at, { count: 5_000, seed: SEED });

    assert.match(fault ?? '', /GET \/v1\/tasks.* answers 500/);
  }),
);

fuzz('a planted field that no schema names is found', () =>
  inApi({}, async (api) => {
    const document = (await api.get('/openapi.json')).body as ApiDocument;
    const faultOf = faultsBy(document);
    const asked = { path: '/healthz', method: 'GET', status: 200, type: 'application/json' };

    assert.is(faultOf({ ...asked, body: { status: 'ok' } }), null);
    assert.match(faultOf({ ...asked, body: { status: 'ok', secret: 1 } }) ?? '', /unevaluated/);
    assert.match(faultOf({ ...asked, body: { status: 'dead' } }) ?? '', /200 of GET/);
  }),
);

fuzz('whatever an operation answers, it takes none of it back as a request', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const document = (await api.get('/openapi.json')).body as ApiDocument;
    let count = 0;
    for (const { method, path, operation } of operationsOf(document)) {
      const asked = operation.requestBody?.content['application/json']?.example;
      if (asked === undefined) continue;
      const known = Object.keys(asked as object);
      const told = Object.keys(answerOf(operation)).filter((name) => !known.includes(name));
      for (const name of told.filter((one) => !isTaken(document, operation, one))) {
        const answer = await api.send(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x_1'), {
          key: keyFor(operation, api, at),
          body: { ...(asked as object), [name]: answerOf(operation)[name] },
          headers: { 'if-match': '*' },
        });
        assert.is(answer.status, 422, `${method} ${path} takes ${name}: ${answer.status}`);
        count += 1;
      }
    }
    assert.ok(count > 100, `only ${count} fields were tried`);
  }),
);

fuzz.run();

interface Run {
  /** The first answer that may not be; null when there was none. */
  readonly fault: string | null;
  readonly heard: ReadonlySet<number>;
}

async function run(
  api: Api,
  at: Stage,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Run> {
  const random = seeded(seed);
  const services = ['MESSAGING', 'CALLING', 'WEBEX_DEVICES'];
  const trial = await api.post('/v1/trials', at.anna, { ...REQUEST, services });
  const order = await api.post('/v1/orders', at.anna, {
    offer: 'A_FLEX',
    services: ['CALLING'],
    requestedStartDate: '2027-01-11',
    provisioningContactEmail: 'anna@nordlys.example',
  });
  const document = (await api.get('/openapi.json')).body as ApiDocument;
  const faultOf = faultsBy(document);
  const url = 'https://hooks.nordlys.example/sandglass';
  const webhook = await api.post('/v1/webhooks', at.anna, { url });
  // One that nobody asks with: it may be put aside, replaced and withdrawn.
  const actor = { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' };
  const spare = await api.post('/v1/keys', at.anna, { actor });
  const asked = await api.post('/v1/eligibility', at.anna, REQUEST);
  const own = [
    ...[trial.text('id'), trial.text('customerId'), trial.text('operation.id')],
    ...[order.text('id'), at.sandboxId, webhook.text('id')],
    ...[spare.text('id'), asked.text('decisionId')],
  ];
  const ids = [...own, 'par_nordlys', 'cus_brio', 'trial@1'];
  const people = [at.operator, at.anna, at.meyer, at.trialsTeam, at.orderDesk];
  const keys = [...people, at.operator, at.anna, api.operatorKey, undefined];
  const heard = new Set<number>();

  for (let index = 0; index < count; index += 1) {
    const wrong = wrongRequest(document, ids, random);
    const { method, path, form, operation, raw, headers } = wrong;
    if (operation.operationId === 'deleteSandbox' && path.includes(at.sandboxId)) continue;
    // It has no end; what it sends is held against the list in its own test.
    if (operation.operationId === 'streamEvents') continue;
    const key = random.pick(keys);

    const answer = await api.send(method, path, {
      headers,
      ...(key === undefined ? {} : { key }),
      ...(raw === undefined ? {} : { raw }),
    });

    const { status, body } = answer;
    const shown = (raw ?? '').slice(0, 400);
    const said = `seed=${seed} request ${index}: ${method} ${path} ${shown} answers ${status}`;
    if (status >= 500) return { fault: said, heard };
    const type = answer.headers.get('content-type');
    const fault = faultOf({ path: form, method, status, type, body });
    if (fault !== null) return { fault: `${said}: ${fault}`, heard };
    heard.add(status);
  }
  return { fault: null, heard };
}

type Operation = ReturnType<typeof operationsOf>[number]['operation'];

/** The example of a success. */
function answerOf({ responses }: Operation): Readonly<Record<string, unknown>> {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  return (success?.content?.['application/json']?.example ?? {}) as Record<string, unknown>;
}

/** Whether a request may name it, too: a name, for example. */
function isTaken(document: ApiDocument, { requestBody }: Operation, name: string): boolean {
  const schema = requestBody?.content['application/json']?.schema ?? {};
  const { properties = {} } =
    schema.$ref !== undefined
      ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
      : schema;
  return Object.hasOwn(properties, name);
}

/** Of somebody who has the operation. */
function keyFor(operation: Operation, api: Api, at: Stage): string {
  const roles = operation['x-roles'] ?? [];
  const keys = { operator: at.operator, partner: at.anna, customer: at.meyer } as const;
  const role = (['operator', 'partner', 'customer'] as const).find((one) => roles.includes(one));
  return role === undefined ? api.operatorKey : keys[role];
}
