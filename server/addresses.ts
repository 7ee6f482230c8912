/**
 * Where each command is asked for over HTTP: one address each, one table for all of them. `{id}`
 * stands for whom the command is about, and what is left of its fields is the body.
 */
import type { CommandName } from '../runtime/index.ts';
import type { OperationId } from './operations.ts';

export interface Address {
  readonly method: 'post' | 'patch';
  readonly path: string;
  readonly operationId: OperationId;
  readonly summary: string;
}

const post = (path: string, operationId: OperationId, summary: string): Address => ({
  method: 'post',
  path,
  operationId,
  summary,
});
const trial = (path: string, operationId: OperationId, summary: string): Address =>
  post(`/v1/trials/{id}/${path}`, operationId, summary);
const loan = (path: string, operationId: OperationId, summary: string): Address =>
  trial(`loans/{deviceType}/${path}`, operationId, summary);
const order = (path: string, operationId: OperationId, summary: string): Address =>
  post(`/v1/orders/{id}/${path}`, operationId, summary);

// biome-ignore format: an address is a row of a table
export const ADDRESSES = {
  'partner.register': post('/v1/partners', 'registerPartner', 'Registers a partner, with keys for its people'),
  'partner.update': { method: 'patch', path: '/v1/partners/{id}', operationId: 'updatePartner', summary: 'Changes a partner; new people get keys' },
  'customer.register': post('/v1/customers', 'registerCustomer', 'Registers a customer, with keys for its administrators'),
  'customer.update': { method: 'patch', path: '/v1/customers/{id}', operationId: 'updateCustomer', summary: 'Changes a customer’s people, purchases, sites' },

  'trial.start': post('/v1/trials', 'startTrial', 'Starts a trial, or asks the customer for its consent'),
  'trial.completeProvisioning': trial('complete-provisioning', 'completeProvisioning', 'Says that the services are fully provisioned'),
  'trial.extend': trial('extend', 'extendTrial', 'Gives the trial one extension'),
  'trial.addService': trial('add-service', 'addService', 'Adds a service to the trial'),
  'trial.removeService': trial('remove-service', 'removeService', 'Removes a service from the trial'),
  'trial.editLicences': trial('edit-licences', 'editLicences', 'Changes the number of licences'),
  'trial.cancel': trial('cancel', 'cancelTrial', 'Ends the trial now, for good'),
  'trial.purchaseInterest': trial('purchase-interest', 'showPurchaseInterest', 'Tells the partner that the customer wants to buy'),
  'consent.approve': trial('consent/approve', 'approveConsent', 'Agrees to the trial, as a full administrator of the customer'),
  'consent.decline': trial('consent/decline', 'declineConsent', 'Declines the trial, as a full administrator of the customer'),
  'consent.resend': trial('consent/resend', 'resendConsent', 'Sends the request for consent again; the deadline stays'),
  'consent.withdraw': trial('consent/withdraw', 'withdrawConsent', 'Takes the request for consent back'),

  'site.remove': trial('site-url/remove', 'removeSite', 'Says that the ticket to remove the trial’s site is done'),
  'numbers.order': trial('numbers/order', 'orderNumbers', 'Orders numbers from the customer’s provider'),
  'numbers.bring': trial('numbers/bring', 'bringNumbers', 'Adds numbers that the customer brings'),

  'loan.ship': trial('loans', 'shipDevices', 'Ships devices of one kind for the trial'),
  'loan.skip': trial('skip-devices', 'skipDevices', 'Says that no devices are shipped, and why'),
  'loan.deliver': loan('deliver', 'deliverDevices', 'Says that the devices have arrived'),
  'loan.requestTracking': loan('request-tracking', 'requestTracking', 'Asks where the shipment is'),
  'loan.requestExtension': loan('request-extension', 'requestLoanExtension', 'Asks for a longer loan'),
  'loan.approveExtension': loan('approve-extension', 'approveLoanExtension', 'Approves a longer loan, as the trials team'),
  'loan.rejectExtension': loan('reject-extension', 'rejectLoanExtension', 'Rejects a longer loan, as the trials team'),
  'loan.keep': loan('keep', 'keepDevices', 'Keeps the devices, where that is offered'),
  'loan.orderMore': loan('order-more', 'orderMoreDevices', 'Orders more devices, where that is offered'),
  'loan.prepareReturn': loan('prepare-return', 'prepareReturn', 'Says that the devices are packed for their return'),
  'loan.reportLostLabel': loan('report-lost-label', 'reportLostLabel', 'Reports that the return label is lost'),
  'loan.pickUp': loan('pick-up', 'pickUpDevices', 'Says that the carrier has collected the devices'),
  'loan.receive': loan('receive', 'receiveDevices', 'Checks in what came back, by serial numbers'),
  'loan.enquireNumber': loan('enquire-number', 'enquireLoanNumber', 'Asks for the loan’s unknown number'),

  'conversion.order': trial('conversions', 'orderConversion', 'Orders the conversion of the trial'),
  'conversion.openSetup': trial('conversions/open-setup', 'openConversionSetup', 'Opens the set-up of the newest conversion'),
  'conversion.submitAdmin': trial('conversions/submit-admin', 'submitConversionAdmin', 'Gives the customer administrator’s address'),
  'conversion.confirm': trial('conversions/confirm', 'confirmConversion', 'Confirms the conversion'),
  'conversion.process': trial('conversions/process', 'processConversion', 'Says that the service order is handled, as the order desk'),
  'conversion.orderDevices': trial('conversions/order-devices', 'orderConversionDevices', 'Orders new devices beside the conversion'),

  'order.place': post('/v1/orders', 'placeOrder', 'Places an order'),
  'order.addIndividual': order('add-individual', 'addOrderIndividual', 'Names the person behind an alias'),
  'order.setUpNow': order('set-up-now', 'setUpOrderNow', 'Opens the wizard from the provisioning email'),
  'order.exit': order('exit', 'exitOrder', 'Leaves the wizard; nothing that was entered is kept'),
  'order.chooseRole': order('choose-role', 'chooseOrderRole', 'Says in which role one answers'),
  'order.chooseWho': order('choose-who', 'chooseOrderWho', 'Says who sets the services up'),
  'order.createPartner': order('create-partner', 'createOrderPartner', 'Gives the details of a partner’s first organisation'),
  'order.reviewPartner': order('review-partner', 'reviewOrderPartner', 'Says whether the partner’s organisation is the right one'),
  'order.nameCustomerAdmin': order('name-customer-admin', 'nameOrderCustomerAdmin', 'Gives the customer administrator’s address'),
  'order.nameCountry': order('name-country', 'nameOrderCountry', 'Gives company and country, for Contact Center'),
  'order.confirmCustomer': order('confirm-customer', 'confirmOrderCustomer', 'Confirms the customer’s organisation'),
  'order.confirm': order('confirm', 'confirmOrder', 'Confirms all; the order is attached to its organisations'),
  'order.setPassword': order('set-password', 'setOrderPassword', 'Says that a new partner’s password is set'),
  'order.checkSubdomain': order('check-subdomain', 'checkOrderSubdomain', 'Checks that a subdomain is free'),
  'order.saveStep': order('save-step', 'saveOrderStep', 'Saves one page of the set-up'),
  'order.handOver': order('hand-over', 'handOverOrder', 'Hands the set-up over to the customer’s administrators'),
  'order.provision': order('provision', 'provisionOrder', 'Provisions everything bought; billing starts'),
  'order.unblock': order('unblock', 'unblockOrder', 'Releases a blocked order, as the order desk'),
} as const satisfies Record<CommandName, Address>;

const ID_FIELDS: Readonly<Record<string, string>> = {
  partner: 'partnerId',
  customer: 'customerId',
  order: 'orderId',
};

/** The field of a command that names whom it is about. */
const idFieldOf = (command: CommandName): string =>
  ID_FIELDS[command.split('.')[0] ?? ''] ?? 'trialId';

/** A command as a request: its address with the ids in place, and its body. */
export function requestOf(
  command: CommandName,
  fields: Readonly<Record<string, unknown>>,
): { readonly method: string; readonly path: string; readonly body: Record<string, unknown> } {
  const { method, path } = ADDRESSES[command];
  const body = { ...fields };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const name = place === 'id' ? idFieldOf(command) : place;
    const value = body[name];
    delete body[name];
    return encodeURIComponent(String(value));
  });
  return { method: method.toUpperCase(), path: filled, body };
}
