/** What the doctor finds: each thing that can be spoilt is spoilt, and that and no other is found. */
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Examination, examine } from '../../server/doctor/doctor.ts';
import { lookInto } from '../../server/store/libsql/look.ts';
import { Fixture, spoil } from './support/lived.ts';
import { DAY_MS, START_MS } from './support/store.ts';

const doctor = suite('server/doctor');

const lived = new Fixture(/s1[18]-/);
/** Soon after what has happened in the live world; its timers are due later. */
const NOW_MS = START_MS + 32 * DAY_MS;

const PAGE_BYTES = 4_096;

const ACME = `(SELECT stream_id FROM trials WHERE trial_id = 'trl_acme')`;
const OF_ACME = `world_id = 'live' AND stream = ${ACME}`;
const SANDBOX = `(SELECT min(id) FROM worlds WHERE kind = 'sandbox')`;
const START_OF_ACME = `${OF_ACME} AND stream_sequence = 1`;
const MESSAGE = `(SELECT min(id) FROM outbox WHERE kind = 'message' AND deliver_at_ms IS NOT NULL)`;
const SETTINGS = '{"url":"https://a.example/","types":["*"],"secrets":[]}';
const endpoint = (cursor: number): string =>
  `INSERT INTO webhook_endpoints VALUES ('live', 'whk_x', 'operator', 1, '${SETTINGS}', ${cursor}, NULL, NULL)`;

interface Spoilt {
  readonly what: string;
  readonly by: readonly string[];
  /** In order; what is found, and what would be done. */
  readonly finds: readonly (readonly [kind: string, says: RegExp, repair: RegExp | null])[];
}

// biome-ignore format: each is a row of a table
const SPOILT: readonly Spoilt[] = [
  { what: 'a row of a world that is gone', by: [`UPDATE audit SET world_id = 'live'`, `UPDATE decisions SET world_id = 'sbx_gone'`],
    finds: [['foreignKey', /1 row of decisions belong/, /would remove the 1 row/], ['decisions', /dec_1 cannot be read, or is another’s/, /would remove it/]] },
  { what: 'a key of a world that is gone', by: [`UPDATE api_keys SET world_id = 'sbx_gone'`],
    finds: [['foreignKey', /1 row of api_keys/, /would remove/], ['keys', /opens a world that is not there/, /would withdraw it/]] },
  { what: 'a key that names nobody', by: [`UPDATE api_keys SET actor = '{'`], finds: [['keys', /opens nothing/, /would withdraw it/]] },
  { what: 'a lost index', by: ['DROP INDEX entries_by_sequence'], finds: [['schema', /index entries_by_sequence is not there/, /would make entries_by_sequence/]] },
  { what: 'an index of another form', by: ['DROP INDEX outbox_delivered', 'CREATE INDEX outbox_delivered ON outbox (id)'], finds: [['schema', /outbox_delivered is not as it was made/, /would make/]] },
  { what: 'a table of somebody else', by: ['CREATE TABLE mine (x)'], finds: [['schema', /table mine is none of ours/, null]] },
  { what: 'a lost table', by: ['DROP TABLE claims'], finds: [['schema', /table claims is not there/, null], ['schema', /claims_by_stream is not there/, /./]] },
  { what: 'a migration that is missing', by: ['DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)'],
    finds: [['migrations', /has had \d+ of the \d+ migrations/, /as the next start/]] },
  { what: 'a migration of a later version', by: [`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)`], finds: [['migrations', /later version/, null]] },
  { what: 'a migration of nobody', by: [`UPDATE __drizzle_migrations SET hash = 'x' WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)`], finds: [['migrations', /does not know/, null]] },
  { what: 'a world of another kind', by: [`UPDATE worlds SET kind = 'live' WHERE id = ${SANDBOX}`], finds: [['worldKind', /of the kind “live”/, null]] },
  { what: 'a world that counts too many', by: [`UPDATE worlds SET sequence = sequence + 1 WHERE id = ${SANDBOX}`], finds: [['worldSequence', /row counts \d+; its last entry is \d+/, /would count \d+/]] },
  { what: 'a world whose time lies before its entries', by: [`UPDATE worlds SET now_ms = start_at_ms WHERE id = 'live'`], finds: [['worldTime', /The world’s time is 2027-01-11T09:00:00\.000Z, before 2027-02-10/, /would set it to 2027-02-10/]] },
  { what: 'a world that begins after its entries', by: [`UPDATE worlds SET start_at_ms = now_ms WHERE id = 'live'`], finds: [['worldTime', /begins at 2027-02-11T09:00:00\.000Z, after its first entry/, null]] },
  { what: 'a gap in the entries of a world', by: [`DELETE FROM entries WHERE world_id = 'live' AND stream = 'par_nordlys'`, `DELETE FROM streams WHERE world_id = 'live' AND id = 'par_nordlys'`],
    finds: [['entryGap', /Of 11 entries 10 are there; the first that is missing is 1/, null]] },
  { what: 'an entry that is no entry', by: [`UPDATE entries SET body = '[]' WHERE ${START_OF_ACME}`], finds: [['entryUnreadable', /text of entry 3 is no entry/, null]] },
  { what: 'a column that says otherwise than its entry', by: [`UPDATE entries SET outcome = 'refused', trial_id = NULL WHERE ${START_OF_ACME}`], finds: [['entryColumns', /outcome, trial_id/, /would rewrite the columns/]] },
  { what: 'a missing entry of a stream', by: [`DELETE FROM entries WHERE world_id = 'live' AND stream_sequence = 1 AND stream = 'ord_1'`],
    finds: [['entryGap', /first that is missing is 5/, null], ['streamGap', /is the stream’s 2th; 1 was to come/, null]] },
  { what: 'an entry that tells another change', by: [`UPDATE entries SET body = replace(body, '"event":"born"', '"event":"found"') WHERE ${START_OF_ACME}`], finds: [['replayDiverged', /Entry 3 comes out differently.*REPLAY_DIVERGED\), at \/changes\/0\/event/, null]] },
  { what: 'an input that no step can take', by: [`UPDATE entries SET body = replace(body, '"timerId":"trl_acme:expiry"', '"timerId":"trl_acme:exp"') WHERE ${OF_ACME}`], finds: [['replayFailed', /entry 9|Entry \d+ cannot be stepped again: STALE_TIMER/, null]] },
  { what: 'a stream without a row', by: [`DELETE FROM streams WHERE world_id = 'live' AND id = ${ACME}`], finds: [['streamMissing', /has entries and no row/, /would write the row of stream cus_\w+ from its 3 entries/]] },
  { what: 'a stream without entries', by: [`INSERT INTO streams VALUES ('live', 'par_x', 'partner', 1, '{}', '{}')`], finds: [['streamWithoutEntries', /no entries/, /would remove it/]] },
  { what: 'a snapshot with another state', by: [`UPDATE streams SET instances = replace(instances, '"grace"', '"ended"'), sequence = 9 WHERE id = ${ACME}`],
    finds: [['streamRow', /sequence, instances/, /from its 3 entries/], ['shapes', /is not written down/, /would write it down/], ['unknownShape', /the timer graceEnd/, null]] },
  { what: 'a snapshot that is none', by: [`UPDATE streams SET record = '{' WHERE world_id = 'live' AND id = 'cus_brio'`], finds: [['streamRow', /its text/, /would write the row of stream cus_brio from its 1 entry/]] },
  { what: 'a lost timer', by: [`DELETE FROM timers WHERE id = 'trl_acme:graceEnd'`], finds: [['timers', /trl_acme:graceEnd is missing in timers/, /would put back trl_acme:graceEnd/], ['shapes', /./, /./]] },
  { what: 'a timer of another instant', by: [`UPDATE timers SET due_at_ms = due_at_ms + 1 WHERE id = 'trl_acme:graceEnd'`], finds: [['timers', /row of trl_acme:graceEnd in timers is not what/, /would set right/]] },
  { what: 'a timer of nobody', by: [`INSERT INTO timers SELECT world_id, 'cus_x', id, instance_id, name, event, due_at_ms, armed_at_ms, 1, 0 FROM timers WHERE id = 'trl_acme:graceEnd'`], finds: [['timers', /belongs to a stream that is not there/, /would remove/]] },
  { what: 'a timer too many', by: [`INSERT INTO timers SELECT world_id, stream_id, 'more', instance_id, name, event, due_at_ms, armed_at_ms, 1, 0 FROM timers WHERE id = 'trl_acme:graceEnd'`],
    finds: [['timers', /more in timers has nothing that accounts for it/, /would remove more/], ['shapes', /./, /./]] },
  { what: 'a timer that a sandbox has passed', by: [`UPDATE worlds SET now_ms = (SELECT min(due_at_ms) + 1 FROM timers WHERE world_id = worlds.id) WHERE kind = 'sandbox' AND EXISTS (SELECT 1 FROM timers WHERE world_id = worlds.id)`], finds: [['sandboxTimer', /which the sandbox has passed/, /would fire it/]] },
  { what: 'a trial of another state', by: [`UPDATE trials SET status = 'active' WHERE trial_id = 'trl_bolt'`], finds: [['trials', /row of trl_bolt in trials/, /would set right/]] },
  { what: 'a lost relationship', by: [`DELETE FROM relationships WHERE stream_id = ${ACME}`], finds: [['relationships', /par_nordlys is missing/, /would put back/]] },
  { what: 'a viewer too many', by: [`INSERT INTO order_viewers VALUES ('live', 'partner:par_spy', 'ord_1')`], finds: [['order_viewers', /partner:par_spy in order_viewers has nothing/, /would remove/]] },
  { what: 'a claim in another hand', by: [`UPDATE claims SET stream_id = 'cus_brio' WHERE claim = 'email:admin@acme.example'`],
    finds: [['claims', /cus_brio holds it/, /would give email:admin@acme.example to cus_/], ['claims', /has nothing that accounts for it/, /would remove/]] },
  { what: 'a lost claim', by: [`DELETE FROM claims WHERE claim = 'email:m@brio.example'`], finds: [['claims', /email:m@brio.example is missing/, /would put back/]] },
  { what: 'a lost message', by: [`DELETE FROM outbox WHERE id = ${MESSAGE}`], finds: [['outboxMissing', /The message cus_\w+#2\.0 of entry \d is not in the outbox/, /would put it back/]] },
  { what: 'a message that nobody asked for', by: [`UPDATE outbox SET id = 'x#1.0', dedupe_key = 'x', sequence = 4000 WHERE id = ${MESSAGE}`], finds: [['outboxMissing', /./, /./], ['outboxExtra', /x#1\.0, which entry 4000/, /would remove it/]] },
  { what: 'a message with another text', by: [`UPDATE outbox SET body = json_set(body, '$.subject', 'Hello'), trial_id = 'trl_b' WHERE id = ${MESSAGE}`], finds: [['outboxRow', /trial_id, body/, /would rewrite it/]] },
  { what: 'a delivered message that waits', by: [`UPDATE outbox SET deliver_at_ms = 1 WHERE delivered_at_ms IS NOT NULL`], finds: [['outboxWaiting', /was delivered at 2027-02-11/, /would not deliver it again/]] },
  { what: 'a claim on a message that never ends', by: [`UPDATE outbox SET claimed_by = 'me' WHERE id = ${MESSAGE}`], finds: [['outboxClaim', /half claimed/, /would free it/]] },
  { what: 'a keyed request of entries that are not there', by: [`UPDATE requests SET last_sequence = 5000`], finds: [['requests', /entries 3 to 5000/, /would forget it/]] },
  { what: 'an answer that cannot be read', by: [`UPDATE requests SET answer = '{'`], finds: [['requests', /cannot be read/, /would make it anew/]] },
  { what: 'an audit of entries that are not there', by: [`UPDATE audit SET first_sequence = 0`], finds: [['audit', /aud_keyed names entries 0/, null]] },
  { what: 'an endpoint that is further than its world', by: [endpoint(5_000)], finds: [['webhooks', /whk_x has taken events up to 5000 of 11/, /would disable it/]] },
  { what: 'a delivery that is half settled', by: [endpoint(1), `INSERT INTO webhook_deliveries VALUES ('live', 'whk_x', 'evt_1', 1, 't', 'l', 1, NULL, 0, NULL, NULL, NULL, NULL, '[]')`], finds: [['webhookDeliveries', /evt_1 to whk_x is half settled/, /would remove it/]] },
  { what: 'a form that is not written down', by: [`DELETE FROM shapes WHERE shape LIKE '%trial@1%graceEnd%'`], finds: [['shapes', /in live\/cus_\w+, live\/cus_\w+, is not written down/, /would write it down/]] },
  { what: 'a form that is none', by: [`INSERT INTO shapes VALUES ('?')`], finds: [['shapes', /“\?” is no form/, /would remove it/]] },
  { what: 'a pack that has changed', by: [`UPDATE packs SET hash = 'former' WHERE id = 'webex-current@1'`], finds: [['packs', /does not have its hash/, null], ['packs', /is not what it was/, null]] },
  { what: 'a world under a pack that is gone', by: [`UPDATE worlds SET pack_id = 'acme@1' WHERE id = 'live'`], finds: [['packs', /acme@1/, null]] },
  { what: 'an import that was interrupted', by: [`INSERT INTO worlds VALUES ('sbx_half', 'importing', 'x', 1, 'webex-current@1', 7, 1, 1, NULL)`], finds: [['halfImport', /interrupted after 7 entries/, /would remove it/]] },
];

for (const { what, by, finds } of SPOILT) {
  doctor(`${what} is found, and nothing else`, () =>
    lived.inCopy(async ({ url }) => {
      await spoil(url, by);

      const { groups, isSound } = await examined(url);

      const found = groups.flatMap(({ findings }) => findings);
      const told = JSON.stringify(found, null, 1);
      assert.is(isSound, false);
      assert.equal(
        found.map(({ kind }) => kind),
        finds.map(([kind]) => kind),
        told,
      );
      for (const [at, [, says, repair]] of finds.entries()) {
        assert.match(found[at]?.says ?? '', says, told);
        if (repair === null) assert.is(found[at]?.repair, null, told);
        else assert.match(found[at]?.repair ?? '', repair, told);
      }
    }),
  );
}

doctor('what nobody has spoilt is sound', () =>
  lived.inCopy(async ({ url }) => {
    const { isSound, groups, worldCount, streamCount, entryCount } = await examined(url);

    assert.equal(groups, []);
    assert.equal([isSound, worldCount, streamCount, entryCount], [true, 3, 15, 75]);
  }),
);

doctor('what is overdue, and what was delivered long ago, is no fault', () =>
  lived.inCopy(async ({ url }) => {
    await spoil(url, ['DELETE FROM outbox WHERE delivered_at_ms IS NOT NULL']);

    const later = await examined(url, NOW_MS + 100 * DAY_MS);

    assert.equal(later.groups, []);
    assert.match(later.notes[0] ?? '', /^2 timers of the live world are overdue, the oldest since/);
    assert.match(later.notes[1] ?? '', /^8 messages wait to be delivered/);
    assert.match(later.notes[2] ?? '', /^1 message of the live world left the outbox/);
  }),
);

doctor('of very many faults the first are told, and all are counted', () =>
  lived.inCopy(async ({ url }) => {
    await spoil(url, [
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
       INSERT INTO claims SELECT 'live', 'email:' || i, 'cus_brio' FROM n`,
    ]);

    const [group] = (await examined(url)).groups;

    assert.is(group?.kind, 'claims');
    assert.is(group?.count, 500);
    assert.is(group?.findings.length, 20);
  }),
);

doctor('a file with a page of garbage is looked through as far as it can be', () =>
  lived.inCopy(async ({ url, path }) => {
    const file = openSync(path, 'r+');
    const garbage = Buffer.alloc(PAGE_BYTES, 0xa5);
    writeSync(file, garbage, 0, PAGE_BYTES, Math.floor(statSync(path).size / 2));
    closeSync(file);

    const { isSound, groups } = await examined(url);

    assert.is(isSound, false);
    assert.ok(groups.some(({ kind }) => kind === 'integrity' || kind === 'unreadable'));
  }),
);

doctor('it leaves the file as it was', () =>
  lived.inCopy(async ({ url, path }) => {
    const before = statSync(path);
    await examined(url);
    const after = statSync(path);

    assert.is(after.mtimeMs, before.mtimeMs);
    assert.is(after.size, before.size);
  }),
);

doctor.after(() => lived.remove());
doctor.run();

async function examined(url: string, nowMs = NOW_MS): Promise<Examination> {
  const looked = await lookInto(url);
  try {
    return await examine(looked, { nowMs, deliveredKeptMs: 90 * DAY_MS, depth: 'whole' });
  } finally {
    await looked.close();
  }
}
