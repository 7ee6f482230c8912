import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  advance,
  evaluate,
  forecast,
  type OrderStream,
  type Reader,
  readerOf,
  type Stream,
  type Timer,
} from '../../runtime/index.ts';
import { orderId, tell, WALK, walked } from '../support/orders.ts';
import { ANNA, BRIO, DAY_MS, KARIN, request, START_MS, say, someStory } from '../support/story.ts';
import {
  asks,
  atOf,
  bodyOf,
  checkDate,
  day,
  daysOf,
  EGEN,
  isAllowedAt,
  KLARA,
  register,
  SITE,
  short,
  starts,
  told,
  twoPartners,
} from '../support/two-partners.ts';

const foreseen = suite('runtime: from when time alone allows it');

foreseen('another partner’s trial is in the way to the end of its grace', async () => {
  const bought = { purchases: [{ service: 'CALLING', quantity: 5 }] };
  const story = await starts(await twoPartners(bought), {});
  const found = await checkDate(story, { customer: EGEN }, day(60));
  const lifted = ['SERVICE_IN_OTHER_PARTNER_TRIAL E-05 MESSAGING'];
  const cause = { day: 60, entries: ['trl_a graceEnd'], isOwn: false, lifted, raised: [] };
  assert.equal(told(found.because), [cause]);
  assert.equal(told(found.services[0]?.because ?? []), [cause]);
});

foreseen('one’s own trial is in the way to the end of its grace, and is one’s own', async () => {
  const own = [{ partnerId: 'par_nordlys', adminEmails: ['anna@nordlys.example'] }];
  const purchases = [{ service: 'CALLING', quantity: 5 }];
  const setting = await twoPartners({ relationships: own, purchases });
  const asked = { customer: undefined, customerId: 'cus_egen' };
  const story = await say(setting, 'trial.start', request({ ...asked, durationDays: 90 }));
  const found = await checkDate(story, asked, day(120));
  assert.equal(told(found.because), [
    {
      day: 120,
      entries: ['trl_a graceEnd'],
      isOwn: true,
      lifted: ['SERVICE_ALREADY_IN_TRIAL E-07 MESSAGING'],
      raised: [],
    },
  ]);
});

foreseen(
  'an organisation emptied at the end of grace: its address is a new customer’s',
  async () => {
    const story = await say(await someStory(), 'trial.start', request());
    const found = await checkDate(story, {}, day(60));
    assert.equal(told(found.because), [
      {
        day: 60,
        entries: ['trl_a graceEnd'],
        isOwn: true,
        lifted: ['USE_ADD_OR_EDIT', 'SERVICE_ALREADY_IN_TRIAL E-07 MESSAGING'],
        raised: [],
      },
    ]);
    const { world } = advance(story.world, day(60));
    const then = await evaluate(readerOf(world), atOf(world), bodyOf({}), ANNA);
    assert.is(then.path, 'NEW');
    const customerId = [...world.streams.keys()].at(-1) ?? '';
    const byId = await asks(story, { customer: undefined, customerId });
    assert.is(byId.allowedFromMs, null);
    assert.equal(short(byId.stays), ['ORGANISATION_CLOSED']);
    assert.equal(byId.services[0]?.stays, ['ORGANISATION_CLOSED']);
    assert.equal(told(byId.because)[0]?.raised, ['ORGANISATION_CLOSED']);
  },
);

foreseen('an end that takes another partner’s access away is not one’s own alone', async () => {
  const both = ['par_nordlys', 'par_konkurrent'].map((partnerId) => ({ partnerId }));
  const shared = await twoPartners({ relationships: both });
  const asked = { customer: undefined, customerId: 'cus_egen' };
  const story = await say(shared, 'trial.start', request(asked));
  const { because } = await checkDate(story, { customer: EGEN }, day(60));
  assert.equal(
    because.map(({ isOwn }) => isOwn),
    [false],
  );
});

foreseen(
  'a partner that has lost its access before is not moved by the end of a trial',
  async () => {
    const asked = request({ customer: BRIO, confirmExisting: true });
    const trialId = 'trl_b';
    let story = await say(await twoPartners(), 'trial.start', asked, KLARA);
    story = await say(story, 'consent.decline', { trialId: 'trl_a' }, KARIN);
    story = await say(story, 'trial.start', { ...asked, trialId });
    story = await say(story, 'consent.approve', { trialId, grantFullAdmin: true }, KARIN);
    story = await say(story, 'trial.completeProvisioning', { trialId });
    const { because } = await checkDate(story, { customer: BRIO }, day(60));
    assert.is(because[0]?.isOwn, true);
  },
);

foreseen('a user of an organisation that is emptied can be another’s', async () => {
  const story = await starts(await twoPartners(), {});
  const userEmails = ['a1@egen.example', 'new@acme.example'];
  const customer = { ...BRIO, adminEmail: 'new@acme.example', userEmails };
  const found = await checkDate(story, { customer }, day(60));
  assert.equal(told(found.because)[0]?.lifted, ['USER_IN_OTHER_ORG']);
});

foreseen('a consent lapses 30 days after it was asked for, if nobody answers', async () => {
  const asked = request({ customer: BRIO, confirmExisting: true });
  const story = await say(await twoPartners(), 'trial.start', asked, KLARA);
  const found = await checkDate(story, { customer: BRIO }, day(30));
  const [cause] = told(found.because);
  assert.equal(cause?.entries, ['trl_a/consent consentLapse']);
  assert.is(cause?.isOwn, false);
  const own = await asks(story, { customer: BRIO }, KLARA);
  assert.is(own.because[0]?.isOwn, true);
});

foreseen(
  'a site address left out of a conversion is free 30 days after the trial’s end',
  async () => {
    const services = ['MESSAGING', 'MEETINGS'];
    let story = await starts(await twoPartners(), { services, ...SITE });
    const trialId = 'trl_a';
    for (const [type, fields] of [
      ['conversion.order', { offer: 'A_FLEX', services: ['MESSAGING'] }],
      ['conversion.openSetup', { as: 'PARTNER' }],
      ['conversion.submitAdmin', { adminEmail: 'a1@egen.example' }],
      ['conversion.confirm', {}],
    ] as const) {
      story = await say(story, type, { trialId, ...fields }, KLARA);
      assert.is(story.entries.at(-1)?.refusal, null, type);
    }
    const asked = { services: ['MEETINGS', 'MESSAGING'], ...SITE };
    const found = await checkDate(story, asked, day(60));
    assert.equal(told(found.because), [
      {
        day: 60,
        entries: ['trl_a/site-url siteRelease'],
        isOwn: false,
        lifted: ['SITE_URL_TAKEN', 'SITE_URL_TAKEN E-09b MEETINGS'],
        raised: [],
      },
    ]);
    const [meetings, messaging] = found.services;
    assert.equal(short(meetings?.because[0]?.lifted ?? []), [
      'SITE_URL_TAKEN',
      'SITE_URL_TAKEN E-09b MEETINGS',
    ]);
    // The address is asked for once, for all of it: it denies every service.
    assert.equal(short(messaging?.because[0]?.lifted ?? []), ['SITE_URL_TAKEN']);
  },
);

foreseen('what is bought stays bought', async () => {
  const bought = { purchases: [{ service: 'MESSAGING', quantity: 5 }] };
  const story = await starts(await twoPartners(bought), { services: ['MEETINGS'] });
  const found = await asks(story, { customer: EGEN, services: ['MESSAGING', 'MEETINGS'] });
  assert.is(found.allowedFromMs, null);
  assert.is(found.lookedUntilMs, day(60));
  assert.equal(short(found.stays), ['SERVICE_ALREADY_PURCHASED E-04 MESSAGING']);
  const [messaging, meetings] = found.services;
  assert.equal([messaging?.stays, messaging?.because], [['E-04'], []]);
  assert.equal([meetings?.stays, meetings?.allowedFromMs], [[], day(60)]);
  assert.is(found.because.length, 1, 'what time does lift is told all the same');
});

foreseen('each service has its own instant, and the whole has the last', async () => {
  const bought = { purchases: [{ service: 'CONTACT_CENTER', quantity: 5 }] };
  const one = await starts(await twoPartners(bought), { services: ['MESSAGING'] });
  const longer = { trialId: 'trl_b', services: ['MEETINGS', 'WEBEX_DEVICES'], durationDays: 60 };
  const story = await starts(one, longer);
  const services = ['MEETINGS', 'CALLING', 'MESSAGING'];
  const found = await checkDate(story, { customer: EGEN, services }, day(90));
  assert.equal(daysOf(found), [
    ['MEETINGS', 90],
    ['CALLING', 0],
    ['MESSAGING', 60],
  ]);
  assert.equal(
    found.services.map((of) => [of.isAllowedNow, told(of.because).map((cause) => cause.entries)]),
    [
      [false, [['trl_b graceEnd']]],
      [true, []],
      [false, [['trl_a graceEnd']]],
    ],
  );
  assert.equal(
    told(found.because).map((cause) => [cause.day, cause.lifted]),
    [
      [60, ['SERVICE_IN_OTHER_PARTNER_TRIAL E-05 MESSAGING']],
      [90, ['SERVICE_IN_OTHER_PARTNER_TRIAL E-05 MEETINGS']],
    ],
  );
});

foreseen('a service may be allowed for a while before the whole never is', async () => {
  let story = await twoPartners();
  for (const [trialId, seller, service, durationDays] of [
    ['trl_a', KLARA, 'MEETINGS', 30],
    ['trl_b', ANNA, 'MESSAGING', 60],
  ] as const) {
    const asked = { trialId, customer: BRIO, confirmExisting: true, services: [service] };
    story = await say(story, 'trial.start', request({ ...asked, durationDays }), seller);
    story = await say(story, 'consent.approve', { trialId, grantFullAdmin: false }, KARIN);
    story = await say(story, 'trial.completeProvisioning', { trialId }, seller);
  }
  const services = ['MEETINGS', 'MESSAGING'];
  const asked = { customer: undefined, customerId: 'cus_brio', services };
  const found = await asks(story, asked);
  // When the trial is over that Brio agreed to, Brio is no customer of the partner’s any more.
  const [meetings, messaging] = found.services;
  assert.equal([meetings?.allowedFromMs, meetings?.because.length], [day(60), 1]);
  assert.equal([meetings?.stays, messaging?.stays], [[], ['UNKNOWN_CUSTOMER']]);
  assert.equal([found.allowedFromMs, found.lookedUntilMs], [null, day(90)]);
  assert.is(await isAllowedAt(story, day(60), { ...asked, services: ['MEETINGS'] }), true);
});

foreseen('of two ends at one instant, only what the request is about is named', async () => {
  const bought = { purchases: [{ service: 'CONTACT_CENTER', quantity: 5 }] };
  const one = await starts(await twoPartners(bought), { services: ['MESSAGING'] });
  const story = await starts(one, { trialId: 'trl_b', services: ['MEETINGS'] });
  const found = await checkDate(story, { customer: EGEN }, day(60));
  assert.equal(told(found.because)[0]?.entries, ['trl_a graceEnd']);
  const both = await checkDate(
    story,
    { customer: EGEN, services: ['MESSAGING', 'MEETINGS'] },
    day(60),
  );
  assert.equal(told(both.because)[0]?.entries, ['trl_a graceEnd', 'trl_b graceEnd']);
});

foreseen('a policy that is not in force yet: from the first instant of its date', async () => {
  const inForceMs = Date.UTC(2017, 1, 5);
  const nowMs = inForceMs - 10 * DAY_MS;
  const empty = await twoPartners({}, 'webex-current@1', nowMs);
  const policy = 'cisco-spark-2017';
  const found = await checkDate(empty, { policy }, inForceMs);
  assert.equal(found.because, [
    { ...found.because[0], atMs: inForceMs, entries: [], isOwn: true, raised: [] },
  ]);
  assert.equal(short(found.because[0]?.lifted ?? []), ['UNKNOWN_POLICY']);
  assert.match(found.because[0]?.lifted[0]?.sentence ?? '', 'in force from 2017-02-05');
  const fixed = await asks(empty, { policy }, ANNA, { isPolicyFixed: true });
  assert.equal([fixed.allowedFromMs, short(fixed.stays)], [null, ['UNKNOWN_POLICY']]);
  const misspelt = await asks(empty, { policy: 'cisco-spork' });
  assert.equal([misspelt.allowedFromMs, misspelt.lookedUntilMs], [null, nowMs]);
  // What it then says of the customer is a reason of its own: the trial goes on for 50 days.
  const story = await starts(empty, {});
  const later = await asks(story, { policy, customer: EGEN });
  assert.is(later.allowedFromMs, nowMs + 60 * DAY_MS);
  assert.equal(
    later.because.map(({ atMs, raised }) => [(atMs - nowMs) / DAY_MS, short(raised)]),
    [
      [10, ['EMAIL_IN_USE P-03 MESSAGING']],
      [60, []],
    ],
  );
});

foreseen('what is allowed now is allowed from now, and nothing is run', async () => {
  const story = await starts(await twoPartners(), {});
  const found = await asks(story, { services: ['MESSAGING', 'MEETINGS'] });
  assert.equal(found, {
    isAllowedNow: true,
    allowedFromMs: START_MS,
    services: ['MESSAGING', 'MEETINGS'].map((service) => ({
      service,
      isAllowedNow: true,
      allowedFromMs: START_MS,
      because: [],
      stays: [],
    })),
    because: [],
    lookedUntilMs: START_MS,
    stays: [],
  });
});

foreseen('what time does not touch is said at once', async () => {
  const found = await asks(await someStory(), { durationDays: 31, locationAcknowledged: false });
  assert.is(found.lookedUntilMs, START_MS);
  assert.equal(short(found.stays), [
    'LOCATION_NOT_ACKNOWLEDGED E-03a MESSAGING',
    'DURATION_INVALID E-30b MESSAGING',
  ]);
});

foreseen('a stranger’s customer and none at all get the same answer', async () => {
  const story = await starts(await twoPartners(), {});
  const [there, nowhere] = await Promise.all(
    ['cus_egen', 'cus_nobody'].map((customerId) =>
      asks(story, { customer: undefined, customerId }),
    ),
  );
  assert.equal(there, nowhere);
  assert.equal(short(there?.stays ?? []), ['UNKNOWN_CUSTOMER']);
  assert.is(there?.lookedUntilMs, START_MS);
});

foreseen('only the streams that can matter are read, and none is changed', async () => {
  let story = await starts(await twoPartners(), { ...SITE, services: ['MEETINGS'] });
  for (let index = 0; index < 20; index += 1) {
    story = await register(story, `cus_c${index}`);
    story = await starts(story, { trialId: `trl_c${index}`, customerId: `cus_c${index}` });
  }
  const before = JSON.stringify([...story.world.streams]);
  const read: string[] = [];
  const whole = readerOf(story.world);
  const reader: Reader = {
    ...whole,
    stream: (id) => {
      read.push(id);
      return whole.stream(id);
    },
  };
  const found = await forecast(
    reader,
    atOf(story.world),
    bodyOf({ customer: BRIO, ...SITE }),
    ANNA,
  );
  assert.is(found.allowedFromMs, day(60));
  assert.equal(read.sort(), ['cus_brio', 'cus_egen', 'par_nordlys']);
  assert.is(JSON.stringify([...story.world.streams]), before);
});

foreseen('a timer that the host has not fired yet has happened', async () => {
  const story = await starts(await twoPartners(), {});
  const late = { ...story, world: { ...story.world, nowMs: day(60) } };
  assert.is((await asks(late, { customer: EGEN })).isAllowedNow, true);
});

/** No timer of ours tells another stream anything; this one does. */
const tellingTimer: Timer = {
  id: `${orderId}:repCheck`,
  instanceId: orderId,
  name: 'repCheck',
  event: 'order.provision',
  dueAtMs: day(30),
  armedAtMs: START_MS,
  armedBy: [1, 0],
};

foreseen('what a timer tells another stream is foreseen too', async () => {
  const { siteUrl } = SITE;
  const story = await tell(
    await walked(WALK.length),
    ['order.checkSubdomain', { siteUrl }],
    ['order.saveStep', { step: 'enterpriseSettings', siteUrl }],
  );
  const order = story.world.streams.get(orderId) as OrderStream;
  const armed: Stream = { ...order, timers: [tellingTimer] };
  const world = { ...story.world, streams: new Map(story.world.streams).set(orderId, armed) };
  const found = await asks({ ...story, world }, { ...SITE, services: ['MEETINGS'] });
  assert.is(found.lookedUntilMs, day(30));
  assert.equal(short(found.stays), ['SITE_URL_TAKEN', 'SITE_URL_TAKEN E-09b MEETINGS']);
});

foreseen('a future that does not end is a fault', async () => {
  const story = await starts(await twoPartners(), {});
  const reader = readerOf(story.world);
  const asked = [reader, atOf(story.world), bodyOf({ customer: EGEN }), ANNA] as const;
  assert.is((await forecast(...asked, 3)).allowedFromMs, day(60));
  let fault: unknown;
  await forecast(...asked, 2).catch((error: unknown) => (fault = error));
  assert.match(String(fault), 'TOO_MANY_EVENTS');
});

foreseen.run();
