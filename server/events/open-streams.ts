/** The streams that are being written, so that all of them can be ended when the server stops. */
export class OpenStreams {
  readonly #ends = new Set<() => void>();
  #isClosed = false;

  /** @param end Called once when the server stops; at once where it has stopped already. */
  add(end: () => void): () => void {
    if (this.#isClosed) end();
    else this.#ends.add(end);
    return () => this.#ends.delete(end);
  }

  /** Ends all of them, and each that still comes. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#ends) end();
    this.#ends.clear();
  }
}
