/**
 * What the order's statechart is made of: its guards, its delays, and what its transitions do. The
 * chart itself is {@link file://./order.ts}.
 */
import { setup } from 'xstate';
import { nowMs, until } from './clock.ts';
import { effects } from './effects.ts';
import {
  EMPTY_DRAFT,
  type OrderBlock,
  type OrderContext,
  type OrderDraft,
  type OrderGuardName,
  type OrderInput,
  openStepsOf,
  orderGuards,
} from './order-context.ts';
import type { OrderCustomer, OrderEvent } from './order-events.ts';

interface Of {
  readonly context: OrderContext;
  readonly event: OrderEvent;
}

const asked =
  (name: OrderGuardName) =>
  ({ context, event }: Of) =>
    orderGuards[name](context, event);

export const base = setup({
  types: {
    context: {} as OrderContext,
    events: {} as OrderEvent,
    input: {} as OrderInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    isContactCenter: asked('isContactCenter'),
    isIndividualKnown: asked('isIndividualKnown'),
    isContactAlias: asked('isContactAlias'),
    hasNotBegun: asked('hasNotBegun'),
    needsContactAdvice: asked('needsContactAdvice'),
    isSelf: asked('isSelf'),
    isColleague: asked('isColleague'),
    isChoiceOffered: asked('isChoiceOffered'),
    isFirstOrder: asked('isFirstOrder'),
    isPartnerKnown: asked('isPartnerKnown'),
    isRecognised: asked('isRecognised'),
    isTrialOver: asked('isTrialOver'),
    isStepOffered: asked('isStepOffered'),
    isAvailabilityChecked: asked('isAvailabilityChecked'),
    isSubdomainOffered: asked('isSubdomainOffered'),
    isSetupOpen: asked('isSetupOpen'),
  },
  delays: {
    requestedStart: until<OrderContext>((c) => c.startAtMs),
    /** 003 has no such rule, so a Contact Center order has no such timer. */
    repCheck: until<OrderContext>((c) => (c.offer === 'CONTACT_CENTER' ? null : c.repAtMs)),
  },
});

const draftOf = ({ draft }: OrderContext): OrderDraft => draft ?? EMPTY_DRAFT;
/** The organisation that the draft names; the wizard has it before anything is confirmed. */
function customerOf(context: OrderContext): OrderCustomer {
  const { customer } = draftOf(context);
  if (customer === null) throw new Error(`${context.orderId} has no customer yet`);
  return customer;
}

export const mailContact = {
  type: 'notify',
  params: () => ({ id: 'N-10', anchorAtMs: nowMs() }) as const,
} as const;
export const adviseContact = {
  type: 'remark',
  params: ({ context }: Of) => ({
    code: 'CONTACT_ACCOUNT_ADVICE',
    about: [context.contactEmail],
  }),
} as const;
export const askRepToCall = {
  type: 'openTask',
  params: () => ({ task: 'REP_CONTACT', dueAtMs: nowMs() }),
} as const;
export const askForRep = {
  type: 'openTask',
  params: () => ({ task: 'CONTACT_CISCO_REP', dueAtMs: nowMs() }),
} as const;

export const addIndividual = base.assign({
  individualEmail: ({ context, event }) =>
    event.type === 'order.addIndividual' ? event.email : context.individualEmail,
});
/** Somebody else answers from now on: one person, known by this address. T-214. */
export const reassign = base.assign({
  contactEmail: ({ context, event }) =>
    event.type === 'order.chooseWho' ? (event.email ?? context.contactEmail) : context.contactEmail,
  isContactAlias: false,
  isContactAdminAccount: ({ event }) => event.type === 'order.chooseWho' && event.isAdminAccount,
  individualEmail: null,
  draft: null,
});
export const beginDraft = base.assign({ draft: EMPTY_DRAFT });
export const forgetDraft = base.assign({ draft: null });
export const unblock = base.assign({ blockedBy: null });
export const writeDraft = base.assign({
  draft: ({ context, event }) => ({ ...draftOf(context), ...entered(event) }),
});

/** What a page of the wizard adds to the draft. */
function entered(event: OrderEvent): Partial<OrderDraft> {
  if (event.type === 'order.createPartner') {
    const { companyName, adminEmail } = event;
    return { newPartner: { companyName, adminEmail } };
  }
  if (event.type === 'order.nameCustomerAdmin') return { adminEmail: event.adminEmail };
  if (event.type === 'order.nameCountry') {
    const { companyName, countryOfOperation, region } = event;
    return { companyName, countryOfOperation, region };
  }
  if (event.type !== 'order.confirmCustomer') return {};
  return { customer: event.customer, region: event.customer.region };
}

/** The order waits for the representative; what was entered is forgotten. R-04. */
export const blockAs = (blockedBy: OrderBlock) =>
  [
    base.assign({ blockedBy, draft: null }),
    { type: 'remark', params: { code: blockedBy, about: [] } },
  ] as const;

export const makePartner = {
  type: 'route',
  params: ({ context, event }: Of) => {
    const { partnerId } = confirmed(event);
    const { newPartner } = draftOf(context);
    if (newPartner === null) throw new Error(`${context.orderId} has no partner yet`);
    const { orderId } = context;
    return {
      to: partnerId,
      event: { type: 'partner.created' as const, partnerId, orderId, ...newPartner },
    };
  },
} as const;
export const mapOrder = {
  type: 'route',
  params: ({ context, event }: Of) => {
    const asked = confirmed(event);
    const { orderId, services, trialId } = context;
    const customer = { ...customerOf(context), customerId: asked.customerId };
    return {
      to: customer.customerId,
      event: {
        type: 'order.mapped' as const,
        orderId,
        customer,
        partnerId: asked.partnerId,
        partnerAdminEmails: asked.partnerAdminEmails,
        accessMachine: asked.accessMachine,
        trialId,
        services,
      },
    };
  },
} as const;
/** T-260: the contact centre's own location begins as the country of operation. */
export const keepMapping = base.assign({
  mapping: ({ context, event }) => {
    const { partnerId, customerId } = confirmed(event);
    return { partnerId, customerId, region: customerOf(context).region };
  },
  setup: ({ context }) => ({
    ...context.setup,
    dataLocation: draftOf(context).countryOfOperation,
  }),
  draft: null,
});

function confirmed(event: OrderEvent) {
  if (event.type !== 'order.confirm') throw new Error(`${event.type} confirms nothing`);
  return event;
}

export const handToCustomer = [
  {
    type: 'route',
    params: ({ context, event }: Of) => {
      const customer = handedTo(event);
      return {
        to: customer.customerId,
        event: {
          type: 'order.handedToCustomer' as const,
          orderId: context.orderId,
          customer,
          partnerId: context.partnerId,
        },
      };
    },
  },
  base.assign({
    mapping: ({ event }) => {
      const { customerId, region } = handedTo(event);
      return { partnerId: null, customerId, region };
    },
  }),
  reassign,
  mailContact,
] as const;

function handedTo(event: OrderEvent): OrderCustomer {
  const customer = event.type === 'order.chooseWho' ? event.customer : null;
  if (customer === null) throw new Error(`${event.type} names no customer`);
  return customer;
}

export const rememberCheck = base.assign({
  setup: ({ context, event }) => ({
    ...context.setup,
    checkedSiteUrl:
      event.type === 'order.checkSubdomain' ? event.siteUrl : context.setup.checkedSiteUrl,
  }),
});
export const saveStep = base.assign({
  setup: ({ context: { setup }, event }) => {
    if (event.type !== 'order.saveStep') return setup;
    const { step, siteUrl, dataLocation } = event;
    const isEnterprise = step === 'enterpriseSettings';
    return {
      ...setup,
      savedSteps: [...new Set([...setup.savedSteps, step])],
      siteUrl: isEnterprise ? (siteUrl ?? setup.checkedSiteUrl) : setup.siteUrl,
      dataLocation: dataLocation ?? setup.dataLocation,
    };
  },
});
export const warnOpen = {
  type: 'remark',
  params: ({ context }: Of) => ({ code: 'SETUP_OPEN', about: openStepsOf(context) }),
} as const;

/** provisioning is the trigger, and everything bought is billed. */
export const bill = [
  {
    type: 'startBilling',
    params: ({ context }: Of) => ({ services: context.services }),
  },
  {
    type: 'route',
    params: ({ context }: Of) => {
      const { orderId, services, licenceCount, setup, mapping } = context;
      if (mapping === null) throw new Error(`${orderId} is not mapped`);
      return {
        to: mapping.customerId,
        event: {
          type: 'order.provisioned' as const,
          orderId,
          partnerId: mapping.partnerId,
          services,
          licenceCount,
          siteUrl: setup.siteUrl,
        },
      };
    },
  },
] as const;
