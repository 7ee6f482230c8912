/**
 * One command's look at the live world: each stream that it reads is brought up to its instant
 * first, so that what it finds is what would be there had every timer fired on time.
 *
 * Nothing of it is kept before the whole command is.
 */
import { type Entry, nextDueOf, type Reader, type Stream, type World } from '../runtime/index.ts';
import { fire } from './fire.ts';
import type { NewId } from './ids.ts';
import type { LiveReader } from './live-reader.ts';

export interface LiveWorkOf {
  readonly reader: LiveReader;
  /** The command's instant. Epoch milliseconds, UTC. */
  readonly nowMs: number;
  readonly sequence: number;
  readonly packId: string;
  readonly newId: NewId;
  /** @throws What kept the stream from firing: a stream that is set aside hears nothing either. */
  readonly refuseAside: (streamId: string) => void;
  readonly setAside: (streamId: string, error: unknown) => void;
}

export class LiveWork implements Reader {
  readonly #of: LiveWorkOf;
  readonly #unborn = new Set<string>();
  /** As they were read. */
  readonly before = new Map<string, Stream>();
  /** Those of them in which something was due. */
  readonly after = new Map<string, Stream>();
  /** What was due. */
  readonly entries: Entry[] = [];

  constructor(of: LiveWorkOf) {
    this.#of = of;
  }

  /** A new id: what bears it is in no store. */
  readonly newId: NewId = (prefix) => {
    const id = this.#of.newId(prefix);
    this.#unborn.add(id);
    return id;
  };

  async stream(id: string): Promise<Stream | undefined> {
    const known = this.after.get(id) ?? this.before.get(id);
    if (known !== undefined || this.#unborn.has(id)) return known;
    return this.#fresh(await this.#of.reader.stream(id));
  }

  async streamOfTrial(trialId: string): Promise<Stream | undefined> {
    const found = await this.#of.reader.streamOfTrial(trialId);
    return found === undefined ? undefined : this.stream(found.id);
  }

  /** Who holds a claim in the store may have lost it by what is due since. */
  async holderOf(claim: string): Promise<string | undefined> {
    const id = await this.#of.reader.holderOf(claim);
    if (id === undefined) return undefined;
    const stream = await this.stream(id);
    return stream !== undefined && this.#of.reader.holds(stream, claim) ? id : undefined;
  }

  #fresh(stream: Stream | undefined): Stream | undefined {
    if (stream === undefined) return undefined;
    const { nowMs, packId, setAside, refuseAside } = this.#of;
    refuseAside(stream.id);
    this.before.set(stream.id, stream);
    if (!stream.timers.some(({ dueAtMs }) => dueAtMs <= nowMs)) return stream;
    const sequence = this.#of.sequence + this.entries.length;
    const part: World = { nowMs, packId, sequence, streams: new Map([[stream.id, stream]]) };
    const since = { ...part, nowMs: Math.min(nowMs, nextDueOf(part) ?? nowMs) };
    const { world, entries, faults } = fire(since, nowMs);
    for (const [id, error] of faults) setAside(id, error);
    refuseAside(stream.id);
    const fresh = world.streams.get(stream.id) ?? stream;
    this.after.set(stream.id, fresh);
    this.entries.push(...entries);
    return fresh;
  }
}
