/**
 * Fires every timer that is due by an instant, each at its own: the instant of a timer's step is
 * its due instant, never the target of the jump (R1).
 */
import { DueQueue } from './due-queue.ts';
import type { Entry, TimerInput } from './entry.ts';
import { Fault, Rejected } from './errors.ts';
import { stepInto } from './route.ts';
import type { Timer } from './stream.ts';
import type { World } from './world.ts';

/** Bounds of one call; reaching one is a fault that names what went round (R7). */
export interface Limits {
  readonly eventsMax: number;
  readonly eventsAtOnceMax: number;
}

/** Our choice: a year of daily timers for thousands of trials fits; a cycle does not. */
const LIMITS: Limits = { eventsMax: 1_000_000, eventsAtOnceMax: 100_000 };

export interface Advanced {
  readonly world: World;
  /** In the order in which they happened. */
  readonly entries: readonly Entry[];
  /** Epoch milliseconds of the next timer; null when none is armed. */
  readonly nextDueAtMs: number | null;
}

/**
 * @param toMs Epoch milliseconds, inclusive: what is due at `toMs` has happened on return.
 * @throws {Rejected} `TIME_RAN_BACKWARDS`: the target lies before the world's instant.
 * @throws {Fault} `TOO_MANY_EVENTS`, `TOO_MANY_EVENTS_AT_ONCE`: a bound was reached.
 */
export function advance(world: World, toMs: number, limits: Limits = LIMITS): Advanced {
  if (toMs < world.nowMs) throw new Rejected('TIME_RAN_BACKWARDS');
  const entries: Entry[] = [];
  const streams = new Map(world.streams);
  let atOnceCount = 0;
  const queue = new DueQueue(streams);
  for (let due = queue.next(); due !== undefined; due = queue.next()) {
    if (due.timer.dueAtMs > toMs) break;
    atOnceCount = entries.at(-1)?.atMs === due.timer.dueAtMs ? atOnceCount + 1 : 1;
    checkBounds(due.timer, entries.length, atOnceCount, limits);
    const sequence = world.sequence + entries.length + 1;
    const stepped = stepInto(streams, due.stream.id, inputOf(due.timer), sequence);
    entries.push(...stepped);
    for (const id of new Set(stepped.map((entry) => entry.stream))) {
      const stream = streams.get(id);
      if (stream !== undefined) queue.put(stream);
    }
  }
  const sequence = world.sequence + entries.length;
  const next = { ...world, nowMs: toMs, sequence, streams };
  return { world: next, entries, nextDueAtMs: queue.next()?.timer.dueAtMs ?? null };
}

/** Epoch milliseconds of the earliest timer; null when none is armed. */
export function nextDueOf(world: World): number | null {
  return new DueQueue(world.streams).next()?.timer.dueAtMs ?? null;
}

/** What happens from here on if nobody does anything: until no timer is left. */
export function project(world: World, limits: Limits = LIMITS): readonly Entry[] {
  return advance(world, Number.MAX_SAFE_INTEGER, limits).entries;
}

/** The input that a timer becomes when it fires. */
function inputOf(timer: Timer): TimerInput {
  const { id, instanceId, name, dueAtMs } = timer;
  return { kind: 'timer', atMs: dueAtMs, instanceId, timerId: id, name };
}

function checkBounds(timer: Timer, count: number, atOnceCount: number, limits: Limits): void {
  if (count >= limits.eventsMax) {
    throw new Fault('TOO_MANY_EVENTS', `${count} events in one call, next is ${timer.id}`);
  }
  if (atOnceCount > limits.eventsAtOnceMax) {
    throw new Fault('TOO_MANY_EVENTS_AT_ONCE', `${timer.id} at ${timer.dueAtMs}`);
  }
}
