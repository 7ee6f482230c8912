// The short form of `npm run torture`: every promise is kept, and every trouble really came.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PARTS } from './parts.ts';

const torture = suite('torture, the short form');

/** Figures that must not be nought: without them a part has tried nothing. */
const HAPPENED: Readonly<Record<string, readonly string[]>> = {
  kill: ['acknowledged', 'timersFired', 'cycles'],
  disk: ['full: acknowledged', 'full: 507', 'failing: acknowledged', 'failing: 503'],
  power: ['acknowledgedAtPoints', 'serversStarted', 'lostOnLyingDisk'],
  stop: ['acknowledged', 'stops', 'turnedAway'],
};
const SEED = 20_270_111;

for (const { name, title, run } of PARTS) {
  torture(`${title}: no violation`, async () => {
    const { figures, violations, notRun } = await run({ seed: SEED, form: 'short' });
    const told = JSON.stringify(figures);
    assert.equal(violations.slice(0, 10), [], told);
    if (process.env['WITHOUT_MOUNT'] === '1' && notRun.length > 0) return;
    assert.equal(notRun, [], 'WITHOUT_MOUNT=1 lets what this machine cannot do be left out');
    for (const figure of HAPPENED[name] ?? []) {
      assert.ok(Number(figures[figure]) > 0, `${figure} is ${figures[figure]}: ${told}`);
    }
  });
}

torture.run();
