/** Who may, and who did: API keys, tokens of consent, and the audit. */
import type { InValue, Row } from '@libsql/client';
import type { Actor } from '../../../runtime/index.ts';
import type { KeyRow } from '../../keys.ts';
import type { ConsentToken } from '../change.ts';
import type { Page } from '../kept.ts';
import type { AuditFilter, AuditRow, KeyFilter } from '../store.ts';
import type { Database } from './client.ts';

const KEYS = `SELECT hash, world_id AS worldId, actor, label, last4, created_at_ms AS createdAtMs, id,
    expires_at_ms AS expiresAtMs, suspended_at_ms AS suspendedAtMs,
    last_used_at_ms AS lastUsedAtMs, api_version AS apiVersion
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

export async function keyNamed(
  { client }: Database,
  worldId: string,
  id: string,
): Promise<KeyRow | undefined> {
  const sql = `${KEYS} WHERE world_id = ? AND id = ?`;
  const { rows } = await client.execute({ sql, args: [worldId, id] });
  return rows.map((row) => withActor<KeyRow>(row))[0];
}

export async function keysAfter(
  { client }: Database,
  worldId: string,
  filter: KeyFilter,
  { after, limit }: Page,
): Promise<readonly KeyRow[]> {
  const { sql, args } = whereOf(filter);
  const { rows } = await client.execute({
    sql: `${KEYS} WHERE world_id = ? AND id > ? ${sql} ORDER BY id LIMIT ?`,
    args: [worldId, after ?? '', ...args, limit],
  });
  return rows.map((row) => withActor<KeyRow>(row));
}

const AUDIT = `SELECT id, recorded_at_ms AS recordedAtMs, world_id AS worldId, actor, operation,
    tracking_id AS trackingId, key_last4 AS keyLast4, first_sequence AS firstSequence,
    last_sequence AS lastSequence, reason, trial_id AS trialId
  FROM audit`;

export async function auditOf(
  { client }: Database,
  worldId: string,
  { after, limit }: Page,
  filter: AuditFilter,
): Promise<readonly AuditRow[]> {
  const { sql, args } = whereOf(filter);
  const { rows } = await client.execute({
    sql: `${AUDIT} WHERE world_id = ? AND id > ? ${sql} ORDER BY id LIMIT ?`,
    args: [worldId, after ?? '', ...args, limit],
  });
  return rows.map((row) => withActor<AuditRow>(row));
}

const TOKEN = `SELECT hash, world_id AS worldId, trial_id AS trialId, email,
    created_at_ms AS createdAtMs
  FROM consent_tokens WHERE hash = ?`;

export async function consentTokenOf(
  { client }: Database,
  hash: string,
): Promise<ConsentToken | undefined> {
  const { rows } = await client.execute({ sql: TOKEN, args: [hash] });
  return rows.map((row) => ({ ...row }) as unknown as ConsentToken)[0];
}

const CONDITIONS: Readonly<Record<keyof AuditFilter, string>> = {
  owner: 'owner = ?',
  email: "actor ->> 'email' = ?",
  kind: "actor ->> 'kind' = ?",
  trialId: 'trial_id = ?',
  operation: 'operation = ?',
};

function whereOf(filter: AuditFilter): { readonly sql: string; readonly args: readonly InValue[] } {
  const names = Object.keys(CONDITIONS) as (keyof AuditFilter)[];
  const given = names.filter((name) => filter[name] !== undefined);
  return {
    sql: given.map((name) => `AND ${CONDITIONS[name]}`).join(' '),
    args: given.map((name) => filter[name] ?? ''),
  };
}

/** The client's rows have more than their columns; a copy has not. */
function withActor<Kept extends { readonly actor: Actor }>(row: Row): Kept {
  return { ...row, actor: JSON.parse(String(row['actor'])) as Actor } as unknown as Kept;
}
