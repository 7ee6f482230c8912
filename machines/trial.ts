/**
 * One trial of Webex services, from the request to its end.
 *
 * Invariants:
 *   M1. Active is [startedAtMs, expiryAtMs), grace is [expiryAtMs, expiryAtMs + grace length).
 *   M2. The final reminders go out before the trial leaves `active`; the users' mail after it ended.
 *   M3. What moves the end re-enters `active`, so that every timer is computed anew.
 *
 * Source: domain §4.2, §0.2-4; each state and transition names its clauses in `meta`.
 */
import { and } from 'xstate';
import { expiryOf } from './trial-context.ts';
import {
  addService,
  announce,
  base,
  beginAtOnce,
  cancelAfterStart,
  cancelBeforeStart,
  closeAs,
  closed,
  converted,
  extend,
  forgetCustomer,
  notifyNow,
  purchaseInterest,
  removeService,
  setLicenceCount,
  setProvisioned,
  startClockProvisioned,
  tellExpiry,
} from './trial-setup.ts';

export const trial = base.createMachine({
  id: 'trial',
  description: 'One trial of Webex services, from the request to its end.',
  context: ({ input }) => ({
    ...input,
    startedAtMs: null,
    expiryAtMs: null,
    extensionCount: 0,
    isProvisioned: false,
    interestAtMs: null,
    closedBy: null,
  }),
  initial: 'requested',
  states: {
    requested: {
      description: 'The request has been accepted; what follows depends on whose customer it is.',
      meta: { source: ['T-016'] },
      entry: [
        { type: 'begin', params: { machine: 'partner-access' } },
        { type: 'reserveSiteUrl', params: {} },
      ],
      always: [
        {
          guard: 'needsConsent',
          target: 'pendingConsent',
          description: 'The customer belongs to nobody in this relationship yet, so it is asked.',
          meta: { source: ['T-045', 'T-066'] },
        },
        {
          guard: 'isTold',
          target: 'active',
          actions: [...beginAtOnce, notifyNow('N-03')],
          description: 'A paying customer of one’s own: the trial starts and every admin is told.',
          meta: { source: ['T-086', 'T-090', 'T-091'] },
        },
        {
          target: 'active',
          actions: [...beginAtOnce],
          description: 'A new customer, or one’s own: the trial starts at once.',
          meta: { source: ['T-039', 'T-043', 'A-05', 'R-23'] },
        },
      ],
    },
    pendingConsent: {
      description: 'The customer has been asked for its consent and has not answered yet.',
      meta: { source: ['T-079', 'T-072'] },
      entry: [
        { type: 'listCustomerAsPending', params: {} },
        { type: 'begin', params: { machine: 'consent' } },
      ],
      on: {
        'consent.approved': {
          target: 'pendingProvisioning',
          actions: [
            { type: 'manageCustomer', params: {} },
            {
              type: 'tell',
              params: ({ event }) => ({
                machine: 'partner-access',
                event: {
                  type: 'access.grant',
                  role: event.grantFullAdmin ? 'fullAdmin' : 'provisioningAdmin',
                },
              }),
            },
          ],
          description: 'A full administrator of the customer agreed.',
          meta: { source: ['T-046', 'T-074', 'T-076', 'T-080'] },
        },
        'consent.lapsed': {
          target: 'cancelled',
          actions: [...closeAs('LAPSED')],
          description: 'Nobody answered in time.',
          meta: { source: ['T-083'] },
        },
        'consent.declined': {
          target: 'cancelled',
          actions: [...closeAs('DECLINED')],
          description: 'A full administrator of the customer said no (our choice, domain §4.3).',
          meta: { source: ['T-082'] },
        },
        'consent.withdrawn': {
          target: 'cancelled',
          actions: [...closeAs('PARTNER')],
          description: 'The partner took its request back.',
          meta: { source: ['T-082'] },
        },
        'trial.cancel': cancelBeforeStart,
      },
    },
    pendingProvisioning: {
      description: 'The customer agreed; the partner has not finished provisioning.',
      meta: { source: ['T-080', 'R-22'] },
      on: {
        'trial.completeProvisioning': [
          {
            guard: 'isWelcome',
            target: 'active',
            actions: [startClockProvisioned, notifyNow('N-01')],
            description: 'Provisioning is complete: the trial’s clock starts, a welcome goes out.',
            meta: { source: ['T-042', 'T-072', 'A-05'] },
          },
          {
            target: 'active',
            actions: startClockProvisioned,
            description: 'Provisioning is complete: the trial’s clock starts.',
            meta: { source: ['T-072', 'A-05'] },
          },
        ],
        'trial.cancel': cancelBeforeStart,
      },
    },
    active: {
      description: 'The customer can use the trial services.',
      meta: { source: ['T-016', 'T-030'] },
      initial: 'running',
      states: {
        running: {
          description: 'More than the reminder time is left.',
          meta: { source: ['T-127'] },
          always: {
            guard: 'isReminderTimePast',
            target: 'expiring',
            description: 'The reminder time had passed already; none is sent after the fact.',
            meta: { source: ['T-121'] },
          },
          after: {
            weekLeft: {
              target: 'expiring',
              actions: [
                announce('N-04'),
                announce('N-06'),
                {
                  type: 'openTask',
                  params: ({ context }) => ({
                    task: 'CONTACT_CUSTOMER_BEFORE_END',
                    dueAtMs: expiryOf(context),
                  }),
                },
              ],
              description: 'The first reminder goes to the customer’s and the partner’s admins.',
              meta: { source: ['T-120', 'T-121', 'T-125', 'T-181', 'T-182', 'T-186'] },
            },
          },
        },
        expiring: {
          description: 'The end is near: the first reminder has gone out, or its time has passed.',
          meta: { source: ['T-127', 'T-188'] },
        },
      },
      on: {
        'trial.completeProvisioning': [
          {
            guard: 'isNotYetProvisionedAndWelcome',
            actions: [setProvisioned, notifyNow('N-01')],
            description: 'The service is fully provisioned: the administrator is welcomed.',
            meta: { source: ['T-042'] },
          },
          {
            guard: 'isNotYetProvisioned',
            actions: setProvisioned,
            description: 'The service is fully provisioned.',
            meta: { source: ['T-042'] },
          },
        ],
        'trial.extend': {
          guard: 'isShorteningConfirmed',
          target: 'active',
          reenter: true,
          actions: [extend, tellExpiry('trial.extended')],
          description: 'The end moves, and every timer with it.',
          meta: { source: ['T-092', 'T-094', 'T-095', 'T-163', 'A-01'] },
        },
        'trial.addService': {
          actions: addService,
          description: 'A service joins the trial with its licence count and its end.',
          meta: { source: ['T-099', 'T-101', 'T-164'] },
        },
        'trial.removeService': {
          guard: and(['areServicesRemovable', 'isServiceInTrial', 'isAnotherServiceLeft']),
          actions: removeService,
          description: 'A service leaves the trial.',
          meta: { source: ['T-099', 'T-101', 'A-38'] },
        },
        'trial.editLicences': {
          guard: 'areLicencesEditable',
          actions: setLicenceCount,
          description: 'The one licence count changes for every service, devices apart.',
          meta: { source: ['T-028', 'T-029', 'T-060', 'A-31'] },
        },
        'conversion.done': converted,
        'trial.purchaseInterest': purchaseInterest,
        'trial.cancel': cancelAfterStart,
      },
      after: {
        expiry: {
          target: 'grace',
          actions: [announce('N-05'), announce('N-07'), tellExpiry('trial.expired')],
          description: 'The trial expires: final reminders, then grace.',
          meta: { source: ['T-122', 'T-126', 'T-129', 'T-183', 'T-187', 'T-190'] },
        },
      },
    },
    grace: {
      description: 'The trial has expired but can still be converted; services keep working.',
      meta: { source: ['T-129', 'T-130', 'T-190', 'A-16'] },
      entry: { type: 'tagLicencesExpired', params: {} },
      on: {
        'conversion.done': converted,
        'trial.purchaseInterest': purchaseInterest,
        'trial.cancel': cancelAfterStart,
      },
      after: {
        graceEnd: {
          target: 'ended',
          actions: [
            { type: 'endLicences', params: {} },
            forgetCustomer,
            closed('ended'),
            {
              type: 'closeOrganisation',
              params: ({ context }) => ({ hide: context.terms.hidesOrgAfterGrace }),
            },
            announce('N-08'),
          ],
          description: 'Grace ends without a purchase: what the trial gave is gone for good.',
          meta: { source: ['T-128', 'T-131', 'T-132', 'T-189', 'T-192', 'T-193', 'T-194', 'R-15'] },
        },
      },
    },
    converted: {
      type: 'final',
      description: 'The customer bought; the trial became a paid service.',
      meta: { source: ['T-103', 'T-130'] },
    },
    cancelled: {
      type: 'final',
      description: 'The trial was cancelled, or never agreed to.',
      meta: { source: ['T-083', 'T-117', 'T-118'] },
    },
    ended: {
      type: 'final',
      description: 'The trial is over and cannot be brought back.',
      meta: { source: ['T-133', 'T-195'] },
    },
  },
});
