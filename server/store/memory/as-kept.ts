/**
 * A value as every store gives it back: what JSON cannot say is not in it. Nothing is copied that
 * need not be, for what is written is never changed in place.
 */
import type { Stream } from '../../../runtime/index.ts';

/** The same value, or a copy without its undefined fields. */
export function asKept<Value>(value: Value): Value {
  return kept(value) as Value;
}

function kept(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? keptItems(value) : keptFields(value);
}

function keptItems(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < items.length; index += 1) {
    const item = kept(items[index]);
    if (copy === null && item !== items[index]) copy = items.slice(0, index);
    copy?.push(item);
  }
  return copy ?? items;
}

function keptFields(fields: object): object {
  const names = Object.keys(fields) as (keyof typeof fields)[];
  let copy: Record<string, unknown> | null = null;
  for (const [index, name] of names.entries()) {
    const before: unknown = fields[name];
    const field = before === undefined ? undefined : kept(before);
    if (copy === null && (before === undefined || field !== before)) {
      copy = {};
      for (const former of names.slice(0, index)) copy[former] = fields[former];
    }
    if (copy !== null && before !== undefined) copy[name] = field;
  }
  return copy ?? fields;
}

/** Parts of streams that were looked through: the next version of a stream shares most of them. */
const CLEAN = new WeakSet();

/** A stream as it is read back: its timers in the order in which they were armed. */
export function streamAsKept(stream: Stream): Stream {
  const record = partAsKept(stream.record);
  const timers = isInOrder(stream.timers) ? stream.timers : [...stream.timers].sort(byArming);
  const instances = instancesAsKept(stream.instances);
  const isSame =
    record === stream.record && timers === stream.timers && instances === stream.instances;
  return isSame ? stream : ({ ...stream, record, instances, timers } as Stream);
}

function instancesAsKept(instances: Stream['instances']): Stream['instances'] {
  let isSame = true;
  const copy: Record<string, Stream['instances'][string]> = {};
  for (const [id, instance] of Object.entries(instances)) {
    copy[id] = partAsKept(instance);
    isSame &&= copy[id] === instance;
  }
  return isSame ? instances : copy;
}

function partAsKept<Part extends object>(part: Part): Part {
  if (CLEAN.has(part)) return part;
  const clean = asKept(part);
  CLEAN.add(clean);
  return clean;
}

type Timer = Stream['timers'][number];

const byArming = ({ armedBy: a }: Timer, { armedBy: b }: Timer): number =>
  a[0] === b[0] ? a[1] - b[1] : a[0] - b[0];

const isInOrder = (timers: readonly Timer[]): boolean =>
  timers.every((timer, index) => {
    const before = timers[index - 1];
    return before === undefined || byArming(before, timer) <= 0;
  });
