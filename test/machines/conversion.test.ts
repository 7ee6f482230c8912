import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  advance,
  type Command,
  dotted,
  type Entry,
  type Instance,
  OPERATOR,
  ORDER_DESK,
} from '../../runtime/index.ts';
import { ANNA, DAY_MS, request, START_MS, type Story, say, someStory } from '../support/story.ts';

const conversion = suite('machines/conversion');

const SPARK = 'cisco-spark-2017@1';
const trialId = 'trl_a';
const SITE = 'acme-trial.webex.com';
const ADMIN = 'admin@acme.example';
const all = ['MESSAGING', 'MEETINGS', 'CALLING'];

/** A trial of 30 days with a site and a number, begun at START_MS. */
async function trialUnder(packId = 'webex-current@1'): Promise<Story> {
  const site = { edition: 'ENTERPRISE', siteUrl: SITE, timeZone: 'Europe/Stockholm' };
  const asked = request({ services: all, ...site });
  const started = await say(await someStory(packId), 'trial.start', asked);
  const provider = { isApproved: true, hasIntegratedCcp: true };
  return say(started, 'numbers.order', { trialId, provider, numbers: ['+46855500100'] });
}
const after = ({ world, entries }: Story, days: number, ms = 0): Story => {
  const advanced = advance(world, START_MS + days * DAY_MS + ms);
  return { world: advanced.world, entries: [...entries, ...advanced.entries] };
};
const order = (story: Story, over: object = {}): Promise<Story> =>
  say(story, 'conversion.order', { trialId, offer: 'A_SPK', services: all, ...over });
const open = (story: Story): Promise<Story> =>
  say(story, 'conversion.openSetup', { trialId, as: 'PARTNER' });
const submit = (story: Story, adminEmail = ADMIN): Promise<Story> =>
  say(story, 'conversion.submitAdmin', { trialId, adminEmail });
const confirm = (story: Story): Promise<Story> => say(story, 'conversion.confirm', { trialId });
/** From an order to the moment before it is confirmed. */
const ready = async (packId?: string, over?: object): Promise<Story> =>
  submit(await open(await order(await trialUnder(packId), over)));

function instance({ world }: Story, name: string): Instance | undefined {
  for (const stream of world.streams.values()) {
    const found = stream.instances[name === '' ? trialId : `${trialId}/${name}`];
    if (found !== undefined) return found;
  }
  return undefined;
}
const stateOf = (story: Story, name: string): string => {
  const found = instance(story, name);
  return found === undefined ? 'none' : dotted(found.value);
};
const own = ({ entries }: Story): Entry =>
  entries.filter((entry) => entry.input.kind === 'command').at(-1) as Entry;
const effectsOf = (story: Story, instanceId: string) =>
  own(story)
    .effects.filter((done) => done.instanceId === instanceId)
    .map(({ effect }) => effect);

const STATES: Readonly<Record<string, () => Promise<Story>>> = {
  none: () => trialUnder(),
  ordered: async () => order(await trialUnder()),
  identify: async () => open(await order(await trialUnder())),
  confirmDetails: () => ready(),
  misprovisioned: async () =>
    submit(await open(await order(await trialUnder())), 'typo@acme.example'),
  referred: async () => {
    const tier2 = { partnerId: 'par_nordlys', tier: 2 };
    return order(await say(await trialUnder(), 'partner.update', tier2, OPERATOR));
  },
  full: async () => confirm(await ready()),
  void: async () => after(await ready(), 60),
};

type Row = readonly [Command['type'], object, Actor, readonly string[]];
const NO_ORDER = 'CONVERSION_NOT_OPEN';
const LATER = 'CONVERSION_STEP_OUT_OF_ORDER';
const CLOSED = 'TRIAL_NOT_CONVERTIBLE';
const BUSY = 'CONVERSION_OPEN';
const FIRST = 'SERVICE_ORDER_NOT_PROCESSED';
// biome-ignore format: a request is a row, a state of the newest order is a column.
const REQUESTS: readonly Row[] = [
  //                                                         none      ordered  identify confirm  misprov.  referred  full    void
  ['conversion.order', { trialId, offer: 'A_SPK', services: all }, ANNA,
                                                            ['-',      BUSY,    BUSY,    BUSY,    '-',      '-',      CLOSED, CLOSED]],
  ['conversion.openSetup', { trialId, as: 'PARTNER' }, ANNA, [NO_ORDER, '-',     LATER,   LATER,   NO_ORDER, NO_ORDER, CLOSED, CLOSED]],
  ['conversion.submitAdmin', { trialId, adminEmail: ADMIN }, ANNA,
                                                            [NO_ORDER, LATER,   '-',     LATER,   NO_ORDER, NO_ORDER, CLOSED, CLOSED]],
  ['conversion.confirm', { trialId }, ANNA,                 [NO_ORDER, LATER,   LATER,   '-',     NO_ORDER, NO_ORDER, CLOSED, CLOSED]],
  ['conversion.process', { trialId }, ORDER_DESK,           [NO_ORDER, '-',     '-',     '-',     NO_ORDER, NO_ORDER, CLOSED, CLOSED]],
  ['conversion.orderDevices', { trialId, quantity: 2 }, ANNA,
                                                            [NO_ORDER, FIRST,   FIRST,   FIRST,   NO_ORDER, NO_ORDER, CLOSED, CLOSED]],
];

for (const [type, fields, actor, row] of REQUESTS) {
  conversion(`every state against ${type}`, async () => {
    const found: string[] = [];
    for (const [state, make] of Object.entries(STATES)) {
      const before = await make();
      assert.is(stateOf(before, 'conversion-1'), state);
      found.push(own(await say(before, type, fields, actor)).refusal?.code ?? '-');
    }
    assert.equal(found, row);
  });
}

conversion('can be ordered in every state of the trial that is active or in grace', async () => {
  const rows = [
    [0, 0, '-'],
    [29, DAY_MS - 1, '-'],
    [30, 0, '-'],
    [59, DAY_MS - 1, '-'],
    [60, 0, CLOSED],
  ] as const;
  for (const [days, ms, expected] of rows) {
    const found = own(await order(after(await trialUnder(), days, ms))).refusal?.code ?? '-';
    assert.is(found, expected, `day ${days} and ${ms} ms`);
  }
});

conversion('a full one takes the services, the site and the numbers', async () => {
  const done = await confirm(await ready());

  assert.is(stateOf(done, ''), 'converted');
  assert.is(stateOf(done, 'site-url'), 'paid');
  assert.is(stateOf(done, 'calling-numbers'), 'kept');
  const event = { type: 'conversion.done', result: 'full', services: all };
  assert.equal(effectsOf(done, 'trl_a/conversion-1'), [
    {
      type: 'tell',
      params: { machine: 'trial', event: { ...event, takesSite: true, takesNumbers: true } },
    },
  ]);
  assert.equal(effectsOf(done, trialId)[0], {
    type: 'recordPurchase',
    params: { services: all, quantity: 100 },
  });
});

conversion('what is left out is said at once, and lost at the end', async () => {
  const placed = await order(await trialUnder(), { services: ['MESSAGING'] });
  assert.equal(effectsOf(placed, 'trl_a/conversion-1'), [
    { type: 'remark', params: { code: 'SERVICES_OMITTED', about: ['MEETINGS', 'CALLING'] } },
  ]);

  const done = await confirm(await submit(await open(placed)));

  assert.equal(effectsOf(done, 'trl_a/conversion-1')[0], {
    type: 'lose',
    params: { what: ['MEETINGS', 'CALLING'] },
  });
  assert.is(stateOf(done, 'site-url'), 'heldAfterConversion');
  assert.is(stateOf(done, 'calling-numbers'), 'retained');
});

conversion('counts with the services that the trial has when it is confirmed', async () => {
  const ordered = await order(await trialUnder(), { services: ['CALLING'] });
  const removed = await say(ordered, 'trial.removeService', { trialId, service: 'CALLING' });
  const nothing = await confirm(await submit(await open(removed)));
  assert.is(own(nothing).refusal?.code, 'ORDER_HAS_NO_TRIAL_SERVICE');
});

conversion('a wrong address spoils the order, and only the order', async () => {
  const spoiled = await (STATES['misprovisioned'] as () => Promise<Story>)();

  assert.equal(effectsOf(spoiled, 'trl_a/conversion-1'), [
    { type: 'remark', params: { code: 'ADMIN_EMAIL_MISMATCH', about: [] } },
    { type: 'createOrganisation', params: { adminEmail: 'typo@acme.example' } },
  ]);
  assert.is(stateOf(spoiled, ''), 'active.running');
  const again = await confirm(await submit(await open(await order(spoiled))));
  assert.is(stateOf(again, 'conversion-2'), 'full');
});

conversion('a referred order opens one task, due when conversion becomes impossible', async () => {
  const referred = await (STATES['referred'] as () => Promise<Story>)();

  assert.equal(effectsOf(referred, 'trl_a/conversion-1'), [
    { type: 'remark', params: { code: 'TIER2_MUST_USE_DISTRIBUTOR', about: [] } },
    {
      type: 'openTask',
      params: { task: 'REFER_TO_DISTRIBUTOR', dueAtMs: START_MS + 60 * DAY_MS },
    },
  ]);
  assert.is(own(referred).outcome, 'accepted');
});

conversion('2017 knows no tiers, and refuses a wrong address', async () => {
  const tier2 = { partnerId: 'par_nordlys', tier: 2 };
  const started = await say(await trialUnder(SPARK), 'partner.update', tier2, OPERATOR);
  const opened = await open(await order(started, { plans: ['M1'], services: [] }));
  assert.is(stateOf(opened, 'conversion-1'), 'identify');

  const wrong = await submit(opened, 'typo@acme.example');

  assert.is(own(wrong).refusal?.code, 'ADMIN_EMAIL_MISMATCH');
  assert.equal(own(wrong).effects, []);
  assert.is(stateOf(await submit(wrong), 'conversion-1'), 'confirmDetails');
});

conversion(
  'under A-WX a new site is made elsewhere, and three sets of usage data are kept',
  async () => {
    const siteUrl = 'acme-new.webex.com';
    const done = await confirm(await ready(SPARK, { offer: 'A_WX', services: [], siteUrl }));

    assert.is(stateOf(done, 'conversion-1'), 'partial');
    const services = ['MESSAGING', 'CALLING'];
    assert.equal(effectsOf(done, 'trl_a/conversion-1'), [
      { type: 'createSite', params: { siteUrl, identity: 'OTHER', admin: 'WEBEX_SITE_ADMIN' } },
      { type: 'keep', params: { what: ['MESSAGING', 'BASIC_MEETINGS', 'ROOM_SYSTEMS'] } },
      { type: 'lose', params: { what: ['WEBEX_CONTENT', 'WEBEX_SETTINGS'] } },
      {
        type: 'tell',
        params: {
          machine: 'trial',
          event: {
            type: 'conversion.done',
            result: 'partial',
            services,
            takesSite: false,
            takesNumbers: true,
          },
        },
      },
    ]);
  },
);

conversion('M3 and C3 need the trial’s site; no other plan takes it (T-170, R-18)', async () => {
  // biome-ignore format: a row is a promise.
  const rows = [
    [['M3'], SITE, 'full', 'paid'],
    [['C3'], SITE, 'full', 'paid'],
    [['M3'], null, 'partial', 'heldAfterConversion'],
    [['C3'], 'acme-new.webex.com', 'partial', 'heldAfterConversion'],
    [['M1', 'C3'], null, 'partial', 'heldAfterConversion'],
    [['M2'], null, 'full', 'heldAfterConversion'],
    [['C1'], SITE, 'full', 'heldAfterConversion'],
  ] as const;
  for (const [plans, siteUrl, result, site] of rows) {
    const done = await confirm(await ready(SPARK, { plans, siteUrl, services: [] }));
    const found = [stateOf(done, 'conversion-1'), stateOf(done, 'site-url')];
    assert.equal(found, [result, site], `${plans} ${siteUrl}`);
  }
});

conversion('an address that was free when ordered has to be free when confirmed', async () => {
  const siteUrl = 'late.webex.com';
  const story = await ready(SPARK, { offer: 'A_WX', services: [], siteUrl });
  const other = request({
    trialId: 'trl_b',
    customer: {
      companyName: 'Late',
      adminEmail: 'admin@late.example',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
    },
    services: ['MEETINGS'],
    edition: 'ENTERPRISE',
    siteUrl,
    timeZone: 'Europe/Stockholm',
  });
  const newId = (prefix: string) => `${prefix}_late`;
  const taken = await confirm(await say(story, 'trial.start', other, ANNA, newId));
  assert.is(own(taken).refusal?.code, 'SITE_URL_HELD_BY_TRIAL');
});

conversion('an address of another organisation cannot be ordered', async () => {
  const bought = { customerId: 'cus_brio', siteUrls: ['brio.webex.com'] };
  const story = await say(await trialUnder(SPARK), 'customer.update', bought, OPERATOR);
  const asked = await order(story, { offer: 'A_WX', services: [], siteUrl: 'brio.webex.com' });
  assert.is(own(asked).refusal?.code, 'SITE_URL_TAKEN');
});

conversion('a cancelled trial voids its open order', async () => {
  const cancelled = await say(await ready(), 'trial.cancel', { trialId, confirm: true });
  assert.is(stateOf(cancelled, 'conversion-1'), 'void');
});

conversion.run();
