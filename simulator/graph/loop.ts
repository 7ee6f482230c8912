/** The way of a wire that leads back to where it starts. */
import { type Board, type PlacedWire, surroundingsOf } from './board.ts';
import type { Measure } from './measure.ts';
import type { Wire } from './model.ts';
import { type Box, boxAround, boxAroundAll, inflated, isClear } from './shape.ts';
import { type PillStack, stackOf } from './size.ts';

/** Unit: pixels, or pixels' worth. */
const STUB = 14;
const INSET = 14;
const BESIDE_PILLS = 18;
const CLEARANCE = 7;
const STEP = 4;
const ABOVE = 60;

/** A wire from a box to itself: below it where there is room, else above; near the middle. */
export function looped(board: Board, wire: Wire, measure: Measure): PlacedWire | null {
  const box = board.nodes.get(wire.source);
  if (box === undefined) return null;
  const stack = stackOf(wire.pills, measure);
  const all = surroundingsOf(board, wire);
  const others = { ...all, nodes: all.nodes.filter((node) => node !== box) };
  const [best] = loopsOf(box, stack)
    .filter(({ room }) => isClear(room, others))
    .sort((a, b) => a.wire.cost - b.wire.cost);
  return best?.wire ?? null;
}

interface Loop {
  readonly wire: PlacedWire;
  /** What has to be free. */
  readonly room: Box;
}

function loopsOf(box: Box, stack: PillStack): readonly Loop[] {
  const span = Math.min(box.w - 2 * INSET, stack.w + 2 * BESIDE_PILLS);
  const loops: Loop[] = [];
  for (let x = box.x + INSET; x <= box.x + box.w - INSET - span; x += STEP) {
    for (const sign of [1, -1]) {
      const border = sign > 0 ? box.y + box.h : box.y;
      const y = border + sign * (STUB + stack.h / 2);
      const middle = x + span / 2;
      const { w, h } = stack;
      const label = { x: middle - w / 2, y: y - h / 2, w, h, stack };
      const [left, right] = [
        { x, y },
        { x: x + span, y },
      ];
      const points = [{ ...right, y: border }, right, left, { ...left, y: border }];
      const off = Math.abs(middle - box.x - box.w / 2);
      const beyond = { x, y: border + sign * CLEARANCE };
      const room = inflated(boxAroundAll([boxAround(beyond, right), label]), CLEARANCE);
      loops.push({ wire: { points, label, cost: off + (sign > 0 ? 0 : ABOVE) }, room });
    }
  }
  return loops;
}
