/**
 * Who holds a trial's site address, and until when.
 *
 * Invariant: the address is free at the end of the trial's grace, at once when the trial is
 * cancelled or the removal ticket is done, and never again once a paid order took it.
 *
 * Source: domain §4.7.
 */
import { setup } from 'xstate';
import { until } from './clock.ts';
import { effects } from './effects.ts';
import type { SiteUrlEvent } from './events.ts';
import type { SiteUrlTerms } from './terms.ts';

export interface SiteUrlInput {
  readonly siteUrl: string;
  readonly terms: SiteUrlTerms;
}

export interface SiteUrlContext extends SiteUrlInput {
  /** The trial's end, once it is known. Epoch milliseconds. */
  readonly expiryAtMs: number | null;
}

const base = setup({
  types: {
    context: {} as SiteUrlContext,
    events: {} as SiteUrlEvent,
    input: {} as SiteUrlInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    isTaken: ({ event }) => event.type === 'trial.closed' && event.takesSite,
    isConverted: ({ event }) => event.type === 'trial.closed' && event.how === 'converted',
  },
  delays: {
    siteRelease: until<SiteUrlContext>((c) => (c.expiryAtMs ?? 0) + c.terms.siteHoldLengthMs),
  },
});

const followExpiry = base.assign({
  expiryAtMs: ({ context, event }) =>
    'expiryAtMs' in event ? (event.expiryAtMs ?? context.expiryAtMs) : context.expiryAtMs,
});

const closing = [
  {
    guard: 'isTaken',
    target: 'paid',
    actions: {
      type: 'recordSite',
      params: ({ context }: { context: SiteUrlContext }) => ({ siteUrl: context.siteUrl }),
    },
    description: 'A paid order took the address.',
    meta: { source: ['T-170', 'T-171'] },
  },
  {
    guard: 'isConverted',
    target: 'heldAfterConversion',
    actions: followExpiry,
    description: 'The order left the address out; it is held to the end of the former grace.',
    meta: { source: ['T-171', 'T-180', 'R-18'] },
  },
  {
    target: 'available',
    description: 'The trial is over; the address is free.',
    meta: { source: ['T-132', 'T-180', 'A-14', 'R-16'] },
  },
] as const;
const removal = {
  target: 'available',
  description: 'The ticket to remove the trial’s site has been done.',
  meta: { source: ['T-179'] },
} as const;

export const siteUrl = base.createMachine({
  id: 'site-url',
  description: 'Who holds the trial’s site address, and until when.',
  context: ({ input }) => ({ ...input, expiryAtMs: null }),
  initial: 'heldByTrial',
  states: {
    heldByTrial: {
      description: 'The trial holds the address; nobody else can use it.',
      meta: { source: ['T-031', 'T-178'] },
      on: {
        'trial.extended': {
          actions: followExpiry,
          description: 'The trial’s end has moved.',
          meta: { source: ['T-092'] },
        },
        'trial.expired': {
          target: 'heldInGrace',
          actions: followExpiry,
          description: 'The trial expired; the address has to stay recoverable through grace.',
          meta: { source: ['T-180', 'A-15'] },
        },
        'trial.closed': closing,
        'site.remove': removal,
      },
    },
    heldInGrace: {
      description: 'The trial is in grace and still holds the address.',
      meta: { source: ['T-178', 'A-15'] },
      on: { 'trial.closed': closing, 'site.remove': removal },
    },
    heldAfterConversion: {
      description: 'The trial was converted without its address, which is not free yet.',
      meta: { source: ['T-180', 'R-18'] },
      on: { 'site.remove': removal },
      after: {
        siteRelease: {
          target: 'available',
          description: 'The waiting time after the former end is over.',
          meta: { source: ['T-180', 'R-18'] },
        },
      },
    },
    available: {
      type: 'final',
      description: 'Anybody can use the address; what the trial kept there is gone for good.',
      meta: { source: ['T-132', 'T-179', 'T-180'] },
    },
    paid: {
      type: 'final',
      description: 'The address belongs to the customer’s paid site.',
      meta: { source: ['T-170'] },
    },
  },
});
