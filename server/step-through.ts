/**
 * One input and all that it tells other streams, where streams are read as they turn out to be
 * told: a large world is never loaded whole. What the runtime's own `stepInto` does with a world in
 * memory.
 */
import { type Entry, Fault, type Input, routesOf, type Stream, step } from '../runtime/index.ts';

/** Entries that one input may write, over all streams. Source: our choice, as in the runtime. */
const ENTRIES_MAX = 100;

export interface SteppedThrough {
  readonly entries: readonly Entry[];
  /** The streams that it reached, as they were; those that began with it are missing. */
  readonly before: readonly Stream[];
  readonly after: readonly Stream[];
}

/** @param sequence The world's sequence of the first entry. */
export async function stepThrough(
  read: (id: string) => Promise<Stream | undefined>,
  streamId: string,
  input: Input,
  sequence: number,
): Promise<SteppedThrough> {
  const before = new Map<string, Stream | undefined>();
  const after = new Map<string, Stream>();
  const entries: Entry[] = [];
  const waiting: { readonly to: string; readonly input: Input }[] = [{ to: streamId, input }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (entries.length === ENTRIES_MAX) {
      throw new Fault('TOO_MANY_EVENTS', `one input went round ${entries.length} streams`);
    }
    if (!before.has(next.to)) before.set(next.to, await read(next.to));
    const stream = after.get(next.to) ?? before.get(next.to);
    const stepped = step(stream, next.input, sequence + entries.length);
    after.set(stepped.stream.id, stepped.stream);
    entries.push(stepped.entry);
    waiting.push(...routesOf(stepped.entry));
  }
  const known = [...before.values()].filter((stream) => stream !== undefined);
  return { entries, before: known, after: [...after.values()] };
}
