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

export function requestsIn(
  store: Store,
  queue: CommitQueue,
  onFault: (error: unknown) => void,
): RequestStore {
  return {
    running: new Set(),
    find: (of) => store.request(of),
    save: (of, answer) => void queue.submit({ kind: 'answer', of, answer }).catch(onFault),
    entriesOf: (request) => entriesOfRequest(store, request),
  };
}
