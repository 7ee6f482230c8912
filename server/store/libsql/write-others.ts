/** The writes that change no world: keys, answers, deliveries, decisions, and what is pruned. */
import type { Pruning, Write } from '../change.ts';
import type { Row } from '../rows.ts';
import { type Statement, statement, valuesOf } from './statement.ts';

/** @param recordedAtMs The wall clock now. Epoch milliseconds, UTC. */
export function otherStatements(
  writes: readonly Write[],
  recordedAtMs: number,
): readonly Statement[] {
  const rows: Collected = {
    added: [],
    removed: [],
    decisions: [],
    answers: [],
    deliveries: [],
    packs: [],
  };
  const prunings: Pruning[] = [];
  const probes: Statement[] = [];
  for (const write of writes) {
    switch (write.kind) {
      case 'change':
        break;
      case 'keys':
        rows.added.push(...write.added.map(keyRowOf));
        rows.removed.push(...write.removed.map((hash) => [hash]));
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
    ...statement('api_keys', DELETE_KEYS, rows.removed),
    ...statement('api_keys', INSERT_KEYS, rows.added),
    ...statement('decisions', INSERT_DECISIONS, rows.decisions),
    ...statement('requests', SAVE_ANSWERS, rows.answers),
    ...statement('outbox', SETTLE_DELIVERIES, rows.deliveries),
    ...statement('packs', INSERT_PACKS, rows.packs),
    ...prunings.flatMap(pruneStatements),
    ...probes,
  ];
}

/** A row that comes and goes in one commit: the page is written, and is what it was. */
const PROBE: readonly Statement[] = [
  { table: 'shapes', sql: 'INSERT INTO shapes (shape) VALUES (?)', args: ['probe'] },
  { table: 'shapes', sql: 'DELETE FROM shapes WHERE shape = ?', args: ['probe'] },
];

type Collected = Record<
  'added' | 'removed' | 'decisions' | 'answers' | 'deliveries' | 'packs',
  Row[]
>;

type Of<Kind> = Extract<Write, { readonly kind: Kind }>;

const keyRowOf = (key: Of<'keys'>['added'][number]): Row => {
  const { hash, worldId, actor, label, last4, createdAtMs } = key;
  return [hash, worldId, actor, label, last4, createdAtMs];
};

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
  const { decisionsBeforeMs, requestsBeforeMs, deliveredBeforeMs, countMax = -1 } = pruning;
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
  ];
}

const DELETE_KEYS = 'DELETE FROM api_keys WHERE hash IN (SELECT value ->> 0 FROM json_each(?))';

const INSERT_KEYS = `INSERT INTO api_keys (hash, world_id, actor, label, last4, created_at_ms)
  ${valuesOf(6)}`;

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
