/** New keys for the people of a world: each is shown once, in the answer that made it. */
import { type Actor, type OrderStream, orderContextOf, type Stream } from '../runtime/index.ts';
import type { AppEnv } from './app-env.ts';
import type { Clock } from './clock.ts';
import { newIdsOf } from './ids.ts';
import { FRESH, hashOf, type KeyRow, newKey } from './keys.ts';
import { wholeWorld } from './scoped.ts';
import { isCopyOfLive, type WorldGlance, type WorldRow } from './store/kept.ts';
import { contactsOf } from './store/rows.ts';
import type { Worlds } from './worlds.ts';

const PAGE = 200;

/** Whoever a key can be for. */
export interface Person {
  readonly actor: Exclude<Actor, { readonly kind: 'system' }>;
  /** For people, for example `anna@nordlys.example, Nordlys`. */
  readonly label: string;
}

export interface IssuedKey extends Person {
  readonly id: string;
  readonly key: string;
}

type Kept = Pick<AppEnv['Variables'], 'keys' | 'clock'>;

/** One new key for each person. */
export async function issueKeys(
  { keys, clock }: Kept,
  world: Pick<WorldRow, 'id' | 'kind'>,
  people: readonly Person[],
): Promise<IssuedKey[]> {
  const issued = people.map((person) => newKeyFor(person, world, clock));
  await keys.add(issued.map(({ row }) => row));
  return issued.map(({ row, key }) => ({ id: row.id, key, label: row.label, actor: row.actor }));
}

/** A key that is shown once, and the row that keeps of it what may be kept. */
export function newKeyFor(
  { actor, label }: Person,
  world: Pick<WorldRow, 'id' | 'kind'>,
  clock: Clock,
): { readonly key: string; readonly row: KeyRow & Person } {
  const key = newKey(world.kind);
  const row = {
    id: newIdsOf(clock)('key'),
    hash: hashOf(key),
    worldId: world.id,
    actor,
    label,
    last4: key.slice(-4),
    createdAtMs: clock.nowMs(),
    ...FRESH,
  };
  return { key, row };
}

export const operatorOf = (world: Pick<WorldRow, 'name'>): Person => ({
  actor: { kind: 'operator' },
  label: `operator of ${world.name}`,
});

/** Who has a part in every trial or every order of a sandbox; in the live world the operator has. */
const TEAMS: readonly Person[] = [
  { actor: { kind: 'trialsTeam' }, label: 'trials team, which lends devices' },
  { actor: { kind: 'orderDesk' }, label: 'order desk, which handles orders and tickets' },
];

/** The people of one organisation who can act: a partner's users, a customer's administrators. */
function peopleOf(stream: Stream): Person[] {
  if (stream.kind === 'partner') {
    const { id: partnerId, name, users } = stream.record;
    return users.map(({ email }) => ({
      actor: { kind: 'partner', partnerId, email },
      label: `${email}, ${name}`,
    }));
  }
  if (stream.kind === 'order') return [];
  const { id: customerId, companyName, admins } = stream.record;
  return admins.map(({ email }) => ({
    actor: { kind: 'customer', customerId, email },
    label: `${email}, ${companyName}`,
  }));
}

/** Whether one person may be everybody: nobody in it is real. */
const isPlayedThrough = (world: WorldGlance): boolean =>
  world.kind === 'sandbox' && !isCopyOfLive(world);

/**
 * Keys for the people of an organisation who were not in it before. In the live world, and in a copy
 * of something of it, only an operator gets them: there a partner must not hold the keys of its
 * customer’s administrators.
 */
export async function keysForNewcomers(
  { caller, ...kept }: Kept & Pick<AppEnv['Variables'], 'caller'>,
  before: Stream | null,
  after: Stream,
): Promise<IssuedKey[]> {
  if (caller.actor.kind !== 'operator' && !isPlayedThrough(caller.world)) return [];
  const known = new Set(before === null ? [] : peopleOf(before).map(({ actor }) => emailOf(actor)));
  const newcomers = peopleOf(after).filter(({ actor }) => !known.has(emailOf(actor)));
  return newcomers.length === 0 ? [] : issueKeys(kept, caller.world, newcomers);
}

const emailOf = (actor: Person['actor']): string => ('email' in actor ? actor.email : '');

/** Everybody in a world who can act: the operator first, then the teams, then people. */
export async function everybody(worlds: Worlds, world: WorldGlance): Promise<Person[]> {
  const whole = wholeWorld(world.id);
  const partners = await all((after) => worlds.partners(whole, { after, limit: PAGE }));
  const customers = await all((after) => worlds.customers(whole, { after, limit: PAGE }));
  const orders = await all((after) => worlds.orders(whole, { after, limit: PAGE }));
  const people = [...partners, ...customers].flatMap(peopleOf);
  const known = new Set(people.map(({ actor }) => emailOf(actor)));
  const reached = [...new Set(orders.flatMap(contactsOf))].filter((email) => !known.has(email));
  const contacts = await Promise.all(reached.map((email) => contactOf(worlds, world.id, email)));
  return [
    operatorOf(world),
    ...TEAMS,
    ...people,
    ...contacts.filter((contact) => contact !== null),
  ];
}

/**
 * Keys for whom an order's provisioning email reached and who has none as somebody of a partner or
 * as a customer's administrator. Who gets them is as for {@link keysForNewcomers}.
 */
export async function keysForReached(
  { caller, worlds, ...kept }: Kept & Pick<AppEnv['Variables'], 'caller' | 'worlds'>,
  before: OrderStream | null,
  after: OrderStream,
): Promise<IssuedKey[]> {
  const { world, actor } = caller;
  if (actor.kind !== 'operator' && !isPlayedThrough(world)) return [];
  const known = before === null ? [] : contactsOf(before);
  const reached = contactsOf(after).filter((email) => !known.includes(email));
  if (reached.length === 0) return [];
  const sellers = new Set((await partnersAround(worlds, world, after)).flatMap(addressesOf));
  const others = reached.filter((email) => !sellers.has(email));
  const people = await Promise.all(others.map((email) => contactOf(worlds, world.id, email)));
  return issueKeys(
    kept,
    world,
    people.filter((person) => person !== null),
  );
}

/** Where a person reached may work: in the live world, which is large, at the order's own partner. */
async function partnersAround(
  worlds: Worlds,
  world: WorldGlance,
  order: OrderStream,
): Promise<readonly Stream[]> {
  const whole = wholeWorld(world.id);
  if (world.kind === 'sandbox') {
    return all((after) => worlds.partners(whole, { after, limit: PAGE }));
  }
  const { partnerId } = orderContextOf(order);
  const partner = partnerId === null ? undefined : await worlds.stream(whole, partnerId);
  return partner === undefined ? [] : [partner];
}

const addressesOf = (stream: Stream): string[] =>
  peopleOf(stream).map(({ actor }) => emailOf(actor));

/**
 * As whom somebody of no partner acts: of the customer whose address it is, or alone. Null for a
 * customer's administrator, who has a key.
 */
async function contactOf(worlds: Worlds, worldId: string, email: string): Promise<Person | null> {
  const label = `${email}, contact of an order`;
  const whole = wholeWorld(worldId);
  const holder = await worlds.reader(whole).holderOf(`email:${email}`);
  if (holder === undefined) return { actor: { kind: 'contact', email }, label };
  const stream = await worlds.stream(whole, holder);
  const isAdmin = stream !== undefined && addressesOf(stream).includes(email);
  return isAdmin ? null : { actor: { kind: 'customer', customerId: holder, email }, label };
}

async function all<Item extends { readonly id: string }>(
  read: (after: string | null) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (;;) {
    const page = await read(items.at(-1)?.id ?? null);
    items.push(...page);
    if (page.length < PAGE) return items;
  }
}
