/**
 * What the trial's statechart is made of: its guards, its delays, and the actions and transitions
 * that stand in it more than once. The chart itself is {@link file://./trial.ts}.
 */
import { and, setup } from 'xstate';
import { nowMs, until } from './clock.ts';
import { effects } from './effects.ts';
import type { TrialEvent } from './events.ts';
import {
  expiryOf,
  extendedExpiryOf,
  trialGuards as has,
  type TrialContext,
  type TrialInput,
} from './trial-context.ts';

export const base = setup({
  types: {
    context: {} as TrialContext,
    events: {} as TrialEvent,
    input: {} as TrialInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    needsConsent: ({ context }) => context.path === 'EXISTING',
    isTold: ({ context }) => context.isPaying && context.terms.mailsPayingCustomer,
    isReminderTimePast: ({ context }) => expiryOf(context) - context.terms.reminderLeadMs < nowMs(),
    isShorteningConfirmed: ({ context, event }) => has.isShorteningConfirmed(context, event),
    areServicesRemovable: ({ context }) => has.areServicesRemovable(context),
    isServiceInTrial: ({ context, event }) => has.isServiceInTrial(context, event),
    isAnotherServiceLeft: ({ context, event }) => has.isAnotherServiceLeft(context, event),
    areLicencesEditable: ({ context }) => has.areLicencesEditable(context),
    isCancelOffered: ({ context, event }) => has.isCancelOffered(context, event),
    isCancelTimely: ({ context, event }) => has.isCancelTimely(context, event),
    isCancelConfirmed: ({ context, event }) => has.isCancelConfirmed(context, event),
    isNotYetProvisioned: ({ context }) => has.isNotYetProvisioned(context),
    isNotYetProvisionedAndWelcome: ({ context }) =>
      has.isNotYetProvisioned(context) && context.terms.welcomesAdmin && context.path !== 'ADD',
    // The new customer's administrator is welcomed; one's own has been there all along. T-042.
    isWelcome: ({ context }) => context.terms.welcomesAdmin && context.path !== 'ADD',
    isInterestNews: ({ context }) => context.interestAtMs !== nowMs(),
  },
  delays: {
    weekLeft: until<TrialContext>((c) => expiryOf(c) - c.terms.reminderLeadMs),
    expiry: until<TrialContext>(expiryOf),
    graceEnd: until<TrialContext>((c) => expiryOf(c) + c.terms.graceLengthMs),
  },
});

const startClock = base.assign({
  startedAtMs: () => nowMs(),
  expiryAtMs: ({ context }) => nowMs() + context.durationMs,
});
export const startClockProvisioned = base.assign({
  startedAtMs: () => nowMs(),
  expiryAtMs: ({ context }) => nowMs() + context.durationMs,
  isProvisioned: true,
});

type AnchorOf = { readonly context: TrialContext };
export const announce = (id: 'N-04' | 'N-05' | 'N-06' | 'N-07' | 'N-08') =>
  ({
    type: 'notify',
    params: ({ context }: AnchorOf) => ({ id, anchorAtMs: expiryOf(context) }),
  }) as const;
export const notifyNow = (id: 'N-01' | 'N-03' | 'N-09') =>
  ({ type: 'notify', params: () => ({ id, anchorAtMs: nowMs() }) }) as const;

export const forgetCustomer = { type: 'removeCustomer', params: {} } as const;
export const closed = (how: 'cancelled' | 'ended') =>
  ({
    type: 'tellAll',
    params: { event: { type: 'trial.closed', how, takesSite: false, takesNumbers: false } },
  }) as const;

/** Everything that lives with the trial hears that its end is here, or has moved. */
export const tellExpiry = (type: 'trial.expired' | 'trial.extended') =>
  ({
    type: 'tellAll',
    params: ({ context }: AnchorOf) => ({ event: { type, expiryAtMs: expiryOf(context) } }),
  }) as const;

/** Source: T-103, T-104, T-130, T-161, R-25; N-08 and the timers of the trial fall away. */
export const converted = {
  target: '#trial.converted',
  actions: [
    {
      type: 'recordPurchase',
      params: ({ context, event }: AnchorOf & { readonly event: TrialEvent }) => ({
        services: event.type === 'conversion.done' ? event.services : [],
        quantity: context.licenceCount,
      }),
    },
    { type: 'keep', params: { what: ['USAGE_DATA'] } },
    {
      type: 'tellAll',
      params: ({ context, event }: AnchorOf & { readonly event: TrialEvent }) => ({
        event: {
          type: 'trial.closed' as const,
          how: 'converted' as const,
          takesSite: event.type === 'conversion.done' && event.takesSite,
          takesNumbers: event.type === 'conversion.done' && event.takesNumbers,
          expiryAtMs: expiryOf(context),
        },
      }),
    },
  ],
  description: 'A paid order took the trial over.',
  meta: { source: ['T-103', 'T-104', 'T-130', 'T-161', 'T-191', 'R-25'] },
} as const;
const cancelledBy = base.assign({
  closedBy: ({ event }) => (event.type === 'trial.cancel' ? event.by : null),
});

export const cancelBeforeStart = {
  guard: and(['isCancelOffered', 'isCancelTimely', 'isCancelConfirmed']),
  target: '#trial.cancelled',
  actions: [cancelledBy, forgetCustomer, closed('cancelled')],
  description: 'The request is cancelled before the trial began; the customer leaves the list.',
  meta: { source: ['T-082'] },
} as const;
export const cancelAfterStart = {
  guard: and(['isCancelOffered', 'isCancelConfirmed']),
  target: '#trial.cancelled',
  actions: [cancelledBy, { type: 'endLicences', params: {} }, forgetCustomer, closed('cancelled')],
  description: 'The trial is cancelled and ends at once, without grace.',
  meta: { source: ['T-117', 'T-118', 'A-30', 'R-16'] },
} as const;

/** One message an instant: the notification is keyed by it. Source: domain §0.7. */
export const purchaseInterest = [
  {
    guard: 'isInterestNews',
    actions: [base.assign({ interestAtMs: () => nowMs() }), notifyNow('N-09')],
    description: 'The customer says it is interested in buying; the partner is told.',
    meta: { source: ['T-102', 'T-159', 'R-11'] },
  },
  {
    description: 'Pressed again at the same instant: the partner has been told.',
    meta: { source: ['T-102'] },
  },
] as const;

export const closeAs = (closedBy: 'LAPSED' | 'DECLINED' | 'PARTNER') =>
  [base.assign({ closedBy }), forgetCustomer, closed('cancelled')] as const;

const grantFullAdmin = {
  type: 'tell',
  params: { machine: 'partner-access', event: { type: 'access.grant', role: 'fullAdmin' } },
} as const;

/** A trial without consent begins: its clock, the partner's list, the partner's access. */
export const beginAtOnce = [
  startClock,
  { type: 'manageCustomer', params: {} },
  grantFullAdmin,
] as const;

export const extend = base.assign({
  expiryAtMs: ({ context }) => extendedExpiryOf(context),
  extensionCount: ({ context }) => context.extensionCount + 1,
});
export const setProvisioned = base.assign({ isProvisioned: true });
export const addService = base.assign({
  services: ({ context, event }) =>
    event.type === 'trial.addService' ? [...context.services, event.service] : context.services,
});
export const removeService = base.assign({
  services: ({ context, event }) =>
    event.type === 'trial.removeService'
      ? context.services.filter((service) => service !== event.service)
      : context.services,
});
export const setLicenceCount = base.assign({
  licenceCount: ({ context, event }) =>
    event.type === 'trial.editLicences' ? event.licenceCount : context.licenceCount,
});
