/**
 * A run as JSON: worked out while the page is built, and read by the page before the engine has come.
 * Of the world after an entry it holds the one stream that the entry changed.
 */
import type { Entry, Stream, World } from '../runtime/index.ts';
import type { Branch, Run } from './session.ts';

export interface Recorded extends Omit<Run, 'baseline'> {
  readonly baseline: Omit<Branch, 'worlds'>;
  /** After each entry, those to be expected among them: the stream it changed. */
  readonly streams: readonly Stream[];
}

/** The run that was recorded, the worlds on the way put together again. */
export function runFrom({ streams, baseline, ...run }: Recorded): Run {
  const all = [...baseline.entries, ...baseline.expected];
  return { ...run, baseline: { ...baseline, worlds: worldsOf(all, streams, run.start.packId) } };
}

function worldsOf(
  entries: readonly Entry[],
  streams: readonly Stream[],
  packId: string,
): readonly World[] {
  let now: ReadonlyMap<string, Stream> = new Map();
  return entries.map(({ atMs, sequence }, index) => {
    const changed = streams[index];
    if (changed !== undefined) now = new Map(now).set(changed.id, changed);
    return { nowMs: atMs, sequence, packId, streams: now };
  });
}
