/**
 * A life as what each of its streams heard, in order: enough to tell it again without asking a rule,
 * because an input carries its verdict. So a life that no story tells can travel.
 */
import { type Entry, type Input, type Stream, step } from '../../runtime/index.ts';

export interface Heard {
  readonly stream: string;
  readonly sequence: number;
  readonly input: Input;
}

export const heardIn = (entries: readonly Entry[]): readonly Heard[] =>
  entries.map(({ stream, sequence, input }) => ({ stream, sequence, input }));

export function entriesFrom(heard: readonly Heard[]): readonly Entry[] {
  const streams = new Map<string, Stream>();
  return heard.map(({ stream, sequence, input }) => {
    const stepped = step(streams.get(stream), input, sequence);
    streams.set(stream, stepped.stream);
    return stepped.entry;
  });
}
