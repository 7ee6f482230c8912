/** A backup in the place of the present database: by the command, and what can go wrong. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import migrations from '../../server/store/libsql/migrations/meta/_journal.json' with {
  type: 'json',
};
import { run } from './support/command.ts';
import { spoil } from './support/lived.ts';
import { inStore, PARTNER, registerPartner, startTrial } from './support/store.ts';

const restoring = suite('server/restoring');

/** A data folder with a database of three entries, and a backup of its first one. */
async function inData(work: (of: { dir: string; path: string; backup: string }) => Promise<void>) {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass data-'));
  const path = join(dir, 'sandglass.db');
  const backup = join(dir, 'backups', 'one.db');
  try {
    await inStore({ url: pathToFileURL(path).href }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
    });
    const made = await run('backup', 'one', '--data', dir);
    assert.is(made.code, 0, made.err);
    await inStore({ url: pathToFileURL(path).href }, async (worlds) => {
      await worlds.perform('live', startTrial('acme'), PARTNER);
      await worlds.perform('live', startTrial('bolt'), PARTNER);
    });
    await work({ dir, path, backup });
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function countIn(path: string): Promise<number | undefined> {
  let count: number | undefined;
  await inStore({ url: pathToFileURL(path).href }, async (worlds) => {
    count = (await worlds.get('live'))?.sequence;
  });
  return count;
}

restoring('what was there is moved aside, and the printed command goes back to it', () =>
  inData(async ({ dir, path, backup }) => {
    const bytes = readFileSync(backup);
    const { code, out, err } = await run('restore', backup, '--data', dir);
    assert.is(code, 0, err);
    assert.equal(readFileSync(path), bytes, 'the very bytes of the backup');
    assert.is(await countIn(path), 1);

    const [, aside, place] = /^ {2}sandglass restore '(.*)' --db '(.*)'$/m.exec(out) ?? [];
    const undone = await run('restore', String(aside), '--db', String(place));
    assert.is(undone.code, 0, undone.err);
    assert.is(await countIn(path), 3);
    assert.is(readdirSync(dir).filter((file) => file.includes('-before-')).length, 2);
  }),
);

restoring('into an empty folder it is simply put', () =>
  inData(async ({ dir, backup }) => {
    const fresh = join(dir, 'fresh');
    const { code, out } = await run('restore', backup, '--data', fresh, '--json');

    assert.is(code, 0);
    assert.equal(JSON.parse(out), {
      ...{ isRestored: true, path: join(fresh, 'sandglass.db'), aside: null },
      ...{ worldCount: 1, entryCount: 1 },
    });
    assert.equal(readdirSync(fresh), ['sandglass.db']);
  }),
);

restoring('a database that is spoilt beyond opening gives way, its journals too', () =>
  inData(async ({ dir, path, backup }) => {
    writeFileSync(path, 'no database at all, whatever its name says'.repeat(200));
    writeFileSync(`${path}-wal`, 'of another');

    const { code, err } = await run('restore', backup, '--data', dir);

    assert.is(code, 0, err);
    assert.not(existsSync(`${path}-wal`));
    assert.is(await countIn(path), 1);
  }),
);

restoring('a backup of an earlier version is taken, and the next start brings it up to date', () =>
  inData(async ({ dir, path }) => {
    const older = join(dir, 'older.db');
    await olderDatabase(older, join(dir, 'migrations'));

    const { code, err } = await run('restore', older, '--data', dir);

    assert.is(code, 0, err);
    assert.is(await countIn(path), 0, 'a live world of its own');
    assert.is((await run('doctor', '--data', dir)).code, 0);
  }),
);

/** As the first migration alone makes it. */
async function olderDatabase(path: string, folder: string): Promise<void> {
  const [first] = migrations.entries;
  cpSync('server/store/libsql/migrations', folder, { recursive: true });
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries: [first] }));
  const client = createClient({ url: pathToFileURL(path).href, concurrency: 1 });
  await migrate(drizzle(client), { migrationsFolder: folder });
  client.close();
}

type Wrong = (of: { dir: string; path: string; backup: string }) => Promise<string>;

const REFUSED: readonly (readonly [what: string, code: number, says: RegExp, wrong: Wrong])[] = [
  ['a file that is not there', 2, /is not there/, async ({ dir }) => join(dir, 'none.db')],
  ['the present database itself', 2, /is the present database itself/, async ({ path }) => path],
  [
    'a file that is no database',
    2,
    /is no database/,
    async ({ dir }) => {
      writeFileSync(join(dir, 'text.db'), 'text'.repeat(1_000));
      return join(dir, 'text.db');
    },
  ],
  [
    'a database with its journal beside it',
    2,
    /no backup but a database in use/,
    async ({ backup }) => {
      writeFileSync(`${backup}-wal`, '');
      return backup;
    },
  ],
  [
    'a backup that is not sound',
    1,
    /worldSequence.*would count 1.*is not sound; nothing was changed/s,
    async ({ backup }) => {
      await spoil(pathToFileURL(backup).href, ['UPDATE worlds SET sequence = 7']);
      return backup;
    },
  ],
  [
    'a backup of a later version',
    1,
    /later version/,
    async ({ backup }) => {
      const sql = "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)";
      await spoil(pathToFileURL(backup).href, [sql]);
      return backup;
    },
  ],
  [
    'a backup that was cut off',
    2,
    /malformed/,
    async ({ dir, backup }) => {
      const cut = join(dir, 'cut.db');
      const bytes = readFileSync(backup);
      writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length / 2)));
      return cut;
    },
  ],
];

for (const [what, code, says, wrong] of REFUSED) {
  restoring(`${what} is refused, and the present database stays`, () =>
    inData(async (of) => {
      const file = await wrong(of);
      const refused = await run('restore', file, '--data', of.dir);

      assert.is(refused.code, code, refused.err);
      assert.match(refused.err, says);
      assert.is(await countIn(of.path), 3);
      assert.equal(
        readdirSync(of.dir).filter((name) => /before|restoring/.test(name)),
        [],
      );
    }),
  );
}

restoring.run();
