/** The way of one wire on a board, together with a place for its pills. */
import {
  type Board,
  boundsOf,
  boxOf,
  fitCost,
  type PlacedStack,
  type PlacedWire,
  surroundingsOf,
  withWire,
} from './board.ts';
import type { Measure } from './measure.ts';
import type { Wire } from './model.ts';
import { Router, straightened } from './router.ts';
import { type Box, type Field, gapOf, inflated, isClear } from './shape.ts';
import { type PillStack, pairsOf, stackOf } from './size.ts';
import { spotFor } from './spot.ts';

/** The cheapest way of a wire with a free place for its pills; none when there is none. */
export function routed(board: Board, wire: Wire, measure: Measure): PlacedWire | null {
  const from = boxOf(board, wire.source);
  const to = boxOf(board, wire.target);
  if (from === undefined || to === undefined) return null;
  const around = surroundingsOf(board, wire);
  const way = new Router(around).way({ box: from }, { box: to });
  if (way === null) return null;
  const stacks = [stackOf(wire.pills, measure), pairsOf(wire.pills, measure)];
  if (stacks[0]?.pills.length === 0) return { ...way, label: null };
  const spots = stacks.flatMap((stack) => {
    const spot = spotFor(way.points, stack, around);
    return spot === null ? [] : [{ stack, spot }];
  });
  const [best] = spots.sort((a, b) => a.spot.cost - b.spot.cost);
  if (best === undefined) return detour(board, { from, to, around }, stacks);
  const { x, y, w, h, cost } = best.spot;
  return { points: way.points, label: { x, y, w, h, stack: best.stack }, cost: way.cost + cost };
}

interface Ends {
  readonly from: Box;
  readonly to: Box;
  /** What is in the way between them. */
  readonly around: Field;
}

const SIDES = ['left', 'top', 'right', 'bottom'] as const;
const OPPOSITE = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;

/** A way that goes where the pills have room: straight through them, from one side to the other. */
function detour(board: Board, ends: Ends, stacks: readonly PillStack[]): PlacedWire | null {
  const { around } = ends;
  let best: PlacedWire | null = null;
  for (const { place, estimate } of stacks.flatMap((stack) => roomFor(board, ends, stack))) {
    if (best !== null && estimate >= best.cost) continue;
    const labels = [...around.labels, place];
    for (const side of SIDES) {
      const router = new Router({ ...around, labels });
      const first = router.way({ box: ends.from }, { box: place, only: side });
      if (first === null) continue;
      const wires = [...around.wires, first.points];
      const out = { box: place, only: OPPOSITE[side] };
      const second = new Router({ ...around, labels, wires }).way(out, { box: ends.to });
      if (second === null) continue;
      const points = straightened([...first.points, ...second.points]);
      const wire = { points, label: place, cost: first.cost + second.cost };
      const cost = wire.cost + growth(board, wire);
      if (best === null || cost < best.cost) best = { ...wire, cost };
    }
  }
  return best;
}

interface Room {
  readonly place: PlacedStack;
  /** What a way through it costs at least. */
  readonly estimate: number;
}

/** Unit: pixels. The first is twice the router's cell: middles lie on its grid. */
const STEP = 16;
const CLEARANCE = 13;
const ROOM_COUNT_MAX = 6;

/** Free places for a stack near both ends, the best of each neighbourhood. Best first. */
function roomFor(board: Board, { from, to, around }: Ends, stack: PillStack): readonly Room[] {
  const { w, h } = stack;
  const { x, y, ...sheet } = inflated(boundsOf(board), STEP + Math.max(w, h));
  const rooms: Room[] = [];
  for (let cy = Math.ceil(y / STEP) * STEP; cy < y + sheet.h; cy += STEP) {
    for (let cx = Math.ceil(x / STEP) * STEP; cx < x + sheet.w; cx += STEP) {
      const place = { x: cx - w / 2, y: cy - h / 2, w, h, stack };
      if (!isClear(inflated(place, CLEARANCE), around)) continue;
      const grown = growth(board, { points: [], label: place, cost: 0 });
      rooms.push({ place, estimate: gapOf(from, place) + gapOf(place, to) + grown });
    }
  }
  const kept: Room[] = [];
  for (const room of rooms.sort((a, b) => a.estimate - b.estimate)) {
    if (kept.length < ROOM_COUNT_MAX && !kept.some((other) => isNear(other, room))) kept.push(room);
  }
  return kept;
}

function isNear({ place: a }: Room, { place: b }: Room): boolean {
  return Math.abs(a.x - b.x) < 3 * STEP && Math.abs(a.y - b.y) < 2 * STEP;
}

function growth(board: Board, wire: PlacedWire): number {
  return fitCost(withWire(board, 'new', wire)) - fitCost(board);
}
