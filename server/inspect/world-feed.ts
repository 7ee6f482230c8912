/**
 * A world's entries over the HTTP API, from the first one on, as inspection messages: each entry's
 * input is stepped again here, and has to come to the entry that the server shows.
 *
 * Invariants:
 *   F1. Each entry is told once, in the order of the world, however often the server goes away.
 *   F2. What comes out differently here ends the feed: it would show a world that there is not.
 */
import { z } from 'zod';
import {
  canonical,
  type Entry,
  Fault,
  type Input,
  type InspectionMessage,
  inspectionOf,
  type Step,
  type Stream,
  step,
} from '../../runtime/index.ts';
import { entryWire } from '../present.ts';
import { Pause } from './pause.ts';
import { unwire } from './unwire.ts';
import { NoAnswer, saidBy, type WorldClient } from './world-client.ts';

const PAGE = 200;
/** How long after a fruitless look the next one comes. Source: our choice. */
const LOOK_EVERY_MS = 2_000;
/** While nobody answers. Source: our choice. */
const TRY_EVERY_MS = 2_000;

/** The feed cannot go on; the sentence says why. */
export class FeedEnded extends Error {
  override readonly name = 'FeedEnded';
}

export interface FeedOf {
  readonly client: WorldClient;
  /** The one stream that is followed; null for the whole world. */
  readonly stream: string | null;
  readonly onMessages: (messages: readonly InspectionMessage[]) => void;
  /** Told once when the server stops answering, with why, and once when it answers again: null. */
  readonly onTrouble?: (trouble: string | null) => void;
  /** Without news. Default: 2 000. */
  readonly lookEveryMs?: number;
  /** While nobody answers. Default: 2 000. */
  readonly tryEveryMs?: number;
}

const EntryBody = z.looseObject({
  sequence: z.int(),
  stream: z.string(),
  input: z.looseObject({}),
});
const Page = z.object({ items: z.array(EntryBody), nextCursor: z.string().nullable() });
type EntryBody = z.output<typeof EntryBody>;

export class WorldFeed {
  readonly #of: FeedOf;
  readonly #streams = new Map<string, Stream>();
  readonly #pause = new Pause();
  #last = 0;
  #isInTrouble = false;

  constructor(of: FeedOf) {
    this.#of = of;
  }

  /** There is something new: looks at once. */
  nudge(): void {
    this.#pause.nudge();
  }

  /**
   * Tells every entry that there is by now and has not been told.
   *
   * @throws {FeedEnded} The world is not there, or not for this key, or comes out differently.
   * @throws {NoAnswer} For now.
   */
  async catchUp(): Promise<void> {
    for (let isMore = true; isMore; ) {
      const { items, nextCursor } = await this.#page();
      this.#of.onMessages(items.flatMap((item) => inspectionOf(this.#stepped(item))));
      isMore = nextCursor !== null;
    }
  }

  /** Follows the world until the signal. @throws {FeedEnded} */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.catchUp();
        this.#trouble(null);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        this.#trouble(error.message);
      }
      const { lookEveryMs = LOOK_EVERY_MS, tryEveryMs = TRY_EVERY_MS } = this.#of;
      const pauseMs = this.#isInTrouble ? tryEveryMs : lookEveryMs;
      await this.#pause.wait(pauseMs, signal);
    }
  }

  #trouble(trouble: string | null): void {
    if ((trouble !== null) !== this.#isInTrouble) this.#of.onTrouble?.(trouble);
    this.#isInTrouble = trouble !== null;
  }

  async #page(): Promise<z.output<typeof Page>> {
    const query = new URLSearchParams({ limit: String(PAGE) });
    if (this.#last > 0) query.set('after', String(this.#last));
    if (this.#of.stream !== null) query.set('stream', this.#of.stream);
    const answer = await this.#of.client({ method: 'GET', path: `/v1/entries?${query}` });
    const { status, body } = answer;
    if (status === 200) return Page.parse(body);
    const { sentence } = saidBy(answer);
    if (status === 429 || status >= 500) throw new NoAnswer(sentence);
    throw new FeedEnded(sentence);
  }

  #stepped(item: EntryBody): Step {
    const stepped = this.#step(item);
    const shown = entryWire(stepped.entry, 'everybody') as Readonly<Record<string, unknown>>;
    for (const part of PARTS) {
      if (canonical(plain(shown[part])) === canonical(item[part])) continue;
      throw new FeedEnded(
        `entry ${item.sequence} comes out differently here (${part}): is the server another version?`,
      );
    }
    this.#streams.set(item.stream, stepped.stream);
    this.#last = item.sequence;
    return stepped;
  }

  #step({ stream, input, sequence }: EntryBody): Step {
    try {
      return step(this.#streams.get(stream), unwire(input) as Input, sequence);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new FeedEnded(`entry ${sequence} cannot be stepped again here: ${error.message}`);
    }
  }
}

/** What an entry is, beside when it was kept. */
const PARTS = [
  'sequence',
  'stream',
  'streamSequence',
  'at',
  'input',
  'outcome',
  'refusal',
  'changes',
  'effects',
] as const satisfies readonly (keyof Entry | 'at')[];

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
