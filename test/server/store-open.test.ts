import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256Of } from '../../rules/index.ts';
import { OPERATOR, PACKS } from '../../runtime/index.ts';
import { type OpenWorlds, openWorlds } from '../../server/open-worlds.ts';
import { openDatabase } from '../../server/store/libsql/client.ts';
import migrations from '../../server/store/libsql/migrations/meta/_journal.json' with {
  type: 'json',
};
import { ended, startChild } from './support/child.ts';
import {
  databaseOf,
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
      const database = await openDatabase({ url });
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

    assert.match(await sentenceOf(openDatabase({ url })), /already exists/);

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

const UNKNOWN: readonly (readonly [what: string, from: string, to: string, says: RegExp])[] = [
  ['a machine', 'trial@1', 'trial@99', /the machine trial@99, in cus_/],
  ['a state', '"running"', '"resting"', /the state trial\.active\.resting of trial@1, in cus_/],
  [
    'a timer',
    'xstate.after.expiry.trial.active',
    'xstate.after.expiry.trial.resting',
    /the timer expiry \(xstate\.after\.expiry\.trial\.resting\) of trial@1, in cus_/,
  ],
  [
    'a policy pack',
    'webex-current@1',
    'acme-only@3',
    /packs that are not there: acme-only@3\. Put/,
  ],
];

for (const [what, from, to, says] of UNKNOWN) {
  opening(`${what} that is stored and that this version does not know stops the start`, () =>
    inFile(async (url) => {
      await inStore({ url }, async (worlds) => {
        await withOneTrial(worlds);
        await renameEverywhere(worlds, from, to);
      });

      assert.match(await sentenceOf(openWorlds({ url, clock: fakeClock() })), says);
    }),
  );
}

opening('what was once stored and is no more keeps nobody from starting', () =>
  inFile(async (url) => {
    await inStore({ url }, async (worlds) => {
      await withOneTrial(worlds);
      const old = "SELECT replace(replace(shape, 'trial@1', 'trial@0'), '@1', '@0') FROM shapes";
      await databaseOf(worlds).client.execute(`INSERT OR IGNORE INTO shapes ${old}`);
    });

    await inStore({ url }, async (worlds) => assert.ok(await worlds.get('live')));
  }),
);

opening('a database from before forms were written down is checked all the same', () =>
  inFile(async (url) => {
    await inStore({ url }, async (worlds) => {
      await withOneTrial(worlds);
      await renameEverywhere(worlds, 'trial@1', 'trial@99');
      await databaseOf(worlds).client.execute('DELETE FROM shapes');
    });

    assert.match(await sentenceOf(openWorlds({ url, clock: fakeClock() })), /machine trial@99/);
  }),
);

opening('a pack that has changed since is refused, with both hashes and what to do', () =>
  inFile(async (url) => {
    await inStore({ url }, async (worlds) => {
      const database = databaseOf(worlds);
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
    assert.match(await sentenceOf(openDatabase({ url: `${url}/deeper.db` })), /folder is missing/);

    writeFileSync(
      fileURLToPath(url),
      'A letter to a friend, long enough to be a header. '.repeat(40),
    );

    assert.match(await sentenceOf(openDatabase({ url })), /is not a database/);
  }),
);

opening.run();

async function withOneTrial(worlds: OpenWorlds): Promise<void> {
  await worlds.perform('live', registerPartner(), OPERATOR);
  await worlds.perform('live', startTrial('acme'), PARTNER);
}

/** In the instances, their timers and their forms. */
async function renameEverywhere(worlds: OpenWorlds, from: string, to: string): Promise<void> {
  for (const place of ['streams.instances', 'timers.event', 'shapes.shape']) {
    const [table, column] = place.split('.');
    const sql = `UPDATE ${table} SET ${column} = replace(${column}, ?, ?)`;
    await databaseOf(worlds).client.execute({ sql, args: [from, to] });
  }
}

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
