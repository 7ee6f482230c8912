import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nextAttemptAtMs } from '../../server/retry-ladder.ts';

const ladder = suite('server/retry-ladder');

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Source: Standard Webhooks 1.0.0. */
const WAITS_MS = [
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR_MS),
];

const waitOf = (deliveryId: string, attemptCount: number, retryAfterMs: number | null = null) => {
  const failedAtMs = 1_000_000;
  const next = nextAttemptAtMs({ deliveryId, attemptCount, failedAtMs, retryAfterMs });
  return next === null ? null : next - failedAtMs;
};

ladder('ten attempts, each wait its own, up to a tenth longer and never shorter', () => {
  for (const [index, waitMs] of WAITS_MS.entries()) {
    for (let each = 0; each < 200; each += 1) {
      const gotMs = waitOf(`delivery ${each}`, index + 1) ?? 0;
      assert.ok(gotMs >= waitMs && gotMs <= waitMs * 1.1, `${index}: ${gotMs}`);
    }
  }
  assert.is(waitOf('a', WAITS_MS.length + 1), null);
  assert.is(waitOf('a', 1_000), null);
});

ladder('what failed together is spread, and each always in the same way', () => {
  const waits = Array.from({ length: 1_000 }, (_, index) => waitOf(`delivery ${index}`, 2) ?? 0);
  const again = Array.from({ length: 1_000 }, (_, index) => waitOf(`delivery ${index}`, 2) ?? 0);
  const early = waits.filter((waitMs) => waitMs < 5 * MINUTE_MS * 1.05).length;

  assert.equal(waits, again);
  assert.ok(new Set(waits).size > 900);
  assert.ok(early > 400 && early < 600, `${early} of 1000 in the first half`);
});

ladder('who asks for a longer wait gets it, within a day; a shorter one is not heard', () => {
  assert.is(waitOf('a', 1, HOUR_MS), HOUR_MS);
  assert.is(waitOf('a', 1, 1), waitOf('a', 1));
  assert.is(waitOf('a', 1, 400 * HOUR_MS), 24 * HOUR_MS);
  assert.is(waitOf('a', 10, HOUR_MS), null);
});

ladder.run();
