import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  evaluate,
  OPERATOR,
  perform,
  type Reader,
  type Remedies,
  type Remedy,
  readerOf,
  remediesOf,
  type TrialRequestBody,
} from '../../runtime/index.ts';
import { seeded } from '../support/random.ts';
import { ANNA, BRIO, command, ids, request, type Story, say, someStory } from '../support/story.ts';
import { turnAt } from '../support/there.ts';

const t = suite('runtime/remedies');

const SEED = Number(process.env['SEED'] ?? 77);
const OLE: Actor = { kind: 'partner', partnerId: 'par_nordlys', email: 'ole@nordlys.example' };
const NEW = { companyName: 'Åre Café & Söner', adminEmail: 'admin@are.example' };

/** The words of a request, as `trial.start` reads them. */
function asked(over: object = {}): TrialRequestBody {
  const read = command('trial.start', request(over));
  if (read.type !== 'trial.start') throw new Error('it was read as something else');
  const { type: _, trialId: __, ...body } = read;
  return body;
}

const remediesIn = ({ world }: Story, body: TrialRequestBody, actor = ANNA): Promise<Remedies> =>
  remediesOf(readerOf(world), world, body, actor);

/** A line for each change: `requester: siteUrl → acme.webex.com?`, with `?` on a suggestion. */
const linesOf = ({ changes, by, remaining }: Remedy): readonly string[] => [
  ...changes.map((change) =>
    change.kind === 'request'
      ? `${change.field}: ${String(change.to)}${change.isSuggestion ? '?' : ''}`
      : `${change.by}: ${change.command.type} ${change.facts.join()}`,
  ),
  ...(by.join() === 'requester' ? [] : [`by ${by.join()}`]),
  ...remaining.map(({ code }) => `still ${code}`),
];

const shown = ({ services }: Remedies): object =>
  Object.fromEntries(
    services.map(({ service, remedies, blockedBy }) => [
      service,
      blockedBy.length === 0
        ? remedies.map(linesOf)
        : blockedBy.map(({ ruleId, byTime }) => (byTime ? `${ruleId} by time` : ruleId)),
    ]),
  );

/** Does what a remedy says, through the public runtime. */
async function done(story: Story, { commands }: Remedy): Promise<Story> {
  let { world } = story;
  for (const said of commands) {
    world = (await perform(world, said.command, said.actor, ids())).world;
  }
  return { world, entries: story.entries };
}

/** Every remedy is done: what was denied is allowed then, and what may start starts. */
async function checkAll(story: Story, body: TrialRequestBody, remedies: Remedies, actor = ANNA) {
  const outcomeOf = async (remedy: Remedy) => {
    const commands = remedy.changes.filter((change) => change.kind === 'command');
    assert.equal(
      remedy.commands,
      commands.map((change) => ({ command: change.command, actor: change.actor })),
    );
    const { world } = await done(story, remedy);
    const after = await evaluate(readerOf(world), world, remedy.request, actor);
    assert.equal(after.denials, remedy.remaining);
    const start = { type: 'trial.start', ...remedy.request, confirmExisting: true } as const;
    const { entries } = await perform(world, start, actor, ids());
    assert.is(entries.at(-1)?.outcome, after.isAllowed ? 'accepted' : 'refused');
    return after;
  };
  for (const { service, remedies: all, isComplete, blockedBy } of remedies.services) {
    assert.ok(isComplete, service);
    const atOnce = all.filter(({ allowedFromMs }) => allowedFromMs === null);
    assert.is(atOnce.length === 0, blockedBy.length > 0, service);
    for (const remedy of all) {
      const { decision } = await outcomeOf(remedy);
      const isAllowed = decision.services.find((one) => one.service === service)?.isAllowed;
      assert.is(isAllowed, remedy.allowedFromMs === null, service);
      if (remedy.allowedFromMs !== null) {
        const { world } = await done(story, remedy);
        assert.equal(await turnAt(world, remedy, actor, service), [false, true], service);
      }
      for (const change of remedy.changes) {
        if (change.kind === 'request') checkChange(body, remedy.request, change);
      }
    }
  }
  for (const remedy of remedies.request) {
    const { denials } = await outcomeOf(remedy);
    assert.ok(denials.every(({ code }) => code !== remedy.code));
  }
  if (remedies.leaveOut !== null) {
    const { world } = story;
    const rest = await evaluate(readerOf(world), world, remedies.leaveOut.request, actor);
    assert.is(rest.decision.outcome, 'allowed');
    assert.equal(rest.denials, remedies.leaveOut.remaining);
  }
}

/** What a change says of a field is what the request had, and has then. */
function checkChange(
  before: TrialRequestBody,
  after: TrialRequestBody,
  { field, from, to }: { readonly field: string; readonly from: unknown; readonly to: unknown },
): void {
  const read = (body: TrialRequestBody): unknown =>
    (body as Record<string, unknown>)[field] ?? null;
  assert.equal([read(before), read(after)], [from, to], field);
}

const story = await someStory();
const uncertified = await say(
  story,
  'partner.update',
  { partnerId: 'par_nordlys', isCertified: false },
  OPERATOR,
);
/** Brio has bought calling, and holds a site address; another partner asks it for messaging. */
const busy = await (async () => {
  const bought = await say(
    story,
    'customer.update',
    {
      customerId: 'cus_brio',
      purchases: [{ service: 'CALLING', quantity: 10 }],
      siteUrls: ['brio.webex.com', 'are-cafe-soner.webex.com'],
    },
    OPERATOR,
  );
  const users = [{ email: 'finn@fjell.example', roles: ['SALES_ADMIN'] }];
  const partner = { partnerId: 'par_fjell', name: 'Fjell', users };
  const joined = await say(bought, 'partner.register', partner, OPERATOR);
  const finn: Actor = { kind: 'partner', partnerId: 'par_fjell', email: 'finn@fjell.example' };
  return say(joined, 'trial.start', request({ customer: BRIO, confirmExisting: true }), finn);
})();
const site = { services: ['MEETINGS'], edition: 'ENTERPRISE' };

interface Case {
  readonly name: string;
  readonly in?: Story;
  readonly asked: object;
  readonly actor?: Actor;
  readonly services: object;
  readonly request?: readonly (readonly string[])[];
  readonly leaveOut?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'E-01: the partner obtains the certification, and the operator records it',
    in: uncertified,
    asked: {},
    services: { MESSAGING: [['partner: partner.update partnerCertified', 'by partner']] },
  },
  {
    name: 'E-02: whoever asks gets one of the two sales roles',
    asked: {},
    actor: OLE,
    services: {
      MESSAGING: [
        ['partner: partner.update actorIsSalesAdmin', 'by partner'],
        ['partner: partner.update actorIsSalesFullAdmin', 'by partner'],
      ],
    },
  },
  {
    name: 'E-03a: the location is acknowledged',
    asked: { locationAcknowledged: false },
    services: { MESSAGING: [['locationAcknowledged: true']] },
  },
  {
    name: 'E-09a: another edition, or a free site address and a time zone',
    asked: { ...site, customer: { ...BRIO, ...NEW } },
    services: {
      MEETINGS: [['edition: STANDARD'], ['siteUrl: are-cafe-soner.webex.com?', 'timeZone: UTC?']],
    },
  },
  {
    name: 'E-09b: another site address, or an edition without one',
    in: busy,
    asked: {
      ...site,
      customer: { ...BRIO, ...NEW },
      siteUrl: 'brio.webex.com',
      timeZone: 'Europe/Stockholm',
    },
    services: {
      MEETINGS: [['edition: STANDARD', 'siteUrl: null'], ['siteUrl: are-cafe-soner-2.webex.com?']],
    },
    request: [['siteUrl: are-cafe-soner-2.webex.com?']],
  },
  {
    name: 'E-30a: the nearest number of licences within the limits',
    asked: { licenceCount: 1_500 },
    services: { MESSAGING: [['licenceCount: 1000']] },
  },
  {
    name: 'E-30b: the nearest length that is offered, the shorter of two as near',
    asked: { durationDays: 45 },
    services: { MESSAGING: [['durationDays: 30']] },
  },
  {
    name: 'E-30b: no days at all are not enough',
    asked: { durationDays: 0 },
    services: { MESSAGING: [['durationDays: 30']] },
  },
  {
    name: 'what several people have to mend is one remedy of them all',
    in: uncertified,
    asked: { licenceCount: 0, durationDays: 80, locationAcknowledged: false },
    services: {
      MESSAGING: [
        [
          'partner: partner.update partnerCertified',
          'locationAcknowledged: true',
          'licenceCount: 1',
          'durationDays: 90',
          'by requester,partner',
        ],
      ],
    },
  },
  {
    name: 'E-04: nobody can undo what was bought; the rest may start without it',
    in: busy,
    asked: { customer: BRIO, services: ['CALLING', 'MEETINGS'] },
    services: { CALLING: ['E-06', 'E-04'] },
    leaveOut: ['CALLING'],
  },
  {
    name: 'E-05: time alone ends another partner’s trial, and nothing more is said of it',
    in: busy,
    asked: { customer: BRIO },
    services: { MESSAGING: ['E-05 by time'] },
  },
  {
    name: 'each service has its own remedies, and one that is allowed needs none',
    in: busy,
    asked: { ...site, customer: BRIO, services: ['MESSAGING', 'MEETINGS', 'WEBEX_DEVICES'] },
    services: {
      MESSAGING: ['E-05 by time'],
      MEETINGS: [['edition: STANDARD'], ['siteUrl: brio-ag.webex.com?', 'timeZone: UTC?']],
    },
    leaveOut: ['MESSAGING', 'MEETINGS'],
  },
  {
    name: 'what stays in the way of the whole request is said with a remedy, and mended apart',
    asked: {
      licenceCount: 0,
      partnerAdminEmails: ['anna@nordlys.example', 'nobody@nordlys.example'],
    },
    services: { MESSAGING: [['licenceCount: 1', 'still PARTNER_ADMIN_UNKNOWN']] },
    request: [['partnerAdminEmails: anna@nordlys.example']],
  },
  {
    name: 'a user of another organisation is left out, and a vertical is taken from the list',
    asked: {
      customer: {
        ...BRIO,
        ...NEW,
        vertical: 'Banking',
        userEmails: ['u1@brio.example', 'new@are.example'],
      },
    },
    services: {},
    request: [
      ['customer.vertical: FINANCIAL_SERVICES?', 'still USER_IN_OTHER_ORG'],
      ['customer.userEmails: new@are.example', 'still VERTICAL_NOT_LISTED'],
    ],
  },
  {
    name: 'a site address that is taken is another’s problem where none is needed: leave it out',
    in: busy,
    asked: { customer: { ...BRIO, ...NEW }, siteUrl: 'brio.webex.com' },
    services: {},
    request: [['siteUrl: are-cafe-soner-2.webex.com?'], ['siteUrl: null']],
  },
];

for (const one of CASES) {
  t(one.name, async () => {
    const where = one.in ?? story;
    const body = asked(one.asked);
    const remedies = await remediesIn(where, body, one.actor);
    assert.equal(shown(remedies), one.services);
    assert.equal(remedies.request.map(linesOf), one.request ?? []);
    assert.equal(remedies.leaveOut?.services ?? [], one.leaveOut ?? []);
    await checkAll(where, body, remedies, one.actor);
  });
}

t('one’s own customer is named by its id instead', async () => {
  const own = await say(story, 'trial.start', request());
  const body = asked({ services: ['MEETINGS'] });
  const remedies = await remediesIn(own, body);
  const [customerId] = [...own.world.streams.keys()].filter((id) => id.startsWith('cus_n'));
  assert.equal(remedies.request.map(linesOf), [[`customerId: ${customerId}`]]);
  assert.is(remedies.request[0]?.request.customer, undefined);
  await checkAll(own, body, remedies);
});

t('users of the customer itself stay in the request', async () => {
  const own = await say(story, 'trial.start', request());
  const body = asked({
    customer: { ...BRIO, userEmails: ['u1@brio.example', 'admin@acme.example'] },
  });
  const remedies = await remediesIn(own, body);
  assert.equal(remedies.request.map(linesOf), [['customer.userEmails: u1@brio.example']]);
  await checkAll(own, body, remedies);
});

t('an address that somebody takes meanwhile is not shown', async () => {
  const plain = readerOf(busy.world);
  const racing = (): Reader => {
    let isFree = true;
    return {
      ...plain,
      holderOf: (claim) => {
        if (!claim.startsWith('site:acme')) return plain.holderOf(claim);
        const holder = isFree ? undefined : 'cus_brio';
        isFree = false;
        return holder;
      },
    };
  };
  const { services } = await remediesOf(racing(), busy.world, asked(site), ANNA);
  assert.equal(services[0]?.remedies.map(linesOf), [['edition: STANDARD']]);
  assert.not.ok(services[0]?.isComplete);
  const taken = asked({ siteUrl: 'brio.webex.com' });
  const { request } = await remediesOf(racing(), busy.world, taken, ANNA);
  assert.equal(request.map(linesOf), [['siteUrl: null']]);
});

t('a role is added to those that the person has, and nobody else loses one', async () => {
  const users = [
    { email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] },
    { email: 'ole@nordlys.example', roles: ['READ_ONLY'] },
  ];
  const known = await say(story, 'partner.update', { partnerId: 'par_nordlys', users }, OPERATOR);
  const { services } = await remediesIn(known, asked(), OLE);
  const said = services[0]?.remedies[0]?.commands[0];
  assert.equal(said?.actor, OPERATOR);
  assert.equal(said?.command, {
    type: 'partner.update',
    partnerId: 'par_nordlys',
    users: [users[0], { email: 'ole@nordlys.example', roles: ['READ_ONLY', 'SALES_ADMIN'] }],
  });
});

t('a request that is allowed needs nothing', async () => {
  assert.equal(await remediesIn(story, asked()), { services: [], request: [], leaveOut: null });
});

t('looking for remedies changes nothing', async () => {
  const before = JSON.stringify([...uncertified.world.streams]);
  await remediesIn(uncertified, asked({ licenceCount: 0 }));
  assert.is(JSON.stringify([...uncertified.world.streams]), before);
});

t(`requests by chance, seed ${SEED}: every remedy that is shown works`, async () => {
  const dice = seeded(SEED);
  let count = 0;
  for (let round = 0; round < 120; round += 1) {
    const where = dice.pick([story, uncertified, busy]);
    const services = dice.shuffled(['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES']);
    const details = { ...dice.pick([BRIO, { ...BRIO, ...NEW }]), vertical: 'RETAIL' };
    const body = asked({
      customer: { ...details, userEmails: dice.pick([[], ['u1@brio.example']]) },
      services: services.slice(0, dice.int(1, 4)),
      locationAcknowledged: dice.chance(70),
      licenceCount: dice.pick([0, 1, 100, 1_000, 1_001]),
      durationDays: dice.pick([0, 30, 75, 90, 400]),
      edition: dice.pick([null, 'STANDARD', 'ENTERPRISE']),
      siteUrl: dice.pick([null, null, 'brio.webex.com', 'free.webex.com']),
      timeZone: dice.pick([null, 'UTC']),
      partnerAdminEmails: dice.pick([[], ['nobody@nordlys.example']]),
    });
    const actor = dice.pick([ANNA, ANNA, OLE]);
    const remedies = await remediesIn(where, body, actor);
    count += remedies.services.flatMap((one) => one.remedies).length;
    await checkAll(where, body, remedies, actor).catch((error: unknown) => {
      throw new Error(`seed=${SEED}, round ${round}: ${String(error)}`, { cause: error });
    });
  }
  assert.ok(count > 100, `only ${count} remedies`);
});

t.run();
