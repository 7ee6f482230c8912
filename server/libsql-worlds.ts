/**
 * The worlds of one libSQL database: the live one on the system clock, and the sandboxes.
 *
 * Invariants:
 *   O1. What a command, a jump or a fork gives back is on disk.
 *   O2. Reading sees what is committed, and nothing else.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { type Actor, type Command, type Entry, packNamed } from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import { checkStored } from './db/check.ts';
import { type Database, openDatabase } from './db/client.ts';
import { worldNamed } from './db/lists.ts';
import { rememberPacks } from './db/packs.ts';
import { newIdsOf } from './ids.ts';
import { Lane } from './lane.ts';
import { LiveWorld } from './live.ts';
import { CommitQueue } from './queue.ts';
import type { Turn, Turned } from './sandbox.ts';
import { Sandboxes } from './sandboxes.ts';
import { StoredWorlds } from './stored-worlds.ts';
import { Ticker } from './ticker.ts';
import { LIVE_ID, WorldError, type WorldRow, type Worlds } from './worlds.ts';

/** The policy of a live trial that names none. Source: domain §0.8. */
const LIVE_POLICY = 'webex-current';
/** Writes under way at most; more are turned away at once. Source: our choice. */
const WRITE_COUNT_MAX = 2_000;

export interface WorldsOf {
  /** `file:` and a path, `:memory:`, or a remote libSQL address. */
  readonly url: string;
  readonly clock: Clock;
  /** Told of what fails while nobody waits for it. Default: a warning of the process. */
  readonly onFault?: (error: unknown) => void;
}

/** Opens the database and takes it for this process; nothing fires before {@link LibsqlWorlds.start}. */
export async function openWorlds(of: WorldsOf): Promise<LibsqlWorlds> {
  const { url, clock, onFault = warn } = of;
  const database = await openDatabase(url);
  try {
    await checkStored(database);
    await rememberPacks(database, clock.nowMs());
    const queue = new CommitQueue(database, clock);
    await bearLive(database, queue, clock);
    return new LibsqlWorlds({ database, queue, clock, onFault });
  } catch (error) {
    await database.close();
    throw error;
  }
}

interface Parts {
  readonly database: Database;
  readonly queue: CommitQueue;
  readonly clock: Clock;
  readonly onFault: (error: unknown) => void;
}

export class LibsqlWorlds extends StoredWorlds implements Worlds {
  /** For what is kept beside the worlds, such as the keys. */
  readonly database: Database;
  readonly #queue: CommitQueue;
  readonly #live: LiveWorld;
  readonly #sandboxes: Sandboxes;
  readonly #ticker: Ticker;
  readonly #writes = new Set<Promise<unknown>>();
  #isClosing = false;

  constructor({ database, queue, clock, onFault }: Parts) {
    super(database, clock);
    this.database = database;
    this.#queue = queue;
    const newId = newIdsOf(clock);
    const onPlan = () => this.#ticker.replan();
    this.#sandboxes = new Sandboxes({ database, queue, clock, newId });
    this.#live = new LiveWorld({ database, queue, clock, newId, onPlan, onFault });
    this.#ticker = new Ticker({
      clock,
      nextDueAtMs: () => this.#live.nextDueAtMs,
      fire: () => this.#fireDue(),
      onFault,
    });
  }

  /** Fires what fell due while nobody ran, in order; from then on what falls due, when it does. */
  async start(): Promise<void> {
    await this.#fireDue();
    this.#ticker.start();
  }

  /** Lets what is under way finish, then gives the file back. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#ticker.stop();
    await Promise.allSettled(this.#writes);
    await this.#queue.idle();
    await this.database.close();
  }

  create(of: Parameters<Worlds['create']>[0]): Promise<WorldRow> {
    return this.#write(async () => this.shown(await this.#sandboxes.create(of)));
  }

  fork(worldId: string, atMs: number | null, name: string): Promise<WorldRow> {
    return this.#write(async () => {
      refuseLive(worldId);
      return this.shown(await this.#sandboxes.fork(worldId, atMs, name));
    });
  }

  remove(worldId: string): Promise<boolean> {
    return this.#write(async () => {
      refuseLive(worldId);
      return this.#sandboxes.remove(worldId);
    });
  }

  perform(worldId: string, command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#write(() =>
      worldId === LIVE_ID
        ? this.#live.perform(command, actor)
        : this.#sandboxes.perform(worldId, command, actor),
    );
  }

  advance(worldId: string, to: Turn): Promise<Turned> {
    return this.#write(async () => {
      refuseLive(worldId);
      return this.#sandboxes.advance(worldId, to);
    });
  }

  async #fireDue(): Promise<void> {
    let isMore = true;
    while (isMore && !this.#isClosing) {
      isMore = await this.#live.firePortion();
      await nextMacrotask();
    }
  }

  async #write<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isClosing || this.#writes.size >= WRITE_COUNT_MAX) throw new WorldError('TOO_BUSY');
    const write = work();
    this.#writes.add(write);
    try {
      return await write;
    } finally {
      this.#writes.delete(write);
    }
  }
}

function refuseLive(worldId: string): void {
  if (worldId === LIVE_ID) throw new WorldError('LIVE_WORLD');
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

/** The live world begins with the database. */
async function bearLive(database: Database, queue: CommitQueue, clock: Clock): Promise<void> {
  if ((await worldNamed(database, LIVE_ID)) !== undefined) return;
  const nowMs = clock.nowMs();
  const { packId } = packNamed(LIVE_POLICY, nowMs);
  const about = { id: LIVE_ID, kind: 'live', name: 'Live', packId, forkedFrom: null } as const;
  const born = { ...about, createdAtMs: nowMs, startAtMs: nowMs };
  await queue.submit(
    {
      worldId: LIVE_ID,
      born,
      isRemoved: false,
      nowMs,
      sequence: 0,
      entries: [],
      streams: new Map(),
    },
    { lane: new Lane(() => undefined), generation: 0 },
  );
}
