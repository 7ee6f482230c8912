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
import { earlierEntries, earlierRequest } from './earlier-entries.ts';
import { checkTag, checkVersion, type Expected, Outdated, sandboxTag } from './etag.ts';
import type { NewId } from './ids.ts';
import { Lane } from './lane.ts';
import { notDone, standing, told } from './not-done.ts';
import type { CommitQueue } from './queue.ts';
import { changeBetween, type Origin, removalOf } from './store/change.ts';
import type { Store } from './store/store.ts';
import { WorldError } from './worlds.ts';

/**
 * Of one turn of a clock: it is one commit, and nobody else is heard while it is made.
 * Source: our choice.
 */
const LIMITS: Limits = { eventsMax: 50_000, eventsAtOnceMax: 50_000 };

export interface SandboxOf {
  readonly id: string;
  readonly store: Store;
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
  readonly sequence: number;
  readonly nextDueAtMs: number | null;
}

interface Next {
  readonly world: World;
  readonly entries: readonly Entry[];
}

export class Sandbox {
  readonly lane = new Lane(() => {
    this.#world = null;
    this.#lastCommit = Promise.resolve();
  });
  readonly #of: SandboxOf;
  #world: World | null = null;
  #lastCommit: Promise<void> = Promise.resolve();

  constructor(of: SandboxOf) {
    this.#of = of;
  }

  /** Streams in memory. */
  get streamCount(): number {
    return this.#world?.streams.size ?? 0;
  }

  /** @throws {Outdated} What is expected is not so; nothing happened. */
  async perform(
    command: Command,
    actor: Actor,
    origin: Origin | null,
    expected: Expected | null,
  ): Promise<readonly Entry[]> {
    const step = (world: World) => {
      if (expected !== null) {
        checkVersion(expected, world.streams.get(expected.streamId), world.nowMs);
      }
      return perform(world, command, actor, this.#of.newId);
    };
    return (await this.#change(step, origin)).entries;
  }

  /** What a command would write at this instant; nothing of it is kept. */
  rehearse(command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.lane.run(async () => {
      await this.#renew();
      const { entries } = await perform(await this.#present(), command, actor, this.#of.newId);
      return { result: entries, committed: standing(this.#lastCommit) };
    });
  }

  /** @throws {Outdated} Its clock or its entries are not those of any of `tags`. */
  async advance(
    turn: Turn,
    origin: Origin | null,
    tags: readonly string[] | null,
  ): Promise<Turned> {
    const step = (world: World) => {
      checkTag(tags, sandboxTag(world));
      return advance(world, targetOf(world, turn), LIMITS);
    };
    const { entries, world } = await this.#change(step, origin);
    const { nowMs, sequence } = world;
    return { entries, nowMs, sequence, nextDueAtMs: nextDueOf(world) };
  }

  /**
   * Ends the sandbox; false when there was none.
   *
   * @throws {Outdated} Its clock or its entries are not those of any of `tags`.
   */
  async remove(origin: Origin | null, tags: readonly string[] | null): Promise<boolean> {
    const said = await this.lane.run<boolean | Outdated>(async (generation) => {
      const { store, queue, id } = this.#of;
      // What is under way to the store is a part of its version.
      if (tags !== null) await this.#lastCommit.catch(() => undefined);
      const row = await store.world(id);
      if (row === undefined) {
        // Unless this very request has ended it before.
        const isDone = (await earlierRequest(store, origin)) !== null;
        return { result: isDone, committed: Promise.resolve() };
      }
      const tag = sandboxTag(row);
      if (tags !== null && !tags.includes(tag)) {
        return { result: new Outdated(tag), committed: Promise.resolve() };
      }
      const { lane } = this;
      // Nothing of this sandbox may be under way beside its end.
      await queue.submit({ ...removalOf(id), origin }, { lane, generation });
      this.#world = null;
      return { result: true, committed: Promise.resolve() };
    });
    return told(said);
  }

  /** From the world as it is to the next one, given out once that is committed. */
  async #change(to: (world: World) => Next | Promise<Next>, origin: Origin | null): Promise<Next> {
    const said = await this.lane.run<Next | Outdated>(async (generation, attempt) => {
      await this.#renew();
      const before = await this.#present();
      const earlier = attempt === 1 ? null : await earlierEntries(this.#of.store, origin);
      if (earlier !== null) {
        return { result: { world: before, entries: earlier }, committed: Promise.resolve() };
      }
      const { id, store } = this.#of;
      const { nowMs, sequence } = before;
      let next: Next;
      try {
        next = await to(before);
      } catch (error) {
        const basis = { worldId: id, nowMs, sequence, origin };
        const { result, committed } = await notDone(store, basis, error, this.#lastCommit);
        if (result instanceof Outdated) return { result, committed };
        return { result: { world: before, entries: result }, committed };
      }
      const { world, entries } = next;
      const result = { world, entries };
      const isSame = entries.length === 0 && world.nowMs === before.nowMs;
      if (isSame && origin === null) return { result, committed: Promise.resolve() };
      // A turn that meets no timer writes no entry that another could collide with.
      const builtOn = store.isShared ? { nowMs, sequence } : null;
      const change = { ...changeBetween(id, before, world, entries), builtOn, origin };
      this.#lastCommit = this.#of.queue.submit(change, { lane: this.lane, generation });
      this.#world = world;
      return { result, committed: this.#lastCommit };
    });
    return told(said);
  }

  /** Memory is only as good as the store that nobody else writes to. */
  async #renew(): Promise<void> {
    if (!this.#of.store.isShared) return;
    // A commit that failed has made the lane forget already.
    await this.#lastCommit.catch(() => undefined);
    this.#world = null;
  }

  async #present(): Promise<World> {
    const { store, id } = this.#of;
    this.#world ??= (await store.streams(id).world()) ?? null;
    if (this.#world === null) throw new WorldError('UNKNOWN_WORLD');
    return this.#world;
  }
}

function targetOf(world: World, turn: Turn): number {
  if ('toMs' in turn) return turn.toMs;
  if ('byMs' in turn) return world.nowMs + turn.byMs;
  return Math.max(world.nowMs, nextDueOf(world) ?? world.nowMs);
}
