/**
 * One order that turns a trial into a paid service: wholly, in part, or not at all.
 *
 * Invariants:
 *   C1. The trial hears of it once, when the details are confirmed; until then it is untouched.
 *   C2. A wrong address spoils this order for good; a new order is another instance.
 *   C3. What the world says (tier, address, site) arrives with the event; what follows from the
 *       offer is decided here, from the terms.
 *
 * Source: domain §4.6.
 */
import {
  base,
  completeByOffer,
  completeFully,
  completeWithoutSite,
  loseOmitted,
  recordAddress,
  recordDevices,
  recordOpening,
  recordProcessing,
} from './conversion-setup.ts';

const whileOpen = {
  'conversion.process': {
    guard: 'isNotYetProcessed',
    actions: recordProcessing,
    description: 'The order desk has handled the service order.',
    meta: { source: ['T-106'] },
  },
  'conversion.orderDevices': {
    guard: 'isProcessed',
    actions: recordDevices,
    description: 'New devices are ordered; those of the trial go back.',
    meta: { source: ['T-105', 'T-106'] },
  },
  'trial.closed': {
    target: 'void',
    description: 'The trial is over before the order was confirmed.',
    meta: { source: ['T-131', 'T-133'] },
  },
} as const;

export const conversion = base.createMachine({
  id: 'conversion',
  description: 'One order that turns the trial into a paid service.',
  context: ({ input }) => ({
    ...input,
    openedAs: null,
    adminEmail: null,
    isProcessed: false,
    deviceOrderedCount: 0,
    converted: [],
    kept: [],
    lost: [],
  }),
  initial: 'placed',
  states: {
    placed: {
      description: 'The order is in the ordering tool; who processes it depends on the partner.',
      meta: { source: ['T-103'] },
      always: [
        {
          guard: 'isReferred',
          target: 'referred',
          actions: [
            {
              type: 'remark',
              params: { code: 'TIER2_MUST_USE_DISTRIBUTOR', about: [] },
            },
            {
              type: 'openTask',
              params: ({ context }) => ({
                task: 'REFER_TO_DISTRIBUTOR',
                dueAtMs: context.convertibleUntilMs,
              }),
            },
          ],
          description: 'A tier-2 partner asks its distributor to process the conversion.',
          meta: { source: ['T-108', 'T-109', 'R-04'] },
        },
        {
          guard: 'needsWarning',
          target: 'ordered',
          actions: {
            type: 'remark',
            params: ({ context }) => ({ code: 'SERVICES_OMITTED', about: context.omitted }),
          },
          description: 'The order leaves out services of the trial: the partner is warned.',
          meta: { source: ['T-103', 'T-112'] },
        },
        {
          target: 'ordered',
          description: 'The partner processes the conversion itself.',
          meta: { source: ['T-103', 'T-108', 'T-111'] },
        },
      ],
    },
    ordered: {
      description: 'The order is placed; the provisioning contact has not opened the set-up yet.',
      meta: { source: ['T-103', 'T-110', 'T-111'] },
      on: {
        ...whileOpen,
        'conversion.openSetup': {
          target: 'identify',
          actions: recordOpening,
          description: 'The contact follows the link and says whose administrator it is.',
          meta: { source: ['T-113', 'T-116'] },
        },
      },
    },
    referred: {
      type: 'final',
      description: 'The distributor has to process the conversion; this order goes no further.',
      meta: { source: ['T-109', 'R-04'] },
    },
    identify: {
      description: 'The trial’s customer administrator has to be named.',
      meta: { source: ['T-114', 'T-166'] },
      on: {
        ...whileOpen,
        'conversion.submitAdmin': [
          {
            guard: 'isRightAdmin',
            target: 'confirmDetails',
            actions: recordAddress,
            description: 'The address is one that the policy accepts.',
            meta: { source: ['T-114', 'T-166', 'T-167'] },
          },
          {
            target: 'misprovisioned',
            actions: [
              recordAddress,
              { type: 'remark', params: { code: 'ADMIN_EMAIL_MISMATCH', about: [] } },
              {
                type: 'createOrganisation',
                params: ({ event }) => ({
                  adminEmail: event.type === 'conversion.submitAdmin' ? event.adminEmail : '',
                }),
              },
            ],
            description: 'The address is another one: the order misses the trial.',
            meta: { source: ['T-115', 'R-02'] },
          },
        ],
      },
    },
    misprovisioned: {
      type: 'final',
      description: 'The order made a second organisation; the trial is as it was.',
      meta: { source: ['T-115', 'R-02', 'R-03'] },
    },
    confirmDetails: {
      description: 'The customer’s details are shown and have to be confirmed.',
      meta: { source: ['T-114'] },
      on: {
        ...whileOpen,
        'conversion.confirm': [
          {
            guard: 'isOfferPartial',
            target: 'partial',
            actions: [...completeByOffer],
            description: 'The offer converts the Spark part only; a new site is made elsewhere.',
            meta: { source: ['T-173', 'T-174', 'T-175', 'T-176', 'T-177'] },
          },
          {
            guard: 'lacksTrialSite',
            target: 'partial',
            actions: [...completeWithoutSite],
            description: 'The order does not name the trial’s site, so the site is not converted.',
            meta: { source: ['T-170', 'T-171', 'R-18'] },
          },
          {
            guard: 'leavesServicesOut',
            target: 'full',
            actions: [loseOmitted, ...completeFully],
            description: 'What was ordered is converted; services left out are lost.',
            meta: { source: ['T-103', 'T-112', 'T-130'] },
          },
          {
            target: 'full',
            actions: [...completeFully],
            description: 'The whole trial is converted.',
            meta: { source: ['T-103', 'T-130', 'T-169', 'T-170', 'T-191'] },
          },
        ],
      },
    },
    full: {
      type: 'final',
      description: 'Everything that was ordered is paid for now.',
      meta: { source: ['T-103', 'T-104', 'T-161', 'T-169'] },
    },
    partial: {
      type: 'final',
      description: 'The trial is paid for but for its meetings site.',
      meta: { source: ['T-171', 'T-174', 'T-176'] },
    },
    void: {
      type: 'final',
      description: 'The trial was over before the order was confirmed.',
      meta: { source: ['T-131', 'T-133'] },
    },
  },
});
