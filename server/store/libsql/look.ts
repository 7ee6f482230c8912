/**
 * A database opened to be looked at as it is, whatever state it is in: nothing is migrated, checked
 * or repaired by opening it.
 *
 * Invariants:
 *   L1. A file is only looked at while no server has it, and no server gets it meanwhile.
 *   L2. Looking changes no content. What a crash left in two parts is put together at the end, as
 *       the next start would do.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Client, createClient, LibsqlError } from '@libsql/client';
import { WorkerClient } from './worker-client.ts';

export interface Looked {
  readonly client: Client;
  /** Null where it is no file: in memory, or on another server. */
  readonly path: string | null;
  /** Gives it back. */
  close(): Promise<void>;
}

/** Why a database cannot be looked at. */
export type LookFault = 'missing' | 'in use' | 'no database' | 'unreadable';

export class LookError extends Error {
  override readonly name = 'LookError';
  readonly fault: LookFault;

  constructor(fault: LookFault, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? {} : { cause });
    this.fault = fault;
  }
}

/** As much as the server has (client.ts). Unit: KiB, negative. */
const CACHE = 'PRAGMA cache_size = -65536';

/** @throws {LookError} */
export async function lookInto(url: string, authToken?: string): Promise<Looked> {
  const path = pathOfUrl(url);
  if (path !== null && !isThere(path)) {
    throw new LookError('missing', `${path} is not there, or is no file.`);
  }
  let client: Client | null = null;
  try {
    client =
      path === null
        ? createClient({ url, concurrency: 1, intMode: 'number', ...token(authToken) })
        : await WorkerClient.open(url);
    if (path !== null) await client.execute('PRAGMA locking_mode = EXCLUSIVE');
    await client.execute('SELECT count(*) FROM sqlite_schema');
    await client.execute(CACHE);
  } catch (error) {
    if (client !== null) await end(client);
    throw faultOf(error, path ?? withoutToken(url));
  }
  return lookedAt(client, path);
}

function lookedAt(client: Client, path: string | null): Looked {
  return {
    client,
    path,
    close: async () => {
      try {
        if (path !== null) await release(client);
      } finally {
        await end(client);
      }
    },
  };
}

async function end(client: Client): Promise<void> {
  if (client instanceof WorkerClient) await client.end();
  else client.close();
}

const token = (authToken: string | undefined) => (authToken === undefined ? {} : { authToken });

/** Only outside WAL does the client give its lock back at once (client.ts). */
async function release(client: Client): Promise<void> {
  const mode = (await client.execute('PRAGMA journal_mode')).rows[0]?.[0];
  if (mode === 'wal') await client.execute('PRAGMA journal_mode = DELETE');
  await client.execute('PRAGMA locking_mode = NORMAL');
  await client.execute('SELECT count(*) FROM sqlite_schema');
}

const isThere = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file that a libSQL address names; null where it names none. */
export function pathOfUrl(url: string): string | null {
  if (!url.startsWith('file:') || url.includes(':memory:')) return null;
  const [rest = ''] = url.slice('file:'.length).split(/[?#]/);
  return resolve(decodeURIComponent(rest.replace(/^\/\/(?:localhost)?(?=\/)/, '')));
}

/** What may be shown of an address: a token may stand behind the question mark. */
export const withoutToken = (url: string): string => url.split('?')[0] ?? '';

function faultOf(error: unknown, place: string): LookError {
  const code = error instanceof LibsqlError ? error.code : '';
  const text = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_BUSY')) {
    return new LookError('in use', `${place} is in use by a running server.`, error);
  }
  if (code === 'SQLITE_NOTADB') return new LookError('no database', `${place} is no database.`);
  return new LookError('unreadable', `${place} cannot be opened: ${text}`, error);
}
