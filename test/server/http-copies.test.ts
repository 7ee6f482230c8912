// A live trial is copied into a sandbox: what was is the same, what comes can be tried, nothing is
// sent, and nobody sees more of it than in the live world.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runScenario, type Stream } from '../../runtime/index.ts';
import { readLibrary } from '../../server/library.ts';
import { type OpenWorlds, openWorlds } from '../../server/open-worlds.ts';
import type { Problem } from '../../server/problem.ts';
import { createFrom } from '../../server/scenario-world.ts';
import { everyWorld, scopeIn, wholeWorld } from '../../server/scoped.ts';
import { copyTrial } from '../../server/trial-copy.ts';
import { type Answer, type Api, CUSTOMER, inApi, REQUEST } from './support/api.ts';
import { liveByChance } from './support/live-by-chance.ts';
import {
  DAY_MS,
  databaseOf,
  type FakeClock,
  fakeClock,
  inStore,
  START_MS,
} from './support/store.ts';

const copies = suite('server/trial-copy');

const ALL = { after: null, limit: 1_000 };

for (const { id, scenario } of readLibrary().values()) {
  copies(`every trial of ${id} is the same in its copy, with all that lives beside it`, () =>
    inStore({}, async (worlds) => {
      const run = await runScenario(scenario);
      const { id: worldId } = await createFrom(worlds, { name: 'Story', run });

      await copyAll(worlds, worldId);
    }),
  );
}

copies('so is every trial of a live world, at any moment of it', async () => {
  for (const seed of [1, 2, 3]) {
    const clock = fakeClock();
    await inStore({ clock }, async (worlds) => {
      await liveByChance(worlds, { clock, seed, commandCount: 30 });
      await copyAll(worlds, 'live');
    });
  }
});

copies('what is due and not fired yet has happened in the copy, at its own instant', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const { anna } = await liveStage(api);
    const made = await api.post('/v1/trials', anna, REQUEST);
    clock.set(START_MS + 45 * DAY_MS);

    const copied = await copyOf(api, made.text('id'), anna);

    const trial = await api.get(`/v1/trials/${made.text('id')}`, copied.keyOf('anna'));
    assert.is(trial.at('status'), 'grace');
    assert.is(copied.text('now'), '2027-02-25T09:00:00.000Z');
    await api.worlds.settled();
    assert.equal((await api.get(`/v1/trials/${made.text('id')}`, anna)).body, trial.body);
  });
});

copies('a past that is too long is not copied, and nothing is made', () => {
  const clock = fakeClock();
  return inStore({ clock }, async (worlds) => {
    await liveByChance(worlds, { clock, seed: 1, commandCount: 10 });
    const [trial] = await worlds.trials(scopeIn('live', {}), ALL);
    if (trial === undefined) throw new Error('nothing began');
    const of = { worldId: 'live', trial, name: 'Copy', historyMax: 3 };

    const failure = await copyTrial(worlds, of, null).catch((error: unknown) => error);

    assert.is((failure as Problem).code, 'COPY_TOO_LONG');
    assert.equal(await worlds.list(everyWorld(), ALL), []);
  });
});

copies.run();

const copier = suite('server/routes/copies');

copier('whoever copied a trial may turn its clock; the live one goes on as ever', () =>
  withTwoTrials(async ({ api, anna, mine }) => {
    const before = await api.get(`/v1/trials/${mine}`, anna);

    const copied = await copyOf(api, mine, anna);

    const key = copied.keyOf('anna');
    const path = `/v1/sandboxes/${copied.text('id')}`;
    assert.is(copied.status, 201);
    assert.is(copied.headers.get('location'), `http://localhost${path}`);
    assert.is(copied.at('forkedFrom'), 'live');
    assert.is(copied.list('keys').length, 1);
    assert.match(key, /^sgk_test_/);
    assert.equal((await api.get(`/v1/trials/${mine}`, key)).body, before.body);
    const turned = await api.post(`${path}/advance`, key, { by: 'P40D' });
    assert.is(turned.status, 200, JSON.stringify(turned.body));
    assert.is((await api.get(`/v1/trials/${mine}`, key)).at('closedBy'), 'LAPSED');
    assert.equal((await api.get(`/v1/trials/${mine}`, anna)).body, before.body);
    assert.is((await api.send('DELETE', path, { key })).status, 204);
  }),
);

copier('nobody learns from a copy what is another partner’s', () =>
  withTwoTrials(async ({ api, anna, stig, mine, theirs }) => {
    const copied = await copyOf(api, mine, anna);
    const key = copied.keyOf('anna');
    const path = `/v1/sandboxes/${copied.text('id')}`;
    const said: unknown[] = [copied.body];
    const read = async (address: string) => {
      const answer = await api.get(address, key);
      said.push(answer.body);
      return answer;
    };

    const seen = await read(path);
    const own = await read(`/v1/trials/${mine}`);
    // Stig’s request was made a day earlier, so it lapses first.
    assert.is(seen.at('nextDueAt'), own.at('timers.0.dueAt'));
    assert.is(seen.at('entriesHash'), null);
    assert.is((await read('/v1/sandboxes')).at('items.0.nextDueAt'), seen.at('nextDueAt'));
    const next = await api.post(`${path}/advance`, key, { toNext: true });
    said.push(next.body);
    assert.is(next.at('now'), seen.at('nextDueAt'));
    said.push((await api.post(`${path}/advance`, key, { by: 'P90D' })).body);
    const lists = [
      'trials?expand=customer',
      'customers',
      'entries',
      'messages',
      'tasks',
      'partners',
    ];
    for (const list of lists) await read(`/v1/${list}`);
    await read(`/v1/trials/${mine}/timeline`);
    assert.is((await api.get(`/v1/trials/${theirs}`, key)).status, 404);

    const all = JSON.stringify(said);
    for (const secret of ['sydlys', 'stig', theirs, 'c.meyer']) {
      assert.not.match(all, new RegExp(secret), secret);
    }
    for (const [method, address] of [
      ['POST', `${path}/fork`],
      ['GET', `${path}/export`],
      ['POST', '/v1/partners'],
      ['PATCH', '/v1/partners/par_sydlys'],
      ['POST', '/v1/customers'],
    ] as const) {
      const body = method === 'GET' ? {} : { body: {} };
      assert.is((await api.send(method, address, { key, ...body })).status, 403, address);
    }
    assert.is((await api.get(`/v1/trials/${mine}`, stig)).status, 404);
  }),
);

copier(
  'nobody is given the key of somebody else there, whom they make an administrator included',
  () =>
    inApi({}, async (api) => {
      const { anna } = await liveStage(api);
      const made = await api.post('/v1/trials', anna, REQUEST);
      const key = (await copyOf(api, made.text('id'), anna)).keyOf('anna');
      const admins = [
        { email: CUSTOMER.adminEmail, roles: ['FULL_ADMIN'] },
        { email: 'spy@nordlys.example', roles: ['FULL_ADMIN'] },
      ];

      const changed = await api.patch(`/v1/customers/${made.text('customerId')}`, key, { admins });
      const started = await api.post('/v1/trials', key, {
        ...REQUEST,
        customer: { ...CUSTOMER, adminEmail: 'new@new.example' },
      });

      assert.is(changed.status, 200, JSON.stringify(changed.body));
      assert.equal([changed.at('keys'), started.at('keys')], [[], []]);
      assert.is(started.status, 202);
    }),
);

copier('a customer copies its own; an operator gets a key for everybody', () =>
  withTwoTrials(async ({ api, meyer, mine, theirs }) => {
    const own = await copyOf(api, mine, meyer);
    const all = await copyOf(api, mine, api.operatorKey);

    assert.is((await api.get(`/v1/trials/${theirs}`, own.keyOf('c.meyer'))).status, 200);
    assert.is(own.list('keys').length, 1);
    assert.is((await api.get('/v1/trials', all.keyOf('operator'))).list('items').length, 2);
    assert.match(all.keyOf('c.meyer'), /^sgk_test_/);
    const turned = await api.post(`/v1/sandboxes/${all.text('id')}/advance`, api.operatorKey, {
      toNext: true,
    });
    assert.is(turned.status, 200);
  }),
);

copier('another’s trial cannot be copied, nor one of a sandbox', () =>
  withTwoTrials(async ({ api, anna, mine, theirs }) => {
    const foreign = await copyOf(api, theirs, anna);
    const unknown = await copyOf(api, 'trl_01J8ZQ4Y0B', anna);
    const within = await copyOf(api, mine, (await copyOf(api, mine, anna)).keyOf('anna'));

    assert.equal([foreign.status, foreign.text('code')], [404, 'UNKNOWN_TRIAL']);
    assert.is(foreign.text('detail'), unknown.text('detail'));
    assert.equal([within.status, within.text('code')], [409, 'LIVE_ONLY']);
  }),
);

copier('asked for again with the same key, it is the same sandbox', () =>
  withTwoTrials(async ({ api, anna, mine }) => {
    const ask = () =>
      api.send('POST', `/v1/trials/${mine}/copy`, {
        key: anna,
        body: { name: 'Mine' },
        headers: { 'idempotency-key': 'k-1' },
      });
    const [first, again] = [await ask(), await ask()];

    assert.is(first.at('name'), 'Mine');
    assert.equal(again.body, first.body);
  }),
);

copier('nothing is sent from a copy', async () => {
  const clock = fakeClock();
  const worlds = await openWorlds({ url: ':memory:', clock, isDelivered: true });
  try {
    await liveByChance(worlds, { clock, seed: 7, commandCount: 60 });
    await copyAll(worlds, 'live');
    const { rows } = await databaseOf(worlds).client.execute(
      'SELECT DISTINCT world_id FROM outbox WHERE deliver_at_ms IS NOT NULL',
    );
    assert.equal(
      rows.map((row) => row['world_id']),
      ['live'],
    );
  } finally {
    await worlds.close();
  }
});

copier.run();

/** Copies each trial of a world, and compares all that came along. */
async function copyAll(worlds: OpenWorlds, worldId: string): Promise<void> {
  for (const trial of await worlds.trials(scopeIn(worldId, {}), ALL)) {
    const copy = await copyTrial(worlds, { worldId, trial, name: 'Copy' }, null);
    const [was, is] = [await worlds.at(worldId), await worlds.at(copy.id)];
    assert.is(is.nowMs, was.nowMs);
    const { streams } = (await worlds.store.streams(copy.id).world()) ?? { streams: new Map() };
    assert.ok(streams.has(trial.customerId) && streams.has(trial.partnerId));
    for (const [id, stream] of streams) {
      assert.equal(plain(stream), plain(await worlds.stream(wholeWorld(worldId), id)), id);
    }
  }
}

/** A stream without the numbers that its world gave. */
const plain = (stream: Stream | undefined): unknown =>
  stream && {
    ...stream,
    timers: stream.timers.map(({ armedBy: [, place], ...timer }) => ({ ...timer, place })),
  };

const copyOf = (api: Api, trialId: string, key: string): Promise<Answer> =>
  api.post(`/v1/trials/${trialId}/copy`, key, {});

async function liveStage(api: Api) {
  const partner = async (id: string, email: string) => {
    const users = [{ email, roles: ['SALES_FULL_ADMIN'] }];
    const body = { partnerId: `par_${id}`, name: id, users };
    return (await api.post('/v1/partners', api.operatorKey, body)).keyOf(email);
  };
  const brio = await api.post('/v1/customers', api.operatorKey, {
    customerId: 'cus_brio',
    companyName: 'Brio AG',
    vertical: 'RETAIL',
    residencyCountry: 'DE',
    admins: [{ email: 'c.meyer@brio.example', roles: ['FULL_ADMIN'] }],
    userEmails: ['u.weber@brio.example'],
  });
  return {
    anna: await partner('nordlys', 'anna@nordlys.example'),
    stig: await partner('sydlys', 'stig@sydlys.example'),
    meyer: brio.keyOf('c.meyer'),
  };
}

interface Two {
  readonly api: Api;
  readonly clock: FakeClock;
  readonly anna: string;
  readonly stig: string;
  readonly meyer: string;
  /** Anna's trial for Brio, and Stig's, which was asked for a day before. */
  readonly mine: string;
  readonly theirs: string;
}

function withTwoTrials(work: (two: Two) => Promise<void>): Promise<void> {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const people = await liveStage(api);
    const ask = async (key: string, adminEmail: string, services: readonly string[]) => {
      const customer = { ...CUSTOMER, adminEmail };
      const body = { ...REQUEST, customer, services, confirmExisting: true };
      return (await api.post('/v1/trials', key, body)).text('id');
    };
    const theirs = await ask(people.stig, 'c.meyer@brio.example', ['MEETINGS']);
    clock.set(START_MS + DAY_MS);
    const mine = await ask(people.anna, 'u.weber@brio.example', ['MESSAGING']);
    await work({ api, clock, ...people, mine, theirs });
  });
}
