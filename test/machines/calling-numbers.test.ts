import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { advance, dotted, type Entry, type Instance } from '../../runtime/index.ts';
import { birth, next } from '../../runtime/stepper.ts';
import {
  ANNA,
  DAY_MS,
  KARIN,
  request,
  START_MS,
  type Story,
  say,
  someStory,
} from '../support/story.ts';

const numbers = suite('machines/calling-numbers');

const trialId = 'trl_a';
const TERMS = { numbersRetainLengthMs: 15 * DAY_MS };
const first = birth('calling-numbers@1', { numbers: ['+46855500100'], terms: TERMS }, 0);
const held = (value: string): Instance => ({
  id: 'trl_a/calling-numbers',
  machine: 'calling-numbers@1',
  packId: 'none',
  trialId,
  status: 'active',
  value,
  context: first.context,
});

const end = { takesSite: false, takesNumbers: false };
const EVENTS = {
  add: { type: 'numbers.add', numbers: ['+46855500101'] },
  expired: { type: 'trial.expired', expiryAtMs: 5 },
  ended: { type: 'trial.closed', how: 'ended', ...end },
  cancelled: { type: 'trial.closed', how: 'cancelled', ...end },
  bought: { type: 'trial.closed', how: 'converted', ...end, takesNumbers: true },
  leftOut: { type: 'trial.closed', how: 'converted', ...end },
} as const;

// biome-ignore format: a state is a row, an event is a column.
const TABLE = {
  //                add                expired            ended       cancelled   bought      leftOut
  assigned:        ['assigned',        'assignedInGrace', 'retained', 'retained', 'kept',     'retained'],
  assignedInGrace: ['assignedInGrace', 'assignedInGrace', 'retained', 'retained', 'kept',     'retained'],
  retained:        ['retained',        'retained',        'retained', 'retained', 'retained', 'retained'],
} as const;

for (const [state, row] of Object.entries(TABLE)) {
  numbers(`${state}, and everything that it can hear`, () => {
    const found = Object.values(EVENTS).map((event) => next(held(state), event, 5).value);
    assert.equal(found, row);
  });
}

numbers('in use, more may join; a number counts once', () => {
  const { context } = next(held('assigned'), EVENTS.add, 5);
  assert.equal(context['numbers'], ['+46855500100', '+46855500101']);
  const again = { ...EVENTS.add, numbers: ['+46855500100'] };
  assert.equal(next(held('assigned'), again, 5).context['numbers'], ['+46855500100']);
});

numbers('calls stop and the retention begins whatever ended the trial', () => {
  for (const event of [EVENTS.ended, EVENTS.cancelled, EVENTS.leftOut]) {
    const { acts, context } = next(held('assigned'), event, 7);
    assert.is(context['stoppedAtMs'], 7);
    assert.equal(acts, [
      { kind: 'effect', effect: { type: 'stopCalls', params: {} } },
      {
        kind: 'arm',
        event: 'xstate.after.numbersRelease.calling-numbers.retained',
        delayMs: 15 * DAY_MS,
      },
    ]);
  }
});

const started = async (packId?: string): Promise<Story> =>
  say(await someStory(packId), 'trial.start', request({ services: ['MESSAGING', 'CALLING'] }));
const after = ({ world, entries }: Story, ms: number): Story => ({
  entries,
  world: advance(world, START_MS + ms).world,
});
const ordered = (story: Story, isApproved = true, hasIntegratedCcp = true): Promise<Story> =>
  say(story, 'numbers.order', {
    trialId,
    provider: { isApproved, hasIntegratedCcp },
    numbers: ['+46855500100'],
  });
const brought = (story: Story, count: number, users: number, locations: number) =>
  say(story, 'numbers.bring', {
    trialId,
    userNumberCount: users,
    locationCount: locations,
    numbers: Array.from({ length: count }, (_, index) => `+4685550${1000 + index}`),
  });
const codeOf = ({ entries }: Story): string =>
  (entries.filter((one) => one.input.kind === 'command').at(-1) as Entry).refusal?.code ?? '-';
function stateOf({ world }: Story): string {
  for (const stream of world.streams.values()) {
    const found = stream.instances['trl_a/calling-numbers'];
    if (found !== undefined) return dotted(found.value);
  }
  return 'none';
}

numbers('every state of the trial against both ways to get numbers', async () => {
  const story = await started();
  const withNumbers = await ordered(story);
  const cancel = async (before: Story) => say(before, 'trial.cancel', { trialId, confirm: true });
  // biome-ignore format: a row is a promise.
  const rows: readonly (readonly [string, Story, string])[] = [
    ['active', story, '-'],
    ['active, with numbers', withNumbers, '-'],
    ['active to the last millisecond', after(withNumbers, 30 * DAY_MS - 1), '-'],
    ['grace', after(story, 30 * DAY_MS), 'TRIAL_NOT_ACTIVE'],
    ['grace, with numbers', after(withNumbers, 30 * DAY_MS), 'TRIAL_NOT_ACTIVE'],
    ['ended', after(story, 60 * DAY_MS), 'TRIAL_CLOSED'],
    ['ended, with numbers', after(withNumbers, 60 * DAY_MS), 'TRIAL_CLOSED'],
    ['cancelled, with numbers', await cancel(withNumbers), 'TRIAL_CLOSED'],
  ];
  for (const [name, before, expected] of rows) {
    assert.is(codeOf(await ordered(before)), expected, `order, ${name}`);
    assert.is(codeOf(await brought(before, 3, 1, 1)), expected, `bring, ${name}`);
  }
});

numbers('are ordered from an approved provider with integrated calling only', async () => {
  for (const [isApproved, hasCcp, expected] of [
    [true, true, '-'],
    [true, false, 'PSTN_ORDER_OUTSIDE_CONTROL_HUB'],
    [false, true, 'PSTN_ORDER_OUTSIDE_CONTROL_HUB'],
    [false, false, 'PSTN_ORDER_OUTSIDE_CONTROL_HUB'],
  ] as const) {
    for (const packId of ['webex-current@1', 'cisco-spark-2017@1']) {
      assert.is(codeOf(await ordered(await started(packId), isApproved, hasCcp)), expected);
    }
  }
});

numbers('brought along: one for each user that needs one, two for each location', async () => {
  for (const [count, users, locations, expected] of [
    [15, 12, 2, 'NUMBERS_INSUFFICIENT'],
    [16, 12, 2, '-'],
    [17, 12, 2, '-'],
    [1, 0, 1, 'NUMBERS_INSUFFICIENT'],
    [2, 0, 1, '-'],
  ] as const) {
    assert.is(codeOf(await brought(await started(), count, users, locations)), expected);
  }
});

numbers('need a trial with calling, and somebody who may ask', async () => {
  const without = await say(await someStory(), 'trial.start', request());
  assert.is(codeOf(await ordered(without)), 'CALLING_NOT_IN_TRIAL');
  const provider = { isApproved: true, hasIntegratedCcp: true };
  const asked = { trialId, provider, numbers: ['+46855500100'] };
  const admin = { ...KARIN, customerId: 'cus_n1', email: 'admin@acme.example' } as typeof KARIN;
  const user = { ...admin, email: 'nobody@acme.example' } as typeof KARIN;
  assert.is(codeOf(await say(await started(), 'numbers.order', asked, admin)), '-');
  assert.is(codeOf(await say(await started(), 'numbers.order', asked, user)), 'ROLE_NOT_ALLOWED');
  assert.is(codeOf(await say(await started(), 'numbers.order', asked, ANNA)), '-');
});

numbers(
  'work through grace, are kept fifteen days more, and are free to the millisecond',
  async () => {
    for (const packId of ['webex-current@1', 'cisco-spark-2017@1']) {
      const story = await ordered(await started(packId));
      for (const [ms, expected] of [
        [30 * DAY_MS - 1, 'assigned'],
        [30 * DAY_MS, 'assignedInGrace'],
        [60 * DAY_MS - 1, 'assignedInGrace'],
        [60 * DAY_MS, 'retained'],
        [75 * DAY_MS - 1, 'retained'],
        [75 * DAY_MS, 'released'],
      ] as const) {
        assert.is(stateOf(after(story, ms)), expected, `${packId} ${ms}`);
      }
    }
  },
);

numbers('never ordered are never held', async () => {
  assert.is(stateOf(after(await started(), 60 * DAY_MS)), 'none');
});

numbers.run();
