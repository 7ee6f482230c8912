/** Where playing stops by itself: in a state, at a date, or when a mail is sent. */
import type { Entry } from '../runtime/index.ts';
import { activeIdsOf, machineNameOf } from './vocabulary.ts';

export type Pause =
  | { readonly kind: 'state'; readonly stateId: string }
  | { readonly kind: 'date'; readonly atMs: number }
  | { readonly kind: 'mail'; readonly notificationId: string };

export function isSamePause(left: Pause, right: Pause): boolean {
  return keyOfPause(left) === keyOfPause(right);
}

/** One text for each pause. */
export function keyOfPause(pause: Pause): string {
  switch (pause.kind) {
    case 'state':
      return `state ${pause.stateId}`;
    case 'date':
      return `date ${pause.atMs}`;
    case 'mail':
      return `mail ${pause.notificationId}`;
  }
}

/**
 * The first instant in (after, until] at which playing stops; undefined where it does not.
 *
 * @param entries In the order of time.
 */
export function pauseIn(
  entries: readonly Entry[],
  pauses: readonly Pause[],
  afterMs: number,
  untilMs: number,
): number | undefined {
  if (pauses.length === 0) return undefined;
  const datesMs = pauses.flatMap((pause) => (pause.kind === 'date' ? pause.atMs : []));
  const eventsMs = entries
    .filter((entry) => pauses.some((pause) => stopsAt(entry, pause)))
    .map(({ atMs }) => atMs);
  const within = [...datesMs, ...eventsMs].filter((atMs) => atMs > afterMs && atMs <= untilMs);
  return within.length === 0 ? undefined : Math.min(...within);
}

function stopsAt({ changes, effects }: Entry, pause: Pause): boolean {
  switch (pause.kind) {
    case 'state':
      return changes.some(({ machine, from, to }) => {
        const name = machineNameOf(machine);
        const isIn = activeIdsOf(name, to).includes(pause.stateId);
        return isIn && (from === null || !activeIdsOf(name, from).includes(pause.stateId));
      });
    case 'mail':
      return effects.some(({ message }) => message?.notificationId === pause.notificationId);
    case 'date':
      return false;
  }
}
