// What is different where libSQL is a server elsewhere: who lets us in, what it tells of a failure,
// several that begin at once, and a line that is cut.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import { openWorlds } from '../../server/open-worlds.ts';
import { openDatabase } from '../../server/store/libsql/client.ts';
import { openLibsqlStore } from '../../server/store/libsql/libsql-store.ts';
import migrations from '../../server/store/libsql/migrations/meta/_journal.json' with {
  type: 'json',
};
import { StoreError } from '../../server/store/store.ts';
import { contract } from './support/contract/contract.ts';
import { born, message, outcomeOf, partner, step } from './support/contract/made.ts';
import { remote as inRemote } from './support/contract/places.ts';
import { stateOf } from './support/contract/state.ts';
import { type HranaOf, type HranaServer, hranaServer } from './support/hrana-server.ts';
import { fakeClock, PARTNER, registerPartner, START_MS, startTrial } from './support/store.ts';

const remote = suite('server/store, a libSQL server elsewhere');

remote('a token is shown, and nobody is let in without', () =>
  inHrana({ authToken: 'secret' }, async ({ url }) => {
    const store = await openLibsqlStore({ url, authToken: 'secret' });
    assert.is(store.isShared, true);
    await store.close();

    for (const place of [{ url }, { url, authToken: 'wrong' }, { url: `${url}?authToken=wrong` }]) {
      const sentence = await sentenceOf(openLibsqlStore(place));
      assert.is(sentence, `${url} does not let us in; see to the token (SANDGLASS_DB_AUTH_TOKEN).`);
    }
  }),
);

remote('who begins at the same instant as others finds the tables made, once', () =>
  inHrana({}, async ({ url, client }) => {
    const all = await Promise.all(
      Array.from({ length: 4 }, () => openWorlds({ url, clock: fakeClock() })),
    );
    for (const worlds of all) await worlds.close();

    const { rows } = await client.execute('SELECT count(*) FROM __drizzle_migrations');
    assert.is(Number(rows[0]?.[0]), migrations.entries.length);
    const worlds = await client.execute('SELECT id FROM worlds');
    assert.equal(
      worlds.rows.map((row) => row[0]),
      ['live'],
    );
  }),
);

remote('a server that lets rows outlive their world is refused', () =>
  inHrana({}, async ({ url, client }) => {
    await (await openLibsqlStore({ url })).close();
    await client.execute('PRAGMA foreign_keys = OFF');

    assert.match(await sentenceOf(openDatabase({ url })), /PRAGMA foreign_keys is 0, not 1/);
  }),
);

remote('nobody there is said so, with the address', async () => {
  const server = await hranaServer();
  await server.close();

  assert.match(
    await sentenceOf(openLibsqlStore({ url: server.url })),
    /^http:\/\/127\.0\.0\.1:\d+ cannot be opened: TypeError: fetch failed/,
  );
});

remote('what takes more space than there is, is told, and leaves nothing', () =>
  inHrana({}, async ({ url, client }) => {
    const store = await openLibsqlStore({ url });
    await store.commit([born('a')], START_MS);
    const before = await stateOf(store);
    const pageCount = Number((await client.execute('PRAGMA page_count')).rows[0]?.[0]);
    await client.execute(`PRAGMA max_page_count = ${pageCount}`);
    const large = step('a', 1, partner('par_a'), {
      entry: { effects: [message('m', { text: 'x'.repeat(200_000) })] },
    });

    assert.is(await outcomeOf(store.commit([large], START_MS)), 'FULL');
    assert.is(await stateOf(store), before);

    await client.execute('PRAGMA max_page_count = 1000000');
    assert.is(await outcomeOf(store.commit([large], START_MS)), 'kept');
    await store.close();
  }),
);

remote('a cut line fails the commit, and the next one goes through', () =>
  inHrana({}, async (server) => {
    const store = await openLibsqlStore({ url: server.url });
    await store.commit([born('a')], START_MS);
    for (const fate of ['lose', 'mute'] as const) {
      server.fate = ({ isWrite }) => (isWrite ? fate : 'serve');
      const id = `par_${fate}`;
      const said = await outcomeOf(store.commit([step('a', 1, partner(id))], START_MS));
      assert.is(said, 'FAILED');
      const isThere = (await store.entryAt('a', id, 1)) !== undefined;
      assert.is(isThere, fate === 'mute');
    }
    server.fate = () => 'serve';
    await store.commit([step('a', 2, partner('par_b'))], START_MS);
    assert.is((await store.world('a'))?.sequence, 2);
    await store.close();
  }),
);

remote('a command while nothing can be reached is told so, and the next is heard', () =>
  inHrana({}, async (server) => {
    const worlds = await openWorlds({ url: server.url, clock: fakeClock() });
    await worlds.perform('live', registerPartner(), OPERATOR);
    server.fate = () => 'lose';
    const failure = await worlds.perform('live', startTrial('a'), PARTNER).catch((error) => error);
    assert.instance(failure, Error);
    server.fate = () => 'serve';

    const [entry] = await worlds.perform('live', startTrial('a'), PARTNER);

    assert.is(entry?.sequence, 2);
    await worlds.close();
  }),
);

remote('its file is its own: no copy is made of it from here', () =>
  inHrana({}, async ({ url }) => {
    const store = await openLibsqlStore({ url });
    try {
      await store.backup('copy.db');
      assert.unreachable();
    } catch (error) {
      assert.instance(error, StoreError);
      assert.match(String((error as StoreError).cause), /keeps its own file/);
    }
    await store.close();
  }),
);

remote.run();

// Other servers tell more of a failure than libsql-server does; it comes to the same.
const extended = suite('server/store contract, over HTTP with extended codes');
contract(extended, inRemote({ codes: 'extended' }), /taken|claim|once|group|gone|refused|way/);
extended.run();

async function inHrana(of: HranaOf, work: (server: HranaServer) => Promise<void>): Promise<void> {
  const server = await hranaServer(of);
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

async function sentenceOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'done';
}
