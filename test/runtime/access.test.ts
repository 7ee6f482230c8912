import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  accessOf,
  advance,
  type CustomerStream,
  OPERATOR,
} from '../../runtime/index.ts';
import {
  ANNA,
  BRIO,
  DAY_MS,
  KARIN,
  request,
  START_MS,
  type Story,
  say,
  someRequest,
  someStory,
} from '../support/story.ts';

/** What a person may reach through one yes, and what is gone when the yes is. */
const access = suite('runtime: what consent opens, and for how long');

const agreed = async (): Promise<Story> =>
  say(await someRequest(), 'consent.approve', { trialId: 'trl_a', grantFullAdmin: false }, KARIN);
const brioOf = ({ world }: Story) => world.streams.get('cus_brio') as CustomerStream;
const codeOf = ({ entries }: Story) => entries.at(-1)?.refusal?.code ?? 'accepted';

access(
  'a yes to one trial is no yes to the next: the customer is asked again (T-046)',
  async () => {
    const fields = request({
      trialId: 'trl_b',
      customer: undefined,
      customerId: 'cus_brio',
      services: ['CALLING'],
      confirmExisting: true,
    });

    const story = await say(await agreed(), 'trial.start', fields);

    const trial = brioOf(story).instances['trl_b'];
    assert.is(trial?.value, 'pendingConsent');
    assert.is(accessOf(brioOf(story), 'par_nordlys'), 'provisioningAdmin');
  },
);

access('the customer leaves the list when the only trial it agreed to is over', async () => {
  const active = await say(await agreed(), 'trial.completeProvisioning', { trialId: 'trl_a' });
  const over = await say(active, 'trial.cancel', { trialId: 'trl_a', confirm: true }, KARIN);
  assert.equal(brioOf(over).record.relationships, []);
  assert.is(accessOf(brioOf(over), 'par_nordlys'), 'none');
});

access('only a full administrator says who administers (T-070)', async () => {
  const admins = [
    { email: 'karin@brio.example', roles: ['FULL_ADMIN'] },
    { email: 'adm@brio.example', roles: ['ADMIN'] },
  ];
  const story = await say(
    await someRequest(),
    'customer.update',
    { customerId: 'cus_brio', admins },
    OPERATOR,
  );
  const adm: Actor = { kind: 'customer', customerId: 'cus_brio', email: 'adm@brio.example' };
  const risen = admins.map((one) => ({ ...one, roles: ['FULL_ADMIN'] }));

  const refused = await say(
    story,
    'customer.update',
    { customerId: 'cus_brio', admins: risen },
    adm,
  );
  const allowed = await say(
    story,
    'customer.update',
    { customerId: 'cus_brio', admins: risen },
    KARIN,
  );

  assert.is(codeOf(refused), 'ROLE_NOT_ALLOWED');
  assert.is(codeOf(allowed), 'accepted');
});

access('what was bought is nobody’s to rewrite but the operator’s (E-04)', async () => {
  const fields = { customerId: 'cus_brio', purchases: [] };
  assert.is(
    codeOf(await say(await someRequest(), 'customer.update', fields, KARIN)),
    'ROLE_NOT_ALLOWED',
  );
  assert.is(
    codeOf(await say(await someRequest(), 'customer.update', fields, OPERATOR)),
    'accepted',
  );
});

access(
  'before the trial began the customer declines; only the partner cancels (§4.2)',
  async () => {
    const fields = { trialId: 'trl_a', confirm: true };
    assert.is(
      codeOf(await say(await someRequest(), 'trial.cancel', fields, KARIN)),
      'TRIAL_NOT_ACTIVE',
    );
    assert.is(codeOf(await say(await someRequest(), 'trial.cancel', fields, ANNA)), 'accepted');
  },
);

access(
  'an organisation that was emptied cannot be added to, and keeps no partner’s role (T-132)',
  async () => {
    const first = await say(
      await someStory(),
      'trial.start',
      request({ customer: { ...BRIO, adminEmail: 'neu@neu.example' } }),
    );
    const customerId = first.entries.at(-1)?.stream ?? '';
    const second = await say(first, 'trial.start', {
      trialId: 'trl_b',
      customerId,
      services: ['CALLING'],
    });
    const one = await say(second, 'trial.cancel', { trialId: 'trl_a', confirm: true });
    const ended = { entries: one.entries, world: advance(one.world, START_MS + 61 * DAY_MS).world };
    const stream = ended.world.streams.get(customerId) as CustomerStream;

    const again = await say(ended, 'trial.start', {
      trialId: 'trl_c',
      customerId,
      services: ['CALLING'],
    });

    assert.is(stream.record.usersIn, 'consumer');
    assert.is(accessOf(stream, 'par_nordlys'), 'none');
    assert.is(codeOf(again), 'ORGANISATION_CLOSED');
  },
);

access(
  'two ends at one instant empty the organisation, whichever is told first (R-15)',
  async () => {
    const story = await say(
      await someStory(),
      'trial.start',
      request({ customer: { ...BRIO, adminEmail: 'neu@neu.example' } }),
    );
    const customerId = story.entries.at(-1)?.stream ?? '';
    const both = await say(story, 'trial.start', {
      trialId: 'trl_b',
      customerId,
      services: ['CALLING'],
      policy: 'cisco-spark-2017',
    });
    const end = advance(both.world, START_MS + 60 * DAY_MS).world.streams.get(
      customerId,
    ) as CustomerStream;
    assert.is(end.record.usersIn, 'consumer');
    assert.is(end.record.isHidden, true);
  },
);

access('pressed twice at one instant, a button mails once (domain §0.7)', async () => {
  const active = await say(await agreed(), 'trial.completeProvisioning', { trialId: 'trl_a' });
  const once = await say(active, 'trial.purchaseInterest', { trialId: 'trl_a' }, KARIN);
  const twice = await say(once, 'trial.purchaseInterest', { trialId: 'trl_a' }, KARIN);
  const mails = twice.entries.flatMap((entry) =>
    entry.effects.filter((one) => one.message?.notificationId === 'N-09'),
  );
  assert.is(mails.length, 1);
});

access.run();
