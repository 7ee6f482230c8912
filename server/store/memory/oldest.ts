/** The age of what is not kept for ever. */
import type { Oldest } from '../store.ts';
import type { Tables } from './tables.ts';
import { settledWebhooks } from './webhooks.ts';

export function oldestIn(tables: Tables): Oldest {
  const worlds = [...tables.worlds.values()];
  return {
    decisionAtMs: least(worlds.flatMap(({ decisions }) => [...decisions.values()].map(recorded))),
    requestAtMs: least([...tables.requests.values()].map(recorded)),
    tokenAtMs: least([...tables.consentTokens.values()].map((one) => one.createdAtMs)),
    webhookAtMs: least(settledWebhooks(tables).map(({ atMs }) => atMs)),
    deliveredAtMs: least(
      worlds.flatMap(({ outbox }) => [...outbox.rows.values()].map((row) => row.deliveredAtMs)),
    ),
  };
}

const recorded = ({ recordedAtMs }: { readonly recordedAtMs: number }): number => recordedAtMs;

function least(instants: readonly (number | null)[]): number | null {
  let found: number | null = null;
  for (const atMs of instants) {
    if (atMs !== null && (found === null || atMs < found)) found = atMs;
  }
  return found;
}
