/** What is kept beside the worlds, each by its key: keys, decisions, requests, and the audit. */
import type { Row } from '@libsql/client';
import type { Actor } from '../../../runtime/index.ts';
import type { KeptDecision } from '../../decisions.ts';
import type { KeyRow } from '../../keys.ts';
import type { KeyedRequest, SavedAnswer } from '../change.ts';
import type { Page } from '../kept.ts';
import type { AuditRow, KeptRequest, Oldest } from '../store.ts';
import type { Database } from './client.ts';

const KEYS = `SELECT hash, world_id AS worldId, actor, label, last4, created_at_ms AS createdAtMs
  FROM api_keys`;

export async function keyOf({ client }: Database, hash: string): Promise<KeyRow | undefined> {
  const { rows } = await client.execute({ sql: `${KEYS} WHERE hash = ?`, args: [hash] });
  return rows.map((row) => withActor<KeyRow>(row))[0];
}

export async function keysOf({ client }: Database, worldId: string): Promise<readonly KeyRow[]> {
  const sql = `${KEYS} WHERE world_id = ? ORDER BY created_at_ms, hash`;
  const { rows } = await client.execute({ sql, args: [worldId] });
  return rows.map((row) => withActor<KeyRow>(row));
}

export async function decisionOf(
  { client }: Database,
  worldId: string,
  id: string,
): Promise<KeptDecision | undefined> {
  const sql = 'SELECT body FROM decisions WHERE world_id = ? AND id = ?';
  const { rows } = await client.execute({ sql, args: [worldId, id] });
  const body = rows[0]?.[0];
  return typeof body === 'string' ? (JSON.parse(body) as KeptDecision) : undefined;
}

const REQUEST = `SELECT fingerprint, recorded_at_ms AS recordedAtMs, changed_world_id AS worldId,
    first_sequence AS firstSequence, last_sequence AS lastSequence, answer
  FROM requests WHERE world_id = ? AND caller = ? AND key_hash = ?`;

export async function requestOf(
  { client }: Database,
  { worldId, caller, keyHash }: KeyedRequest,
): Promise<KeptRequest | undefined> {
  const { rows } = await client.execute({ sql: REQUEST, args: [worldId, caller, keyHash] });
  const row = rows[0] as unknown as (KeptRequest & { readonly answer: string | null }) | undefined;
  if (row === undefined) return undefined;
  const answer = row.answer === null ? null : (JSON.parse(row.answer) as SavedAnswer);
  return { ...row, answer };
}

export async function knows({ client }: Database, originId: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM audit WHERE id = ?';
  return (await client.execute({ sql, args: [originId] })).rows.length > 0;
}

const AUDIT = `SELECT id, recorded_at_ms AS recordedAtMs, world_id AS worldId, actor, operation,
    tracking_id AS trackingId, key_last4 AS keyLast4, first_sequence AS firstSequence,
    last_sequence AS lastSequence
  FROM audit WHERE world_id = ? AND id > ? ORDER BY id LIMIT ?`;

export async function auditOf(
  { client }: Database,
  worldId: string,
  { after, limit }: Page,
): Promise<readonly AuditRow[]> {
  const { rows } = await client.execute({ sql: AUDIT, args: [worldId, after ?? '', limit] });
  return rows.map((row) => withActor<AuditRow>(row));
}

/** The client's rows have more than their columns; a copy has not. */
function withActor<Kept extends { readonly actor: Actor }>(row: Row): Kept {
  return { ...row, actor: JSON.parse(String(row['actor'])) as Actor } as unknown as Kept;
}

const OLDEST = `SELECT
    (SELECT min(recorded_at_ms) FROM decisions) AS decisionAtMs,
    (SELECT min(recorded_at_ms) FROM requests) AS requestAtMs,
    (SELECT min(delivered_at_ms) FROM outbox WHERE delivered_at_ms IS NOT NULL) AS deliveredAtMs`;

export async function oldestOf({ client }: Database): Promise<Oldest> {
  return { ...(await client.execute(OLDEST)).rows[0] } as unknown as Oldest;
}
