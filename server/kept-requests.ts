/** Keyed requests that had their effect, and the answers they were given. */
import type { Entry } from '../runtime/index.ts';
import { entriesOfRequest } from './earlier-entries.ts';
import type { CommitQueue } from './queue.ts';
import type { KeyedRequest, SavedAnswer } from './store/change.ts';
import type { KeptRequest, Store } from './store/store.ts';

export interface RequestStore {
  /** Keyed requests that are being carried out by this process. */
  readonly running: Set<string>;
  find(of: KeyedRequest): Promise<KeptRequest | undefined>;
  /** Nobody waits for it: an answer that is lost is made anew from the entries. */
  save(of: KeyedRequest, answer: SavedAnswer): void;
  /** The entries that a request wrote. */
  entriesOf(request: KeptRequest): Promise<readonly Entry[]>;
}

/** One key of one caller in one world. */
export const placeOf = ({ worldId, caller, keyHash }: KeyedRequest): string =>
  `${worldId} ${caller} ${keyHash}`;

export function requestsIn(
  store: Store,
  queue: CommitQueue,
  onFault: (error: unknown) => void,
): RequestStore {
  /** Answers on their way to the store. */
  const saving = new Map<string, SavedAnswer>();
  return {
    running: new Set(),
    async find(of) {
      const kept = await store.request(of);
      const answer = kept?.answer ?? saving.get(placeOf(of)) ?? null;
      return kept === undefined ? undefined : { ...kept, answer };
    },
    save(of, answer) {
      const place = placeOf(of);
      saving.set(place, answer);
      queue
        .submit({ kind: 'answer', of, answer })
        .catch(onFault)
        .finally(() => saving.delete(place));
    },
    entriesOf: (request) => entriesOfRequest(store, request),
  };
}
