/** Who asked for what and why: read by page, and written where the change itself is kept elsewhere. */
import type { CommitQueue } from './queue.ts';
import type { Scope } from './scoped.ts';
import type { Asked } from './store/change.ts';
import type { Page } from './store/kept.ts';
import type { AuditFilter, AuditRow, Store } from './store/store.ts';

export interface AuditStore {
  /** Ends when it is kept. */
  add(asked: Asked): Promise<void>;
  /** Oldest first. */
  page(of: Scope<AuditFilter>, page: Page): Promise<readonly AuditRow[]>;
}

export const auditIn = (store: Store, queue: CommitQueue): AuditStore => ({
  add: (asked) => queue.submit({ kind: 'asked', asked }),
  page: async ({ worldId, filter }, page) =>
    filter === null ? [] : store.audit(worldId, page, filter),
});
