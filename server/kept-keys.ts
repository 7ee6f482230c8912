/** The API keys of the store, those last used in memory: one is looked up with every request. */
import type { KeyRow, KeyStore } from './keys.ts';
import type { CommitQueue } from './queue.ts';
import type { Store } from './store/store.ts';

/** In memory at most. Source: our choice. */
const KEY_COUNT_MAX = 10_000;

export function keysIn(store: Store, queue: CommitQueue): KeyStore {
  const known = new Map<string, KeyRow>();
  return {
    async add(rows) {
      if (rows.length > 0) await queue.submit({ kind: 'keys', added: rows, removed: [] });
    },
    async find(hash) {
      const held = known.get(hash);
      if (held !== undefined) return held;
      const row = await store.key(hash);
      // Another process may withdraw a key of a store that is shared.
      if (row !== undefined && !store.isShared) {
        if (known.size >= KEY_COUNT_MAX) known.clear();
        known.set(hash, row);
      }
      return row;
    },
    ofWorld: (worldId) => store.keysOf(worldId),
    async remove(hashes) {
      if (hashes.length === 0) return;
      for (const hash of hashes) known.delete(hash);
      await queue.submit({ kind: 'keys', added: [], removed: hashes });
      for (const hash of hashes) known.delete(hash);
    },
  };
}
