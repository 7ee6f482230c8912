import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import { openDatabase } from '../../server/db/client.ts';
import { openWorlds } from '../../server/libsql-worlds.ts';
import { ended, startChild } from './support/child.ts';
import {
  fakeClock,
  inFile,
  inStore,
  PARTNER,
  registerPartner,
  startTrial,
} from './support/store.ts';

const opening = suite('server/store, at the start');

opening(
  'a second process is refused with a sentence, and again after the first has gone is not',
  () =>
    inFile(async (url) => {
      await inStore({ url }, async () => {
        assert.match(await secondOwner(url), /test\.db is in use by another process/);
      });

      assert.is(await secondOwner(url), 'opened');
    }),
);

opening('the tables are made once, and made whole', () =>
  inFile(async (url) => {
    for (const start of ['first', 'second']) {
      const database = await openDatabase(url);
      const { rows } = await database.client.execute('SELECT count(*) FROM __drizzle_migrations');
      assert.is(rows[0]?.[0], 2, start);
      await database.close();
    }
  }),
);

opening('a migration that fails half-way leaves nothing behind', () =>
  inFile(async (url) => {
    const client = createClient({ url, concurrency: 1 });
    await client.execute('CREATE TABLE timers (mine text)');
    client.close();

    assert.match(await sentenceOf(openDatabase(url)), /already exists/);

    const again = createClient({ url, concurrency: 1 });
    const { rows } = await again.execute(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
    );
    again.close();
    assert.equal(
      rows.map((row) => row[0]),
      ['timers'],
    );
  }),
);

opening('a database that holds what this version does not know is refused by name', () =>
  inFile(async (url) => {
    await inStore({ url }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      await worlds.perform('live', startTrial('acme'), PARTNER);
      const { client } = worlds.database;
      await client.execute(
        "UPDATE streams SET machines = 'trial@1 trial@99' WHERE kind = 'customer'",
      );
      await client.execute("UPDATE timers SET name = 'snooze' WHERE name = 'expiry'");
      await client.execute("UPDATE worlds SET pack_id = 'webex-future@1'");
    });

    const sentence = await sentenceOf(openWorlds({ url, clock: fakeClock() }));

    assert.match(
      sentence,
      /trial@99, snooze \(xstate\.after\.expiry\.trial\.active\), webex-future@1/,
    );
    assert.not.match(sentence, /trial@1,/);
  }),
);

opening('what is no database, or has no folder, is said to be so', () =>
  inFile(async (url) => {
    assert.match(await sentenceOf(openDatabase(`${url}/deeper.db`)), /folder is missing/);

    writeFileSync(
      fileURLToPath(url),
      'A letter to a friend, long enough to be a header. '.repeat(40),
    );

    assert.match(await sentenceOf(openDatabase(url)), /is not a database/);
  }),
);

opening.run();

async function secondOwner(url: string): Promise<string> {
  const child = startChild('./second-owner.ts', [url]);
  const said = await text(child.stdout);
  await ended(child);
  return said;
}

async function sentenceOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'done';
}
