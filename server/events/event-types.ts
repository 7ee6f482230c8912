/**
 * What each thing that can happen is called outside: one type for each input that a stream may be
 * given. A name is never changed, only added; whoever listens must bear with types it does not know.
 *
 * Source: our choice; Standard Webhooks 1.0.0 ("event types": a noun, then what became of it).
 */
import type { CommandName, Input, TimerName } from '../../runtime/index.ts';

/** By the command that was carried out. */
export const COMMAND_TYPES = {
  'partner.register': 'partner.registered',
  'partner.update': 'partner.updated',
  'customer.register': 'customer.registered',
  'customer.update': 'customer.updated',

  // It may wait for the customer: that it runs is told by its status.
  'trial.start': 'trial.requested',
  'trial.completeProvisioning': 'trial.provisioned',
  'trial.extend': 'trial.extended',
  'trial.addService': 'trial.service_added',
  'trial.removeService': 'trial.service_removed',
  'trial.editLicences': 'trial.licences_edited',
  'trial.cancel': 'trial.cancelled',
  'trial.purchaseInterest': 'trial.purchase_interest_shown',
  'consent.approve': 'consent.approved',
  'consent.decline': 'consent.declined',
  'consent.resend': 'consent.resent',
  'consent.withdraw': 'consent.withdrawn',

  'site.remove': 'site.removed',
  'numbers.order': 'numbers.ordered',
  'numbers.bring': 'numbers.brought',

  'loan.ship': 'loan.shipped',
  'loan.skip': 'loan.skipped',
  'loan.deliver': 'loan.delivered',
  'loan.requestTracking': 'loan.tracking_requested',
  'loan.requestExtension': 'loan.extension_requested',
  'loan.approveExtension': 'loan.extension_approved',
  'loan.rejectExtension': 'loan.extension_rejected',
  'loan.keep': 'loan.kept',
  'loan.orderMore': 'loan.more_ordered',
  'loan.prepareReturn': 'loan.return_prepared',
  'loan.reportLostLabel': 'loan.label_lost',
  'loan.pickUp': 'loan.picked_up',
  'loan.receive': 'loan.received',
  'loan.enquireNumber': 'loan.number_enquired',

  'conversion.order': 'conversion.ordered',
  'conversion.openSetup': 'conversion.setup_opened',
  'conversion.submitAdmin': 'conversion.admin_submitted',
  'conversion.confirm': 'conversion.confirmed',
  'conversion.process': 'conversion.processed',
  'conversion.orderDevices': 'conversion.devices_ordered',

  'order.place': 'order.placed',
  'order.addIndividual': 'order.individual_added',
  'order.setUpNow': 'order.setup_begun',
  'order.exit': 'order.exited',
  'order.chooseRole': 'order.role_chosen',
  'order.chooseWho': 'order.who_chosen',
  'order.createPartner': 'order.partner_created',
  'order.reviewPartner': 'order.partner_reviewed',
  'order.nameCustomerAdmin': 'order.customer_admin_named',
  'order.nameCountry': 'order.country_named',
  'order.confirmCustomer': 'order.customer_confirmed',
  'order.confirm': 'order.confirmed',
  'order.setPassword': 'order.password_set',
  'order.checkSubdomain': 'order.subdomain_checked',
  'order.saveStep': 'order.step_saved',
  'order.handOver': 'order.handed_over',
  'order.provision': 'order.provisioned',
  'order.unblock': 'order.unblocked',
} as const satisfies Record<CommandName, string>;

/** By the deadline that was reached. */
export const TIMER_TYPES = {
  weekLeft: 'trial.ending_soon',
  expiry: 'trial.expired',
  graceEnd: 'trial.ended',
  consentLapse: 'consent.lapsed',
  siteRelease: 'site.released',
  numbersRelease: 'numbers.released',
  loanExpiry: 'loan.due',
  returnOverdue: 'loan.return_overdue',
  pickupOverdue: 'loan.pickup_overdue',
  requestedStart: 'order.start_reached',
  repCheck: 'order.progress_checked',
} as const satisfies Record<TimerName, string>;

type RoutedName = Extract<Input, { readonly kind: 'routed' }>['event']['type'];

/** By what an order told another stream. */
export const ROUTED_TYPES = {
  'partner.created': 'partner.created',
  'order.mapped': 'customer.order_mapped',
  'order.handedToCustomer': 'customer.order_handed_over',
  'order.provisioned': 'customer.order_provisioned',
} as const satisfies Record<RoutedName, string>;

/** Sent where somebody tries an endpoint out; nothing in a world is behind it. */
export const TEST_TYPE = 'webhook.test';

export const EVENT_TYPES: readonly string[] = [
  ...Object.values(COMMAND_TYPES),
  ...Object.values(TIMER_TYPES),
  ...Object.values(ROUTED_TYPES),
];

export function typeOf(input: Input): string {
  switch (input.kind) {
    case 'command':
      return COMMAND_TYPES[input.command.type];
    case 'timer':
      return TIMER_TYPES[input.name];
    case 'routed':
      return ROUTED_TYPES[input.event.type];
  }
}

/** `*`, a type, or all below a name: `trial.*`. */
export function isTypePattern(text: string): boolean {
  if (text === '*') return true;
  if (!text.endsWith('.*')) return EVENT_TYPES.includes(text);
  return EVENT_TYPES.some((type) => type.startsWith(text.slice(0, -1)));
}

/** Whether one of the patterns names the type. */
export const isOfType = (type: string, patterns: readonly string[]): boolean =>
  patterns.some(
    (pattern) =>
      pattern === '*' ||
      pattern === type ||
      (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))),
  );
