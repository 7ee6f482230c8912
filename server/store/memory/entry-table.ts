/** The journal of one world in memory: by its sequence, by stream, by trial. */
import type { Entry } from '../../../runtime/index.ts';
import type { KeptEntry, Page } from '../kept.ts';
import { trialIdOf } from '../rows.ts';
import type { EntryFilter } from '../store.ts';
import type { Attempt } from './attempt.ts';
import { firstOf, passing, SortedList } from './sorted-list.ts';

interface Place {
  readonly number: number;
}

interface Numbered extends Place {
  readonly kept: KeptEntry;
  readonly trialId: string | null;
}

type Numbers = SortedList<Place, Numbered>;

const byNumber = (a: Place, b: Place): number => a.number - b.number;

export class EntryTable {
  /** By the world's sequence. */
  readonly #all: Numbers = new SortedList(byNumber);
  /** By the stream's sequence. */
  readonly #streams = new Map<string, Numbers>();
  /** By the world's sequence. */
  readonly #trials = new Map<string, Numbers>();

  /** False where its place in the stream or in the world is taken. */
  add(kept: KeptEntry, attempt: Attempt): boolean {
    const { stream, sequence, streamSequence, input } = kept.entry;
    const trialId = trialIdOf(input);
    const own = { number: streamSequence, kept, trialId };
    const worlds = { number: sequence, kept, trialId };
    const isNew =
      attempt.add(numbersIn(this.#streams, stream), own) && attempt.add(this.#all, worlds);
    if (isNew && trialId !== null) attempt.add(numbersIn(this.#trials, trialId), worlds);
    return isNew;
  }

  /** In the order of the world's sequence. */
  after({ stream, trialId }: EntryFilter, { after, limit }: Page): readonly KeptEntry[] {
    const from = Number(after ?? 0);
    const list = this.#listFor(stream, trialId);
    const start = list === this.#all || stream === undefined ? { number: from } : null;
    const found = passing(
      list?.after(start) ?? [],
      (one) =>
        one.kept.entry.sequence > from &&
        (stream === undefined || one.kept.entry.stream === stream) &&
        (trialId === undefined || one.trialId === trialId),
    );
    return firstOf(found, limit).map(({ kept }) => kept);
  }

  /** In the order of the world's sequence. */
  until(atMs: number): readonly Entry[] {
    const found = passing(this.#all.after(null), ({ kept }) => kept.entry.atMs <= atMs);
    return [...found].map(({ kept }) => kept.entry);
  }

  at(stream: string, streamSequence: number): Entry | undefined {
    return this.#streams.get(stream)?.get({ number: streamSequence })?.kept.entry;
  }

  /** The shortest list that holds what passes; a stream's is in the order of its world too. */
  #listFor(stream: string | undefined, trialId: string | undefined): Numbers | undefined {
    if (trialId !== undefined && stream === undefined) return this.#trials.get(trialId);
    return stream === undefined ? this.#all : this.#streams.get(stream);
  }
}

function numbersIn(lists: Map<string, Numbers>, name: string): Numbers {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const list: Numbers = new SortedList(byNumber);
  lists.set(name, list);
  return list;
}
