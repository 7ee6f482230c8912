/**
 * The database file, opened so that nobody else can and nothing acknowledged is lost.
 *
 * Invariants:
 *   D5. One process owns the file: the lock is exclusive from before the first read until the end.
 *   D6. A commit that returned survives a power cut: `synchronous` is FULL unless the operator chose
 *       otherwise, and was read back.
 *   D7. No transaction stays open across an `await`: every write is one batch.
 *   D8. After a failed batch every setting is made and read back again: a failure can make the client
 *       replace its connection, and the new one knows none of them.
 */
import {
  type Client,
  createClient,
  type InStatement,
  LibsqlError,
  type ResultSet,
} from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { levelOf, MIGRATIONS } from './level.ts';
import { WorkerClient } from './worker-client.ts';

/**
 * FULL: what was acknowledged survives a power cut. NORMAL: a power cut may take back the last
 * acknowledged commands, whole ones; the end of the process never does.
 */
export type Synchronous = 'FULL' | 'NORMAL';

/** What to set, in this order, and what must be read back. */
const pragmasWith = (synchronous: Synchronous) =>
  [
    ['locking_mode', 'EXCLUSIVE', 'exclusive'],
    ['journal_mode', 'WAL', 'wal'],
    ['synchronous', synchronous, synchronous === 'FULL' ? 2 : 1],
    ['foreign_keys', 'ON', 1],
    ['temp_store', 'MEMORY', 2],
    ['cache_size', '-65536', -65536],
    ['journal_size_limit', '67108864', 67_108_864],
    ['wal_autocheckpoint', '1000', 1000],
  ] as const;
/** Requests to a remote server at once; its queue of writes is ours. Source: our choice. */
const REMOTE_REQUEST_COUNT_MAX = 16;
const REMOTE_ATTEMPT_COUNT_MAX = 3;
const PRAGMAS_OF_A_FILE: readonly string[] = ['locking_mode', 'journal_mode'];

export interface Place {
  /** `file:` and a path, `:memory:`, or a remote libSQL address. */
  readonly url: string;
  /** Default: FULL. A remote server has its own. */
  readonly synchronous?: Synchronous;
  /** What a remote server knows us by. */
  readonly authToken?: string;
}

export interface Database {
  readonly client: Client;
  /** Whether other processes may write to it: a remote server's is not ours alone. */
  readonly isShared: boolean;
  /** For what is read now and then, and for single rows written on their own. */
  readonly db: LibSQLDatabase;
  /** All of the statements or none. They are on disk when this returns. */
  commit(statements: readonly InStatement[]): Promise<readonly ResultSet[]>;
  /** Leaves the database as one file that anybody may open. */
  close(): Promise<void>;
}

/**
 * Opens (or creates) the file, takes it for this process, and brings its tables up to date.
 *
 * @param place A remote libSQL address is passed through: its server owns the file and its
 *   settings.
 * @throws {Error} With a sentence for the operator: the file is in use, out of reach, no database,
 *   or a setting did not hold.
 */
export async function openDatabase(place: Place): Promise<Database> {
  const { url } = place;
  const client = await connect(place);
  try {
    if (client.protocol === 'file') await settle(client, place);
    else await checkRemote(client);
    const db = drizzle(client);
    await bringUp(db, client);
    await settle(client, place);
    return {
      client,
      db,
      isShared: client.protocol !== 'file',
      commit: (statements) => commit(client, place, statements),
      close: () => close(client, url),
    };
  } catch (error) {
    await close(client, url).catch(() => undefined);
    throw explained(error, url);
  }
}

/** A file gets a thread of its own; what is in memory, or elsewhere, needs none. */
async function connect({ url, authToken }: Place): Promise<Client> {
  try {
    if (url.startsWith('file:') && !isInMemory(url)) return await WorkerClient.open(url);
    const concurrency = isInMemory(url) ? 1 : REMOTE_REQUEST_COUNT_MAX;
    const token = authToken === undefined ? {} : { authToken };
    return createClient({ url, concurrency, intMode: 'number', ...token });
  } catch (error) {
    throw explained(error, url);
  }
}

/** Two that begin with the same empty server at once: one makes the tables, the other looks again. */
async function bringUp(db: LibSQLDatabase, client: Client): Promise<void> {
  if ((await levelOf(client)).is === 'newer') throw new Error(NEWER);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await migrate(db, { migrationsFolder: MIGRATIONS });
      return;
    } catch (error) {
      if (client.protocol === 'file' || attempt === REMOTE_ATTEMPT_COUNT_MAX) throw error;
    }
  }
}

async function commit(
  client: Client,
  place: Place,
  statements: readonly InStatement[],
): Promise<readonly ResultSet[]> {
  try {
    return await client.batch([...statements], 'write');
  } catch (error) {
    await settle(client, place);
    throw error;
  }
}

/**
 * The client keeps its lock until its statements are collected as garbage, so it is given back first.
 * That can only be done outside WAL; a crash does without, the file is whole either way.
 */
async function close(client: Client, url: string): Promise<void> {
  try {
    if (!isFile(client, url)) return;
    await client.execute('PRAGMA journal_mode = DELETE');
    await client.execute('PRAGMA locking_mode = NORMAL');
    await client.execute('SELECT count(*) FROM sqlite_schema');
  } finally {
    if (client instanceof WorkerClient) await client.end();
    else client.close();
  }
}

/** Sets every PRAGMA on the connection, and refuses to go on with one that does not hold. */
async function settle(client: Client, { url, synchronous = 'FULL' }: Place): Promise<void> {
  if (client.protocol !== 'file') return;
  for (const [name, value, expected] of pragmasWith(synchronous)) {
    if (PRAGMAS_OF_A_FILE.includes(name) && !isFile(client, url)) continue;
    await client.execute(`PRAGMA ${name} = ${value}`);
    const got = (await client.execute(`PRAGMA ${name}`)).rows[0]?.[0];
    if (got !== expected) throw new Error(`PRAGMA ${name} is ${got}, not ${expected}.`);
  }
}

/**
 * A remote server has its own settings, and a request to it may get any connection: the one that
 * matters has to be so by default, as it is with libsql-server. What a world ruled goes with it.
 */
async function checkRemote(client: Client): Promise<void> {
  const got = (await client.execute('PRAGMA foreign_keys')).rows[0]?.[0];
  if (got !== 1) throw new Error(`PRAGMA foreign_keys is ${got}, not 1.`);
}

const NEWER = 'a later version of Sandglass has written it; start that version.';

const isFile = (client: Client, url: string): boolean =>
  client.protocol === 'file' && !isInMemory(url);

const isInMemory = (url: string): boolean => url.includes(':memory:');

function explained(error: unknown, url: string): Error {
  const sentence = SENTENCES[codeOf(error)] ?? `cannot be opened: ${String(error)}`;
  // A token may stand behind the question mark.
  const [place = url] = url.startsWith('file:') ? [url] : url.split('?');
  return new Error(`${place} ${sentence}`, { cause: error });
}

/** A file that cannot be opened at all fails without a code: SQLite's number 14 is in the text. */
function codeOf(error: unknown): string {
  if (error instanceof LibsqlError) {
    return /HTTP status 40[13]\b/.test(error.message) ? 'REFUSED' : error.code;
  }
  return /^ConnectionFailed\(.*: 14"\)$/.test(error instanceof Error ? error.message : '')
    ? 'SQLITE_CANTOPEN'
    : '';
}

const SENTENCES: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'is in use by another process; a Sandglass database has one owner at a time.',
  SQLITE_CANTOPEN: 'cannot be opened: its folder is missing or may not be written to.',
  SQLITE_READONLY: 'may not be written to.',
  SQLITE_NOTADB: 'is not a database.',
  REFUSED: 'does not let us in; see to the token (SANDGLASS_DB_AUTH_TOKEN).',
};
