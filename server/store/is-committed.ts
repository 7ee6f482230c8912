/**
 * Whether a change whose commit failed is in the store all the same. A connection may break after
 * the store has kept what it was given; and another process may have fired the very same timers.
 */
import { canonical } from '../../runtime/index.ts';
import type { Change } from './change.ts';
import type { Store } from './store.ts';

export async function isCommitted(store: Store, change: Change): Promise<boolean> {
  const { worldId, origin, entries, born, isRemoved } = change;
  // Somebody asked for it: two who ask for the same are two, told apart by the origin.
  if (origin !== null) return store.knows(origin.id);
  if (isRemoved) return (await store.world(worldId)) === undefined;
  if (born !== null) return (await store.world(worldId)) !== undefined;
  for (const entry of entries) {
    const kept = await store.entryAt(worldId, entry.stream, entry.streamSequence);
    if (kept === undefined || canonical(kept) !== canonical(entry)) return false;
  }
  return entries.length > 0;
}
