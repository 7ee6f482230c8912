import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { byOrder, type Timer } from '../../runtime/index.ts';
import { seeded } from '../support/random.ts';

const order = suite('runtime/order');

const timer = (
  name: Timer['name'],
  instanceId: string,
  dueAtMs: number,
  sequence: number,
): Timer => ({
  id: `${instanceId}:${name}`,
  instanceId,
  name,
  event: `xstate.after.${name}.x`,
  dueAtMs,
  armedAtMs: 0,
  armedBy: [sequence, 0],
});

/** One instant after another; at one instant in the promised order. */
const TABLE: readonly Timer[] = [
  timer('graceEnd', 'trl_z', 99, 1), // an earlier instant, whatever else
  timer('weekLeft', 'trl_b', 100, 9), // what announces comes first, though armed last
  timer('expiry', 'trl_a', 100, 3), // then what changes a trial, by the order of arming
  timer('graceEnd', 'trl_c', 100, 4),
  timer('consentLapse', 'trl_d/consent', 100, 2), // then the consents, though armed before
  timer('expiry', 'trl_e', 101, 1),
];

order('is the one of the table, from any order of arming', () => {
  const dice = seeded(4);
  for (let round = 0; round < 50; round += 1) {
    const found = dice.shuffled(TABLE).sort(byOrder);
    assert.equal(
      found.map((one) => one.id),
      TABLE.map((one) => one.id),
    );
  }
});

order('never calls two timers equal', () => {
  for (const left of TABLE) {
    for (const right of TABLE) assert.is(byOrder(left, right) === 0, left === right);
  }
});

order.run();
