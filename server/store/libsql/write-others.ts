/** The writes that change no world: keys, answers, deliveries, decisions, and what is pruned. */
import type { KeysWrite, Pruning, TokensWrite, Write } from '../change.ts';
import type { Row } from '../rows.ts';
import { type Statement, statement, valuesOf } from './statement.ts';
import { webhookStatements } from './webhook-writes.ts';
import { keyStatements, tokenStatements } from './write-keys.ts';

/** @param recordedAtMs The wall clock now. Epoch milliseconds, UTC. */
export function otherStatements(
  writes: readonly Write[],
  recordedAtMs: number,
): readonly Statement[] {
  const rows: Collected = {
    decisions: [],
    answers: [],
    deliveries: [],
    packs: [],
  };
  const keys: KeysWrite[] = [];
  const tokens: TokensWrite[] = [];
  const prunings: Pruning[] = [];
  const probes: Statement[] = [];
  for (const write of writes) {
    switch (write.kind) {
      case 'change':
        break;
      case 'asked':
        break;
      case 'webhook':
      case 'webhookRemoved':
      case 'webhookEvents':
      case 'webhookAgain':
      case 'webhookOutcome':
      case 'webhooksFreed':
        break;
      case 'keys':
        keys.push(write);
        break;
      case 'tokens':
        tokens.push(write);
        break;
      case 'decision':
        rows.decisions.push(decisionRowOf(write));
        break;
      case 'answer':
        rows.answers.push(answerRowOf(write));
        break;
      case 'delivery':
        rows.deliveries.push(deliveryRowOf(write));
        break;
      case 'packs':
        rows.packs.push(
          ...write.packs.map(({ id, hash, content }) => [id, hash, content, recordedAtMs]),
        );
        break;
      case 'prune':
        prunings.push(write.pruning);
        break;
      case 'probe':
        probes.push(...PROBE);
        break;
    }
  }
  return [
    ...keyStatements(keys),
    ...tokenStatements(tokens),
    ...statement('decisions', INSERT_DECISIONS, rows.decisions),
    ...statement('requests', SAVE_ANSWERS, rows.answers),
    ...statement('outbox', SETTLE_DELIVERIES, rows.deliveries),
    ...statement('packs', INSERT_PACKS, rows.packs),
    ...webhookStatements(writes, recordedAtMs),
    ...prunings.flatMap(pruneStatements),
    ...probes,
  ];
}

/** A row that comes and goes in one commit: the page is written, and is what it was. */
const PROBE: readonly Statement[] = [
  { table: 'shapes', sql: 'INSERT INTO shapes (shape) VALUES (?)', args: ['probe'] },
  { table: 'shapes', sql: 'DELETE FROM shapes WHERE shape = ?', args: ['probe'] },
];

type Collected = Record<'decisions' | 'answers' | 'deliveries' | 'packs', Row[]>;

type Of<Kind> = Extract<Write, { readonly kind: Kind }>;

const decisionRowOf = ({ decision }: Of<'decision'>): Row => {
  const { worldId, id, recordedAtMs } = decision;
  return [worldId, id, recordedAtMs, decision];
};

const answerRowOf = ({ of, answer }: Of<'answer'>): Row => [
  of.worldId,
  of.caller,
  of.keyHash,
  answer,
];

const deliveryRowOf = ({ outcome }: Of<'delivery'>): Row => {
  const { worldId, messageId, owner, deliveredAtMs, nextAttemptAtMs, error } = outcome;
  return [worldId, messageId, owner, deliveredAtMs, nextAttemptAtMs, error];
};

function pruneStatements(pruning: Pruning): readonly Statement[] {
  const { decisionsBeforeMs, requestsBeforeMs, deliveredBeforeMs } = pruning;
  const { webhooksBeforeMs = null, tokensBeforeMs = null, countMax = -1 } = pruning;
  const one = (table: string, age: string, beforeMs: number | null): readonly Statement[] => {
    if (beforeMs === null) return [];
    const old = `SELECT rowid FROM ${table} WHERE ${age} < ? ORDER BY ${age} LIMIT ?`;
    const sql = `DELETE FROM ${table} WHERE rowid IN (${old})`;
    return [{ table, sql, args: [beforeMs, countMax] }];
  };
  return [
    ...one('decisions', 'recorded_at_ms', decisionsBeforeMs),
    ...one('requests', 'recorded_at_ms', requestsBeforeMs),
    ...one('outbox', 'delivered_at_ms', deliveredBeforeMs),
    ...one('webhook_deliveries', 'settled_at_ms', webhooksBeforeMs),
    ...one('consent_tokens', 'created_at_ms', tokensBeforeMs),
  ];
}

const INSERT_DECISIONS = `INSERT INTO decisions (world_id, id, recorded_at_ms, body) ${valuesOf(4)}`;

const INSERT_PACKS = `INSERT INTO packs (id, hash, content, first_seen_at_ms) ${valuesOf(4)}`;

/** The first answer stays. */
const SAVE_ANSWERS = `UPDATE requests SET answer = saved.answer
  FROM (SELECT value ->> 0 AS world_id, value ->> 1 AS caller, value ->> 2 AS key_hash,
          value ->> 3 AS answer FROM json_each(?)) AS saved
  WHERE requests.world_id = saved.world_id AND requests.caller = saved.caller
    AND requests.key_hash = saved.key_hash AND requests.answer IS NULL`;

/** Only of whoever holds the claim: what came too late is passed over. */
const SETTLE_DELIVERIES = `UPDATE outbox SET deliver_at_ms = told.next_at_ms,
    delivered_at_ms = told.delivered_at_ms, last_error = told.error,
    attempt_count = outbox.attempt_count + 1, claimed_by = NULL, claimed_until_ms = NULL
  FROM (SELECT value ->> 0 AS world_id, value ->> 1 AS id, value ->> 2 AS owner,
          value ->> 3 AS delivered_at_ms, value ->> 4 AS next_at_ms, value ->> 5 AS error
        FROM json_each(?)) AS told
  WHERE outbox.world_id = told.world_id AND outbox.id = told.id
    AND outbox.claimed_by = told.owner`;
