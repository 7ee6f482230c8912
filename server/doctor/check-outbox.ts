/**
 * The outbox against the effects of the entries: each message and task once, and nothing else. What
 * was delivered long ago may be gone (housekeeping.ts).
 */
import type { Client } from '@libsql/client';
import { canonical } from '../../runtime/index.ts';
import { outboxRowsOf, type Row } from '../store/rows.ts';
import type { LookedWorld } from './check-worlds.ts';
import { counted, type Findings, instantText } from './findings.ts';
import type { ToldEntry } from './replayed-stream.ts';

const COLUMNS = `world_id, id, kind, sequence, place, at_ms, trial_id, customer_id, partner_id,
  order_id, notification_id, dedupe_key, body`;
const [ID, KIND, SEQUENCE, DEDUPE_KEY, BODY] = [1, 2, 3, 11, 12];
const NAMES = COLUMNS.split(/,\s+/);

const OF_SEQUENCES = `SELECT ${COLUMNS} FROM outbox WHERE world_id = ?
  AND kind IN ('message', 'task') AND sequence IN (SELECT value FROM json_each(?))`;

export class OutboxCheck {
  readonly #client: Client;
  readonly #world: LookedWorld;
  readonly #findings: Findings;
  /** Rows of entries recorded before then may have been delivered and forgotten. */
  readonly #prunedBeforeMs: number;
  /** Dedupe keys of the stream that is being read, and whether the first row of each is there. */
  #keys = new Map<string, boolean>();
  #streamId = '';
  #prunedCount = 0;

  constructor(
    client: Client,
    world: LookedWorld,
    of: { readonly findings: Findings; readonly prunedBeforeMs: number },
  ) {
    this.#client = client;
    this.#world = world;
    this.#findings = of.findings;
    this.#prunedBeforeMs = of.prunedBeforeMs;
  }

  /** Messages that are gone, as they may be. */
  get prunedCount(): number {
    return this.#prunedCount;
  }

  /** Some entries, in the order of streams and of each stream's entries. */
  async check(told: readonly ToldEntry[]): Promise<void> {
    const sequences = JSON.stringify(told.map(({ entry }) => entry.sequence));
    const { rows } = await this.#client.execute({
      sql: OF_SEQUENCES,
      args: [this.#world.id, sequences],
    });
    const found = new Map(rows.map((row) => [String(row[ID]), NAMES.map((_, at) => row[at])]));
    for (const { entry, recordedAtMs } of told) {
      this.#begin(entry.stream);
      for (const wanted of outboxRowsOf(this.#world.id, entry, null)) {
        const id = String(wanted[ID]);
        this.#compare(wanted, found.get(id), recordedAtMs);
        found.delete(id);
      }
    }
    for (const row of found.values()) this.#extra(row);
  }

  /** What no entry can have asked for, as there is none of its sequence. */
  async checkOrphans(): Promise<void> {
    const { rows } = await this.#client.execute({
      sql: `SELECT ${COLUMNS} FROM outbox AS o WHERE world_id = ? AND NOT EXISTS
        (SELECT 1 FROM entries WHERE world_id = o.world_id AND sequence = o.sequence) LIMIT 1000`,
      args: [this.#world.id],
    });
    for (const row of rows) this.#extra(NAMES.map((_, at) => row[at]));
  }

  #begin(streamId: string): void {
    if (streamId === this.#streamId) return;
    this.#streamId = streamId;
    this.#keys = new Map();
  }

  #compare(wanted: Row, got: Row | undefined, recordedAtMs: number): void {
    const key = wanted[DEDUPE_KEY] as string | null;
    const first = key === null ? undefined : this.#keys.get(key);
    if (key !== null && first === undefined) this.#keys.set(key, got !== undefined);
    // The same message of the same anchor is sent once; the first that is kept stands for it.
    if (got !== undefined) {
      if (first === true) this.#extra(got);
      else this.#checkRow(wanted, got);
      return;
    }
    if (first !== undefined) return;
    const isMessage = wanted[KIND] === 'message';
    if (isMessage && this.#world.kind === 'live' && recordedAtMs < this.#prunedBeforeMs) {
      this.#prunedCount += 1;
      return;
    }
    const says = `The ${wanted[KIND]} ${wanted[ID]} of entry ${wanted[SEQUENCE]} is not in the outbox.`;
    this.#add('outboxMissing', says, 'would put it back; whether it was delivered nobody knows');
  }

  #checkRow(wanted: Row, got: Row): void {
    const names = NAMES.filter((_, at) => at !== BODY && wanted[at] !== got[at]);
    if (!isSameBody(wanted[BODY], String(got[BODY]))) names.push('body');
    if (names.length === 0) return;
    const says = `The outbox tells ${wanted[ID]} otherwise than entry ${wanted[SEQUENCE]}: ${names.join(', ')}.`;
    this.#add('outboxRow', says, 'would rewrite it from the entry');
  }

  #extra(row: Row): void {
    const says = `The outbox has ${row[ID]}, which entry ${row[SEQUENCE]} does not ask for.`;
    this.#add('outboxExtra', says, 'would remove it');
  }

  #add(kind: Parameters<Findings['add']>[0], says: string, repair: string): void {
    this.#findings.add(kind, { worldId: this.#world.id }, { says, repair });
  }
}

function isSameBody(wanted: unknown, text: string): boolean {
  if (JSON.stringify(wanted) === text) return true;
  try {
    return canonical(wanted) === canonical(JSON.parse(text));
  } catch {
    return false;
  }
}

/** How rows wait for delivery, over all worlds: it is delivered, or waits, or is not to be sent. */
export async function checkDeliveries(client: Client, findings: Findings): Promise<void> {
  const waiting = await client.execute(
    `SELECT world_id, id, delivered_at_ms FROM outbox
     WHERE delivered_at_ms IS NOT NULL AND deliver_at_ms IS NOT NULL LIMIT 1000`,
  );
  for (const row of waiting.rows) {
    const says = `${row[1]} was delivered at ${instantText(row[2])} and waits to be delivered again.`;
    const repair = 'would not deliver it again';
    findings.add('outboxWaiting', { worldId: String(row[0]) }, { says, repair });
  }
  const claimed = await client.execute(
    `SELECT world_id, id FROM outbox WHERE (claimed_by IS NULL) <> (claimed_until_ms IS NULL)
       OR (claimed_by IS NOT NULL AND deliver_at_ms IS NULL)
       OR (kind = 'task' AND deliver_at_ms IS NOT NULL) LIMIT 1000`,
  );
  for (const row of claimed.rows) {
    const says = `${row[1]} is half claimed, or claimed and not to be delivered.`;
    const repair = 'would free it';
    findings.add('outboxClaim', { worldId: String(row[0]) }, { says, repair });
  }
}

/** What waits to go out: no fault, but worth knowing. */
export async function backlogNote(client: Client, nowMs: number): Promise<string | null> {
  const { rows } = await client.execute({
    sql: `SELECT count(*), min(deliver_at_ms) FROM outbox
      WHERE deliver_at_ms IS NOT NULL AND deliver_at_ms <= ?`,
    args: [nowMs],
  });
  const count = Number(rows[0]?.[0] ?? 0);
  if (count === 0) return null;
  const wait = count === 1 ? 'waits' : 'wait';
  return `${counted(count, 'message')} ${wait} to be delivered, the oldest since ${instantText(rows[0]?.[1])}.`;
}
