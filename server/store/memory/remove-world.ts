/** The end of a world in memory: all that it ruled goes with it. The audit stays. */
import type { Attempt } from './attempt.ts';
import { stopDelivery } from './outbox.ts';
import type { Tables } from './tables.ts';

export function removeWorld(tables: Tables, worldId: string, attempt: Attempt): void {
  const world = tables.worlds.get(worldId);
  if (world === undefined) return;
  attempt.delete(tables.worlds, worldId);
  attempt.take(tables.sandboxIds, worldId);
  for (const row of world.outbox.rows.values()) stopDelivery(tables, row, attempt);
  for (const [hash, key] of tables.keys) {
    if (key.worldId === worldId) attempt.delete(tables.keys, hash);
  }
  for (const [hash, token] of tables.consentTokens) {
    if (token.worldId === worldId) attempt.delete(tables.consentTokens, hash);
  }
  for (const [place, { askedIn }] of tables.requests) {
    if (askedIn === worldId) attempt.delete(tables.requests, place);
  }
}
