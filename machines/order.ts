/**
 * One order of paid services, from being placed to being provisioned.
 *
 * Invariants:
 *   M1. Leaving the wizard keeps nothing of what was entered (T-211).
 *   M2. Whether somebody has begun is asked once, a day after the requested start.
 *   M3. Billing starts once, on the way into `active`, for everything bought.
 *
 * Source: domain §4.9.
 */
import { and } from 'xstate';
import { contextOf } from './order-context.ts';
import {
  addIndividual,
  adviseContact,
  askForRep,
  askRepToCall,
  base,
  beginDraft,
  bill,
  mailContact,
  rememberCheck,
  saveStep,
  unblock,
  warnOpen,
} from './order-parts.ts';
import { wizard } from './order-wizard.ts';

/** What partner and customer administrators may do alike once there is an organisation. T-269. */
const settings = {
  'order.checkSubdomain': {
    guard: 'isSubdomainOffered',
    actions: rememberCheck,
    description: 'The subdomain is free.',
    meta: { source: ['T-233', 'T-299'] },
  },
  'order.saveStep': {
    guard: and(['isStepOffered', 'isAvailabilityChecked']),
    actions: saveStep,
    description: 'A page of the set-up is saved; it can be saved again until provisioning.',
    meta: {
      source: ['T-229', 'T-230', 'T-231', 'T-232', 'T-233', 'T-259', 'T-261', 'T-295', 'T-299'],
    },
  },
  'order.provision': {
    target: 'active',
    actions: [...bill],
    description: 'The subscription is activated, and everything bought is billed.',
    meta: { source: ['T-234', 'T-235', 'T-300', 'T-301', 'A-26'] },
  },
} as const;

export const order = base.createMachine({
  id: 'order',
  description: 'One order of paid services, from being placed to being provisioned.',
  context: ({ input }) => contextOf(input),
  initial: 'open',
  states: {
    open: {
      description: 'The order is not attached to a partner and a customer yet.',
      meta: { source: ['T-204', 'T-237', 'T-273'] },
      initial: 'placed',
      after: {
        repCheck: {
          guard: 'hasNotBegun',
          actions: askRepToCall,
          description: 'Nobody has begun: a Cisco account representative gets in touch.',
          meta: { source: ['T-209', 'T-277', 'A-28', 'R-08'] },
        },
      },
      states: {
        placed: {
          description: 'The order has been placed; its requested start lies ahead.',
          meta: { source: ['T-204', 'T-237', 'T-273', 'A-24'] },
          after: {
            requestedStart: [
              {
                guard: 'needsContactAdvice',
                target: 'emailed',
                actions: [mailContact, adviseContact],
                description: 'The contact is mailed, and a partner account is recommended.',
                meta: { source: ['T-240', 'T-241'] },
              },
              {
                target: 'emailed',
                actions: mailContact,
                description: 'The provisioning contact gets the provisioning email.',
                meta: { source: ['T-207', 'T-241', 'T-276'] },
              },
            ],
          },
        },
        emailed: {
          description: 'The provisioning contact has the link and has not gone through with it.',
          meta: { source: ['T-205', 'T-207', 'T-238', 'T-274', 'T-276'] },
          on: {
            'order.addIndividual': {
              guard: 'isContactAlias',
              actions: addIndividual,
              description: 'Behind an alias, the person who will answer gives an address.',
              meta: { source: ['T-206', 'T-239', 'T-274'] },
            },
            'order.setUpNow': {
              guard: 'isIndividualKnown',
              target: 'wizard',
              actions: beginDraft,
              description: 'Set Up Now opens the wizard.',
              meta: { source: ['T-208', 'T-242', 'T-243', 'T-276'] },
            },
          },
        },
        wizard,
        blocked: {
          description: 'The order waits for the Cisco representative.',
          meta: { source: ['T-219', 'T-224', 'T-250', 'T-265', 'T-285', 'T-290', 'A-29'] },
          entry: askForRep,
          on: {
            'order.unblock': {
              target: 'emailed',
              actions: unblock,
              description: 'The representative has put it right; one begins again from the link.',
              meta: { source: ['A-29'] },
            },
          },
        },
      },
    },
    mapped: {
      description: 'The order has been set up: attached to a partner and a customer.',
      meta: { source: ['T-226', 'T-268', 'T-292', 'R-19'] },
      always: [
        {
          guard: 'isFirstOrder',
          target: 'password',
          description: 'A new partner organisation needs a password first.',
          meta: { source: ['T-227', 'T-293'] },
        },
        {
          target: 'serviceSetup',
          description: 'The partner is known: the service set-up begins.',
          meta: { source: ['T-228', 'T-294'] },
        },
      ],
    },
    password: {
      description: 'The new partner organisation has no password yet.',
      meta: { source: ['T-227', 'T-293'] },
      on: {
        'order.setPassword': {
          target: 'serviceSetup',
          description: 'The password is set; the service set-up begins.',
          meta: { source: ['T-227', 'T-228', 'T-293', 'T-294'] },
        },
      },
    },
    serviceSetup: {
      description: 'Partner or customer choose the settings of what was bought.',
      meta: { source: ['T-228', 'T-229', 'T-269', 'T-294', 'T-296', 'T-297', 'T-298'] },
      on: {
        ...settings,
        'order.handOver': [
          {
            guard: and(['isContactCenter', 'isSetupOpen']),
            actions: warnOpen,
            description: 'Handed to the customer’s administrators though the set-up is open.',
            meta: { source: ['T-270'] },
          },
          {
            guard: 'isContactCenter',
            description: 'Handed to the customer’s administrators after the set-up.',
            meta: { source: ['T-269', 'T-270'] },
          },
        ],
      },
    },
    handedToCustomer: {
      description: 'The customer sets up its own services; its partner cannot.',
      meta: { source: ['T-215', 'T-216', 'T-282'] },
      on: settings,
    },
    active: {
      type: 'final',
      description: 'The subscription is active and billed.',
      meta: { source: ['T-234', 'T-235', 'T-300', 'T-301'] },
    },
  },
});
