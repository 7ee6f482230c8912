/**
 * Messages and tasks about an order. The beginning of N-10's subject is known, its words are ours.
 *
 * Source: domain §4.11 (N-10, N-11), §6.3; A-29.
 */
import type { OrderContext } from '../machines/index.ts';
import type { Draft } from './notifications.ts';
import { render, taskTitle } from './render.ts';

const OFFERS = {
  A_WX: 'A-WX',
  A_SPK: 'A-SPK',
  A_FLEX: 'A-FLEX',
  CONTACT_CENTER: 'Contact Center',
} as const satisfies Record<OrderContext['offer'], string>;

/** Source: T-207, T-208, T-214, T-216, T-241, T-276. */
const PROVISIONING: (order: OrderContext) => Draft = ({
  orderId,
  offer,
  services,
  contactEmail,
  mapping,
}) => ({
  audience: mapping === null ? 'Provisioning contact' : 'Customer who sets up its own services',
  to: [contactEmail],
  ...render('N-10', { orderId, offer: OFFERS[offer], services: services.join(', ') }),
});

/** The notification as it would be sent now. Throws for an id that no document describes. */
export function orderDraftOf(id: string, order: OrderContext): Draft {
  if (id !== 'N-10') throw new Error(`an order sends no ${id}`);
  return PROVISIONING(order);
}

const TASKS: Readonly<Record<string, (order: OrderContext) => string>> = {
  /** N-11. Source: T-209, T-277. */
  REP_CONTACT: ({ orderId, contactEmail }) =>
    taskTitle('REP_CONTACT', { email: contactEmail, orderId }),
  /** Source: T-219, T-224, T-250, T-265, T-285, T-290. */
  CONTACT_CISCO_REP: ({ orderId, blockedBy }) =>
    taskTitle('CONTACT_CISCO_REP', { orderId }, blockedBy === 'TRIAL_EXPIRED' ? 0 : 1),
};

export function orderTaskTitleOf(task: string, order: OrderContext): string {
  const title = TASKS[task];
  if (title === undefined) throw new Error(`an order opens no task ${task}`);
  return title(order);
}
