/** Fires what is due in a part of a world; a stream that cannot is set aside, not the others. */
import { advance, type Entry, type World } from '../runtime/index.ts';

export interface Fired {
  readonly world: World;
  readonly entries: readonly Entry[];
  /** By stream: why its timer could not fire. Such a stream is as it was. */
  readonly faults: ReadonlyMap<string, unknown>;
}

/** @param untilMs Epoch milliseconds, inclusive. */
export function fire(world: World, untilMs: number): Fired {
  try {
    return { ...advance(world, untilMs), faults: new Map() };
  } catch {
    return fireEach(world, untilMs);
  }
}

function fireEach(world: World, untilMs: number): Fired {
  const streams = new Map(world.streams);
  const entries: Entry[] = [];
  const faults = new Map<string, unknown>();
  for (const [id, stream] of world.streams) {
    const sequence = world.sequence + entries.length;
    try {
      const alone = advance({ ...world, sequence, streams: new Map([[id, stream]]) }, untilMs);
      for (const [key, after] of alone.world.streams) streams.set(key, after);
      entries.push(...alone.entries);
    } catch (error) {
      faults.set(id, error);
    }
  }
  const sequence = world.sequence + entries.length;
  return { world: { ...world, nowMs: untilMs, sequence, streams }, entries, faults };
}
