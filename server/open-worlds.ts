/**
 * The worlds of one store: the live one on the system clock, and the sandboxes.
 *
 * Invariants:
 *   O1. What a command, a jump or a fork gives back is kept.
 *   O2. Reading sees what is committed, and nothing else.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Actor, At, Command, Entry, Reader, Stream } from '../runtime/index.ts';
import { begin } from './begin.ts';
import type { Clock } from './clock.ts';
import { consentTokensIn } from './consent-tokens.ts';
import type { Expected } from './etag.ts';
import { CommitHub, type News } from './events/commit-hub.ts';
import { EventLog } from './events/event-log.ts';
import { Housekeeping } from './housekeeping.ts';
import { type NewId, newIdsOf } from './ids.ts';
import { auditIn } from './kept-audit.ts';
import { decisionsIn } from './kept-decisions.ts';
import { keysIn } from './kept-keys.ts';
import { requestsIn } from './kept-requests.ts';
import { LiveWorld } from './live.ts';
import { type Meter, SILENT_METER } from './meter.ts';
import { CommitQueue } from './queue.ts';
import type { Turn, Turned } from './sandbox.ts';
import { Sandboxes } from './sandboxes.ts';
import type { WholeWorld } from './scoped.ts';
import type { Origin } from './store/change.ts';
import { LIVE_ID, type WorldRow } from './store/kept.ts';
import type { Synchronous } from './store/libsql/client.ts';
import { openLibsqlStore } from './store/libsql/libsql-store.ts';
import type { Store } from './store/store.ts';
import { StoreProbe } from './store-probe.ts';
import { StoredWorlds } from './stored-worlds.ts';
import { Ticker } from './ticker.ts';
import { WorldError, type Worlds } from './worlds.ts';

/** Writes under way at most; more are turned away at once. Source: our choice. */
const WRITE_COUNT_MAX = 2_000;

/** Streams of the live world in memory at most. Source: our choice. */
const HOT_STREAM_COUNT_MAX = 20_000;

export interface WorldsOf {
  readonly clock: Clock;
  readonly meter?: Meter;
  /** Whether somebody sends out the messages of the live world. Default: no. */
  readonly isDelivered?: boolean;
  /** There are messages to send out. Default: nobody is told. */
  readonly onMessages?: () => void;
  readonly hotStreamCountMax?: number;
  /** How long messages stay after their delivery. Unit: milliseconds. Default: 90 days. */
  readonly deliveredKeptMs?: number;
  /** Default: ids of the clock and of chance. */
  readonly newId?: NewId;
  /** Told of what fails while nobody waits for it. Default: a warning of the process. */
  readonly onFault?: (error: unknown) => void;
  /** Told whether the store could keep what it was last given. */
  readonly onStore?: (state: 'works' | 'fails') => void;
}

/** `file:` and a path, `:memory:`, or a remote libSQL address. */
export interface LibsqlPlace {
  readonly url: string;
  readonly synchronous?: Synchronous;
  /** What a remote server knows us by. */
  readonly authToken?: string;
}

/** Opens a libSQL store and its worlds; nothing fires before {@link OpenWorlds.start}. */
export async function openWorlds({
  url,
  synchronous = 'FULL',
  authToken,
  ...of
}: LibsqlPlace & WorldsOf): Promise<OpenWorlds> {
  const token = authToken === undefined ? {} : { authToken };
  return openWorldsOf(await openLibsqlStore({ url, synchronous, ...token }), of);
}

/** The worlds of a store, which is theirs from now on: it is closed with them. */
export async function openWorldsOf(store: Store, of: WorldsOf): Promise<OpenWorlds> {
  try {
    await begin(store, of.clock.nowMs());
    return new OpenWorlds(store, of);
  } catch (error) {
    await store.close();
    throw error;
  }
}

export class OpenWorlds extends StoredWorlds implements Worlds {
  readonly store: Store;
  /** Where every write goes. */
  readonly queue: CommitQueue;
  readonly keys: ReturnType<typeof keysIn>;
  readonly audit: ReturnType<typeof auditIn>;
  readonly consentTokens: ReturnType<typeof consentTokensIn>;
  readonly decisions: ReturnType<typeof decisionsIn>;
  readonly requests: ReturnType<typeof requestsIn>;
  readonly housekeeping: Housekeeping;
  readonly hub = new CommitHub();
  readonly events: EventLog;
  readonly #clock: Clock;
  readonly #meter: Meter;
  readonly #live: LiveWorld;
  readonly #sandboxes: Sandboxes;
  readonly #ticker: Ticker;
  readonly #probe: StoreProbe;
  readonly #writes = new Set<Promise<unknown>>();
  #isClosing = false;

  constructor(store: Store, of: WorldsOf) {
    super(store, of.clock);
    const { clock, meter = SILENT_METER, onFault = warn, onStore = () => undefined } = of;
    this.store = store;
    const told = (state: 'works' | 'fails') => {
      this.#probe.told(state);
      onStore(state);
    };
    const onChange = (worldId: string, news: News) => this.hub.tell(worldId, news);
    this.queue = new CommitQueue({ store, clock, meter, onStore: told, onChange });
    this.events = new EventLog({ store, hub: this.hub });
    this.#probe = new StoreProbe(this.queue);
    this.keys = keysIn(store, this.queue, onFault);
    this.audit = auditIn(store, this.queue);
    this.consentTokens = consentTokensIn(store, this.queue, onFault);
    this.decisions = decisionsIn(store, this.queue);
    this.requests = requestsIn(store, this.queue, onFault);
    this.#clock = clock;
    this.#meter = meter;
    const { queue } = this;
    const { deliveredKeptMs } = of;
    this.housekeeping = new Housekeeping({ store, queue, clock, deliveredKeptMs, onFault });
    const newId = of.newId ?? newIdsOf(clock);
    this.#sandboxes = new Sandboxes({ store, queue, clock, newId });
    this.#live = new LiveWorld({
      store,
      queue,
      clock,
      newId,
      meter,
      hotStreamCountMax: of.hotStreamCountMax ?? HOT_STREAM_COUNT_MAX,
      isDelivered: of.isDelivered ?? false,
      onMessages: of.onMessages ?? (() => undefined),
      onPlan: () => this.#ticker.replan(),
      onFault,
    });
    this.#ticker = new Ticker({
      clock,
      nextDueAtMs: () => this.#live.nextDueAtMs,
      fire: () => this.#fireDue(),
      onFault,
    });
  }

  /** From now on fires what falls due, what fell due while nobody ran first and in its order. */
  async start(): Promise<void> {
    await this.#live.firePortion();
    this.#ticker.start();
    this.housekeeping.start();
  }

  /** Ends when nothing is due any more. */
  async settled(): Promise<void> {
    await this.#fireDue();
  }

  /** How late the timer is that is due the longest; null where none is. Unit: milliseconds. */
  oldestOverdueMs(): number | null {
    const dueAtMs = this.#live.nextDueAtMs;
    const lateMs = dueAtMs === null ? -1 : this.#clock.nowMs() - dueAtMs;
    return lateMs < 0 ? null : lateMs;
  }

  /** Lets what is under way finish, then gives the file back. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#probe.stop();
    await this.#ticker.stop();
    await this.housekeeping.stop();
    await Promise.allSettled(this.#writes);
    await this.queue.idle();
    await this.store.close();
  }

  override at(worldId: string): Promise<At> {
    return this.#isInMemory(worldId) ? this.#live.at() : super.at(worldId);
  }

  override stream(of: WholeWorld, streamId: string): Promise<Stream | undefined> {
    return this.#isInMemory(of.worldId) ? this.#live.stream(streamId) : super.stream(of, streamId);
  }

  override reader(of: WholeWorld): Reader {
    const reader = super.reader(of);
    if (!this.#isInMemory(of.worldId)) return reader;
    return {
      stream: (id) => this.#live.stream(id),
      streamOfTrial: (trialId) => this.#live.streamOfTrial(trialId),
      holderOf: (claim) => reader.holderOf(claim),
    };
  }

  create(of: Parameters<Worlds['create']>[0], origin: Origin | null = null): Promise<WorldRow> {
    return this.#write(async () => this.shown(await this.#sandboxes.create(of, origin)));
  }

  fork(of: Parameters<Worlds['fork']>[0], origin: Origin | null = null): Promise<WorldRow> {
    return this.#write(async () => {
      const { worldId: id, atMs, name } = of;
      refuseLive(id);
      return this.shown(await this.#sandboxes.fork({ id, atMs, name }, origin));
    });
  }

  remove(
    worldId: string,
    origin: Origin | null = null,
    tags: readonly string[] | null = null,
  ): Promise<boolean> {
    return this.#write(async () => {
      refuseLive(worldId);
      const isGone = await this.#sandboxes.remove(worldId, origin, tags);
      this.forget(worldId);
      return isGone;
    });
  }

  perform(
    worldId: string,
    command: Command,
    actor: Actor,
    origin: Origin | null = null,
    expected: Expected | null = null,
  ): Promise<readonly Entry[]> {
    return this.#write(() =>
      worldId === LIVE_ID
        ? this.#live.perform(command, actor, origin, expected)
        : this.#sandboxes.perform(worldId, command, actor, origin, expected),
    );
  }

  rehearse(worldId: string, command: Command, actor: Actor): Promise<readonly Entry[]> {
    return this.#write(() =>
      worldId === LIVE_ID
        ? this.#live.rehearse(command, actor)
        : this.#sandboxes.rehearse(worldId, command, actor),
    );
  }

  advance(
    worldId: string,
    to: Turn,
    origin: Origin | null = null,
    tags: readonly string[] | null = null,
  ): Promise<Turned> {
    return this.#write(async () => {
      refuseLive(worldId);
      return this.#sandboxes.advance(worldId, to, origin, tags);
    });
  }

  /** What another process may have changed since is read from the store. */
  #isInMemory(worldId: string): boolean {
    return worldId === LIVE_ID && !this.store.isShared;
  }

  async #fireDue(): Promise<void> {
    let isMore = true;
    while (isMore && !this.#isClosing) {
      isMore = await this.#live.firePortion();
      await nextMacrotask();
    }
  }

  async #write<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isClosing || this.#writes.size >= WRITE_COUNT_MAX) {
      this.#meter.turnedAway();
      throw new WorldError('TOO_BUSY');
    }
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
