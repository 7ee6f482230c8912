// A start that goes on is an operation that can be asked about; and whether it would be accepted can
// be asked beforehand: the answer is the one that the start gives.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLibrary } from '../../server/library.ts';
import {
  type Answer,
  type Api,
  CUSTOMER,
  inApi,
  REQUEST,
  type Stage,
  stage,
} from './support/api.ts';
import { DAY_MS, fakeClock, START_MS } from './support/store.ts';
import { Story } from './support/story.ts';

const operations = suite('server/routes/operations');

operations('a start is accepted, and its operation runs until the services are provisioned', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/trials', at.anna, REQUEST);
    const path = made.text('operation.url');

    assert.is(made.status, 202);
    assert.is(made.headers.get('location'), `http://localhost/v1/trials/${made.text('id')}`);
    assert.is(made.headers.get('retry-after'), '60');
    assert.is(made.at('operation.status'), 'running');
    const running = await api.get(path, at.anna);
    assert.equal(running.body, {
      id: made.at('operation.id'),
      kind: 'startTrial',
      status: 'running',
      resource: { type: 'trial', id: made.at('id'), url: `/v1/trials/${made.text('id')}` },
      startedAt: '2027-01-11T09:00:00.000Z',
      endedAt: null,
      error: null,
    });
    assert.is(running.headers.get('retry-after'), '60');

    await advance(api, at, 'P2D');
    await api.post(`/v1/trials/${made.text('id')}/complete-provisioning`, at.anna, {});
    await advance(api, at, 'P60D');

    const done = await api.get(path, at.anna);
    assert.is(done.at('status'), 'succeeded');
    assert.is(done.at('endedAt'), '2027-01-13T09:00:00.000Z');
    assert.is(done.headers.get('retry-after'), null);
    for (const key of [at.operator, made.keyOf('karin')]) {
      assert.equal((await api.get(path, key)).body, done.body);
    }
  }),
);

const ENDS: readonly (readonly [string, (of: Asked) => Promise<unknown>])[] = [
  ['CONSENT_LAPSED', ({ api, at }) => advance(api, at, 'P40D')],
  ['CONSENT_DECLINED', ({ api, at, path }) => api.post(`${path}/consent/decline`, at.meyer, {})],
  ['CONSENT_WITHDRAWN', ({ api, at, path }) => api.post(`${path}/consent/withdraw`, at.anna, {})],
  [
    'TRIAL_CANCELLED',
    ({ api, at, path }) => api.post(`${path}/cancel`, at.anna, { confirm: true }),
  ],
];

for (const [code, end] of ENDS) {
  operations(`a request for consent that comes to nothing has failed: ${code}`, () =>
    inApi({}, async (api) => {
      const at = await stage(api);
      const made = await askBrio(api, at);
      const url = made.text('operation.url');
      assert.is((await api.get(url, at.anna)).at('status'), 'pending');

      await end({ api, at, path: `/v1/trials/${made.text('id')}` });

      const failed = await api.get(url, at.anna);
      assert.is(failed.at('status'), 'failed', JSON.stringify(failed.body));
      assert.is(failed.at('error.code'), code);
      assert.is.not(failed.at('endedAt'), null);
    }),
  );
}

operations('a trial that runs out before it was provisioned has failed', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/trials', at.anna, REQUEST);
    await advance(api, at, 'P90D');

    const failed = await api.get(made.text('operation.url'), at.anna);

    assert.equal([failed.at('status'), failed.at('error.code')], ['failed', 'TRIAL_ENDED']);
  }),
);

operations('consent given, the operation runs on', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await askBrio(api, at);
    await api.post(`/v1/trials/${made.text('id')}/consent/approve`, at.meyer, {
      grantFullAdmin: true,
    });

    assert.is((await api.get(made.text('operation.url'), at.anna)).at('status'), 'running');
  }),
);

operations('another’s operation is answered as one that does not exist', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/trials', at.anna, REQUEST);

    const theirs = await api.get(made.text('operation.url'), at.stig);
    for (const id of ['op_01J8ZQ4Y0B', 'op_', 'trl_01J8ZQ4Y0B', made.text('id')]) {
      const nobodys = await api.get(`/v1/operations/${id}`, at.stig);
      assert.equal([nobodys.status, nobodys.text('code')], [404, 'UNKNOWN_OPERATION']);
      assert.is(theirs.text('detail'), nobodys.text('detail'));
    }
    assert.equal([theirs.status, theirs.text('code')], [404, 'UNKNOWN_OPERATION']);
  }),
);

operations.run();

const validation = suite('server/routes/validation');

validation('a yes is said as Webex says it, and nothing is done or recorded', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const before = await worldOf(api, at);
    const brio = { ...CUSTOMER, adminEmail: 'c.meyer@brio.example' };

    const direct = await api.post('/v1/trials/validate', at.anna, REQUEST);
    const asked = await api.post('/v1/trials/validate', at.anna, {
      ...REQUEST,
      customer: brio,
      confirmExisting: true,
    });

    assert.is(direct.status, 200);
    assert.equal(direct.body, {
      message: 'success',
      info: { infoCode: 100, description: 'The trial would start at once.' },
    });
    assert.is(asked.at('info.description'), 'The customer would be asked for its consent.');
    assert.equal(await worldOf(api, at), before);
    // What was not done can still be done.
    assert.is((await api.post('/v1/trials', at.anna, REQUEST)).status, 202);
  }),
);

validation('who may not start may not ask', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    for (const key of [at.meyer, at.operator, at.trialsTeam]) {
      const answer = await api.post('/v1/trials/validate', key, REQUEST);
      assert.equal([answer.status, answer.text('code')], [403, 'OPERATION_NOT_ALLOWED']);
    }
  }),
);

for (const { id, scenario } of readLibrary().values()) {
  validation(`what is said before each start of ${id} is what the start answers`, () =>
    inApi({}, async (api) => {
      const story = new Story(api, async ({ key, body }) => {
        const said = await api.post('/v1/trials/validate', key, body);
        return (answer) => {
          assert.is(said.status, answer.status === 202 ? 200 : answer.status);
          if (answer.status !== 202) assert.equal(bare(said), bare(answer));
        };
      });

      await story.tell(scenario, 'jump');

      assert.equal(api.reports, []);
    }),
  );
}

validation('in the live world too, where what is due has not been fired yet', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const partner = await api.post('/v1/partners', api.operatorKey, {
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }],
    });
    const key = partner.keyOf('anna');
    const site = { edition: 'ENTERPRISE', siteUrl: 'wanted.webex.com', timeZone: 'UTC' };
    const ask = async (name: string) => {
      const customer = { ...CUSTOMER, adminEmail: `admin@${name}.example` };
      const body = { ...REQUEST, ...site, customer };
      const said = await api.post('/v1/trials/validate', key, body);
      const answer = await api.post('/v1/trials', key, body);
      assert.is(said.status, answer.status === 202 ? 200 : answer.status);
      if (answer.status !== 202) assert.equal(bare(said), bare(answer));
      return answer.status;
    };

    const [first, taken] = [await ask('a'), await ask('b')];
    clock.set(START_MS + 365 * DAY_MS);
    const freed = await ask('c');

    assert.equal([first, taken, freed], [202, 409, 202]);
  });
});

validation.run();

interface Asked {
  readonly api: Api;
  readonly at: Stage;
  /** Of the trial. */
  readonly path: string;
}

const advance = (api: Api, { sandboxId, operator }: Stage, by: string): Promise<Answer> =>
  api.post(`/v1/sandboxes/${sandboxId}/advance`, operator, { by });

const askBrio = (api: Api, { anna }: Stage): Promise<Answer> =>
  api.post('/v1/trials', anna, {
    ...REQUEST,
    customer: { ...CUSTOMER, adminEmail: 'c.meyer@brio.example' },
    confirmExisting: true,
  });

/** The sandbox with the hash of all its entries, and the answers that were kept beside them. */
async function worldOf(api: Api, { sandboxId, operator }: Stage): Promise<unknown> {
  return (await api.get(`/v1/sandboxes/${sandboxId}`, operator)).body;
}

/** A problem without what names the request or what was recorded of it. */
function bare({ body }: Answer): unknown {
  const { instance: _, trackingId: __, decisionId: ___, ...rest } = body as Record<string, unknown>;
  return rest;
}
