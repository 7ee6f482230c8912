/**
 * One shipment of one kind of device lent for a trial, until it is back or kept.
 *
 * Invariants:
 *   D1. Only the date in the licence e-mail counts; a service trial's end or extension never moves
 *       it. Without such a date (2017) nothing is ever due and no timer is armed.
 *   D2. What is due by a date is late from the next date's first instant. Handing over to the
 *       carrier keeps the date; being packed does not.
 *   D3. While an extension is asked for, the timer runs on.
 *
 * Source: domain §4.5.
 */
import { newLoan } from './device-loan-context.ts';
import {
  base,
  enquireNumber,
  handOver,
  lostLabel,
  lostLabelAnytime,
  moveExpiry,
  notifyNow,
  prepareReturn,
  receive,
  rememberUntil,
  setOverdue,
  ship,
  trialEnd,
  trialEndBeforeDelivery,
} from './device-loan-parts.ts';

export const deviceLoan = base.createMachine({
  id: 'device-loan',
  description: 'Devices of one kind lent for a trial, from shipping to their return.',
  context: ({ input }) => newLoan(input),
  initial: 'requested',
  on: { 'loan.enquireNumber': enquireNumber },
  states: {
    requested: {
      description: 'The shipment was asked for and leaves at once.',
      meta: { source: ['T-032'] },
      always: [
        {
          guard: 'isLicenceMailed',
          target: 'shipped',
          actions: [notifyNow('N-12'), notifyNow('N-13')],
          description: 'Shipped with a notice to the partner and the licence to the customer.',
          meta: { source: ['T-036', 'T-137', 'T-151'] },
        },
        {
          target: 'shipped',
          actions: notifyNow('N-12'),
          description: 'Shipped with a notice to the partner.',
          meta: { source: ['T-151'] },
        },
      ],
    },
    shipped: {
      description: 'The devices are on their way to the customer.',
      meta: { source: ['T-036', 'T-151'] },
      on: {
        'loan.ship': ship,
        'loan.requestTracking': {
          guard: 'isOwnLoanNumber',
          actions: notifyNow('N-14'),
          description: 'The partner asks the help desk where the shipment is.',
          meta: { source: ['T-151', 'T-153', 'T-154', 'T-155', 'T-156'] },
        },
        'loan.deliver': [
          {
            guard: 'isKeepTime',
            target: 'keepOrReturn',
            description: 'The devices have arrived, after the end of the trial.',
            meta: { source: ['T-160', 'R-21'] },
          },
          {
            target: 'inUse',
            description: 'The devices have arrived.',
            meta: { source: ['our choice'] },
          },
        ],
        'loan.reportLostLabel': lostLabelAnytime,
        'trial.expired': trialEndBeforeDelivery,
        'trial.closed': trialEndBeforeDelivery,
      },
    },
    inUse: {
      description: 'The customer uses the devices.',
      meta: { source: ['T-097', 'T-105'] },
      initial: 'running',
      on: {
        'loan.ship': ship,
        'loan.reportLostLabel': lostLabelAnytime,
        'trial.expired': trialEnd,
        'trial.closed': trialEnd,
      },
      after: {
        loanExpiry: {
          target: 'returnDue',
          description: 'The date in the licence e-mail is over: the devices go back.',
          meta: { source: ['T-105', 'T-136', 'T-137', 'R-21'] },
        },
      },
      states: {
        running: {
          description: 'Nothing has been asked for.',
          meta: { source: ['T-097'] },
          on: {
            'loan.prepareReturn': prepareReturn,
            'loan.requestExtension': {
              target: 'extensionPending',
              actions: [rememberUntil, notifyNow('N-15')],
              description: 'The partner asks for a later date, by mail and not in the portal.',
              meta: { source: ['T-096', 'R-12'] },
            },
          },
        },
        extensionPending: {
          description: 'A later date was asked for; the trials team has not answered.',
          meta: { source: ['T-096', 'T-098'] },
          on: {
            'loan.approveExtension': {
              target: '#device-loan.inUse',
              reenter: true,
              actions: moveExpiry,
              description: 'The trials team agrees to a later date.',
              meta: { source: ['T-098', 'R-12'] },
            },
            'loan.rejectExtension': {
              target: 'running',
              actions: rememberUntil,
              description: 'The trials team says no; the date stays.',
              meta: { source: ['T-098'] },
            },
          },
        },
      },
    },
    keepOrReturn: {
      description: 'The trial is over, and the customer may keep the devices or send them back.',
      meta: { source: ['T-160', 'A-34'] },
      on: {
        'loan.keep': {
          target: 'kept',
          description: 'The customer keeps the devices.',
          meta: { source: ['T-160'] },
        },
        'loan.prepareReturn': prepareReturn,
        'loan.reportLostLabel': lostLabelAnytime,
      },
    },
    returnDue: {
      description: 'The devices have to be on their way back by the due date.',
      meta: { source: ['T-105', 'T-136'] },
      on: { 'loan.prepareReturn': prepareReturn, 'loan.reportLostLabel': lostLabel },
      after: {
        returnOverdue: {
          target: 'overdue',
          actions: setOverdue,
          description: 'The due date has passed and nothing was handed over.',
          meta: { source: ['T-136', 'A-20'] },
        },
      },
    },
    overdue: {
      description: 'The devices should be back and are not.',
      meta: { source: ['T-136'] },
      on: { 'loan.prepareReturn': prepareReturn, 'loan.reportLostLabel': lostLabel },
    },
    readyForPickup: {
      description: 'The parcel is ready and waits for the carrier.',
      meta: { source: ['T-140', 'T-144', 'T-146', 'T-199'] },
      on: {
        'loan.pickUp': {
          target: 'rmaProcessing',
          actions: handOver,
          description: 'The carrier has the parcel.',
          meta: { source: ['T-141', 'T-200', 'A-20'] },
        },
        'loan.reportLostLabel': lostLabelAnytime,
      },
      after: {
        pickupOverdue: {
          actions: setOverdue,
          description: 'The due date has passed and nobody has collected the parcel.',
          meta: { source: ['T-136', 'R-07'] },
        },
      },
    },
    rmaProcessing: {
      description: 'Cisco handles the return authorisation.',
      meta: { source: ['T-141', 'T-200'] },
      on: { 'loan.receive': receive },
    },
    serialMismatch: {
      description: 'What came back is not what was shipped.',
      meta: { source: ['T-147', 'R-04'] },
      on: { 'loan.receive': receive },
    },
    returned: {
      type: 'final',
      description: 'Everything that was shipped is back.',
      meta: { source: ['T-105', 'T-147'] },
    },
    kept: {
      type: 'final',
      description: 'The customer has kept the devices.',
      meta: { source: ['T-160'] },
    },
  },
});
