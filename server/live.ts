/**
 * The live world: on the system clock, as large as it likes, never loaded whole.
 *
 * Invariants:
 *   V1. Within a stream, entries are in the order of their instants: what is due fires before a
 *       command acts. Over all streams they are too, but for the time in which a backlog of due
 *       timers is worked off: then commands are heard in between, and find every stream that they
 *       look at as if it had fired on time.
 *   V2. A timer fires at its own due instant, however late it is fired.
 *   V3. Its time never falls below that of its last entry, even if the system clock is set back.
 *   V4. A command and all that it tells other streams are one commit, whole or not at all.
 *   V5. A store that others write to is read anew for each command.
 */
import {
  type Actor,
  type At,
  advance,
  type Command,
  type Entry,
  messagesOf,
  nextDueOf,
  prepare,
  type Stream,
  type World,
} from '../runtime/index.ts';
import { earlierEntries } from './earlier-entries.ts';
import { checkVersion, type Expected, type Outdated } from './etag.ts';
import { fire } from './fire.ts';
import { Lane } from './lane.ts';
import type { LiveOf } from './live-of.ts';
import { earlier, nextDueAtMs, partOf, portionOf } from './live-portion.ts';
import { LiveReader } from './live-reader.ts';
import { LiveWork } from './live-work.ts';
import { notDone, standing, told } from './not-done.ts';
import { stepThrough } from './step-through.ts';
import { changeBetween, type Origin } from './store/change.ts';
import { LIVE_ID, type WorldRow } from './store/kept.ts';
import type { StreamsOf } from './store/store.ts';
import { StreamCache } from './stream-cache.ts';
import { WorldError } from './worlds.ts';

type State = Pick<WorldRow, 'nowMs' | 'sequence' | 'packId'>;

/** A piece of the live world before and after, and what happened in between. */
interface Piece {
  readonly before: World;
  readonly after: World;
  readonly entries: readonly Entry[];
  readonly origin: Origin | null;
}

export class LiveWorld {
  readonly #of: LiveOf;
  readonly #cache: StreamCache;
  readonly #stored: StreamsOf;
  readonly #reader: LiveReader;
  readonly #lane = new Lane(() => this.#forget());
  /** Streams whose timers cannot fire, and why; tried again at the next start. */
  readonly #aside = new Map<string, unknown>();
  #state: State | null = null;
  /** Outlives a failed commit: what was armed by it is then due too early, which does no harm. */
  #nextDueAtMs: number | null = null;
  /** More was due than one portion, when last looked. */
  #isBehind = false;
  #lastCommit: Promise<void> = Promise.resolve();

  constructor(of: LiveOf) {
    this.#of = of;
    this.#cache = new StreamCache(of.hotStreamCountMax);
    this.#stored = of.store.streams(LIVE_ID);
    this.#reader = new LiveReader(this.#cache, this.#stored);
  }

  /** Epoch milliseconds; null when nothing is armed. May be too early, never too late. */
  get nextDueAtMs(): number | null {
    return this.#nextDueAtMs;
  }

  /** The world's instant and its pack. Beside the lane: what it reads is not put into memory. */
  async at(): Promise<At> {
    const state = this.#state ?? (await this.#kept()).state;
    return { nowMs: this.#nowMs(state), packId: state.packId, isPolicyFixed: true };
  }

  /** A stream as committed, from memory where it is there. */
  async stream(id: string): Promise<Stream | undefined> {
    return this.#cache.committed(id) ?? this.#read(() => this.#stored.stream(id));
  }

  /** The stream of a trial as committed, from memory where it is there. */
  async streamOfTrial(trialId: string): Promise<Stream | undefined> {
    const id = this.#cache.idOfTrial(trialId);
    const held = id === undefined ? undefined : this.#cache.committed(id);
    if (held !== undefined && Object.hasOwn(held.instances, trialId)) return held;
    return this.#read(() => this.#stored.streamOfTrial(trialId));
  }

  /**
   * One command at the system clock's instant, after everything that is due by then.
   *
   * @throws {Outdated} What is expected is not so; nothing happened.
   */
  async perform(
    command: Command,
    actor: Actor,
    origin: Origin | null,
    expected: Expected | null,
  ): Promise<readonly Entry[]> {
    const said = await this.#lane.run<readonly Entry[] | Outdated>(async (generation, attempt) => {
      await this.#renew();
      const earlier = attempt === 1 ? null : await earlierEntries(this.#of.store, origin);
      if (earlier !== null) return { result: earlier, committed: Promise.resolve() };
      const { nowMs, sequence } = await this.#present();
      try {
        // What fails there makes the lane fail, and this work is done again.
        if (!this.#isBehind) await this.#fireDue(generation);
        const piece = { ...(await this.#step(command, actor, expected)), origin };
        return { result: piece.entries, committed: this.#submit(generation, piece) };
      } catch (error) {
        const basis = { worldId: LIVE_ID, nowMs, sequence, origin };
        return notDone(this.#of.store, basis, error, this.#lastCommit);
      }
    });
    return told(said);
  }

  /** What a command would write at this instant; nothing of it is kept. */
  rehearse(command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#lane.run(async () => {
      await this.#renew();
      const { entries } = await this.#step(command, actor, null);
      return { result: entries, committed: standing(this.#lastCommit) };
    });
  }

  /** What a command makes of the world as it is now. */
  async #step(
    command: Command,
    actor: Actor,
    expected: Expected | null,
  ): Promise<Omit<Piece, 'origin'>> {
    const state = await this.#present();
    const nowMs = this.#nowMs(state);
    const work = this.#workAt(state, nowMs);
    if (expected !== null) checkVersion(expected, await work.stream(expected.streamId), nowMs);
    const at = { nowMs, packId: state.packId, isPolicyFixed: true };
    const { streamId, input } = await prepare(work, at, command, actor, work.newId);
    const sequence = state.sequence + work.entries.length;
    const stepped = await stepThrough((id) => work.stream(id), streamId, input, sequence + 1);
    const streams = new Map(work.after);
    for (const stream of stepped.after) streams.set(stream.id, stream);
    const last = sequence + stepped.entries.length;
    const settled = advance({ nowMs, packId: state.packId, sequence: last, streams }, nowMs);
    const entries = [...work.entries, ...stepped.entries, ...settled.entries];
    return { before: { ...state, streams: work.before }, after: settled.world, entries };
  }

  /**
   * Fires one portion of what is due by now.
   *
   * @returns Whether more is due.
   */
  firePortion(): Promise<boolean> {
    return this.#lane.run(async (generation) => {
      await this.#renew();
      const { committed } = await this.#fireDue(generation);
      return { result: this.#isBehind, committed };
    });
  }

  /** Fires one portion, if anything is due. */
  async #fireDue(generation: number): Promise<{ readonly committed: Promise<void> }> {
    const nowMs = this.#nowMs(await this.#present());
    let committed: Promise<void> = Promise.resolve();
    if (this.#isDue(nowMs)) {
      ({ committed } = await this.#fire(nowMs, generation));
      const next = await nextDueAtMs(this.#of.store, this.#unstored());
      // Where a commit failed meanwhile, what it fired is due again, and somebody may know it.
      if (this.#lane.generation === generation) this.#nextDueAtMs = next;
      this.#of.onPlan();
    }
    this.#isBehind = this.#isDue(nowMs);
    return { committed };
  }

  async #fire(nowMs: number, generation: number): Promise<{ committed: Promise<void> }> {
    const { store, meter } = this.#of;
    const { streamIds, untilMs } = await portionOf(store, nowMs, this.#unstored());
    if (untilMs === null) return NOTHING_FIRED;
    const state = await this.#present();
    const part = partOf(state, await this.#reader.some(streamIds));
    const before = { ...part, nowMs: Math.min(state.nowMs, nextDueOf(part) ?? state.nowMs) };
    const { world, entries, faults } = fire(before, untilMs);
    for (const [streamId, error] of faults) this.#setAside(streamId, error);
    const first = entries[0];
    if (first === undefined) return NOTHING_FIRED;
    const committed = this.#submit(generation, { before, after: world, entries, origin: null });
    meter.fired({ count: entries.length, latenessMs: nowMs - first.atMs });
    return { committed };
  }

  /** Takes a change into memory and on its way to the store. */
  #submit(generation: number, { before, after, entries, origin }: Piece): Promise<void> {
    const { queue, isDelivered, clock } = this.#of;
    const nowMs = Math.max(this.#state?.nowMs ?? 0, after.nowMs);
    const change = {
      ...changeBetween(LIVE_ID, before, { ...after, nowMs }, entries),
      origin,
      deliverAtMs: isDelivered ? clock.nowMs() : null,
    };
    const submitted = queue.submit(change, { lane: this.#lane, generation });
    for (const { after } of change.streams.values()) this.#cache.change(after);
    this.#plan(nowMs, after);
    this.#lastCommit = submitted.then(() => {
      for (const { after } of change.streams.values()) this.#cache.settle(after);
      if (isDelivered && messagesOf(entries).length > 0) this.#of.onMessages();
    });
    // Whoever waits for it is told; it may fail before anybody does.
    this.#lastCommit.catch(() => undefined);
    return this.#lastCommit;
  }

  #plan(nowMs: number, after: World): void {
    this.#state = { nowMs, sequence: after.sequence, packId: after.packId };
    const next = earlier(this.#nextDueAtMs, nextDueOf(after));
    if (next === this.#nextDueAtMs) return;
    this.#nextDueAtMs = next;
    this.#of.onPlan();
  }

  #workAt({ sequence, packId }: State, nowMs: number): LiveWork {
    return new LiveWork({
      reader: this.#reader,
      nowMs,
      sequence,
      packId,
      newId: this.#of.newId,
      refuseAside: (streamId) => {
        if (this.#aside.has(streamId)) throw this.#aside.get(streamId);
      },
      setAside: (streamId, error) => this.#setAside(streamId, error),
    });
  }

  #setAside(streamId: string, error: unknown): void {
    this.#aside.set(streamId, error);
    this.#of.onFault(error);
  }

  #unstored() {
    return { aside: [...this.#aside.keys()], pending: this.#cache.pending() };
  }

  #isDue(byMs: number): boolean {
    return this.#nextDueAtMs !== null && this.#nextDueAtMs <= byMs;
  }

  #nowMs({ nowMs }: State): number {
    return Math.max(nowMs, this.#of.clock.nowMs());
  }

  /** Memory is only as good as the store that nobody else writes to (V5). */
  async #renew(): Promise<void> {
    if (!this.#of.store.isShared) return;
    // A commit that failed has made the lane forget already.
    await this.#lastCommit.catch(() => undefined);
    this.#forget();
  }

  #forget(): void {
    this.#cache.clear();
    this.#state = null;
    this.#lastCommit = Promise.resolve();
  }

  /** Reads beside the lane; what changed meanwhile is not put back in memory. */
  async #read(read: () => Promise<Stream | undefined>): Promise<Stream | undefined> {
    const { moment } = this.#cache;
    const stream = await read();
    const isPresent = moment === this.#cache.moment && !this.#of.store.isShared;
    if (stream !== undefined && isPresent) this.#cache.keep(stream);
    return stream;
  }

  async #present(): Promise<State> {
    if (this.#state !== null) return this.#state;
    const { state, nextDueAtMs } = await this.#kept();
    [this.#state, this.#nextDueAtMs] = [state, nextDueAtMs];
    return state;
  }

  async #kept(): Promise<{ readonly state: State; readonly nextDueAtMs: number | null }> {
    const row = await this.#of.store.world(LIVE_ID);
    if (row === undefined) throw new WorldError('UNKNOWN_WORLD');
    const { nowMs, sequence, packId, nextDueAtMs } = row;
    return { state: { nowMs, sequence, packId }, nextDueAtMs };
  }
}

const NOTHING_FIRED = { committed: Promise.resolve() };
