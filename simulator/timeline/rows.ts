/**
 * A branch from top to bottom: an instant at which something happens is a row, and what each machine
 * is in from there on is its bar beside it.
 */
import type { Lane, MarkKind, Span } from './lanes.ts';

export interface Row {
  readonly atMs: number;
  /** When the next row begins; null at the end. */
  readonly untilMs: number | null;
  /** The state of each lane of machines from here on; undefined before it begins. */
  readonly bars: readonly (Span | undefined)[];
  readonly items: readonly Item[];
}

export interface Item {
  readonly kind: 'state' | MarkKind;
  readonly title: string;
  /** Of a state: its lane, and the state. */
  readonly lane: string | null;
  readonly span: Span | null;
  /** Whether it happens on the branch that is compared with only. */
  readonly isOther: boolean;
}

/** The lanes that have bars: those of machines. */
export const barLanesOf = (lanes: readonly Lane[]): readonly Lane[] =>
  lanes.filter(({ spans }) => spans.length > 0);

/** @param others The lanes of the branch that is compared with; empty where none is. */
export function rowsOf(lanes: readonly Lane[], others: readonly Lane[]): readonly Row[] {
  const own = itemsOf(lanes, 'own');
  const known = new Set(own.map(keyOf));
  const theirs = itemsOf(others, 'other').filter((one) => !known.has(keyOf(one)));
  const byInstant = new Map<number, Item[]>();
  for (const { atMs, item } of [...own, ...theirs]) {
    const items = byInstant.get(atMs) ?? [];
    byInstant.set(atMs, items);
    items.push(item);
  }
  const instants = [...byInstant].sort(([left], [right]) => left - right);
  const barLanes = barLanesOf(lanes);
  return instants.map(([atMs, items], index) => ({
    atMs,
    untilMs: instants[index + 1]?.[0] ?? null,
    bars: barLanes.map(({ spans }) =>
      spans.find(({ fromMs, toMs }) => fromMs <= atMs && (toMs === null || toMs > atMs)),
    ),
    items,
  }));
}

/** The row in which an instant lies; -1 before the first one. */
export const rowAt = (rows: readonly Row[], atMs: number): number =>
  rows.findLastIndex((row) => row.atMs <= atMs);

interface Dated {
  readonly atMs: number;
  readonly item: Item;
}

const keyOf = ({ atMs, item: { kind, title, lane } }: Dated): string =>
  JSON.stringify([atMs, kind, title, lane]);

function itemsOf(lanes: readonly Lane[], from: 'own' | 'other'): readonly Dated[] {
  const isOther = from === 'other';
  return lanes.flatMap(({ title: lane, spans, marks }) => [
    ...spans.map((span) => ({
      atMs: span.fromMs,
      item: { kind: 'state', title: span.title, lane, span, isOther } as const,
    })),
    ...marks.map(({ kind, title, atMs }) => ({
      atMs,
      item: { kind, title, lane: null, span: null, isOther },
    })),
  ]);
}
