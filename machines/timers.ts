/**
 * Every named delay of every machine: what people call it, and what it does at its instant.
 * The delay's name is part of the timer's identity, so a name is never changed, only added.
 *
 * Source: domain §0.4 — at one instant, what announces a milestone comes before what changes a state.
 */
export type TimerRank = 'announce' | 'change' | 'report';

export interface TimerKind {
  readonly label: string;
  readonly rank: TimerRank;
  readonly source: readonly string[];
}

export const TIMERS = {
  weekLeft: {
    label: 'First reminder',
    rank: 'announce',
    source: ['T-121', 'T-125', 'T-182', 'T-186'],
  },
  expiry: { label: 'Trial expires', rank: 'change', source: ['T-030', 'T-122', 'T-126'] },
  graceEnd: { label: 'Grace ends', rank: 'change', source: ['T-128', 'T-129', 'T-190'] },
  consentLapse: { label: 'Consent lapses', rank: 'change', source: ['T-071', 'T-083'] },
} as const satisfies Record<string, TimerKind>;

export type TimerName = keyof typeof TIMERS;
