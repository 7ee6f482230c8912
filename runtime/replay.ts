/**
 * From entries back to the world that they tell of. Replay asks no rule and looks nothing up: each
 * entry holds all that its step read (R2), and the step has to come to the very same entry.
 */
import { canonical } from '../rules/index.ts';
import type { Entry } from './entry.ts';
import { Fault } from './errors.ts';
import { step } from './step.ts';
import type { Stream } from './stream.ts';
import { emptyWorld, type World } from './world.ts';

export interface Start {
  /** Epoch milliseconds, UTC: the world's instant before its first entry. */
  readonly nowMs: number;
  readonly packId: string;
}

/**
 * @param toMs The instant the world is at in the end; the last entry's when absent.
 * @throws {Fault} `REPLAY_DIVERGED`: a step came to another entry than the recorded one.
 */
export function replay(entries: readonly Entry[], start: Start, toMs?: number): World {
  let world = emptyWorld(start.nowMs, start.packId);
  const streams = new Map<string, Stream>();
  for (const entry of entries) {
    const stream = steppedAgain(streams.get(entry.stream), entry);
    streams.set(stream.id, stream);
    world = { ...world, nowMs: entry.atMs, sequence: entry.sequence };
  }
  return { ...world, nowMs: Math.max(toMs ?? world.nowMs, world.nowMs), streams };
}

/** The world after each entry, in the order of the entries. */
export function framesOf(entries: readonly Entry[], start: Start): readonly World[] {
  return framesAfter(emptyWorld(start.nowMs, start.packId), entries);
}

/**
 * The world after each of some entries, the first of which follows a world.
 *
 * @throws {Fault} `REPLAY_DIVERGED`: an entry comes out differently.
 */
export function framesAfter(before: World, entries: readonly Entry[]): readonly World[] {
  let world = before;
  return entries.map((entry) => {
    const stream = steppedAgain(world.streams.get(entry.stream), entry);
    const streams = new Map(world.streams).set(stream.id, stream);
    world = { ...world, nowMs: entry.atMs, sequence: entry.sequence, streams };
    return world;
  });
}

function steppedAgain(before: Stream | undefined, recorded: Entry): Stream {
  const { stream, entry } = step(before, recorded.input, recorded.sequence);
  if (canonical(entry) === canonical(recorded)) return stream;
  throw new Fault('REPLAY_DIVERGED', `entry ${recorded.sequence} came out differently`);
}

/** The entries up to and including an instant: the past of a fork. */
export function entriesUntil(entries: readonly Entry[], atMs: number): readonly Entry[] {
  return entries.filter((entry) => entry.atMs <= atMs);
}
