// The look at the timers itself: its short form runs with the other parts, in short.test.ts. Here
// what fired is spoilt in the tables, and the look has to see it.

import { createClient } from '@libsql/client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { entriesHash } from '../../runtime/index.ts';
import { openWorlds } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { DAY_MS, fakeClock, inFile, START_MS } from '../server/support/store.ts';
import { checkTimers, type TimersChecked } from './timers-check.ts';
import { type Expected, makeTrials } from './timers-make.ts';

const timers = suite('torture, the look at timers');

const TRIAL_COUNT = 45;

timers('of trials that nobody touches each timer fires once, and nothing is wrong', () =>
  inFired(async (checked) => {
    const { firedCount, ...faults } = await checked();

    assert.is(firedCount, 3 * TRIAL_COUNT);
    assert.equal(Object.values(faults).flat(), []);
  }),
);

const SPOILT: readonly (readonly [fault: keyof TimersChecked, sql: string])[] = [
  ['lost', "DELETE FROM entries WHERE stream = 'cus_t3' AND stream_sequence = 3"],
  [
    'doubled',
    `INSERT INTO entries SELECT world_id, stream, 99, 999, at_ms, recorded_at_ms, outcome, code,
       trial_id, json_set(body, '$.sequence', 999), tracking_id FROM entries
     WHERE stream = 'cus_t3' AND stream_sequence = 4`,
  ],
  [
    'early',
    `UPDATE entries SET recorded_at_ms = at_ms - 1
     WHERE stream = 'cus_t3' AND stream_sequence = 2`,
  ],
  [
    'outOfOrder',
    `UPDATE entries SET body = json_set(body, '$.atMs', at_ms + ${30 * DAY_MS})
     WHERE stream = 'cus_t3' AND stream_sequence = 2`,
  ],
  [
    'commandsLost',
    "UPDATE entries SET body = json_set(body, '$.outcome', 'refused') WHERE sequence = 2",
  ],
];

for (const [fault, sql] of SPOILT) {
  timers(`what is ${fault} is seen`, () =>
    inFired(async (checked, spoil) => {
      await spoil(sql);

      const found = (await checked())[fault];

      assert.ok(Array.isArray(found) && found.length > 0, JSON.stringify(found));
    }),
  );
}

timers.run();

type Work = (
  checked: () => Promise<TimersChecked>,
  spoil: (sql: string) => Promise<void>,
) => unknown;

/** A database in which everything has fired that is armed. */
function inFired(work: Work): Promise<void> {
  return inFile(async (url) => {
    const expected: Expected = await makeTrials({ url, trialCount: TRIAL_COUNT, spacingMs: 1 });
    const worlds = await openWorlds({ url, clock: fakeClock(START_MS + 100 * DAY_MS) });
    await worlds.settled();
    const [second] = await worlds.entries(wholeWorld('live'), { after: '1', limit: 1 });
    await worlds.close();
    const { entry } = second ?? {};
    const acknowledged = new Map(
      entry === undefined ? [] : [[entry.sequence, entriesHash([entry])]],
    );
    await work(
      () => checkTimers({ url, expected, acknowledged }),
      async (sql) => {
        const client = createClient({ url, concurrency: 1 });
        await client.execute(sql);
        client.close();
      },
    );
  });
}
