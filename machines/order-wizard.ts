/**
 * The questions of Set Up Now: a part of the order's statechart ({@link file://./order.ts}).
 *
 * Source: domain §4.9.
 */
import { and } from 'xstate';
import {
  adviseContact,
  base,
  blockAs,
  forgetDraft,
  handToCustomer,
  keepMapping,
  mailContact,
  makePartner,
  mapOrder,
  reassign,
  writeDraft,
} from './order-parts.ts';

const EMAILED = '#order.open.emailed';
const BLOCKED = '#order.open.blocked';

const trialOver = {
  guard: 'isTrialOver',
  target: BLOCKED,
  actions: [...blockAs('TRIAL_EXPIRED')],
  description: 'The trial has run out: the order waits for the Cisco representative.',
  meta: { source: ['T-265', 'A-40', 'R-04'] },
} as const;
const notRecognised = {
  target: BLOCKED,
  actions: [...blockAs('ORGANISATION_NOT_RECOGNISED')],
  description: 'The organisation shown is not the right one: contact the Cisco representative.',
  meta: { source: ['T-219', 'T-224', 'T-250', 'T-265', 'T-285', 'T-290', 'A-29'] },
} as const;

export const wizard = base.createStateConfig({
  description: 'Somebody is answering the questions; nothing is kept before the last.',
  meta: { source: ['T-208', 'T-243'] },
  initial: 'role',
  on: {
    'order.exit': {
      target: 'emailed',
      actions: forgetDraft,
      description: 'Left before the end: nothing is kept, one begins again from the link.',
      meta: { source: ['T-210', 'T-211', 'T-244', 'T-278'] },
    },
  },
  states: {
    role: {
      description: 'Who are you?',
      meta: { source: ['T-212', 'T-245', 'T-279'] },
      on: {
        'order.chooseRole': {
          target: 'who',
          description: 'I am a partner.',
          meta: { source: ['T-212', 'T-245', 'T-279'] },
        },
      },
    },
    who: {
      description: 'Who will set the services up?',
      meta: { source: ['T-213', 'T-214', 'T-215', 'T-246', 'T-247', 'T-280'] },
      on: {
        'order.chooseWho': [
          {
            guard: 'isSelf',
            target: 'partnerOrg',
            description: 'I will.',
            meta: { source: ['T-213', 'T-246', 'T-248', 'T-280'] },
          },
          {
            guard: and(['isColleague', 'needsContactAdvice']),
            target: EMAILED,
            actions: [reassign, mailContact, adviseContact],
            description: 'A colleague will, without a partner account, which is advised.',
            meta: { source: ['T-240', 'T-247'] },
          },
          {
            guard: 'isColleague',
            target: EMAILED,
            actions: [reassign, mailContact],
            description: 'A colleague will: that address is mailed and answers from now on.',
            meta: { source: ['T-214', 'T-247', 'T-281'] },
          },
          {
            guard: 'isChoiceOffered',
            target: '#order.handedToCustomer',
            actions: [...handToCustomer],
            description: 'The customer will: its partner gets no access.',
            meta: { source: ['T-215', 'T-216', 'T-282', 'A-27'] },
          },
        ],
      },
    },
    partnerOrg: {
      description: 'The partner’s organisation: made for a first order, else reviewed.',
      meta: { source: ['T-203', 'T-217', 'T-218', 'T-249', 'T-271', 'T-272', 'T-284'] },
      on: {
        'order.createPartner': {
          guard: 'isFirstOrder',
          target: 'customerEmail',
          actions: writeDraft,
          description: 'A first order: details for a new partner organisation.',
          meta: { source: ['T-203', 'T-217', 'T-251', 'T-283'] },
        },
        'order.reviewPartner': [
          {
            guard: and(['isPartnerKnown', 'isRecognised']),
            target: 'customerEmail',
            description: 'The partner organisation shown is the right one.',
            meta: { source: ['T-218', 'T-249', 'T-284'] },
          },
          { ...notRecognised, guard: 'isPartnerKnown' },
        ],
      },
    },
    customerEmail: {
      description: 'Which address does the customer’s administrator have?',
      meta: { source: ['T-220', 'T-252', 'T-286'] },
      on: {
        'order.nameCustomerAdmin': [
          {
            guard: 'isContactCenter',
            target: 'companyCountry',
            actions: writeDraft,
            description: 'The administrator is named; the country is asked next.',
            meta: { source: ['T-252', 'T-253', 'T-254'] },
          },
          {
            target: 'customerOrg',
            actions: writeDraft,
            description: 'The administrator is named.',
            meta: { source: ['T-220', 'T-221', 'T-286', 'T-287'] },
          },
        ],
      },
    },
    companyCountry: {
      description: 'Which company is it, and in which country does it operate?',
      meta: { source: ['T-255', 'T-256', 'T-257'] },
      on: {
        'order.nameCountry': {
          target: 'customerOrg',
          actions: writeDraft,
          description: 'The country fixes where Webex keeps the data.',
          meta: { source: ['T-255', 'T-256', 'T-258'] },
        },
      },
    },
    customerOrg: {
      description: 'The customer’s organisation: confirmed if new, else verified.',
      meta: { source: ['T-222', 'T-223', 'T-262', 'T-263', 'T-264', 'T-288', 'T-289'] },
      on: {
        'order.confirmCustomer': [
          trialOver,
          {
            guard: 'isRecognised',
            target: 'reviewAll',
            actions: writeDraft,
            description: 'The customer organisation is confirmed.',
            meta: { source: ['T-222', 'T-223', 'T-263', 'T-264', 'T-266', 'T-288', 'T-289'] },
          },
          notRecognised,
        ],
      },
    },
    reviewAll: {
      description: 'Are all details right?',
      meta: { source: ['T-225', 'T-267', 'T-291'] },
      on: {
        'order.confirm': [
          trialOver,
          {
            guard: 'isFirstOrder',
            target: '#order.mapped',
            actions: [makePartner, mapOrder, keepMapping],
            description: 'Confirmed: the partner organisation is made, the order set up.',
            meta: { source: ['T-217', 'T-225', 'T-226', 'T-251', 'T-267', 'T-268'] },
          },
          {
            target: '#order.mapped',
            actions: [mapOrder, keepMapping],
            description: 'Confirmed: the order is set up.',
            meta: { source: ['T-225', 'T-226', 'T-267', 'T-268', 'T-291', 'T-292'] },
          },
        ],
      },
    },
  },
});
