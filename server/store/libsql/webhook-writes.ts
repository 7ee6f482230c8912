/** Endpoints and deliveries on their way into the database. Whatever concerns a removed one passes. */
import type { Write } from '../change.ts';
import {
  isWebhookWrite,
  type NewWebhookDelivery,
  type WebhookEndpoint,
  type WebhookOutcome,
  type WebhookWrite,
} from '../webhooks.ts';
import { type Statement, statement } from './statement.ts';

/** In the order of the writes. @param nowMs The wall clock. */
export const webhookStatements = (writes: readonly Write[], nowMs: number): readonly Statement[] =>
  writes.filter(isWebhookWrite).flatMap((write) => statementsFor(write, nowMs));

function statementsFor(write: WebhookWrite, nowMs: number): readonly Statement[] {
  switch (write.kind) {
    case 'webhook':
      return [endpointStatement(write.endpoint)];
    case 'webhookRemoved': {
      const args = [write.worldId, write.endpointId];
      return [{ table: 'webhook_endpoints', sql: REMOVE, args }];
    }
    case 'webhookEvents': {
      const { worldId, endpointId, cursor, deliveries } = write;
      const moved = {
        table: 'webhook_endpoints',
        sql: MOVE,
        args: [cursor, worldId, endpointId],
      };
      const rows = deliveries.map((one) => rowOf(worldId, endpointId, one, nowMs));
      return [...statement('webhook_deliveries', TAKE, rows), moved];
    }
    case 'webhookAgain': {
      const { worldId, endpointId, deliveries } = write;
      const rows = deliveries.map((one) => rowOf(worldId, endpointId, one, nowMs));
      return statement('webhook_deliveries', AGAIN, rows);
    }
    case 'webhookOutcome':
      return outcomeStatements(write.outcome, nowMs);
    case 'webhooksFreed':
      return [{ table: 'webhook_deliveries', sql: FREE, args: [] }];
  }
}

function endpointStatement(endpoint: WebhookEndpoint): Statement {
  const { worldId, id, owner, createdAtMs, settings, cursor } = endpoint;
  const { disabledAtMs, disabledReason } = endpoint;
  const about = [worldId, id, owner, createdAtMs, JSON.stringify(settings), cursor];
  const args = [...about, disabledAtMs, disabledReason];
  return { table: 'webhook_endpoints', sql: PUT, args };
}

const rowOf = (
  worldId: string,
  endpointId: string,
  { eventId, sequence, type, lane }: NewWebhookDelivery,
  nowMs: number,
) => [worldId, endpointId, eventId, sequence, type, lane, nowMs, nowMs];

function outcomeStatements(told: WebhookOutcome, nowMs: number): readonly Statement[] {
  const { worldId, endpointId, eventId, owner, attempt, nextAttemptAtMs, outcome } = told;
  const settledAtMs = outcome === null ? null : attempt.atMs;
  const args = [nextAttemptAtMs, outcome, settledAtMs, JSON.stringify(attempt)];
  const of = [worldId, endpointId, eventId, owner];
  const settled = { table: 'webhook_deliveries', sql: SETTLE, args: [...args, ...of] };
  if (told.disables === null) return [settled];
  const disabled = {
    table: 'webhook_endpoints',
    sql: DISABLE,
    args: [nowMs, told.disables, ...of],
  };
  // First: afterwards nobody has claimed it any more.
  return [disabled, settled];
}

const PUT = `INSERT INTO webhook_endpoints
    (world_id, id, owner, created_at_ms, settings, cursor, disabled_at_ms, disabled_reason)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (world_id, id) DO UPDATE SET settings = excluded.settings,
    disabled_at_ms = excluded.disabled_at_ms, disabled_reason = excluded.disabled_reason`;

const FREE = `UPDATE webhook_deliveries SET claimed_by = NULL, claimed_until_ms = NULL
  WHERE deliver_at_ms IS NOT NULL AND claimed_by IS NOT NULL`;

const REMOVE = 'DELETE FROM webhook_endpoints WHERE world_id = ? AND id = ?';

const MOVE = `UPDATE webhook_endpoints SET cursor = max(cursor, ?) WHERE world_id = ? AND id = ?`;

const INSERT = `INSERT INTO webhook_deliveries
    (world_id, endpoint_id, event_id, sequence, type, lane, created_at_ms, deliver_at_ms)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
    value ->> 6, value ->> 7
  FROM json_each(?) WHERE EXISTS (SELECT 1 FROM webhook_endpoints
    WHERE world_id = value ->> 0 AND id = value ->> 1)`;

const TAKE = `${INSERT} ON CONFLICT DO NOTHING`;

const AGAIN = `${INSERT} ON CONFLICT (world_id, endpoint_id, event_id) DO UPDATE SET
    deliver_at_ms = excluded.deliver_at_ms, attempt_count = 0, outcome = NULL, settled_at_ms = NULL`;

/** Only of whoever holds the claim: what came too late is passed over. */
const SETTLE = `UPDATE webhook_deliveries SET deliver_at_ms = ?, outcome = ?, settled_at_ms = ?,
    attempts = json_insert(CASE WHEN json_array_length(attempts) >= 50
      THEN json_remove(attempts, '$[0]') ELSE attempts END, '$[#]', json(?)),
    attempt_count = attempt_count + 1, claimed_by = NULL, claimed_until_ms = NULL
  WHERE world_id = ? AND endpoint_id = ? AND event_id = ? AND claimed_by = ?`;

const DISABLE = `UPDATE webhook_endpoints SET disabled_at_ms = ?, disabled_reason = ?
  WHERE world_id = ? AND id = ? AND disabled_at_ms IS NULL
    AND EXISTS (SELECT 1 FROM webhook_deliveries AS d WHERE d.world_id = webhook_endpoints.world_id
      AND d.endpoint_id = webhook_endpoints.id AND d.event_id = ? AND d.claimed_by = ?)`;
