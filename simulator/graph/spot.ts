/** Where on its wire a stack of pills stands: in the middle of a free straight stretch. */
import { type Box, type Field, inflated, isClear, type Point, segmentsOf } from './shape.ts';
import type { Size } from './size.ts';

/** Unit: pixels. What stays visible of a wire before its pills, and after them. */
const STUB = 9;
const ARROW = 14;
const STEP = 4;
const CLEARANCE = 7;
/** What being off the wire's middle weighs, against being off a stretch's middle. */
const OFF_WIRE = 0.25;

export interface Spot extends Box {
  /** Lower is better. */
  readonly cost: number;
}

/** The best free place for pills of this size; none when no stretch is long enough. */
export function spotFor(wire: readonly Point[], size: Size, around: Field): Spot | null {
  const stretches = segmentsOf(wire);
  const lengths = stretches.map(([a, b]) => lengthOf(a, b));
  const middle = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const spots = stretches.flatMap(([a, b], index) => {
    const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
    const end = index === stretches.length - 1 ? ARROW : STUB;
    return placesAlong(a, b, { size, end }).map(({ at, box }) => {
      const off = Math.abs(at - (lengthOf(a, b) - end + STUB) / 2);
      return { ...box, cost: off + Math.abs(before + at - middle) * OFF_WIRE };
    });
  });
  const free = spots.filter((spot) => isClear(inflated(spot, CLEARANCE), around));
  const [best] = free.sort((a, b) => a.cost - b.cost);
  return best ?? null;
}

interface Place {
  /** How far along the stretch the middle is. */
  readonly at: number;
  readonly box: Box;
}

function placesAlong(a: Point, b: Point, { size, end }: { size: Size; end: number }): Place[] {
  const isLevel = a.y === b.y;
  const extent = isLevel ? size.w : size.h;
  const first = STUB + extent / 2;
  const last = lengthOf(a, b) - end - extent / 2;
  const count = Math.floor((last - first) / STEP) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const at = first + (count === 1 ? last - first : ((last - first) * index) / (count - 1));
    const x = a.x + Math.sign(b.x - a.x) * at - size.w / 2;
    const y = a.y + Math.sign(b.y - a.y) * at - size.h / 2;
    return { at, box: { x, y, w: size.w, h: size.h } };
  });
}

function lengthOf(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}
