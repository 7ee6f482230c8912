/** What is kept beside the worlds: keys, keyed requests, the audit, decisions. */
import type { Client } from '@libsql/client';
import { type Findings, instantText } from './findings.ts';

/** Read at most, of each check. The rest is like them. */
const LIMIT = 'LIMIT 1000';

/** A stretch of entries that the world does not have; below zero is none at all. */
const OUTSIDE = `last_sequence >= 0 AND NOT (first_sequence >= 1 AND first_sequence <= last_sequence + 1
  AND last_sequence <= w.sequence)`;

export async function checkRecords(client: Client, findings: Findings): Promise<void> {
  await checkRequests(client, findings);
  await checkAudit(client, findings);
  await checkKeys(client, findings);
  await checkDecisions(client, findings);
}

async function checkRequests(client: Client, findings: Findings): Promise<void> {
  const outside = await client.execute(
    `SELECT r.changed_world_id, r.key_hash, r.first_sequence, r.last_sequence, w.sequence
     FROM requests AS r JOIN worlds AS w ON w.id = r.changed_world_id
     WHERE ${OUTSIDE} ${LIMIT}`,
  );
  for (const [worldId, hash, first, last, sequence] of outside.rows.map(cells)) {
    const says = `The keyed request ${hash} wrote entries ${first} to ${last} of ${sequence}.`;
    const repair = 'would forget it, so that it can be sent again';
    findings.add('requests', { worldId: String(worldId) }, { says, repair });
  }
  const spoilt = await client.execute(
    `SELECT world_id, key_hash FROM requests
     WHERE answer IS NOT NULL AND NOT json_valid(answer) ${LIMIT}`,
  );
  for (const [worldId, hash] of spoilt.rows.map(cells)) {
    const says = `The answer to the keyed request ${hash} cannot be read.`;
    const repair = 'would make it anew from its entries';
    findings.add('requests', { worldId: String(worldId) }, { says, repair });
  }
}

/** Rows of worlds that are gone stay: the audit outlives them. */
async function checkAudit(client: Client, findings: Findings): Promise<void> {
  const { rows } = await client.execute(
    `SELECT w.id, a.id, first_sequence, last_sequence, w.sequence
     FROM audit AS a JOIN worlds AS w ON w.id = a.world_id
     WHERE (${OUTSIDE}) OR NOT json_valid(a.actor) ${LIMIT}`,
  );
  for (const [worldId, id, first, last, sequence] of rows.map(cells)) {
    const says = `The audit’s row ${id} names entries ${first} to ${last} of ${sequence}, or nobody who could have asked.`;
    findings.add('audit', { worldId: String(worldId) }, { says });
  }
}

async function checkKeys(client: Client, findings: Findings): Promise<void> {
  const { rows } = await client.execute(
    `SELECT k.world_id, k.last4, k.created_at_ms, w.id IS NULL FROM api_keys AS k
     LEFT JOIN worlds AS w ON w.id = k.world_id
     WHERE w.id IS NULL OR NOT json_valid(k.actor) OR length(k.hash) <> 64 ${LIMIT}`,
  );
  for (const [worldId, last4, createdAtMs, isLost] of rows.map(cells)) {
    const what = isLost === 1 ? 'opens a world that is not there' : 'opens nothing as it is kept';
    const says = `The key that ends in ${last4}, made at ${instantText(createdAtMs)}, ${what}.`;
    findings.add('keys', { worldId: String(worldId) }, { says, repair: 'would withdraw it' });
  }
}

async function checkDecisions(client: Client, findings: Findings): Promise<void> {
  const { rows } = await client.execute(
    `SELECT world_id, id FROM decisions WHERE CASE WHEN json_valid(body)
       THEN body ->> 'id' IS NOT id OR body ->> 'worldId' IS NOT world_id ELSE true END ${LIMIT}`,
  );
  for (const [worldId, id] of rows.map(cells)) {
    const says = `The kept answer ${id} cannot be read, or is another’s.`;
    findings.add('decisions', { worldId: String(worldId) }, { says, repair: 'would remove it' });
  }
}

const cells = (row: { readonly length: number; readonly [at: number]: unknown }): unknown[] =>
  Array.from({ length: row.length }, (_, at) => row[at]);

/** Timers of the live world that wait for the server to run: no fault, but worth knowing. */
export async function overdueNote(client: Client, nowMs: number): Promise<string | null> {
  const { rows } = await client.execute({
    sql: `SELECT count(*), min(due_at_ms) FROM timers WHERE world_id = 'live' AND due_at_ms <= ?`,
    args: [nowMs],
  });
  const count = Number(rows[0]?.[0] ?? 0);
  if (count === 0) return null;
  const oldestMs = Number(rows[0]?.[1]);
  const hours = Math.round((nowMs - oldestMs) / 360_000) / 10;
  const timers =
    count === 1 ? '1 timer of the live world is' : `${count} timers of the live world are`;
  return `${timers} overdue, the oldest since ${instantText(oldestMs)} (${hours} h). The next start fires them, each at its own instant.`;
}
