/**
 * The part of a large world that is in memory: the streams last used, and all that were changed and
 * are not on disk yet.
 *
 * Invariants:
 *   C1. A stream whose change is not committed is never put out: the store has only its past.
 *   C2. Of the others at most `limit` stay, the last used ones.
 *   C3. What is read as committed is on disk, and nothing newer of the stream is.
 */
import { claimsOf, type Stream, trialIdsOf } from '../runtime/index.ts';

interface Held {
  readonly stream: Stream;
  /** As it is on disk; undefined where that was not read yet. */
  readonly committed: Stream | undefined;
  /** Changes that are not committed yet. */
  readonly pendingCount: number;
}

export class StreamCache {
  readonly #limit: number;
  /** In the order of use, the longest unused first. */
  readonly #held = new Map<string, Held>();
  readonly #pending = new Set<string>();
  /** Which stream each trial of a held stream lives in. */
  readonly #trials = new Map<string, string>();
  #claims = new WeakMap<Stream, ReadonlySet<string>>();
  #moment = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#held.size;
  }

  /** Rises whenever something is changed or settled: what was read before may be the past. */
  get moment(): number {
    return this.#moment;
  }

  get(id: string): Stream | undefined {
    return this.#used(id)?.stream;
  }

  /** A stream as it is on disk, where that is known (C3). */
  committed(id: string): Stream | undefined {
    return this.#used(id)?.committed;
  }

  /** The stream in memory that has the trial, be it committed or not. */
  idOfTrial(trialId: string): string | undefined {
    return this.#trials.get(trialId);
  }

  /** A stream as the store has it; nothing where a newer one is on its way there. */
  keep(stream: Stream): void {
    if (this.#pending.has(stream.id)) return;
    this.#hold(stream.id, { stream, committed: stream, pendingCount: 0 });
    this.#putOut();
  }

  /** A stream as it will be once its change is committed. */
  change(stream: Stream): void {
    const held = this.#held.get(stream.id);
    const pendingCount = (held?.pendingCount ?? 0) + 1;
    this.#moment += 1;
    this.#pending.add(stream.id);
    this.#hold(stream.id, { stream, committed: held?.committed, pendingCount });
  }

  /** One change of the stream, to this, is on disk. */
  settle(committed: Stream): void {
    const { id } = committed;
    const held = this.#held.get(id);
    if (held === undefined || held.pendingCount === 0) return;
    const pendingCount = held.pendingCount - 1;
    this.#moment += 1;
    this.#held.set(id, { ...held, committed, pendingCount });
    if (pendingCount === 0) this.#pending.delete(id);
    this.#putOut();
  }

  isPending(id: string): boolean {
    return this.#pending.has(id);
  }

  /** The streams whose changes are not committed yet, as they will be. */
  pending(): readonly Stream[] {
    return [...this.#pending].flatMap((id) => this.#held.get(id)?.stream ?? []);
  }

  /** The uncommitted stream that has the trial. */
  pendingWithTrial(trialId: string): Stream | undefined {
    const id = this.#trials.get(trialId);
    return id !== undefined && this.#pending.has(id) ? this.#held.get(id)?.stream : undefined;
  }

  /** The uncommitted stream that holds the claim. */
  pendingWithClaim(claim: string): Stream | undefined {
    for (const id of this.#pending) {
      const stream = this.#held.get(id)?.stream;
      if (stream !== undefined && this.#claimsOf(stream).has(claim)) return stream;
    }
    return undefined;
  }

  clear(): void {
    this.#moment += 1;
    this.#held.clear();
    this.#pending.clear();
    this.#trials.clear();
  }

  #used(id: string): Held | undefined {
    const held = this.#held.get(id);
    if (held !== undefined) {
      this.#held.delete(id);
      this.#held.set(id, held);
    }
    return held;
  }

  #hold(id: string, held: Held): void {
    this.#held.delete(id);
    this.#held.set(id, held);
    for (const trialId of trialIdsOf(held.stream)) this.#trials.set(trialId, id);
  }

  #claimsOf(stream: Stream): ReadonlySet<string> {
    const known = this.#claims.get(stream);
    if (known !== undefined) return known;
    const claims = new Set(claimsOf(stream));
    this.#claims.set(stream, claims);
    return claims;
  }

  #putOut(): void {
    if (this.#held.size - this.#pending.size <= this.#limit) return;
    for (const [id, { stream, pendingCount }] of this.#held) {
      if (pendingCount > 0) continue;
      this.#held.delete(id);
      for (const trialId of trialIdsOf(stream)) this.#trials.delete(trialId);
      if (this.#held.size - this.#pending.size <= this.#limit) return;
    }
  }
}
