/**
 * Which stream's timer is next, among many streams.
 *
 * Invariants:
 *   Q1. Every stream has at most one live place: its earliest timer, as the stream is now.
 *   Q2. A place whose stream has changed since is stale and is passed over (R4).
 */
import { byOrder } from './order.ts';
import type { Stream, Timer } from './stream.ts';

export interface Due {
  readonly stream: Stream;
  readonly timer: Timer;
}

/** The earliest timer of a stream; undefined when none is armed. */
function earliestOf({ timers }: Stream): Timer | undefined {
  return timers.reduce<Timer | undefined>(
    (best, one) => (best === undefined || byOrder(one, best) < 0 ? one : best),
    undefined,
  );
}

export class DueQueue {
  private readonly streams: ReadonlyMap<string, Stream>;
  /** A binary heap: no place comes before the one above it. */
  private readonly heap: Due[] = [];

  /** @param streams Read again at each look: what is not there any more as it was is stale. */
  constructor(streams: ReadonlyMap<string, Stream>) {
    this.streams = streams;
    for (const stream of streams.values()) this.put(stream);
  }

  /** A stream as it is now, in the place of what it was. */
  put(stream: Stream): void {
    const timer = earliestOf(stream);
    if (timer === undefined) return;
    this.heap.push({ stream, timer });
    this.rise(this.heap.length - 1);
  }

  /** The next timer of all; undefined when none is armed. */
  next(): Due | undefined {
    for (let top = this.heap[0]; top !== undefined; top = this.heap[0]) {
      if (this.streams.get(top.stream.id) === top.stream) return top;
      this.dropTop();
    }
    return undefined;
  }

  private dropTop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    this.sink();
  }

  private isBefore(a: number, b: number): boolean {
    const [left, right] = [this.heap[a], this.heap[b]];
    return left !== undefined && right !== undefined && byOrder(left.timer, right.timer) < 0;
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b] as Due, this.heap[a] as Due];
  }

  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = Math.floor((at - 1) / 2);
      if (!this.isBefore(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = this.isBefore(right, left) ? right : left;
      if (!this.isBefore(least, at)) return;
      this.swap(at, least);
      at = least;
    }
  }
}
