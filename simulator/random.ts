/**
 * A seeded generator: the same seed gives the same numbers on every machine and in every year.
 *
 * The algorithm is mulberry32, by Tommy Ettinger, in the public domain. Good for tests and for lives
 * that nobody lives, and for nothing secret.
 */
export function seeded(seed: number): Random {
  let state = seed | 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));

  return {
    seed,
    next,
    int,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => {
      if (list.length === 0) throw new Error(`seed=${seed}: nothing to pick from`);
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    shuffled: (list) => {
      const copy = [...list];
      for (let end = copy.length - 1; end > 0; end -= 1) {
        const other = int(0, end);
        [copy[end], copy[other]] = [copy[other] as never, copy[end] as never];
      }
      return copy;
    },
  };
}

export type Random = {
  /** Print it when a test fails: it is all that is needed to see the failure again. */
  readonly seed: number;
  /** Bounds: 0 inclusive, 1 exclusive. */
  readonly next: () => number;
  /** A whole number; both bounds inclusive. */
  readonly int: (min: number, max: number) => number;
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** One of the list, which must not be empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** A copy in another order. */
  readonly shuffled: <Item>(list: readonly Item[]) => Item[];
};
