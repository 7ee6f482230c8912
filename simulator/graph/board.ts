/** A drawing in the making: boxes that have their place, wires that have their way. */
import {
  type Box,
  boxAround,
  boxAroundAll,
  type Field,
  moved,
  type Point,
  segmentsOf,
} from './shape.ts';
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

/** What lies inside a compound. The compound's corner is the origin. */
export interface Inner {
  readonly nodes: readonly InnerNode[];
  /** Pills, and the compounds' own words. */
  readonly labels: readonly Box[];
  readonly wires: readonly (readonly Point[])[];
}

interface InnerNode extends Box {
  readonly id: string;
  readonly parentId: string | null;
}

export interface Board {
  readonly nodes: ReadonlyMap<string, Box>;
  /** By the id of the node that holds them. */
  readonly inners: ReadonlyMap<string, Inner>;
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

/**
 * Everything that a new wire has to keep clear of. A compound that holds one of the wire's ends is
 * open: its border is a line to be crossed, and what lies inside is in the way instead of it.
 */
export function surroundingsOf(board: Board, { source, target }: Ends): Field {
  const isOpen = (id: string): boolean =>
    source.startsWith(`${id}.`) || target.startsWith(`${id}.`);
  const nodes: Box[] = [];
  const labels: Box[] = [...labelsOf(board)];
  const wires = [...board.wires.values()].map(({ points }) => points);
  const add = (id: string, box: Box): void => {
    if (isOpen(id)) wires.push(outlineOf(box));
    else nodes.push(box);
  };
  for (const [id, box] of board.nodes) {
    add(id, box);
    const inner = board.inners.get(id);
    if (inner === undefined || !isOpen(id)) continue;
    const { x, y } = box;
    for (const node of inner.nodes) {
      if (isOpen(node.parentId ?? id)) add(node.id, moved(node, x, y));
    }
    labels.push(...inner.labels.map((label) => moved(label, x, y)));
    wires.push(...inner.wires.map((points) => points.map((point) => moved(point, x, y))));
  }
  return { nodes, labels, wires };
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** The box of a node on the board or inside one of its compounds. */
export function boxOf(board: Board, id: string): Box | undefined {
  const own = board.nodes.get(id);
  if (own !== undefined) return own;
  for (const [holder, { nodes }] of board.inners) {
    const node = nodes.find((one) => one.id === id);
    const box = board.nodes.get(holder);
    if (node !== undefined && box !== undefined) return moved(node, box.x, box.y);
  }
  return undefined;
}

function outlineOf({ x, y, w, h }: Box): readonly Point[] {
  const [right, bottom] = [x + w, y + h];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
    { x, y },
  ];
}

/** The picture that a panel shows at full size. Unit: pixels. */
const PANEL = { w: 800, h: 500 };

/** How much smaller than full size the picture has to be shown. Unit: pixels' worth. */
export function fitCost(board: Board): number {
  const { w, h } = boundsOf(board);
  return 3000 * Math.max(w / PANEL.w, h / PANEL.h, 0.7) + 0.4 * (w + h);
}
