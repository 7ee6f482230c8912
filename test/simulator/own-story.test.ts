/** A trial of the reader's own: its id says all of it, and the real rules answer each. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAddress } from '../../simulator/address.ts';
import { ownIdOf, ownStoryOf, type Wish, wishIn } from '../../simulator/own-story.ts';
import { runOwn } from '../../simulator/run-story.ts';
import { StoryError } from '../../simulator/story.ts';

const own = suite('simulator/own-story');

const WISH: Wish = {
  policy: 'webex-current',
  day: '2027-01-11',
  whose: 'new',
  services: ['MESSAGING', 'MEETINGS'],
  bought: [],
  durationDays: 30,
};

own('an id says all that was wished for, and nothing else is one', () => {
  assert.is(ownIdOf(WISH), 'own-webex-20270111-new-me-none-30');
  for (const wish of WISHES()) assert.equal(wishIn(ownIdOf(wish)), wish);
  const nowhere = { ...WISH, bought: ['CALLING'] } as const;
  assert.is(ownIdOf(nowhere), ownIdOf(WISH), 'a company that nobody knows has bought nothing');
  for (const id of [
    ...['', 'S01', 'own-', 'own-webex-20270111-new-me-none', 'own-webex-20270230-new-m-none-30'],
    ...['own-webex-20270111-mine-m-none-30', 'own-webex-20270111-new--none-30'],
    ...['own-webex-20270111-new-z-none-30', 'own-webex-20270111-new-m-none-123456'],
    // Each says what another says, or what cannot be told.
    ...['own-webex-20270111-new-mm-none-30', 'own-webex-20270111-new-em-none-30'],
    ...['own-webex-20270111-new-m-m-30', 'own-webex-20270111-new-m-none-030'],
    ...['own-webex-99991231-new-m-none-90', 'own-webex-00000101-new-m-none-30'],
  ]) {
    assert.is(wishIn(id), null, id);
  }
});

own('each of them is a scenario, and is started or refused with why', async () => {
  const seen = { active: 0, pendingConsent: 0, refused: 0 };
  for (const wish of WISHES()) {
    const id = ownIdOf(wish);
    const { story, run, page } = await runOwn(id);
    const birth = run.baseline.entries.at(-1);
    const name = JSON.stringify(ownStoryOf(wish));
    assert.is(story.id, id);
    assert.equal([run.told, run.failures], [[], []], 'it is held to nothing');
    assert.is(birth?.atMs, Date.parse(`${wish.day}T09:00:00Z`));
    if (birth?.refusal) {
      seen.refused += 1;
      assert.equal([page?.detail, page?.chosen.services], ['eligibility', wish.services], name);
    } else {
      assert.is(page, null);
      const to = JSON.stringify(birth?.changes.find(({ machine }) => /^trial/.test(machine))?.to);
      const state = to.includes('pendingConsent') ? 'pendingConsent' : 'active';
      assert.is(state, wish.whose === 'other' ? 'pendingConsent' : 'active', name);
      seen[state] += 1;
    }
  }
  assert.ok(
    Object.values(seen).every((count) => count > 0),
    JSON.stringify(seen),
  );
});

own('what was refused is found where it was left, the question and why beside it', async () => {
  const id = ownIdOf({ ...WISH, durationDays: 31 });
  const asked = parseAddress(`?scenario=${id}&t=2027-01-11T08:00:00Z&tab=history`);
  const { page } = await runOwn(id, asked);
  assert.equal(
    [page?.detail, page?.session.cursorMs, page?.region],
    ['history', asked.atMs, 'details'],
  );
  assert.equal([page?.notice?.tone, page?.chosen.services], ['bad', WISH.services]);
});

own(
  'another length than is offered is refused by the rules; an id of nothing, by a sentence',
  async () => {
    const { page } = await runOwn(ownIdOf({ ...WISH, durationDays: 31 }));
    assert.is(page?.detail, 'eligibility');
    try {
      await runOwn('own-nothing');
      assert.unreachable();
    } catch (error) {
      assert.instance(error, StoryError);
    }
  },
);

function WISHES(): readonly Wish[] {
  const all: Wish[] = [];
  for (const policy of ['webex-current', 'cisco-spark-2017'] as const) {
    for (const whose of ['new', 'own', 'other'] as const) {
      for (const services of [
        ['MESSAGING'],
        ['MESSAGING', 'CALLING'],
        ['WEBEX_DEVICES'],
      ] as const) {
        for (const bought of whose === 'new' ? [[]] : ([[], ['MESSAGING']] as const)) {
          all.push({ ...WISH, policy, whose, services, bought, durationDays: 60 });
        }
      }
    }
  }
  return all;
}

own.run();
