/**
 * The streams that entries tell of, each entry stepped again as in a replay. What was told once is
 * remembered by the entries that led there, so files with the same beginning are cheap.
 */
import { createHash } from 'node:crypto';
import { canonical, type Stream, step } from '../../runtime/index.ts';
import type { KeptEntry } from './support/kept.ts';

interface Told {
  readonly stream: Stream;
  /** Of all entries of the stream so far. */
  readonly hash: string;
}

export class Retelling {
  readonly #known = new Map<string, Stream>();

  /** @throws {Error} Where a step comes to another entry than the one that is kept. */
  streamsOf(entries: readonly KeptEntry[]): ReadonlyMap<string, Stream> {
    const told = new Map<string, Told>();
    for (const kept of entries) {
      const id = kept.entry.stream;
      told.set(id, this.#after(told.get(id), kept));
    }
    return new Map([...told].map(([id, { stream }]) => [id, stream]));
  }

  #after(before: Told | undefined, { entry, body }: KeptEntry): Told {
    const former = before?.hash ?? '';
    const hash = createHash('sha256').update(former).update(body).digest('base64');
    const known = this.#known.get(hash);
    if (known !== undefined) return { stream: known, hash };
    const { stream, entry: again } = step(before?.stream, entry.input, entry.sequence);
    if (canonical(again) !== canonical(entry)) {
      throw new Error(`entry ${entry.sequence} came out differently`);
    }
    this.#known.set(hash, stream);
    return { stream, hash };
  }
}
