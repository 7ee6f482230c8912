/**
 * Whether the entries of a world are a true story, and whether all that is kept beside them is what
 * they tell. Each stream is stepped again from its first entry; no code of the store is used.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  byOrder,
  canonical,
  type Entry,
  type Message,
  type Stream,
  step,
  type Task,
} from '../../../runtime/index.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import type { KeptWorld } from './kept.ts';

export interface Told {
  /** The streams as their entries tell them. */
  readonly streams: ReadonlyMap<string, Stream>;
  readonly violations: readonly string[];
}

/** @param nowMs The instant that the world's clock has come to. Epoch milliseconds, UTC. */
export function checkJournal(kept: KeptWorld, nowMs: number): Told {
  const { row, entries } = kept;
  const streams = new Map<string, Stream>();
  const violations = [...sequenceFaults(kept)];
  const isLive = row.id === LIVE_ID;
  let latestMs = row.startAtMs;
  for (const entry of entries) {
    const before = streams.get(entry.stream);
    violations.push(...orderFaults(before, entry));
    if (!isLive && entry.atMs < latestMs) violations.push(`order: ${nameOf(entry)} lies back`);
    latestMs = Math.max(latestMs, entry.atMs);
    try {
      const stepped = step(before, entry.input, entry.sequence);
      violations.push(...differences({ before, stepped, entry }));
      streams.set(entry.stream, stepped.stream);
    } catch (error) {
      violations.push(`replay: ${nameOf(entry)}: ${String(error)}`);
    }
  }
  if (latestMs > row.nowMs) violations.push(`clock: it stands before an entry at ${latestMs}`);
  violations.push(...streamFaults(kept, streams), ...overdueFaults(streams, nowMs));
  violations.push(...outboxFaults(kept));
  return { streams, violations: violations.map((one) => `${row.id}: ${one}`) };
}

const nameOf = ({ sequence, stream, input }: Entry): string =>
  `entry ${sequence} (${input.kind} in ${stream})`;

function sequenceFaults({ row, entries }: KeptWorld): readonly string[] {
  const last = new Map<string, number>();
  const faults: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.sequence !== index + 1)
      faults.push(`sequence: ${nameOf(entry)} is the ${index + 1}.`);
    const expected = (last.get(entry.stream) ?? 0) + 1;
    if (entry.streamSequence !== expected) {
      faults.push(`sequence: ${nameOf(entry)} has ${entry.streamSequence} in its stream`);
    }
    last.set(entry.stream, expected);
  }
  if (row.sequence !== entries.length) {
    faults.push(`sequence: ${entries.length} entries, and the world tells of ${row.sequence}`);
  }
  return faults;
}

const WHEN = new WeakMap<Stream, number>();

/** Within a stream, instants never fall, and what is due comes first and in its order. */
function orderFaults(before: Stream | undefined, entry: Entry): readonly string[] {
  if (before === undefined) return [];
  const faults: string[] = [];
  const formerMs = WHEN.get(before) ?? 0;
  if (entry.atMs < formerMs) faults.push(`order: ${nameOf(entry)} is before what was before it`);
  const { input } = entry;
  if (input.kind !== 'timer') {
    const due = before.timers.find(({ dueAtMs }) => dueAtMs <= entry.atMs);
    if (due !== undefined) faults.push(`timer late: ${nameOf(entry)} came before ${due.id}`);
    return faults;
  }
  const [first] = [...before.timers].sort(byOrder);
  if (first?.id !== input.timerId || first.dueAtMs !== input.atMs) {
    faults.push(`timer order: ${nameOf(entry)} is ${input.timerId}, ${first?.id} comes first`);
  }
  return faults;
}

function differences({
  before,
  stepped,
  entry,
}: {
  readonly before: Stream | undefined;
  readonly stepped: ReturnType<typeof step>;
  readonly entry: Entry;
}): readonly string[] {
  WHEN.set(stepped.stream, entry.atMs);
  const faults: string[] = [];
  if (!isSame(stepped.entry, entry)) faults.push(`replay: ${nameOf(entry)} comes out differently`);
  if (entry.outcome !== 'refused') return faults;
  const { sequence: _before, ...was } = before ?? { sequence: 0 };
  const { sequence: _after, ...is } = stepped.stream;
  if (!isDeepStrictEqual(was, is)) faults.push(`refusal: ${nameOf(entry)} changed its stream`);
  return faults;
}

/** Equal as they are kept: as JSON, whatever the order of keys. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || isDeepStrictEqual(a, b) || canonical(a) === canonical(b);

function streamFaults(
  { streams: kept }: KeptWorld,
  told: ReadonlyMap<string, Stream>,
): readonly string[] {
  const strangers = [...kept.keys()].filter((id) => !told.has(id));
  return [
    ...strangers.map((id) => `partial: no entry tells of ${id}`),
    ...[...told].flatMap(([id, stream]) => {
      const other = kept.get(id);
      if (other === undefined) return [`partial: the stream ${id} is not kept`];
      const isRight = isSame(sorted(other), sorted(stream));
      return isRight ? [] : [`partial: ${id} is kept otherwise than its entries tell`];
    }),
  ];
}

/** The order in which timers are kept means nothing. */
const sorted = (stream: Stream): Stream => ({
  ...stream,
  timers: [...stream.timers].sort(byOrder),
});

function overdueFaults(streams: ReadonlyMap<string, Stream>, nowMs: number): readonly string[] {
  return [...streams.values()].flatMap(({ timers }) =>
    timers.flatMap(({ id, dueAtMs }) =>
      dueAtMs <= nowMs ? [`timer lost: ${id} is due since ${nowMs - dueAtMs} ms`] : [],
    ),
  );
}

/** Messages and tasks are those that the entries ask for, each notification and anchor once. */
function outboxFaults({ entries, messages, tasks }: KeptWorld): readonly string[] {
  const sent = new Set<string>();
  const askedMessages: Message[] = [];
  const askedTasks: Task[] = [];
  for (const { message, task } of entries.flatMap(({ effects }) => effects)) {
    if (task !== undefined) askedTasks.push(task);
    if (message === undefined || sent.has(message.dedupeKey)) continue;
    sent.add(message.dedupeKey);
    askedMessages.push(message);
  }
  return [
    ...(isSame(askedMessages, messages) ? [] : [listFault('messages', askedMessages, messages)]),
    ...(isSame(askedTasks, tasks) ? [] : [listFault('tasks', askedTasks, tasks)]),
  ];
}

function listFault(
  what: string,
  asked: readonly { readonly id: string }[],
  kept: readonly { readonly id: string }[],
): string {
  const at = asked.findIndex((one, index) => !isSame(one, kept[index]));
  const id = asked[at]?.id ?? kept[asked.length]?.id;
  return `outbox: ${kept.length} ${what} are kept, ${asked.length} are asked for; see ${id}`;
}
