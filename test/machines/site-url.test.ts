import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { advance, type Entry, ORDER_DESK } from '../../runtime/index.ts';
import { birth, next } from '../../runtime/stepper.ts';
import type { Instance } from '../../runtime/stream.ts';
import { ANNA, DAY_MS, request, START_MS, type Story, say, someStory } from '../support/story.ts';

const site = suite('machines/site-url');

const SITE = 'acme-trial.webex.com';
const trialId = 'trl_a';
const EXPIRY_MS = 30 * DAY_MS;
const input = { siteUrl: SITE, terms: { siteHoldLengthMs: 30 * DAY_MS } };
const first = birth('site-url@1', input, 0);
/** The machine alone, in a state, with the trial's end known or not. */
const held = (value: string, expiryAtMs: number | null = null): Instance => ({
  id: 'trl_a/site-url',
  machine: 'site-url@1',
  packId: 'none',
  trialId,
  status: 'active',
  value,
  context: { ...first.context, expiryAtMs },
});

const end = { takesSite: false, takesNumbers: false };
const EVENTS = {
  extended: { type: 'trial.extended', expiryAtMs: EXPIRY_MS },
  expired: { type: 'trial.expired', expiryAtMs: EXPIRY_MS },
  ended: { type: 'trial.closed', how: 'ended', ...end },
  cancelled: { type: 'trial.closed', how: 'cancelled', ...end },
  bought: { type: 'trial.closed', how: 'converted', ...end, takesSite: true },
  leftOut: { type: 'trial.closed', how: 'converted', ...end, expiryAtMs: EXPIRY_MS },
  ticket: { type: 'site.remove' },
} as const;

// biome-ignore format: a state is a row, an event is a column.
const TABLE = {
  //                    extended       expired        ended        cancelled    bought  leftOut                ticket
  heldByTrial:         ['heldByTrial', 'heldInGrace', 'available', 'available', 'paid', 'heldAfterConversion', 'available'],
  heldInGrace:         ['heldInGrace', 'heldInGrace', 'available', 'available', 'paid', 'heldAfterConversion', 'available'],
  heldAfterConversion: ['heldAfterConversion', 'heldAfterConversion', 'heldAfterConversion', 'heldAfterConversion', 'heldAfterConversion', 'heldAfterConversion', 'available'],
} as const;

for (const [state, row] of Object.entries(TABLE)) {
  site(`${state}, and everything that it can hear`, () => {
    const found = Object.values(EVENTS).map(
      (event) => next(held(state, EXPIRY_MS), event, 5).value,
    );
    assert.equal(found, row);
  });
}

site('is held from its birth, and closed for good where it is free or paid', () => {
  assert.is(first.value, 'heldByTrial');
  assert.is(next(held('heldByTrial'), EVENTS.ticket, 5).status, 'done');
  assert.is(next(held('heldByTrial'), EVENTS.bought, 5).status, 'done');
});

site('a paid address is recorded with the customer', () => {
  const { acts } = next(held('heldInGrace', EXPIRY_MS), EVENTS.bought, 5);
  assert.equal(acts, [
    { kind: 'effect', effect: { type: 'recordSite', params: { siteUrl: SITE } } },
  ]);
});

site('left out of an order, it waits from the trial’s end, not from the conversion', () => {
  for (const [atMs, delayMs] of [
    [10 * DAY_MS, 50 * DAY_MS],
    [EXPIRY_MS + 1, 30 * DAY_MS - 1],
    [EXPIRY_MS + 30 * DAY_MS, 0],
  ] as const) {
    const { acts } = next(held('heldByTrial'), EVENTS.leftOut, atMs);
    assert.equal(acts, [
      { kind: 'arm', event: 'xstate.after.siteRelease.site-url.heldAfterConversion', delayMs },
    ]);
  }
});

const started = async (packId?: string): Promise<Story> => {
  const over = { services: ['MEETINGS'], edition: 'ENTERPRISE', siteUrl: SITE, timeZone: 'UTC' };
  return say(await someStory(packId), 'trial.start', request(over));
};
const after = ({ world, entries }: Story, ms: number): Story => ({
  entries,
  world: advance(world, START_MS + ms).world,
});
const another = (story: Story): Promise<Story> => {
  const customer = {
    companyName: 'Other',
    adminEmail: 'admin@other.example',
    vertical: 'RETAIL',
    residencyCountry: 'SE',
  };
  const asked = request({ trialId: 'trl_b', customer, services: ['MEETINGS'] });
  const site = { edition: 'ENTERPRISE', siteUrl: SITE, timeZone: 'UTC' };
  return say(story, 'trial.start', { ...asked, ...site }, ANNA, (prefix) => `${prefix}_other`);
};
const codeOf = ({ entries }: Story): string =>
  (entries.filter((one) => one.input.kind === 'command').at(-1) as Entry).refusal?.code ?? '-';

site('can be taken by somebody else from the end of grace, to the millisecond', async () => {
  for (const packId of ['webex-current@1', 'cisco-spark-2017@1']) {
    const story = await started(packId);
    assert.is(codeOf(await another(story)), 'SITE_URL_TAKEN');
    assert.is(codeOf(await another(after(story, 60 * DAY_MS - 1))), 'SITE_URL_TAKEN');
    assert.is(codeOf(await another(after(story, 60 * DAY_MS))), '-');
  }
});

site('can be taken at once after the ticket, and after a cancellation', async () => {
  const ticket = await say(await started(), 'site.remove', { trialId }, ORDER_DESK);
  assert.is(codeOf(await another(ticket)), '-');
  const cancelled = await say(await started(), 'trial.cancel', { trialId, confirm: true });
  assert.is(codeOf(await another(cancelled)), '-');
});

site(
  'is removed by a ticket once, by nobody but the order desk, and only if there is one',
  async () => {
    const story = await started();
    assert.is(codeOf(await say(story, 'site.remove', { trialId }, ANNA)), 'ROLE_NOT_ALLOWED');
    const removed = await say(story, 'site.remove', { trialId }, ORDER_DESK);
    assert.is(codeOf(removed), '-');
    assert.is(codeOf(await say(removed, 'site.remove', { trialId }, ORDER_DESK)), 'SITE_NOT_HELD');
    const without = await say(await someStory(), 'trial.start', request());
    assert.is(codeOf(await say(without, 'site.remove', { trialId }, ORDER_DESK)), 'SITE_NOT_HELD');
  },
);

site('follows an extension: held to the end of the later grace', async () => {
  const story = await started();
  const extended = await say(after(story, 25 * DAY_MS), 'trial.extend', { trialId });
  assert.is(codeOf(await another(after(extended, 85 * DAY_MS - 1))), 'SITE_URL_TAKEN');
  assert.is(codeOf(await another(after(extended, 85 * DAY_MS))), '-');
});

site.run();
