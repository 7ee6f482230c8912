/**
 * Every sandbox of the database: the last used ones in memory, the others a read away.
 *
 * Invariant: a sandbox with work under way is never put out of memory, so there are never two of it.
 */
import {
  type Actor,
  type Command,
  type Entry,
  emptyWorld,
  packNamed,
  replay,
} from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import { earlierRequest } from './earlier-entries.ts';
import type { Expected } from './etag.ts';
import type { NewId } from './ids.ts';
import { Superseded } from './lane.ts';
import type { CommitQueue } from './queue.ts';
import { Sandbox, type Turn, type Turned } from './sandbox.ts';
import { changeBetween, type Origin } from './store/change.ts';
import type { Store, StoredWorld } from './store/store.ts';
import { WorldError, type Worlds } from './worlds.ts';

/** In memory at most, those with work under way aside. Source: our choice. */
const SANDBOX_COUNT_MAX = 200;
/** Streams of all of them in memory at most, likewise. Source: our choice. */
const STREAM_COUNT_MAX = 20_000;

export interface SandboxesOf {
  readonly store: Store;
  readonly queue: CommitQueue;
  readonly clock: Clock;
  readonly newId: NewId;
}

export class Sandboxes {
  readonly #of: SandboxesOf;
  /** In the order of use, the longest unused first. */
  readonly #held = new Map<string, Sandbox>();

  constructor(of: SandboxesOf) {
    this.#of = of;
  }

  perform(
    id: string,
    command: Command,
    actor: Actor,
    origin: Origin | null,
    expected: Expected | null,
  ): Promise<readonly Entry[]> {
    return this.#sandbox(id).perform(command, actor, origin, expected);
  }

  rehearse(id: string, command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#sandbox(id).rehearse(command, actor);
  }

  advance(
    id: string,
    turn: Turn,
    origin: Origin | null,
    tags: readonly string[] | null,
  ): Promise<Turned> {
    return this.#sandbox(id).advance(turn, origin, tags);
  }

  remove(id: string, origin: Origin | null, tags: readonly string[] | null): Promise<boolean> {
    return this.#sandbox(id).remove(origin, tags);
  }

  async create(of: Parameters<Worlds['create']>[0], origin: Origin | null): Promise<StoredWorld> {
    const { queue, clock, newId } = this.#of;
    const { name, entries = [], forkedFrom = null } = of;
    const { packId } = packNamed(of.packId, of.nowMs);
    const id = newId('sbx');
    const startAtMs = of.startAtMs ?? of.nowMs;
    const before = emptyWorld(startAtMs, packId);
    const after = replay(entries, before, of.nowMs);
    const createdAtMs = clock.nowMs();
    const born = { id, kind: 'sandbox', name, packId, createdAtMs, startAtMs, forkedFrom } as const;
    const change = { ...changeBetween(id, before, after, entries), born, origin };
    try {
      await queue.submit(change);
    } catch (error) {
      return this.#madeEarlier(origin, error);
    }
    return this.#named(id);
  }

  /** What the same request made when another process heard it. */
  async #madeEarlier(origin: Origin | null, error: unknown): Promise<StoredWorld> {
    const earlier =
      error instanceof Superseded ? await earlierRequest(this.#of.store, origin) : null;
    if (earlier === null) throw error;
    return this.#named(earlier.worldId);
  }

  /** @throws {WorldError} `INSTANT_OUT_OF_RANGE`: before the first instant, or not yet lived. */
  async fork(
    {
      id,
      atMs,
      name,
    }: { readonly id: string; readonly atMs: number | null; readonly name: string },
    origin: Origin | null,
  ): Promise<StoredWorld> {
    const row = await this.#named(id);
    const nowMs = atMs ?? row.nowMs;
    if (nowMs < row.startAtMs || nowMs > row.nowMs) throw new WorldError('INSTANT_OUT_OF_RANGE');
    const entries = await this.#of.store.entriesUntil(id, nowMs);
    const { packId, startAtMs } = row;
    return this.create({ name, nowMs, packId, entries, startAtMs, forkedFrom: id }, origin);
  }

  async #named(id: string): Promise<StoredWorld> {
    const row = await this.#of.store.world(id);
    if (row === undefined) throw new WorldError('UNKNOWN_WORLD');
    return row;
  }

  #sandbox(id: string): Sandbox {
    const { store, queue, newId } = this.#of;
    const sandbox = this.#held.get(id) ?? new Sandbox({ id, store, queue, newId });
    this.#held.delete(id);
    this.#held.set(id, sandbox);
    this.#putOut(id);
    return sandbox;
  }

  #putOut(exceptId: string): void {
    let streamCount = 0;
    for (const one of this.#held.values()) streamCount += one.streamCount;
    for (const [id, one] of this.#held) {
      if (this.#held.size <= SANDBOX_COUNT_MAX && streamCount <= STREAM_COUNT_MAX) return;
      if (!one.lane.isIdle || id === exceptId) continue;
      streamCount -= one.streamCount;
      this.#held.delete(id);
    }
  }
}
