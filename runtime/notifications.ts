/**
 * Every notification: who gets it, and what it says. What is not here is never sent.
 *
 * Source: domain §4.11; no message is described for a cancellation or for a lapsed consent.
 */
import type { TrialContext } from '../machines/index.ts';
import { longDateOf } from './instant.ts';
import type { CustomerRecord } from './stream.ts';

const DAY_MS = 86_400_000;

export interface Draft {
  readonly audience: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

interface Facts {
  readonly customer: CustomerRecord;
  readonly trial: TrialContext;
}

interface Notification {
  readonly audience: string;
  readonly to: (facts: Facts) => readonly string[];
  readonly subject: (facts: Facts) => string;
  readonly text: (facts: Facts) => string;
  readonly source: readonly string[];
}

const customerAdmins = ({ customer }: Facts) => customer.admins.map((admin) => admin.email);
const givenAdmin = ({ trial }: Facts) => [trial.adminEmail];
const partnerAdmins = ({ customer, trial }: Facts) =>
  customer.relationships.find((one) => one.partnerId === trial.partnerId)?.adminEmails ?? [];
/** An administrator is a user of its organisation too. */
const everyUser = (facts: Facts) => [...customerAdmins(facts), ...facts.customer.userEmails];

/** The given person alone if a full administrator; else that person and every full administrator. */
const askedForConsent = ({ customer, trial }: Facts) => {
  const fullAdmins = customer.admins
    .filter((admin) => admin.roles.includes('FULL_ADMIN'))
    .map((admin) => admin.email);
  return fullAdmins.includes(trial.adminEmail)
    ? [trial.adminEmail]
    : [trial.adminEmail, ...fullAdmins];
};

const services = ({ trial }: Facts) => trial.services.join(', ');
const end = ({ trial }: Facts) =>
  trial.expiryAtMs === null ? 'not started' : longDateOf(trial.expiryAtMs);
const lead = ({ trial }: Facts) => {
  const days = Math.round(trial.terms.reminderLeadMs / DAY_MS);
  return days === 1 ? '1 day' : `${days} days`;
};
const buy = ({ trial }: Facts) => `To keep the services: ${trial.terms.purchaseLink}`;

const NOTIFICATIONS: Readonly<Record<string, Notification>> = {
  'N-01': {
    audience: 'Customer administrator',
    to: givenAdmin,
    subject: () => 'Welcome: sign in to Control Hub',
    text: (facts) => `Your services are ready: ${services(facts)}. Sign in at /sign-in to begin.`,
    source: ['T-042'],
  },
  'N-02': {
    audience: 'Customer administrators asked for consent',
    to: askedForConsent,
    subject: () => 'A partner asks to start a trial',
    text: (facts) =>
      `A partner asks to start a trial of ${services(facts)} for ${facts.customer.companyName}. ` +
      'A full administrator can agree or decline in Control Hub under Pending trial requests.',
    source: ['T-067', 'T-068', 'T-069', 'T-081'],
  },
  'N-03': {
    audience: 'Customer administrators',
    to: customerAdmins,
    subject: () => 'A trial has started',
    text: (facts) => `A trial of ${services(facts)} has started. It ends on ${end(facts)}.`,
    source: ['T-091'],
  },
  'N-04': {
    audience: 'Customer administrators',
    to: customerAdmins,
    subject: (facts) => `Your trial ends in ${lead(facts)}`,
    text: (facts) => `Your trial of ${services(facts)} ends on ${end(facts)}. ${buy(facts)}`,
    source: ['T-121', 'T-123', 'T-182', 'T-184'],
  },
  'N-05': {
    audience: 'Customer administrators',
    to: customerAdmins,
    subject: () => 'Your trial ends today',
    text: (facts) => `Your trial of ${services(facts)} ends today. ${buy(facts)}`,
    source: ['T-122', 'T-123', 'T-183', 'T-184'],
  },
  'N-06': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    subject: (facts) => `The trial of ${facts.customer.companyName} ends in ${lead(facts)}`,
    text: (facts) =>
      `The trial of ${services(facts)} for ${facts.customer.companyName} ends on ${end(facts)}.`,
    source: ['T-125', 'T-186'],
  },
  'N-07': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    subject: ({ customer }) => `The trial of ${customer.companyName} ends today`,
    text: (facts) =>
      `The trial of ${services(facts)} for ${facts.customer.companyName} ends today. ` +
      'It can still be converted during the grace period.',
    source: ['T-126', 'T-130', 'T-187'],
  },
  'N-08': {
    audience: 'Every user of the organisation',
    to: everyUser,
    subject: () => 'Trial services are no longer available',
    text: (facts) =>
      `The trial is over. These services are no longer available to you: ${services(facts)}.`,
    source: ['T-128', 'T-189'],
  },
  'N-09': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    subject: ({ customer }) => `${customer.companyName} is interested in purchasing`,
    text: (facts) =>
      `${facts.customer.companyName} pressed the purchase button for ${services(facts)}.`,
    source: ['T-102', 'T-159', 'A-13'],
  },
};

/** The notification as it would be sent now. Throws for an id that no document describes. */
export function draftOf(id: string, customer: CustomerRecord, trial: TrialContext): Draft {
  const notification = NOTIFICATIONS[id];
  if (notification === undefined) throw new Error(`there is no notification ${id}`);
  const facts = { customer, trial };
  return {
    audience: notification.audience,
    to: [...new Set(notification.to(facts))],
    subject: notification.subject(facts),
    text: notification.text(facts),
  };
}

/** Which notifications report a loss, and so come after the change. Source: domain §0.4. */
export const isLossReport = (id: string): boolean => id === 'N-08';

const TASKS: Readonly<Record<string, (facts: Facts) => string>> = {
  CONTACT_CUSTOMER_BEFORE_END: ({ customer }) =>
    `Contact ${customer.companyName} before its trial ends, so that service is not interrupted`,
};

/** What a task asks a person to do. Source: T-120, T-181. */
export function taskTitleOf(task: string, customer: CustomerRecord, trial: TrialContext): string {
  const title = TASKS[task];
  if (title === undefined) throw new Error(`there is no task ${task}`);
  return title({ customer, trial });
}
