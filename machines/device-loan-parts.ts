/** The building blocks of the loan's statechart: what several of its states share. */
import { and, setup } from 'xstate';
import { datePlusDays, startOfDateMs } from './calendar.ts';
import { nowMs, until } from './clock.ts';
import {
  type DeviceLoanContext,
  type DeviceLoanGuardName,
  type DeviceLoanInput,
  deviceLoanGuards,
  mismatchOf,
  returnDueOf,
} from './device-loan-context.ts';
import { effects, type NotificationId } from './effects.ts';
import type { DeviceLoanEvent } from './events.ts';

type Of = { readonly context: DeviceLoanContext; readonly event: DeviceLoanEvent };
const guards = Object.fromEntries(
  Object.entries(deviceLoanGuards).map(([name, guard]) => [
    name,
    ({ context, event }: Of) => guard(context, event),
  ]),
) as Record<DeviceLoanGuardName, (of: Of) => boolean>;

/** What is due by a date is late from the first instant of the next one. Source: domain §0.6. */
const afterDate = (date: string | null): number | null =>
  date === null ? null : startOfDateMs(datePlusDays(date, 1));

export const base = setup({
  types: {
    context: {} as DeviceLoanContext,
    events: {} as DeviceLoanEvent,
    input: {} as DeviceLoanInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards,
  delays: {
    loanExpiry: until<DeviceLoanContext>((c) => afterDate(c.eulaExpiryDate)),
    returnOverdue: until<DeviceLoanContext>((c) => afterDate(c.returnDueDate)),
    pickupOverdue: until<DeviceLoanContext>((c) =>
      c.isOverdue ? null : afterDate(c.returnDueDate),
    ),
  },
});

export const notifyNow = (id: NotificationId) =>
  ({ type: 'notify', params: () => ({ id, anchorAtMs: nowMs() }) }) as const;
const taskNow = (task: string) =>
  ({ type: 'openTask', params: () => ({ task, dueAtMs: nowMs() }) }) as const;

const addDevices = base.assign({
  devices: ({ context, event }) =>
    event.type === 'loan.ship' ? [...context.devices, ...event.devices] : context.devices,
});
export const rememberUntil = base.assign({
  requestedUntilDate: ({ event }) => ('until' in event ? event.until : null),
});
/** Moves the date that counts, and with it the last day on time. Source: T-098, T-136. */
export const moveExpiry = base.assign({
  eulaExpiryDate: ({ context, event }) => ('until' in event ? event.until : context.eulaExpiryDate),
  returnDueDate: ({ context, event }) =>
    'until' in event ? returnDueOf(event.until, context.terms) : context.returnDueDate,
  requestedUntilDate: null,
});
const rememberEnquiry = base.assign({
  enquiry: ({ context, event }) => {
    if (event.type !== 'loan.enquireNumber') return context.enquiry;
    const { orgId, adminEmail, serials } = event;
    return { orgId, adminEmail, serials };
  },
});
const endTrial = base.assign({ isTrialOver: true });
const setCarrier = base.assign({ carrier: ({ context }) => context.terms.carrier });
export const setOverdue = base.assign({ isOverdue: true });
const setRelabelled = base.assign({ isRelabelled: true });
export const handOver = base.assign({ handedOverAtMs: () => nowMs() });
const setMismatch = base.assign({
  mismatch: ({ context, event }) =>
    event.type === 'loan.receive' ? mismatchOf(context, event.serials) : context.mismatch,
});
const clearMismatch = base.assign({ mismatch: [] });

/** The customer packs the devices. Source: T-140, T-144, T-145, T-199; A-32. */
export const prepareReturn = [
  {
    guard: and(['isPackedAsAsked', 'isCarrierKnown']),
    target: '#device-loan.readyForPickup',
    actions: setCarrier,
    description: 'Packed as asked; the carrier of that country is phoned for a pick-up.',
    meta: { source: ['T-140', 'T-144', 'T-145', 'T-199'] },
  },
  {
    guard: 'isPackedAsAsked',
    target: '#device-loan.readyForPickup',
    actions: taskNow('LOCAL_RETURN_PROCESS'),
    description: 'Packed as asked; no carrier is named there, so the local process is looked up.',
    meta: { source: ['T-143', 'A-32'] },
  },
] as const;

const relabel = {
  actions: [setRelabelled, taskNow('SEND_NEW_LABELS')],
  description: 'Labels or packaging are lost: new labels are sent.',
  meta: { source: ['T-142', 'T-201', 'A-21'] },
} as const;
const relabelElsewhere = {
  actions: [
    {
      type: 'remark',
      params: ({ context }: { context: DeviceLoanContext }) => ({
        code: 'LABELS_US_ONLY',
        about: [context.country],
      }),
    },
    taskNow('LOCAL_RETURN_PROCESS'),
  ],
  description: 'New labels are not sent there: the partner looks up the local process.',
  meta: { source: ['T-142', 'T-143', 'R-04'] },
} as const;

/** Once the devices are due back. Source: domain §4.5. */
export const lostLabel = [{ guard: 'isRelabelServed', ...relabel }, relabelElsewhere] as const;
/** Before that, for a loan without a due date. Source: R-06. */
export const lostLabelAnytime = [
  { guard: and(['isRelabelAnytime', 'isRelabelServed']), ...relabel },
  { guard: 'isRelabelAnytime', ...relabelElsewhere },
] as const;

/** What came back, looked through. Source: T-147, R-04. */
export const receive = [
  {
    guard: 'doSerialsMatch',
    target: '#device-loan.returned',
    actions: clearMismatch,
    description: 'Cisco has what was shipped.',
    meta: { source: ['T-147'] },
  },
  {
    target: '#device-loan.serialMismatch',
    actions: [
      setMismatch,
      {
        type: 'remark',
        params: ({ context }: { context: DeviceLoanContext }) => ({
          code: 'SERIAL_MISMATCH',
          about: context.mismatch,
        }),
      },
    ],
    description: 'Serial numbers differ: some are missing, or some were never shipped.',
    meta: { source: ['T-147', 'R-04'] },
  },
] as const;

/** The trial's end, where the customer may keep the devices. Source: T-160, R-21. */
export const trialEnd = {
  guard: 'isKeepOffered',
  target: '#device-loan.keepOrReturn',
  actions: endTrial,
  description: 'The trial is over: the customer may keep the devices or send them back.',
  meta: { source: ['T-160', 'A-34', 'R-21'] },
} as const;
export const trialEndBeforeDelivery = {
  actions: endTrial,
  description: 'The trial is over before the devices have arrived.',
  meta: { source: ['T-160', 'R-21'] },
} as const;

export const ship = {
  actions: [addDevices, notifyNow('N-12')],
  description: 'More devices of this kind are shipped, where the policy does not limit shipments.',
  meta: { source: ['T-036', 'T-151'] },
} as const;

/** The loan number is asked for by mail; possible for as long as the loan lasts. */
export const enquireNumber = {
  actions: [rememberEnquiry, notifyNow('N-16')],
  description: 'The loan number is not known and is asked for by mail.',
  meta: { source: ['T-148', 'T-149'] },
} as const;
