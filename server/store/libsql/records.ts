/** What is kept beside the worlds, each by its key: decisions, requests, and their age. */
import type { KeptDecision } from '../../decisions.ts';
import type { KeyedRequest, SavedAnswer } from '../change.ts';
import type { KeptRequest, Oldest } from '../store.ts';
import type { Database } from './client.ts';

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

const OLDEST = `SELECT
    (SELECT min(recorded_at_ms) FROM decisions) AS decisionAtMs,
    (SELECT min(recorded_at_ms) FROM requests) AS requestAtMs,
    (SELECT min(delivered_at_ms) FROM outbox WHERE delivered_at_ms IS NOT NULL) AS deliveredAtMs,
    (SELECT min(settled_at_ms) FROM webhook_deliveries
      WHERE settled_at_ms IS NOT NULL) AS webhookAtMs,
    (SELECT min(created_at_ms) FROM consent_tokens) AS tokenAtMs`;

export async function oldestOf({ client }: Database): Promise<Oldest> {
  return { ...(await client.execute(OLDEST)).rows[0] } as unknown as Oldest;
}
