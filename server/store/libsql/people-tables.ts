/** The tables of who may and of who did: API keys, tokens of consent, and the audit. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { worlds } from './schema.ts';

const worldId = () =>
  text('world_id')
    .notNull()
    .references(() => worlds.id, { onDelete: 'cascade' });

/** Who may speak in which world. The key itself is never kept. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    hash: text('hash').primaryKey(),
    worldId: worldId(),
    actor: text('actor').notNull(),
    label: text('label').notNull(),
    /** The key's last four characters, so that people can tell keys apart. */
    last4: text('last4').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    /** The version of the API at which it was made: the one it speaks where it names none. */
    apiVersion: text('api_version').notNull().default('2026-11-01'),
    id: text('id').notNull().default(''),
    /** Whose it is (owner.ts). */
    owner: text('owner').notNull().default(''),
    expiresAtMs: integer('expires_at_ms'),
    suspendedAtMs: integer('suspended_at_ms'),
    /** The beginning of a day: see keys.ts. */
    lastUsedAtMs: integer('last_used_at_ms'),
  },
  (table) => [
    uniqueIndex('api_keys_by_id').on(table.worldId, table.id),
    index('api_keys_by_owner').on(table.worldId, table.owner, table.id),
  ],
);

/** With what somebody who was mailed may answer a request for consent. The token is kept nowhere. */
export const consentTokens = sqliteTable(
  'consent_tokens',
  {
    hash: text('hash').primaryKey(),
    worldId: worldId(),
    trialId: text('trial_id').notNull(),
    email: text('email').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
  },
  (table) => [index('consent_tokens_by_trial').on(table.worldId, table.trialId)],
);

/** Who asked for what, of every change that somebody asked for. It outlives the world. */
export const audit = sqliteTable(
  'audit',
  {
    id: text('id').primaryKey(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    worldId: text('world_id').notNull(),
    actor: text('actor').notNull(),
    operation: text('operation').notNull(),
    trackingId: text('tracking_id'),
    keyLast4: text('key_last4'),
    firstSequence: integer('first_sequence').notNull(),
    lastSequence: integer('last_sequence').notNull(),
    reason: text('reason'),
    /** Whose people asked (owner.ts). */
    owner: text('owner').notNull().default(''),
    trialId: text('trial_id'),
  },
  (table) => [
    index('audit_by_world').on(table.worldId, table.id),
    index('audit_by_owner').on(table.worldId, table.owner, table.id),
    index('audit_by_trial')
      .on(table.worldId, table.trialId, table.id)
      .where(sql`trial_id IS NOT NULL`),
  ],
);
