/**
 * The key with which this tab asks, and for whom it speaks.
 *
 * Invariant K1: it is kept in this tab's own storage and nowhere else; no address and no link has it.
 */
import type { components } from '../../client/index.ts';
import type { whoMay } from '../../runtime/index.ts';
import { type Api, ApiError } from './api.ts';
import type { PageOf, WireActor, WireTrial } from './wire.ts';

const PLACE = 'sandglass.key';

export function storedKey(): string | null {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

/** @param key Null forgets it. */
export function storeKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, key);
  } catch {
    // Storage is switched off: the key is asked for again when the page is loaded anew.
  }
}

/** For whom a key speaks, and what it opens. */
export interface Holder {
  readonly last4: string;
  /** Null where that cannot be found out: then it only looks. */
  readonly actor: WireActor | null;
  readonly world: {
    readonly kind: 'live' | 'sandbox';
    /** Null where the key may not ask. */
    readonly name: string | null;
    readonly id: string | null;
  };
}

type WireKey = Pick<components['schemas']['ApiKey'], 'actor' | 'last4' | 'state'>;

interface WireWorld {
  readonly id: string;
  readonly kind: 'live' | 'sandbox';
  readonly name: string;
}

/** @throws {ApiError} The key opens nothing, or nobody answered. */
export async function holderOf(api: Api, key: string): Promise<Holder> {
  const last4 = key.slice(-4);
  const actor = await actorOf(api, last4);
  const kind = key.startsWith('sgk_test_') ? 'sandbox' : 'live';
  return { last4, actor, world: await worldOf(api, actor, kind) };
}

/** Keys are listed for whoever has one. The same four characters may end two of them. */
async function actorOf(api: Api, last4: string): Promise<WireActor | null> {
  let path = '/v1/keys?limit=200';
  for (let pages = 0; pages < 5; pages += 1) {
    const { items, nextCursor } = await api.get<PageOf<WireKey>>(path);
    const own = items.filter((one) => one.last4 === last4 && one.state === 'active');
    const [first, ...others] = own.map(({ actor }) => JSON.stringify(actor));
    if (first !== undefined && others.every((other) => other === first)) {
      return own[0]?.actor ?? null;
    }
    if (first !== undefined || nextCursor === null) return null;
    path = `/v1/keys?limit=200&cursor=${encodeURIComponent(nextCursor)}`;
  }
  return null;
}

/** Who is no operator is told no more of a world than which kind it is. */
async function worldOf(
  api: Api,
  actor: WireActor | null,
  kind: 'live' | 'sandbox',
): Promise<Holder['world']> {
  const unknown = { kind, name: null, id: null };
  if (actor?.kind !== 'operator') return unknown;
  try {
    const { items } = await api.get<PageOf<WireWorld>>('/v1/sandboxes?limit=200');
    const world = items.find((one) => one.kind === kind);
    return world === undefined ? unknown : { kind, name: world.name, id: world.id };
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return unknown;
    throw error;
  }
}

type Who = ReturnType<typeof whoMay>[number];

/** In which roles a key's person stands towards a trial. */
export function rolesOf(
  actor: WireActor | null,
  trial: Pick<WireTrial, 'customer' | 'partner'>,
): ReadonlySet<Who> {
  if (actor === null) return new Set();
  switch (actor.kind) {
    case 'operator':
      return new Set<Who>(['operator', 'trialsTeam', 'orderDesk']);
    case 'trialsTeam':
    case 'orderDesk':
      return new Set<Who>([actor.kind]);
    case 'partner': {
      const roles = trial.partner?.users.find(({ email }) => email === actor.email)?.roles ?? [];
      return new Set<Who>(roles.some((role) => role !== 'READ_ONLY') ? ['partnerSales'] : []);
    }
    case 'customer':
      return isAdmin(trial.customer?.admins ?? [], actor.email)
        ? new Set<Who>(['customer', 'customerAdmin'])
        : new Set<Who>(['customer']);
    case 'contact':
      return new Set();
  }
}

type Admins = NonNullable<components['schemas']['Customer']['admins']>;

const isAdmin = (admins: Admins, email: string | undefined): boolean =>
  admins.some((one) => one.email === email && one.roles.some((role) => role !== 'DEVICE_ADMIN'));
