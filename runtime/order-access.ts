/**
 * What an actor is to an order: somebody with the link, an administrator of the customer, the order
 * desk. Nobody else sees the order.
 *
 * The link holder is whom the provisioning email reached, or a seller of the partner that ordered.
 * Once attached, the customer's administrators may do the set-up as well as the partner (T-269);
 * handed to the customer, they alone may (T-216).
 *
 * Source: T-205, T-214, T-216, T-238, T-269, T-282; the sellers' part is our choice.
 */
import type { OrderContext } from '../machines/index.ts';
import type { Actor } from './actor.ts';
import { salesRoles } from './authority.ts';
import type { Command } from './command.ts';
import type { Reason } from './entry.ts';
import { reason } from './refusal.ts';
import type { Stream } from './stream.ts';
import { type Who, whoMay } from './who-may.ts';
import type { Reader } from './world.ts';

export interface OrderStanding {
  readonly isVisible: boolean;
  readonly roles: ReadonlySet<Who>;
  /** The partner that left the set-up to its customer. */
  readonly isShutOut: boolean;
}

/** Whom the provisioning email reached: the contact, and for an alias the person behind it. */
export const contactsOf = ({ contactEmail, individualEmail }: OrderContext): readonly string[] =>
  individualEmail === null ? [contactEmail] : [contactEmail, individualEmail];

/** Whether the customer sets up its own services. Source: T-215, T-216. */
const isHanded = ({ mapping }: OrderContext): boolean =>
  mapping !== null && mapping.partnerId === null;

export async function standingOf(
  reader: Reader,
  order: OrderContext,
  actor: Actor,
): Promise<OrderStanding> {
  switch (actor.kind) {
    case 'operator':
      return standing(['operator', 'orderDesk']);
    case 'orderDesk':
      return standing(['orderDesk']);
    case 'trialsTeam':
    case 'system':
      return UNSEEN;
    case 'contact':
      return contactsOf(order).includes(actor.email)
        ? standing([isHanded(order) ? 'customerAdmin' : 'linkHolder'])
        : UNSEEN;
    case 'partner':
      return partnerStanding(order, actor, await reader.stream(actor.partnerId));
    case 'customer':
      return customerStanding(order, actor, await reader.stream(actor.customerId));
  }
}

/** Why this actor may not ask for this; empty when it may. */
export function orderDenials(
  command: Command['type'],
  { roles, isShutOut }: OrderStanding,
): readonly Reason[] {
  if (isShutOut) return [reason('PARTNER_HAS_NO_ACCESS')];
  return whoMay(command).some((who) => roles.has(who)) ? [] : [reason('ROLE_NOT_ALLOWED')];
}

function partnerStanding(
  order: OrderContext,
  { partnerId, email }: Extract<Actor, { kind: 'partner' }>,
  partner: Stream | undefined,
): OrderStanding {
  const isTheirs = partnerId === order.partnerId || partnerId === order.mapping?.partnerId;
  const holds = contactsOf(order).includes(email);
  if (isHanded(order)) return { isVisible: isTheirs, roles: new Set(), isShutOut: true };
  if (holds) return standing(['linkHolder']);
  if (!isTheirs) return UNSEEN;
  const sells = partner?.kind === 'partner' && salesRoles(partner, email).length > 0;
  return standing(sells ? ['linkHolder'] : []);
}

function customerStanding(
  order: OrderContext,
  { customerId, email }: Extract<Actor, { kind: 'customer' }>,
  customer: Stream | undefined,
): OrderStanding {
  const holds = contactsOf(order).includes(email);
  if (holds && !isHanded(order)) return standing(['linkHolder']);
  if (order.mapping?.customerId !== customerId) return UNSEEN;
  const admins = customer?.kind === 'customer' ? customer.record.admins : [];
  const roles = admins.find((admin) => admin.email === email)?.roles ?? [];
  const isAdmin = roles.includes('FULL_ADMIN') || roles.includes('ADMIN');
  return standing(isAdmin || holds ? ['customerAdmin'] : []);
}

const standing = (roles: readonly Who[]): OrderStanding => ({
  isVisible: true,
  roles: new Set(roles),
  isShutOut: false,
});
const UNSEEN: OrderStanding = { isVisible: false, roles: new Set(), isShutOut: false };
