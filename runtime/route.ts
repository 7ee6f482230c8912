/**
 * What crosses streams: an entry may tell other streams something, and each hears it at the same
 * instant, as the world's next entry. All of it is one commit; a host writes every stream touched
 * or none. Replay steps each entry as it stands and routes nothing.
 *
 * Source: design §3 (routed events), R7.
 */
import type { RoutedEvent } from '../machines/index.ts';
import type { Entry, Input, RoutedInput } from './entry.ts';
import { Fault } from './errors.ts';
import { step } from './step.ts';
import type { Stream } from './stream.ts';

/** Entries that one input may write, over all streams. Source: R7; our choice. */
const ENTRIES_PER_INPUT_MAX = 100;

export interface Route {
  /** The stream that hears it; it may begin with it. */
  readonly to: string;
  readonly input: RoutedInput;
}

/** What an entry tells other streams, in the order in which they hear it. */
export function routesOf({ stream, sequence, atMs, effects }: Entry): readonly Route[] {
  const from = { stream, sequence };
  return effects.flatMap(({ effect }) => {
    if (effect.type !== 'route') return [];
    const { to, event }: { readonly to: string; readonly event: RoutedEvent } = effect.params;
    return [{ to, input: { kind: 'routed' as const, atMs, from, event } }];
  });
}

/**
 * Steps one input and all that it tells other streams.
 *
 * @param streams The streams loaded; those that change are replaced in it.
 * @param sequence The world's sequence of the first entry.
 */
export function stepInto(
  streams: Map<string, Stream>,
  streamId: string,
  input: Input,
  sequence: number,
): readonly Entry[] {
  const entries: Entry[] = [];
  const waiting: { readonly to: string; readonly input: Input }[] = [{ to: streamId, input }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (entries.length === ENTRIES_PER_INPUT_MAX) {
      throw new Fault('TOO_MANY_EVENTS', `one input went round ${entries.length} streams`);
    }
    const stepped = step(streams.get(next.to), next.input, sequence + entries.length);
    streams.set(stepped.stream.id, stepped.stream);
    entries.push(stepped.entry);
    waiting.push(...routesOf(stepped.entry));
  }
  return entries;
}
