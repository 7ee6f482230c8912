/**
 * The steps in which a partner puts a request for a trial together. It lives with the person, not
 * in the world: nothing is stored until its last step, and leaving it drops the draft.
 *
 * What the steps need to know of the world (does the address belong to somebody, may each service
 * be trialled) is looked up before a step and comes with the event.
 *
 * Source: domain §4.1. `CLOSE` is our choice.
 */
import { setup } from 'xstate';

export interface WizardContext {
  /** What has been entered so far: fields of a request for a trial. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly path: 'NEW' | 'EXISTING' | null;
  /** Why the last step led nowhere. */
  readonly problem: string | null;
  readonly wantsDevices: boolean;
  readonly needsSite: boolean;
  readonly skipReason: string | null;
  readonly trialId: string | null;
}

type Fields = { readonly fields: Readonly<Record<string, unknown>> };

export type WizardEvent =
  | ({
      readonly type: 'wizard.giveCustomer';
      readonly found: 'nobody' | 'somebody' | 'own';
      readonly isConsentOffered: boolean;
    } & Fields)
  | { readonly type: 'wizard.confirmExisting' }
  | { readonly type: 'wizard.back' }
  | ({
      readonly type: 'wizard.chooseServices';
      readonly wantsDevices: boolean;
      readonly needsSite: boolean;
    } & Fields)
  | ({ readonly type: 'wizard.giveSite' } & Fields)
  | { readonly type: 'wizard.selectDevices' }
  | { readonly type: 'wizard.skipDevices'; readonly reason: string }
  | { readonly type: 'wizard.save'; readonly trialId: string }
  | { readonly type: 'wizard.sendRequest'; readonly trialId: string }
  | { readonly type: 'wizard.answerSetup'; readonly now: boolean }
  | { readonly type: 'wizard.completeSetup' }
  | { readonly type: 'wizard.close' };

const EMPTY: WizardContext = {
  draft: {},
  path: null,
  problem: null,
  wantsDevices: false,
  needsSite: false,
  skipReason: null,
  trialId: null,
};

const base = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: { show: (_: unknown, _params: { readonly id: 'N-17' }) => undefined },
  guards: {
    isNobody: ({ event }) => event.type === 'wizard.giveCustomer' && event.found === 'nobody',
    isOwn: ({ event }) => event.type === 'wizard.giveCustomer' && event.found === 'own',
    isConsentOffered: ({ event }) => event.type === 'wizard.giveCustomer' && event.isConsentOffered,
    needsSite: ({ context, event }) =>
      event.type === 'wizard.chooseServices' ? event.needsSite : context.needsSite,
    wantsDevices: ({ context, event }) =>
      event.type === 'wizard.chooseServices' ? event.wantsDevices : context.wantsDevices,
    isNew: ({ context }) => context.path === 'NEW',
    isExisting: ({ context }) => context.path === 'EXISTING',
    wantsSetup: ({ event }) => event.type === 'wizard.answerSetup' && event.now,
  },
});

const remember = base.assign({
  draft: ({ context, event }) =>
    'fields' in event ? { ...context.draft, ...event.fields } : context.draft,
  wantsDevices: ({ context, event }) =>
    event.type === 'wizard.chooseServices' ? event.wantsDevices : context.wantsDevices,
  needsSite: ({ context, event }) =>
    event.type === 'wizard.chooseServices' ? event.needsSite : context.needsSite,
  path: ({ context, event }) =>
    event.type !== 'wizard.giveCustomer'
      ? context.path
      : event.found === 'nobody'
        ? ('NEW' as const)
        : ('EXISTING' as const),
  problem: null,
});
const stop = (problem: 'USE_ADD_OR_EDIT' | 'EMAIL_IN_USE') => base.assign({ problem });
const saved = base.assign({
  trialId: ({ context, event }) => ('trialId' in event ? event.trialId : context.trialId),
});
const skipped = base.assign({
  skipReason: ({ context, event }) =>
    event.type === 'wizard.skipDevices' ? event.reason : context.skipReason,
});
const back = {
  target: 'customerInfo',
  description: 'Back to the customer’s details, to correct the address.',
  meta: { source: ['T-058'] },
} as const;

export const startWizard = base.createMachine({
  id: 'start-wizard',
  description: 'The steps in which a partner puts a request for a trial together.',
  context: EMPTY,
  initial: 'customerInfo',
  on: {
    'wizard.close': {
      target: '.closed',
      actions: base.assign(EMPTY),
      description: 'The wizard is left; nothing that was entered is kept.',
      meta: { source: ['T-017'] },
    },
  },
  states: {
    customerInfo: {
      description: 'Company, administrator’s address, vertical, country, and the acknowledgement.',
      meta: { source: ['T-017', 'T-018', 'T-020', 'T-025', 'T-051', 'T-052', 'T-053', 'T-055'] },
      on: {
        'wizard.giveCustomer': [
          {
            guard: 'isNobody',
            target: 'services',
            actions: remember,
            description: 'Nobody has this address: a new customer, and no confirmation screen.',
            meta: { source: ['T-057'] },
          },
          {
            guard: 'isOwn',
            actions: stop('USE_ADD_OR_EDIT'),
            description: 'The address belongs to a customer of one’s own: add or edit instead.',
            meta: { source: ['T-088', 'T-093'] },
          },
          {
            guard: 'isConsentOffered',
            target: 'confirmExisting',
            actions: remember,
            description: 'The address belongs to an organisation: the confirmation screen appears.',
            meta: { source: ['T-045', 'T-056'] },
          },
          {
            actions: stop('EMAIL_IN_USE'),
            description: 'The policy knows no trial for somebody else’s customer.',
            meta: { source: ['T-165'] },
          },
        ],
      },
    },
    confirmExisting: {
      description: 'The trial would be for an existing customer organisation: is that meant?',
      meta: { source: ['T-056'] },
      on: {
        'wizard.confirmExisting': {
          target: 'services',
          actions: base.assign({
            draft: ({ context }) => ({ ...context.draft, confirmExisting: true }),
          }),
          description: 'Yes, for this organisation.',
          meta: { source: ['T-056'] },
        },
        'wizard.back': back,
      },
    },
    services: {
      description: 'Services, one licence count, one length.',
      meta: { source: ['T-027', 'T-028', 'T-030', 'T-059', 'T-061'] },
      on: {
        'wizard.chooseServices': [
          {
            guard: 'needsSite',
            target: 'site',
            actions: remember,
            description: 'The enterprise edition needs a site.',
            meta: { source: ['T-031', 'T-062'] },
          },
          {
            guard: 'wantsDevices',
            target: 'devices',
            actions: remember,
            description: 'Devices were chosen: ship some, or say why not.',
            meta: { source: ['T-032', 'T-063'] },
          },
          {
            target: 'review',
            actions: remember,
            description: 'Nothing more has to be known.',
            meta: { source: ['T-027'] },
          },
        ],
        'wizard.back': back,
      },
    },
    site: {
      description: 'The site address and its time zone.',
      meta: { source: ['T-031', 'T-062'] },
      on: {
        'wizard.giveSite': [
          {
            guard: 'wantsDevices',
            target: 'devices',
            actions: remember,
            description: 'The address is free; now the devices.',
            meta: { source: ['T-031'] },
          },
          {
            target: 'review',
            actions: remember,
            description: 'The address is free.',
            meta: { source: ['T-031'] },
          },
        ],
      },
    },
    devices: {
      description: 'Pick devices to ship, or skip shipping with a reason.',
      meta: { source: ['T-032', 'T-063'] },
      on: {
        'wizard.selectDevices': {
          target: 'review',
          description: 'Devices will be shipped.',
          meta: { source: ['T-032'] },
        },
        'wizard.skipDevices': {
          target: 'review',
          actions: skipped,
          description: 'Nothing is shipped.',
          meta: { source: ['T-033', 'T-034', 'T-035', 'T-064'] },
        },
      },
    },
    review: {
      description: 'Everything is there; nothing has been stored yet.',
      meta: { source: ['T-039', 'T-066'] },
      on: {
        'wizard.save': {
          guard: 'isNew',
          target: 'setupChoice',
          actions: saved,
          description: 'The trial begins and its clock with it.',
          meta: { source: ['T-039', 'T-040'] },
        },
        'wizard.sendRequest': {
          guard: 'isExisting',
          target: 'done',
          actions: saved,
          description: 'The request goes to the customer.',
          meta: { source: ['T-066'] },
        },
      },
    },
    setupChoice: {
      description: 'Set the services up now?',
      meta: { source: ['T-039', 'T-040'] },
      on: {
        'wizard.answerSetup': [
          {
            guard: 'wantsSetup',
            target: 'firstTimeSetup',
            description: 'Yes: the first-time set-up opens.',
            meta: { source: ['T-040'] },
          },
          {
            target: 'done',
            description: 'No: later, or by the customer’s administrator.',
            meta: { source: ['T-039', 'T-043'] },
          },
        ],
      },
    },
    firstTimeSetup: {
      description: 'The services are being set up.',
      meta: { source: ['T-040'] },
      on: {
        'wizard.completeSetup': {
          target: 'done',
          actions: { type: 'show', params: { id: 'N-17' } },
          description: 'Set up: a message on the screen points to the next step.',
          meta: { source: ['T-041'] },
        },
      },
    },
    done: { type: 'final', description: 'The request is made.', meta: { source: ['T-041'] } },
    closed: {
      type: 'final',
      description: 'The wizard was left, and nothing of it is kept.',
      meta: { source: ['T-017'] },
    },
  },
});
