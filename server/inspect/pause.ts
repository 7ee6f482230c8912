/** Waiting that ends early: at a signal, or when somebody knows that there is something to do. */
export class Pause {
  #isNudged = false;
  #end: () => void = () => undefined;

  /** Ends the wait; when nobody waits, the next one. */
  nudge(): void {
    this.#isNudged = true;
    this.#end();
  }

  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.#isNudged && !signal.aborted) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, ms);
        this.#end = () => {
          clearTimeout(timer);
          done();
        };
        signal.addEventListener('abort', this.#end, { once: true });
      });
      signal.removeEventListener('abort', this.#end);
    }
    this.#isNudged = false;
  }
}
