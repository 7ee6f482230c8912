/** A moment in words, for the eye and for the ear. */
import type { TrialView } from '../runtime/index.ts';
import { DAY_MS, dateOf, dayOf, timeOf } from './format.ts';
import type { Moment } from './moment.ts';
import { leafIdOf, stateOf } from './vocabulary.ts';

/** Where in its life the trial is: `Day 24 of 30`. */
export function dayLineOf(view: TrialView | undefined, atMs: number): string {
  if (view === undefined) return 'Not asked for yet';
  if (view.startedAtMs === null || view.expiryAtMs === null) {
    return view.status === 'cancelled' ? 'Never started' : 'Not started yet';
  }
  const day = dayOf(view.startedAtMs, atMs);
  const dayCount = Math.round((view.expiryAtMs - view.startedAtMs) / DAY_MS);
  if (view.status === 'active') return `Day ${day} of ${dayCount}`;
  if (view.status === 'grace') return `Day ${day}, in grace since day ${dayCount}`;
  return `Day ${day}, ${stateOf(`trial.${view.status}`)?.title.toLowerCase() ?? view.status}`;
}

/** `Wednesday 3 February 2027, 09:00 UTC, Day 23 of 30, Expiring`. */
export function spokenOf({ atMs, view }: Moment): string {
  const state = view && stateOf(leafIdOf('trial', view.state))?.title;
  const when = `${dateOf(atMs, 'spoken')}, ${timeOf(atMs)} UTC, ${dayLineOf(view, atMs)}`;
  return state === undefined ? when : `${when}, ${state}`;
}
