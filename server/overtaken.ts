/**
 * A work that was turned away, in a store that others write to as well: what stood in its way may
 * have come meanwhile, or be what the same request did when another process heard it.
 */
import type { Entry } from '../runtime/index.ts';
import { earlierEntries } from './earlier-entries.ts';
import { Superseded } from './lane.ts';
import type { Origin } from './store/change.ts';
import type { Store } from './store/store.ts';

/** What the work was based on. */
export interface Basis {
  readonly worldId: string;
  readonly nowMs: number;
  readonly sequence: number;
  readonly origin: Origin | null;
}

/**
 * @returns What the same request wrote before.
 * @throws {Superseded} The world has moved on: the work is to be done again.
 * @throws Else the error itself, which then holds of the world as it is.
 */
export async function overtaken(
  store: Store,
  { worldId, nowMs, sequence, origin }: Basis,
  error: unknown,
): Promise<readonly Entry[]> {
  if (!store.isShared || error instanceof Superseded) throw error;
  const earlier = await earlierEntries(store, origin);
  if (earlier !== null) return earlier;
  const now = await store.world(worldId);
  if (now?.nowMs !== nowMs || now.sequence !== sequence) throw new Superseded();
  throw error;
}
