/**
 * What comes first at one instant, written once.
 *
 * At one instant: what announces a milestone, then what changes a state (with its effects), then
 * what reports. Among equals the machine's place, then the order of arming. A timer beats a command
 * of the same instant: `perform` fires what is due before it looks at the command.
 *
 * Source: domain §0.3 (the timer wins), §0.4 (the order); the rest is our choice, ADR-0004.
 */
import { type MachineName, TIMERS, type TimerRank } from '../machines/index.ts';
import type { Timer } from './stream.ts';

const RANKS: readonly TimerRank[] = ['announce', 'change', 'report'];

/** Machines in the order in which they hear of one instant. */
const MACHINE_ORDER: readonly MachineName[] = [
  'trial',
  'consent',
  'site-url',
  'calling-numbers',
  'device-loan',
  'conversion',
  'partner-access',
  'order',
];

/** How an instance's id calls its machine, where that is not the machine's name: `loan-PHONE`. */
const PREFIXES: Partial<Record<MachineName, string>> = { 'device-loan': 'loan-' };

/** The place of an instance's machine; the second part of its id begins with what it is called. */
const placeOf = (instanceId: string): number => {
  const part = instanceId.split('/')[1] ?? (instanceId.startsWith('ord_') ? 'order' : 'trial');
  return MACHINE_ORDER.findIndex((name) => part.startsWith(PREFIXES[name] ?? name));
};

/** Orders the ids of instances of one trial: by the machine's place, then by the id. */
export function byMachineOrder(a: string, b: string): number {
  const difference = placeOf(a) - placeOf(b);
  if (difference !== 0) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers that sort timers: due instant, rank, machine, arming entry, place in it. */
export function orderKeyOf(timer: Timer): readonly [number, number, number, number, number] {
  return [
    timer.dueAtMs,
    RANKS.indexOf(TIMERS[timer.name].rank),
    placeOf(timer.instanceId),
    ...timer.armedBy,
  ];
}

/** Negative when `a` comes before `b`. A total order: no two live timers compare equal. */
export function byOrder(a: Timer, b: Timer): number {
  const [left, right] = [orderKeyOf(a), orderKeyOf(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
