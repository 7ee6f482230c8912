/**
 * A story of chance: two partners, two customers, and commands of any kind in any order, sensible or
 * not; and what came of them.
 */
import {
  type Actor,
  advance,
  type Entry,
  emptyWorld,
  OPERATOR,
  ORDER_DESK,
  parseCommand,
  perform,
  Rejected,
  TRIALS_TEAM,
  type World,
} from '../../runtime/index.ts';
import type { Random } from './random.ts';
import { DAY_MS, ids, START_MS } from './story.ts';

export interface Chance {
  readonly entries: readonly Entry[];
  /** The world after each command, and after the time that passed before it. */
  readonly worlds: readonly World[];
}

export const SERVICES = ['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES'] as const;
const NORD = 'anna@nordlys.example';
const KONK = 'k@konkurrent.example';
const PEOPLE: readonly Actor[] = [
  { kind: 'partner', partnerId: 'par_nordlys', email: NORD },
  { kind: 'partner', partnerId: 'par_nordlys', email: NORD },
  { kind: 'partner', partnerId: 'par_konkurrent', email: KONK },
  { kind: 'customer', customerId: 'cus_brio', email: 'f1@brio.example' },
  { kind: 'customer', customerId: 'cus_egen', email: 'a1@egen.example' },
  TRIALS_TEAM,
  ORDER_DESK,
];
const TRIALS = ['trl_1', 'trl_2', 'trl_3'];
const ORDER = 'ord_1';

const admin = (email: string) => ({ email, roles: ['FULL_ADMIN'] });
const SETTING: readonly (readonly [string, object])[] = [
  [
    'partner.register',
    { partnerId: 'par_nordlys', name: 'Nordlys', users: [{ email: NORD, roles: ['SALES_ADMIN'] }] },
  ],
  [
    'partner.register',
    {
      partnerId: 'par_konkurrent',
      name: 'Konkurrent',
      tier: 2,
      users: [{ email: KONK, roles: ['SALES_FULL_ADMIN'] }],
    },
  ],
  [
    'customer.register',
    {
      customerId: 'cus_brio',
      companyName: 'Brio',
      vertical: 'RETAIL',
      residencyCountry: 'US',
      admins: [admin('f1@brio.example')],
    },
  ],
  [
    'customer.register',
    {
      customerId: 'cus_egen',
      companyName: 'Egen',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
      admins: [admin('a1@egen.example')],
      purchases: [{ service: 'MESSAGING', quantity: 5 }],
      relationships: [{ partnerId: 'par_nordlys', adminEmails: [NORD] }],
    },
  ],
];

export async function tellAtRandom(dice: Random): Promise<Chance> {
  const policy = dice.chance(75) ? 'webex-current@1' : 'cisco-spark-2017@1';
  const newId = ids();
  let world = emptyWorld(START_MS, policy);
  const entries: Entry[] = [];
  const worlds: World[] = [];
  const say = async (type: string, fields: object, actor: Actor) => {
    const parsed = parseCommand(type, fields);
    if (!parsed.ok) throw new Error(`${type}: ${JSON.stringify(parsed.problems)}`);
    try {
      const performed = await perform(world, parsed.command, actor, newId);
      world = performed.world;
      entries.push(...performed.entries);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
    }
    worlds.push(world);
  };
  for (const [type, fields] of SETTING) await say(type, fields, OPERATOR);
  const theme = dice.pick(THEMES);
  const place = { index: 0 };
  for (let turn = 0; turn < 20; turn += 1) {
    const waitMs = dice.pick([1, 1, 1, DAY_MS, DAY_MS, 6 * DAY_MS, 23 * DAY_MS, 30 * DAY_MS - 1]);
    const waited = advance(world, world.nowMs + waitMs);
    entries.push(...waited.entries);
    world = waited.world;
    worlds.push(world);
    const [type, fields] = dice.chance(turn < 2 ? 100 : 10)
      ? started(dice)
      : someCommand(dice, theme, place);
    await say(type, fields, dice.chance(85) ? somebodyFit(type, fields, world) : dice.pick(PEOPLE));
  }
  const end = advance(world, world.nowMs + 400 * DAY_MS);
  return { entries: [...entries, ...end.entries], worlds: [...worlds, end.world] };
}

/** What a life is about: commands of these kinds, beside starting trials. */
const THEMES: readonly RegExp[] = [
  /^(trial|consent)/,
  /^(trial|numbers|site)/,
  /^loan/,
  /^conversion/,
  /^order/,
  /./,
];

const started = (dice: Random): readonly [string, object] => [
  'trial.start',
  someRequest(dice, dice.pick(TRIALS)),
];

/** Somebody whose place it would be to ask for it. */
function somebodyFit(type: string, fields: object, world: World): Actor {
  const { trialId } = fields as { readonly trialId?: string };
  const [nord] = PEOPLE;
  if (type === 'trial.start' || trialId === undefined) return nord as Actor;
  if (/loan\.(receive|approveExtension|deliver)/.test(type)) return TRIALS_TEAM;
  if (/site\.remove/.test(type)) return ORDER_DESK;
  for (const stream of customersOf(world)) {
    const partnerId = stream.instances[trialId]?.context['partnerId'];
    if (partnerId === undefined) continue;
    const email = stream.record.admins[0]?.email ?? '';
    if (/^(consent\.(approve|decline)|trial\.purchaseInterest)/.test(type)) {
      return { kind: 'customer', customerId: stream.id, email };
    }
    return PEOPLE.find((one) => one.kind === 'partner' && one.partnerId === partnerId) as Actor;
  }
  return nord as Actor;
}

/** Commands that lead somewhere when they come in this order. */
const PATHS: readonly (readonly string[])[] = [
  [
    'order.place',
    'order.setUpNow',
    'order.chooseRole',
    'order.chooseWho',
    'order.reviewPartner',
    'order.nameCustomerAdmin',
    'order.confirmCustomer',
    'order.confirm',
    'order.provision',
    'order.provision',
  ],
  [
    'loan.ship',
    'loan.deliver',
    'loan.requestExtension',
    'loan.prepareReturn',
    'loan.pickUp',
    'loan.receive',
  ],
  ['conversion.order', 'conversion.openSetup', 'conversion.submitAdmin', 'conversion.confirm'],
];

/** A command of the theme: often the next of its path, else any. Bounded: every theme has some. */
function someCommand(
  dice: Random,
  theme: RegExp,
  place: { index: number },
): readonly [string, object] {
  const path = PATHS.find(([first]) => first !== undefined && theme.test(first));
  const wanted =
    path !== undefined && dice.chance(90) ? path[place.index++ % path.length] : undefined;
  for (let tries = 0; tries < 10_000; tries += 1) {
    const command = anyCommand(dice);
    if (wanted === undefined ? theme.test(command[0]) : command[0] === wanted) return command;
  }
  throw new Error(`no command is about ${theme}`);
}

function anyCommand(dice: Random): readonly [string, object] {
  const trialId = dice.pick(TRIALS);
  const service = dice.pick(SERVICES);
  const loan = { trialId, deviceType: 'PHONE' };
  const choices: readonly (() => readonly [string, object])[] = [
    () => ['trial.completeProvisioning', { trialId }],
    () => ['trial.extend', { trialId, confirmShorter: dice.chance(70) }],
    () => ['trial.addService', { trialId, service }],
    () => ['trial.removeService', { trialId, service }],
    () => ['trial.editLicences', { trialId, licenceCount: dice.pick([0, 1, 500, 1_001]) }],
    () => ['trial.cancel', { trialId, confirm: dice.chance(60) }],
    () => ['trial.purchaseInterest', { trialId }],
    () => ['consent.approve', { trialId, grantFullAdmin: dice.chance(50) }],
    () => ['consent.approve', { trialId, grantFullAdmin: dice.chance(50) }],
    () => [dice.pick(['consent.decline', 'consent.resend', 'consent.withdraw']), { trialId }],
    () => ['site.remove', { trialId }],
    () => [
      'numbers.bring',
      {
        trialId,
        userNumberCount: 1,
        locationCount: 1,
        numbers: ['+14085550100', '+14085550101', '+14085550102'].slice(dice.int(0, 1)),
      },
    ],
    () => ['loan.ship', someShipment(dice, loan)],
    () => ['loan.deliver', loan],
    () => ['loan.requestExtension', { ...loan, until: someDate(dice) }],
    () => ['loan.approveExtension', { ...loan, until: someDate(dice) }],
    () => [
      'loan.prepareReturn',
      { ...loan, hasOriginalPackaging: true, hasLabel: dice.chance(80) },
    ],
    () => [dice.pick(['loan.keep', 'loan.pickUp', 'loan.reportLostLabel']), loan],
    () => ['loan.receive', { ...loan, serials: dice.chance(70) ? ['A1'] : ['A2'] }],
    () => [
      'conversion.order',
      { trialId, offer: dice.pick(['A_SPK', 'A_WX']), services: [service] },
    ],
    () => ['conversion.openSetup', { trialId, as: 'PARTNER' }],
    () => [
      'conversion.submitAdmin',
      { trialId, adminEmail: dice.pick(['f1@brio.example', 'a1@egen.example', 'neu@neu.example']) },
    ],
    () => ['conversion.confirm', { trialId }],
    () => someOrderCommand(dice),
    () => someOrderCommand(dice),
    () => someOrderCommand(dice),
  ];
  return dice.pick(choices)();
}

function someRequest(dice: Random, trialId: string): object {
  const details = { companyName: 'Neu', vertical: 'RETAIL', residencyCountry: 'US' };
  const adminEmail = dice.pick(['neu@neu.example', 'f1@brio.example', 'f1@brio.example']);
  const whose = dice.chance(30)
    ? { customerId: 'cus_egen' }
    : { customer: { ...details, adminEmail } };
  return {
    trialId,
    ...whose,
    confirmExisting: true,
    locationAcknowledged: dice.chance(95),
    services: dice.shuffled(SERVICES).slice(0, dice.int(1, 4)),
    siteUrl: dice.chance(40) ? 'acme.webex.com' : null,
    durationDays: dice.pick([30, 60, 90]),
  };
}

const someDate = (dice: Random): string =>
  new Date(START_MS + dice.int(1, 200) * DAY_MS).toISOString().slice(0, 10);

const someShipment = (dice: Random, loan: object): object => ({
  ...loan,
  devices: [{ model: '8845', serials: ['A1'] }],
  loanNumber: 'D123',
  shippedOn: new Date(START_MS).toISOString().slice(0, 10),
  ...(dice.chance(70) ? { eulaExpiryDate: someDate(dice) } : {}),
  country: 'US',
  supportsPoe: true,
});

function someOrderCommand(dice: Random): readonly [string, object] {
  const order = { orderId: ORDER };
  const customer = { kind: 'EXISTING', customerId: 'cus_brio', isRecognised: dice.chance(90) };
  const choices: readonly (readonly [string, object])[] = [
    [
      'order.place',
      {
        ...order,
        offer: 'A_SPK',
        services: ['MESSAGING'],
        requestedStartDate: '2027-01-11',
        provisioningContactEmail: NORD,
        partnerId: 'par_nordlys',
        endCustomerId: 'cus_brio',
      },
    ],
    ['order.setUpNow', order],
    ['order.chooseRole', { ...order, role: 'PARTNER' }],
    [
      'order.chooseWho',
      { ...order, who: dice.pick(['SELF', 'SELF', 'SELF', 'CUSTOMER']), email: 'f1@brio.example' },
    ],
    ['order.reviewPartner', { ...order, isRecognised: true }],
    ['order.nameCustomerAdmin', { ...order, adminEmail: 'f1@brio.example' }],
    ['order.confirmCustomer', { ...order, ...customer }],
    ['order.confirm', order],
    ['order.exit', order],
    ['order.provision', order],
    ['order.provision', order],
  ];
  return dice.pick(choices);
}

export const customersOf = (world: World) =>
  [...world.streams.values()].filter((stream) => stream.kind === 'customer');
