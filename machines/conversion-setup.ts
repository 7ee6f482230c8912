/**
 * What the statechart of a conversion is made of: its guards, and what its endings do. The chart
 * itself is {@link file://./conversion.ts}.
 */
import { setup } from 'xstate';
import {
  type ConversionContext,
  type ConversionInput,
  conversionGuards as has,
} from './conversion-context.ts';
import { effects } from './effects.ts';
import type { ConversionEvent } from './events.ts';

export const base = setup({
  types: {
    context: {} as ConversionContext,
    events: {} as ConversionEvent,
    input: {} as ConversionInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    isReferred: ({ context }) => context.isReferred,
    needsWarning: ({ context }) => context.terms.warnsOmitted && context.omitted.length > 0,
    isProcessed: ({ context }) => has.isProcessed(context),
    isNotYetProcessed: ({ context }) => has.isNotYetProcessed(context),
    isRightAdmin: ({ context, event }) => has.isRightAdmin(context, event),
    isOfferPartial: ({ context }) => has.isOfferPartial(context),
    lacksTrialSite: ({ context, event }) => has.lacksTrialSite(context, event),
    leavesServicesOut: ({ context, event }) => has.leavesServicesOut(context, event),
  },
});

interface Asked {
  readonly event: ConversionEvent;
}
const MEETINGS = 'MEETINGS';
const CALLING = 'CALLING';
/** Source: T-176. */
const USAGE_KEPT = ['MESSAGING', 'BASIC_MEETINGS', 'ROOM_SYSTEMS'] as const;
/** Source: T-177. */
const WEBEX_LOST = ['WEBEX_CONTENT', 'WEBEX_SETTINGS'] as const;

const orderedOf = (event: ConversionEvent): readonly string[] =>
  event.type === 'conversion.confirm' ? event.services : [];
const withoutMeetings = (event: ConversionEvent): readonly string[] =>
  orderedOf(event).filter((service) => service !== MEETINGS);
const omittedOf = (event: ConversionEvent): readonly string[] =>
  event.type === 'conversion.confirm' ? event.omitted : [];

/** The trial is told what was bought, and whether its site and its numbers go along.. */
const tellTrial = (result: 'full' | 'partial') =>
  ({
    type: 'tell',
    params: ({ event }: Asked) => ({
      machine: 'trial' as const,
      event: {
        type: 'conversion.done' as const,
        result,
        services: result === 'full' ? orderedOf(event) : withoutMeetings(event),
        takesSite: result === 'full' && event.type === 'conversion.confirm' && event.bringsSite,
        takesNumbers: orderedOf(event).includes(CALLING),
      },
    }),
  }) as const;
const lose = (what: (event: ConversionEvent) => readonly string[]) =>
  ({ type: 'lose', params: ({ event }: Asked) => ({ what: what(event) }) }) as const;

export const recordOpening = base.assign({
  openedAs: ({ context, event }) =>
    event.type === 'conversion.openSetup' ? event.as : context.openedAs,
});
export const recordAddress = base.assign({
  adminEmail: ({ context, event }) =>
    event.type === 'conversion.submitAdmin' ? event.adminEmail : context.adminEmail,
});
export const recordProcessing = base.assign({ isProcessed: true });
export const recordDevices = base.assign({
  deviceOrderedCount: ({ context, event }) =>
    context.deviceOrderedCount + (event.type === 'conversion.orderDevices' ? event.quantity : 0),
});

/** Source: T-103, T-104, T-161, T-169. */
export const completeFully = [
  base.assign({
    converted: ({ event }) => orderedOf(event),
    kept: ['USAGE_DATA'],
    lost: ({ event }) => omittedOf(event),
  }),
  tellTrial('full'),
] as const;
/** Source: T-112. */
export const loseOmitted = lose(omittedOf);

/** Source: T-161, T-171. */
export const completeWithoutSite = [
  base.assign({
    converted: ({ event }) => withoutMeetings(event),
    kept: ['USAGE_DATA'],
    lost: ({ event }) => [MEETINGS, ...omittedOf(event)],
  }),
  {
    type: 'remark',
    params: ({ context }: { readonly context: ConversionContext }) => ({
      code: 'TRIAL_SITE_URL_MISSING',
      about: context.plans,
    }),
  },
  lose((event) => [MEETINGS, ...omittedOf(event)]),
  tellTrial('partial'),
] as const;

/** Source: T-173 to T-177. */
export const completeByOffer = [
  base.assign({
    converted: ({ event }) => withoutMeetings(event),
    kept: [...USAGE_KEPT],
    lost: ({ event }) => [...WEBEX_LOST, ...omittedOf(event)],
  }),
  {
    type: 'createSite',
    params: ({ context }: { readonly context: ConversionContext }) => ({
      siteUrl: context.siteUrl,
      identity: 'OTHER',
      admin: 'WEBEX_SITE_ADMIN',
    }),
  },
  { type: 'keep', params: { what: USAGE_KEPT } },
  lose((event) => [...WEBEX_LOST, ...omittedOf(event)]),
  tellTrial('partial'),
] as const;
