/**
 * Sees every commit at the moment it is kept, and knows how far any clock has come by then.
 *
 * Promises looked after here: no timer of the live world fires before the clock has reached it, and
 * a portion of late ones fires in the order of its due instants.
 */
import type { Change, Write } from '../../../server/store/change.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';

export class Witness {
  /** The latest instant that any process has read from a clock. Epoch milliseconds, UTC. */
  latestMs = 0;
  commitCount = 0;
  entryCount = 0;
  firedCount = 0;
  readonly #blame: (what: string) => void;

  constructor(blame: (what: string) => void) {
    this.#blame = blame;
  }

  kept(writes: readonly Write[]): void {
    this.commitCount += 1;
    for (const write of writes) if (write.kind === 'change') this.#change(write);
  }

  #change({ worldId, entries, origin, born }: Change): void {
    this.entryCount += entries.length;
    if (worldId !== LIVE_ID || born !== null) return;
    for (const { atMs, input, sequence, stream } of entries) {
      if (input.kind === 'timer') this.firedCount += 1;
      if (atMs > this.latestMs) {
        this.#blame(
          `timer early: entry ${sequence} of ${stream} is ${atMs - this.latestMs} ms early`,
        );
      }
    }
    if (origin !== null) return;
    const fell = entries.findIndex(({ atMs }, index) => atMs < (entries[index - 1]?.atMs ?? 0));
    if (fell !== -1) {
      this.#blame(`timer order: entry ${entries[fell]?.sequence} is due before the one before it`);
    }
  }
}
