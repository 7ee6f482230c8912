/** What falls due in a world in memory, and when. */
import type { DueQuery, Portion } from '../store.ts';
import type { TimerPlace } from './derived.ts';
import { passing } from './sorted-list.ts';
import type { WorldTables } from './tables.ts';

/** The earliest timers due by an instant: about `limit` of them, more only if they share an instant. */
export function portionDue(world: WorldTables | undefined, of: DueQuery): Portion {
  const { byMs, limit, without } = of;
  const due: TimerPlace[] = [];
  for (const timer of outsideOf(world, without)) {
    const firstAtMs = due[0]?.dueAtMs ?? timer.dueAtMs;
    const isEnough = due.length > limit && (due.at(-1)?.dueAtMs ?? 0) > firstAtMs;
    const isBeyond = due.length > limit && timer.dueAtMs > firstAtMs;
    if (timer.dueAtMs > byMs || isEnough || isBeyond) break;
    due.push(timer);
  }
  return portionOf(due, of);
}

function portionOf(due: readonly TimerPlace[], { byMs, limit }: DueQuery): Portion {
  const [first, last] = [due.at(0), due.at(-1)];
  if (first === undefined || last === undefined) return { streamIds: [], untilMs: null };
  const untilMs = due.length <= limit ? byMs : Math.max(first.dueAtMs, last.dueAtMs - 1);
  const within = due.filter(({ dueAtMs }) => dueAtMs <= untilMs);
  return { streamIds: [...new Set(within.map(({ streamId }) => streamId))], untilMs };
}

/** The instant of the earliest timer; null when none is armed. */
export function nextDueAtMs(
  world: WorldTables | undefined,
  without: readonly string[],
): number | null {
  for (const { dueAtMs } of outsideOf(world, without)) return dueAtMs;
  return null;
}

function outsideOf(
  world: WorldTables | undefined,
  without: readonly string[],
): Iterable<TimerPlace> {
  const timers = world?.timers.after(null) ?? [];
  if (without.length === 0) return timers;
  const passed = new Set(without);
  return passing(timers, ({ streamId }) => !passed.has(streamId));
}
