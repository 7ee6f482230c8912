/** How events are read: page by page from where a reader stands, each through its own scope. */
import type { Scope } from '../scoped.ts';
import type { EventPlaceFilter } from '../store/events.ts';
import type { News } from './commit-hub.ts';
import type { WorldEvent } from './event.ts';
import type { Birth } from './event-id.ts';

/** Of the events of a world, those that somebody may see and asks for. */
export interface EventFilter extends EventPlaceFilter {
  /** With whose eyes they are seen; with everybody’s when absent. */
  readonly viewer?: EventViewer;
  /** Types, or names with `.*`; all of them when absent. */
  readonly types?: readonly string[];
}

export type EventViewer =
  | { readonly kind: 'partner'; readonly partnerId: string }
  | { readonly kind: 'customer'; readonly customerId: string };

/** From where to read, and how much. */
export interface EventsFrom {
  /** A sequence of the world; 0 for its beginning. */
  readonly after: number;
  readonly limit: number;
}

export interface EventPage {
  readonly events: readonly WorldEvent[];
  /** Up to and including this sequence everything was looked at. */
  readonly until: number;
  /** Nothing further was there. */
  readonly isEnd: boolean;
}

/** @throws {WorldError} UNKNOWN_WORLD, all of them but `watch`. */
export interface Events {
  /** At most `limit` events; fewer, or none, where others lie between. */
  page(scope: Scope<EventFilter>, from: EventsFrom): Promise<EventPage>;
  /** Like `page`, and looks further until the page is full, for a while. */
  fullPage(scope: Scope<EventFilter>, from: EventsFrom): Promise<EventPage>;
  /** One event, whoever may see it; undefined where there is none of this sequence. */
  eventAt(worldId: string, sequence: number): Promise<WorldEvent | undefined>;
  /** Wakes whoever waits for news of a world; perhaps for nothing. Returns what ends the watch. */
  watch(worldId: string, wake: (news: News) => void): () => void;
  /** The sequence that the id of an event of this world names; null for any other text. */
  placeOf(worldId: string, eventId: string): Promise<number | null>;
  /** What the ids of its events are made with. */
  birthOf(worldId: string): Promise<Birth>;
  /** The last sequence before an instant of the world's clock; 0 for none. */
  lastBefore(worldId: string, atMs: number): Promise<number>;
  /** The last sequence of the world. */
  endOf(worldId: string): Promise<number>;
}
