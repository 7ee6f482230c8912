import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  actionsOf,
  advance,
  evaluate,
  Rejected,
  readerOf,
  type TrialRequestBody,
} from '../../runtime/index.ts';
import {
  ANNA,
  command,
  DAY_MS,
  request,
  START_MS,
  say,
  someStory,
  someTrial,
} from '../support/story.ts';

const actions = suite('runtime/actions');

actions('says for every request whether it is possible now, and why not', async () => {
  const { world } = await someTrial();
  const found = await actionsOf(readerOf(world), world, 'trl_a');
  const said = Object.fromEntries(
    found.map((one) => [one.command, one.refusal?.code ?? 'possible']),
  );
  assert.equal(said, {
    'trial.completeProvisioning': 'possible',
    'trial.extend': 'possible',
    'trial.addService': 'possible',
    'trial.removeService': 'LAST_SERVICE',
    'trial.editLicences': 'possible',
    'trial.cancel': 'possible',
    'trial.purchaseInterest': 'possible',
  });
});

actions(
  'what is called possible is accepted, and what is not is refused with that code',
  async () => {
    for (const days of [0, 20, 25, 31, 61]) {
      const { world, entries } = await someTrial();
      const story = { entries, world: advance(world, START_MS + days * DAY_MS).world };
      for (const one of await actionsOf(readerOf(story.world), story.world, 'trl_a')) {
        const done = await say(story, one.command, one.fields, one.actor);
        const own = done.entries.filter((entry) => entry.input.kind === 'command').at(-1);
        assert.is(
          own?.refusal?.code ?? null,
          one.refusal?.code ?? null,
          `${one.command} day ${days}`,
        );
      }
    }
  },
);

actions('an unknown trial is rejected', async () => {
  const { world } = await someTrial();
  try {
    await actionsOf(readerOf(world), world, 'trl_none');
    assert.unreachable();
  } catch (error) {
    assert.ok(error instanceof Rejected && error.code === 'UNKNOWN_TRIAL');
  }
});

const asked = (over: object): TrialRequestBody => command('trial.start', request(over)) as never;

actions('a question changes nothing and shows nothing of somebody else’s customer', async () => {
  const { world } = await someStory();
  const customer = {
    companyName: 'x',
    adminEmail: 'karin@brio.example',
    vertical: 'RETAIL',
    residencyCountry: 'CH',
  };
  const answer = await evaluate(readerOf(world), world, asked({ customer }), ANNA);
  assert.is(answer.path, 'EXISTING');
  assert.ok(answer.isAllowed && answer.needsConsent && answer.needsConfirmExisting);
  assert.is(answer.customerId, null);
  assert.equal(answer.currentServices, []);
});

actions(
  'an answer lists every violated rule, each service on its own, in the order of precedence',
  async () => {
    const { world } = await someStory();
    const answer = await evaluate(
      readerOf(world),
      world,
      asked({
        services: ['MESSAGING', 'MEETINGS'],
        edition: 'ENTERPRISE',
        locationAcknowledged: false,
        licenceCount: 1_001,
        durationDays: 31,
      }),
      ANNA,
    );
    const codes = answer.decision.services.map(({ service, violations }) => [
      service,
      ...violations.map((one) => one.code),
    ]);
    assert.equal(codes, [
      ['MESSAGING', 'LOCATION_NOT_ACKNOWLEDGED', 'LICENCE_COUNT_INVALID', 'DURATION_INVALID'],
      [
        'MEETINGS',
        'LOCATION_NOT_ACKNOWLEDGED',
        'LICENCE_COUNT_INVALID',
        'DURATION_INVALID',
        'SITE_DETAILS_REQUIRED',
      ],
    ]);
    assert.is(answer.refusal?.code, 'LOCATION_NOT_ACKNOWLEDGED');
    assert.is(answer.refusal?.reasons.length, 4);
  },
);

actions.run();
