/** An import that is killed leaves nothing that anybody sees, and can be done again. */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../server/doctor/doctor.ts';
import { lookInto } from '../../server/store/libsql/look.ts';
import { ended, startChild } from './support/child.ts';
import { liveByChance } from './support/live-by-chance.ts';
import { fakeClock, inFile, inStore, START_MS } from './support/store.ts';
import { exported, imported, intoLibsql } from './support/world-files.ts';

const killed = suite('server/world-import, killed');

/** Rows of the tables that belong to worlds. */
const ROWS = `SELECT (SELECT count(*) FROM entries) + (SELECT count(*) FROM streams)
  + (SELECT count(*) FROM timers) + (SELECT count(*) FROM claims) + (SELECT count(*) FROM outbox)`;

killed(
  'at any commit: no half world is seen, the next start removes it, the next import is whole',
  () =>
    inFile(async (source) => {
      const clock = fakeClock();
      let text = '';
      await inStore({ clock }, async (worlds) => {
        await liveByChance(worlds, { clock, seed: 7, commandCount: 450 });
        text = await exported(worlds.store, 'live');
      });
      const path = fileURLToPath(source);
      writeFileSync(path, text);

      for (const commitCount of [1, 2, 3]) {
        await inFile(async (url) => {
          await killedImport([path, url], commitCount);
          if (commitCount > 1) assert.equal(await kindsFoundIn(url), ['halfImport']);

          const target = await intoLibsql(url);
          assert.is(await target.store.world('live'), undefined);
          const { rows } = await target.store.database.client.execute(ROWS);
          assert.is(rows[0]?.[0], 0);
          await imported(text, target);
          assert.is(await exported(target.store, 'live'), text);
          await target.store.close();
          assert.equal(await kindsFoundIn(url), []);
        });
      }
    }),
);

killed.run();

async function killedImport(args: readonly string[], commitCount: number): Promise<void> {
  const child = startChild('./slow-importer.ts', args);
  let seen = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    seen += 1;
    if (seen === commitCount) child.kill('SIGKILL');
  }
  await ended(child);
  assert.is(child.signalCode, 'SIGKILL', 'it was done before it was killed');
}

async function kindsFoundIn(url: string): Promise<readonly string[]> {
  const looked = await lookInto(url);
  const of = { nowMs: START_MS, deliveredKeptMs: 1, depth: 'whole' } as const;
  const { groups } = await examine(looked, of);
  await looked.close();
  return groups.map(({ kind }) => kind);
}
