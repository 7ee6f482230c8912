/** Which streams have something due, in portions that may be fired one after another. */
import type { DueQuery, Portion } from '../store.ts';
import type { Database } from './client.ts';

interface Row {
  readonly stream_id: string;
  readonly due_at_ms: number;
}

/** The earliest timers due by an instant: about `limit` of them, more only if they share an instant. */
export async function portionDue(database: Database, of: DueQuery): Promise<Portion> {
  const rows = await dueRows(database, of, of.limit + 1);
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return { streamIds: [], untilMs: null };
  if (rows.length <= of.limit) return portionOf(rows, of.byMs);
  if (last.due_at_ms > first.due_at_ms) return portionOf(rows, last.due_at_ms - 1);
  const together = await dueRows(database, { ...of, byMs: first.due_at_ms }, -1);
  return portionOf(together, first.due_at_ms);
}

/** The instant of the earliest timer; null when none is armed. */
export async function nextDueAtMs(
  database: Database,
  worldId: string,
  without: readonly string[],
): Promise<number | null> {
  const { rows } = await database.client.execute({
    sql: `SELECT min(due_at_ms) FROM timers WHERE world_id = ?
          AND stream_id NOT IN (SELECT value FROM json_each(?))`,
    args: [worldId, JSON.stringify(without)],
  });
  return (rows[0]?.[0] ?? null) as number | null;
}

function portionOf(rows: readonly Row[], untilMs: number): Portion {
  const within = rows.filter((row) => row.due_at_ms <= untilMs);
  return { streamIds: [...new Set(within.map((row) => row.stream_id))], untilMs };
}

/** @param limit Below zero: all of them. */
async function dueRows(
  database: Database,
  of: { readonly worldId: string; readonly byMs: number; readonly without: readonly string[] },
  limit: number,
): Promise<readonly Row[]> {
  const { rows } = await database.client.execute({
    sql: `SELECT stream_id, due_at_ms FROM timers WHERE world_id = ? AND due_at_ms <= ?
          AND stream_id NOT IN (SELECT value FROM json_each(?))
          ORDER BY due_at_ms LIMIT ?`,
    args: [of.worldId, of.byMs, JSON.stringify(of.without), limit],
  });
  return rows as unknown as readonly Row[];
}
