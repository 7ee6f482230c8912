/** What a command of the live world looks up: first what is in memory, then the store. */
import { claimsOf, type Reader, type Stream } from '../runtime/index.ts';
import type { StreamsOf } from './store/store.ts';
import type { StreamCache } from './stream-cache.ts';

export class LiveReader implements Reader {
  readonly #cache: StreamCache;
  readonly #stored: StreamsOf;

  constructor(cache: StreamCache, stored: StreamsOf) {
    this.#cache = cache;
    this.#stored = stored;
  }

  async stream(id: string): Promise<Stream | undefined> {
    const held = this.#cache.get(id);
    if (held !== undefined) return held;
    const stream = await this.#stored.stream(id);
    if (stream !== undefined) this.#cache.keep(stream);
    return stream;
  }

  async streamOfTrial(trialId: string): Promise<Stream | undefined> {
    const id = this.#cache.idOfTrial(trialId) ?? (await this.#stored.idOfTrial(trialId));
    return id === undefined ? undefined : this.stream(id);
  }

  /** The store does not know yet what a change under way takes, nor what it gives back. */
  async holderOf(claim: string): Promise<string | undefined> {
    const pending = this.#cache.pendingWithClaim(claim);
    if (pending !== undefined) return pending.id;
    const id = await this.#stored.holderOf(claim);
    return id === undefined || this.#cache.isPending(id) ? undefined : id;
  }

  holds(stream: Stream, claim: string): boolean {
    return claimsOf(stream).includes(claim);
  }

  /** Those of the ids that exist, each as it is in memory or in the store. */
  async some(ids: readonly string[]): Promise<readonly Stream[]> {
    const held = ids.flatMap((id) => this.#cache.get(id) ?? []);
    const missing = ids.filter((id) => this.#cache.get(id) === undefined);
    return missing.length === 0 ? held : [...held, ...(await this.#stored.some(missing))];
  }
}
