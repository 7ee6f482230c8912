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
  siteRelease: { label: 'Site address free', rank: 'change', source: ['T-180', 'A-14', 'R-18'] },
  numbersRelease: {
    label: 'Numbers released',
    rank: 'change',
    source: ['T-135', 'T-197', 'R-16', 'R-18'],
  },
  loanExpiry: { label: 'Devices due back', rank: 'change', source: ['T-105', 'T-137', 'R-21'] },
  returnOverdue: { label: 'Return overdue', rank: 'change', source: ['T-136', 'A-20'] },
  pickupOverdue: { label: 'Pick-up overdue', rank: 'change', source: ['T-136', 'A-20', 'R-07'] },
  requestedStart: {
    label: 'Provisioning email',
    rank: 'change',
    source: ['T-207', 'T-241', 'T-276'],
  },
  repCheck: { label: 'Has anybody begun?', rank: 'report', source: ['T-209', 'T-277', 'R-08'] },
  consentLapse: { label: 'Consent lapses', rank: 'change', source: ['T-071', 'T-083'] },
} as const satisfies Record<string, TimerKind>;

export type TimerName = keyof typeof TIMERS;
