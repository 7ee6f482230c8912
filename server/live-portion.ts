/**
 * Which streams of the live world fire next. The store tells of those that are as it has them; those
 * whose changes are on their way to it are looked at in memory.
 */
import type { Stream, World } from '../runtime/index.ts';
import { LIVE_ID } from './store/kept.ts';
import type { Portion, Store } from './store/store.ts';

/** Timers fired in one commit, so that requests are heard in between. Source: our choice. */
const PORTION_SIZE = 64;

export interface Unstored {
  /** Ids of streams that cannot fire. */
  readonly aside: readonly string[];
  /** As they will be once committed. */
  readonly pending: readonly Stream[];
}

/** The next portion of what is due by an instant: epoch milliseconds, inclusive. */
export async function portionOf(
  store: Store,
  byMs: number,
  { aside, pending }: Unstored,
): Promise<Portion> {
  const without = [...aside, ...pending.map(({ id }) => id)];
  const stored = await store.due({ worldId: LIVE_ID, byMs, limit: PORTION_SIZE, without });
  const untilMs = stored.untilMs ?? byMs;
  const waiting = pending.filter(
    (stream) => !aside.includes(stream.id) && (firstDueOf(stream) ?? Infinity) <= untilMs,
  );
  const streamIds = [...stored.streamIds, ...waiting.map(({ id }) => id)];
  return { streamIds, untilMs: streamIds.length === 0 ? null : untilMs };
}

/** The instant of the earliest timer; null when none is armed. */
export async function nextDueAtMs(
  store: Store,
  { aside, pending }: Unstored,
): Promise<number | null> {
  const without = [...aside, ...pending.map(({ id }) => id)];
  const stored = await store.nextDueAtMs(LIVE_ID, without);
  return pending
    .filter(({ id }) => !aside.includes(id))
    .map(firstDueOf)
    .reduce(earlier, stored);
}

/** The earlier of two instants, of which either may be none. */
export const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

function firstDueOf({ timers }: Stream): number | null {
  return timers.reduce<number | null>((first, { dueAtMs }) => earlier(first, dueAtMs), null);
}

/** The part of the world that these streams are. */
export function partOf(of: Omit<World, 'streams'>, streams: readonly Stream[]): World {
  const { nowMs, sequence, packId } = of;
  return { nowMs, sequence, packId, streams: new Map(streams.map((one) => [one.id, one])) };
}
