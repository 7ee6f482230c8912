/**
 * Events as server-sent events. The reader pulls: the next page is read when the socket has taken
 * the one before, so a slow reader holds one page and nothing grows.
 *
 * Invariants:
 *   N1. Each event of the reader's sight once, in order, from where it stood: no gap, no double.
 *   N2. Whatever was looked at is told as a position, so a reader that reconnects with the last id
 *       it heard misses nothing and looks at nothing twice.
 *   N3. It ends when the reader goes, when its world goes, when its key is withdrawn, or when the
 *       server stops.
 *
 * Source: WHATWG HTML §9.2 (an `id` without `data` moves the position and is no event).
 */
import type { Scope } from '../scoped.ts';
import { WorldError } from '../worlds.ts';
import type { News } from './commit-hub.ts';
import type { WorldEvent } from './event.ts';
import { eventIdOf } from './event-id.ts';
import type { EventFilter, Events } from './events.ts';
import type { OpenStreams } from './open-streams.ts';

/** Events in one page: what a slow reader holds. Source: our choice. */
const PAGE = 50;
/** How long nothing is said at most. Source: our choice; proxies give up after 30 to 60 seconds. */
const HEARTBEAT_MS = 15_000;
/** How long a reader waits before it comes again. */
const RETRY_MS = 2_000;

export interface EventStreamOf {
  readonly log: Events;
  readonly streams: OpenStreams;
  /** Whose streams are counted with it. Default: nobody’s. */
  readonly owner?: string | null;
  readonly scope: Scope<EventFilter>;
  /** A sequence of the world. */
  readonly after: number;
  /** Asked at least as often as there would be heartbeats. */
  readonly isStillAllowed: () => Promise<boolean>;
  /** Default: 15,000. */
  readonly heartbeatMs?: number;
}

/** The body of an answer of the type `text/event-stream`. */
export function eventStream(of: EventStreamOf): ReadableStream<Uint8Array> {
  const reader = new EventReader(of);
  const encoder = new TextEncoder();
  let isCancelled = false;
  return new ReadableStream(
    {
      async pull(controller) {
        const text = await reader.next();
        if (isCancelled) return;
        if (text !== null) controller.enqueue(encoder.encode(text));
        else controller.close();
      },
      cancel() {
        isCancelled = true;
        reader.end();
      },
    },
    // Nothing is read before somebody takes it.
    { highWaterMark: 0 },
  );
}

class EventReader {
  readonly #of: EventStreamOf;
  readonly #forget: (() => void)[] = [];
  /** Everything up to here was looked at. */
  #position: number;
  #told: number | null = null;
  /** By the process’s own clock. */
  #allowedAtMs = performance.now();
  #isWoken = true;
  #isEnded = false;
  #wake: () => void = () => undefined;

  constructor(of: EventStreamOf) {
    this.#of = of;
    this.#position = of.after;
  }

  /** What is to be written next, when there is something; null at the end. */
  async next(): Promise<string | null> {
    try {
      if (this.#told === null) {
        this.#begin();
        if (this.#isEnded) return null;
        return `retry: ${RETRY_MS}\n${await this.#positionText()}\n`;
      }
      while (!this.#isEnded && (await this.#isAllowed())) {
        const text = this.#isWoken ? await this.#read() : await this.#wait();
        if (text !== null) return text;
      }
    } catch (error) {
      this.end();
      // The world is gone: nothing more will happen in it.
      if (!(error instanceof WorldError) || error.code !== 'UNKNOWN_WORLD') throw error;
    }
    return null;
  }

  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    for (const forget of this.#forget) forget();
    this.#wake();
  }

  /** Not before somebody reads: an answer that nobody takes leaves nothing behind. */
  #begin(): void {
    const { log, scope, streams, owner = null } = this.#of;
    // Many that were asked for at once were all let in.
    if (streams.isFull(owner)) {
      this.end();
      return;
    }
    this.#forget.push(log.watch(scope.worldId, (news) => this.#hear(news)));
    this.#forget.push(streams.add(() => this.end(), owner));
  }

  #hear(news: News): void {
    this.#isWoken = true;
    if (news === 'gone') this.end();
    else this.#wake();
  }

  /** The next page; null where nothing in it is to be told. */
  async #read(): Promise<string | null> {
    const { log, scope } = this.#of;
    this.#isWoken = false;
    const page = await log.page(scope, { after: this.#position, limit: PAGE });
    this.#position = page.until;
    if (!page.isEnd) this.#isWoken = true;
    if (page.events.length === 0) return null;
    this.#told = page.events.at(-1)?.sequence ?? this.#told;
    return page.events.map(eventText).join('');
  }

  /** Null where something woke it; else a heartbeat. */
  async #wait(): Promise<string | null> {
    const isNews = await this.#newsWithin(this.#of.heartbeatMs ?? HEARTBEAT_MS);
    if (isNews || this.#isEnded || !(await this.#isAllowed())) return null;
    return `: \n${this.#told === this.#position ? '' : await this.#positionText()}\n`;
  }

  /** Ends it where the key was withdrawn meanwhile. */
  async #isAllowed(): Promise<boolean> {
    const { heartbeatMs = HEARTBEAT_MS, isStillAllowed } = this.#of;
    const nowMs = performance.now();
    if (nowMs - this.#allowedAtMs < heartbeatMs) return true;
    this.#allowedAtMs = nowMs;
    const isAllowed = await isStillAllowed();
    if (!isAllowed) this.end();
    return isAllowed;
  }

  #newsWithin(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timeout = setTimeout(() => resolve(false), ms);
      this.#wake = () => {
        clearTimeout(timeout);
        this.#wake = () => undefined;
        resolve(true);
      };
    });
  }

  async #positionText(): Promise<string> {
    const { log, scope } = this.#of;
    this.#told = this.#position;
    return `id: ${eventIdOf(await log.birthOf(scope.worldId), this.#position)}\n`;
  }
}

/** JSON has no line breaks of its own. */
const eventText = (event: WorldEvent): string =>
  `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
