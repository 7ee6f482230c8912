/**
 * What a database file holds, read with plain SQL on a copy: this asks the tables and not the code
 * that wrote them.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, createClient, type Row } from '@libsql/client';
import type { Entry } from '../../../runtime/index.ts';

export interface KeptEntry {
  readonly entry: Entry;
  /** The entry as it is kept. */
  readonly body: string;
  readonly recordedAtMs: number;
}

export interface KeptWorld {
  readonly id: string;
  readonly packId: string;
  readonly startAtMs: number;
  readonly sequence: number;
  readonly nowMs: number;
  /** In the order of their sequences. */
  readonly entries: readonly KeptEntry[];
  readonly streams: readonly KeptStream[];
  readonly timers: readonly KeptTimer[];
  readonly outbox: readonly { readonly id: string; readonly dedupeKey: string | null }[];
  readonly requests: readonly KeptRequest[];
}

export interface KeptStream {
  readonly id: string;
  readonly sequence: number;
  readonly record: unknown;
  readonly instances: unknown;
}

export interface KeptTimer {
  readonly streamId: string;
  readonly id: string;
  readonly dueAtMs: number;
}

/** A keyed request of the world in which it was asked. */
export interface KeptRequest {
  readonly keyHash: string;
  readonly firstSequence: number;
  readonly lastSequence: number;
}

export interface KeptFile {
  /** What SQLite itself says of the file: `ok`, or what is wrong. */
  readonly integrity: readonly string[];
  readonly worlds: readonly KeptWorld[];
}

const FILES = ['sandglass.db', 'sandglass.db-wal'] as const;

/**
 * The database of a data folder, as whoever opens it next would find it. The folder stays as it is.
 *
 * @param scratch An empty folder for the copy.
 */
export async function readKept(dir: string, scratch: string): Promise<KeptFile> {
  for (const file of FILES) {
    if (existsSync(join(dir, file))) copyFileSync(join(dir, file), join(scratch, file));
  }
  const url = pathToFileURL(join(scratch, FILES[0])).href;
  const client = createClient({ url, concurrency: 1, intMode: 'number' });
  try {
    const integrity = await rowsOf(client, 'PRAGMA integrity_check');
    const worlds = await rowsOf(client, 'SELECT * FROM worlds ORDER BY id');
    return {
      integrity: integrity.map((row) => String(row[0])),
      worlds: await Promise.all(worlds.map((row) => worldOf(client, row))),
    };
  } finally {
    client.close();
  }
}

async function worldOf(client: Client, row: Row): Promise<KeptWorld> {
  const id = String(row['id']);
  const of = (sql: string): Promise<Row[]> => rowsOf(client, sql, [id]);
  const entries = await of(
    'SELECT body, recorded_at_ms FROM entries WHERE world_id = ? ORDER BY sequence',
  );
  const streams = await of(
    'SELECT id, sequence, record, instances FROM streams WHERE world_id = ?',
  );
  const timers = await of(
    'SELECT stream_id AS streamId, id, due_at_ms AS dueAtMs FROM timers WHERE world_id = ?',
  );
  const outbox = await of('SELECT id, dedupe_key AS dedupeKey FROM outbox WHERE world_id = ?');
  const requests = await of(`SELECT key_hash AS keyHash, first_sequence AS firstSequence,
    last_sequence AS lastSequence FROM requests WHERE world_id = ?`);
  return {
    id,
    packId: String(row['pack_id']),
    startAtMs: Number(row['start_at_ms']),
    sequence: Number(row['sequence']),
    nowMs: Number(row['now_ms']),
    entries: entries.map((one) => ({
      entry: JSON.parse(String(one['body'])) as Entry,
      body: String(one['body']),
      recordedAtMs: Number(one['recorded_at_ms']),
    })),
    streams: streams.map((one) => ({
      id: String(one['id']),
      sequence: Number(one['sequence']),
      record: JSON.parse(String(one['record'])),
      instances: JSON.parse(String(one['instances'])),
    })),
    timers: timers as unknown as readonly KeptTimer[],
    outbox: outbox as unknown as KeptWorld['outbox'],
    requests: requests as unknown as readonly KeptRequest[],
  };
}

async function rowsOf(client: Client, sql: string, args: string[] = []): Promise<Row[]> {
  return (await client.execute({ sql, args })).rows;
}
