/** Messages on their way out: claimed by one owner at a time, for so long. */
import type { Message } from '../../../runtime/index.ts';
import type { Backlog, ClaimQuery, Delivery } from '../store.ts';
import type { Database } from './client.ts';

/** What a statement gives back has no order of its own. */
const CLAIM = `UPDATE outbox SET claimed_by = ?, claimed_until_ms = ? WHERE rowid IN
  (SELECT rowid FROM outbox WHERE deliver_at_ms <= ?
     AND (claimed_until_ms IS NULL OR claimed_until_ms <= ?)
   ORDER BY deliver_at_ms, rowid LIMIT ?)
  RETURNING world_id AS worldId, body, attempt_count AS attemptCount,
    deliver_at_ms AS deliverAtMs, rowid AS number`;

interface Claimed {
  readonly worldId: string;
  readonly body: string;
  readonly attemptCount: number;
  readonly deliverAtMs: number;
  readonly number: number;
}

export async function claimDeliveries(
  database: Database,
  { owner, nowMs, claimLengthMs, limit }: ClaimQuery,
): Promise<readonly Delivery[]> {
  const args = [owner, nowMs + claimLengthMs, nowMs, nowMs, limit];
  const [claimed] = await database.commit([{ sql: CLAIM, args }]);
  const rows = (claimed?.rows ?? []) as unknown as readonly Claimed[];
  return [...rows].sort(byDelivery).map(({ worldId, body, attemptCount }) => ({
    worldId,
    message: JSON.parse(body) as Message,
    attemptCount,
  }));
}

const byDelivery = (a: Claimed, b: Claimed): number =>
  a.deliverAtMs === b.deliverAtMs ? a.number - b.number : a.deliverAtMs - b.deliverAtMs;

export async function deliveryBacklog({ client }: Database): Promise<Backlog> {
  const { rows } = await client.execute(
    `SELECT count(*) AS pendingCount, min(deliver_at_ms) AS oldestDueAtMs FROM outbox
     WHERE deliver_at_ms IS NOT NULL`,
  );
  return { ...rows[0] } as unknown as Backlog;
}
