/**
 * The customer's yes to a trial by a partner it has no relationship with.
 *
 * Invariant: open is [requestedAtMs, requestedAtMs + consent length); sending the request again
 * does not lengthen it unless the terms say so.
 *
 * Source: domain §4.3.
 */
import { setup } from 'xstate';
import { nowMs, until } from './clock.ts';
import { effects } from './effects.ts';
import type { ConsentEvent } from './events.ts';
import type { ConsentTerms } from './terms.ts';

export interface ConsentInput {
  readonly trialId: string;
  readonly terms: ConsentTerms;
}

export interface ConsentContext extends ConsentInput {
  /** From when the customer's time counts. Epoch milliseconds. A-04. */
  readonly requestedAtMs: number;
  /** Requests sent again after the first. */
  readonly resentCount: number;
  /** When the customer was last asked. Epoch milliseconds. */
  readonly askedAtMs: number;
}

const base = setup({
  types: {
    context: {} as ConsentContext,
    events: {} as ConsentEvent,
    input: {} as ConsentInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    doesResendResetClock: ({ context }) =>
      context.terms.doesResendResetClock && context.askedAtMs !== nowMs(),
    isAskNews: ({ context }) => context.askedAtMs !== nowMs(),
  },
  delays: {
    consentLapse: until<ConsentContext>((c) => c.requestedAtMs + c.terms.consentLengthMs),
  },
});

const ask = {
  type: 'notify',
  params: () => ({ id: 'N-02', anchorAtMs: nowMs() }) as const,
} as const;
const tellTrial = (type: 'consent.lapsed' | 'consent.declined' | 'consent.withdrawn') =>
  ({ type: 'tell', params: { machine: 'trial', event: { type } } }) as const;

export const consent = base.createMachine({
  id: 'consent',
  description: 'The customer’s yes to a trial by a partner it has no relationship with.',
  context: ({ input }) => ({
    ...input,
    requestedAtMs: nowMs(),
    resentCount: 0,
    askedAtMs: nowMs(),
  }),
  initial: 'requested',
  states: {
    requested: {
      description: 'The customer’s administrators have been asked.',
      meta: { source: ['T-067', 'T-068', 'T-069', 'T-073', 'T-079'] },
      entry: ask,
      on: {
        'consent.approve': {
          target: 'approved',
          actions: {
            type: 'tell',
            params: ({ event }) => ({
              machine: 'trial',
              event: { type: 'consent.approved', grantFullAdmin: event.grantFullAdmin },
            }),
          },
          description: 'A full administrator agrees; one is enough.',
          meta: { source: ['T-070', 'T-074', 'T-076', 'T-080'] },
        },
        'consent.decline': {
          target: 'declined',
          actions: tellTrial('consent.declined'),
          description: 'A full administrator says no (our choice: the documents name no control).',
          meta: { source: ['T-070'] },
        },
        'consent.resend': [
          {
            guard: 'doesResendResetClock',
            target: 'requested',
            reenter: true,
            actions: base.assign({
              requestedAtMs: () => nowMs(),
              askedAtMs: () => nowMs(),
              resentCount: ({ context }) => context.resentCount + 1,
            }),
            description: 'The request is sent again and the time starts anew.',
            meta: { source: ['T-081', 'A-04'] },
          },
          {
            guard: 'isAskNews',
            actions: [
              base.assign({
                askedAtMs: () => nowMs(),
                resentCount: ({ context }) => context.resentCount + 1,
              }),
              ask,
            ],
            description: 'The request is sent again; the deadline stays.',
            meta: { source: ['T-081', 'A-03', 'A-04'] },
          },
          {
            description: 'Asked for again at the same instant: the customer has just been mailed.',
            meta: { source: ['T-081'] },
          },
        ],
        'consent.withdraw': {
          target: 'withdrawn',
          actions: tellTrial('consent.withdrawn'),
          description: 'The partner takes its request back.',
          meta: { source: ['T-082'] },
        },
        'trial.closed': {
          target: 'withdrawn',
          description: 'The trial was cancelled before anybody answered.',
          meta: { source: ['T-082'] },
        },
      },
      after: {
        consentLapse: {
          target: 'lapsed',
          actions: tellTrial('consent.lapsed'),
          description: 'Nobody answered in time.',
          meta: { source: ['T-071', 'T-083'] },
        },
      },
    },
    approved: {
      type: 'final',
      description: 'The customer agreed.',
      meta: { source: ['T-070', 'T-080'] },
    },
    declined: {
      type: 'final',
      description: 'The customer said no.',
      meta: { source: ['T-070'] },
    },
    withdrawn: {
      type: 'final',
      description: 'The request was taken back.',
      meta: { source: ['T-082'] },
    },
    lapsed: {
      type: 'final',
      description: 'Nobody answered within the time.',
      meta: { source: ['T-083'] },
    },
  },
});
