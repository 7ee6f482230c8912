/**
 * The live world: on the system clock, as large as it likes, never loaded whole.
 *
 * Invariants:
 *   V1. Its entries are in the order of their instants: what is due fires before a command acts, in
 *       whichever stream it is due. (A stream that cannot fire is set aside and no longer counts.)
 *   V2. A timer fires at its own due instant, however late it is fired.
 *   V3. Its time never falls below that of its last entry, even if the system clock is set back.
 *   V4. A command and all that it tells other streams are one commit, whole or not at all.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import {
  type Actor,
  advance,
  type Command,
  type Entry,
  nextDueOf,
  prepare,
  type Stream,
  type World,
} from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import { changeBetween } from './db/change.ts';
import type { Database } from './db/client.ts';
import { nextDueAtMs, portionDue } from './db/due.ts';
import { worldNamed } from './db/lists.ts';
import { StoredStreams } from './db/streams.ts';
import { fire } from './fire.ts';
import type { NewId } from './ids.ts';
import { Lane, Superseded } from './lane.ts';
import { LiveReader } from './live-reader.ts';
import type { CommitQueue } from './queue.ts';
import { stepThrough } from './step-through.ts';
import { StreamCache } from './stream-cache.ts';
import { LIVE_ID, WorldError } from './worlds.ts';

/** Streams in memory at most, those on their way to the store aside. Source: our choice. */
const STREAM_COUNT_MAX = 2_000;
/** Timers fired in one commit, so that requests are heard in between. Source: our choice. */
const PORTION_SIZE = 64;

export interface LiveOf {
  readonly database: Database;
  readonly queue: CommitQueue;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Something was armed, or fired: the next due instant may have moved. */
  readonly onPlan: () => void;
  /** Told of a stream that was set aside because its timer could not fire. */
  readonly onFault: (error: unknown) => void;
}

interface State {
  readonly nowMs: number;
  readonly sequence: number;
  readonly packId: string;
}

export class LiveWorld {
  readonly #of: LiveOf;
  readonly #cache = new StreamCache(STREAM_COUNT_MAX);
  readonly #stored: StoredStreams;
  readonly #reader: LiveReader;
  readonly #lane = new Lane(() => {
    this.#cache.clear();
    this.#state = null;
    this.#lastCommit = Promise.resolve();
  });
  /** Streams whose timers cannot fire, and why; tried again at the next start. */
  readonly #aside = new Map<string, unknown>();
  #state: State | null = null;
  /** Outlives a failed commit: what was armed by it is then due too early, which does no harm. */
  #nextDueAtMs: number | null = null;
  #lastCommit: Promise<void> = Promise.resolve();

  constructor(of: LiveOf) {
    this.#of = of;
    this.#stored = new StoredStreams(of.database, LIVE_ID);
    this.#reader = new LiveReader(this.#cache, this.#stored);
  }

  /** Epoch milliseconds; null when nothing is armed. May be too early, never too late. */
  get nextDueAtMs(): number | null {
    return this.#nextDueAtMs;
  }

  /** One command at the system clock's instant, after everything that is due by then. */
  perform(command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#lane.run(async (generation) => {
      const nowMs = await this.#fireAll(generation);
      const { packId, sequence } = await this.#present();
      const { streamId, input } = await prepare(
        this.#reader,
        { nowMs, packId, isPolicyFixed: true },
        command,
        actor,
        this.#of.newId,
      );
      const read = (id: string) => this.#streamToStep(id);
      const stepped = await stepThrough(read, streamId, input, sequence + 1);
      const before = partOf({ nowMs, packId, sequence }, stepped.before);
      const last = sequence + stepped.entries.length;
      const next = partOf({ nowMs, packId, sequence: last }, stepped.after);
      const settled = advance(next, nowMs);
      const entries = [...stepped.entries, ...settled.entries];
      const committed = this.#submit(generation, before, settled.world, entries);
      return { result: entries, committed };
    });
  }

  /** @throws What kept the stream from firing: a stream that is set aside hears nothing either. */
  #streamToStep(id: string): Promise<Stream | undefined> {
    if (this.#aside.has(id)) throw this.#aside.get(id);
    return this.#reader.stream(id);
  }

  /**
   * Fires one portion of what is due by now.
   *
   * @returns Whether more is due.
   */
  firePortion(): Promise<boolean> {
    return this.#lane.run(async (generation) => {
      const nowMs = this.#nowMs(await this.#present());
      await this.#firePortion(nowMs, generation);
      return { result: this.#isDue(nowMs), committed: Promise.resolve() };
    });
  }

  /** @returns The instant by which everything due has fired. */
  async #fireAll(generation: number): Promise<number> {
    const nowMs = this.#nowMs(await this.#present());
    while (this.#isDue(nowMs)) {
      await this.#firePortion(nowMs, generation);
      await nextMacrotask();
    }
    return nowMs;
  }

  async #firePortion(byMs: number, generation: number): Promise<void> {
    const { database, onPlan } = this.#of;
    // What is due is read from the rows, so the rows must be as new as memory.
    await this.#lastCommit.catch(() => {
      throw new Superseded();
    });
    const due = { worldId: LIVE_ID, byMs, limit: PORTION_SIZE, without: [...this.#aside.keys()] };
    const { streamIds, untilMs } = await portionDue(database, due);
    if (untilMs !== null) await this.#fire(streamIds, untilMs, generation);
    this.#nextDueAtMs = await nextDueAtMs(database, LIVE_ID, [...this.#aside.keys()]);
    onPlan();
  }

  async #fire(streamIds: readonly string[], untilMs: number, generation: number): Promise<void> {
    const state = await this.#present();
    const part = partOf(state, await this.#reader.some(streamIds));
    const before = { ...part, nowMs: Math.min(state.nowMs, nextDueOf(part) ?? state.nowMs) };
    const { world, entries, faults } = fire(before, untilMs);
    for (const [streamId, error] of faults) {
      this.#aside.set(streamId, error);
      this.#of.onFault(error);
    }
    if (entries.length > 0) await this.#submit(generation, before, world, entries);
  }

  /** Takes a change into memory and on its way to the store. */
  #submit(
    generation: number,
    before: World,
    after: World,
    entries: readonly Entry[],
  ): Promise<void> {
    const nowMs = Math.max(this.#state?.nowMs ?? 0, after.nowMs);
    const change = changeBetween(LIVE_ID, before, { ...after, nowMs }, entries);
    const submitted = this.#of.queue.submit(change, { lane: this.#lane, generation });
    for (const { after } of change.streams.values()) this.#cache.change(after);
    this.#plan(nowMs, after);
    this.#lastCommit = submitted.then(() => {
      for (const id of change.streams.keys()) this.#cache.settle(id);
    });
    return this.#lastCommit;
  }

  #plan(nowMs: number, after: World): void {
    this.#state = { nowMs, sequence: after.sequence, packId: after.packId };
    const next = earlier(this.#nextDueAtMs, nextDueOf(after));
    if (next === this.#nextDueAtMs) return;
    this.#nextDueAtMs = next;
    this.#of.onPlan();
  }

  #isDue(byMs: number): boolean {
    return this.#nextDueAtMs !== null && this.#nextDueAtMs <= byMs;
  }

  #nowMs({ nowMs }: State): number {
    return Math.max(nowMs, this.#of.clock.nowMs());
  }

  async #present(): Promise<State> {
    if (this.#state !== null) return this.#state;
    const row = await worldNamed(this.#of.database, LIVE_ID);
    if (row === undefined) throw new WorldError('UNKNOWN_WORLD');
    const { nowMs, sequence, packId, nextDueAtMs } = row;
    this.#state = { nowMs, sequence, packId };
    this.#nextDueAtMs = nextDueAtMs;
    return this.#state;
  }
}

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** The part of the world that these streams are. */
function partOf(of: Omit<World, 'streams'>, streams: readonly Stream[]): World {
  const { nowMs, sequence, packId } = of;
  return { nowMs, sequence, packId, streams: new Map(streams.map((one) => [one.id, one])) };
}
