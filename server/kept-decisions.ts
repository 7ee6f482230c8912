/** The answers about eligibility in the store; they go when their world goes. */
import type { DecisionStore } from './decisions.ts';
import type { CommitQueue } from './queue.ts';
import type { Store } from './store/store.ts';

export function decisionsIn(store: Store, queue: CommitQueue): DecisionStore {
  return {
    add: (decision) => queue.submit({ kind: 'decision', decision }),
    find: (worldId, id) => store.decision(worldId, id),
  };
}
