/** A moment in words, for the eye and for the ear. */

import type { OrderView, TrialView } from '../runtime/index.ts';
import { DAY_MS, dateOf, dayOf, timeOf, zoneLabel } from './format.ts';
import type { Moment } from './moment.ts';
import { count, say } from './say.ts';
import { leafIdOf, machineNameOf, stateOf } from './vocabulary.ts';

/** Where in its life the subject is: `Day 24 of 30`. */
export function dayLineOf({ view, order, atMs }: Moment): string {
  if (order !== undefined) return orderLineOf(order, atMs);
  return view === undefined ? say('Not begun yet') : trialLineOf(view, atMs);
}

function trialLineOf(view: TrialView, atMs: number): string {
  if (view.startedAtMs === null || view.expiryAtMs === null) {
    return view.status === 'cancelled' ? say('Never started') : say('Not started yet');
  }
  const day = dayOf(view.startedAtMs, atMs);
  const dayCount = Math.round((view.expiryAtMs - view.startedAtMs) / DAY_MS);
  if (view.status === 'active') return say('Day {day} of {count}', { day, count: dayCount });
  if (view.status === 'grace') {
    return say('Day {day}, in grace since day {count}', { day, count: dayCount });
  }
  const state = stateOf(`trial.${view.status}`)?.title.toLowerCase() ?? view.status;
  return say('Day {day}, {state}', { day, state });
}

function orderLineOf({ placedAtMs }: OrderView, atMs: number): string {
  const days = dayOf(placedAtMs, atMs);
  if (days === 0) return say('Placed today');
  return count(days, 'Placed {count} day ago', 'Placed {count} days ago');
}

/** `Wednesday 3 February 2027, 09:00 UTC, Day 23 of 30, Expiring`. */
export function spokenOf(moment: Moment): string {
  const { atMs, subjectId, instances } = moment;
  const own = subjectId === null ? undefined : instances.get(subjectId);
  const state = own && stateOf(leafIdOf(machineNameOf(own.machine), own.value))?.title;
  const when = [dateOf(atMs, 'spoken'), `${timeOf(atMs)} ${zoneLabel()}`, dayLineOf(moment)];
  return (state === undefined ? when : [...when, state]).join(say(', '));
}
