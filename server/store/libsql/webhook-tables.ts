/** The tables of webhooks (store/webhooks.ts). They go with their world. */
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { worlds } from './schema.ts';

export const webhookEndpoints = sqliteTable(
  'webhook_endpoints',
  {
    worldId: text('world_id')
      .notNull()
      .references(() => worlds.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    owner: text('owner').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    /** URL, types and sealed secrets, as JSON. */
    settings: text('settings').notNull(),
    /** Events up to this sequence of the world were taken. */
    cursor: integer('cursor').notNull(),
    disabledAtMs: integer('disabled_at_ms'),
    disabledReason: text('disabled_reason'),
  },
  (table) => [primaryKey({ columns: [table.worldId, table.id] })],
);

/** Each event once for each endpoint. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    worldId: text('world_id').notNull(),
    endpointId: text('endpoint_id').notNull(),
    eventId: text('event_id').notNull(),
    /** Of the event in its world; 0 of one that was made to try the endpoint. */
    sequence: integer('sequence').notNull(),
    type: text('type').notNull(),
    /** What is sent one after another. */
    lane: text('lane').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    /** When to try, by the wall clock; null once it is settled. */
    deliverAtMs: integer('deliver_at_ms'),
    attemptCount: integer('attempt_count').notNull().default(0),
    claimedBy: text('claimed_by'),
    claimedUntilMs: integer('claimed_until_ms'),
    outcome: text('outcome', { enum: ['delivered', 'failed'] }),
    settledAtMs: integer('settled_at_ms'),
    /** As JSON. */
    attempts: text('attempts').notNull().default('[]'),
  },
  (table) => [
    primaryKey({ columns: [table.worldId, table.endpointId, table.eventId] }),
    foreignKey({
      columns: [table.worldId, table.endpointId],
      foreignColumns: [webhookEndpoints.worldId, webhookEndpoints.id],
    }).onDelete('cascade'),
    index('webhook_deliveries_due').on(table.deliverAtMs).where(sql`deliver_at_ms IS NOT NULL`),
    index('webhook_deliveries_waiting')
      .on(table.worldId, table.endpointId, table.lane, table.sequence)
      .where(sql`deliver_at_ms IS NOT NULL`),
    index('webhook_deliveries_settled').on(table.settledAtMs).where(sql`settled_at_ms IS NOT NULL`),
  ],
);
