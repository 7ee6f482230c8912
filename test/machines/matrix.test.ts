import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { advance, type Command, dotted, type Entry, viewOfTrial } from '../../runtime/index.ts';
import { ANNA, DAY_MS, KARIN, START_MS, type Story, say, someRequest } from '../support/story.ts';

/** Every state of a trial against every request, accepted or refused with which code. */
const matrix = suite('machines: every state against every request');

const agreed = async (): Promise<Story> =>
  say(await someRequest(), 'consent.approve', { trialId: 'trl_a', grantFullAdmin: true }, KARIN);
const active = async (): Promise<Story> =>
  say(await agreed(), 'trial.completeProvisioning', { trialId: 'trl_a' });
const after = (story: Story, days: number): Story => ({
  entries: story.entries,
  world: advance(story.world, START_MS + days * DAY_MS).world,
});

const STATES: Readonly<Record<string, () => Promise<Story>>> = {
  pendingConsent: someRequest,
  pendingProvisioning: agreed,
  'active.running': active,
  'active.expiring': async () => after(await active(), 25),
  grace: async () => after(await active(), 40),
  ended: async () => after(await active(), 61),
  'cancelled lapsed': async () => after(await someRequest(), 30),
  'cancelled by partner': async () =>
    say(await active(), 'trial.cancel', { trialId: 'trl_a', confirm: true }),
};

const trialId = 'trl_a';
type Row = readonly [Command['type'], object, typeof ANNA, string];
const ok = '-';
const REQUESTS: readonly Row[] = [
  // request, fields, by, then for each state above: accepted (-) or the leading code
  [
    'trial.completeProvisioning',
    { trialId },
    ANNA,
    'CONSENT_REQUIRED - ALREADY_PROVISIONED ALREADY_PROVISIONED TRIAL_NOT_ACTIVE TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.extend',
    { trialId, confirmShorter: true },
    ANNA,
    'TRIAL_NOT_ACTIVE TRIAL_NOT_ACTIVE - - TRIAL_NOT_ACTIVE TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.addService',
    { trialId, service: 'CALLING' },
    ANNA,
    'TRIAL_NOT_ACTIVE TRIAL_NOT_ACTIVE - - TRIAL_NOT_ACTIVE TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.removeService',
    { trialId, service: 'MESSAGING' },
    ANNA,
    'TRIAL_NOT_ACTIVE TRIAL_NOT_ACTIVE LAST_SERVICE LAST_SERVICE TRIAL_NOT_ACTIVE TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.editLicences',
    { trialId, licenceCount: 5 },
    ANNA,
    'TRIAL_NOT_ACTIVE TRIAL_NOT_ACTIVE - - TRIAL_NOT_ACTIVE TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.purchaseInterest',
    { trialId },
    KARIN,
    'TRIAL_NOT_ACTIVE TRIAL_NOT_ACTIVE - - - TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.cancel',
    { trialId, confirm: true },
    ANNA,
    '- - - - - TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.cancel',
    { trialId },
    ANNA,
    'CANCEL_NOT_CONFIRMED CANCEL_NOT_CONFIRMED CANCEL_NOT_CONFIRMED CANCEL_NOT_CONFIRMED CANCEL_NOT_CONFIRMED TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'trial.extend',
    { trialId },
    KARIN,
    'ROLE_NOT_ALLOWED ROLE_NOT_ALLOWED ROLE_NOT_ALLOWED ROLE_NOT_ALLOWED ROLE_NOT_ALLOWED TRIAL_CLOSED TRIAL_CLOSED TRIAL_CLOSED',
  ],
  [
    'consent.approve',
    { trialId, grantFullAdmin: false },
    KARIN,
    '- CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED',
  ],
  [
    'consent.decline',
    { trialId },
    KARIN,
    '- CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED',
  ],
  [
    'consent.resend',
    { trialId },
    ANNA,
    '- CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED',
  ],
  [
    'consent.withdraw',
    { trialId },
    ANNA,
    '- CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED CONSENT_CLOSED',
  ],
];

for (const [type, fields, actor, row] of REQUESTS) {
  matrix(`${type} ${JSON.stringify(fields)}`, async () => {
    const found: string[] = [];
    for (const [name, make] of Object.entries(STATES)) {
      const before = await make();
      assert.is(stateOf(before), name.split(' ')[0]);
      const own = (await say(before, type, fields, actor)).entries.at(-1) as Entry;
      found.push(own.refusal?.code ?? ok);
    }
    assert.equal(found, row.split(' '));
  });
}

function stateOf({ world }: Story): string {
  for (const stream of world.streams.values()) {
    const view = stream.kind === 'customer' ? viewOfTrial(stream, trialId, world.nowMs) : undefined;
    if (view !== undefined) return dotted(view.state);
  }
  return 'nowhere';
}

matrix.run();
