import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  advance,
  type Command,
  dotted,
  type Entry,
  instantOf,
  messagesOf,
  OPERATOR,
  Rejected,
  TRIALS_TEAM,
  tasksOf,
} from '../../runtime/index.ts';
import { ANNA, request, type Story, say, someStory } from '../support/story.ts';

/** Every state of a loan against every request, accepted (-) or refused with which code. */
const loans = suite('machines: a device loan');

const loan = { trialId: 'trl_a', deviceType: 'PHONE' };
const CURRENT = 'webex-current@1';
const SPARK = 'cisco-spark-2017@1';
const shipment = (over: object = {}) => ({
  ...loan,
  devices: [{ model: '8845', serials: ['A1', 'A3'] }],
  loanNumber: 'D1234567',
  shippedOn: '2027-01-13',
  eulaExpiryDate: '2027-02-20',
  country: 'US',
  supportsPoe: true,
  ...over,
});
const packed = { ...loan, hasOriginalPackaging: true, hasLabel: true };
const until = { ...loan, until: '2027-05-13' };
const SUBJECT = 'Trial endpoints tracking request';

const at = (story: Story, instant: string): Story => {
  const { world, entries } = advance(story.world, instantOf(instant) ?? 0);
  return { world, entries: [...story.entries, ...entries] };
};
const started = async (packId: string): Promise<Story> =>
  say(await someStory(packId), 'trial.start', request({ services: ['WEBEX_DEVICES'] }));
const shipped = async (packId = CURRENT, over: object = {}): Promise<Story> =>
  say(await started(packId), 'loan.ship', shipment(over));
const inUse = async (packId = CURRENT, over: object = {}): Promise<Story> =>
  say(await shipped(packId, over), 'loan.deliver', loan);
const pending = async () => say(await inUse(), 'loan.requestExtension', until);
const returnDue = async () => at(await inUse(), '2027-02-21T00:00:00Z');
const ready = async () => say(await inUse(), 'loan.prepareReturn', packed);
const collected = async () => say(await ready(), 'loan.pickUp', loan);
const received = async (serials: readonly string[]) =>
  say(await collected(), 'loan.receive', { ...loan, serials }, TRIALS_TEAM);
/** 2017: after the end of the trial, in the USA. */
const choosing = async () => at(await inUse(SPARK), '2027-02-10T09:00:00Z');

const STATES: Readonly<Record<string, () => Promise<Story>>> = {
  shipped,
  'inUse.running': inUse,
  'inUse.extensionPending': pending,
  returnDue,
  overdue: async () => at(await inUse(), '2027-03-07T00:00:00Z'),
  readyForPickup: ready,
  rmaProcessing: collected,
  serialMismatch: () => received(['A1']),
  returned: () => received(['A3', 'A1']),
};
const STATES_2017: Readonly<Record<string, () => Promise<Story>>> = {
  shipped: () => shipped(SPARK),
  'inUse.running': () => inUse(SPARK),
  keepOrReturn: choosing,
  kept: async () => say(await choosing(), 'loan.keep', loan),
  readyForPickup: async () => say(await choosing(), 'loan.prepareReturn', packed),
};

const CODES: Readonly<Record<string, string>> = {
  s: 'LOAN_STATE',
  n: 'NOT_IN_POLICY',
  t: 'DEVICE_TYPE_ALREADY_SHIPPED',
  x: 'DEVICE_MAX_EXCEEDED',
  p: 'ORIGINAL_PACKAGING_REQUIRED',
  a: 'EXTENSION_NOT_APPROVED',
  d: 'LOAN_DATE_INVALID',
  i: 'INFO_MAIL_INCOMPLETE',
  m: 'LOAN_NUMBER_MISMATCH',
  c: 'TRIAL_NOT_ACTIVE',
};
type Row = readonly [Command['type'], object, Actor, string];

/** One letter for each state above; `-` is accepted. */
const TABLE: readonly Row[] = [
  ['loan.ship', shipment(), ANNA, 't t t c c t t t t'],
  ['loan.deliver', loan, ANNA, '- s s s s s s s s'],
  ['loan.requestTracking', { ...loan, subject: '', loanNumber: '1' }, ANNA, 'n n n n n n n n n'],
  ['loan.requestExtension', until, ANNA, 's - s s s s s s s'],
  ['loan.requestExtension', { ...loan, until: '2027-05-14' }, ANNA, 's x s s s s s s s'],
  ['loan.requestExtension', { ...loan, until: '2027-02-20' }, ANNA, 's d s s s s s s s'],
  ['loan.approveExtension', until, OPERATOR, 's s - s s s s s s'],
  ['loan.approveExtension', until, ANNA, 'a a a a a a a a a'],
  ['loan.rejectExtension', loan, TRIALS_TEAM, 's s - s s s s s s'],
  ['loan.keep', loan, ANNA, 'n n n n n n n n n'],
  ['loan.prepareReturn', packed, ANNA, 's - s - - s s s s'],
  ['loan.prepareReturn', { ...packed, hasLabel: false }, ANNA, 's p s p p s s s s'],
  ['loan.reportLostLabel', loan, ANNA, 's s s - - s s s s'],
  ['loan.pickUp', loan, ANNA, 's s s s s - s s s'],
  ['loan.receive', { ...loan, serials: ['A1', 'A3'] }, TRIALS_TEAM, 's s s s s s - - s'],
  ['loan.receive', { ...loan, serials: ['A1', 'A2'] }, TRIALS_TEAM, 's s s s s s - - s'],
  ['loan.enquireNumber', { ...loan, serials: ['A1', 'A3'] }, ANNA, '- - - - - - - - s'],
  ['loan.enquireNumber', { ...loan, orgId: 'o' }, ANNA, 'i i i i i i i i s'],
];
const TABLE_2017: readonly Row[] = [
  ['loan.ship', shipment({ devices: [{ model: '8845', serials: ['B1'] }] }), ANNA, '- - c c c'],
  [
    'loan.requestTracking',
    { ...loan, subject: SUBJECT, loanNumber: 'D1234567' },
    ANNA,
    '- s s s s',
  ],
  ['loan.requestTracking', { ...loan, subject: SUBJECT, loanNumber: 'D1' }, ANNA, 'm s s s s'],
  ['loan.requestExtension', until, ANNA, 'n n n n n'],
  ['loan.keep', loan, ANNA, 's s - s s'],
  ['loan.orderMore', { ...loan, quantity: 2 }, ANNA, '- - - - -'],
  ['loan.prepareReturn', packed, ANNA, 's - - s s'],
  ['loan.reportLostLabel', loan, ANNA, '- - - s -'],
  ['loan.enquireNumber', { ...loan, serials: ['A1', 'A3'] }, ANNA, 'n n n n n'],
];

function check(states: typeof STATES, [type, fields, actor, row]: Row, era: string): void {
  loans(`${era}: ${type} ${JSON.stringify(fields)}`, async () => {
    const found: string[] = [];
    for (const [name, make] of Object.entries(states)) {
      const before = await make();
      assert.is(stateOf(before), name);
      const own = (await say(before, type, fields, actor)).entries.at(-1) as Entry;
      found.push(own.refusal?.code ?? '-');
    }
    assert.equal(
      found,
      row.split(' ').map((letter) => CODES[letter] ?? letter),
    );
  });
}
for (const row of TABLE) check(STATES, row, 'current');
for (const row of TABLE_2017) check(STATES_2017, row, '2017');

function instanceIn({ world }: Story) {
  const streams = [...world.streams.values()];
  const found = streams.flatMap((stream) => stream.instances['trl_a/loan-PHONE'] ?? [])[0];
  if (found === undefined) throw new Error('there is no loan');
  return found;
}
const stateOf = (story: Story): string => dotted(instanceIn(story).value);
const contextOf = (story: Story) => instanceIn(story).context;
const timersOf = ({ world }: Story): readonly string[] =>
  [...world.streams.values()]
    .flatMap((stream) => stream.timers)
    .filter((timer) => timer.instanceId === 'trl_a/loan-PHONE')
    .map((timer) => `${timer.name} ${new Date(timer.dueAtMs).toISOString().slice(0, 10)}`);

loans('a loan that was never shipped is rejected, and nothing is recorded', async () => {
  try {
    await say(await started(CURRENT), 'loan.deliver', loan);
    assert.unreachable();
  } catch (error) {
    assert.ok(error instanceof Rejected && error.code === 'UNKNOWN_LOAN');
  }
});

loans('each state waits for its own date, and 2017 waits for none', async () => {
  assert.equal(timersOf(await shipped()), []);
  assert.equal(timersOf(await inUse()), ['loanExpiry 2027-02-21']);
  assert.equal(timersOf(await pending()), ['loanExpiry 2027-02-21']);
  assert.equal(timersOf(await returnDue()), ['returnOverdue 2027-03-07']);
  assert.equal(timersOf(await ready()), ['pickupOverdue 2027-03-07']);
  assert.equal(timersOf(await collected()), []);
  for (const make of Object.values(STATES_2017)) assert.equal(timersOf(await make()), []);
});

loans(
  'while an extension is asked for the timer runs on; an answer moves or keeps it',
  async () => {
    assert.is(stateOf(at(await pending(), '2027-02-21T00:00:00Z')), 'returnDue');

    const longer = await say(await pending(), 'loan.approveExtension', until, TRIALS_TEAM);
    assert.equal(timersOf(longer), ['loanExpiry 2027-05-14']);
    assert.is(contextOf(longer)['returnDueDate'], '2027-05-27');

    const refused = await say(await pending(), 'loan.rejectExtension', loan, TRIALS_TEAM);
    assert.is(stateOf(refused), 'inUse.running');
    assert.equal(timersOf(refused), ['loanExpiry 2027-02-21']);
    assert.is(contextOf(refused)['requestedUntilDate'], null);
  },
);

loans('without a date of its own a loan lasts as long as the trial, up to 120 days', async () => {
  const story = await shipped(CURRENT, { eulaExpiryDate: undefined });
  assert.is(contextOf(story)['eulaExpiryDate'], '2027-02-12');
  const early = await say(
    await started(CURRENT),
    'loan.ship',
    shipment({ eulaExpiryDate: '2027-01-12' }),
  );
  assert.is(early.entries.at(-1)?.refusal?.code, 'LOAN_DATE_INVALID');
});

loans('what arrives after the end of a trial of 2017 is kept or returned at once', async () => {
  const late = at(await shipped(SPARK), '2027-02-10T09:00:00Z');
  assert.is(stateOf(late), 'shipped');
  assert.is(stateOf(await say(late, 'loan.deliver', loan)), 'keepOrReturn');
});

loans('a parcel that is late already is late once, and waits for no second timer', async () => {
  const overdue = at(await inUse(), '2027-03-07T00:00:00Z');
  const packedLate = await say(overdue, 'loan.prepareReturn', packed);
  assert.is(contextOf(packedLate)['isOverdue'], true);
  assert.equal(timersOf(packedLate), []);
});

loans('new labels replace the packaging that was lost (A-21)', async () => {
  const noBox = { ...packed, hasOriginalPackaging: false };
  const before = await say(await returnDue(), 'loan.prepareReturn', noBox);
  assert.is(before.entries.at(-1)?.refusal?.code, 'ORIGINAL_PACKAGING_REQUIRED');
  const labelled = await say(await returnDue(), 'loan.reportLostLabel', loan);
  assert.is(
    tasksOf(labelled.entries).at(-1)?.title,
    'Have the trials team print new return labels for A1, A3 and send them to Acme',
  );
  assert.is(stateOf(await say(labelled, 'loan.prepareReturn', noBox)), 'readyForPickup');
});

loans('two loans shipped at one instant give two notices, each with a key of its own', async () => {
  const other = { deviceType: 'DESK_DEVICE', devices: [{ model: 'DX80', serials: ['D1'] }] };
  const both = await say(await shipped(), 'loan.ship', shipment(other));
  const messages = messagesOf(both.entries);
  assert.equal(
    messages.map((one) => one.notificationId),
    ['N-12', 'N-13', 'N-12', 'N-13'],
  );
  assert.is(new Set(messages.map((one) => one.dedupeKey)).size, 4);
});

loans.run();
