/** The API keys of the store, those last used in memory: one is looked up with every request. */
import { type KeyChange, KeyNotActive, type KeyStore, LastOperatorKey } from './key-store.ts';
import { isLasting, type KeyRow } from './keys.ts';
import type { CommitQueue } from './queue.ts';
import type { Asked } from './store/change.ts';
import type { Store } from './store/store.ts';

/** In memory at most. Source: our choice. */
const KEY_COUNT_MAX = 10_000;
const DAY_MS = 86_400_000;

/** @param onFault Told of what fails while nobody waits for it. */
export function keysIn(
  store: Store,
  queue: CommitQueue,
  onFault: (error: unknown) => void,
): KeyStore {
  const known = new Map<string, KeyRow>();
  const remember = (row: KeyRow): void => {
    // Another process may withdraw a key of a store that is shared.
    if (store.isShared) return;
    if (known.size >= KEY_COUNT_MAX) known.clear();
    known.set(row.hash, row);
  };
  return {
    async add(rows, asked) {
      if (rows.length === 0) return;
      const about = asked === undefined ? {} : { asked };
      await queue.submit({ kind: 'keys', added: rows, removed: [], ...about });
    },
    async find(hash) {
      const held = known.get(hash);
      if (held !== undefined) return held;
      const row = await store.key(hash);
      if (row !== undefined) remember(row);
      return row;
    },
    ofWorld: (worldId) => store.keysOf(worldId),
    named: (worldId, id) => store.keyNamed(worldId, id),
    page: async ({ worldId, filter }, page) =>
      filter === null ? [] : store.keys(worldId, filter, page),
    change: changesTo({ store, queue, forget: (hash) => known.delete(hash) }),
    async remove(hashes) {
      if (hashes.length === 0) return;
      for (const hash of hashes) known.delete(hash);
      await queue.submit({ kind: 'keys', added: [], removed: hashes });
      for (const hash of hashes) known.delete(hash);
    },
    used: usesOf({ queue, onFault }),
  };
}

interface Changing {
  readonly store: Store;
  readonly queue: CommitQueue;
  readonly forget: (hash: string) => void;
}

/**
 * One after another, each on what the one before left: two operators do not withdraw each other's
 * keys at once, and a key that is put aside while it is replaced stays aside.
 */
function changesTo({ store, queue, forget }: Changing): KeyStore['change'] {
  let last: Promise<unknown> = Promise.resolve();
  return (change, asked) => {
    const next = last.then(async () => {
      const { before, after } = await renewed(store, change);
      await keepOperators(store, { before, after }, asked);
      const [were, are] = [hashesOf(before), hashesOf(after)];
      for (const { hash } of before) forget(hash);
      await queue.submit({
        kind: 'keys',
        added: after.filter(({ hash }) => !were.has(hash)),
        removed: before.filter(({ hash }) => !are.has(hash)).map(({ hash }) => hash),
        changed: after.filter(({ hash }) => were.has(hash)),
        asked,
      });
      // Somebody may have read one while it was on its way.
      for (const { hash } of before) forget(hash);
    });
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * The change on the keys as they are: what of a key it does not set stays as it is now.
 *
 * @throws {KeyNotActive}
 */
async function renewed(store: Store, { before, after }: KeyChange): Promise<KeyChange> {
  const found = await Promise.all(before.map(({ worldId, id }) => store.keyNamed(worldId, id)));
  const isReplaced = after.length > before.length && before.length > 0;
  if (isReplaced && found.some((now) => now === undefined || now.suspendedAtMs !== null)) {
    throw new KeyNotActive();
  }
  return {
    before,
    after: after.map((row) => {
      const at = before.findIndex(({ hash }) => hash === row.hash);
      const [was, now] = [before[at], found[at]];
      if (was === undefined || now === undefined) return row;
      const { expiresAtMs, suspendedAtMs } = row;
      return {
        ...row,
        expiresAtMs: expiresAtMs === was.expiresAtMs ? now.expiresAtMs : expiresAtMs,
        suspendedAtMs: suspendedAtMs === was.suspendedAtMs ? now.suspendedAtMs : suspendedAtMs,
      };
    }),
  };
}

const hashesOf = (rows: readonly KeyRow[]): ReadonlySet<string> =>
  new Set(rows.map(({ hash }) => hash));

/** @throws {LastOperatorKey} */
async function keepOperators(
  store: Store,
  { before, after }: KeyChange,
  { worldId }: Asked,
): Promise<void> {
  const isOperators = ({ actor }: KeyRow): boolean => actor.kind === 'operator';
  if (!before.some((row) => isOperators(row) && isLasting(row))) return;
  const gone = hashesOf(before);
  const others = (await store.keysOf(worldId)).filter(({ hash }) => !gone.has(hash));
  const left = [...others, ...after].filter((row) => isOperators(row) && isLasting(row));
  if (left.length === 0) throw new LastOperatorKey();
}

interface Using {
  readonly queue: CommitQueue;
  readonly onFault: (error: unknown) => void;
}

/** Once a day for each key, and only a little: which day it was. */
function usesOf({ queue, onFault }: Using): KeyStore['used'] {
  const told = new Map<string, number>();
  return (row, nowMs) => {
    const lastUsedAtMs = nowMs - (nowMs % DAY_MS);
    const { hash } = row;
    if ((row.lastUsedAtMs ?? -1) >= lastUsedAtMs || told.get(hash) === lastUsedAtMs) return;
    if (told.size >= KEY_COUNT_MAX) told.clear();
    told.set(hash, lastUsedAtMs);
    const used = [{ hash, lastUsedAtMs }];
    queue.submit({ kind: 'keys', added: [], removed: [], used }).catch(onFault);
  };
}
