/** The reading half of {@link Worlds}: everything as committed, the live world's time as of now. */
import {
  type Actor,
  type At,
  type CustomerStream,
  type Entry,
  type ExternalKind,
  externalClaim,
  externalPrefix,
  type Message,
  type OrderStream,
  type PartnerStream,
  project,
  type Reader,
  type Stream,
  type Task,
  type TrialView,
  viewOfTrial,
} from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import type { EveryWorld, Scope, WholeWorld } from './scoped.ts';
import type { KeptEntry, Page, WorldGlance, WorldRow } from './store/kept.ts';
import { VIEWERS } from './store/rows.ts';
import type {
  EntryFilter,
  OutboxFilter,
  Store,
  StoredWorld,
  StreamsOf,
  TrialFilter,
} from './store/store.ts';
import { type CustomerFilter, type OrderFilter, WorldError, type Worlds } from './worlds.ts';

type Reading = Omit<
  Worlds,
  'create' | 'remove' | 'perform' | 'rehearse' | 'advance' | 'fork' | 'events'
>;

export class StoredWorlds implements Reading {
  readonly #store: Store;
  readonly #clock: Clock;
  /** What of a world never changes. */
  readonly #glances = new Map<string, WorldGlance>();

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  async get(worldId: string): Promise<WorldRow | undefined> {
    const row = await this.#store.world(worldId);
    return row === undefined ? undefined : this.shown(row);
  }

  stored(worldId: string): Promise<StoredWorld | undefined> {
    return this.#store.world(worldId);
  }

  async glance(worldId: string): Promise<WorldGlance | undefined> {
    const known = this.#glances.get(worldId);
    if (known !== undefined) return known;
    const row = await this.#store.world(worldId);
    if (row === undefined) return undefined;
    const { id, kind, name, packId, forkedFrom } = row;
    const glance = { id, kind, name, packId, forkedFrom };
    if (!this.#store.isShared) this.#remember(glance);
    return glance;
  }

  async list(_: EveryWorld, page: Page): Promise<readonly WorldRow[]> {
    return (await this.#store.sandboxes(page)).map((row) => this.shown(row));
  }

  /** The world is gone. */
  protected forget(worldId: string): void {
    this.#glances.delete(worldId);
  }

  #remember(glance: WorldGlance): void {
    if (this.#glances.size >= GLANCE_COUNT_MAX) this.#glances.clear();
    this.#glances.set(glance.id, glance);
  }

  /** The row as it is given out. */
  shown({ startAtMs: _, ...row }: StoredWorld): WorldRow {
    const nowMs = row.kind === 'live' ? Math.max(row.nowMs, this.#clock.nowMs()) : row.nowMs;
    return { ...row, nowMs };
  }

  reader({ worldId }: WholeWorld): Reader {
    return this.#streams(worldId);
  }

  async at(worldId: string): Promise<At> {
    const { nowMs, packId, kind } = (await this.get(worldId)) ?? absent();
    return { nowMs, packId, isPolicyFixed: kind === 'live' };
  }

  stream({ worldId }: WholeWorld, streamId: string): Promise<Stream | undefined> {
    return this.#streams(worldId).stream(streamId);
  }

  async projectStream(worldId: string, stream: Stream): Promise<readonly Entry[]> {
    const { nowMs, packId, sequence } = (await this.get(worldId)) ?? absent();
    return project({ nowMs, packId, sequence, streams: new Map([[stream.id, stream]]) });
  }

  async customers(
    { worldId, filter }: Scope<CustomerFilter>,
    page: Page,
  ): Promise<readonly CustomerStream[]> {
    if (filter === null) return [];
    const { partnerId, externalId } = filter;
    const claimed = externalStart('customer', externalId, partnerId);
    const of = { kind: 'customer', partnerId, claimed, ...page } as const;
    const found = await this.#streams(worldId).page(of);
    return found.filter((stream) => stream.kind === 'customer');
  }

  async partners({ worldId }: WholeWorld, page: Page): Promise<readonly PartnerStream[]> {
    const found = await this.#streams(worldId).page({ kind: 'partner', ...page });
    return found.filter((stream) => stream.kind === 'partner');
  }

  async orders(
    { worldId, filter }: Scope<OrderFilter>,
    page: Page,
  ): Promise<readonly OrderStream[]> {
    if (filter === null) return [];
    const streams = this.#streams(worldId);
    const { viewer, externalId } = filter;
    const partnerId = viewer?.kind === 'partner' ? viewer.partnerId : undefined;
    const of = { ...page, claimed: externalStart('order', externalId, partnerId) };
    const found =
      viewer === undefined
        ? await streams.page({ kind: 'order', ...of })
        : await streams.ordersSeenBy(viewersFor(viewer), of);
    return found.filter((stream) => stream.kind === 'order');
  }

  async trials({ worldId, filter }: Scope<TrialFilter>, page: Page): Promise<readonly TrialView[]> {
    if (filter === null) return [];
    const { nowMs } = await this.at(worldId);
    const found = await this.#store.trials(worldId, filter, page);
    const ids = [...new Set(found.map(({ streamId }) => streamId))];
    const streams = new Map(
      (await this.#streams(worldId).some(ids)).map((stream) => [stream.id, stream]),
    );
    return found.flatMap(({ trialId, streamId }) => {
      const stream = streams.get(streamId);
      if (stream?.kind !== 'customer') return [];
      return viewOfTrial(stream, trialId, nowMs) ?? [];
    });
  }

  async entries(
    { worldId, filter }: Scope<EntryFilter>,
    page: Page,
  ): Promise<readonly KeptEntry[]> {
    return filter === null ? [] : this.#store.entries(worldId, filter, page);
  }

  async messages(
    { worldId, filter }: Scope<OutboxFilter>,
    page: Page,
  ): Promise<readonly Message[]> {
    return filter === null ? [] : this.#store.messages(worldId, filter, page);
  }

  async tasks({ worldId, filter }: Scope<OutboxFilter>, page: Page): Promise<readonly Task[]> {
    return filter === null ? [] : this.#store.tasks(worldId, filter, page);
  }

  #streams(worldId: string): StreamsOf {
    return this.#store.streams(worldId);
  }
}

/** How a claim on an external id begins; undefined where none is asked for. */
function externalStart(
  kind: ExternalKind,
  externalId: string | undefined,
  partnerId: string | undefined,
): string | undefined {
  if (externalId === undefined) return undefined;
  if (partnerId === undefined) return externalPrefix(kind, externalId);
  return externalClaim(kind, externalId, partnerId);
}

/** Worlds of which this is remembered at most. Source: our choice. */
const GLANCE_COUNT_MAX = 10_000;

/** As whom an actor stands in the lists of orders. */
function viewersFor(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case 'partner':
      return [VIEWERS.partner(actor.partnerId), VIEWERS.linkHolder(actor.email)];
    case 'customer':
      return [VIEWERS.customer(actor.customerId), VIEWERS.linkHolder(actor.email)];
    case 'contact':
      return [VIEWERS.contact(actor.email)];
    case 'operator':
    case 'orderDesk':
    case 'trialsTeam':
    case 'system':
      return [];
  }
}

function absent(): never {
  throw new WorldError('UNKNOWN_WORLD');
}
