/** The store on libSQL: one connection, every write of a commit in one batch. */
import type { InStatement } from '@libsql/client';
import { claimsOf } from '../../../runtime/index.ts';
import type { Write } from '../change.ts';
import { keyedIn } from '../rows.ts';
import { type Store, StoreError } from '../store.ts';
import { type Database, openDatabase, type Place } from './client.ts';
import { explained } from './conflict.ts';
import { claimDeliveries, deliveryBacklog } from './deliveries.ts';
import { nextDueAtMs, portionDue } from './due.ts';
import { eventPlaces, eventsAt } from './events.ts';
import { removeHalfImports } from './imports.ts';
import { keptShapes, settleShapes, streamsOfShape } from './kept-shapes.ts';
import {
  entriesAfter,
  entriesUntil,
  entryAt,
  outboxAfter,
  sandboxesAfter,
  trialsAfter,
  worldNamed,
} from './lists.ts';
import { KnownKeys } from './maybe-set.ts';
import { decisionOf, knows, oldestOf, requestOf } from './records.ts';
import {
  auditOf,
  consentTokenOf,
  keyNamed,
  keyOf,
  keysAfter,
  keysOf,
} from './records-of-people.ts';
import { LibsqlStreams } from './streams.ts';
import { readsWebhooks } from './webhooks.ts';
import { statementsOf } from './write.ts';

/** The store, and what only this adapter has: its tables, for checks and repairs. */
export interface LibsqlStore extends Store {
  readonly database: Database;
}

/** Opens (or creates) it and takes it for this process. See {@link openDatabase}. */
export async function openLibsqlStore(place: Place): Promise<LibsqlStore> {
  const database = await openDatabase(place);
  try {
    await removeHalfImports(database);
    await settleShapes(database);
    const shapes = new Set(await keptShapes(database));
    // Another process may claim something that this one has not heard of.
    const known = database.isShared ? null : new KnownKeys(database);
    return storeOn(database, { shapes, known });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What is remembered of the tables. */
interface Memory {
  /** Forms of instances that are written down. */
  readonly shapes: Set<string>;
  /** Null where others write too. */
  readonly known: KnownKeys | null;
}

function storeOn(database: Database, memory: Memory): LibsqlStore {
  const { known } = memory;
  return {
    database,
    isShared: database.isShared,
    ...writing(database, memory),
    ...readsWebhooks(database),
    world: (id) => worldNamed(database, id),
    sandboxes: (page) => sandboxesAfter(database, page),
    streams: (worldId) => new LibsqlStreams(database, worldId, known?.claims ?? null),
    trials: (worldId, filter, page) => trialsAfter(database, worldId, filter, page),
    entries: (worldId, filter, page) => entriesAfter(database, worldId, filter, page),
    entriesUntil: (worldId, atMs) => entriesUntil(database, worldId, atMs),
    entryAt: (...of) => entryAt(database, of),
    eventPlaces: (...of) => eventPlaces(database, ...of),
    eventsAt: (...of) => eventsAt(database, ...of),
    messages: (worldId, filter, page) =>
      outboxAfter(database, { worldId, kind: 'message' }, filter, page),
    tasks: (worldId, filter, page) =>
      outboxAfter(database, { worldId, kind: 'task' }, filter, page),
    due: (of) => portionDue(database, of),
    nextDueAtMs: (worldId, without) => nextDueAtMs(database, worldId, without),
    knows: (originId) => knows(database, originId),
    request: async (of) =>
      known === null || known.requests.mayHave(of.keyHash) ? requestOf(database, of) : undefined,
    audit: (worldId, page, filter = {}) => auditOf(database, worldId, page, filter),
    key: (hash) => keyOf(database, hash),
    keysOf: (worldId) => keysOf(database, worldId),
    keyNamed: (worldId, id) => keyNamed(database, worldId, id),
    keys: (worldId, filter, page) => keysAfter(database, worldId, filter, page),
    consentToken: (hash) => consentTokenOf(database, hash),
    decision: (worldId, id) => decisionOf(database, worldId, id),
    deliveryBacklog: () => deliveryBacklog(database),
    oldest: () => oldestOf(database),
    shapes: () => keptShapes(database),
    streamsOfShape: (shape, limit) => streamsOfShape(database, shape, limit),
    packs: () => rowsOf(database, 'SELECT id, hash FROM packs ORDER BY id'),
    packsOfWorlds: async () =>
      (await rowsOf<{ id: string }>(database, 'SELECT DISTINCT pack_id AS id FROM worlds')).map(
        ({ id }) => id,
      ),
    close: async () => {
      await known?.stop();
      await database.close();
    },
  };
}

function writing(
  database: Database,
  { shapes, known }: Memory,
): Pick<Store, 'commit' | 'claimDeliveries' | 'backup'> {
  return {
    async commit(writes, recordedAtMs) {
      const fresh = new Set<string>();
      const statements = statementsOf(writes, recordedAtMs, (shape) => {
        if (shapes.has(shape)) return false;
        fresh.add(shape);
        return true;
      });
      if (known !== null) remember(known, writes);
      try {
        await database.commit(statements as readonly InStatement[]);
      } catch (error) {
        throw await explained(database, { writes, statements }, error);
      }
      for (const shape of fresh) shapes.add(shape);
    },
    claimDeliveries: (of) => claimDeliveries(database, of),
    async backup(path) {
      if (database.isShared) throw new StoreError('FAILED', { cause: new Error(ELSEWHERE) });
      try {
        await database.client.execute({ sql: 'VACUUM INTO ?', args: [path] });
      } catch (cause) {
        throw new StoreError('FAILED', { cause });
      }
    },
  };
}

const ELSEWHERE = 'A remote server keeps its own file; copy it there.';

/** Before they are kept: what is remembered of what fails does no harm. */
function remember({ claims, requests }: KnownKeys, writes: readonly Write[]): void {
  for (const write of writes) {
    const keyed = keyedIn(write);
    if (keyed !== null) requests.add(keyed.keyHash);
    if (write.kind !== 'change') continue;
    const { worldId, streams } = write;
    for (const { after } of streams.values()) {
      for (const claim of claimsOf(after)) claims.add(`${worldId} ${claim}`);
    }
  }
}

async function rowsOf<Row>({ client }: Database, sql: string): Promise<readonly Row[]> {
  return (await client.execute(sql)).rows.map((row) => ({ ...row })) as unknown as readonly Row[];
}
