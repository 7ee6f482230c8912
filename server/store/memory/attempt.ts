/**
 * One commit under way in memory. Whatever it changes, it knows the way back.
 *
 * Invariant: after `rollBack` every map, set and list has what it had before.
 */
import type { SortedList } from './sorted-list.ts';

export class Attempt {
  readonly #back: (() => void)[] = [];

  set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
    const before = map.get(key);
    this.#back.push(
      before === undefined ? () => void map.delete(key) : () => void map.set(key, before),
    );
    map.set(key, value);
  }

  delete<Key, Value>(map: Map<Key, Value>, key: Key): void {
    const before = map.get(key);
    if (before === undefined) return;
    this.#back.push(() => void map.set(key, before));
    map.delete(key);
  }

  mark<Value>(set: Set<Value>, value: Value): void {
    if (set.has(value)) return;
    this.#back.push(() => void set.delete(value));
    set.add(value);
  }

  /** False where one like it is there. */
  add<Key, Item extends Key>(list: SortedList<Key, Item>, item: Item): boolean {
    if (!list.add(item)) return false;
    this.#back.push(() => void list.delete(item));
    return true;
  }

  take<Key, Item extends Key>(list: SortedList<Key, Item>, item: Item): void {
    if (list.delete(item)) this.#back.push(() => void list.add(item));
  }

  /** Other fields of a row that stays the same object. */
  assign<Row extends object>(row: Row, fields: Partial<Row>): void {
    const before: Partial<Row> = {};
    for (const name of Object.keys(fields) as (keyof Row)[]) before[name] = row[name];
    this.#back.push(() => void Object.assign(row, before));
    Object.assign(row, fields);
  }

  rollBack(): void {
    for (let back = this.#back.pop(); back !== undefined; back = this.#back.pop()) back();
  }
}
