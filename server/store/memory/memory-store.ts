/**
 * The store in memory: everything that the port promises, and nothing of it outlives the process.
 * For tests, for simulations, and as what another store is measured against.
 *
 * Invariant: nothing is awaited within a commit, so nobody sees half of one.
 */
import type { KeyRow } from '../../keys.ts';
import { type KeptRequest, type Store, type StoredWorld, StoreError } from '../store.ts';
import { Attempt } from './attempt.ts';
import { nextDueAtMs, portionDue } from './due.ts';
import { eventPlaces, eventsAt } from './events.ts';
import { MemoryStreams } from './memory-streams.ts';
import { oldestIn } from './oldest.ts';
import { claimDeliveries, deliveryBacklog, outboxAfter } from './outbox.ts';
import { auditAfter, keysAfter } from './people.ts';
import { byText, firstOf, passing } from './sorted-list.ts';
import { newTables, requestKey, type Tables, type WorldTables } from './tables.ts';
import { streamsOfShape, trialsAfter } from './trials.ts';
import { readsWebhooks, writeWebhooks } from './webhooks.ts';
import { writeChanges } from './write.ts';
import { writeOthers } from './write-others.ts';

/**
 * @param of.isShared Whether several servers of this process are to use it, each as if the others
 *   were elsewhere. Default: no.
 */
export function memoryStore({ isShared = false }: { readonly isShared?: boolean } = {}): Store {
  const tables = newTables();
  return {
    isShared,
    ...writing(tables),
    ...readingWorlds(tables),
    ...readingOthers(tables),
    ...readsWebhooks(tables),
    // What is in it stays: whoever still has it may go on with it.
    close: () => Promise.resolve(),
  };
}

function writing(tables: Tables): Pick<Store, 'commit' | 'claimDeliveries' | 'backup'> {
  return {
    async commit(writes, recordedAtMs) {
      const attempt = new Attempt();
      try {
        writeChanges(tables, writes, recordedAtMs, attempt);
        writeOthers(tables, writes, attempt);
        writeWebhooks(tables, writes, recordedAtMs, attempt);
      } catch (error) {
        attempt.rollBack();
        throw error;
      }
    },
    claimDeliveries: async (of) => claimDeliveries(tables, of),
    backup: () => Promise.reject(new StoreError('FAILED', { cause: new Error(NO_FILE) })),
  };
}

const NO_FILE = 'What is kept in memory has no file to copy.';

type ReadsWorlds =
  | 'world'
  | 'sandboxes'
  | 'streams'
  | 'trials'
  | 'entries'
  | 'entriesUntil'
  | 'entryAt'
  | 'eventPlaces'
  | 'eventsAt'
  | 'messages'
  | 'tasks'
  | 'due'
  | 'nextDueAtMs'
  | 'decision';

function readingWorlds(tables: Tables): Pick<Store, ReadsWorlds> {
  const of = (worldId: string) => tables.worlds.get(worldId);
  return {
    world: async (id) => storedWorldOf(of(id)),
    sandboxes: async ({ after, limit }) =>
      firstOf(tables.sandboxIds.after(after ?? ''), limit).flatMap((id) => {
        const world = storedWorldOf(of(id));
        return world === undefined ? [] : [world];
      }),
    streams: (worldId) => new MemoryStreams(tables, worldId),
    trials: async (worldId, filter, page) => trialsAfter(of(worldId), filter, page),
    entries: async (worldId, filter, page) => of(worldId)?.entries.after(filter, page) ?? [],
    entriesUntil: async (worldId, atMs) => of(worldId)?.entries.until(atMs) ?? [],
    entryAt: async (worldId, stream, place) => of(worldId)?.entries.at(stream, place),
    eventPlaces: async (worldId, filter, page) => eventPlaces(of(worldId), filter, page),
    eventsAt: async (worldId, sequences) => eventsAt(of(worldId), sequences),
    messages: async (worldId, filter, page) => outboxAfter(of(worldId), 'message', filter, page),
    tasks: async (worldId, filter, page) => outboxAfter(of(worldId), 'task', filter, page),
    due: async (query) => portionDue(of(query.worldId), query),
    nextDueAtMs: async (worldId, without) => nextDueAtMs(of(worldId), without),
    decision: async (worldId, id) => of(worldId)?.decisions.get(id),
  };
}

type ReadsOthers =
  | 'knows'
  | 'request'
  | 'audit'
  | 'key'
  | 'keysOf'
  | 'keyNamed'
  | 'keys'
  | 'consentToken'
  | 'deliveryBacklog'
  | 'oldest'
  | 'packs'
  | 'packsOfWorlds'
  | 'shapes'
  | 'streamsOfShape';

function readingOthers(tables: Tables): Pick<Store, ReadsOthers> {
  return {
    knows: async (originId) => tables.audit.has(originId),
    request: async (of) => keptRequestOf(tables, requestKey(of)),
    audit: async (worldId, page, filter = {}) => auditAfter(tables, worldId, page, filter),
    key: async (hash) => tables.keys.get(hash),
    keysOf: async (worldId) =>
      [...passing(tables.keys.values(), (key) => key.worldId === worldId)].sort(byAge),
    keyNamed: async (worldId, id) =>
      [...tables.keys.values()].find((key) => key.worldId === worldId && key.id === id),
    keys: async (worldId, filter, page) => keysAfter(tables, worldId, filter, page),
    consentToken: async (hash) => tables.consentTokens.get(hash),
    deliveryBacklog: async () => deliveryBacklog(tables),
    oldest: async () => oldestIn(tables),
    packs: async () =>
      [...tables.packs].map(([id, hash]) => ({ id, hash })).sort((a, b) => byText(a.id, b.id)),
    packsOfWorlds: async () => [
      ...new Set([...tables.worlds.values()].map(({ about }) => about.packId)),
    ],
    shapes: async () => [...tables.shapes].sort(byText),
    streamsOfShape: async (shape, limit) => streamsOfShape(tables, shape, limit),
  };
}

function storedWorldOf(world: WorldTables | undefined): StoredWorld | undefined {
  if (world === undefined) return undefined;
  return { ...world.about, ...world.at, nextDueAtMs: nextDueAtMs(world, []) };
}

function keptRequestOf(tables: Tables, key: string): KeptRequest | undefined {
  const row = tables.requests.get(key);
  if (row === undefined) return undefined;
  const { askedIn: _, ...request } = row;
  return request;
}

const byAge = (a: KeyRow, b: KeyRow): number =>
  a.createdAtMs === b.createdAtMs ? byText(a.hash, b.hash) : a.createdAtMs - b.createdAtMs;
