/**
 * The store as the server sees it: what is kept, how it is read, and the one way to change it.
 * Adapters are held to this by one suite of tests (test/server/support/contract/).
 *
 * Invariants:
 *   P1. `commit` is all or nothing; what it returned from is kept, and reads see it at once.
 *   P2. An entry's place, (world, stream, stream sequence) and (world, sequence), is taken once: of
 *       two writers one is told ENTRY_TAKEN. So a timer fires once: whoever's entry takes the place
 *       has fired it.
 *   P3. A claim has one holder in a world, a keyed request one effect, a message one row per
 *       dedupe key.
 *   P4. A message to deliver is claimed by one owner at a time, until its claim runs out.
 *   P5. Nothing here reads a clock; every instant is an argument.
 */
import type { Actor, Entry, Message, Reader, Stream, Task, World } from '../../runtime/index.ts';
import type { KeptDecision } from '../decisions.ts';
import type { KeyRow } from '../keys.ts';
import type { Change, ConsentToken, KeyedRequest, SavedAnswer, Write } from './change.ts';
import type { ReadsEvents } from './events.ts';
import type { KeptEntry, Page, WorldRow } from './kept.ts';
import type { ReadsWebhooks } from './webhooks.ts';

export type StoredWorld = WorldRow & { readonly startAtMs: number };

export type StoreErrorCode =
  /** Another writer was first in this place of the journal. */
  | 'ENTRY_TAKEN'
  /** Another customer or order holds what the change claims; `claim` names it. */
  | 'CLAIM_TAKEN'
  /** The keyed request has had its effect. */
  | 'REQUEST_KNOWN'
  /** The world is gone, or is there already. */
  | 'WORLD_GONE'
  /** A row that no row may be like: our own mistake, `cause` has the store's words. */
  | 'REFUSED'
  /** No space is left. Nothing was kept. */
  | 'FULL'
  /** The store could not; whether anything was kept is told by reading. */
  | 'FAILED';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** Of CLAIM_TAKEN. */
  readonly claim: string | null;

  constructor(
    code: StoreErrorCode,
    of: { readonly claim?: string; readonly cause?: unknown } = {},
  ) {
    const { claim, cause } = of;
    super(claim === undefined ? code : `${code} ${claim}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.claim = claim ?? null;
  }
}

export interface Store extends ReadsEvents, ReadsWebhooks {
  /**
   * Whether another process may write to it. Then nothing read earlier may be trusted, and the
   * server keeps nothing in memory between two commands.
   */
  readonly isShared: boolean;

  /**
   * All of the writes or none, in their order.
   *
   * @param recordedAtMs The wall clock now. Epoch milliseconds, UTC.
   * @throws {StoreError} What stood in the way; of a group, of one of its writes.
   */
  commit(writes: readonly Write[], recordedAtMs: number): Promise<void>;

  world(id: string): Promise<StoredWorld | undefined>;
  /** In the order of ids; the live world is not among them. */
  sandboxes(page: Page): Promise<readonly StoredWorld[]>;
  streams(worldId: string): StreamsOf;
  trials(
    worldId: string,
    filter: TrialFilter,
    page: Page,
  ): Promise<readonly { readonly trialId: string; readonly streamId: string }[]>;
  /** @param page `after` is a sequence. */
  entries(worldId: string, filter: EntryFilter, page: Page): Promise<readonly KeptEntry[]>;
  /** Every entry up to and including an instant, in order. */
  entriesUntil(worldId: string, atMs: number): Promise<readonly Entry[]>;
  /** The entry in a place of a stream, if any. */
  entryAt(worldId: string, stream: string, streamSequence: number): Promise<Entry | undefined>;
  /** Oldest first. @param page `after` is the id of a message. */
  messages(worldId: string, filter: OutboxFilter, page: Page): Promise<readonly Message[]>;
  tasks(worldId: string, filter: OutboxFilter, page: Page): Promise<readonly Task[]>;

  /** The earliest timers due by an instant: about `limit`, more only where they share an instant. */
  due(of: DueQuery): Promise<Portion>;
  /** The instant of the earliest timer outside of these streams; null when none is armed. */
  nextDueAtMs(worldId: string, without: readonly string[]): Promise<number | null>;

  /** Whether a change with this origin is in. */
  knows(originId: string): Promise<boolean>;
  /** A keyed request that had its effect. */
  request(of: KeyedRequest): Promise<KeptRequest | undefined>;
  /** In the order of ids, which is that of age to the millisecond. */
  audit(worldId: string, page: Page, filter?: AuditFilter): Promise<readonly AuditRow[]>;

  key(hash: string): Promise<KeyRow | undefined>;
  /** Oldest first. */
  keysOf(worldId: string): Promise<readonly KeyRow[]>;
  keyNamed(worldId: string, id: string): Promise<KeyRow | undefined>;
  /** In the order of ids. */
  keys(worldId: string, filter: KeyFilter, page: Page): Promise<readonly KeyRow[]>;
  consentToken(hash: string): Promise<ConsentToken | undefined>;
  decision(worldId: string, id: string): Promise<KeptDecision | undefined>;

  /** Takes messages that are to be delivered, for so long. */
  claimDeliveries(of: ClaimQuery): Promise<readonly Delivery[]>;
  /** What waits to be delivered. */
  deliveryBacklog(): Promise<Backlog>;

  /** The age of what is not kept for ever (housekeeping.ts). */
  oldest(): Promise<Oldest>;

  /** Every policy pack that the store was ever run with, and its hash. */
  packs(): Promise<readonly { readonly id: string; readonly hash: string }[]>;
  /** The packs that worlds are under. */
  packsOfWorlds(): Promise<readonly string[]>;

  /** Every form in which an instance was ever kept: see {@link Shape}. */
  shapes(): Promise<readonly string[]>;
  /** Ids of streams that hold an instance of such a form now, at most `limit` of them. */
  streamsOfShape(shape: string, limit: number): Promise<readonly string[]>;

  /** Writes a copy of all that is kept into a new file, while the store is in use. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The streams of one world, as committed. Each read sees one moment. */
export interface StreamsOf extends Reader {
  stream(id: string): Promise<Stream | undefined>;
  streamOfTrial(trialId: string): Promise<Stream | undefined>;
  holderOf(claim: string): Promise<string | undefined>;
  idOfTrial(trialId: string): Promise<string | undefined>;
  /** Those of the ids that exist. */
  some(ids: readonly string[]): Promise<readonly Stream[]>;
  /**
   * One kind in the order of ids; of customers, those in one partner's list alone, and there none
   * that is hidden (T-192).
   */
  page(of: StreamPage): Promise<readonly Stream[]>;
  /** The orders that stand in the list of one of these viewers, in the order of ids. */
  ordersSeenBy(
    viewers: readonly string[],
    page: Pick<StreamPage, 'claimed' | 'after' | 'limit'>,
  ): Promise<readonly Stream[]>;
  /** The whole world; undefined when there is none. */
  world(): Promise<World | undefined>;
}

export interface StreamPage {
  readonly kind: Stream['kind'];
  readonly partnerId?: string | undefined;
  /** Only those that hold a claim which begins so. */
  readonly claimed?: string | undefined;
  readonly after: string | null;
  readonly limit: number;
}

export interface TrialFilter {
  readonly partnerId?: string;
  readonly customerId?: string;
  readonly status?: string;
  /** What the partner calls it. */
  readonly externalId?: string;
  /** Held by the name of its customer or of its partner, in whichever case. */
  readonly search?: string;
}

export interface EntryFilter {
  readonly stream?: string;
  readonly trialId?: string;
}

export interface OutboxFilter {
  readonly trialId?: string;
  readonly customerId?: string;
  readonly partnerId?: string;
  readonly orderId?: string;
  readonly notificationId?: string;
}

export interface KeyFilter {
  /** Whose they are: see owner.ts. */
  readonly owner?: string;
  readonly email?: string;
}

export interface AuditFilter extends KeyFilter {
  readonly trialId?: string;
  /** Of the actor. */
  readonly kind?: string;
  readonly operation?: string;
}

export interface DueQuery {
  readonly worldId: string;
  /** Epoch milliseconds, inclusive. */
  readonly byMs: number;
  readonly limit: number;
  /** Streams to pass over. */
  readonly without: readonly string[];
}

/** Which streams have something due, so that portions may be fired one after another. */
export interface Portion {
  readonly streamIds: readonly string[];
  /**
   * Up to and including this instant, no other stream has anything due. Epoch milliseconds; null
   * when nothing is due at all.
   */
  readonly untilMs: number | null;
}

export interface KeptRequest {
  readonly fingerprint: string;
  /** The wall clock at the commit. Epoch milliseconds, UTC. */
  readonly recordedAtMs: number;
  /** The world that was changed: a request may have made one. */
  readonly worldId: string;
  /** The entries that the change wrote; none where `last` is below `first`. */
  readonly firstSequence: number;
  readonly lastSequence: number;
  /** Null where the process ended before its answer was kept. */
  readonly answer: SavedAnswer | null;
}

export interface AuditRow {
  readonly id: string;
  /** The wall clock at the commit. Epoch milliseconds, UTC. */
  readonly recordedAtMs: number;
  readonly worldId: string;
  readonly actor: Actor;
  readonly operation: string;
  readonly trackingId: string | null;
  readonly keyLast4: string | null;
  readonly firstSequence: number;
  /** Below zero where it has no place in the journal. */
  readonly lastSequence: number;
  readonly reason: string | null;
  readonly trialId: string | null;
}

export interface ClaimQuery {
  readonly owner: string;
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly nowMs: number;
  readonly claimLengthMs: number;
  readonly limit: number;
}

export interface Delivery {
  readonly worldId: string;
  readonly message: Message;
  /** Attempts before this one. */
  readonly attemptCount: number;
}

export interface Backlog {
  readonly pendingCount: number;
  /** When the oldest should have gone out, by the wall clock; null where nothing waits. */
  readonly oldestDueAtMs: number | null;
}

/** By the wall clock. Epoch milliseconds, UTC; null where there is none. */
export interface Oldest {
  readonly decisionAtMs: number | null;
  readonly requestAtMs: number | null;
  /** Of the messages that were delivered. */
  readonly deliveredAtMs: number | null;
  /** Of the deliveries to webhooks that were settled. */
  readonly webhookAtMs: number | null;
  /** Of the tokens of consent. */
  readonly tokenAtMs: number | null;
}

/** The entries of a change: from and to which sequence of its world. */
export function sequencesOf({ entries, sequence }: Pick<Change, 'entries' | 'sequence'>): {
  readonly firstSequence: number;
  readonly lastSequence: number;
} {
  return { firstSequence: sequence - entries.length + 1, lastSequence: sequence };
}
