/**
 * Finds out when a store that failed works again, also where nobody writes meanwhile: a server that
 * is not ready is sent nothing that could find it out.
 */
import type { CommitQueue } from './queue.ts';

/** Unit: milliseconds. Source: our choice. */
const PAUSE_MS = 1_000;

export class StoreProbe {
  readonly #queue: CommitQueue;
  #timeout: NodeJS.Timeout | null = null;
  #isClosing = false;

  constructor(queue: CommitQueue) {
    this.#queue = queue;
  }

  /** What the queue tells of each commit; its own probes among them. */
  told(state: 'works' | 'fails'): void {
    if (state === 'works') this.#rest();
    if (state === 'works' || this.#timeout !== null || this.#isClosing) return;
    this.#timeout = setTimeout(() => {
      this.#timeout = null;
      // That it fails is told by the queue, and asks for the next one.
      this.#queue.submit({ kind: 'probe' }).catch(() => undefined);
    }, PAUSE_MS);
    this.#timeout.unref();
  }

  stop(): void {
    this.#isClosing = true;
    this.#rest();
  }

  #rest(): void {
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    this.#timeout = null;
  }
}
