/** The children of one parent and the wires between them, each in its place. */
import { type Board, boxOf, type Inner, type PlacedWire, withWire } from './board.ts';
import { backArcs } from './cycles.ts';
import { layoutFlat } from './elk.ts';
import { looped } from './loop.ts';
import type { Measure } from './measure.ts';
import type { Wire } from './model.ts';
import { boxesOf } from './plan.ts';
import { gapOf } from './shape.ts';
import { type Size, stackOf } from './size.ts';
import { routed } from './wiring.ts';

export interface Level {
  readonly items: readonly (Size & { readonly id: string; readonly isStart: boolean })[];
  /** Wires whose ends are among the items. */
  readonly wires: readonly Wire[];
  /** Wires with an end inside an item that the other end is not in. */
  readonly across: readonly Wire[];
  readonly inners: ReadonlyMap<string, Inner>;
  readonly plan: string | undefined;
}

export async function arranged(level: Level, measure: Measure): Promise<Board> {
  if (level.plan !== undefined) {
    return withLoops(inPlaces(level, level.plan, measure), level, measure);
  }
  const board = withLoops(await inOneRow(level, measure), level, measure);
  return level.across.reduce((current, wire) => withWay(current, wire, measure), board);
}

async function inOneRow({ items, wires, inners }: Level, measure: Measure): Promise<Board> {
  const between = wires.filter(({ source, target }) => source !== target);
  const back = backArcs(
    items.map((item) => item.id),
    between,
  );
  const stacks = new Map(between.map((wire) => [wire.id, stackOf(wire.pills, measure)]));
  const { items: nodes, links } = await layoutFlat({
    items: items.map((item) => ({ ...item, h: Math.max(item.h, sideFor(item.id, between, back)) })),
    links: between.map(({ id, source, target }) => {
      const stack = stacks.get(id);
      const label = stack === undefined || stack.pills.length === 0 ? null : stack;
      return { id, source, target, label, isBack: back.has(id) };
    }),
  });
  const placed = new Map<string, PlacedWire>();
  for (const [id, { points, label }] of links) {
    const stack = stacks.get(id);
    const isSilent = label === null || stack === undefined;
    placed.set(id, { points, label: isSilent ? null : { ...label, stack }, cost: 0 });
  }
  return { nodes, inners, wires: placed };
}

/** Unit: pixels between two wires on one side of a box. */
const WIRE_PITCH = 11;

/** How high a side must be for its wires not to crowd its corners. */
function sideFor(id: string, wires: readonly Wire[], back: ReadonlySet<string>): number {
  const onRight = wires.filter((wire) => (back.has(wire.id) ? wire.target : wire.source) === id);
  const onLeft = wires.filter((wire) => (back.has(wire.id) ? wire.source : wire.target) === id);
  const count = Math.max(onRight.length, onLeft.length);
  return count < 2 ? 0 : (count + 1) * WIRE_PITCH;
}

const PASSES = 2;

/** By plan: boxes first, then every wire, neighbours before others; then each again among all. */
function inPlaces(level: Level, plan: string, measure: Measure): Board {
  const { items, wires, across, inners } = level;
  const nodes = boxesOf(plan, { items, wires }, (wire) => stackOf(wire.pills, measure));
  const bare: Board = { nodes, inners, wires: new Map() };
  const lengthOf = ({ source, target }: Wire): number => {
    const [from, to] = [boxOf(bare, source), boxOf(bare, target)];
    return from && to ? gapOf(from, to) : 0;
  };
  const isFromStart = (wire: Wire): boolean =>
    items.some((item) => item.isStart && item.id === wire.source);
  const order = [...wires, ...across]
    .filter((wire) => wire.source !== wire.target && !isFromStart(wire))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  let board = bare;
  for (const wire of wires.filter(isFromStart))
    board = withWire(board, wire.id, start(board, wire));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const wire of order) {
      const others = new Map(board.wires);
      others.delete(wire.id);
      board = withWay({ ...board, wires: others }, wire, measure);
    }
  }
  return board;
}

function withWay(board: Board, wire: Wire, measure: Measure): Board {
  const way = routed(board, wire, measure);
  if (way === null) throw new Error(`${wire.id} finds no way`);
  return withWire(board, wire.id, way);
}

/** From a start dot straight to the state beside it. */
function start({ nodes }: Board, { source, target }: Wire): PlacedWire {
  const [dot, state] = [nodes.get(source), nodes.get(target)];
  if (dot === undefined || state === undefined) throw new Error(`${source} has no place`);
  const y = dot.y + dot.h / 2;
  return {
    points: [
      { x: dot.x + dot.w, y },
      { x: state.x, y },
    ],
    label: null,
    cost: 0,
  };
}

function withLoops(board: Board, { wires }: Level, measure: Measure): Board {
  return wires
    .filter(({ source, target }) => source === target)
    .reduce((current, wire) => {
      const loop = looped(current, wire, measure);
      if (loop === null) throw new Error(`${wire.id} finds no room for a loop`);
      return withWire(current, wire.id, loop);
    }, board);
}
