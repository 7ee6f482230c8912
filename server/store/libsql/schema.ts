/**
 * The tables. One row of `worlds` rules all rows that carry its id; they go when it goes.
 *
 * Invariants:
 *   D1. An entry's place is decided by its primary key: of two writers, one loses.
 *   D2. A stream's row and its timers are the snapshot after the stream's last entry, never older.
 *   D3. A claim has one holder per world; a message of one dedupe key exists once per world.
 *   D4. `trials`, `relationships` and `order_viewers` are derived from the streams, for lists;
 *       `shapes` has every form that an instance ever had here, for checks.
 *   D9. A row of `packs` is written once and never changes: an id stands for one content for ever.
 */
import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

const worldId = () =>
  text('world_id')
    .notNull()
    .references(() => worlds.id, { onDelete: 'cascade' });

export const worlds = sqliteTable('worlds', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['live', 'sandbox'] }).notNull(),
  name: text('name').notNull(),
  /** Of a live world: the instant of its last entry, below which its time may not fall. */
  nowMs: integer('now_ms').notNull(),
  packId: text('pack_id').notNull(),
  /** Entries so far. */
  sequence: integer('sequence').notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
  /** The instant before the first entry: where a replay begins. */
  startAtMs: integer('start_at_ms').notNull(),
  forkedFrom: text('forked_from'),
});

export const streams = sqliteTable(
  'streams',
  {
    worldId: worldId(),
    id: text('id').notNull(),
    kind: text('kind', { enum: ['customer', 'partner', 'order'] }).notNull(),
    sequence: integer('sequence').notNull(),
    record: text('record').notNull(),
    instances: text('instances').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.id] }),
    index('streams_by_kind').on(table.worldId, table.kind, table.id),
  ],
);

/** Every form in which an instance was ever kept (store/shapes.ts). It belongs to no world. */
export const shapes = sqliteTable('shapes', { shape: text('shape').primaryKey() });

export const timers = sqliteTable(
  'timers',
  {
    worldId: worldId(),
    streamId: text('stream_id').notNull(),
    id: text('id').notNull(),
    instanceId: text('instance_id').notNull(),
    name: text('name').notNull(),
    event: text('event').notNull(),
    dueAtMs: integer('due_at_ms').notNull(),
    armedAtMs: integer('armed_at_ms').notNull(),
    armedBySequence: integer('armed_by_sequence').notNull(),
    armedByIndex: integer('armed_by_index').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.streamId, table.id] }),
    index('timers_by_due').on(table.worldId, table.dueAtMs),
  ],
);

export const trials = sqliteTable(
  'trials',
  {
    worldId: worldId(),
    trialId: text('trial_id').notNull(),
    streamId: text('stream_id').notNull(),
    partnerId: text('partner_id').notNull(),
    /** The outermost state. */
    status: text('status').notNull(),
    /** What the partner calls it. */
    externalId: text('external_id'),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.trialId] }),
    index('trials_by_stream').on(table.worldId, table.streamId, table.trialId),
    index('trials_by_partner').on(table.worldId, table.partnerId, table.trialId),
    index('trials_by_status').on(table.worldId, table.status, table.trialId),
    index('trials_by_external_id')
      .on(table.worldId, table.externalId, table.trialId)
      .where(sql`external_id IS NOT NULL`),
  ],
);

/** Which customers stand in a partner's list. */
export const relationships = sqliteTable(
  'relationships',
  {
    worldId: worldId(),
    partnerId: text('partner_id').notNull(),
    streamId: text('stream_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.partnerId, table.streamId] }),
    index('relationships_by_stream').on(table.worldId, table.streamId),
  ],
);

/** In whose list an order stands: `partner:par_…`, `customer:cus_…`, or somebody's address. */
export const orderViewers = sqliteTable(
  'order_viewers',
  {
    worldId: worldId(),
    viewer: text('viewer').notNull(),
    streamId: text('stream_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.viewer, table.streamId] }),
    index('order_viewers_by_stream').on(table.worldId, table.streamId),
  ],
);

export const claims = sqliteTable(
  'claims',
  {
    worldId: worldId(),
    claim: text('claim').notNull(),
    streamId: text('stream_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.claim] }),
    index('claims_by_stream').on(table.worldId, table.streamId),
  ],
);

export const entries = sqliteTable(
  'entries',
  {
    worldId: worldId(),
    stream: text('stream').notNull(),
    streamSequence: integer('stream_sequence').notNull(),
    sequence: integer('sequence').notNull(),
    atMs: integer('at_ms').notNull(),
    /** The wall clock at the commit. */
    recordedAtMs: integer('recorded_at_ms').notNull(),
    outcome: text('outcome', { enum: ['accepted', 'refused'] }).notNull(),
    code: text('code'),
    trialId: text('trial_id'),
    /** Of the request that wrote it; null where time passed. */
    trackingId: text('tracking_id'),
    /** The entry itself, as JSON. */
    body: text('body').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.stream, table.streamSequence] }),
    uniqueIndex('entries_by_sequence').on(table.worldId, table.sequence),
    index('entries_by_trial')
      .on(table.worldId, table.trialId, table.sequence)
      .where(sql`trial_id IS NOT NULL`),
  ],
);

/** What the entries ask the world outside for: messages to send and tasks for people. */
export const outbox = sqliteTable(
  'outbox',
  {
    worldId: worldId(),
    /** Derived from the entry: trying twice delivers once (R5). */
    id: text('id').notNull(),
    kind: text('kind', { enum: ['message', 'task'] }).notNull(),
    /** Of the entry; with `place`, the order of things. */
    sequence: integer('sequence').notNull(),
    place: integer('place').notNull(),
    atMs: integer('at_ms').notNull(),
    trialId: text('trial_id').notNull(),
    customerId: text('customer_id').notNull(),
    partnerId: text('partner_id').notNull(),
    orderId: text('order_id'),
    notificationId: text('notification_id'),
    dedupeKey: text('dedupe_key'),
    body: text('body').notNull(),
    /** When to try to deliver it, by the wall clock; null where nothing is to be delivered. */
    deliverAtMs: integer('deliver_at_ms'),
    attemptCount: integer('attempt_count').notNull().default(0),
    claimedBy: text('claimed_by'),
    claimedUntilMs: integer('claimed_until_ms'),
    deliveredAtMs: integer('delivered_at_ms'),
    lastError: text('last_error'),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.id] }),
    index('outbox_to_deliver').on(table.deliverAtMs).where(sql`deliver_at_ms IS NOT NULL`),
    index('outbox_delivered').on(table.deliveredAtMs).where(sql`delivered_at_ms IS NOT NULL`),
    uniqueIndex('outbox_by_dedupe_key')
      .on(table.worldId, table.dedupeKey)
      .where(sql`dedupe_key IS NOT NULL`),
    index('outbox_by_sequence').on(table.worldId, table.kind, table.sequence, table.place),
    index('outbox_by_trial').on(table.worldId, table.trialId, table.sequence),
    index('outbox_by_customer').on(table.worldId, table.customerId, table.sequence),
    index('outbox_by_partner').on(table.worldId, table.partnerId, table.sequence),
    index('outbox_by_order')
      .on(table.worldId, table.orderId, table.sequence)
      .where(sql`order_id IS NOT NULL`),
  ],
);

/** Keyed requests that had their effect: each once. */
export const requests = sqliteTable(
  'requests',
  {
    worldId: worldId(),
    caller: text('caller').notNull(),
    keyHash: text('key_hash').notNull(),
    fingerprint: text('fingerprint').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    changedWorldId: text('changed_world_id').notNull(),
    firstSequence: integer('first_sequence').notNull(),
    lastSequence: integer('last_sequence').notNull(),
    /** As JSON; null until it was given. */
    answer: text('answer'),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.caller, table.keyHash] }),
    index('requests_by_age').on(table.recordedAtMs),
  ],
);

/** Every policy pack that this database was ever run with. It belongs to no world. */
export const packs = sqliteTable('packs', {
  id: text('id').primaryKey(),
  /** SHA-256 of the content. */
  hash: text('hash').notNull(),
  /** Everything in it, what it inherits included, as JSON with sorted keys. */
  content: text('content').notNull(),
  firstSeenAtMs: integer('first_seen_at_ms').notNull(),
});

/** Answers about eligibility as they were given. */
export const decisions = sqliteTable(
  'decisions',
  {
    worldId: worldId(),
    id: text('id').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    /** The question, the answer and the facts that it was given on, as JSON. */
    body: text('body').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.id] }),
    index('decisions_by_age').on(table.recordedAtMs),
  ],
);
