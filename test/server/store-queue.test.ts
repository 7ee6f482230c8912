// What happens when a commit fails. The failures are planted as triggers in the database itself.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { WorldError } from '../../server/worlds.ts';
import {
  command,
  DAY_MS,
  databaseOf,
  entriesOf,
  inFile,
  inStore,
  newSandbox,
  PARTNER,
  registerPartner,
  startTrial,
} from './support/store.ts';

const queue = suite('server/store, when a commit fails');

const LISTS = ['timers', 'trials', 'relationships', 'order_viewers', 'claims'];
const TABLES = ['entries', 'streams', ...LISTS, 'outbox'];

queue('nothing of a jump is kept when its last row cannot be', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await worlds.perform(id, startTrial('acme'), PARTNER);
    await plant(worlds, 'outbox', "NEW.notification_id = 'N-08'");
    const before = [await counts(worlds), await worlds.get(id)];

    assert.match(await outcomeOf(worlds.advance(id, { byMs: 400 * DAY_MS })), /planted/);

    assert.equal([await counts(worlds), await worlds.get(id)], before);
  }),
);

queue('memory is dropped with the commit, and the next command builds on the store', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await worlds.perform(id, startTrial('acme'), PARTNER);
    const before = await worlds.get(id);
    await plant(worlds, 'outbox', "NEW.kind = 'message'");
    assert.match(await outcomeOf(worlds.advance(id, { toNext: true })), /planted/);
    await databaseOf(worlds).client.execute('DROP TRIGGER planted');

    const { entries, nowMs } = await worlds.advance(id, { toNext: true });

    assert.equal(
      entries.map(({ sequence }) => sequence),
      [(before?.sequence ?? 0) + 1],
    );
    assert.is(nowMs, before?.nextDueAtMs);
  }),
);

queue('one bad command fails alone, and what was built on it is done again', () =>
  inFile((url) =>
    inStore({ url }, async (worlds) => {
      await plant(worlds, 'entries', "NEW.body LIKE '%par_bad%'");
      const others = await newSandbox(worlds);
      const ids = Array.from(
        { length: 40 },
        (_, index) => `par_${index % 10 === 5 ? 'bad' : 'good'}${index}`,
      );

      const outcomes = await Promise.all(
        ids.flatMap((id) => [
          outcomeOf(worlds.perform('live', registerPartner(id), OPERATOR)),
          outcomeOf(
            worlds.perform(others, registerPartner(`${id}x`.replace('bad', 'fine')), OPERATOR),
          ),
        ]),
      );

      assert.is(outcomes.filter((outcome) => outcome === 'done').length, 76);
      assert.is(outcomes.filter((outcome) => outcome.includes('planted')).length, 4);
      const entries = await entriesOf(worlds, 'live');
      assert.equal(
        entries.map(({ sequence }) => sequence),
        Array.from({ length: 36 }, (_, index) => index + 1),
      );
      assert.is(
        (await worlds.partners(wholeWorld('live'), { after: null, limit: 100 })).length,
        36,
      );
      assert.is((await entriesOf(worlds, others)).length, 41);
    }),
  ),
);

queue('the settings of the connection hold after a failure', () =>
  inFile((url) =>
    inStore({ url }, async (worlds) => {
      await plant(worlds, 'entries', 'true');
      await outcomeOf(worlds.perform('live', registerPartner(), OPERATOR));

      const { client } = databaseOf(worlds);
      const settings = ['locking_mode', 'journal_mode', 'synchronous', 'foreign_keys'];
      const got = [];
      for (const name of settings) got.push((await client.execute(`PRAGMA ${name}`)).rows[0]?.[0]);

      assert.equal(got, ['exclusive', 'wal', 2, 1]);
    }),
  ),
);

queue('an entry whose place another writer took is done again, after it', () =>
  inStore({}, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    await databaseOf(worlds).client.batch([
      `INSERT INTO entries SELECT world_id, 'par_other', 1, 2, at_ms, recorded_at_ms, outcome, code,
         trial_id, body, tracking_id FROM entries`,
      'UPDATE worlds SET sequence = 2',
    ]);

    const [entry] = await worlds.perform('live', startTrial('acme'), PARTNER);

    assert.is(entry?.sequence, 3);
  }),
);

queue('more than it can hold is turned away at once', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    const extend = command('trial.extend', { trialId: 'trl_no' });

    const all = await Promise.all(
      Array.from({ length: 2_100 }, () => outcomeOf(worlds.perform(id, extend, PARTNER))),
    );

    assert.is(all.filter((outcome) => outcome === 'TOO_BUSY').length, 100);
  }),
);

queue.run();

/** From now on a row of the table that meets the condition fails its commit. */
async function plant(worlds: OpenWorlds, table: string, condition: string): Promise<void> {
  await databaseOf(worlds).client.execute(
    `CREATE TRIGGER planted BEFORE INSERT ON ${table} WHEN ${condition}
     BEGIN SELECT RAISE(ABORT, 'planted'); END`,
  );
}

async function counts(worlds: OpenWorlds): Promise<readonly unknown[]> {
  const found = [];
  for (const table of TABLES) {
    const { rows } = await databaseOf(worlds).client.execute(`SELECT count(*) FROM ${table}`);
    found.push([table, rows[0]?.[0]]);
  }
  return found;
}

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof WorldError || (error instanceof Error && 'sentence' in error)
      ? (error as WorldError).code
      : String(error);
  }
}
