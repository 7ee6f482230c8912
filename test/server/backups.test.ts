/** Copies of the database, over HTTP and by the store: whole, never written over, for few to make. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import { Backups } from '../../server/backups.ts';
import { examine } from '../../server/doctor/doctor.ts';
import { lookInto } from '../../server/store/libsql/look.ts';
import { inApi, stage } from './support/api.ts';
import {
  entriesOf,
  fakeClock,
  inFile,
  inStore,
  newSandbox,
  PARTNER,
  registerPartner,
  START_MS,
  startTrial,
} from './support/store.ts';

const backups = suite('server/backups');

async function inFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass backups-'));
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const sha256Of = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

backups('over HTTP: made, told of, listed; a name is taken once', () =>
  inFolder((dir) =>
    inApi({ backupDir: join(dir, 'deeper') }, async (api) => {
      await stage(api);
      const made = await api.post('/v1/backups', api.operatorKey, { name: 'before-update' });
      const again = await api.post('/v1/backups', api.operatorKey, { name: 'before-update' });
      const unnamed = await api.post('/v1/backups', api.operatorKey, {});
      const list = await api.get('/v1/backups?limit=1', api.operatorKey);
      const rest = await api.get(
        `/v1/backups?limit=1&cursor=${list.text('nextCursor')}`,
        api.operatorKey,
      );

      const path = join(dir, 'deeper', 'before-update.db');
      assert.is(made.status, 201, JSON.stringify(made.body));
      assert.is(made.at('file'), 'before-update.db');
      assert.is(made.at('sizeBytes'), statSync(path).size);
      assert.is(made.at('sha256'), sha256Of(path));
      assert.is(made.at('entryCount'), 3);
      assert.is(statSync(path).mode & 0o777, 0o600);
      assert.is(again.status, 409);
      assert.is(again.at('code'), 'BACKUP_EXISTS');
      assert.is(unnamed.at('file'), '2027-01-11T09-00-00-000Z.db');
      assert.equal(
        [list.at('items.0.file'), rest.at('items.0.file'), rest.at('nextCursor')],
        ['2027-01-11T09-00-00-000Z.db', 'before-update.db', null],
      );
      assert.equal(readdirSync(join(dir, 'deeper')).length, 2, 'and nothing half');
    }),
  ),
);

backups('a name leads nowhere else, and only the installation’s operator makes any', () =>
  inFolder((dir) =>
    inApi({ backupDir: dir }, async (api) => {
      const { operator, anna } = await stage(api);
      for (const name of ['../x', '/tmp/x', '.x', '-x', 'a b', 'x.db', '', 'x'.repeat(101), 'ä']) {
        const answer = await api.post('/v1/backups', api.operatorKey, { name });
        assert.is(answer.status, 422, name);
      }
      for (const key of [operator, anna]) {
        assert.is((await api.post('/v1/backups', key, {})).status, 403);
        assert.is((await api.get('/v1/backups', key)).status, 403);
      }
      assert.equal(readdirSync(dir), []);
    }),
  ),
);

backups('a server whose database is elsewhere says so', () =>
  inApi({}, async (api) => {
    const answer = await api.post('/v1/backups', api.operatorKey, {});

    assert.is(answer.status, 409);
    assert.is(answer.at('code'), 'BACKUP_ELSEWHERE');
  }),
);

backups('taken under load, each is a prefix of every world, and sound', () =>
  inFolder((dir) =>
    inFile((url) =>
      inStore({ url }, async (worlds) => {
        const clock = fakeClock();
        const copy = (path: string) => worlds.store.backup(path);
        const made = new Backups({ copy, dir, clock });
        const sandboxId = await newSandbox(worlds);
        await worlds.perform('live', registerPartner(), OPERATOR);
        let isLoaded = true;
        const load = Array.from({ length: 8 }, async (_, client) => {
          for (let count = 0; isLoaded; count += 1) {
            const worldId = client % 2 === 0 ? 'live' : sandboxId;
            await worlds.perform(worldId, startTrial(`c${client}x${count}`), PARTNER);
          }
        });
        for (const name of ['b1', 'b2', 'b3', 'b4', 'b5']) await made.make(name);
        isLoaded = false;
        await Promise.all(load);

        const counts = [];
        for (const name of ['b1', 'b2', 'b3', 'b4', 'b5']) {
          const path = join(dir, `${name}.db`);
          await isSound(path);
          for (const worldId of ['live', sandboxId]) {
            const all = await entriesOf(worlds, worldId);
            const copied = await entriesIn(path, worldId);
            assert.equal(copied, all.slice(0, copied.length));
            counts.push(copied.length);
          }
        }
        assert.ok(new Set(counts).size > 5, `they grow: ${counts}`);
      }),
    ),
  ),
);

backups('one that fails leaves nothing behind', () =>
  inFolder(async (dir) => {
    const copy = async (path: string) => {
      writeFileSync(path, 'half');
      throw new Error('no space');
    };
    const failing = new Backups({ copy, dir, clock: fakeClock() });

    const error = await failing.make('x').catch((thrown: unknown) => thrown);

    assert.match(String(error), /no space/);
    assert.equal(readdirSync(dir), []);
    assert.equal(await failing.list({ after: null, limit: 10 }), []);
  }),
);

backups.run();

async function isSound(path: string): Promise<void> {
  const looked = await lookInto(pathToFileURL(path).href);
  const of = { nowMs: START_MS, deliveredKeptMs: 1, depth: 'whole' } as const;
  assert.equal((await examine(looked, of)).groups, []);
  await looked.close();
}

async function entriesIn(path: string, worldId: string): Promise<readonly unknown[]> {
  const looked = await lookInto(pathToFileURL(path).href);
  const sql = 'SELECT body FROM entries WHERE world_id = ? ORDER BY sequence';
  const { rows } = await looked.client.execute({ sql, args: [worldId] });
  await looked.close();
  return rows.map((row) => JSON.parse(String(row[0])) as unknown);
}
