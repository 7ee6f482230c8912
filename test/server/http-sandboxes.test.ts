import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readLibrary } from '../../server/library.ts';
import { type Answer, type Api, inApi, REQUEST, START, type Stage, stage } from './support/api.ts';
import { DAY_MS, START_MS } from './support/store.ts';

const sandboxes = suite('server/routes/sandboxes');

sandboxes('a new sandbox has a clock of its own and a key for its operator', () =>
  inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, {
      name: 'Mine',
      now: '2017-02-06T12:00Z',
      policy: 'cisco-spark-2017',
    });

    assert.is(made.status, 201);
    assert.is(made.headers.get('location'), `http://localhost/v1/sandboxes/${made.text('id')}`);
    assert.is(made.at('now'), '2017-02-06T12:00:00.000Z');
    assert.is(made.at('policy'), 'cisco-spark-2017@1');
    assert.is(made.at('kind'), 'sandbox');
    assert.match(made.keyOf('operator'), /^sgk_test_[0-9A-Za-z]{38}$/);
    assert.equal(
      made.list('keys').map(({ actor }) => actor),
      [{ kind: 'operator' }, { kind: 'trialsTeam' }, { kind: 'orderDesk' }],
    );
  }),
);

sandboxes('without a word, it begins now and under the current policy', () =>
  inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, {});

    assert.is(made.at('now'), START);
    assert.is(made.at('policy'), 'webex-current@1');
    assert.is(made.at('nextDueAt'), null);
    assert.is(made.at('entryCount'), 0);
  }),
);

sandboxes('a scenario is run, reported row by row, and keyed for everybody in it', () =>
  inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: 's01-whole-life' });

    assert.is(made.status, 201);
    assert.is(made.at('run.isPassed'), true);
    assert.equal(made.at('run.failures'), []);
    assert.is(made.at('run.hash'), made.at('entriesHash'));
    const { steps } = readLibrary().get('s01-whole-life')?.scenario ?? { steps: [] };
    assert.is(made.list('run.rows').length, steps.length);
    assert.match(JSON.stringify(made.at('run.rows')), /"code":"PARTNER_NOT_CERTIFIED"/);
    for (const who of ['operator', 'anna', 'bo', 'rea', 'ulf', 'karin']) made.keyOf(who);
    const trials = await api.get('/v1/trials', made.keyOf('anna'));
    assert.is(trials.at('items.0.status'), 'ended');
  }),
);

sandboxes('a scenario that goes another way says where, and the sandbox is there to look at', () =>
  inApi({}, async (api) => {
    const scenario = {
      scenario: 'wrong',
      title: 'An expectation that does not hold',
      startAt: START,
      steps: [{ at: '+1d', expect: { messages: ['N-01'] } }],
    };
    const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario });

    assert.is(made.status, 201);
    assert.is(made.at('run.isPassed'), false);
    assert.match(made.text('run.failures.0.place'), /^\/steps\/0\/expect/);
    assert.is((await api.get(`/v1/sandboxes/${made.text('id')}`, api.operatorKey)).status, 200);
  }),
);

sandboxes('the list shows an installation everything, page by page, and an operator its own', () =>
  inApi({}, async (api) => {
    for (const name of ['a', 'b', 'c']) {
      await api.post('/v1/sandboxes', api.operatorKey, { name });
    }
    const own = await api.post('/v1/sandboxes', api.operatorKey, { name: 'd' });
    const names = (answer: Answer) => answer.list('items').map(({ name }) => name);

    const first = await api.get('/v1/sandboxes?limit=3', api.operatorKey);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await api.get(next, api.operatorKey);
    assert.match(next, /^http:/);
    assert.equal([...names(first), ...names(second)].sort(), ['a', 'b', 'c', 'd']);
    assert.is(second.list('items').length, 1);
    assert.is(second.at('nextCursor'), null);
    assert.is(second.headers.get('link'), null);

    const seen = await api.get('/v1/sandboxes', own.keyOf('operator'));
    assert.equal(names(seen), ['d']);
    const stranger = [...first.list('items'), ...second.list('items')].find(
      ({ id }) => id !== own.at('id'),
    );
    const other = await api.get(`/v1/sandboxes/${stranger?.['id']}`, own.keyOf('operator'));
    assert.is(other.status, 404);
    assert.is(other.at('code'), 'UNKNOWN_SANDBOX');
  }),
);

sandboxes('a deleted sandbox is gone, and so are its keys', () =>
  inApi({}, async (api) => {
    const { sandboxId, operator, anna } = await stage(api);

    const gone = await api.send('DELETE', `/v1/sandboxes/${sandboxId}`, { key: operator });

    assert.is(gone.status, 204);
    assert.is((await api.get('/v1/trials', anna)).at('code'), 'KEY_INVALID');
    assert.is((await api.get('/v1/trials', operator)).status, 401);
    assert.is((await api.get(`/v1/sandboxes/${sandboxId}`, api.operatorKey)).status, 404);
  }),
);

sandboxes('the live world can be looked at, and neither turned, forked nor deleted', () =>
  inApi({}, async (api) => {
    const live = await api.get('/v1/sandboxes/live', api.operatorKey);
    assert.is(live.at('kind'), 'live');

    for (const [method, path, body] of [
      ['POST', '/v1/sandboxes/live/advance', { by: 'P1D' }],
      ['POST', '/v1/sandboxes/live/fork', {}],
      ['DELETE', '/v1/sandboxes/live', undefined],
    ] as const) {
      const refused = await api.send(method, path, { key: api.operatorKey, body });
      assert.is(refused.status, 409);
      assert.is(refused.at('code'), 'LIVE_WORLD');
    }
  }),
);

sandboxes('the installation may speak in any sandbox that it names', () =>
  inApi({}, async (api) => {
    const { sandboxId, operator } = await stage(api);
    const named = { 'x-sandglass-world': sandboxId };

    const inside = await api.send('GET', '/v1/partners', { key: api.operatorKey, headers: named });
    const outside = await api.get('/v1/partners', api.operatorKey);
    const own = await api.post('/v1/sandboxes', api.operatorKey, {});
    const stranger = await api.send('GET', '/v1/partners', {
      key: own.keyOf('operator'),
      headers: named,
    });

    assert.is(inside.list('items').length, 2);
    assert.is(outside.list('items').length, 0);
    assert.is(stranger.at('code'), 'UNKNOWN_SANDBOX');
    const itself = await api.send('GET', '/v1/partners', { key: operator, headers: named });
    assert.is(itself.status, 200);
  }),
);

sandboxes.run();

const clocks = suite('server/routes/clocks');

const advance = (api: Api, { sandboxId, operator }: Stage, body: unknown) =>
  api.post(`/v1/sandboxes/${sandboxId}/advance`, operator, body);

clocks('advancing says what happened in order, that it settled, and what is next', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await api.post('/v1/trials', at.anna, REQUEST);

    const turned = await advance(api, at, { by: 'P30D' });

    assert.is(turned.status, 200);
    assert.is(turned.at('settled'), true);
    assert.is(turned.at('now'), '2027-02-10T09:00:00.000Z');
    assert.is(turned.at('nextDueAt'), '2027-03-12T09:00:00.000Z');
    assert.equal(
      turned.list('entries').map((entry) => entry['at']),
      ['2027-02-03T09:00:00.000Z', '2027-02-10T09:00:00.000Z'],
    );
    assert.is(turned.at('entries.0.recordedAt'), null);
    assert.is(turned.at('entries.0.input.name'), 'weekLeft');
  }),
);

clocks('by, to and toNext lead to the same instant and the same entries', async () => {
  const seen: unknown[] = [];
  for (const body of [{ by: 'P3W2D' }, { to: '2027-02-03T09:00Z' }, { toNext: true }]) {
    await inApi({}, async (api) => {
      const at = await stage(api);
      await api.post('/v1/trials', at.anna, { ...REQUEST, trialId: 'trl_same' });
      const turned = await advance(api, at, body);
      seen.push([turned.at('now'), turned.list('entries').map(({ at: moment }) => moment)]);
    });
  }
  assert.equal(seen[0], ['2027-02-03T09:00:00.000Z', ['2027-02-03T09:00:00.000Z']]);
  assert.equal(seen[1], seen[0]);
  assert.equal(seen[2], seen[0]);
});

clocks('with nothing due, toNext stays where it is', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const turned = await advance(api, at, { toNext: true });

    assert.equal(turned.body, { entries: [], settled: true, now: START, nextDueAt: null });
  }),
);

clocks(
  '400 days in one call are entry for entry the same as day by day, and to the millisecond',
  () =>
    inApi({}, async (api) => {
      const request = { ...REQUEST, trialId: 'trl_long', durationDays: 90 };
      const walk = async (turn: (at: Stage) => Promise<void>): Promise<unknown> => {
        const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: story(request) });
        const at = { sandboxId: made.text('id'), operator: made.keyOf('operator') } as Stage;
        await turn(at);
        return entriesOf(api, at);
      };

      const atOnce = await walk(async (at) => {
        await advance(api, at, { by: 'P400D' });
      });
      const byDay = await walk(async (at) => {
        for (let day = 0; day < 400; day += 1) await advance(api, at, { by: 'P1D' });
      });
      const around = await walk(async (at) => {
        for (const day of [83, 90, 120, 400]) {
          for (const ms of [-1, 0, 1]) {
            const to = new Date(START_MS + day * DAY_MS + ms).toISOString();
            if (day < 400 || ms < 1) await advance(api, at, { to });
          }
        }
      });

      assert.equal(byDay, atOnce);
      assert.equal(around, atOnce);
      assert.is((atOnce as unknown[]).length, 5);
    }),
);

/** One partner and one trial, so that each sandbox of it has the same ids. */
const story = (request: object) => ({
  scenario: 'one-trial',
  title: 'One trial',
  startAt: START,
  given: {
    partners: [
      {
        partnerId: 'par_nordlys',
        name: 'Nordlys',
        users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }],
      },
    ],
  },
  steps: [{ at: '+0d', as: 'anna@nordlys.example', do: 'trial.start', with: request }],
});

async function entriesOf(api: Api, { operator }: Stage): Promise<unknown> {
  const page = await api.get('/v1/entries?limit=200', operator);
  return page.list('items').map(({ recordedAt: _, trackingId: __, ...entry }) => entry);
}

clocks('a fork shares the past up to an instant and goes its own way', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const trial = await api.post('/v1/trials', at.anna, REQUEST);
    await advance(api, at, { by: 'P40D' });

    const fork = await api.post(`/v1/sandboxes/${at.sandboxId}/fork`, at.operator, {
      at: '2027-01-20T00:00:00.000Z',
      name: 'What if',
    });
    const extended = await api.post(`/v1/trials/${trial.text('id')}/extend`, fork.keyOf('anna'), {
      confirmShorter: true,
    });

    assert.is(fork.status, 201);
    assert.is(fork.at('now'), '2027-01-20T00:00:00.000Z');
    assert.is(fork.at('forkedFrom'), at.sandboxId);
    assert.is(extended.at('expiryAt'), '2027-02-19T00:00:00.000Z');
    const original = await api.get(`/v1/trials/${trial.text('id')}`, at.anna);
    assert.is(original.at('status'), 'grace');
    assert.is((await api.get('/v1/trials', fork.keyOf('operator'))).list('items').length, 1);
  }),
);

clocks('a fork of the present is the same story', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await api.post('/v1/trials', at.anna, REQUEST);
    const before = await api.get(`/v1/sandboxes/${at.sandboxId}`, at.operator);

    const fork = await api.post(`/v1/sandboxes/${at.sandboxId}/fork`, at.operator, {});

    const after = await api.get(`/v1/sandboxes/${fork.text('id')}`, fork.keyOf('operator'));
    assert.is(after.at('entriesHash'), before.at('entriesHash'));
    assert.is(after.at('name'), 'Stage (fork)');
  }),
);

clocks.run();
