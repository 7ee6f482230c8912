/**
 * The streams that are being written, so that all of them can be ended when the server stops, and
 * nobody has so many that none is left for others.
 */

/** Of one organisation, in whichever worlds. Source: our choice; a fifth of what a server has. */
export const STREAMS_OF_ONE_MAX = 200;

export class OpenStreams {
  /** Each by what ends it, with whose it is. */
  readonly #ends = new Map<() => void, string | null>();
  #isClosed = false;

  /**
   * @param end Called once when the server stops; at once where it has stopped already.
   * @param owner Null for somebody who may have as many as there are.
   */
  add(end: () => void, owner: string | null = null): () => void {
    if (this.#isClosed) end();
    else this.#ends.set(end, owner);
    return () => this.#ends.delete(end);
  }

  /** Whether somebody has as many as one may. */
  isFull(owner: string | null): boolean {
    if (owner === null || this.#ends.size < STREAMS_OF_ONE_MAX) return false;
    let count = 0;
    for (const one of this.#ends.values()) if (one === owner) count += 1;
    return count >= STREAMS_OF_ONE_MAX;
  }

  /** Ends all of them, and each that still comes. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#ends.keys()) end();
    this.#ends.clear();
  }
}
