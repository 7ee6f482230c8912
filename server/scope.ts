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
import { Problem } from './problem.ts';
import type { WorldRow } from './store/kept.ts';

type At = Context<AppEnv>;

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
    isTheirs && isId('par', id) ? await c.get('worlds').stream(world.id, id) : undefined;
  if (stream?.kind !== 'partner') throw new Problem('UNKNOWN_PARTNER');
  return stream;
}

export async function customerOf(c: At, id: string): Promise<CustomerStream> {
  const [caller, worlds] = [c.get('caller'), c.get('worlds')];
  const stream = isId('cus', id) ? await worlds.stream(caller.world.id, id) : undefined;
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
    const stream = await worlds.stream(caller.world.id, id);
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
  const reader = worlds.reader(caller.world.id);
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
  const stream = isId('ord', id) ? await worlds.stream(caller.world.id, id) : undefined;
  if (stream?.kind !== 'order') throw new Problem('UNKNOWN_ORDER');
  const reader = worlds.reader(caller.world.id);
  const { isVisible } = await standingOf(reader, orderContextOf(stream), caller.actor);
  if (!isVisible) throw new Problem('UNKNOWN_ORDER');
  return { stream, view: viewOfOrder(stream) };
}

/** A list's filter drawn in to what the caller may see; null when that is nothing at all. */
export function narrowed<Filter extends { partnerId?: string; customerId?: string }>(
  { actor }: Caller,
  filter: Filter,
): Filter | null {
  switch (actor.kind) {
    case 'operator':
    case 'trialsTeam':
    case 'orderDesk':
      return filter;
    case 'contact':
      return null;
    case 'partner': {
      const { partnerId } = actor;
      return (filter.partnerId ?? partnerId) === partnerId ? { ...filter, partnerId } : null;
    }
    case 'customer': {
      const { customerId } = actor;
      return (filter.customerId ?? customerId) === customerId ? { ...filter, customerId } : null;
    }
  }
}

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
