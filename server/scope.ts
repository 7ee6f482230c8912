/**
 * What lies within a caller's sight. What does not is answered exactly as if it did not exist, so
 * that nobody learns which ids are taken.
 *
 * A partner sees customers that stand in its list or in whose organisation it has a trial, and its
 * own trials; a customer sees itself; an operator sees its world, and the trials team and the order
 * desk see every trial in it. Who sees an order is said in the runtime (order-access.ts).
 */
import type { Context } from 'hono';
import {
  type CustomerStream,
  type OrderStream,
  type OrderView,
  orderContextOf,
  type PartnerStream,
  standingOf,
  type TrialView,
  trialIdsOf,
  viewOfOrder,
  viewOfTrial,
} from '../runtime/index.ts';
import { peopleOf } from './access.ts';
import type { AppEnv, Caller } from './app-env.ts';
import type { EventFilter } from './events/events.ts';
import { Problem, statusOf } from './problem.ts';
import { everyWorld, type Scope, scopeIn, type WholeWorld, wholeWorld } from './scoped.ts';
import type { Page, WorldRow } from './store/kept.ts';
import type { EntryFilter } from './store/store.ts';
import type { OrderFilter } from './worlds.ts';

type At = Context<AppEnv>;

/** The sandboxes that a caller may see, one page of them. */
export async function sandboxesFor(c: At, page: Page): Promise<readonly WorldRow[]> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  if (caller.isInstallation) return worlds.list(everyWorld(), page);
  const own = page.after === null ? await worlds.get(caller.world.id) : undefined;
  return own === undefined ? [] : [own];
}

/** All of the world that a path names: for its own operator. */
export async function wholeSandbox(c: At, id: string): Promise<WholeWorld> {
  return wholeWorld((await sandboxOf(c, id)).id);
}

/** All of the caller's world: for its operator. */
export function wholeOwnWorld({ actor, world }: Caller): WholeWorld {
  if (actor.kind !== 'operator') throw new Problem('OPERATION_NOT_ALLOWED');
  return wholeWorld(world.id);
}

/** The sandbox (or the live world) that a path names. */
export async function sandboxOf(c: At, id: string): Promise<WorldRow> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  const isTheirs = caller.isInstallation || caller.world.id === id;
  const row = isTheirs ? await worlds.get(id) : undefined;
  if (row === undefined) throw new Problem('UNKNOWN_SANDBOX');
  return row;
}

export async function partnerOf(c: At, id: string): Promise<PartnerStream> {
  const { actor, world } = c.get('caller');
  const isTheirs =
    actor.kind === 'operator' || (actor.kind === 'partner' && actor.partnerId === id);
  const stream =
    isTheirs && isId('par', id)
      ? await c.get('worlds').stream(wholeWorld(world.id), id)
      : undefined;
  if (stream?.kind !== 'partner') throw new Problem('UNKNOWN_PARTNER');
  return stream;
}

export async function customerOf(c: At, id: string): Promise<CustomerStream> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  const stream = isId('cus', id) ? await worlds.stream(wholeWorld(caller.world.id), id) : undefined;
  if (stream?.kind !== 'customer' || !seesCustomer(caller, stream)) {
    throw new Problem('UNKNOWN_CUSTOMER');
  }
  return stream;
}

/** Whose e-mail addresses may be shown. */
export type Known = ReadonlySet<string> | 'everybody';

/**
 * Whom a caller knows: its own organisation; for a partner also the people of those of the named
 * customers that it manages, for a customer the partners' people that are assigned to it.
 */
export async function knownTo(c: At, customerIds: Iterable<string>): Promise<Known> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  const { actor, colleagues } = caller;
  if (actor.kind === 'operator' || colleagues === null) return 'everybody';
  const known = new Set(colleagues);
  for (const id of new Set(customerIds)) {
    const stream = await worlds.stream(wholeWorld(caller.world.id), id);
    if (stream?.kind !== 'customer') continue;
    const { relationships } = stream.record;
    const isManaged = relationships.some(
      (one) =>
        actor.kind === 'partner' && one.partnerId === actor.partnerId && one.status === 'managed',
    );
    const people = isManaged
      ? peopleOf(stream)
      : actor.kind === 'customer' && actor.customerId === id
        ? relationships.flatMap((one) => one.adminEmails)
        : [];
    for (const address of people) known.add(address);
  }
  return known;
}

export interface TrialAt {
  readonly stream: CustomerStream;
  readonly view: TrialView;
  /** The world's instant, as of which the view is. */
  readonly nowMs: number;
}

export async function trialOf(c: At, id: string): Promise<TrialAt> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  const { nowMs } = await worlds.at(caller.world.id);
  const reader = worlds.reader(wholeWorld(caller.world.id));
  const stream = isId('trl', id) ? await reader.streamOfTrial(id) : undefined;
  const view = stream?.kind === 'customer' ? viewOfTrial(stream, id, nowMs) : undefined;
  if (stream?.kind !== 'customer' || view === undefined || !seesTrial(caller, view)) {
    throw new Problem('UNKNOWN_TRIAL');
  }
  return { stream, view, nowMs };
}

export interface OrderAt {
  readonly stream: OrderStream;
  readonly view: OrderView;
}

export async function orderOf(c: At, id: string): Promise<OrderAt> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  const stream = isId('ord', id) ? await worlds.stream(wholeWorld(caller.world.id), id) : undefined;
  if (stream?.kind !== 'order') throw new Problem('UNKNOWN_ORDER');
  const reader = worlds.reader(wholeWorld(caller.world.id));
  const { isVisible } = await standingOf(reader, orderContextOf(stream), caller.actor);
  if (!isVisible) throw new Problem('UNKNOWN_ORDER');
  return { stream, view: viewOfOrder(stream) };
}

/** Null where it is not there for the caller. */
export async function seen<Found>(looked: Promise<Found>): Promise<Found | null> {
  try {
    return await looked;
  } catch (error) {
    if (error instanceof Problem && statusOf(error.code) === 404) return null;
    throw error;
  }
}

/** A list's filter drawn in to what the caller may see; sometimes that is nothing at all. */
export function narrowed<Filter extends { partnerId?: string; customerId?: string }>(
  { actor, world }: Caller,
  filter: Filter,
): Scope<Filter> {
  switch (actor.kind) {
    case 'operator':
    case 'trialsTeam':
    case 'orderDesk':
      return scopeIn(world.id, filter);
    case 'contact':
      return scopeIn<Filter>(world.id, null);
    case 'partner': {
      const { partnerId } = actor;
      const isTheirs = (filter.partnerId ?? partnerId) === partnerId;
      return scopeIn(world.id, isTheirs ? { ...filter, partnerId } : null);
    }
    case 'customer': {
      const { customerId } = actor;
      const isTheirs = (filter.customerId ?? customerId) === customerId;
      return scopeIn(world.id, isTheirs ? { ...filter, customerId } : null);
    }
  }
}

/** The orders that a caller has in its list. */
export function ordersFor(
  { actor, world }: Caller,
  filter: Omit<OrderFilter, 'viewer'> = {},
): Scope<OrderFilter> {
  const seesAll = actor.kind === 'operator' || actor.kind === 'orderDesk';
  return scopeIn(world.id, seesAll ? filter : { ...filter, viewer: actor });
}

/**
 * A partner reads its own stream and those of its trials; a customer its own; both the orders in
 * their sight.
 */
export async function entriesFor(c: At, asked: EntryFilter): Promise<Scope<EntryFilter>> {
  const { actor, world } = c.get('caller');
  if (asked.trialId !== undefined) await trialOf(c, asked.trialId);
  if (actor.kind === 'operator') return scopeIn(world.id, asked);
  if (asked.stream?.startsWith('ord_') === true) {
    await orderOf(c, asked.stream);
    return scopeIn(world.id, asked);
  }
  switch (actor.kind) {
    case 'partner':
      if (asked.trialId !== undefined) return scopeIn(world.id, asked);
      return scopeIn(world.id, ownStream(asked, actor.partnerId));
    case 'customer':
      return scopeIn(world.id, ownStream(asked, actor.customerId));
    case 'contact':
    case 'trialsTeam':
    case 'orderDesk':
      return scopeIn<EntryFilter>(world.id, null);
  }
}

/**
 * A partner hears of itself, its trials and its orders; a customer of all that is in its
 * organisation and of its orders; an operator of all in its world.
 */
export async function eventsFor(
  c: At,
  asked: { readonly trialId?: string; readonly customerId?: string; readonly types?: string[] },
): Promise<Scope<EventFilter>> {
  const { actor, world } = c.get('caller');
  const { customerId, ...rest } = asked;
  if (asked.trialId !== undefined) await trialOf(c, asked.trialId);
  const filter = customerId === undefined ? rest : { ...rest, stream: customerId };
  switch (actor.kind) {
    case 'operator':
      return scopeIn<EventFilter>(world.id, filter);
    case 'partner':
    case 'customer':
      return scopeIn<EventFilter>(world.id, { ...filter, viewer: actor });
    case 'contact':
    case 'trialsTeam':
    case 'orderDesk':
      return scopeIn<EventFilter>(world.id, null);
  }
}

const ownStream = (asked: EntryFilter, own: string): EntryFilter | null =>
  (asked.stream ?? own) === own ? { ...asked, stream: own } : null;

/** Whether a text can be such an id at all; anything else never reaches the store. */
const isId = (prefix: 'par' | 'cus' | 'trl' | 'ord', id: string): boolean =>
  id.startsWith(`${prefix}_`) && /^[A-Za-z0-9_-]{1,80}$/.test(id);

function seesCustomer({ actor }: Caller, stream: CustomerStream): boolean {
  switch (actor.kind) {
    case 'operator':
      return true;
    case 'trialsTeam':
    case 'orderDesk':
    case 'contact':
      return false;
    case 'customer':
      return actor.customerId === stream.id;
    case 'partner': {
      const { partnerId } = actor;
      const stands = stream.record.relationships.some((one) => one.partnerId === partnerId);
      // A company that is hidden is not shown any more. Source: T-192.
      return !stream.record.isHidden && (stands || hasTrialOf(stream, partnerId));
    }
  }
}

function hasTrialOf(stream: CustomerStream, partnerId: string): boolean {
  return trialIdsOf(stream).some((id) => viewOfTrial(stream, id, 0)?.partnerId === partnerId);
}

function seesTrial({ actor }: Caller, view: TrialView): boolean {
  switch (actor.kind) {
    case 'operator':
    case 'trialsTeam':
    case 'orderDesk':
      return true;
    case 'contact':
      return false;
    case 'customer':
      return actor.customerId === view.customerId;
    case 'partner':
      return actor.partnerId === view.partnerId;
  }
}
