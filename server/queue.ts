/**
 * The one way into the database: changes wait here and go in together, many in one commit.
 *
 * Not for reading, and not for the order within a world: that is the {@link Lane}'s.
 *
 * Invariants:
 *   Q1. Changes are committed in the order in which they came.
 *   Q2. A change is wholly in or wholly out; its promise tells which, never before the disk knows.
 *   Q3. A change that cannot be committed fails alone, with what its own lane built upon it.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import type { Change } from './db/change.ts';
import type { Database } from './db/client.ts';
import { explained } from './db/conflict.ts';
import { type Statement, statementsOf } from './db/write.ts';
import { type Lane, Superseded } from './lane.ts';

/** Changes in one commit at most: it holds the event loop while it runs. Source: our choice. */
const GROUP_SIZE_MAX = 64;

interface Waiting {
  readonly change: Change;
  readonly lane: Lane;
  readonly generation: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class CommitQueue {
  readonly #database: Database;
  readonly #clock: Clock;
  #waiting: Waiting[] = [];
  #pump: Promise<void> | null = null;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /**
   * Takes a change in. Returns at once; the promise ends when the change is on disk.
   *
   * @param of The lane of the change, and its generation when the change was begun.
   * @throws {Superseded} At once, when the lane has failed since.
   */
  submit(change: Change, of: { readonly lane: Lane; readonly generation: number }): Promise<void> {
    const { lane, generation } = of;
    if (lane.generation !== generation) throw new Superseded();
    const committed = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ change, lane, generation, resolve, reject });
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
    const live = group.filter(({ lane, generation, reject }) => {
      if (lane.generation === generation) return true;
      reject(new Superseded());
      return false;
    });
    if (live.length === 0) return;
    let statements: readonly Statement[] = [];
    try {
      statements = statementsOf(
        live.map(({ change }) => change),
        this.#clock.nowMs(),
      );
      await this.#database.commit(statements);
    } catch (error) {
      await this.#failed(live, statements, error);
      return;
    }
    for (const { resolve } of live) resolve();
  }

  /** Of several, each gets its own chance; one alone has failed for good. */
  async #failed(
    group: readonly Waiting[],
    statements: readonly Statement[],
    error: unknown,
  ): Promise<void> {
    const [first, ...others] = group;
    if (first === undefined) return;
    if (others.length === 0) {
      first.lane.fail();
      first.reject(await explained(this.#database, first.change, statements, error));
      return;
    }
    for (const one of group) await this.#commit([one]);
  }
}
