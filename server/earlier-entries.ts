/** What a keyed request did when it was first heard. */
import type { Entry } from '../runtime/index.ts';
import type { Origin } from './store/change.ts';
import type { KeptRequest, Store } from './store/store.ts';
import { WorldError } from './worlds.ts';

/**
 * Null where the request has no key, or was not heard before.
 *
 * @throws {WorldError} `REQUEST_REUSED`: it was another request.
 */
export async function earlierRequest(
  store: Store,
  origin: Origin | null,
): Promise<KeptRequest | null> {
  const keyed = origin?.keyed ?? null;
  const request = keyed === null ? undefined : await store.request(keyed);
  if (keyed === null || request === undefined) return null;
  if (request.fingerprint !== keyed.fingerprint) throw new WorldError('REQUEST_REUSED');
  return request;
}

/** What an {@link earlierRequest} wrote; null where there is none. */
export async function earlierEntries(
  store: Store,
  origin: Origin | null,
): Promise<readonly Entry[] | null> {
  const request = await earlierRequest(store, origin);
  return request === null ? null : entriesOfRequest(store, request);
}

/** The entries that a request wrote. */
export async function entriesOfRequest(
  store: Store,
  { worldId, firstSequence, lastSequence }: KeptRequest,
): Promise<readonly Entry[]> {
  const limit = lastSequence - firstSequence + 1;
  if (limit <= 0) return [];
  const kept = await store.entries(worldId, {}, { after: String(firstSequence - 1), limit });
  return kept.map(({ entry }) => entry);
}
