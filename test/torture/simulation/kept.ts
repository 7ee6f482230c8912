/** Everything that a store holds of its worlds, asked of the store itself when all is over. */
import type { Entry, Message, Stream, Task } from '../../../runtime/index.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import type { AuditRow, Store, StoredWorld } from '../../../server/store/store.ts';

export interface KeptWorld {
  readonly row: StoredWorld;
  readonly entries: readonly Entry[];
  readonly streams: ReadonlyMap<string, Stream>;
  readonly messages: readonly Message[];
  readonly tasks: readonly Task[];
}

/** More than any history has. */
const ALL = { after: null, limit: 1_000_000 } as const;

export async function keptWorlds(store: Store): Promise<readonly KeptWorld[]> {
  const sandboxes = await store.sandboxes(ALL);
  const live = await store.world(LIVE_ID);
  const rows = live === undefined ? sandboxes : [live, ...sandboxes];
  return Promise.all(rows.map((row) => keptWorld(store, row)));
}

async function keptWorld(store: Store, row: StoredWorld): Promise<KeptWorld> {
  const { id } = row;
  const entries = await store.entries(id, {}, ALL);
  const world = await store.streams(id).world();
  return {
    row,
    entries: entries.map(({ entry }) => entry),
    streams: world?.streams ?? new Map(),
    messages: await store.messages(id, {}, ALL),
    tasks: await store.tasks(id, {}, ALL),
  };
}

/** Also of worlds that are gone. */
export async function keptAudit(
  store: Store,
  worldIds: readonly string[],
): Promise<readonly AuditRow[]> {
  const rows = await Promise.all(worldIds.map((id) => store.audit(id, ALL)));
  return rows.flat();
}
