/**
 * Who may ask for what: one table. What is not in it, nobody asks for.
 *
 * Source: T-003, T-070, T-081, T-082, T-092, T-099, T-102, T-117, T-118; domain §4.3.
 */
import type { Command } from './command.ts';

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

/** Whether it is the name of a command. */
export const isCommandName = (name: string): name is Command['type'] => Object.hasOwn(MAY, name);
