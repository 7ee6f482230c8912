/**
 * Messages and tasks about lent devices. N-14 to N-16 go out of the house, to the mailboxes that
 * the policy names.
 *
 * Source: domain §4.11 (N-12 to N-16). Subjects are our choice but for that of N-14.
 */
import { type DeviceLoanContext, shippedSerialsOf } from '../machines/index.ts';
import english from './catalogues/en.json' with { type: 'json' };
import {
  customerAdmins,
  type MessageFacts,
  type Notification,
  partnerAdmins,
} from './message-facts.ts';
import { taskTitle, type Variables } from './render.ts';

const loanOf = ({ loan }: MessageFacts): DeviceLoanContext => {
  if (loan === undefined) throw new Error('this message is about a loan, and none was given');
  return loan;
};
const mailbox =
  (name: keyof DeviceLoanContext['terms']['mailboxes']) =>
  (facts: MessageFacts): readonly string[] => {
    const address = loanOf(facts).terms.mailboxes[name];
    return address === null ? [] : [address];
  };
const devices = (facts: MessageFacts) =>
  loanOf(facts)
    .devices.map(({ model, serials }) => `${serials.length} × ${model} (${serials.join(', ')})`)
    .join('; ');
const serials = (facts: MessageFacts) => shippedSerialsOf(loanOf(facts)).join(', ');

/** What a message about a loan may say. */
const variables = (facts: MessageFacts): Variables => {
  const loan = loanOf(facts);
  return {
    company: facts.customer.companyName,
    devices: devices(facts),
    loanNumber: loan.loanNumber,
    powerNote: loan.isPowerSupplyIncluded ? '' : english.powerNote,
    untilDate: loan.eulaExpiryDate ?? '',
    returnDate: loan.returnDueDate ?? '',
    wantedDate: loan.requestedUntilDate ?? '',
    trackingSubject: loan.terms.trackingSubject ?? '',
    known: knownOf(loan),
  };
};

/** What the enquiry for a number is able to name. Source: T-149. */
function knownOf({ enquiry }: DeviceLoanContext): string {
  const { orgId = null, adminEmail = null, serials: known = [] } = enquiry ?? {};
  const says = (kind: keyof typeof english.known, value: string): string =>
    english.known[kind].replace('{value}', () => value);
  return [
    ...(orgId === null ? [] : [says('organisation', orgId)]),
    ...(adminEmail === null ? [] : [says('administrator', adminEmail)]),
    ...(known.length === 0 ? [] : [says('serials', known.join(', '))]),
  ].join(' ');
}

export const LOAN_NOTIFICATIONS: Readonly<Record<string, Notification>> = {
  'N-12': {
    audience: 'Partner administrators',
    to: partnerAdmins,
    variables,
    source: ['T-037', 'T-151', 'T-152'],
  },
  'N-13': {
    audience: 'Customer administrators',
    to: customerAdmins,
    variables,
    source: ['T-105', 'T-107', 'T-136', 'T-137', 'T-138'],
  },
  'N-14': {
    audience: 'Partner help desk',
    to: mailbox('helpDesk'),
    variables,
    source: ['T-153', 'T-154', 'T-155', 'T-156'],
  },
  'N-15': {
    audience: 'Device extensions mailbox',
    to: mailbox('extension'),
    variables,
    source: ['T-096', 'T-098'],
  },
  'N-16': {
    audience: 'Trials information mailbox',
    to: mailbox('info'),
    variables,
    source: ['T-148', 'T-149'],
  },
};

export const LOAN_TASKS: Readonly<Record<string, (facts: MessageFacts) => string>> = {
  LOCAL_RETURN_PROCESS: (facts) =>
    taskTitle('LOCAL_RETURN_PROCESS', {
      country: loanOf(facts).country,
      serials: serials(facts),
    }),
  SEND_NEW_LABELS: (facts) =>
    taskTitle(
      'SEND_NEW_LABELS',
      { serials: serials(facts), company: facts.customer.companyName },
      loanOf(facts).terms.relabelBy === 'TRIALS_TEAM' ? 0 : 1,
    ),
};
