/**
 * Fires what is due in a part of a world; a stream that cannot is set aside, not the others.
 *
 * Only commands tell other streams something. A timer that did would need streams that are not in
 * this part, so it counts as one that cannot fire.
 */
import { advance, type Entry, routesOf, type World } from '../runtime/index.ts';

export interface Fired {
  readonly world: World;
  readonly entries: readonly Entry[];
  /** By stream: why its timer could not fire. Such a stream is as it was. */
  readonly faults: ReadonlyMap<string, unknown>;
}

/** @param untilMs Epoch milliseconds, inclusive. */
export function fire(world: World, untilMs: number): Fired {
  try {
    return { ...fired(world, untilMs), faults: new Map() };
  } catch {
    return fireEach(world, untilMs);
  }
}

function fired(world: World, untilMs: number): ReturnType<typeof advance> {
  const advanced = advance(world, untilMs);
  const teller = advanced.entries.find((entry) => routesOf(entry).length > 0);
  if (teller === undefined) return advanced;
  throw new Error(`a timer of ${teller.stream} told another stream something`);
}

function fireEach(world: World, untilMs: number): Fired {
  const streams = new Map(world.streams);
  const entries: Entry[] = [];
  const faults = new Map<string, unknown>();
  for (const [id, stream] of world.streams) {
    const sequence = world.sequence + entries.length;
    try {
      const alone = fired({ ...world, sequence, streams: new Map([[id, stream]]) }, untilMs);
      for (const [key, after] of alone.world.streams) streams.set(key, after);
      entries.push(...alone.entries);
    } catch (error) {
      faults.set(id, error);
    }
  }
  const sequence = world.sequence + entries.length;
  return { world: { ...world, nowMs: untilMs, sequence, streams }, entries, faults };
}
