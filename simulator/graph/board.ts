/** A drawing in the making: boxes that have their place, wires that have their way. */
import { type Box, boxAround, boxAroundAll, type Field, type Point, segmentsOf } from './shape.ts';
import type { PillStack } from './size.ts';

export interface PlacedStack extends Box {
  readonly stack: PillStack;
}

export interface PlacedWire {
  readonly points: readonly Point[];
  readonly label: PlacedStack | null;
  /** Unit: pixels' worth. */
  readonly cost: number;
}

export interface Board {
  readonly nodes: ReadonlyMap<string, Box>;
  readonly wires: ReadonlyMap<string, PlacedWire>;
}

export function boundsOf(board: Board): Box {
  const wires = [...board.wires.values()];
  const lines = wires.flatMap(({ points }) => segmentsOf(points).map(([a, b]) => boxAround(a, b)));
  return boxAroundAll([...board.nodes.values(), ...labelsOf(board), ...lines]);
}

function labelsOf(board: Board): readonly PlacedStack[] {
  return [...board.wires.values()].flatMap(({ label }) => label ?? []);
}

export function withWire(board: Board, id: string, wire: PlacedWire): Board {
  return { ...board, wires: new Map(board.wires).set(id, wire) };
}

/** Everything that a new wire has to keep clear of. */
export function surroundingsOf(board: Board): Field {
  return {
    nodes: [...board.nodes.values()],
    labels: labelsOf(board),
    wires: [...board.wires.values()].map(({ points }) => points),
  };
}

/** The picture that a panel shows at full size. Unit: pixels. */
const PANEL = { w: 800, h: 500 };

/** How much smaller than full size the picture has to be shown. Unit: pixels' worth. */
export function fitCost(board: Board): number {
  const { w, h } = boundsOf(board);
  return 3000 * Math.max(w / PANEL.w, h / PANEL.h, 0.7) + 0.4 * (w + h);
}
