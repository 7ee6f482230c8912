/** How far a database has been brought: which of the migrations of this version it has had. */
import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client';
import { readMigrationFiles } from 'drizzle-orm/migrator';

export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

export interface Level {
  /** `newer`: written by a later version; `foreign`: a migration it had is not one of ours. */
  readonly is: 'none' | 'current' | 'behind' | 'newer' | 'foreign';
  readonly had: number;
  readonly known: number;
}

/** Reads only. A database without tables of ours is at level `none`. */
export async function levelOf(client: Client): Promise<Level> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS });
  const level = (is: Level['is'], had: number): Level => ({ is, had, known: known.length });
  const table = "SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'";
  if ((await client.execute(table)).rows.length === 0) return level('none', 0);
  const { rows } = await client.execute(
    'SELECT hash, created_at FROM __drizzle_migrations ORDER BY created_at',
  );
  if (rows.length === 0) return level('none', 0);
  const last = known.at(-1);
  const isLater = (row: (typeof rows)[number]): boolean =>
    last === undefined || Number(row[1]) > last.folderMillis;
  if (rows.some(isLater)) return level('newer', rows.length);
  const isOurs = rows.every((row, index) => row[0] === known[index]?.hash);
  if (!isOurs) return level('foreign', rows.length);
  return level(rows.length < known.length ? 'behind' : 'current', rows.length);
}
