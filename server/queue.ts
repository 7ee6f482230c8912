/**
 * The one way into the store: writes wait here and go in together, many in one commit.
 *
 * Not for reading, and not for the order within a world: that is the {@link Lane}'s.
 *
 * Invariants:
 *   Q1. Writes are committed in the order in which they came.
 *   Q2. A write is wholly in or wholly out; its promise tells which, never before the store knows.
 *   Q3. A write that another stands in the way of fails alone, with what its own lane built upon it.
 *   Q4. A commit that failed and was kept all the same, as a broken connection can make it look, is
 *       recognised by reading; nothing is done twice.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import { type Lane, Superseded } from './lane.ts';
import type { Meter } from './meter.ts';
import type { Change, Write } from './store/change.ts';
import { isCommitted } from './store/is-committed.ts';
import { type Store, StoreError, type StoreErrorCode } from './store/store.ts';
import { failureOf } from './store-failure.ts';

/** Writes in one commit at most: it holds the event loop while it runs. Source: our choice. */
const GROUP_SIZE_MAX = 64;

/** What one write can meet by itself; the others of its group get another chance. */
const OWN_FAULTS: readonly StoreErrorCode[] = [
  'ENTRY_TAKEN',
  'CLAIM_TAKEN',
  'REQUEST_KNOWN',
  'WORLD_GONE',
  'REFUSED',
];

interface Waiting {
  readonly write: Write;
  /** Null for a write that nothing is built upon. */
  readonly at: Place | null;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The lane of a change, and its generation when the change was begun. */
interface Place {
  readonly lane: Lane;
  readonly generation: number;
}

export interface QueueOf {
  readonly store: Store;
  readonly clock: Clock;
  readonly meter: Meter;
  /** Told whether the store could keep what it was last given. */
  readonly onStore: (state: 'works' | 'fails') => void;
  /** Told of each world in which something was kept, right after it. Default: nobody is. */
  readonly onChange?: (worldId: string, news: 'moved' | 'gone') => void;
}

export class CommitQueue {
  readonly #of: QueueOf;
  #waiting: Waiting[] = [];
  #pump: Promise<void> | null = null;

  constructor(of: QueueOf) {
    this.#of = of;
  }

  /** Writes that wait. */
  get depth(): number {
    return this.#waiting.length;
  }

  /**
   * Takes a write in. Returns at once; the promise ends when the write is kept.
   *
   * @throws {Superseded} At once, when the lane has failed since.
   */
  submit(write: Write, at: Place | null = null): Promise<void> {
    if (isStale(at)) throw new Superseded();
    const committed = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ write, at, resolve, reject });
    });
    this.#pump ??= this.#run();
    return committed;
  }

  /** Ends when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#pump;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Commands that are ready now join the group; requests are heard between two commits.
      await nextMacrotask();
      await this.#commit(this.#waiting.splice(0, GROUP_SIZE_MAX));
    }
    this.#pump = null;
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    const live = group.filter(({ at, reject }) => {
      if (!isStale(at)) return true;
      reject(new Superseded());
      return false;
    });
    if (live.length === 0) return;
    const { store, clock, meter, onStore } = this.#of;
    const startMs = performance.now();
    try {
      await store.commit(
        live.map(({ write }) => write),
        clock.nowMs(),
      );
    } catch (error) {
      await this.#failed(live, error);
      return;
    }
    meter.committed({ size: live.length, durationMs: performance.now() - startMs });
    onStore('works');
    for (const { resolve } of live) resolve();
    this.#tell(live);
  }

  /** Of each world once, what is true at the end. */
  #tell(group: readonly Waiting[]): void {
    const { onChange } = this.#of;
    if (onChange === undefined) return;
    const told = new Map<string, 'moved' | 'gone'>();
    for (const { write } of group) {
      if (write.kind !== 'change') continue;
      if (write.isRemoved) told.set(write.worldId, 'gone');
      else if (write.entries.length > 0) told.set(write.worldId, 'moved');
    }
    for (const [worldId, news] of told) onChange(worldId, news);
  }

  async #failed(group: readonly Waiting[], error: unknown): Promise<void> {
    const isOwnFault = error instanceof StoreError && OWN_FAULTS.includes(error.code);
    if (isOwnFault && group.length > 1) {
      for (const one of group) await this.#commit([one]);
      return;
    }
    if (!isOwnFault) this.#of.onStore('fails');
    for (const one of group) await this.#settle(one, error);
  }

  /** One write that failed for good, unless it is in all the same (Q4). */
  async #settle(waiting: Waiting, error: unknown): Promise<void> {
    const { write, at, resolve, reject } = waiting;
    if (write.kind === 'change' && (await this.#isIn(write))) {
      resolve();
      this.#tell([waiting]);
      return;
    }
    at?.lane.fail();
    reject(failureOf(error));
  }

  async #isIn(change: Change): Promise<boolean> {
    try {
      return await isCommitted(this.#of.store, change);
    } catch {
      // A store that cannot even be read has told nobody anything: the failure itself is reported.
      return false;
    }
  }
}

const isStale = (at: Place | null): boolean => at !== null && at.lane.generation !== at.generation;
