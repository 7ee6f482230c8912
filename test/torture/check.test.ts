// The checker finds what it is there to find: each kind of damage, planted into a sound file.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import {
  DAY_MS,
  fakeClock,
  inStore,
  PARTNER,
  registerPartner,
  START_MS,
  startTrial,
} from '../server/support/store.ts';
import { type Checked, check } from './check.ts';
import { startsOf } from './commands.ts';
import { inFolder } from './prepare.ts';

const checker = suite('torture: the checker');

/** What the checker says of a file with three trials and their first reminders, once damaged. */
function checkedAfter(...damage: readonly string[]): Promise<Checked> {
  return inFolder(async (dir) => {
    const url = pathToFileURL(join(dir, 'sandglass.db')).href;
    const clock = fakeClock();
    await inStore({ url, clock }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      for (const id of ['a', 'b', 'c']) await worlds.perform('live', startTrial(id), PARTNER);
      clock.set(START_MS + 24 * DAY_MS);
      await worlds.start();
    });
    const client = createClient({ url });
    for (const sql of damage) await client.execute(sql);
    client.close();
    const firedByMs = START_MS + 24 * DAY_MS;
    return check({ dir, acknowledged: [], asked: [], doctor: 'leave out', firedByMs });
  });
}

checker('finds nothing in a sound file, and counts what is there', async () => {
  const { violations, entryCount, firedCount } = await checkedAfter();
  assert.equal(violations, []);
  assert.is(entryCount, 7);
  assert.is(firedCount, 3);
});

const ROW = 'rowid = (SELECT min(rowid) FROM';
const PLANTED: readonly (readonly [what: string, begins: string, sql: string])[] = [
  ['an entry that is gone', 'gap', `DELETE FROM entries WHERE sequence = 3`],
  ['a last entry that is gone', 'gap', `DELETE FROM entries WHERE sequence = 7`],
  ['a stream that is gone', 'partial', `DELETE FROM streams WHERE ${ROW} streams)`],
  ['a stream that fell behind', 'partial', 'UPDATE streams SET sequence = sequence - 1'],
  ['a timer that is gone', 'partial', `DELETE FROM timers WHERE ${ROW} timers)`],
  ['a timer that moved', 'partial', `UPDATE timers SET due_at_ms = due_at_ms + 1`],
  ['a timer that did not fire', 'timer lost', 'UPDATE timers SET due_at_ms = 1'],
  ['a timer that fired too early', 'timer early', 'UPDATE entries SET recorded_at_ms = 1'],
  ['a message that is gone', 'partial', `DELETE FROM outbox WHERE ${ROW} outbox)`],
  ['a message of nobody', 'partial', "UPDATE outbox SET id = id || 'x', dedupe_key = NULL"],
  [
    'one effect of two keys',
    'double',
    `INSERT INTO requests (world_id, caller, key_hash, fingerprint, recorded_at_ms,
       changed_world_id, first_sequence, last_sequence)
     VALUES ('live', 'x', 'one', '', 0, 'live', 2, 2), ('live', 'x', 'two', '', 0, 'live', 2, 2)`,
  ],
];

for (const [what, begins, sql] of PLANTED) {
  checker(`finds ${what}`, async () => {
    const { violations } = await checkedAfter(sql);
    assert.ok(
      violations.some((one) => one.startsWith(begins)),
      violations.join('\n'),
    );
  });
}

checker('misses a request that was acknowledged and is not there', () =>
  inFolder(async (dir) => {
    const url = pathToFileURL(join(dir, 'sandglass.db')).href;
    await inStore({ url }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
    });
    const acknowledged = startsOf({ name: 'x', count: 2, apiKey: '' });
    const checked = await check({ dir, acknowledged, asked: acknowledged, doctor: 'leave out' });
    assert.is(checked.lostCount, 2);
  }),
);

checker('says so when there is no database that can be read', () =>
  inFolder(async (dir) => {
    const acknowledged = startsOf({ name: 'x', count: 1, apiKey: '' });
    const checked = await check({ dir, acknowledged, asked: acknowledged, doctor: 'leave out' });
    assert.ok(checked.violations[0]?.startsWith('integrity') === true);
    assert.is(checked.lostCount, 1);
  }),
);

checker.run();
