/**
 * What goes into the store: everything that one command, one jump of a clock or one birth of a
 * world changes is one write, wholly in or wholly out.
 */
import type { Actor, Entry, Stream, World } from '../../runtime/index.ts';
import type { KeptDecision } from '../decisions.ts';
import type { KeyRow } from '../keys.ts';
import type { WorldRow } from './kept.ts';
import type { WebhookWrite } from './webhooks.ts';

/** A world that begins with this change. */
export type NewWorld = Omit<WorldRow, 'nextDueAtMs' | 'nowMs' | 'sequence'> & {
  readonly startAtMs: number;
};

export interface StreamChange {
  readonly before: Stream | undefined;
  readonly after: Stream;
}

/** A request that its client may send again: the same key means the same request. */
export interface KeyedRequest {
  /** The world of whoever asks; a key of another world is another key. */
  readonly worldId: string;
  /** The organisation or team that asks: two of them may choose the same key. */
  readonly caller: string;
  /** SHA-256 of the key: with the key itself a secret answer can be read again. */
  readonly keyHash: string;
  /** SHA-256 of method, path and body. */
  readonly fingerprint: string;
}

/** Who asked for a change, and how; the audit's row. */
export interface Origin {
  /** Of this attempt, never used twice: by it the store knows a change that it already has. */
  readonly id: string;
  readonly actor: Actor;
  /** A command's name, or what was done to a world: `sandbox.advance`. */
  readonly operation: string;
  readonly trackingId: string | null;
  /** The last four characters of the API key. */
  readonly keyLast4: string | null;
  /** Why, in the words of whoever asked. */
  readonly reason?: string | null;
  readonly keyed: KeyedRequest | null;
}

/** Who asked for something that changes no world, and to which world it belongs. */
export interface Asked {
  readonly worldId: string;
  readonly origin: Origin;
}

export interface Change {
  readonly kind: 'change';
  readonly worldId: string;
  readonly born: NewWorld | null;
  readonly isRemoved: boolean;
  /** Of the world, after the change. */
  readonly nowMs: number;
  readonly sequence: number;
  /**
   * Where the world has to stand at the commit: of a world that several processes turn, for a turn
   * may write no entry. Null where the places of the entries decide alone.
   */
  readonly builtOn: { readonly nowMs: number; readonly sequence: number } | null;
  readonly entries: readonly Entry[];
  readonly streams: ReadonlyMap<string, StreamChange>;
  /** Null where nobody asked: time passed. */
  readonly origin: Origin | null;
  /**
   * From when the messages in it are to be sent out; null where nothing sends them. Epoch
   * milliseconds of the wall clock, UTC.
   */
  readonly deliverAtMs: number | null;
  /** The instants at which the entries were first recorded, of an imported world; else null. */
  readonly recordedAtMs: readonly number[] | null;
}

/** An answer to a keyed request, as it was given. */
export interface SavedAnswer {
  readonly status: number;
  /** Its media type; null where it has no body. */
  readonly type: string | null;
  readonly location: string | null;
  /** The version that it showed; absent where it showed none. */
  readonly etag?: string;
  /** When to ask again. Unit: seconds; absent where nothing goes on. */
  readonly retryAfter?: string;
  /** Sealed where it holds secrets. */
  readonly body: string;
  readonly isSealed: boolean;
}

/** What became of one attempt to deliver a message. */
export interface DeliveryOutcome {
  readonly worldId: string;
  readonly messageId: string;
  /** Who claimed it; once somebody else has claimed it since, the outcome is passed over. */
  readonly owner: string;
  /** The wall clock. Null: not delivered. */
  readonly deliveredAtMs: number | null;
  /** When to try again, by the wall clock; null: never. */
  readonly nextAttemptAtMs: number | null;
  readonly error: string | null;
}

/** Rows older than these instants of the wall clock go; null keeps them. */
export interface Pruning {
  readonly decisionsBeforeMs: number | null;
  readonly requestsBeforeMs: number | null;
  readonly deliveredBeforeMs: number | null;
  /** Of deliveries to webhooks: since they were settled. Default: null. */
  readonly webhooksBeforeMs?: number | null;
  /** Tokens of consent, by when they were made. */
  readonly tokensBeforeMs?: number | null;
  /** Of each kind at most, the oldest first; all of them when absent. */
  readonly countMax?: number;
}

export type Write =
  | Change
  | { readonly kind: 'decision'; readonly decision: KeptDecision }
  | KeysWrite
  | TokensWrite
  /** Nothing but the audit's row, of what is kept elsewhere or not at all. */
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'answer'; readonly of: KeyedRequest; readonly answer: SavedAnswer }
  | { readonly kind: 'delivery'; readonly outcome: DeliveryOutcome }
  | { readonly kind: 'packs'; readonly packs: readonly KeptPack[] }
  | (WebhookWrite & { readonly asked?: Asked })
  | { readonly kind: 'prune'; readonly pruning: Pruning }
  /** Changes nothing, and is kept like any other: it shows whether the store can keep anything. */
  | { readonly kind: 'probe' };

/** In this order: withdrawn, given, changed. */
export interface KeysWrite {
  readonly kind: 'keys';
  readonly added: readonly KeyRow[];
  /** Hashes. */
  readonly removed: readonly string[];
  readonly changed?: readonly Pick<KeyRow, 'hash' | 'expiresAtMs' | 'suspendedAtMs'>[];
  readonly used?: readonly Pick<KeyRow, 'hash' | 'lastUsedAtMs'>[];
  readonly asked?: Asked;
}

export interface TokensWrite {
  readonly kind: 'tokens';
  readonly added: readonly ConsentToken[];
  /** Every token of these trials goes. */
  readonly closed: readonly { readonly worldId: string; readonly trialId: string }[];
  readonly asked?: Asked;
}

/** With what somebody who was mailed may answer a request for consent. */
export interface ConsentToken {
  /** SHA-256 of the token, which is kept nowhere. */
  readonly hash: string;
  readonly worldId: string;
  readonly trialId: string;
  readonly email: string;
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly createdAtMs: number;
}

/** A policy pack as it was when the store was first run with it. */
export interface KeptPack {
  readonly id: string;
  /** SHA-256 of the content. */
  readonly hash: string;
  readonly content: string;
}

const NOTHING = {
  kind: 'change',
  born: null,
  isRemoved: false,
  nowMs: 0,
  sequence: 0,
  builtOn: null,
  entries: [],
  streams: new Map(),
  origin: null,
  deliverAtMs: null,
  recordedAtMs: null,
} as const satisfies Omit<Change, 'worldId'>;

/** The change that leads from one world (or a part of it) to the next by these entries. */
export function changeBetween(
  worldId: string,
  before: World,
  after: World,
  entries: readonly Entry[],
): Change {
  const ids = new Set(entries.map((entry) => entry.stream));
  const streams = new Map<string, StreamChange>();
  for (const id of ids) {
    const stream = after.streams.get(id);
    if (stream === undefined)
      throw new Error(`${worldId}: the stream ${id} has entries but no end`);
    streams.set(id, { before: before.streams.get(id), after: stream });
  }
  const { nowMs, sequence } = after;
  return { ...NOTHING, worldId, nowMs, sequence, entries, streams };
}

/** The birth of an empty world. */
export function birthOf(born: NewWorld): Change {
  return { ...NOTHING, worldId: born.id, born, nowMs: born.startAtMs };
}

/** The end of a world and of all that it ruled. */
export function removalOf(worldId: string): Change {
  return { ...NOTHING, worldId, isRemoved: true };
}

/** Several changes as one, in their order: of each stream and world only the last state counts. */
export function mergedStreams(
  changes: readonly Change[],
): readonly ({ readonly worldId: string } & StreamChange)[] {
  const merged = new Map<string, { readonly worldId: string } & StreamChange>();
  for (const { worldId, streams } of changes) {
    for (const [id, change] of streams) {
      const key = `${worldId} ${id}`;
      const first = merged.get(key);
      const before = first === undefined ? change.before : first.before;
      merged.set(key, { worldId, before, after: change.after });
    }
  }
  return [...merged.values()];
}
