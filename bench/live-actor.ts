/**
 * The same trial as a live XState actor on a virtual clock that is right: timers in the order of
 * their instants, each fired at its own. It keeps no journal and tells no other machine.
 */
import { createActor } from 'xstate';
import { atInstant, MACHINES, type TrialInput } from '../machines/index.ts';

interface Pending {
  readonly id: number;
  readonly dueAtMs: number;
  readonly fire: () => void;
}

/** Runs one trial from its start for so long. @returns The state it ends in. */
export function liveLife(input: TrialInput, startAtMs: number, lengthMs: number): unknown {
  let now = startAtMs;
  let count = 0;
  let pending: Pending[] = [];
  const clock = {
    setTimeout: (fire: () => void, delayMs: number) => {
      count += 1;
      pending.push({ id: count, dueAtMs: now + delayMs, fire });
      return count;
    },
    clearTimeout: (id: number) => {
      pending = pending.filter((one) => one.id !== id);
    },
  };
  const options = { input, clock: clock as never };
  const actor = atInstant(now, () => createActor(MACHINES['trial@1'], options).start());
  for (;;) {
    pending.sort((a, b) => (a.dueAtMs === b.dueAtMs ? a.id - b.id : a.dueAtMs - b.dueAtMs));
    const next = pending[0];
    if (next === undefined || next.dueAtMs > startAtMs + lengthMs) break;
    pending = pending.slice(1);
    now = next.dueAtMs;
    atInstant(now, next.fire);
  }
  return actor.getSnapshot().value;
}
