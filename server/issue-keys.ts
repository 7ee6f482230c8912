/** New keys for the people of a world: each is shown once, in the answer that made it. */
import type { Actor, Stream } from '../runtime/index.ts';
import type { AppEnv } from './app-env.ts';
import { hashOf, newKey } from './keys.ts';
import type { WorldRow, Worlds } from './worlds.ts';

const PAGE = 200;

/** Whoever a key can be for. */
export interface Person {
  readonly actor: Exclude<Actor, { readonly kind: 'system' }>;
  /** For people, for example `anna@nordlys.example, Nordlys`. */
  readonly label: string;
}

export interface IssuedKey extends Person {
  readonly key: string;
}

type Kept = Pick<AppEnv['Variables'], 'keys' | 'clock'>;

/** One new key for each person. */
export async function issueKeys(
  { keys, clock }: Kept,
  world: Pick<WorldRow, 'id' | 'kind'>,
  people: readonly Person[],
): Promise<IssuedKey[]> {
  const issued = people.map((person) => ({ key: newKey(world.kind), ...person }));
  await keys.add(
    issued.map(({ key, actor, label }) => ({
      hash: hashOf(key),
      worldId: world.id,
      actor,
      label,
      last4: key.slice(-4),
      createdAtMs: clock.nowMs(),
    })),
  );
  return issued;
}

export const operatorOf = (world: Pick<WorldRow, 'name'>): Person => ({
  actor: { kind: 'operator' },
  label: `operator of ${world.name}`,
});

/** The people of one organisation who can act: a partner's users, a customer's administrators. */
function peopleOf(stream: Stream): Person[] {
  if (stream.kind === 'partner') {
    const { id: partnerId, name, users } = stream.record;
    return users.map(({ email }) => ({
      actor: { kind: 'partner', partnerId, email },
      label: `${email}, ${name}`,
    }));
  }
  const { id: customerId, companyName, admins } = stream.record;
  return admins.map(({ email }) => ({
    actor: { kind: 'customer', customerId, email },
    label: `${email}, ${companyName}`,
  }));
}

/**
 * Keys for the people of an organisation who were not in it before. In the live world only an
 * operator gets them: there a partner must not hold the keys of its customer’s administrators.
 */
export async function keysForNewcomers(
  { caller, ...kept }: Kept & Pick<AppEnv['Variables'], 'caller'>,
  before: Stream | null,
  after: Stream,
): Promise<IssuedKey[]> {
  const isSandbox = caller.world.kind === 'sandbox';
  if (caller.actor.kind !== 'operator' && !isSandbox) return [];
  const known = new Set(before === null ? [] : peopleOf(before).map(({ actor }) => emailOf(actor)));
  const newcomers = peopleOf(after).filter(({ actor }) => !known.has(emailOf(actor)));
  return newcomers.length === 0 ? [] : issueKeys(kept, caller.world, newcomers);
}

const emailOf = (actor: Person['actor']): string => ('email' in actor ? actor.email : '');

/** Everybody in a world who can act, the operator first. */
export async function everybody(worlds: Worlds, world: WorldRow): Promise<Person[]> {
  const partners = await all((after) => worlds.partners(world.id, { after, limit: PAGE }));
  const customers = await all((after) => worlds.customers(world.id, {}, { after, limit: PAGE }));
  return [operatorOf(world), ...[...partners, ...customers].flatMap(peopleOf)];
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
