/**
 * A request for a trial in a world of chance: trials that overlap, addresses held by others, consents
 * that nobody answers, a policy that is not in force yet. For what time does to an answer.
 */
import {
  type Actor,
  advance,
  emptyWorld,
  instantOf,
  OPERATOR,
  PACKS,
  parseCommand,
  perform,
  Rejected,
  type TrialRequestBody,
  type World,
} from '../../runtime/index.ts';
import { tellAtRandom } from './chance-story.ts';
import type { Random } from './random.ts';
import { DAY_MS, ids, START_MS } from './story.ts';

export interface Asking {
  readonly world: World;
  readonly request: TrialRequestBody;
  readonly actor: Actor;
}

/** Instants at which a policy comes into force. */
export const POLICY_DATES: readonly number[] = [...PACKS.values()].flatMap(
  ({ effectiveFrom }) => instantOf(effectiveFrom ?? '') ?? [],
);

const SERVICES = ['MESSAGING', 'MEETINGS', 'CALLING', 'WEBEX_DEVICES', 'CONTACT_CENTER'] as const;
const SITES = ['acme.webex.com', 'other.webex.com'];
const SELLERS = [
  { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' },
  { kind: 'partner', partnerId: 'par_konkurrent', email: 'k@konkurrent.example' },
] as const satisfies readonly Actor[];
type Seller = (typeof SELLERS)[number];

/** Customers of either kind of world, by id and by an administrator's address. */
const CUSTOMERS = ['cus_brio', 'cus_egen', 'cus_n1', 'cus_n2'];
const ADDRESSES = ['f1@brio.example', 'a1@egen.example', 'neu@neu.example', 'neu@zwei.example'];

export async function someAsking(dice: Random): Promise<Asking> {
  const world = dice.chance(30) ? await someMoment(dice) : await someCrowd(dice);
  const actor = dice.pick(SELLERS);
  const policy = dice.pick(['cisco-spark-2017', 'cisco-spark-2017@1', 'webex-current', 'unheard']);
  const isNamed = dice.chance(world.nowMs < START_MS ? 60 : 8);
  const fields = { ...someRequest(dice, world, actor), ...(isNamed ? { policy } : {}) };
  return { world, request: bodyOf(fields), actor };
}

/** A life of random commands, broken off somewhere. */
async function someMoment(dice: Random): Promise<World> {
  const { worlds } = await tellAtRandom(dice);
  return worlds[dice.int(8, worlds.length - 2)] as World;
}

/** Two partners that try for the same customers and the same site addresses. */
async function someCrowd(dice: Random): Promise<World> {
  const isEarly = dice.chance(20);
  const startMs = isEarly ? Date.UTC(2017, 0, 5, 9) : START_MS;
  const packId = isEarly || dice.chance(85) ? 'webex-current@1' : 'cisco-spark-2017@1';
  const newId = ids();
  let world = emptyWorld(startMs, packId);
  const say = async (type: string, fields: object, actor: Actor): Promise<void> => {
    const parsed = parseCommand(type, fields);
    if (!parsed.ok) throw new Error(`${type}: ${JSON.stringify(parsed.problems)}`);
    try {
      world = (await perform(world, parsed.command, actor, newId)).world;
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
    }
  };
  for (const { partnerId, email } of SELLERS) {
    const users = [{ email, roles: ['SALES_ADMIN'] }];
    await say('partner.register', { partnerId, name: partnerId, users }, OPERATOR);
  }
  for (const index of [0, 1]) await say('customer.register', someCustomer(dice, index), OPERATOR);
  for (let count = dice.int(2, 8); count > 0; count -= 1) {
    const trialId = `trl_${count}`;
    const seller = dice.pick(SELLERS);
    const request = { trialId, confirmExisting: true, ...someRequest(dice, world, seller) };
    await say('trial.start', request, seller);
    for (const [type, fields, actor] of someSequel(dice, world, trialId, seller)) {
      await say(type, { trialId, ...fields }, actor);
    }
    const waitMs = dice.pick([0, 0, 1, DAY_MS, 12 * DAY_MS, (isEarly ? 2 : 30) * DAY_MS]);
    world = advance(world, world.nowMs + waitMs).world;
  }
  return world;
}

function someCustomer(dice: Random, index: number): object {
  const [first, second] = SELLERS.map(({ partnerId, email }) => ({
    partnerId,
    adminEmails: [email],
  }));
  return {
    customerId: CUSTOMERS[index],
    companyName: 'Somebody',
    vertical: 'RETAIL',
    residencyCountry: 'SE',
    admins: [{ email: ADDRESSES[index], roles: ['FULL_ADMIN'] }],
    relationships: dice.pick([[], [first], [second], [first, second]]),
    purchases: dice.chance(30) ? [{ service: dice.pick(SERVICES), quantity: 5 }] : [],
  };
}

type Words = readonly [string, object, Actor];

/** What becomes of a trial: answered or not, bought or not. */
function someSequel(dice: Random, world: World, trialId: string, seller: Actor): readonly Words[] {
  const stream = [...world.streams.values()].find(({ instances }) => trialId in instances);
  if (stream?.kind !== 'customer') return [];
  const email = stream.record.admins[0]?.email ?? '';
  const booked = stream.instances[trialId]?.context['services'] as readonly string[];
  const customer: Actor = { kind: 'customer', customerId: stream.id, email };
  const approved: readonly Words[] = [
    ['consent.approve', { grantFullAdmin: dice.chance(50) }, customer],
    ['trial.completeProvisioning', {}, seller],
  ];
  const bought: readonly Words[] = [
    ['conversion.order', { offer: 'A_WX', services: [dice.pick(booked)] }, seller],
    ['conversion.openSetup', { as: 'PARTNER' }, seller],
    ['conversion.submitAdmin', { adminEmail: email }, seller],
    ['conversion.confirm', {}, seller],
  ];
  return [...(dice.chance(60) ? approved : []), ...(dice.chance(20) ? bought : [])];
}

function someRequest(dice: Random, world: World, seller: Seller): object {
  const sites: readonly object[] = SITES.map((siteUrl) => ({ siteUrl, timeZone: 'Europe/Oslo' }));
  return {
    ...someWhose(dice, world, seller),
    locationAcknowledged: dice.chance(97),
    services: dice.shuffled(SERVICES).slice(0, dice.pick([1, 1, 2, 3])),
    ...(dice.chance(50) ? { edition: 'ENTERPRISE', ...dice.pick(sites) } : {}),
    durationDays: dice.pick([30, 30, 60, 90]),
  };
}

/** Mostly as it makes sense: one's own by id, others by an address, which may be new. */
function someWhose(dice: Random, world: World, { partnerId }: Seller): object {
  const customerId = dice.pick(CUSTOMERS);
  const stream = world.streams.get(customerId);
  const record = stream?.kind === 'customer' ? stream.record : undefined;
  const isOwn = record?.relationships.some(
    (one) => one.partnerId === partnerId && one.status === 'managed',
  );
  if (dice.chance(5) || (isOwn === true && dice.chance(60))) return { customerId };
  const adminEmail = record?.admins[0]?.email ?? dice.pick(ADDRESSES);
  const userEmails = dice.chance(15) ? [dice.pick(ADDRESSES)] : [];
  const details = { companyName: 'Neu', vertical: 'RETAIL', residencyCountry: 'SE' };
  return { customer: { ...details, adminEmail, userEmails } };
}

function bodyOf(fields: object): TrialRequestBody {
  const parsed = parseCommand('trial.start', fields);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { type: _, ...body } = parsed.command;
  return body as TrialRequestBody;
}
