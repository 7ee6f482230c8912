/**
 * Every notification: who gets it, and what it says. What is not here is never sent.
 *
 * Source: domain §4.11; no message is described for a cancellation or for a lapsed consent.
 */
import { longDateOf } from './instant.ts';
import { LOAN_NOTIFICATIONS, LOAN_TASKS } from './loan-notifications.ts';
import {
  customerAdmins,
  type MessageFacts as Facts,
  type Notification,
  partnerAdmins,
} from './message-facts.ts';
import { type Rendered, render, taskTitle, type Variables } from './render.ts';

const DAY_MS = 86_400_000;

export interface Draft extends Rendered {
  readonly audience: string;
  readonly to: readonly string[];
}

const givenAdmin = ({ trial }: Facts) => [trial.adminEmail];
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

/** What a message about a trial may say. */
const variables = ({ customer, trial }: Facts): Variables => ({
  company: customer.companyName,
  services: trial.services.join(', '),
  endDate: trial.expiryAtMs === null ? '' : longDateOf(trial.expiryAtMs),
  daysLeft: daysOf(trial.terms.reminderLeadMs),
  purchaseLink: trial.terms.purchaseLink,
  signInLink: '/sign-in',
});

const daysOf = (lengthMs: number): string => {
  const days = Math.round(lengthMs / DAY_MS);
  return days === 1 ? '1 day' : `${days} days`;
};

const NOTIFICATIONS: Readonly<Record<string, Notification>> = {
  'N-01': { audience: 'Customer administrator', to: givenAdmin, variables, source: ['T-042'] },
  'N-02': {
    audience: 'Customer administrators asked for consent',
    to: askedForConsent,
    variables,
    source: ['T-067', 'T-068', 'T-069', 'T-081'],
  },
  'N-03': { audience: 'Customer administrators', to: customerAdmins, variables, source: ['T-091'] },
  'N-04': {
    audience: 'Customer administrators',
    to: customerAdmins,
    variables,
    source: ['T-121', 'T-123', 'T-182', 'T-184'],
  },
  'N-05': {
    audience: 'Customer administrators',
    to: customerAdmins,
    variables,
    source: ['T-122', 'T-123', 'T-183', 'T-184'],
  },
  'N-06': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    variables,
    source: ['T-125', 'T-186'],
  },
  'N-07': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    variables,
    source: ['T-126', 'T-130', 'T-187'],
  },
  'N-08': {
    audience: 'Every user of the organisation',
    to: everyUser,
    variables,
    source: ['T-128', 'T-189'],
  },
  'N-09': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    variables,
    source: ['T-102', 'T-159', 'A-13'],
  },
  ...LOAN_NOTIFICATIONS,
};

/** The notification as it would be sent now. Throws for an id that no document describes. */
export function draftOf(id: string, facts: Facts): Draft {
  const notification = NOTIFICATIONS[id];
  if (notification === undefined) throw new Error(`there is no notification ${id}`);
  return {
    audience: notification.audience,
    to: [...new Set(notification.to(facts))],
    ...render(id, notification.variables(facts)),
  };
}

/** Which notifications report a loss, and so come after the change. Source: domain §0.4. */
export const isLossReport = (id: string): boolean => id === 'N-08';

const TASKS: Readonly<Record<string, (facts: Facts) => string>> = {
  CONTACT_CUSTOMER_BEFORE_END: ({ customer }) =>
    taskTitle('CONTACT_CUSTOMER_BEFORE_END', { company: customer.companyName }),
  REFER_TO_DISTRIBUTOR: ({ customer }) =>
    taskTitle('REFER_TO_DISTRIBUTOR', { company: customer.companyName }),
  ...LOAN_TASKS,
};

/** What a task asks a person to do. Source: T-109, T-120, T-181. */
export function taskTitleOf(task: string, facts: Facts): string {
  const title = TASKS[task];
  if (title === undefined) throw new Error(`there is no task ${task}`);
  return title(facts);
}
