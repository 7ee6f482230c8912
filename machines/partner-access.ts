/**
 * What a partner may do inside a customer's organisation, as far as one trial (or one standing
 * relationship) gives it. What the partner may do altogether is the widest of these.
 *
 * Source: domain §4.4; A-37 (access given by consent lasts through grace).
 */
import { setup } from 'xstate';
import { effects } from './effects.ts';
import type { PartnerAccessEvent } from './events.ts';

export interface PartnerAccessInput {
  readonly partnerId: string;
  /** CONSENT: given by the customer for the length of a trial. OWN: the partner's own customer. */
  readonly origin: 'OWN' | 'CONSENT';
}

export type PartnerAccessContext = PartnerAccessInput;

const base = setup({
  types: {
    context: {} as PartnerAccessContext,
    events: {} as PartnerAccessEvent,
    input: {} as PartnerAccessInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    isFull: ({ event }) => event.type === 'access.grant' && event.role === 'fullAdmin',
    endsWithTrial: ({ context, event }) =>
      event.type === 'trial.closed' && (context.origin === 'CONSENT' || event.how === 'ended'),
  },
});

const end = {
  guard: 'endsWithTrial',
  target: 'none',
  description: 'The trial that gave this access is over.',
  meta: { source: ['T-074', 'T-132', 'A-37'] },
} as const;

const emptied = {
  target: 'none',
  description: 'The organisation was emptied at the end of grace; no role in it is left.',
  meta: { source: ['T-132', 'T-194', 'R-15'] },
} as const;

export const partnerAccess = base.createMachine({
  id: 'partner-access',
  description: 'What the partner may do in the customer’s organisation.',
  context: ({ input }) => input,
  initial: 'none',
  states: {
    none: {
      description: 'The partner cannot act inside the customer’s organisation.',
      meta: { source: ['T-216'] },
      on: {
        'access.grant': [
          {
            guard: 'isFull',
            target: 'fullAdmin',
            description: 'The customer ticked the box, or the customer is the partner’s own.',
            meta: { source: ['T-043', 'T-074'] },
          },
          {
            target: 'provisioningAdmin',
            description: 'The customer left the box empty.',
            meta: { source: ['T-076'] },
          },
        ],
      },
    },
    provisioningAdmin: {
      description: 'The partner may provision the trial services and nothing else.',
      meta: { source: ['T-076', 'T-077'] },
      on: { 'trial.closed': end, 'organisation.closed': emptied },
    },
    fullAdmin: {
      description: 'The partner may provision, and manage users and licences.',
      meta: { source: ['T-043', 'T-074', 'T-075'] },
      on: { 'trial.closed': end, 'organisation.closed': emptied },
    },
  },
});
