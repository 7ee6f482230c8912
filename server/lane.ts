/**
 * One world's line of work: its commands run one after another, each on what the one before left in
 * memory, while their commits are still on the way.
 *
 * Invariants:
 *   L1. Two works of one lane never interleave.
 *   L2. When a commit fails, the generation rises: whatever was built on it in memory is forgotten,
 *       never committed, and done again.
 */
import { WorldError } from './worlds.ts';

/** How often one work is done again because others of its lane failed. Source: our choice. */
const ATTEMPTS_MAX = 10;

/** What a work gives back: its result, true only once the commit is through. */
export interface Submitted<Result> {
  readonly result: Result;
  readonly committed: Promise<void>;
}

/** @param attempt From 1; more where an earlier one was superseded. */
type Work<Result> = (generation: number, attempt: number) => Promise<Submitted<Result>>;

/** It was built on a change that failed; nothing of it is kept, and it may be done again. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

export class Lane {
  #generation = 0;
  #busyCount = 0;
  #tail: Promise<unknown> = Promise.resolve();
  readonly #forget: () => void;

  /** @param forget Drops what is held in memory beyond what is committed. */
  constructor(forget: () => void) {
    this.#forget = forget;
  }

  get generation(): number {
    return this.#generation;
  }

  /** Whether nothing runs, waits or is being committed. */
  get isIdle(): boolean {
    return this.#busyCount === 0;
  }

  /**
   * Runs the work when all before it have run, and gives its result when it is committed. The next
   * work does not wait for that commit.
   */
  async run<Result>(work: Work<Result>): Promise<Result> {
    this.#busyCount += 1;
    try {
      for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
        const done = await this.#attempt((generation) => work(generation, attempt));
        if (done !== 'superseded') return done.result;
      }
      throw new WorldError('TOO_BUSY');
    } finally {
      this.#busyCount -= 1;
    }
  }

  /** A commit failed: what follows from it must not be. */
  fail(): void {
    this.#generation += 1;
    this.#forget();
  }

  async #attempt<Result>(
    work: (generation: number) => Promise<Submitted<Result>>,
  ): Promise<Submitted<Result> | 'superseded'> {
    const turn = this.#tail.then(() => work(this.#generation));
    this.#tail = turn.catch(() => undefined);
    try {
      const submitted = await turn;
      await submitted.committed;
      return submitted;
    } catch (error) {
      if (error instanceof Superseded) return 'superseded';
      throw error;
    }
  }
}
