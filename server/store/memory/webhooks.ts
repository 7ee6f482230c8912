/** Endpoints and deliveries in memory. They hang on their world. */
import type { Write } from '../change.ts';
import {
  ATTEMPTS_KEPT,
  type ClaimedWebhook,
  type DeliveryPlace,
  isWebhookWrite,
  LANE_HELD_FAILURES,
  type NewWebhookDelivery,
  type ReadsWebhooks,
  type WebhookBacklog,
  type WebhookClaim,
  type WebhookDelivery,
  type WebhookEndpoint,
  type WebhookOutcome,
} from '../webhooks.ts';
import { asKept } from './as-kept.ts';
import type { Attempt } from './attempt.ts';
import { needWorld } from './need-world.ts';
import { byText } from './sorted-list.ts';
import type { Tables, WorldTables } from './tables.ts';
import type { DeliveryRow, WebhookRow } from './webhook-rows.ts';

/** In the order of the writes. @param nowMs The wall clock. @throws {StoreError} WORLD_GONE. */
export function writeWebhooks(
  tables: Tables,
  writes: readonly Write[],
  nowMs: number,
  attempt: Attempt,
): void {
  for (const write of writes.filter(isWebhookWrite)) {
    switch (write.kind) {
      case 'webhook':
        put(needWorld(tables, write.endpoint.worldId), asKept(write.endpoint), attempt);
        break;
      case 'webhookRemoved': {
        const world = tables.worlds.get(write.worldId);
        if (world !== undefined) attempt.delete(world.webhooks, write.endpointId);
        break;
      }
      case 'webhookEvents': {
        const { worldId, endpointId, cursor, deliveries } = write;
        const { webhooks } = tables.worlds.get(worldId) ?? {};
        const row = webhooks?.get(endpointId);
        if (webhooks === undefined || row === undefined) break;
        const { endpoint } = row;
        const moved = { ...endpoint, cursor: Math.max(endpoint.cursor, cursor) };
        attempt.set(webhooks, endpointId, { ...row, endpoint: moved });
        for (const one of deliveries) {
          if (row.deliveries.has(one.eventId)) continue;
          attempt.set(row.deliveries, one.eventId, fresh(one, nowMs));
        }
        break;
      }
      case 'webhookAgain': {
        const row = tables.worlds.get(write.worldId)?.webhooks.get(write.endpointId);
        for (const one of row === undefined ? [] : write.deliveries) {
          const known = row?.deliveries.get(one.eventId) ?? fresh(one, nowMs);
          const again = { deliverAtMs: nowMs, attemptCount: 0, outcome: null, settledAtMs: null };
          if (row !== undefined) attempt.set(row.deliveries, one.eventId, { ...known, ...again });
        }
        break;
      }
      case 'webhookOutcome':
        settle(tables, write.outcome, nowMs, attempt);
        break;
      case 'webhooksFreed':
        free(tables, attempt);
        break;
    }
  }
}

function free({ worlds }: Tables, attempt: Attempt): void {
  for (const { webhooks } of worlds.values()) {
    for (const { deliveries } of webhooks.values()) {
      for (const [eventId, row] of deliveries) {
        const freed = { ...row, claimedBy: null, claimedUntilMs: null };
        if (row.claimedBy !== null) attempt.set(deliveries, eventId, freed);
      }
    }
  }
}

function put({ webhooks }: WorldTables, endpoint: WebhookEndpoint, attempt: Attempt): void {
  const known = webhooks.get(endpoint.id);
  const { settings, disabledAtMs, disabledReason } = endpoint;
  const changed = { settings, disabledAtMs, disabledReason };
  const row =
    known === undefined
      ? { endpoint, deliveries: new Map() }
      : { ...known, endpoint: { ...known.endpoint, ...changed } };
  attempt.set(webhooks, endpoint.id, row);
}

const fresh = (
  { eventId, sequence, type, lane }: NewWebhookDelivery,
  nowMs: number,
): DeliveryRow => ({
  eventId,
  sequence,
  type,
  lane,
  createdAtMs: nowMs,
  deliverAtMs: nowMs,
  attemptCount: 0,
  outcome: null,
  settledAtMs: null,
  attempts: [],
  claimedBy: null,
  claimedUntilMs: null,
});

/** Only of whoever holds the claim: what came too late is passed over. */
function settle(tables: Tables, told: WebhookOutcome, nowMs: number, attempt: Attempt): void {
  const { webhooks } = tables.worlds.get(told.worldId) ?? {};
  const row = webhooks?.get(told.endpointId);
  const delivery = row?.deliveries.get(told.eventId);
  if (webhooks === undefined || row === undefined || delivery?.claimedBy !== told.owner) return;
  const { outcome, nextAttemptAtMs, disables } = told;
  attempt.set(row.deliveries, told.eventId, {
    ...delivery,
    deliverAtMs: nextAttemptAtMs,
    outcome,
    settledAtMs: outcome === null ? null : told.attempt.atMs,
    attempts: [...delivery.attempts.slice(1 - ATTEMPTS_KEPT), { ...told.attempt }],
    attemptCount: delivery.attemptCount + 1,
    claimedBy: null,
    claimedUntilMs: null,
  });
  if (disables === null || row.endpoint.disabledAtMs !== null) return;
  const endpoint = { ...row.endpoint, disabledAtMs: nowMs, disabledReason: disables };
  attempt.set(webhooks, told.endpointId, { ...row, endpoint });
}

export function readsWebhooks(tables: Tables): ReadsWebhooks {
  const rowOf = (worldId: string, id: string) => tables.worlds.get(worldId)?.webhooks.get(id);
  return {
    webhook: async (worldId, id) => rowOf(worldId, id)?.endpoint,
    webhooksOf: async (worldId) =>
      [...(tables.worlds.get(worldId)?.webhooks.values() ?? [])]
        .map(({ endpoint }) => endpoint)
        .sort((a, b) => byText(a.id, b.id)),
    worldsWithWebhooks: async () =>
      [...new Set(enabled(tables).map(({ endpoint }) => endpoint.worldId))].sort(byText),
    webhookDelivery: async (worldId, endpointId, eventId) => {
      const row = rowOf(worldId, endpointId)?.deliveries.get(eventId);
      return row === undefined ? undefined : shown(row);
    },
    webhookDeliveries: async (worldId, endpointId, { status, after, limit }) =>
      [...(rowOf(worldId, endpointId)?.deliveries.values() ?? [])]
        .filter((row) => after === null || byAge(after, row) < 0)
        .filter(({ outcome }) => status === undefined || (outcome ?? 'pending') === status)
        .sort(byAge)
        .slice(0, limit)
        .map(shown),
    untriedWebhooks: async (worldId, id) =>
      [...(rowOf(worldId, id)?.deliveries.values() ?? [])].filter(
        ({ deliverAtMs, attemptCount }) => deliverAtMs !== null && attemptCount === 0,
      ).length,
    claimWebhooks: async (of) => claim(tables, of),
    webhookBacklog: async (nowMs) => backlog(tables, nowMs),
  };
}

/** The newest first. */
function byAge(a: DeliveryPlace, b: DeliveryPlace): number {
  const ageMs = b.createdAtMs - a.createdAtMs;
  return ageMs === 0 ? byText(b.eventId, a.eventId) : ageMs;
}

function shown({ claimedBy: _, claimedUntilMs: __, ...delivery }: DeliveryRow): WebhookDelivery {
  return delivery;
}

const enabled = ({ worlds }: Tables): readonly WebhookRow[] =>
  [...worlds.values()]
    .flatMap(({ webhooks }) => [...webhooks.values()])
    .filter(({ endpoint }) => endpoint.disabledAtMs === null);

const waits = ({ deliverAtMs }: DeliveryRow): boolean => deliverAtMs !== null;

/** Not while an earlier one of its lane waits that failed less than three times. P7. */
const isFree = ({ deliveries }: WebhookRow, row: DeliveryRow): boolean =>
  waits(row) &&
  ![...deliveries.values()].some(
    (head) =>
      waits(head) &&
      head.lane === row.lane &&
      head.sequence < row.sequence &&
      head.attemptCount < LANE_HELD_FAILURES,
  );

/** Nothing of it can fail, so nothing has to be undone. */
function claim(tables: Tables, of: WebhookClaim): readonly ClaimedWebhook[] {
  const { owner, nowMs, claimLengthMs, limit, perEndpointMax, perOwnerMax, without } = of;
  const counts = underWayOf(tables, of);
  const due = enabled(tables)
    .filter(({ endpoint }) => !without.includes(endpoint.id))
    .flatMap((row) =>
      [...row.deliveries.values()]
        .filter((one) => isFree(row, one) && (one.deliverAtMs ?? 0) <= nowMs)
        .filter(({ claimedUntilMs }) => claimedUntilMs === null || claimedUntilMs <= nowMs)
        .sort(byDue)
        .slice(0, perEndpointMax)
        .map((delivery) => ({ row, delivery })),
    )
    .sort((a, b) => byDue(a.delivery, b.delivery))
    .filter(({ row: { endpoint } }) => {
      const count = (counts.get(endpoint.owner) ?? 0) + 1;
      counts.set(endpoint.owner, count);
      return count <= perOwnerMax;
    })
    .slice(0, limit);
  return due.map(({ row, delivery }) => {
    const claimed = { claimedBy: owner, claimedUntilMs: nowMs + claimLengthMs };
    row.deliveries.set(delivery.eventId, { ...delivery, ...claimed });
    const { worldId, id, settings } = row.endpoint;
    const { attempts: _, outcome: __, settledAtMs: ___, ...rest } = shown(delivery);
    return { worldId, endpointId: id, settings, delivery: rest };
  });
}

/** How many of each owner. */
function underWayOf({ worlds }: Tables, { underWay }: WebhookClaim): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { worldId, endpointId, count } of underWay) {
    const owner = worlds.get(worldId)?.webhooks.get(endpointId)?.endpoint.owner;
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + count);
  }
  return counts;
}

const byDue = (a: DeliveryRow, b: DeliveryRow): number =>
  a.deliverAtMs === b.deliverAtMs
    ? a.sequence - b.sequence
    : (a.deliverAtMs ?? 0) - (b.deliverAtMs ?? 0);

function backlog(tables: Tables, nowMs: number): WebhookBacklog {
  const rows = enabled(tables).flatMap((row) =>
    [...row.deliveries.values()].filter(waits).map((delivery) => ({ row, delivery })),
  );
  const free = rows.filter(({ row, delivery }) => isFree(row, delivery));
  return {
    pendingCount: rows.length,
    nextDueAtMs: least(
      free.map(({ delivery: { deliverAtMs, claimedUntilMs } }) =>
        (claimedUntilMs ?? 0) > nowMs
          ? Math.max(claimedUntilMs ?? 0, deliverAtMs ?? 0)
          : (deliverAtMs ?? 0),
      ),
    ),
    oldestDueAtMs: least(rows.map(({ delivery }) => delivery.deliverAtMs ?? 0)),
  };
}

const least = (instants: readonly number[]): number | null =>
  instants.length === 0 ? null : Math.min(...instants);

/** Settled ones from before an instant, the oldest first. */
export function settledWebhooks(
  tables: Tables,
): readonly { readonly atMs: number; readonly forget: (attempt: Attempt) => void }[] {
  return [...tables.worlds.values()].flatMap(({ webhooks }) =>
    [...webhooks.values()].flatMap(({ deliveries }) =>
      [...deliveries.values()].flatMap(({ eventId, settledAtMs }) =>
        settledAtMs === null
          ? []
          : [
              {
                atMs: settledAtMs,
                forget: (attempt: Attempt) => attempt.delete(deliveries, eventId),
              },
            ],
      ),
    ),
  );
}
