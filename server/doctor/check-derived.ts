/** A stream's row and what lists and checks read of it, against what its entries tell. */
import type { Client } from '@libsql/client';
import { canonical, claimsOf, type Stream } from '../../runtime/index.ts';
import { STREAM_COLUMNS, type StreamRow, streamOf } from '../store/libsql/stream-row.ts';
import { DERIVED, type DerivedRows, derivedRowsOf, type Row } from '../store/rows.ts';
import type { Shapes } from './check-shapes.ts';
import { counted, type Findings } from './findings.ts';
import type { ReplayedStream } from './replayed-stream.ts';

type Table = keyof DerivedRows;

/** The columns of `derivedRowsOf`, in its order, and where the stream and the row's own name stand. */
const TABLES: Readonly<Record<Table, { columns: string; stream: number; name: number }>> = {
  timers: {
    columns:
      'world_id, stream_id, id, instance_id, name, event, due_at_ms, armed_at_ms, armed_by_sequence, armed_by_index',
    stream: 1,
    name: 2,
  },
  trials: {
    columns: 'world_id, trial_id, stream_id, partner_id, status, external_id',
    stream: 2,
    name: 1,
  },
  relationships: { columns: 'world_id, partner_id, stream_id', stream: 2, name: 1 },
  order_viewers: { columns: 'world_id, viewer, stream_id', stream: 2, name: 1 },
  claims: { columns: 'world_id, claim, stream_id', stream: 2, name: 1 },
};

export interface DerivedCheck {
  readonly client: Client;
  readonly worldId: string;
  readonly findings: Findings;
  readonly shapes: Shapes;
}

/** Streams whose entries have all been read. */
export async function checkDerived(
  of: DerivedCheck,
  replayed: readonly ReplayedStream[],
): Promise<void> {
  const ids = JSON.stringify(replayed.map(({ id }) => id));
  const kept = await keptStreams(of, ids);
  for (const one of replayed) checkStreamRow(of, one, kept.get(one.id));
  const whole = replayed.flatMap(({ id, stream }) => (stream === null ? [] : [{ id, stream }]));
  for (const table of DERIVED) {
    const rows = await keptRows(of, table, ids);
    for (const { id, stream } of whole) {
      const wanted = derivedRowsOf(of.worldId, stream)[table];
      await compareRows(of, { table, id, wanted, got: rows.get(id) ?? [] });
    }
  }
}

async function keptStreams({ client, worldId }: DerivedCheck, ids: string) {
  const { rows } = await client.execute({
    sql: `SELECT ${STREAM_COLUMNS} FROM streams AS s
      WHERE s.world_id = ? AND s.id IN (SELECT value FROM json_each(?))`,
    args: [worldId, ids],
  });
  return new Map((rows as unknown as readonly StreamRow[]).map((row) => [row.id, row]));
}

function checkStreamRow(
  { worldId, findings, shapes }: DerivedCheck,
  { id: streamId, stream, entryCount }: ReplayedStream,
  row: StreamRow | undefined,
): void {
  const at = { worldId, streamId };
  const repair = `would write the row of stream ${streamId} from its ${counted(entryCount, 'entry', 'entries')}`;
  if (row === undefined) {
    const says = 'The stream has entries and no row.';
    findings.add('streamMissing', at, stream === null ? { says } : { says, repair });
    return;
  }
  const kept = parsed(row);
  if (kept !== null) shapes.see(kept, `${worldId}/${streamId}`);
  if (stream === null) return;
  const names = kept === null ? ['its text'] : differing(stream, kept);
  if (names.length === 0) return;
  const says = `The stream’s row is not what its entries tell: ${names.join(', ')}.`;
  findings.add('streamRow', at, { says, repair });
}

function parsed(row: StreamRow): Stream | null {
  try {
    return streamOf(row);
  } catch {
    return null;
  }
}

const PARTS = ['kind', 'sequence', 'record', 'instances'] as const;

const differing = (one: Stream, other: Stream): readonly string[] =>
  PARTS.filter((part) => !isSame(one[part], other[part]));

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);

async function keptRows(
  { client, worldId }: DerivedCheck,
  table: Table,
  ids: string,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { columns, stream } = TABLES[table];
  const { rows } = await client.execute({
    sql: `SELECT ${columns} FROM ${table}
      WHERE world_id = ? AND stream_id IN (SELECT value FROM json_each(?))`,
    args: [worldId, ids],
  });
  const width = columns.split(',').length;
  const byStream = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row[stream]);
    const own = byStream.get(id) ?? [];
    byStream.set(id, own);
    own.push(Array.from({ length: width }, (_, at) => row[at]));
  }
  return byStream;
}

async function compareRows(
  of: DerivedCheck,
  given: {
    readonly table: Table;
    readonly id: string;
    readonly wanted: readonly Row[];
    readonly got: readonly Row[];
  },
): Promise<void> {
  const { table, id: streamId, wanted, got } = given;
  const { name } = TABLES[table];
  const at = { worldId: of.worldId, streamId };
  const rest = new Map(got.map((row) => [String(row[name]), row]));
  for (const row of wanted) {
    const key = String(row[name]);
    const kept = rest.get(key);
    rest.delete(key);
    if (kept === undefined) of.findings.add(table, at, await missing(of, table, key, streamId));
    else if (JSON.stringify(kept) !== JSON.stringify(row)) {
      const says = `The row of ${key} in ${table} is not what the entries tell.`;
      of.findings.add(table, at, { says, repair: `would set right ${key} in ${table}` });
    }
  }
  for (const key of rest.keys()) {
    const says = `${key} in ${table} has nothing that accounts for it.`;
    of.findings.add(table, at, { says, repair: `would remove ${key} from ${table}` });
  }
}

async function missing(of: DerivedCheck, table: Table, key: string, streamId: string) {
  const says = `${key} is missing in ${table}.`;
  const repair = `would put back ${key} in ${table}`;
  if (table !== 'claims') return { says, repair };
  const { rows } = await of.client.execute({
    sql: `SELECT ${STREAM_COLUMNS} FROM streams AS s WHERE s.world_id = ?1 AND s.id =
      (SELECT stream_id FROM claims WHERE world_id = ?1 AND claim = ?2)`,
    args: [of.worldId, key],
  });
  const row = rows[0] as unknown as StreamRow | undefined;
  const holder = row === undefined ? null : parsed(row);
  if (holder === null) return { says, repair };
  return claimsOf(holder).includes(key)
    ? { says: `${key} is claimed by ${streamId} and by ${holder.id}, which holds it.` }
    : {
        says: `${key} is claimed by ${streamId}, and ${holder.id} holds it.`,
        repair: `would give ${key} to ${streamId}`,
      };
}

/** What belongs to streams that have no entries. */
export async function checkOrphans({ client, worldId, findings }: DerivedCheck): Promise<void> {
  const bare = await client.execute({
    sql: `SELECT id FROM streams AS s WHERE world_id = ? AND NOT EXISTS
      (SELECT 1 FROM entries WHERE world_id = s.world_id AND stream = s.id) LIMIT 1000`,
    args: [worldId],
  });
  for (const row of bare.rows) {
    const at = { worldId, streamId: String(row[0]) };
    const repair = 'would remove it and what is derived from it';
    findings.add('streamWithoutEntries', at, { says: 'The stream has no entries.', repair });
  }
  for (const table of DERIVED) {
    const { columns, stream, name } = TABLES[table];
    const { rows } = await client.execute({
      sql: `SELECT ${columns} FROM ${table} AS t WHERE world_id = ?
        AND NOT EXISTS (SELECT 1 FROM entries WHERE world_id = t.world_id AND stream = t.stream_id)
        AND NOT EXISTS (SELECT 1 FROM streams WHERE world_id = t.world_id AND id = t.stream_id)
        LIMIT 1000`,
      args: [worldId],
    });
    for (const row of rows) {
      const [streamId, key] = [String(row[stream]), String(row[name])];
      const says = `${key} in ${table} belongs to a stream that is not there.`;
      findings.add(
        table,
        { worldId, streamId },
        { says, repair: `would remove ${key} from ${table}` },
      );
    }
  }
}
