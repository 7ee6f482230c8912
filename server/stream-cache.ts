/**
 * The part of a large world that is in memory: the streams last used, and all that were changed and
 * are not on disk yet.
 *
 * Invariants:
 *   C1. A stream whose change is not committed is never put out: the store has only its past.
 *   C2. Of the others at most `limit` stay, the last used ones.
 */
import { claimsOf, type Stream } from '../runtime/index.ts';

interface Held {
  readonly stream: Stream;
  /** Changes that are not committed yet. */
  readonly pendingCount: number;
}

export class StreamCache {
  readonly #limit: number;
  /** In the order of use, the longest unused first. */
  readonly #held = new Map<string, Held>();
  readonly #pending = new Set<string>();
  #claims = new WeakMap<Stream, ReadonlySet<string>>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(id: string): Stream | undefined {
    const held = this.#held.get(id);
    if (held !== undefined) this.#hold(id, held);
    return held?.stream;
  }

  /** A stream as the store has it. */
  keep(stream: Stream): void {
    this.#hold(stream.id, { stream, pendingCount: 0 });
    this.#putOut();
  }

  /** A stream as it will be once its change is committed. */
  change(stream: Stream): void {
    const pendingCount = (this.#held.get(stream.id)?.pendingCount ?? 0) + 1;
    this.#pending.add(stream.id);
    this.#hold(stream.id, { stream, pendingCount });
  }

  /** One change of the stream is on disk. */
  settle(id: string): void {
    const held = this.#held.get(id);
    if (held === undefined || held.pendingCount === 0) return;
    const pendingCount = held.pendingCount - 1;
    this.#held.set(id, { ...held, pendingCount });
    if (pendingCount === 0) this.#pending.delete(id);
    this.#putOut();
  }

  isPending(id: string): boolean {
    return this.#pending.has(id);
  }

  /** The uncommitted stream that has the trial. */
  pendingWithTrial(trialId: string): Stream | undefined {
    return this.#findPending((stream) => Object.hasOwn(stream.instances, trialId));
  }

  /** The uncommitted stream that holds the claim. */
  pendingWithClaim(claim: string): Stream | undefined {
    return this.#findPending((stream) => this.#claimsOf(stream).has(claim));
  }

  clear(): void {
    this.#held.clear();
    this.#pending.clear();
  }

  #hold(id: string, held: Held): void {
    this.#held.delete(id);
    this.#held.set(id, held);
  }

  #findPending(isIt: (stream: Stream) => boolean): Stream | undefined {
    for (const id of this.#pending) {
      const stream = this.#held.get(id)?.stream;
      if (stream !== undefined && isIt(stream)) return stream;
    }
    return undefined;
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
    for (const [id, { pendingCount }] of this.#held) {
      if (pendingCount > 0) continue;
      this.#held.delete(id);
      if (this.#held.size - this.#pending.size <= this.#limit) return;
    }
  }
}
