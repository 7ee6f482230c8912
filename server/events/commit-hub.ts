/**
 * Who waits for news of a world is told that there is some, right after the commit. The news itself
 * is read from the store by whoever wants it, when they can take it.
 */

export type News = 'moved' | 'gone';

type Wake = (news: News) => void;

export class CommitHub {
  readonly #watchers = new Map<string, Set<Wake>>();
  readonly #versions = new Map<string, number>();
  readonly #everywhere = new Set<(worldId: string, news: News) => void>();
  #count = 0;

  /** A commit has changed the world. Returns at once; without watchers it costs two look-ups. */
  tell(worldId: string, news: News): void {
    const watchers = this.#watchers.get(worldId);
    if (watchers !== undefined) {
      this.#count += 1;
      this.#versions.set(worldId, this.#count);
      for (const wake of watchers) wake(news);
    }
    for (const hear of this.#everywhere) hear(worldId, news);
  }

  /** @returns What ends the watch. */
  watch(worldId: string, wake: Wake): () => void {
    const watchers = this.#watchers.get(worldId) ?? new Set();
    if (watchers.size === 0) {
      this.#count += 1;
      this.#versions.set(worldId, this.#count);
      this.#watchers.set(worldId, watchers);
    }
    watchers.add(wake);
    return () => {
      if (!watchers.delete(wake) || watchers.size > 0) return;
      this.#watchers.delete(worldId);
      this.#versions.delete(worldId);
    };
  }

  /** Of every world. @returns What ends the watch. */
  watchAll(hear: (worldId: string, news: News) => void): () => void {
    this.#everywhere.add(hear);
    return () => this.#everywhere.delete(hear);
  }

  /** Another number after each commit; null for a world that nobody watches. */
  versionOf(worldId: string): number | null {
    return this.#versions.get(worldId) ?? null;
  }
}
