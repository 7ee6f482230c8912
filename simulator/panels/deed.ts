/** Something that the palette offers. */
export interface Deed {
  readonly key: string;
  readonly title: string;
  /** What it is, in a word: to do, state, mail, event. */
  readonly kind: string;
  /** Found by these words as well. */
  readonly also: string;
  readonly atMs: number | null;
  readonly keys: string | null;
  readonly run: () => void;
}
