/**
 * The phone numbers of a trial: in use, kept without service for a while, then free.
 *
 * Invariants: calls work to the end of grace; numbers are kept for the retention time after the
 * trial's end of whatever kind, and never longer. What was never added is never held.
 *
 * Source: domain §4.8.
 */
import { setup } from 'xstate';
import { nowMs, until } from './clock.ts';
import { effects } from './effects.ts';
import type { CallingNumbersEvent } from './events.ts';
import type { CallingNumbersTerms } from './terms.ts';

export interface CallingNumbersInput {
  readonly numbers: readonly string[];
  readonly terms: CallingNumbersTerms;
}

export interface CallingNumbersContext extends CallingNumbersInput {
  /** When calls stopped. Epoch milliseconds; null while they work. */
  readonly stoppedAtMs: number | null;
}

const base = setup({
  types: {
    context: {} as CallingNumbersContext,
    events: {} as CallingNumbersEvent,
    input: {} as CallingNumbersInput,
    meta: {} as { readonly source: readonly string[] },
  },
  actions: effects,
  guards: {
    isTaken: ({ event }) => event.type === 'trial.closed' && event.takesNumbers,
  },
  delays: {
    numbersRelease: until<CallingNumbersContext>(
      (c) => (c.stoppedAtMs ?? 0) + c.terms.numbersRetainLengthMs,
    ),
  },
});

const closing = [
  {
    guard: 'isTaken',
    target: 'kept',
    description: 'A paid order took the numbers.',
    meta: { source: ['T-130', 'R-17'] },
  },
  {
    target: 'retained',
    actions: [base.assign({ stoppedAtMs: () => nowMs() }), { type: 'stopCalls', params: {} }],
    description: 'Calls stop; the numbers are kept for a while.',
    meta: { source: ['T-134', 'T-196', 'R-16', 'R-18'] },
  },
] as const;
const addition = {
  actions: base.assign({
    numbers: ({ context, event }) =>
      event.type === 'numbers.add'
        ? [...new Set([...context.numbers, ...event.numbers])]
        : context.numbers,
  }),
  description: 'More numbers come into use.',
  meta: { source: ['T-012'] },
} as const;

export const callingNumbers = base.createMachine({
  id: 'calling-numbers',
  description: 'The phone numbers of a trial with Calling.',
  context: ({ input }) => ({ ...input, stoppedAtMs: null }),
  initial: 'assigned',
  states: {
    assigned: {
      description: 'The numbers are in use and calls work.',
      meta: { source: ['T-011', 'T-012'] },
      on: {
        'numbers.add': addition,
        'trial.expired': {
          target: 'assignedInGrace',
          description: 'The trial expired; calls still work.',
          meta: { source: ['T-129', 'A-16'] },
        },
        'trial.closed': closing,
      },
    },
    assignedInGrace: {
      description: 'The trial is in grace; calls still work.',
      meta: { source: ['T-134', 'A-16'] },
      on: { 'trial.closed': closing },
    },
    retained: {
      description: 'Calls are off; the numbers are kept for the customer.',
      meta: { source: ['T-135', 'T-197'] },
      after: {
        numbersRelease: {
          target: 'released',
          actions: {
            type: 'releaseNumbers',
            params: ({ context }) => ({ numbers: context.numbers }),
          },
          description: 'The numbers are free for others.',
          meta: { source: ['T-135', 'T-197'] },
        },
      },
    },
    kept: {
      type: 'final',
      description: 'The numbers belong to the paid service.',
      meta: { source: ['R-17'] },
    },
    released: {
      type: 'final',
      description: 'The numbers are free for others.',
      meta: { source: ['T-135', 'T-197'] },
    },
  },
});
