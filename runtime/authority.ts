/**
 * Who may ask for what, from one table; what is not in it is denied. Whether the world allows it is
 * a question for the rules, and whether the moment does is one for the machine.
 *
 * Who holds an order's link, and what else an actor is to an order, is in order-access.ts.
 *
 * Source: T-003, T-070, T-081, T-082, T-092, T-099, T-102, T-117, T-118; domain §4.3.
 */
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import type { Reason } from './entry.ts';
import { reason } from './refusal.ts';
import type { PartnerStream, Stream } from './stream.ts';

export type Who =
  | 'linkHolder'
  | 'partnerSales'
  | 'customerAdmin'
  | 'customer'
  | 'trialsTeam'
  | 'orderDesk'
  | 'operator';

const MAY: Readonly<Record<Command['type'], readonly Who[]>> = {
  'partner.register': ['operator'],
  'partner.update': ['operator'],
  'customer.register': ['operator'],
  'customer.update': ['operator', 'customerAdmin', 'partnerSales'],
  // The rules say which role may start a trial (E-02).
  'trial.start': ['partnerSales'],
  'trial.completeProvisioning': ['partnerSales', 'operator'],
  'trial.extend': ['partnerSales'],
  'trial.addService': ['partnerSales'],
  'trial.removeService': ['partnerSales'],
  'trial.editLicences': ['partnerSales'],
  'trial.cancel': ['partnerSales', 'customerAdmin'],
  'trial.purchaseInterest': ['customerAdmin'],
  // The rules say which role's answer counts (E-15).
  'consent.approve': ['customer'],
  'consent.decline': ['customer'],
  'consent.resend': ['partnerSales'],
  'consent.withdraw': ['partnerSales'],
  'site.remove': ['orderDesk'],
  'numbers.order': ['partnerSales', 'customerAdmin'],
  'numbers.bring': ['partnerSales', 'customerAdmin'],
  'loan.ship': ['partnerSales', 'trialsTeam'],
  'loan.skip': ['partnerSales'],
  'loan.deliver': ['trialsTeam', 'partnerSales'],
  'loan.requestTracking': ['partnerSales'],
  'loan.requestExtension': ['partnerSales'],
  // The rules say whose approval counts (E-16).
  'loan.approveExtension': ['trialsTeam', 'partnerSales'],
  'loan.rejectExtension': ['trialsTeam'],
  'loan.keep': ['customerAdmin', 'partnerSales'],
  'loan.orderMore': ['customerAdmin', 'partnerSales'],
  'loan.prepareReturn': ['customerAdmin', 'partnerSales'],
  'loan.reportLostLabel': ['partnerSales'],
  'loan.pickUp': ['trialsTeam', 'customerAdmin', 'partnerSales'],
  'loan.receive': ['trialsTeam'],
  'loan.enquireNumber': ['partnerSales'],
  'conversion.order': ['partnerSales'],
  'conversion.openSetup': ['partnerSales', 'customerAdmin'],
  'conversion.submitAdmin': ['partnerSales', 'customerAdmin'],
  'conversion.confirm': ['partnerSales', 'customerAdmin'],
  'conversion.process': ['orderDesk'],
  'conversion.orderDevices': ['partnerSales'],
  'order.place': ['partnerSales', 'orderDesk'],
  'order.addIndividual': ['linkHolder'],
  'order.setUpNow': ['linkHolder'],
  'order.exit': ['linkHolder'],
  'order.chooseRole': ['linkHolder'],
  'order.chooseWho': ['linkHolder'],
  'order.createPartner': ['linkHolder'],
  'order.reviewPartner': ['linkHolder'],
  'order.nameCustomerAdmin': ['linkHolder'],
  'order.nameCountry': ['linkHolder'],
  'order.confirmCustomer': ['linkHolder'],
  'order.confirm': ['linkHolder'],
  'order.setPassword': ['linkHolder'],
  'order.checkSubdomain': ['linkHolder', 'customerAdmin'],
  'order.saveStep': ['linkHolder', 'customerAdmin'],
  'order.handOver': ['linkHolder'],
  'order.provision': ['linkHolder', 'customerAdmin'],
  'order.unblock': ['orderDesk'],
};

/** For people: who may ask for it. */
export const whoMay = (command: Command['type']): readonly Who[] => MAY[command];

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
      : MAY[command].some((who) => roles.has(who));
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
