/**
 * Items in order, kept in chunks: finding, adding and taking one out costs the logarithm of their
 * count and the length of one chunk, however many there are.
 *
 * Invariants:
 *   No chunk is empty; every item is greater than the one before it; no two are equal.
 */

/** Items in one chunk at most. Source: our choice. */
const CHUNK_SIZE_MAX = 512;

/** @template Key What of an item decides its place. */
export class SortedList<Key, Item extends Key = Key & {}> {
  readonly #compare: (a: Key, b: Key) => number;
  readonly #chunks: Item[][] = [];
  #size = 0;

  /** @param compare Below zero: `a` comes first; zero: they are the same. */
  constructor(compare: (a: Key, b: Key) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  get first(): Item | undefined {
    return this.#chunks[0]?.[0];
  }

  get(key: Key): Item | undefined {
    const chunk = this.#chunks[this.#chunkFor(key)];
    const found = chunk?.[this.#placeFor(chunk, key)];
    return found !== undefined && this.#compare(found, key) === 0 ? found : undefined;
  }

  /** False, and nothing is done, where one like it is there. */
  add(item: Item): boolean {
    const last = this.#chunks.length - 1;
    const at = Math.min(this.#chunkFor(item), last);
    const chunk = this.#chunks[at];
    if (chunk === undefined) {
      this.#chunks.push([item]);
      this.#size = 1;
      return true;
    }
    const place = this.#placeFor(chunk, item);
    const there = chunk[place];
    if (there !== undefined && this.#compare(there, item) === 0) return false;
    chunk.splice(place, 0, item);
    this.#size += 1;
    if (chunk.length > CHUNK_SIZE_MAX) {
      // What grows at its end is cut there, so that the chunks before it stay full.
      const isAtEnd = at === last && place === chunk.length - 1;
      this.#chunks.splice(at + 1, 0, chunk.splice(isAtEnd ? place : CHUNK_SIZE_MAX / 2));
    }
    return true;
  }

  /** False where there is none like it. */
  delete(key: Key): boolean {
    const at = this.#chunkFor(key);
    const chunk = this.#chunks[at];
    if (chunk === undefined) return false;
    const place = this.#placeFor(chunk, key);
    const there = chunk[place];
    if (there === undefined || this.#compare(there, key) !== 0) return false;
    chunk.splice(place, 1);
    this.#size -= 1;
    if (chunk.length === 0) this.#chunks.splice(at, 1);
    return true;
  }

  /** Those that come after a place, whether or not an item is there; all of them after null. */
  *after(key: Key | null): Generator<Item> {
    let at = key === null ? 0 : this.#chunkFor(key);
    let place = 0;
    const start = this.#chunks[at];
    if (key !== null && start !== undefined) {
      place = this.#placeFor(start, key);
      const there = start[place];
      if (there !== undefined && this.#compare(there, key) === 0) place += 1;
    }
    for (; at < this.#chunks.length; at += 1) {
      const chunk = this.#chunks[at] ?? [];
      for (; place < chunk.length; place += 1) yield chunk[place] as Item;
      place = 0;
    }
  }

  /** The first chunk whose last item does not come before the key; their count when there is none. */
  #chunkFor(key: Key): number {
    let [low, high] = [0, this.#chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = this.#chunks[middle]?.at(-1) as Item;
      if (this.#compare(last, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where in a chunk the key is, or would be. */
  #placeFor(chunk: readonly Item[], key: Key): number {
    let [low, high] = [0, chunk.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(chunk[middle] as Item, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Ids are ASCII, so this is the order of their bytes too. */
export const byText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** The first of them, at most so many. */
export function firstOf<Item>(items: Iterable<Item>, limit: number): readonly Item[] {
  const found: Item[] = [];
  if (limit <= 0) return found;
  for (const item of items) {
    found.push(item);
    if (found.length === limit) break;
  }
  return found;
}

/** Those that pass. */
export function* passing<Item>(
  items: Iterable<Item>,
  passes: (item: Item) => boolean,
): Generator<Item> {
  for (const item of items) if (passes(item)) yield item;
}
