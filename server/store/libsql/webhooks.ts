/** Endpoints and deliveries as they are read and claimed. */
import type { Row } from '@libsql/client';
import type {
  ClaimedWebhook,
  DeliveriesPage,
  ReadsWebhooks,
  WebhookBacklog,
  WebhookClaim,
  WebhookDelivery,
  WebhookEndpoint,
} from '../webhooks.ts';
import type { Database } from './client.ts';

const ENDPOINTS = `SELECT world_id AS worldId, id, owner, created_at_ms AS createdAtMs, settings,
    cursor, disabled_at_ms AS disabledAtMs, disabled_reason AS disabledReason
  FROM webhook_endpoints WHERE world_id = ?`;

const DELIVERIES = `SELECT event_id AS eventId, sequence, type, lane, created_at_ms AS createdAtMs,
    deliver_at_ms AS deliverAtMs, attempt_count AS attemptCount, outcome,
    settled_at_ms AS settledAtMs, attempts
  FROM webhook_deliveries WHERE world_id = ? AND endpoint_id = ?`;

/** What may be claimed as far as its lane and its endpoint go. P7. */
const FREE = `e.disabled_at_ms IS NULL AND NOT EXISTS (SELECT 1 FROM webhook_deliveries AS head
    WHERE head.world_id = d.world_id AND head.endpoint_id = d.endpoint_id AND head.lane = d.lane
      AND head.sequence < d.sequence AND head.deliver_at_ms IS NOT NULL
      AND head.attempt_count < 3)`;

const FROM = `FROM webhook_deliveries AS d
  JOIN webhook_endpoints AS e ON e.world_id = d.world_id AND e.id = d.endpoint_id`;

const CLAIM = `UPDATE webhook_deliveries SET claimed_by = ?, claimed_until_ms = ? WHERE rowid IN
  (SELECT place FROM (SELECT place, due, owner, row_number() OVER
      (PARTITION BY owner ORDER BY due, sequence, place) AS of_owner
    FROM (SELECT d.rowid AS place, d.deliver_at_ms AS due, d.sequence, e.owner, row_number() OVER
        (PARTITION BY d.world_id, d.endpoint_id ORDER BY d.deliver_at_ms, d.sequence) AS number
      ${FROM}
      WHERE d.deliver_at_ms <= ? AND (d.claimed_until_ms IS NULL OR d.claimed_until_ms <= ?)
        AND d.endpoint_id NOT IN (SELECT value FROM json_each(?)) AND ${FREE})
    WHERE number <= ?) AS ranked
   WHERE of_owner <= ? - (SELECT coalesce(sum(one.value ->> 'count'), 0) FROM json_each(?) AS one
     JOIN webhook_endpoints AS e ON e.world_id = one.value ->> 'worldId'
       AND e.id = one.value ->> 'endpointId' WHERE e.owner = ranked.owner)
   ORDER BY due, place LIMIT ?)
  RETURNING world_id AS worldId, endpoint_id AS endpointId, event_id AS eventId, sequence, type,
    lane, created_at_ms AS createdAtMs, deliver_at_ms AS deliverAtMs,
    attempt_count AS attemptCount, (SELECT settings FROM webhook_endpoints AS e
      WHERE e.world_id = webhook_deliveries.world_id AND e.id = endpoint_id) AS settings`;

const BACKLOG = `SELECT count(*) AS pendingCount, min(d.deliver_at_ms) AS oldestDueAtMs,
    (SELECT min(CASE WHEN d.claimed_until_ms > ?1 THEN max(d.claimed_until_ms, d.deliver_at_ms)
      ELSE d.deliver_at_ms END) ${FROM} WHERE d.deliver_at_ms IS NOT NULL AND ${FREE}) AS nextDueAtMs
  ${FROM} WHERE d.deliver_at_ms IS NOT NULL AND e.disabled_at_ms IS NULL`;

export function readsWebhooks(database: Database): ReadsWebhooks {
  const { client } = database;
  const rowsOf = async (sql: string, ...args: (string | number | null)[]) =>
    (await client.execute({ sql, args })).rows;
  return {
    webhook: async (worldId, id) =>
      (await rowsOf(`${ENDPOINTS} AND id = ?`, worldId, id)).map(endpointOf)[0],
    webhooksOf: async (worldId) =>
      (await rowsOf(`${ENDPOINTS} ORDER BY id`, worldId)).map(endpointOf),
    worldsWithWebhooks: async () => (await rowsOf(WORLDS)).map((row) => String(row['worldId'])),
    webhookDelivery: async (...of) =>
      (await rowsOf(`${DELIVERIES} AND event_id = ?`, ...of)).map(deliveryOf)[0],
    webhookDeliveries: async (worldId, endpointId, page) => {
      const { createdAtMs = null, eventId = null } = page.after ?? {};
      const sql = `${DELIVERIES} AND (?3 IS NULL OR (created_at_ms, event_id) < (?3, ?4))
        ${statusClause(page)} ORDER BY created_at_ms DESC, event_id DESC LIMIT ?5`;
      const asked = [worldId, endpointId, createdAtMs, eventId, page.limit];
      return (await rowsOf(sql, ...asked)).map(deliveryOf);
    },
    untriedWebhooks: async (...of) => Number((await rowsOf(UNTRIED, ...of))[0]?.[0] ?? 0),
    claimWebhooks: (of) => claim(database, of),
    webhookBacklog: async (nowMs) =>
      ({ ...(await rowsOf(BACKLOG, nowMs))[0] }) as unknown as WebhookBacklog,
  };
}

const WORLDS = `SELECT DISTINCT world_id AS worldId FROM webhook_endpoints
  WHERE disabled_at_ms IS NULL ORDER BY world_id`;

const UNTRIED = `SELECT count(*) FROM webhook_deliveries WHERE world_id = ? AND endpoint_id = ?
  AND deliver_at_ms IS NOT NULL AND attempt_count = 0`;

function statusClause({ status }: DeliveriesPage): string {
  if (status === undefined) return '';
  return status === 'pending' ? 'AND outcome IS NULL' : `AND outcome = '${status}'`;
}

async function claim(
  database: Database,
  { owner, nowMs, claimLengthMs, limit, ...bounds }: WebhookClaim,
): Promise<readonly ClaimedWebhook[]> {
  const { perEndpointMax, perOwnerMax } = bounds;
  const [held, underWay] = [JSON.stringify(bounds.without), JSON.stringify(bounds.underWay)];
  const until = nowMs + claimLengthMs;
  const most = [perEndpointMax, perOwnerMax, underWay, limit];
  const args = [owner, until, nowMs, nowMs, held, ...most];
  const [claimed] = await database.commit([{ sql: CLAIM, args }]);
  const found = (claimed?.rows ?? []).map((row) => {
    const { worldId, endpointId, settings, ...delivery } = { ...row };
    return {
      worldId,
      endpointId,
      settings: JSON.parse(String(settings)),
      delivery,
    } as unknown as ClaimedWebhook;
  });
  // What a statement gives back has no order of its own.
  return found.sort(({ delivery: a }, { delivery: b }) =>
    a.deliverAtMs === b.deliverAtMs
      ? a.sequence - b.sequence
      : (a.deliverAtMs ?? 0) - (b.deliverAtMs ?? 0),
  );
}

/** The client's rows have more than their columns; a copy has not. */
const endpointOf = (row: Row): WebhookEndpoint =>
  ({ ...row, settings: JSON.parse(String(row['settings'])) }) as unknown as WebhookEndpoint;

const deliveryOf = (row: Row): WebhookDelivery =>
  ({ ...row, attempts: JSON.parse(String(row['attempts'])) }) as unknown as WebhookDelivery;
