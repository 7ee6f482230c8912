/** The operator's commands, beside a running server and without one. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openWorlds } from '../../server/open-worlds.ts';
import { openDatabase } from '../../server/store/libsql/client.ts';
import { run, runIn } from './support/command.ts';
import { hranaServer } from './support/hrana-server.ts';
import { Fixture, liveALittle, spoil } from './support/lived.ts';
import { inDataDir, startServer } from './support/server.ts';
import { fakeClock } from './support/store.ts';

const cli = suite('server/cli: doctor, backup, restore, export, import');

const lived = new Fixture(/s11-/);

cli('beside a running server: it makes the backup and the export; the rest waits for its end', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir });
    const at = ['--data', dir, '--server', server.url];
    const doctor = await run('doctor', '--data', dir);
    const backup = await run('backup', 'b1', ...at, '--json');
    const again = await run('backup', 'b1', ...at);
    const nowhere = await run('backup', '--data', dir, '--server', 'http://127.0.0.1:9');
    const restore = await run('restore', join(dir, 'backups', 'b1.db'), '--data', dir);
    const imported = await run('import', join(dir, 'keys.json'), '--data', dir);
    const { demo } = JSON.parse(readFileSync(join(dir, 'keys.json'), 'utf8'));
    const exported = await run('export', demo.sandboxId, ...at);
    const unknown = await run('export', 'sbx_x', ...at);
    await server.stop();

    assert.is(doctor.code, 2);
    assert.match(doctor.err, /is in use by a running server\. Stop it first, or look at a copy/);
    assert.is(backup.code, 0, backup.err);
    const told = JSON.parse(backup.out);
    assert.equal([told.file, told.by], ['b1.db', 'server']);
    assert.ok(told.entryCount > 3);
    assert.match(again.err, /There is a backup of that name/);
    assert.match(nowhere.err, /none answers at http:\/\/127\.0\.0\.1:9/);
    assert.is(restore.code, 2);
    assert.match(restore.err, /in use by a running server\. Stop it first/);
    assert.is(imported.code, 1, 'it is no file of a world in the first place');
    assert.match(unknown.err, /There is no such sandbox/);

    const alone = await run('export', demo.sandboxId, '--data', dir);
    const ofBackup = await run('export', demo.sandboxId, '--db', join(dir, 'backups', 'b1.db'));
    assert.is(exported.code, 0, exported.err);
    assert.is(alone.out, exported.out);
    assert.is(ofBackup.out, exported.out);
    assert.is((await run('doctor', '--data', dir)).code, 0);
    assert.is((await run('doctor', '--db', join(dir, 'backups', 'b1.db'))).code, 0);
  }),
);

cli('a world goes from one data folder into another and is served there', () =>
  lived.inCopy(async ({ path }) =>
    inDataDir(async (dir) => {
      const file = join(dir, 'live.ndjson');
      writeFileSync(file, (await run('export', 'live', '--db', path)).out);
      const data = join(dir, 'data');
      const imported = await run('import', file, '--data', data, '--json');
      assert.is(imported.code, 0, imported.err);
      assert.equal(
        [JSON.parse(imported.out).worldId, JSON.parse(imported.out).entryCount],
        ['live', 11],
      );

      const server = await startServer({ SANDGLASS_DATA_DIR: data });
      const keys = JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8'));
      const answer = await fetch(`${server.url}/v1/partners/par_nordlys`, {
        headers: { authorization: `Bearer ${keys.operatorKey}` },
      });
      await server.stop();
      assert.is(answer.status, 200);

      const again = await run('import', file, '--data', data);
      assert.is(again.code, 1);
      assert.match(again.err, /is refused, and nothing was kept\. The live world has \d+ entries/);
    }),
  ),
);

cli('the doctor says what it would repair, for people and as JSON, and exits with 1', () =>
  lived.inCopy(async ({ url, path }) => {
    await spoil(url, ["DELETE FROM timers WHERE id = 'trl_acme:graceEnd'"]);

    const { code, out } = await run('doctor', '--db', path);
    const json = await run('doctor', '--db', path, '--json');

    assert.is(code, 1);
    assert.match(out, /is not sound/);
    assert.match(
      out,
      /timers \(1\)\n {2}live\/cus_\w+: trl_acme:graceEnd is missing in timers\.\n/,
    );
    assert.match(out, /would put back trl_acme:graceEnd in timers/);
    assert.match(out, /Nothing was changed\./);
    assert.is(json.code, 1);
    const report = JSON.parse(json.out);
    assert.is(report.groups[0].kind, 'timers');
    assert.is(report.entryCount > 11, true);
  }),
);

cli('without a server the command makes the backup itself, and never over another', () =>
  lived.inCopy(async ({ path }) =>
    inDataDir(async (dir) => {
      const env = ['--data', dir];
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, 'sandglass.db'), readFileSync(path));
      const first = await run('backup', 'x', ...env);
      const second = await run('backup', 'x', ...env);
      const wrong = await run('backup', '../x', ...env);

      assert.is(first.code, 0, first.err);
      assert.match(
        first.out,
        /x\.db in .*backups\n {2}\d+ entries, .* MB, in .* s, by the command/,
      );
      assert.is(second.code, 2);
      assert.match(second.err, /there is a backup x already/);
      assert.is(wrong.code, 2);
      assert.equal(readdirSync(join(dir, 'backups')), ['x.db']);
    }),
  ),
);

cli('a database on another server is looked at, read and brought into like a file', async () => {
  const [one, other] = [await hranaServer({ authToken: 't' }), await hranaServer()];
  const clock = fakeClock();
  const worlds = await openWorlds({ url: one.url, authToken: 't', clock });
  await liveALittle(worlds, clock);
  await worlds.close();
  const env = { SANDGLASS_DB_AUTH_TOKEN: 't' };
  await inDataDir(async (dir) => {
    const doctor = await runIn(env, 'doctor', '--db', one.url);
    const stranger = await run('doctor', '--db', `${one.url}?authToken=secret`);
    const exported = await runIn(env, 'export', 'live', '--db', one.url);
    const file = join(dir, 'live.ndjson');
    writeFileSync(file, exported.out);
    const imported = await run('import', file, '--db', other.url);

    assert.is(doctor.code, 0, doctor.out);
    assert.is(stranger.code, 2);
    assert.not.match(stranger.err, /secret/);
    assert.is(imported.code, 0, imported.err);
    assert.is((await run('export', 'live', '--db', other.url)).out, exported.out);
    assert.is((await run('doctor', '--db', other.url)).code, 0);
  });
  await one.close();
  await other.close();
});

cli('what is called wrongly is told so', async () => {
  const wrong: readonly (readonly [RegExp, ...string[]])[] = [
    [/name one database/, 'doctor', '--data', 'a', '--db', 'b'],
    [/is not there/, 'doctor', '--db', 'none.db'],
    [/is not there/, 'backup', '--db', 'none.db'],
    [/is no file; its own server/, 'backup', '--db', 'libsql://x.example'],
    [/is no file; restore it/, 'restore', 'package.json', '--db', 'libsql://x.example'],
    [/name one backup, by its file/, 'restore'],
    [/is not there/, 'restore', 'none.db'],
    [/name one world, by its id/, 'export'],
    [/is not there/, 'export', 'live', '--db', 'none.db'],
    [/is not there/, 'import', 'none.ndjson'],
    [/there is no option --fast/, 'doctor', '--fast'],
  ];
  for (const [says, ...args] of wrong) {
    const { code, err } = await run(...args);
    assert.is(code, 2, args.join(' '));
    assert.match(err, says, args.join(' '));
  }
  assert.not(existsSync('none.db'));
});

cli('a database of a later version is not opened by a server of this one', () =>
  lived.inCopy(async ({ url }) => {
    const sql = "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)";
    await spoil(url, [sql]);

    const error = await openDatabase({ url }).catch((thrown: unknown) => thrown);

    assert.match(String(error), /later version of Sandglass has written it/);
  }),
);

cli('help names them all', async () => {
  const { out } = await run('help');
  for (const name of ['doctor', 'backup', 'restore', 'export', 'import']) {
    assert.match(out, new RegExp(`^ {2}sandglass ${name} `, 'm'));
    assert.match((await run(name, '--help')).out, new RegExp(`^ {2}sandglass ${name} `, 'm'));
  }
});

cli.after(() => lived.remove());
cli.run();
