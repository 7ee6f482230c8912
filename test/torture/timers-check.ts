/**
 * Whether every timer of a database has fired exactly once, at its own instant, none before its time
 * and all of them in order. Read with plain SQL, page by page: there are many.
 *
 * In order: within a stream always; over all streams for what fired on its own, and not before a
 * command that had to find its stream as if everything had fired on time.
 */
import { type Client, createClient } from '@libsql/client';
import { type Entry, entriesHash } from '../../runtime/index.ts';
import { LIVE_ID } from '../../server/store/kept.ts';
import type { Expected } from './timers-make.ts';

export interface TimersChecked {
  readonly firedCount: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly early: readonly string[];
  readonly outOfOrder: readonly string[];
  /** Acknowledged entries that are not there as they were. */
  readonly commandsLost: readonly string[];
}

export interface CheckTimersOf {
  readonly url: string;
  readonly expected: Expected;
  /** Hashes of acknowledged entries, by their sequence. */
  readonly acknowledged: ReadonlyMap<number, string>;
}

const PAGE = 5_000;

interface Row {
  readonly entry: Entry;
  readonly recordedAtMs: number;
}

export async function checkTimers(of: CheckTimersOf): Promise<TimersChecked> {
  const client = createClient({ url: of.url, concurrency: 1, intMode: 'number' });
  try {
    const looking = new Looking(of, await askedRanges(client));
    let after = 0;
    for (let rows = await page(client, after); rows.length > 0; rows = await page(client, after)) {
      for (const row of rows) looking.at(row);
      after = rows.at(-1)?.entry.sequence ?? after;
    }
    return looking.end();
  } finally {
    client.close();
  }
}

async function page(client: Client, after: number): Promise<readonly Row[]> {
  const { rows } = await client.execute({
    sql: `SELECT body, recorded_at_ms FROM entries WHERE world_id = ? AND sequence > ?
          ORDER BY sequence LIMIT ?`,
    args: [LIVE_ID, after, PAGE],
  });
  return rows.map((row) => ({
    entry: JSON.parse(String(row['body'])) as Entry,
    recordedAtMs: Number(row['recorded_at_ms']),
  }));
}

/** The sequences that commands wrote, what fell due before them included. */
async function askedRanges(client: Client): Promise<ReadonlySet<number>> {
  const { rows } = await client.execute({
    sql: 'SELECT first_sequence, last_sequence FROM audit WHERE world_id = ?',
    args: [LIVE_ID],
  });
  const asked = new Set<number>();
  for (const row of rows) {
    for (let at = Number(row[0]); at <= Number(row[1]); at += 1) asked.add(at);
  }
  return asked;
}

class Looking {
  readonly #of: CheckTimersOf;
  readonly #asked: ReadonlySet<number>;
  readonly #fired = new Map<string, number>();
  /** Streams that somebody has asked something of since their start. */
  readonly #touched = new Set<string>();
  readonly #begun = new Set<string>();
  readonly #lastMs = new Map<string, number>();
  readonly #found = {
    doubled: [] as string[],
    early: [] as string[],
    outOfOrder: [] as string[],
    commandsLost: [] as string[],
  };
  readonly #seen = new Set<number>();
  #firedCount = 0;
  /** The latest that has fired on its own. */
  #latest: Entry | null = null;

  constructor(of: CheckTimersOf, asked: ReadonlySet<number>) {
    this.#of = of;
    this.#asked = asked;
  }

  at({ entry, recordedAtMs }: Row): void {
    const { stream, sequence, atMs, input } = entry;
    const { doubled, early, outOfOrder } = this.#found;
    this.#acknowledged(entry);
    if (atMs < (this.#lastMs.get(stream) ?? 0)) outOfOrder.push(`entry ${sequence} in ${stream}`);
    this.#lastMs.set(stream, atMs);
    if (input.kind !== 'timer') {
      if (this.#begun.has(stream)) this.#touched.add(stream);
      this.#begun.add(stream);
      return;
    }
    this.#firedCount += 1;
    const name = `${stream} ${input.timerId} ${atMs}`;
    const count = (this.#fired.get(name) ?? 0) + 1;
    this.#fired.set(name, count);
    if (count > 1) doubled.push(name);
    if (recordedAtMs < atMs) early.push(`${name}, kept at ${recordedAtMs}`);
    if (this.#asked.has(sequence)) return;
    const latest = this.#latest;
    if (latest !== null && atMs < latest.atMs) {
      outOfOrder.push(`entry ${sequence}: ${name}, after entry ${latest.sequence}: ${latest.atMs}`);
    } else this.#latest = entry;
  }

  end(): TimersChecked {
    const lost: string[] = [];
    for (const [stream, dues] of this.#of.expected) {
      if (this.#touched.has(stream)) continue;
      for (const { timerId, atMs } of dues) {
        const name = `${stream} ${timerId} ${atMs}`;
        if (!this.#fired.has(name)) lost.push(name);
      }
    }
    for (const sequence of this.#of.acknowledged.keys()) {
      if (!this.#seen.has(sequence)) this.#found.commandsLost.push(`entry ${sequence}`);
    }
    return { firedCount: this.#firedCount, lost, ...this.#found };
  }

  #acknowledged(entry: Entry): void {
    const hash = this.#of.acknowledged.get(entry.sequence);
    if (hash === undefined) return;
    this.#seen.add(entry.sequence);
    if (hash !== entriesHash([entry])) {
      this.#found.commandsLost.push(`entry ${entry.sequence} is another`);
    }
  }
}
