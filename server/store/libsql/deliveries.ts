/** Messages on their way out: claimed by one owner at a time, for so long. */
import type { Message } from '../../../runtime/index.ts';
import type { Backlog, ClaimQuery, Delivery } from '../store.ts';
import type { Database } from './client.ts';

const CLAIM = `UPDATE outbox SET claimed_by = ?, claimed_until_ms = ? WHERE rowid IN
  (SELECT rowid FROM outbox WHERE deliver_at_ms <= ?
     AND (claimed_until_ms IS NULL OR claimed_until_ms <= ?)
   ORDER BY deliver_at_ms, rowid LIMIT ?)`;

const CLAIMED = `SELECT world_id AS worldId, body, attempt_count AS attemptCount FROM outbox
  WHERE deliver_at_ms IS NOT NULL AND claimed_by = ? AND claimed_until_ms = ?
  ORDER BY deliver_at_ms, rowid`;

export async function claimDeliveries(
  { client }: Database,
  { owner, nowMs, claimLengthMs, limit }: ClaimQuery,
): Promise<readonly Delivery[]> {
  const untilMs = nowMs + claimLengthMs;
  const [, claimed] = await client.batch(
    [
      { sql: CLAIM, args: [owner, untilMs, nowMs, nowMs, limit] },
      { sql: CLAIMED, args: [owner, untilMs] },
    ],
    'write',
  );
  return (claimed?.rows ?? []).map((row) => ({
    worldId: String(row['worldId']),
    message: JSON.parse(String(row['body'])) as Message,
    attemptCount: Number(row['attemptCount']),
  }));
}

export async function deliveryBacklog({ client }: Database): Promise<Backlog> {
  const { rows } = await client.execute(
    `SELECT count(*) AS pendingCount, min(deliver_at_ms) AS oldestDueAtMs FROM outbox
     WHERE deliver_at_ms IS NOT NULL`,
  );
  return { ...rows[0] } as unknown as Backlog;
}
