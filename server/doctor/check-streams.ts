/** Every stream of a world, one after another, read in the order of streams and their entries. */
import type { Client } from '@libsql/client';
import { checkDerived, checkOrphans } from './check-derived.ts';
import { OutboxCheck } from './check-outbox.ts';
import type { Shapes } from './check-shapes.ts';
import type { LookedWorld } from './check-worlds.ts';
import type { Findings } from './findings.ts';
import { type EntryRow, ReplayedStream, type ToldEntry } from './replayed-stream.ts';

/** Entries read at once. Source: our choice; an entry has some kilobytes. */
const PAGE = 500;

const ENTRIES = `SELECT stream, stream_sequence, sequence, at_ms, recorded_at_ms, outcome, code,
    trial_id, body FROM entries
  WHERE world_id = ? AND (stream, stream_sequence) > (?, ?)
  ORDER BY stream, stream_sequence LIMIT ?`;

interface StreamsCheck {
  readonly client: Client;
  readonly world: LookedWorld;
  readonly findings: Findings;
  readonly shapes: Shapes;
  /** Epoch milliseconds, UTC. */
  readonly prunedBeforeMs: number;
}

interface Counts {
  readonly entryCount: number;
  readonly streamCount: number;
  readonly prunedCount: number;
}

export async function checkStreams(of: StreamsCheck): Promise<Counts> {
  const { client, world, findings, shapes } = of;
  const outbox = new OutboxCheck(client, world, of);
  const derived = { client, worldId: world.id, findings, shapes };
  let current = null as ReplayedStream | null;
  let [entryCount, streamCount] = [0, 0];
  for await (const page of entryPages(client, world.id)) {
    const [ended, told]: [ReplayedStream[], ToldEntry[]] = [[], []];
    for (const row of page) {
      if (current?.id !== row.stream) {
        if (current !== null) ended.push(current);
        current = new ReplayedStream(world, row.stream, findings);
        streamCount += 1;
      }
      const entry = current.hear(row);
      if (entry !== null) told.push(entry);
    }
    entryCount += page.length;
    await outbox.check(told);
    await checkDerived(derived, ended);
  }
  if (current !== null) await checkDerived(derived, [current]);
  await outbox.checkOrphans();
  await checkOrphans(derived);
  return { entryCount, streamCount, prunedCount: outbox.prunedCount };
}

/** The next page is read while the one before is looked at. */
async function* entryPages(client: Client, worldId: string): AsyncGenerator<readonly EntryRow[]> {
  const pageAfter = async (stream: string, place: number): Promise<readonly EntryRow[]> => {
    const args = [worldId, stream, place, PAGE];
    return (await client.execute({ sql: ENTRIES, args })).rows as unknown as readonly EntryRow[];
  };
  let page = await pageAfter('', 0);
  for (;;) {
    const last = page.at(-1);
    if (last === undefined) return;
    const next = page.length < PAGE ? [] : pageAfter(last.stream, last.stream_sequence);
    // Whoever reads may stop at a fault of its own.
    Promise.resolve(next).catch(() => undefined);
    yield page;
    page = await next;
  }
}
