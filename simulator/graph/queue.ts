interface Entry {
  readonly key: number;
  readonly priority: number;
  /** When it was added. */
  readonly order: number;
}

/** A binary heap; of equal priorities the one added first comes first. */
export class Queue {
  private readonly heap: Entry[] = [];
  private added = 0;

  add(key: number, priority: number): void {
    const heap = this.heap;
    this.added += 1;
    const entry = { key, priority, order: this.added };
    let index = heap.length;
    heap.push(entry);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !isBefore(entry, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = entry;
  }

  take(): number | undefined {
    const heap = this.heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length > 0) this.sink(last);
    return first.key;
  }

  private sink(entry: Entry): void {
    const heap = this.heap;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      let below = heap[child];
      const right = heap[child + 1];
      if (right !== undefined && below !== undefined && isBefore(right, below)) {
        child += 1;
        below = right;
      }
      if (below === undefined || !isBefore(below, entry)) break;
      heap[index] = below;
      index = child;
    }
    heap[index] = entry;
  }
}

function isBefore(
  a: { priority: number; order: number },
  b: { priority: number; order: number },
): boolean {
  return a.priority < b.priority || (a.priority === b.priority && a.order < b.order);
}
