// The short form of `npm run torture`: every promise is kept, and every trouble really came.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PARTS } from './parts.ts';

const torture = suite('torture, the short form');

/** Figures that must not be nought: without them a part has tried nothing. */
const HAPPENED: Readonly<Record<string, readonly string[]>> = {
  kill: ['acknowledged', 'timersFired', 'cycles'],
  simulation: ['answered', 'outcomeUnknown', 'timersFired', 'processesEnded', 'defectsFound'],
  disk: ['full: acknowledged', 'full: 507', 'failing: acknowledged', 'failing: 503'],
  timers: ['timersFired', 'crashes', 'entriesAcknowledged', 'calmTimers'],
  power: ['acknowledgedAtPoints', 'serversStarted', 'lostOnLyingDisk'],
  stop: ['acknowledged', 'stops', 'turnedAway'],
};
const SEED = 20_270_111;

for (const { name, title, run } of PARTS) {
  torture(`${title}: no violation`, async () => {
    const { figures, violations, notRun } = await run({ seed: SEED, form: 'short' });
    const told = JSON.stringify(figures);
    assert.equal(violations.slice(0, 10), [], told);
    if (notRun.length > 0 && process.env['CI'] !== 'true') {
      // A small disk takes root, and a disk that fails takes a C compiler: CI has both.
      process.stdout.write(`\n  left out here: ${notRun.join('; ')}\n`);
      return;
    }
    assert.equal(notRun, []);
    for (const figure of HAPPENED[name] ?? []) {
      assert.ok(Number(figures[figure]) > 0, `${figure} is ${figures[figure]}: ${told}`);
    }
  });
}

torture.run();
