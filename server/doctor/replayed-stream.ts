/**
 * One stream, stepped again from its entries as they are read: each step has to come to the very
 * same entry (R2). After the first that does not, nothing more can be said of the stream.
 */
import { canonical, type Entry, type Stream, step } from '../../runtime/index.ts';
import { entryRowOf } from '../store/rows.ts';
import type { LookedWorld } from './check-worlds.ts';
import { firstDifference } from './difference.ts';
import { type Findings, instantText, type Place } from './findings.ts';

/** A row of `entries`, as the doctor reads it. */
export interface EntryRow {
  readonly stream: string;
  readonly stream_sequence: number;
  readonly sequence: number;
  readonly at_ms: number;
  readonly recorded_at_ms: number;
  readonly outcome: string;
  readonly code: string | null;
  readonly trial_id: string | null;
  readonly body: string;
}

/** An entry that could be read: as its step came out, or as recorded where that failed. */
export interface ToldEntry {
  readonly entry: Entry;
  readonly recordedAtMs: number;
}

export class ReplayedStream {
  readonly id: string;
  readonly #world: LookedWorld;
  readonly #findings: Findings;
  #stream: Stream | undefined;
  #isLost = false;
  #count = 0;
  #lastAtMs = Number.NEGATIVE_INFINITY;

  constructor(world: LookedWorld, id: string, findings: Findings) {
    this.#world = world;
    this.id = id;
    this.#findings = findings;
  }

  get entryCount(): number {
    return this.#count;
  }

  /** What the entries tell; null where a step failed. */
  get stream(): Stream | null {
    return this.#isLost ? null : (this.#stream ?? null);
  }

  /** The next entry. Null where its text is none. */
  hear(row: EntryRow): ToldEntry | null {
    this.#count += 1;
    const recorded = this.#read(row);
    if (recorded === null) return null;
    this.#checkColumns(row, recorded);
    this.#checkOrder(row);
    const stepped = this.#isLost ? null : this.#step(recorded, row);
    return { entry: stepped ?? recorded, recordedAtMs: row.recorded_at_ms };
  }

  #read({ body, sequence }: EntryRow): Entry | null {
    try {
      const entry = JSON.parse(body) as Entry;
      if (typeof entry.input?.kind === 'string' && Array.isArray(entry.effects)) return entry;
    } catch {
      // Said below, as for a text that is JSON and no entry.
    }
    this.#lose('entryUnreadable', `The text of entry ${sequence} is no entry.`);
    return null;
  }

  #checkColumns(row: EntryRow, entry: Entry): void {
    // Which request wrote it is nowhere in the entry.
    const wanted = entryRowOf(this.#world.id, entry, row.recorded_at_ms, null).slice(1, -2);
    const { body: _, ...columns } = row;
    if (JSON.stringify(Object.values(columns)) === JSON.stringify(wanted)) return;
    const names = Object.keys(columns).filter((name, at) => {
      return columns[name as keyof typeof columns] !== wanted[at];
    });
    const says = `Entry ${row.sequence} says otherwise than the columns of its row: ${names.join(', ')}.`;
    this.#add('entryColumns', says, 'would rewrite the columns from the entry');
  }

  #checkOrder({ stream_sequence: place, sequence, at_ms: atMs }: EntryRow): void {
    if (place !== this.#count) {
      const says = `Entry ${sequence} is the stream’s ${place}th; ${this.#count} was to come.`;
      if (!this.#isLost) this.#lose('streamGap', says);
      this.#count = place;
    }
    // A sandbox's entries are in order over all streams (check-worlds.ts).
    if (this.#world.kind === 'live' && atMs < this.#lastAtMs) {
      const says = `Entry ${sequence} lies at ${instantText(atMs)}, before the stream’s entry before it.`;
      this.#add('timeFalls', says);
    }
    this.#lastAtMs = atMs;
  }

  #step(recorded: Entry, { body, sequence }: EntryRow): Entry | null {
    try {
      const { stream, entry } = step(this.#stream, recorded.input, sequence);
      if (JSON.stringify(entry) !== body && canonical(entry) !== canonical(recorded)) {
        const where = firstDifference(recorded, entry);
        this.#lose(
          'replayDiverged',
          `Entry ${sequence} comes out differently when it is stepped again (REPLAY_DIVERGED), at ${where}.`,
        );
        return null;
      }
      this.#stream = stream;
      return entry;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#lose('replayFailed', `Entry ${sequence} cannot be stepped again: ${why}.`);
      return null;
    }
  }

  #lose(kind: 'entryUnreadable' | 'streamGap' | 'replayDiverged' | 'replayFailed', says: string) {
    this.#isLost = true;
    this.#add(kind, `${says} Nothing else of the stream could be checked.`);
  }

  #add(kind: Parameters<Findings['add']>[0], says: string, repair?: string): void {
    const at: Place = { worldId: this.#world.id, streamId: this.id };
    this.#findings.add(kind, at, repair === undefined ? { says } : { says, repair });
  }
}
