import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256Of } from '../../rules/index.ts';
import { OPERATOR, PACKS } from '../../runtime/index.ts';
import { openDatabase } from '../../server/db/client.ts';
import migrations from '../../server/db/migrations/meta/_journal.json' with { type: 'json' };
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
      assert.is(rows[0]?.[0], migrations.entries.length, start);
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

    assert.match(sentence, /trial@99, snooze \(xstate\.after\.expiry\.trial\.active\)\./);
    assert.match(sentence, /live under policy packs that are not there: webex-future@1\. Put/);
    assert.not.match(sentence, /trial@1,/);
  }),
);

opening('a trial under a policy pack that is gone keeps the start from succeeding', () =>
  inFile(async (url) => {
    await inStore({ url }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      await worlds.perform('live', startTrial('acme'), PARTNER);
      const { client } = worlds.database;
      await client.execute(
        "UPDATE streams SET instances = replace(instances, 'webex-current@1', 'acme-only@3')",
      );
      await client.execute("INSERT INTO packs VALUES ('acme-only@3', 'abc', '{}', 0)");
    });

    const sentence = await sentenceOf(openWorlds({ url, clock: fakeClock() }));

    assert.match(sentence, /live under policy packs that are not there: acme-only@3\. Put/);
  }),
);

opening('a pack that has changed since is refused, with both hashes and what to do', () =>
  inFile(async (url) => {
    await inStore({ url }, async ({ database }) => {
      const { rows } = await database.client.execute('SELECT id, hash, content FROM packs');
      for (const row of rows) assert.is(sha256Of(String(row[2])), row[1], String(row[0]));
      assert.equal(rows.map((row) => row[0]).sort(), [...PACKS.keys()].sort());
      await database.client.execute(
        "UPDATE packs SET hash = 'former' WHERE id = 'cisco-spark-2017@1'",
      );
    });

    const sentence = await sentenceOf(openWorlds({ url, clock: fakeClock() }));

    const hash = PACKS.get('cisco-spark-2017@1')?.packHash ?? '';
    assert.match(
      sentence,
      new RegExp(`^The policy pack cisco-spark-2017@1 .* was former and is ${hash}\\.`),
    );
    assert.not.match(sentence, /webex-current/);
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
