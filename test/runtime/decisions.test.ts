import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { packOf, rulesOf } from '../../rules/index.ts';
import { entriesHash, type World } from '../../runtime/index.ts';
import { seeded } from '../support/random.ts';
import { ANNA, request, type Story, say, someStory } from '../support/story.ts';

const decisions = suite('runtime: decisions that overlap');

/** Waits for so many turns of the microtask queue. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

decisions('1 000 commands whose decisions overlap are all complete and right', async () => {
  const dice = seeded(303);
  const asked = rulesOf(packOf('webex-current@1'), 'trial.start').length;
  const story = await someStory();
  const cases = Array.from({ length: 1_000 }, (_, index) => ({
    index,
    days: dice.pick([30, 31, 60, 90, 91]),
    licences: dice.pick([0, 1, 1_000, 1_001]),
    isAcknowledged: dice.chance(50),
    wait: dice.int(0, 60),
  }));

  const results = await Promise.all(
    cases.map(async (one) => {
      await turns(one.wait);
      return say(
        story,
        'trial.start',
        request({
          durationDays: one.days,
          licenceCount: one.licences,
          locationAcknowledged: one.isAcknowledged,
        }),
      );
    }),
  );

  for (const [index, one] of cases.entries()) {
    const entry = results[index]?.entries.at(-1);
    const decision = entry?.input.kind === 'command' ? entry.input.decision : null;
    const expected = [
      ...(one.isAcknowledged ? [] : ['LOCATION_NOT_ACKNOWLEDGED']),
      ...(one.licences < 1 || one.licences > 1_000 ? ['LICENCE_COUNT_INVALID'] : []),
      ...([30, 60, 90].includes(one.days) ? [] : ['DURATION_INVALID']),
    ];
    assert.equal(
      decision?.violations.map((violation) => violation.code),
      expected,
      `case ${index}`,
    );
    assert.is(decision?.ruleCount, asked, 'every rule was asked');
    assert.is(entry?.outcome, expected.length === 0 ? 'accepted' : 'refused');
  }
});

decisions('the same words in the same world give the same entries', async () => {
  const tell = async (): Promise<Story> => say(await someStory(), 'trial.start', request(), ANNA);
  const [one, other] = await Promise.all([tell(), tell()]);
  assert.is(entriesHash(one.entries), entriesHash(other.entries));
  assert.is((one.world as World).sequence, 3);
});

decisions.run();
