/**
 * Works off what is due in the store: claims it in batches, attempts several at a time, and sleeps
 * until the next is due. What an attempt is, and what became of it, is the user's.
 *
 * Invariants:
 *   G4. Two loops, in one process or in many, never hold one thing at a time: each batch is claimed
 *       under a name of its own, for longer than an attempt can take.
 *   G5. What hangs holds one slot; the others go on.
 *
 * A timeout is only an alarm clock here; what is due is read from the rows.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import { earlier } from './live-portion.ts';
import type { ClaimQuery } from './store/store.ts';
import { Ticker } from './ticker.ts';

/** Longer than the longest attempt and the commit after it. Source: our choice. */
const CLAIM_LENGTH_MS = 90_000;
/** When all that is due is held by somebody, it is looked at again after this. Source: our choice. */
const LOOK_AGAIN_MS = 1_000;
/** How long attempts under way may take once it was asked to stop. Source: our choice. */
const FAREWELL_MS = 2_000;

export interface ClaimLoopOf<Item> {
  readonly clock: Clock;
  /** Attempts at a time. */
  readonly slotCount: number;
  /** Takes what is due. */
  readonly claim: (of: ClaimQuery) => Promise<readonly Item[]>;
  /** When the next that waits is due, claimed or not; null where nothing waits. */
  readonly nextDueAtMs: () => Promise<number | null>;
  /**
   * One attempt, and the writing down of what became of it. When the next is due; null: never.
   * What it throws is told, and the thing is claimed again when its claim has run out.
   */
  readonly attempt: (item: Item, owner: string) => Promise<number | null>;
  /** Breaks off what is under way. */
  readonly breakOff: () => void;
  readonly onFault: (error: unknown) => void;
  /** Default: 2,000. */
  readonly farewellMs?: number | undefined;
}

export class ClaimLoop<Item> {
  readonly #of: ClaimLoopOf<Item>;
  readonly #ticker: Ticker;
  readonly #name = randomUUID();
  readonly #underWay = new Set<Promise<void>>();
  #claimCount = 0;
  #looking: Promise<void> | null = null;
  #isWoken = true;
  /** All slots were taken, and more may be due. */
  #isFull = false;
  /** May be too early, and too late only where another process wrote; null when nothing waits. */
  #nextLookAtMs: number | null = null;
  #isStopped = false;
  #isBrokenOff = false;

  constructor(of: ClaimLoopOf<Item>) {
    this.#of = of;
    this.#ticker = new Ticker({
      clock: of.clock,
      nextDueAtMs: () => (this.#isWoken ? of.clock.nowMs() : this.#nextLookAtMs),
      fire: () => this.#look(),
      onFault: of.onFault,
    });
  }

  /** What was under way is being broken off: of a failure now nobody knows whose it is. */
  get isBrokenOff(): boolean {
    return this.#isBrokenOff;
  }

  /** From now on works by itself, on what is due already first. */
  start(): void {
    this.#ticker.start();
  }

  /** A commit brought work. Returns at once. */
  wake(): void {
    this.#isWoken = true;
    this.#ticker.replan();
  }

  /** Works on what is due now. Ends when all of it was tried. */
  async settled(): Promise<void> {
    this.#isWoken = true;
    while (this.#isWoken && !this.#isStopped) {
      await this.#look();
      while (!this.#isWoken && this.#underWay.size > 0) await Promise.race(this.#underWay);
    }
  }

  /**
   * Begins nothing more, and gives what is under way a little time; what is broken off then is done
   * again when its claim has run out. The store is in use until this ends.
   */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#ticker.stop();
    await this.#looking?.catch(() => undefined);
    const alarm = new AbortController();
    const { signal } = alarm;
    const patience = pause(this.#of.farewellMs ?? FAREWELL_MS, undefined, { signal });
    await Promise.race([Promise.all(this.#underWay), patience]);
    alarm.abort();
    await patience.catch(() => undefined);
    this.#isBrokenOff = true;
    this.#of.breakOff();
    await Promise.all(this.#underWay);
  }

  #look(): Promise<void> {
    this.#looking ??= this.#claimDue().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #claimDue(): Promise<void> {
    const { clock, slotCount } = this.#of;
    const isAlarm = this.#nextLookAtMs === null || this.#nextLookAtMs <= clock.nowMs();
    this.#isWoken = false;
    let isMore = true;
    while (isMore && !this.#isStopped) {
      const free = slotCount - this.#underWay.size;
      if (free <= 0) {
        this.#isFull = true;
        this.#nextLookAtMs = clock.nowMs() + LOOK_AGAIN_MS;
        return;
      }
      isMore = (await this.#claim(free)) === free;
    }
    if (isAlarm) this.#nextLookAtMs = await this.#nextDueAtMs();
  }

  /** @returns How many it got; attempts at them are under way. */
  async #claim(limit: number): Promise<number> {
    const { claim, clock } = this.#of;
    this.#claimCount += 1;
    const owner = `${this.#name}/${this.#claimCount}`;
    const of = { owner, nowMs: clock.nowMs(), claimLengthMs: CLAIM_LENGTH_MS, limit };
    const items = await claim(of);
    for (const item of items) this.#begin(item, owner);
    return items.length;
  }

  /** When something may be claimed that cannot be now. */
  async #nextDueAtMs(): Promise<number | null> {
    const dueAtMs = await this.#of.nextDueAtMs();
    const nowMs = this.#of.clock.nowMs();
    return dueAtMs === null || dueAtMs > nowMs ? dueAtMs : nowMs + LOOK_AGAIN_MS;
  }

  #begin(item: Item, owner: string): void {
    const { attempt, clock, onFault } = this.#of;
    const work = attempt(item, owner)
      .then((nextMs) => {
        if (nextMs !== null) this.#plan(nextMs);
      })
      .catch((error: unknown) => {
        this.#plan(clock.nowMs() + CLAIM_LENGTH_MS);
        onFault(error);
      })
      .finally(() => {
        this.#underWay.delete(work);
        if (this.#isFull) this.#isWoken = true;
        this.#isFull = false;
        this.#ticker.replan();
      });
    this.#underWay.add(work);
  }

  #plan(atMs: number): void {
    this.#nextLookAtMs = earlier(this.#nextLookAtMs, atMs);
  }
}
