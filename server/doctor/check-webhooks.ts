/** Webhook endpoints and deliveries: each as it can be, and none further than its world. */
import type { Client } from '@libsql/client';
import { counted, type Findings, instantText } from './findings.ts';

/** Read at most, of each check. The rest is like them. */
const LIMIT = 'LIMIT 1000';

const ENDPOINTS = `SELECT e.world_id, e.id, e.cursor, w.sequence FROM webhook_endpoints AS e
  JOIN worlds AS w ON w.id = e.world_id
  WHERE e.cursor < 0 OR e.cursor > w.sequence
    OR (e.disabled_at_ms IS NULL) <> (e.disabled_reason IS NULL)
    OR CASE WHEN json_valid(e.settings) THEN json_type(e.settings, '$.url') IS NOT 'text'
         OR json_type(e.settings, '$.types') IS NOT 'array'
         OR json_type(e.settings, '$.secrets') IS NOT 'array' ELSE true END ${LIMIT}`;

const DELIVERIES = `SELECT d.world_id, d.endpoint_id, d.event_id FROM webhook_deliveries AS d
  JOIN worlds AS w ON w.id = d.world_id
  WHERE (d.deliver_at_ms IS NULL) = (d.outcome IS NULL)
    OR (d.settled_at_ms IS NULL) <> (d.outcome IS NULL)
    OR (d.claimed_by IS NULL) <> (d.claimed_until_ms IS NULL)
    OR (d.claimed_by IS NOT NULL AND d.deliver_at_ms IS NULL)
    OR d.sequence < 0 OR d.sequence > w.sequence OR NOT json_valid(d.attempts) ${LIMIT}`;

export async function checkWebhooks(client: Client, findings: Findings): Promise<void> {
  for (const row of (await client.execute(ENDPOINTS)).rows) {
    const at = { worldId: String(row[0]) };
    const says = `The endpoint ${row[1]} has taken events up to ${row[2]} of ${row[3]}, or is not as it can be kept.`;
    findings.add('webhooks', at, { says, repair: 'would disable it' });
  }
  for (const row of (await client.execute(DELIVERIES)).rows) {
    const at = { worldId: String(row[0]) };
    const says = `The delivery of ${row[2]} to ${row[1]} is half settled, half claimed, or of an event that there is not.`;
    findings.add('webhookDeliveries', at, { says, repair: 'would remove it' });
  }
}

/** What waits to be sent: no fault, but worth knowing. */
export async function webhooksNote(client: Client, nowMs: number): Promise<string | null> {
  const { rows } = await client.execute({
    sql: `SELECT count(*), min(deliver_at_ms) FROM webhook_deliveries AS d
      JOIN webhook_endpoints AS e ON e.world_id = d.world_id AND e.id = d.endpoint_id
      WHERE deliver_at_ms <= ? AND e.disabled_at_ms IS NULL`,
    args: [nowMs],
  });
  const count = Number(rows[0]?.[0] ?? 0);
  if (count === 0) return null;
  const deliveries = counted(count, 'delivery', 'deliveries');
  const wait = count === 1 ? 'waits' : 'wait';
  return `${deliveries} to webhooks ${wait} to be sent, the oldest since ${instantText(rows[0]?.[1])}.`;
}
