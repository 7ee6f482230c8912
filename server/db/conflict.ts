/** What a commit that failed alone means to whoever asked for it. */
import { LibsqlBatchError } from '@libsql/client';
import { claimsOf, Rejected } from '../../runtime/index.ts';
import { Superseded } from '../lane.ts';
import type { Change } from './change.ts';
import type { Database } from './client.ts';
import type { Statement } from './write.ts';

/**
 * Gives the error to answer with: a claim that another customer holds is a rejection; an entry whose
 * place is taken was overtaken by another writer and is done again; anything else stays as it is.
 */
export async function explained(
  database: Database,
  change: Change,
  statements: readonly Statement[],
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof LibsqlBatchError)) return error;
  if (!/^SQLITE_CONSTRAINT_(?:PRIMARYKEY|UNIQUE)$/.test(error.extendedCode ?? '')) return error;
  const table = statements[error.statementIndex]?.table;
  if (table === 'entries') return new Superseded();
  if (table !== 'claims') return error;
  return (await rejectionOf(database, change).catch(() => undefined)) ?? error;
}

async function rejectionOf(database: Database, change: Change): Promise<Rejected | undefined> {
  const claims = [...change.streams.values()].flatMap(({ after }) => claimsOf(after));
  const { rows } = await database.client.execute({
    sql: `SELECT claim FROM claims WHERE world_id = ?
          AND claim IN (SELECT value FROM json_each(?))
          AND stream_id NOT IN (SELECT value FROM json_each(?)) ORDER BY claim LIMIT 1`,
    args: [change.worldId, JSON.stringify(claims), JSON.stringify([...change.streams.keys()])],
  });
  const taken = rows[0]?.[0] as string | undefined;
  if (taken === undefined) return undefined;
  return new Rejected(taken.startsWith('site:') ? 'SITE_TAKEN' : 'EMAIL_TAKEN');
}
