/**
 * The events of a world, read page by page from where a reader stands. Readers that stand in the
 * same place of a watched world share one look into the store, however many they are.
 *
 * Invariants:
 *   L1. A page holds what is committed, in the order of the world, and nothing that the reader may
 *       not see. What is not in it up to `until` will never be.
 *   L2. Memory is bounded: some pages, and some events that were read last.
 */
import type { Scope } from '../scoped.ts';
import type { EventPlace, EventPlaceFilter, ReadsEvents } from '../store/events.ts';
import type { WorldRow } from '../store/kept.ts';
import type { Store } from '../store/store.ts';
import { WorldError } from '../worlds.ts';
import type { CommitHub, News } from './commit-hub.ts';
import { eventOf, type WorldEvent } from './event.ts';
import { type Birth, sequenceOfId } from './event-id.ts';
import { isOfType } from './event-types.ts';
import type { EventFilter, EventPage, Events, EventsFrom, EventViewer } from './events.ts';

/** Entries looked at for one page. Source: our choice; a millisecond or two. */
const WINDOW = 500;
/** Kept in memory at most. Source: our choice. */
const WINDOWS_MAX = 64;
const EVENTS_MAX = 2_000;
const BIRTHS_MAX = 10_000;
/** Windows that one request may look through; the next page goes on. Source: our choice. */
const WINDOWS_OF_A_PAGE = 40;
/** How often a store that others write to is looked at. Source: our choice. */
const POLL_MS = 1_000;

export interface EventLogOf {
  readonly store: ReadsEvents & Pick<Store, 'world' | 'entries' | 'isShared'>;
  readonly hub: CommitHub;
}

export class EventLog implements Events {
  readonly #of: EventLogOf;
  readonly #windows = new Map<string, Promise<readonly EventPlace[]>>();
  readonly #events = new Map<string, Promise<WorldEvent>>();
  readonly #births = new Map<string, Birth>();

  constructor(of: EventLogOf) {
    this.#of = of;
  }

  async page(
    { worldId, filter }: Scope<EventFilter>,
    { after, limit }: EventsFrom,
  ): Promise<EventPage> {
    if (filter === null) return { events: [], until: after, isEnd: true };
    const { viewer, types = ['*'], ...places } = filter;
    const window = await this.#window(worldId, places, after);
    const seen = viewer === undefined ? window : window.filter((one) => isSeenBy(viewer, one));
    const taken = seen.slice(0, limit);
    const isCut = taken.length < seen.length;
    const last = isCut ? taken.at(-1) : window.at(-1);
    const events = await this.#eventsAt(worldId, taken);
    return {
      events: events.filter(({ type }) => isOfType(type, types)),
      until: last?.sequence ?? after,
      isEnd: !isCut && window.length < WINDOW,
    };
  }

  async fullPage(scope: Scope<EventFilter>, { after, limit }: EventsFrom): Promise<EventPage> {
    const events: WorldEvent[] = [];
    let [until, isEnd] = [after, false];
    for (let count = 0; count < WINDOWS_OF_A_PAGE; count += 1) {
      const page = await this.page(scope, { after: until, limit: limit - events.length });
      events.push(...page.events);
      ({ until, isEnd } = page);
      if (isEnd || events.length === limit) break;
    }
    return { events, until, isEnd };
  }

  async eventAt(worldId: string, sequence: number): Promise<WorldEvent | undefined> {
    const birth = await this.birthOf(worldId);
    const known = this.#events.get(nameOf(birth, sequence));
    return known ?? (await this.#read(birth, [sequence])).get(sequence);
  }

  watch(worldId: string, wake: (news: News) => void): () => void {
    if (!this.#of.store.isShared) return this.#of.hub.watch(worldId, wake);
    const interval = setInterval(() => wake('moved'), POLL_MS);
    interval.unref();
    return () => clearInterval(interval);
  }

  async placeOf(worldId: string, eventId: string): Promise<number | null> {
    return sequenceOfId(await this.birthOf(worldId), eventId);
  }

  async birthOf(worldId: string): Promise<Birth> {
    const known = this.#births.get(worldId);
    if (known !== undefined) return known;
    const birth = { worldId, createdAtMs: (await this.#rowOf(worldId)).createdAtMs };
    if (!this.#of.store.isShared) keep(this.#births, worldId, birth, BIRTHS_MAX);
    return birth;
  }

  /**
   * Found by halving. A sandbox is in the order of its own clock, however that was turned. The live
   * world is in the order in which it was recorded: what fell due while the server stood still has
   * an earlier instant than requests that came before it.
   */
  async lastBefore(worldId: string, atMs: number): Promise<number> {
    const row = await this.#rowOf(worldId);
    const isLive = row.kind === 'live';
    let [low, high] = [0, row.sequence];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const page = { after: String(middle - 1), limit: 1 };
      const [kept] = await this.#of.store.entries(worldId, {}, page);
      const keptAtMs = isLive ? kept?.recordedAtMs : kept?.entry.atMs;
      if (keptAtMs !== undefined && keptAtMs < atMs) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async endOf(worldId: string): Promise<number> {
    return (await this.#rowOf(worldId)).sequence;
  }

  async #rowOf(worldId: string): Promise<WorldRow> {
    const row = await this.#of.store.world(worldId);
    if (row === undefined) throw new WorldError('UNKNOWN_WORLD');
    return row;
  }

  #window(
    worldId: string,
    filter: EventPlaceFilter,
    after: number,
  ): Promise<readonly EventPlace[]> {
    const { store, hub } = this.#of;
    const read = () => store.eventPlaces(worldId, filter, { after, limit: WINDOW });
    const version = hub.versionOf(worldId);
    if (version === null || store.isShared) return read();
    const key = JSON.stringify([worldId, version, after, filter]);
    return this.#windows.get(key) ?? keep(this.#windows, key, read(), WINDOWS_MAX);
  }

  async #eventsAt(worldId: string, places: readonly EventPlace[]): Promise<readonly WorldEvent[]> {
    if (places.length === 0) return [];
    const birth = await this.birthOf(worldId);
    const missing = places
      .map(({ sequence }) => sequence)
      .filter((sequence) => !this.#events.has(nameOf(birth, sequence)));
    const reading = missing.length === 0 ? null : this.#read(birth, missing);
    const wanted = places.map(
      ({ sequence }) =>
        this.#events.get(nameOf(birth, sequence)) ??
        keep(this.#events, nameOf(birth, sequence), eventFrom(reading, sequence), EVENTS_MAX),
    );
    return Promise.all(wanted);
  }

  async #read(
    birth: Birth,
    sequences: readonly number[],
  ): Promise<ReadonlyMap<number, WorldEvent>> {
    const kept = await this.#of.store.eventsAt(birth.worldId, sequences);
    return new Map(kept.map((one) => [one.entry.sequence, eventOf(birth, one)]));
  }
}

const nameOf = ({ worldId, createdAtMs }: Birth, sequence: number): string =>
  `${worldId} ${createdAtMs} ${sequence}`;

async function eventFrom(
  reading: Promise<ReadonlyMap<number, WorldEvent>> | null,
  sequence: number,
): Promise<WorldEvent> {
  const event = (await reading)?.get(sequence);
  // The world went while it was read.
  if (event === undefined) throw new WorldError('UNKNOWN_WORLD');
  return event;
}

/** A partner hears of itself, its trials and its orders; a customer of itself and its orders. */
function isSeenBy(viewer: EventViewer, { stream, partnerId, viewers }: EventPlace): boolean {
  const own = viewer.kind === 'partner' ? viewer.partnerId : viewer.customerId;
  if (stream === own || viewers.includes(`${viewer.kind}:${own}`)) return true;
  return viewer.kind === 'partner' && partnerId === own;
}

/** The first that was kept goes first; what fails is not kept. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value, max: number): Value {
  if (map.size >= max) {
    const [oldest] = map.keys();
    if (oldest !== undefined) map.delete(oldest);
  }
  map.set(key, value);
  if (value instanceof Promise) value.catch(() => map.delete(key));
  return value;
}
