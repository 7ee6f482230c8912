/**
 * The door between HTTP and the store: what a host can do with a world, whether it is the live one
 * on the system clock or a sandbox on its own.
 */
import type {
  Actor,
  At,
  Command,
  CustomerStream,
  Entry,
  Message,
  OrderStream,
  PartnerStream,
  Reader,
  Stream,
  Task,
  TrialView,
} from '../runtime/index.ts';
import type { Expected } from './etag.ts';
import type { Events } from './events/events.ts';
import type { EveryWorld, Scope, WholeWorld } from './scoped.ts';
import type { Origin } from './store/change.ts';
import type { KeptEntry, Page, WorldGlance, WorldRow } from './store/kept.ts';
import type { EntryFilter, OutboxFilter, StoredWorld, TrialFilter } from './store/store.ts';

/** Why a world does not do what it is asked: nothing happened, and nothing was recorded. */
export type WorldErrorCode =
  | 'UNKNOWN_WORLD'
  | 'LIVE_WORLD'
  | 'INSTANT_OUT_OF_RANGE'
  | 'TOO_BUSY'
  | 'STORE_FULL'
  | 'STORE_FAILED'
  | 'REQUEST_REUSED';

export class WorldError extends Error {
  override readonly name = 'WorldError';
  readonly code: WorldErrorCode;

  constructor(code: WorldErrorCode, cause?: unknown) {
    super(WORLD_SENTENCES[code], cause === undefined ? {} : { cause });
    this.code = code;
  }
}

const WORLD_SENTENCES = {
  UNKNOWN_WORLD: 'There is no such world.',
  LIVE_WORLD: 'The live world runs on the system clock; only a sandbox can be turned.',
  INSTANT_OUT_OF_RANGE: 'The instant lies outside what this sandbox has lived.',
  TOO_BUSY: 'Too much is asked at once; try again in a moment.',
  REQUEST_REUSED: 'The Idempotency-Key was used for another request.',
  STORE_FULL: 'No space is left to keep anything; nothing was done.',
  STORE_FAILED: 'It could not be kept; ask again with the same Idempotency-Key.',
} as const satisfies Record<WorldErrorCode, string>;

export interface Worlds {
  /** Creates a sandbox; `entries`, if given, are its history and are replayed into it. */
  create(
    of: {
      readonly name: string;
      readonly nowMs: number;
      readonly packId: string;
      readonly entries?: readonly Entry[];
      readonly startAtMs?: number;
      readonly forkedFrom?: string;
    },
    origin?: Origin | null,
  ): Promise<WorldRow>;
  /** The sandboxes, in the order of their ids; the live world is not among them. */
  list(of: EveryWorld, page: Page): Promise<readonly WorldRow[]>;
  get(worldId: string): Promise<WorldRow | undefined>;
  /** The row as committed: the live world's time is that of its last entry. */
  stored(worldId: string): Promise<StoredWorld | undefined>;
  /** From memory where it can be: asked with every request. */
  glance(worldId: string): Promise<WorldGlance | undefined>;
  /** Ends a sandbox and all that it ruled; false when there is none. */
  remove(
    worldId: string,
    origin?: Origin | null,
    tags?: readonly string[] | null,
  ): Promise<boolean>;

  /**
   * One command, one commit. The entries it wrote, the command's own among them; it may be refused.
   *
   * @throws {Outdated} What is expected is not so where the command acts; nothing was done.
   */
  perform(
    worldId: string,
    command: Command,
    actor: Actor,
    origin?: Origin | null,
    expected?: Expected | null,
  ): Promise<readonly Entry[]>;
  /** What {@link Worlds.perform} would write at this instant, by the same steps; nothing is kept. */
  rehearse(worldId: string, command: Command, actor: Actor): Promise<readonly Entry[]>;
  /** Moves a sandbox's clock; throws `LIVE_WORLD` for live. All that fell due is one commit. */
  advance(
    worldId: string,
    to: { readonly toMs: number } | { readonly byMs: number } | { readonly toNext: true },
    origin?: Origin | null,
    /** The versions of the sandbox on which it may be done; any where it is null. */
    tags?: readonly string[] | null,
  ): Promise<{
    readonly entries: readonly Entry[];
    readonly nowMs: number;
    readonly sequence: number;
    readonly nextDueAtMs: number | null;
  }>;
  /** A new sandbox with this one's entries up to and including `atMs` (its present when absent). */
  fork(
    of: { readonly worldId: string; readonly atMs: number | null; readonly name: string },
    origin?: Origin | null,
  ): Promise<WorldRow>;

  reader(of: WholeWorld): Reader;
  /** The instant and the default pack, for `prepare`, `evaluate` and `actionsOf`. */
  at(worldId: string): Promise<At>;
  stream(of: WholeWorld, streamId: string): Promise<Stream | undefined>;
  /** What would happen to one stream if nobody did anything. */
  projectStream(worldId: string, stream: Stream): Promise<readonly Entry[]>;

  customers(of: Scope<CustomerFilter>, page: Page): Promise<readonly CustomerStream[]>;
  partners(of: WholeWorld, page: Page): Promise<readonly PartnerStream[]>;
  orders(of: Scope<OrderFilter>, page: Page): Promise<readonly OrderStream[]>;
  trials(of: Scope<TrialFilter>, page: Page): Promise<readonly TrialView[]>;
  entries(of: Scope<EntryFilter>, page: Page): Promise<readonly KeptEntry[]>;
  messages(of: Scope<OutboxFilter>, page: Page): Promise<readonly Message[]>;
  tasks(of: Scope<OutboxFilter>, page: Page): Promise<readonly Task[]>;
  /** What happened in any of them, as outsiders hear it. */
  readonly events: Events;
}

export interface CustomerFilter {
  readonly partnerId?: string;
  /** What the partner calls it; any partner, where none is named. */
  readonly externalId?: string;
}

export interface OrderFilter {
  /** In whose list they stand; every order when absent. */
  readonly viewer?: Actor;
  /** What its partner calls it. */
  readonly externalId?: string;
}
