/**
 * Whether somebody may ask for something, by the table in who-may.ts; what is not in it is denied.
 * Whether the world allows it is a question for the rules, and whether the moment does is one for the
 * machine.
 *
 * Who holds an order's link, and what else an actor is to an order, is in order-access.ts.
 *
 * Source: domain §4.3.
 */
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import type { Reason } from './entry.ts';
import { reason } from './refusal.ts';
import type { PartnerStream, Stream } from './stream.ts';
import { type Who, whoMay } from './who-may.ts';

/** Why this actor may not ask for this at all; empty when it may. */
export function denialsOf(
  command: Command['type'],
  actor: Actor,
  partner: Stream | undefined,
  customer: Stream | undefined,
): readonly Reason[] {
  const roles = rolesIn(actor, partner, customer);
  const isAllowed =
    command === 'trial.start'
      ? actor.kind === 'partner'
      : whoMay(command).some((who) => roles.has(who));
  return isAllowed ? [] : [reason('ROLE_NOT_ALLOWED')];
}

function rolesIn(
  actor: Actor,
  partner: Stream | undefined,
  customer: Stream | undefined,
): ReadonlySet<Who> {
  switch (actor.kind) {
    case 'operator':
      return new Set(['operator', 'trialsTeam', 'orderDesk']);
    case 'trialsTeam':
    case 'orderDesk':
      return new Set([actor.kind]);
    case 'contact':
    case 'system':
      return new Set();
    case 'partner':
      return new Set(
        partner?.kind === 'partner' && salesRoles(partner, actor.email).length > 0
          ? ['partnerSales']
          : [],
      );
    case 'customer': {
      const admins = customer?.kind === 'customer' ? customer.record.admins : [];
      const roles = admins.find((admin) => admin.email === actor.email)?.roles ?? [];
      const isAdmin = roles.includes('FULL_ADMIN') || roles.includes('ADMIN');
      return new Set(isAdmin ? ['customer', 'customerAdmin'] : ['customer']);
    }
  }
}

/** The selling roles a person holds at a partner. Source: T-003, A-07. */
export function salesRoles(
  partner: PartnerStream,
  email: string,
): readonly ('SALES_ADMIN' | 'SALES_FULL_ADMIN')[] {
  const roles = partner.record.users.find((user) => user.email === email)?.roles ?? [];
  return roles.filter((role) => role !== 'READ_ONLY');
}
