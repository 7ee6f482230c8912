/**
 * One sandbox: a world on a clock of its own, held in memory whole while it is used.
 *
 * Invariant: what is in memory is the store's world and the changes on their way to it, or nothing.
 */
import {
  type Actor,
  advance,
  type Command,
  type Entry,
  type Limits,
  nextDueOf,
  perform,
  type World,
} from '../runtime/index.ts';
import { changeBetween, removalOf } from './db/change.ts';
import type { StoredStreams } from './db/streams.ts';
import type { NewId } from './ids.ts';
import { Lane } from './lane.ts';
import type { CommitQueue } from './queue.ts';
import { WorldError } from './worlds.ts';

/**
 * Of one turn of a clock: it is one commit, and nobody else is heard while it is made.
 * Source: our choice.
 */
const LIMITS: Limits = { eventsMax: 50_000, eventsAtOnceMax: 50_000 };

export interface SandboxOf {
  readonly id: string;
  readonly stored: StoredStreams;
  readonly queue: CommitQueue;
  readonly newId: NewId;
}

/** Where a clock is to be turned to. Unit of `byMs`: milliseconds. */
export type Turn =
  | { readonly toMs: number }
  | { readonly byMs: number }
  | { readonly toNext: true };

export interface Turned {
  readonly entries: readonly Entry[];
  readonly nowMs: number;
  readonly nextDueAtMs: number | null;
}

interface Next<Result> {
  readonly world: World;
  readonly entries: readonly Entry[];
  readonly result: Result;
}

export class Sandbox {
  readonly lane = new Lane(() => {
    this.#world = null;
  });
  readonly #of: SandboxOf;
  #world: World | null = null;

  constructor(of: SandboxOf) {
    this.#of = of;
  }

  perform(command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#change(async (world) => {
      const performed = await perform(world, command, actor, this.#of.newId);
      return { ...performed, result: performed.entries };
    });
  }

  advance(turn: Turn): Promise<Turned> {
    return this.#change((before) => {
      const { world, entries, nextDueAtMs } = advance(before, targetOf(before, turn), LIMITS);
      return { world, entries, result: { entries, nowMs: world.nowMs, nextDueAtMs } };
    });
  }

  /** Ends the sandbox; false when there was none. */
  remove(): Promise<boolean> {
    return this.lane.run(async (generation) => {
      if ((await this.#of.stored.world()) === undefined) {
        return { result: false, committed: Promise.resolve() };
      }
      const { lane } = this;
      // Nothing of this sandbox may be under way beside its end.
      await this.#of.queue.submit(removalOf(this.#of.id), { lane, generation });
      this.#world = null;
      return { result: true, committed: Promise.resolve() };
    });
  }

  /** From the world as it is to the next one; the result is given out once that is committed. */
  #change<Result>(to: (world: World) => Next<Result> | Promise<Next<Result>>): Promise<Result> {
    return this.lane.run(async (generation) => {
      const before = await this.#present();
      const { world, entries, result } = await to(before);
      const isSame = entries.length === 0 && world.nowMs === before.nowMs;
      if (isSame) return { result, committed: Promise.resolve() };
      const change = changeBetween(this.#of.id, before, world, entries);
      const committed = this.#of.queue.submit(change, { lane: this.lane, generation });
      this.#world = world;
      return { result, committed };
    });
  }

  async #present(): Promise<World> {
    this.#world ??= (await this.#of.stored.world()) ?? null;
    if (this.#world === null) throw new WorldError('UNKNOWN_WORLD');
    return this.#world;
  }
}

function targetOf(world: World, turn: Turn): number {
  if ('toMs' in turn) return turn.toMs;
  if ('byMs' in turn) return world.nowMs + turn.byMs;
  return Math.max(world.nowMs, nextDueOf(world) ?? world.nowMs);
}
