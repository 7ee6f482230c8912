/** What people call states, events, conditions and machines. English. */
const EVENTS: Readonly<Record<string, string>> = {
  'trial.start': 'Start trial',
  'trial.completeProvisioning': 'Complete provisioning',
  'trial.extend': 'Extend',
  'trial.addService': 'Add service',
  'trial.removeService': 'Remove service',
  'trial.editLicences': 'Edit licences',
  'trial.cancel': 'Cancel',
  'trial.purchaseInterest': 'Interested in buying',
  'trial.closed': 'Trial closed',
  'consent.approve': 'Agree',
  'consent.decline': 'Decline',
  'consent.resend': 'Send again',
  'consent.withdraw': 'Withdraw request',
  'consent.approved': 'Customer agreed',
  'consent.lapsed': 'Consent lapsed',
  'consent.declined': 'Customer declined',
  'consent.withdrawn': 'Request withdrawn',
  'access.grant': 'Access given',
  'partner.register': 'Register partner',
  'partner.update': 'Change partner',
  'customer.register': 'Register customer',
  'customer.update': 'Change customer',
  born: 'Begins',
};

const GUARDS: Readonly<Record<string, string>> = {
  needsConsent: 'another company’s customer',
  isTold: 'paying customer',
  isReminderTimePast: 'reminder time is past',
  isShorteningConfirmed: 'confirmed, if it shortens',
  areServicesRemovable: 'policy allows',
  isServiceInTrial: 'in the trial',
  isAnotherServiceLeft: 'not the last',
  areLicencesEditable: 'policy allows',
  isCancelOffered: 'policy allows',
  isCancelConfirmed: 'confirmed',
  isNotYetProvisioned: 'not yet provisioned',
  isNotYetProvisionedAndWelcome: 'not yet provisioned',
  isWelcome: 'welcome mail',
  doesResendResetClock: 'policy restarts the clock',
  isFull: 'box ticked',
  endsWithTrial: 'access came from the trial',
};

const MACHINES: Readonly<Record<string, string>> = {
  trial: 'Trial',
  consent: 'Consent',
  'partner-access': 'Partner access',
};

export const eventTitle = (event: string): string => EVENTS[event] ?? event;
export const guardTitle = (guard: string): string => GUARDS[guard] ?? spaced(guard);
export const machineTitle = (machine: string): string => MACHINES[machine] ?? spaced(machine);
export const stateTitle = (state: string): string => spaced(state);

/** `pendingConsent` → `Pending consent`. */
function spaced(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
