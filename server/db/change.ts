/**
 * What one command, one jump of a clock, or one birth of a world changes: everything that belongs
 * into one commit.
 */
import type { Entry, Stream, World } from '../../runtime/index.ts';
import type { WorldRow } from '../worlds.ts';

/** A world that begins with this change. */
export type NewWorld = Omit<WorldRow, 'nextDueAtMs' | 'nowMs' | 'sequence'> & {
  readonly startAtMs: number;
};

export interface StreamChange {
  readonly before: Stream | undefined;
  readonly after: Stream;
}

export interface Change {
  readonly worldId: string;
  readonly born: NewWorld | null;
  readonly isRemoved: boolean;
  /** Of the world, after the change. */
  readonly nowMs: number;
  readonly sequence: number;
  readonly entries: readonly Entry[];
  readonly streams: ReadonlyMap<string, StreamChange>;
}

/** The change that leads from one world (or a part of it) to the next by these entries. */
export function changeBetween(
  worldId: string,
  before: World,
  after: World,
  entries: readonly Entry[],
): Change {
  const ids = new Set(entries.map((entry) => entry.stream));
  const streams = new Map<string, StreamChange>();
  for (const id of ids) {
    const stream = after.streams.get(id);
    if (stream === undefined)
      throw new Error(`${worldId}: the stream ${id} has entries but no end`);
    streams.set(id, { before: before.streams.get(id), after: stream });
  }
  const { nowMs, sequence } = after;
  return { worldId, born: null, isRemoved: false, nowMs, sequence, entries, streams };
}

/** The end of a world and of all that it ruled. */
export function removalOf(worldId: string): Change {
  const nothing = { born: null, nowMs: 0, sequence: 0, entries: [], streams: new Map() };
  return { worldId, isRemoved: true, ...nothing };
}

/** Several changes as one, in their order: of each stream and world only the last state counts. */
export function mergedStreams(
  changes: readonly Change[],
): readonly ({ readonly worldId: string } & StreamChange)[] {
  const merged = new Map<string, { readonly worldId: string } & StreamChange>();
  for (const { worldId, streams } of changes) {
    for (const [id, change] of streams) {
      const key = `${worldId} ${id}`;
      const first = merged.get(key);
      const before = first === undefined ? change.before : first.before;
      merged.set(key, { worldId, before, after: change.after });
    }
  }
  return [...merged.values()];
}
