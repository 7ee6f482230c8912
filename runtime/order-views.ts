/** What people and programs are shown of an order: derived, never stored. */
import {
  type OrderContext,
  type OrderDraft,
  type OrderStep,
  openStepsOf,
  stepsOf,
  TIMERS,
} from '../machines/index.ts';
import type { OrderStream, StateValue } from './stream.ts';
import { type NextTimer, statusOf } from './views.ts';

export interface OrderView {
  readonly id: string;
  /** What its partner calls it. */
  readonly externalId: string | null;
  readonly offer: 'A_WX' | 'A_SPK' | 'A_FLEX' | 'CONTACT_CENTER';
  readonly services: readonly string[];
  /** Unit: licences, of each service. */
  readonly licenceCount: number;
  /** Calendar date, UTC. */
  readonly requestedStartDate: string;
  readonly placedAtMs: number;
  readonly state: StateValue;
  /** The outermost state. */
  readonly status: string;
  readonly contact: {
    readonly email: string;
    readonly isAlias: boolean;
    readonly individualEmail: string | null;
  };
  /** The partner that manages the customer, or will; null for none, and for one still to be made. */
  readonly partnerId: string | null;
  /** The customer it is attached to, or will be; null for one still to be made. */
  readonly customerId: string | null;
  readonly trialId: string | null;
  readonly blockedBy: string | null;
  readonly isHandedToCustomer: boolean;
  /** What was entered in the wizard that is open; null when none is. */
  readonly draft: OrderDraft | null;
  /** The pages of the set-up that what was bought brings. Source: T-229. */
  readonly steps: readonly { readonly step: OrderStep; readonly isSaved: boolean }[];
  /** The subdomain that was last found free, and the one that was saved. */
  readonly checkedSiteUrl: string | null;
  readonly siteUrl: string | null;
  /** Where Webex keeps the data. Source: T-258. */
  readonly region: string | null;
  /** Where the contact centre keeps its data: a country. Source: T-259 to T-261. */
  readonly dataLocation: string | null;
  readonly timers: readonly NextTimer[];
}

/** What an order remembers. */
export const orderContextOf = ({ id, instances }: OrderStream): OrderContext =>
  instances[id]?.context as unknown as OrderContext;

export function viewOfOrder(stream: OrderStream): OrderView {
  const { id, record, instances } = stream;
  const context = orderContextOf(stream);
  const { mapping, setup, draft } = context;
  const state = instances[id]?.value ?? '';
  const open = openStepsOf(context);
  const status = statusOf(state);
  return {
    id,
    externalId: record.externalId ?? null,
    offer: record.offer,
    services: record.services,
    licenceCount: record.licenceCount,
    requestedStartDate: record.requestedStartDate,
    placedAtMs: record.placedAtMs,
    state,
    status,
    contact: {
      email: context.contactEmail,
      isAlias: context.isContactAlias,
      individualEmail: context.individualEmail,
    },
    partnerId: mapping === null ? context.partnerId : mapping.partnerId,
    customerId: mapping?.customerId ?? context.customerId,
    trialId: context.trialId,
    blockedBy: context.blockedBy,
    isHandedToCustomer: mapping !== null && mapping.partnerId === null,
    draft,
    steps: stepsOf(record.services).map((step) => ({ step, isSaved: !open.includes(step) })),
    checkedSiteUrl: setup.checkedSiteUrl,
    siteUrl: setup.siteUrl,
    region: mapping?.region ?? draft?.region ?? null,
    dataLocation: setup.dataLocation,
    timers: timersOf(stream),
  };
}

const timersOf = ({ timers }: OrderStream): readonly NextTimer[] =>
  timers
    .map(({ name, instanceId, armedAtMs, dueAtMs }) => ({
      name,
      label: TIMERS[name].label,
      instanceId,
      armedAtMs,
      dueAtMs,
    }))
    .sort((a, b) => a.dueAtMs - b.dueAtMs);
