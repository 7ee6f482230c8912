/**
 * Worlds on their way in: rows of the kind `importing`, which nothing reads as a world. One that was
 * left half-way goes when the store is opened next.
 */
import type { InStatement } from '@libsql/client';
import { WorldFileError } from '../../world-file-reading.ts';
import type { ImportGate } from '../../world-import.ts';
import { LIVE_ID } from '../kept.ts';
import type { Database } from './client.ts';

const BEGIN = `INSERT INTO worlds
  (id, kind, name, now_ms, pack_id, sequence, created_at_ms, start_at_ms, forked_from)
  VALUES (?, 'importing', ?, ?, ?, 0, ?, ?, ?)`;

/** A live world in which nothing happened yet gives way, and its keys stay. */
const BEGIN_LIVE = `UPDATE worlds SET kind = 'importing', name = ?, now_ms = ?, pack_id = ?,
  created_at_ms = ?, start_at_ms = ?, forked_from = ? WHERE id = 'live' AND sequence = 0`;

const FINISH = `UPDATE worlds SET kind = CASE id WHEN 'live' THEN 'live' ELSE 'sandbox' END
  WHERE id = ? AND kind = 'importing'`;

const ABANDON = "DELETE FROM worlds WHERE id = ? AND kind = 'importing'";

export function importsInto(database: Database): ImportGate {
  /** Puts back the empty live world that gave way. */
  let putBack: readonly InStatement[] = [];
  return {
    async begin({ id, name, packId, createdAtMs, startAtMs, forkedFrom }) {
      const isGivingWay = await mayBegin(database, id);
      putBack = isGivingWay ? await emptyLive(database) : [];
      const about = [name, startAtMs, packId, createdAtMs, startAtMs, forkedFrom];
      await database.commit(
        isGivingWay
          ? [{ sql: BEGIN_LIVE, args: about }]
          : [
              { sql: ABANDON, args: [id] },
              { sql: BEGIN, args: [id, ...about] },
            ],
      );
    },
    finish: async (worldId) => {
      await database.commit([{ sql: FINISH, args: [worldId] }]);
    },
    abandon: async (worldId) => {
      await database.commit([{ sql: ABANDON, args: [worldId] }, ...putBack]);
    },
  };
}

/** @returns Whether an empty live world has to give way. @throws {WorldFileError} */
async function mayBegin({ client }: Database, id: string): Promise<boolean> {
  const sql = 'SELECT kind, sequence FROM worlds WHERE id = ?';
  const row = (await client.execute({ sql, args: [id] })).rows[0];
  if (row === undefined || row[0] === 'importing') return false;
  if (id !== LIVE_ID) throw new WorldFileError(`There is a world ${id} already.`);
  if (row[1] === 0) return true;
  throw new WorldFileError(`The live world has ${row[1]} entries already.`);
}

/** The live world and its keys, as the statements that write them. */
async function emptyLive({ client }: Database): Promise<readonly InStatement[]> {
  const rowsOf = async (table: string, column: string) => {
    const sql = `SELECT * FROM ${table} WHERE ${column} = ?`;
    const { columns, rows } = await client.execute({ sql, args: [LIVE_ID] });
    const places = columns.map(() => '?').join(', ');
    return rows.map((row) => ({
      sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
      args: columns.map((_, at) => row[at] ?? null),
    }));
  };
  return [...(await rowsOf('worlds', 'id')), ...(await rowsOf('api_keys', 'world_id'))];
}

/** Of a store that nobody else writes to: what is half-way in it was left so. */
export async function removeHalfImports(database: Database): Promise<void> {
  if (database.isShared) return;
  const half = await database.client.execute("SELECT 1 FROM worlds WHERE kind = 'importing'");
  if (half.rows.length === 0) return;
  await database.commit(["DELETE FROM worlds WHERE kind = 'importing'"]);
}
