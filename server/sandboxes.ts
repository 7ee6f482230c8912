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
import { changeBetween } from './db/change.ts';
import type { Database } from './db/client.ts';
import { entriesUntil, type StoredWorld, worldNamed } from './db/lists.ts';
import { StoredStreams } from './db/streams.ts';
import type { NewId } from './ids.ts';
import { Lane } from './lane.ts';
import type { CommitQueue } from './queue.ts';
import { Sandbox, type Turn, type Turned } from './sandbox.ts';
import { WorldError, type Worlds } from './worlds.ts';

/** In memory at most, those with work under way aside. Source: our choice. */
const SANDBOX_COUNT_MAX = 200;

export interface SandboxesOf {
  readonly database: Database;
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

  perform(id: string, command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#sandbox(id).perform(command, actor);
  }

  advance(id: string, turn: Turn): Promise<Turned> {
    return this.#sandbox(id).advance(turn);
  }

  remove(id: string): Promise<boolean> {
    return this.#sandbox(id).remove();
  }

  async create(of: Parameters<Worlds['create']>[0]): Promise<StoredWorld> {
    const { database, queue, clock, newId } = this.#of;
    const { name, entries = [], forkedFrom = null } = of;
    const { packId } = packNamed(of.packId, of.nowMs);
    const id = newId('sbx');
    const startAtMs = of.startAtMs ?? of.nowMs;
    const before = emptyWorld(startAtMs, packId);
    const after = replay(entries, before, of.nowMs);
    const createdAtMs = clock.nowMs();
    const born = { id, kind: 'sandbox', name, packId, createdAtMs, startAtMs, forkedFrom } as const;
    const change = { ...changeBetween(id, before, after, entries), born };
    await queue.submit(change, { lane: new Lane(() => undefined), generation: 0 });
    return this.#named(database, id);
  }

  /** @throws {WorldError} `INSTANT_OUT_OF_RANGE`: before the first instant, or not yet lived. */
  async fork(id: string, atMs: number | null, name: string): Promise<StoredWorld> {
    const { database } = this.#of;
    const row = await this.#named(database, id);
    const nowMs = atMs ?? row.nowMs;
    if (nowMs < row.startAtMs || nowMs > row.nowMs) throw new WorldError('INSTANT_OUT_OF_RANGE');
    const entries = await entriesUntil(database, id, nowMs);
    const { packId, startAtMs } = row;
    return this.create({ name, nowMs, packId, entries, startAtMs, forkedFrom: id });
  }

  async #named(database: Database, id: string): Promise<StoredWorld> {
    const row = await worldNamed(database, id);
    if (row === undefined) throw new WorldError('UNKNOWN_WORLD');
    return row;
  }

  #sandbox(id: string): Sandbox {
    const { database, queue, newId } = this.#of;
    const stored = new StoredStreams(database, id);
    const sandbox = this.#held.get(id) ?? new Sandbox({ id, stored, queue, newId });
    this.#held.delete(id);
    this.#held.set(id, sandbox);
    this.#putOut(id);
    return sandbox;
  }

  #putOut(exceptId: string): void {
    for (const [id, { lane }] of this.#held) {
      if (this.#held.size <= SANDBOX_COUNT_MAX) return;
      if (lane.isIdle && id !== exceptId) this.#held.delete(id);
    }
  }
}
