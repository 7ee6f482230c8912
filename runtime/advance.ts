/**
 * Fires every timer that is due by an instant, each at its own: the instant of a timer's step is
 * its due instant, never the target of the jump (R1).
 */
import type { Entry, TimerInput } from './entry.ts';
import { Fault, Rejected } from './errors.ts';
import { byOrder } from './order.ts';
import { step } from './step.ts';
import type { Stream, Timer } from './stream.ts';
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
  for (let due = earliest(streams); due !== undefined; due = earliest(streams)) {
    if (due.timer.dueAtMs > toMs) break;
    atOnceCount = entries.at(-1)?.atMs === due.timer.dueAtMs ? atOnceCount + 1 : 1;
    checkBounds(due.timer, entries.length, atOnceCount, limits);
    const { stream, entry } = step(
      due.stream,
      inputOf(due.timer),
      world.sequence + entries.length + 1,
    );
    streams.set(stream.id, stream);
    entries.push(entry);
  }
  const sequence = world.sequence + entries.length;
  const next = { ...world, nowMs: toMs, sequence, streams };
  return { world: next, entries, nextDueAtMs: nextDueOf(next) };
}

/** Epoch milliseconds of the earliest timer; null when none is armed. */
export function nextDueOf(world: World): number | null {
  return earliest(world.streams)?.timer.dueAtMs ?? null;
}

/** What happens from here on if nobody does anything: until no timer is left. */
export function project(world: World, limits: Limits = LIMITS): readonly Entry[] {
  const entries: Entry[] = [];
  let now = world;
  for (let dueAtMs = nextDueOf(now); dueAtMs !== null; dueAtMs = nextDueOf(now)) {
    if (entries.length >= limits.eventsMax) {
      throw new Fault('TOO_MANY_EVENTS', `the future never settles; last at ${dueAtMs}`);
    }
    const advanced = advance(now, Math.max(dueAtMs, now.nowMs), limits);
    entries.push(...advanced.entries);
    now = advanced.world;
  }
  return entries;
}

/** The input that a timer becomes when it fires. */
function inputOf(timer: Timer): TimerInput {
  const { id, instanceId, name, dueAtMs } = timer;
  return { kind: 'timer', atMs: dueAtMs, instanceId, timerId: id, name };
}

function earliest(
  streams: ReadonlyMap<string, Stream>,
): { readonly stream: Stream; readonly timer: Timer } | undefined {
  let best: { readonly stream: Stream; readonly timer: Timer } | undefined;
  for (const stream of streams.values()) {
    for (const timer of stream.timers) {
      if (best === undefined || byOrder(timer, best.timer) < 0) best = { stream, timer };
    }
  }
  return best;
}

function checkBounds(timer: Timer, count: number, atOnceCount: number, limits: Limits): void {
  if (count >= limits.eventsMax) {
    throw new Fault('TOO_MANY_EVENTS', `${count} events in one call, next is ${timer.id}`);
  }
  if (atOnceCount > limits.eventsAtOnceMax) {
    throw new Fault('TOO_MANY_EVENTS_AT_ONCE', `${timer.id} at ${timer.dueAtMs}`);
  }
}
