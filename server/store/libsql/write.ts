/**
 * A group of changes as the statements of one commit: one statement per table, its rows in one JSON
 * argument, because the client prepares every statement anew.
 *
 * Invariant: what lists and checks read is written anew for a changed stream, or was the same.
 */
import { type Change, mergedStreams, type NewWorld, type Write } from '../change.ts';
import {
  auditRowsOf,
  DERIVED,
  type DerivedRows,
  derivedRowsOf,
  entryRowOf,
  outboxRowsOf,
  type Row,
  requestRowsOf,
  streamRowOf,
} from '../rows.ts';
import { shapesOf } from '../shapes.ts';
import { type Statement, statement, valuesOf } from './statement.ts';
import { otherStatements } from './write-others.ts';

/**
 * @param recordedAtMs The wall clock now. Epoch milliseconds, UTC.
 * @param isNewShape Whether a form of an instance may be one that was never written down.
 */
export function statementsOf(
  writes: readonly Write[],
  recordedAtMs: number,
  isNewShape: (shape: string) => boolean,
): readonly Statement[] {
  const changes = writes.filter((write) => write.kind === 'change');
  const streams = mergedStreams(changes);
  const shapes = new Set(streams.flatMap(({ after }) => shapesOf(after)).filter(isNewShape));
  const removed = changes.filter((one) => one.isRemoved).map(({ worldId }) => [worldId]);
  return [
    ...worldStatements(changes),
    ...statement('requests', INSERT_REQUESTS, requestRows(writes, recordedAtMs)),
    ...statement('audit', INSERT_AUDIT, auditRows(writes, recordedAtMs)),
    ...statement('entries', INSERT_ENTRIES, entryRows(changes, recordedAtMs)),
    ...statement(
      'streams',
      UPSERT_STREAMS,
      streams.map(({ worldId, after }) => streamRowOf(worldId, after)),
    ),
    ...statement(
      'shapes',
      INSERT_SHAPES,
      [...shapes].map((shape) => [shape]),
    ),
    ...derivedStatements(streams),
    ...statement('outbox', INSERT_OUTBOX, outboxRows(changes)),
    ...statement('worlds', DELETE_WORLDS, removed),
    ...otherStatements(writes, recordedAtMs),
  ];
}

function worldStatements(changes: readonly Change[]): readonly Statement[] {
  const born = changes.flatMap(({ born, nowMs, sequence }) =>
    born === null ? [] : [worldRowOf(born, nowMs, sequence)],
  );
  const moved = new Map(
    changes.map((one) => [one.worldId, [one.worldId, one.nowMs, one.sequence]]),
  );
  return [
    ...statement('worlds', INSERT_WORLDS, born),
    ...statement('worlds', CHECK_BUILT_ON, builtOnRows(changes)),
    ...statement('worlds', UPDATE_WORLDS, [...moved.values()]),
  ];
}

/** Of each world its first change here says what the group was built upon. */
function builtOnRows(changes: readonly Change[]): readonly Row[] {
  const first = new Map(changes.toReversed().map((one) => [one.worldId, one]));
  return [...first.values()].flatMap(({ worldId, born, builtOn }) =>
    born !== null || builtOn === null ? [] : [[worldId, builtOn.nowMs, builtOn.sequence]],
  );
}

const requestRows = (writes: readonly Write[], recordedAtMs: number): readonly Row[] =>
  writes.flatMap((write) => requestRowsOf(write, recordedAtMs));

const auditRows = (writes: readonly Write[], recordedAtMs: number): readonly Row[] =>
  writes.flatMap((write) => auditRowsOf(write, recordedAtMs));

const entryRows = (changes: readonly Change[], recordedAtMs: number): readonly Row[] =>
  changes.flatMap(({ worldId, entries, recordedAtMs: former, origin }) =>
    entries.map((entry, index) =>
      entryRowOf(worldId, entry, former?.[index] ?? recordedAtMs, origin?.trackingId ?? null),
    ),
  );

const outboxRows = (changes: readonly Change[]): readonly Row[] =>
  changes.flatMap(({ worldId, entries, deliverAtMs }) =>
    entries.flatMap((entry) => outboxRowsOf(worldId, entry, deliverAtMs)),
  );

function worldRowOf(world: NewWorld, nowMs: number, sequence: number): Row {
  const { id, kind, name, packId, createdAtMs, startAtMs, forkedFrom } = world;
  return [id, kind, name, nowMs, packId, sequence, createdAtMs, startAtMs, forkedFrom];
}

/** First what is no longer so, of every table; then what is: a claim may pass from hand to hand. */
function derivedStatements(streams: ReturnType<typeof mergedStreams>): readonly Statement[] {
  const [stale, fresh] = [nothing(), nothing()];
  for (const { worldId, before, after } of streams) {
    const old: DerivedRows = derivedRowsOf(worldId, before);
    const now: DerivedRows = derivedRowsOf(worldId, after);
    for (const table of DERIVED) {
      if (JSON.stringify(old[table]) === JSON.stringify(now[table])) continue;
      if (old[table].length > 0) stale[table].push([worldId, after.id]);
      fresh[table].push(...now[table]);
    }
  }
  return [
    ...DERIVED.flatMap((table) => statement(table, deleteOf(table), stale[table])),
    ...DERIVED.flatMap((table) => statement(table, INSERT_DERIVED[table], fresh[table])),
  ];
}

type Collected = Record<(typeof DERIVED)[number], Row[]>;

const nothing = (): Collected =>
  Object.fromEntries(DERIVED.map((table) => [table, []])) as unknown as Collected;

const deleteOf = (table: string): string =>
  `DELETE FROM ${table} WHERE (world_id, stream_id) IN
   (SELECT value ->> 0, value ->> 1 FROM json_each(?))`;

const INSERT_WORLDS = `INSERT INTO worlds
  (id, kind, name, now_ms, pack_id, sequence, created_at_ms, start_at_ms, forked_from)
  ${valuesOf(9)}`;

/** A world that stands elsewhere, or is gone, is a row without a kind: the whole commit fails. */
const CHECK_BUILT_ON = `INSERT INTO worlds (id) SELECT value ->> 0 FROM json_each(?) AS built
  WHERE NOT EXISTS (SELECT 1 FROM worlds WHERE id = built.value ->> 0
    AND now_ms = built.value ->> 1 AND sequence = built.value ->> 2)`;

const UPDATE_WORLDS = `UPDATE worlds SET now_ms = max(worlds.now_ms, moved.now_ms),
    sequence = max(worlds.sequence, moved.sequence)
  FROM (SELECT value ->> 0 AS id, value ->> 1 AS now_ms, value ->> 2 AS sequence
        FROM json_each(?)) AS moved
  WHERE worlds.id = moved.id`;

const DELETE_WORLDS = `DELETE FROM worlds WHERE id IN (SELECT value ->> 0 FROM json_each(?))`;

const INSERT_ENTRIES = `INSERT INTO entries
  (world_id, stream, stream_sequence, sequence, at_ms, recorded_at_ms, outcome, code, trial_id,
   body, tracking_id) ${valuesOf(11)}`;

const UPSERT_STREAMS = `INSERT INTO streams
  (world_id, id, kind, sequence, record, instances)
  ${valuesOf(6)}
  ON CONFLICT (world_id, id) DO UPDATE SET sequence = excluded.sequence,
    record = excluded.record, instances = excluded.instances`;

const INSERT_REQUESTS = `INSERT INTO requests (world_id, caller, key_hash, fingerprint,
  recorded_at_ms, changed_world_id, first_sequence, last_sequence) ${valuesOf(8)}`;

const INSERT_AUDIT = `INSERT INTO audit (id, recorded_at_ms, world_id, actor, operation, tracking_id,
  key_last4, first_sequence, last_sequence, reason, owner, trial_id) ${valuesOf(12)}`;

const INSERT_SHAPES = `INSERT INTO shapes (shape) ${valuesOf(1)} ON CONFLICT DO NOTHING`;

const INSERT_DERIVED = {
  timers: `INSERT INTO timers (world_id, stream_id, id, instance_id, name, event, due_at_ms,
    armed_at_ms, armed_by_sequence, armed_by_index) ${valuesOf(10)}`,
  trials: `INSERT INTO trials
    (world_id, trial_id, stream_id, partner_id, status, external_id) ${valuesOf(6)}`,
  relationships: `INSERT INTO relationships (world_id, partner_id, stream_id) ${valuesOf(3)}`,
  order_viewers: `INSERT INTO order_viewers (world_id, viewer, stream_id) ${valuesOf(3)}`,
  claims: `INSERT INTO claims (world_id, claim, stream_id) ${valuesOf(3)}`,
} as const;

/** The same notification of the same trial and anchor is sent once. Source: domain §0.7. */
const INSERT_OUTBOX = `INSERT INTO outbox (world_id, id, kind, sequence, place, at_ms, trial_id,
  customer_id, partner_id, order_id, notification_id, dedupe_key, body, deliver_at_ms)
  ${valuesOf(14)}
  ON CONFLICT (world_id, dedupe_key) WHERE dedupe_key IS NOT NULL DO NOTHING`;
