/**
 * What a failed commit says about what stood in its way. A remote server tells less than a file: the
 * kind of constraint stands in the sentence alone, which is SQLite's own and the same everywhere.
 */
import { LibsqlBatchError, LibsqlError } from '@libsql/client';
import { claimsOf } from '../../../runtime/index.ts';
import { mergedStreams, type Write } from '../change.ts';
import { StoreError } from '../store.ts';
import type { Database } from './client.ts';
import type { Statement } from './statement.ts';

/** @param writes What was to be committed by these statements. */
export async function explained(
  database: Database,
  { writes, statements }: { writes: readonly Write[]; statements: readonly Statement[] },
  cause: unknown,
): Promise<StoreError> {
  const fault = faultOf(cause);
  if (fault === 'full') return new StoreError('FULL', { cause });
  if (fault === 'failed') return new StoreError('FAILED', { cause });
  if (fault === 'FOREIGN KEY') return new StoreError('WORLD_GONE', { cause });
  const table = cause instanceof LibsqlBatchError ? statements[cause.statementIndex]?.table : '';
  switch (`${fault} ${table}`) {
    case 'UNIQUE worlds':
      return new StoreError('WORLD_GONE', { cause });
    case 'UNIQUE requests':
      return new StoreError('REQUEST_KNOWN', { cause });
    case 'NOT NULL worlds': // The world is not where the change was built upon (write.ts).
    case 'UNIQUE audit':
    case 'UNIQUE entries':
      return new StoreError('ENTRY_TAKEN', { cause });
    case 'UNIQUE claims': {
      const claim = await takenClaim(database, writes).catch(() => undefined);
      return claim === undefined
        ? new StoreError('REFUSED', { cause })
        : new StoreError('CLAIM_TAKEN', { claim, cause });
    }
    default:
      return new StoreError('REFUSED', { cause });
  }
}

type Fault = 'UNIQUE' | 'FOREIGN KEY' | 'NOT NULL' | 'another constraint' | 'full' | 'failed';

/** A primary key that is there already is a UNIQUE constraint that failed. */
function faultOf(cause: unknown): Fault {
  if (!(cause instanceof LibsqlError)) return 'failed';
  const { code, message } = cause;
  if (code.startsWith('SQLITE_FULL')) return 'full';
  if (!code.startsWith('SQLITE_CONSTRAINT')) return 'failed';
  const [, constraint] = /\b(UNIQUE|FOREIGN KEY|NOT NULL) constraint failed/.exec(message) ?? [];
  return (constraint as Fault | undefined) ?? 'another constraint';
}

/** The first claim of these writes that a stream outside of them holds. */
async function takenClaim(
  { client }: Database,
  writes: readonly Write[],
): Promise<string | undefined> {
  const merged = mergedStreams(writes.filter((write) => write.kind === 'change'));
  for (const { worldId, after } of merged) {
    const own = merged.filter((one) => one.worldId === worldId).map((one) => one.after.id);
    const claims = claimsOf(after);
    const { rows } = await client.execute({
      sql: `SELECT claim FROM claims WHERE world_id = ?
            AND claim IN (SELECT value FROM json_each(?))
            AND stream_id NOT IN (SELECT value FROM json_each(?))`,
      args: [worldId, JSON.stringify(claims), JSON.stringify(own)],
    });
    const held = new Set(rows.map((row) => row[0]));
    const taken = claims.find((claim) => held.has(claim));
    if (taken !== undefined) return taken;
  }
  return undefined;
}
