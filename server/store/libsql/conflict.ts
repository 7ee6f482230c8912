/** What a failed commit says about what stood in its way. */
import { LibsqlBatchError, LibsqlError } from '@libsql/client';
import { claimsOf } from '../../../runtime/index.ts';
import type { Write } from '../change.ts';
import { StoreError } from '../store.ts';
import type { Database } from './client.ts';
import type { Statement } from './statement.ts';

const IS_TAKEN = /^SQLITE_CONSTRAINT_(?:PRIMARYKEY|UNIQUE)$/;

/** @param writes What was to be committed by these statements. */
export async function explained(
  database: Database,
  { writes, statements }: { writes: readonly Write[]; statements: readonly Statement[] },
  cause: unknown,
): Promise<StoreError> {
  const table = cause instanceof LibsqlBatchError ? statements[cause.statementIndex]?.table : '';
  const code = cause instanceof LibsqlError ? (cause.extendedCode ?? cause.code) : '';
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new StoreError('WORLD_GONE', { cause });
  if (code.startsWith('SQLITE_FULL')) return new StoreError('FULL', { cause });
  if (!IS_TAKEN.test(code)) {
    const isRow = code.startsWith('SQLITE_CONSTRAINT');
    return new StoreError(isRow ? 'REFUSED' : 'FAILED', { cause });
  }
  switch (table) {
    case 'worlds':
      return new StoreError('WORLD_GONE', { cause });
    case 'requests':
      return new StoreError('REQUEST_KNOWN', { cause });
    case 'audit':
    case 'entries':
      return new StoreError('ENTRY_TAKEN', { cause });
    case 'claims': {
      const claim = await takenClaim(database, writes).catch(() => undefined);
      return claim === undefined
        ? new StoreError('REFUSED', { cause })
        : new StoreError('CLAIM_TAKEN', { claim, cause });
    }
    default:
      return new StoreError('REFUSED', { cause });
  }
}

/** The first claim of these writes that a stream outside of them holds. */
async function takenClaim(
  { client }: Database,
  writes: readonly Write[],
): Promise<string | undefined> {
  for (const write of writes) {
    if (write.kind !== 'change') continue;
    const claims = [...write.streams.values()].flatMap(({ after }) => claimsOf(after));
    const { rows } = await client.execute({
      sql: `SELECT claim FROM claims WHERE world_id = ?
            AND claim IN (SELECT value FROM json_each(?))
            AND stream_id NOT IN (SELECT value FROM json_each(?)) ORDER BY claim LIMIT 1`,
      args: [write.worldId, JSON.stringify(claims), JSON.stringify([...write.streams.keys()])],
    });
    const taken = rows[0]?.[0];
    if (typeof taken === 'string') return taken;
  }
  return undefined;
}
