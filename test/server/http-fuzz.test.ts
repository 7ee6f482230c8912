import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seeded } from '../support/random.ts';
import { type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';
import { type ApiDocument, wrongRequest } from './support/wrong.ts';

const fuzz = suite('server/app, fuzzed');

const SEED = 81_235;

fuzz('5,000 requests made of its own document: no 5xx, and no status that it does not name', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const { fault, statuses } = await run(api, at, 5_000);

    assert.is(fault, null);
    assert.equal(api.reports, []);
    for (const status of [200, 201, 400, 401, 403, 404, 409, 415, 422]) {
      assert.ok(statuses.has(status), `no request was answered with ${status}`);
    }
    assert.is((await api.get(`/v1/sandboxes/${at.sandboxId}`, at.operator)).status, 200);
  }),
);

fuzz('a planted failure is found', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    api.worlds.tasks = () => Promise.reject(new RangeError('Invalid time value'));

    const { fault } = await run(api, at, 5_000);

    assert.match(fault ?? '', /GET \/v1\/tasks.* answers 500/);
  }),
);

fuzz.run();

interface Run {
  /** The first answer that may not be; null when there was none. */
  readonly fault: string | null;
  readonly statuses: ReadonlySet<number>;
}

async function run(api: Api, at: Stage, requestCount: number): Promise<Run> {
  const random = seeded(SEED);
  const services = ['MESSAGING', 'CALLING', 'WEBEX_DEVICES'];
  const trial = await api.post('/v1/trials', at.anna, { ...REQUEST, services });
  const order = await api.post('/v1/orders', at.anna, {
    offer: 'A_FLEX',
    services: ['CALLING'],
    requestedStartDate: '2027-01-11',
    provisioningContactEmail: 'anna@nordlys.example',
  });
  const document = (await api.get('/openapi.json')).body as ApiDocument;
  const own = [trial.text('id'), trial.text('customerId'), order.text('id'), at.sandboxId];
  const ids = [...own, 'par_nordlys', 'cus_brio', 'trial@1'];
  const people = [at.operator, at.anna, at.meyer, at.trialsTeam, at.orderDesk];
  const keys = [...people, at.operator, at.anna, api.operatorKey, undefined];
  const statuses = new Set<number>();

  for (let count = 0; count < requestCount; count += 1) {
    const { method, path, operation, raw, headers } = wrongRequest(document, ids, random);
    if (operation.operationId === 'deleteSandbox' && path.includes(at.sandboxId)) continue;
    const key = random.pick(keys);

    const answer = await api.send(method, path, {
      headers,
      ...(key === undefined ? {} : { key }),
      ...(raw === undefined ? {} : { raw }),
    });

    const said = `seed=${SEED} request ${count}: ${method} ${path} ${raw} answers ${answer.status}`;
    if (answer.status >= 500 || !(`${answer.status}` in operation.responses)) {
      return { fault: said, statuses };
    }
    if (answer.status >= 400 && !/^[A-Z0-9_]+$/.test(answer.text('code'))) {
      return { fault: `${said} without a code`, statuses };
    }
    statuses.add(answer.status);
  }
  return { fault: null, statuses };
}
