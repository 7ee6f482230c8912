/** Messages and tasks in memory: asked for once, delivered by whoever claims them. */
import type { Message, Task } from '../../../runtime/index.ts';
import type { Change, DeliveryOutcome } from '../change.ts';
import type { Page } from '../kept.ts';
import { outboxRowsOf } from '../rows.ts';
import {
  type Backlog,
  type ClaimQuery,
  type Delivery,
  type OutboxFilter,
  StoreError,
} from '../store.ts';
import type { Attempt } from './attempt.ts';
import { secondRow } from './need-world.ts';
import { firstOf, passing, type SortedList } from './sorted-list.ts';
import {
  byAsking,
  listIn,
  type Outbox,
  type OutboxPlace,
  type OutboxRow,
  type Tables,
  type WorldTables,
} from './tables.ts';

type Parts = readonly [
  worldId: string,
  id: string,
  kind: OutboxRow['kind'],
  sequence: number,
  place: number,
  atMs: number,
  trialId: string,
  customerId: string,
  partnerId: string,
  orderId: string | null,
  notificationId: string | null,
  dedupeKey: string | null,
  body: OutboxRow['body'],
  deliverAtMs: number | null,
];

/** The same notification of the same trial and anchor is sent once. Source: domain §0.7. */
export function writeOutbox(tables: Tables, change: Change, attempt: Attempt): void {
  const { worldId, entries, deliverAtMs } = change;
  const outbox = tables.worlds.get(worldId)?.outbox;
  if (outbox === undefined) return;
  for (const entry of entries) {
    for (const parts of outboxRowsOf(worldId, entry, deliverAtMs) as readonly Parts[]) {
      const [, id, , , , , , , , , , dedupeKey] = parts;
      if (dedupeKey !== null && outbox.dedupeKeys.has(dedupeKey)) continue;
      if (outbox.rows.has(id)) throw new StoreError('REFUSED', { cause: secondRow(id) });
      keepRow(tables, outbox, rowOf(parts, tables.count.outbox), attempt);
    }
  }
}

function rowOf(parts: Parts, number: number): OutboxRow {
  const [worldId, id, kind, sequence, place, , trialId, customerId, partnerId, ...rest] = parts;
  const [orderId, notificationId, dedupeKey, body, deliverAtMs] = rest;
  const about = { trialId, customerId, partnerId, orderId, notificationId };
  const delivery = { attemptCount: 0, claimedBy: null, claimedUntilMs: null, deliveredAtMs: null };
  const place_ = { sequence, place, number };
  return { worldId, id, kind, ...place_, ...about, dedupeKey, body, deliverAtMs, ...delivery };
}

function keepRow(tables: Tables, outbox: Outbox, row: OutboxRow, attempt: Attempt): void {
  attempt.assign(tables.count, { outbox: tables.count.outbox + 1 });
  attempt.set(outbox.rows, row.id, row);
  if (row.dedupeKey !== null) attempt.set(outbox.dedupeKeys, row.dedupeKey, row);
  attempt.add(listOf(outbox, row.kind), row);
  attempt.add(listIn(outbox.byTrial, row.trialId, byAsking), row);
  startDelivery(tables, row, attempt);
}

const listOf = (outbox: Outbox, kind: OutboxRow['kind']): SortedList<OutboxPlace, OutboxRow> =>
  kind === 'message' ? outbox.messages : outbox.tasks;

function startDelivery(tables: Tables, row: OutboxRow, attempt: Attempt): void {
  const { deliverAtMs, number } = row;
  if (deliverAtMs !== null) attempt.add(tables.deliveries, { deliverAtMs, number, row });
}

export function stopDelivery(tables: Tables, row: OutboxRow, attempt: Attempt): void {
  const { deliverAtMs, number } = row;
  if (deliverAtMs !== null) attempt.take(tables.deliveries, { deliverAtMs, number, row });
}

/** Oldest first. @param page `after` is the id of a row of either kind. */
export function outboxAfter<Kind extends OutboxRow['kind']>(
  world: WorldTables | undefined,
  kind: Kind,
  filter: OutboxFilter,
  { after, limit }: Page,
): readonly (Kind extends 'message' ? Message : Task)[] {
  const start = after === null ? null : world?.outbox.rows.get(after);
  if (world === undefined || start === undefined) return [];
  const { outbox } = world;
  const { trialId } = filter;
  const list = trialId === undefined ? listOf(outbox, kind) : outbox.byTrial.get(trialId);
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
  const found = passing(
    list?.after(start) ?? [],
    (row) =>
      row.kind === kind &&
      wanted.every(([name, value]) => row[name as keyof OutboxFilter] === value),
  );
  return firstOf(found, limit).map(({ body }) => body as Kind extends 'message' ? Message : Task);
}

/** Takes messages for an owner. Nothing of it can fail, so nothing has to be undone. */
export function claimDeliveries(tables: Tables, of: ClaimQuery): readonly Delivery[] {
  const { owner, nowMs, claimLengthMs, limit } = of;
  const due: OutboxRow[] = [];
  for (const { deliverAtMs, row } of tables.deliveries.after(null)) {
    if (deliverAtMs > nowMs || due.length >= limit) break;
    if (row.claimedUntilMs === null || row.claimedUntilMs <= nowMs) due.push(row);
  }
  for (const row of due) {
    Object.assign(row, { claimedBy: owner, claimedUntilMs: nowMs + claimLengthMs });
  }
  return due.map(({ worldId, body, attemptCount }) => ({
    worldId,
    message: body as Message,
    attemptCount,
  }));
}

/** What became of a message; passed over where somebody else has claimed it since. */
export function settleDelivery(tables: Tables, outcome: DeliveryOutcome, attempt: Attempt): void {
  const { worldId, messageId, owner, deliveredAtMs, nextAttemptAtMs } = outcome;
  const row = tables.worlds.get(worldId)?.outbox.rows.get(messageId);
  if (row === undefined || row.claimedBy !== owner) return;
  stopDelivery(tables, row, attempt);
  attempt.assign(row, {
    deliverAtMs: nextAttemptAtMs,
    deliveredAtMs,
    attemptCount: row.attemptCount + 1,
    claimedBy: null,
    claimedUntilMs: null,
  });
  startDelivery(tables, row, attempt);
}

export function forgetRow(tables: Tables, row: OutboxRow, attempt: Attempt): void {
  const outbox = tables.worlds.get(row.worldId)?.outbox;
  if (outbox === undefined) return;
  stopDelivery(tables, row, attempt);
  attempt.delete(outbox.rows, row.id);
  if (row.dedupeKey !== null) attempt.delete(outbox.dedupeKeys, row.dedupeKey);
  attempt.take(listOf(outbox, row.kind), row);
  attempt.take(listIn(outbox.byTrial, row.trialId, byAsking), row);
}

export function deliveryBacklog({ deliveries }: Tables): Backlog {
  return {
    pendingCount: deliveries.size,
    oldestDueAtMs: deliveries.first?.deliverAtMs ?? null,
  };
}
