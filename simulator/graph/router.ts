/**
 * A wire between two boxes around everything else: the cheapest way on a fixed grid, where length,
 * bends, crossings and running close beside another wire cost. The same field gives the same way.
 */
import { Queue } from './queue.ts';
import {
  type Box,
  boxAround,
  type Field,
  inflated,
  type Point,
  type Side,
  segmentsOf,
} from './shape.ts';

/** A box that a wire starts or ends at: anywhere on its border, or in the middle of one side. */
export interface End {
  readonly box: Box;
  readonly only?: Side;
}

export interface Way {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** Unit: pixels, or pixels' worth. */
const CELL = 8;
const NODE_CLEARANCE = 11;
const LABEL_CLEARANCE = 7;
const WIRE_CLEARANCE = 11;
const PORT_INSET = { min: 10, max: 26, share: 0.2 };
const MARGIN = 80;
const BEND = 36;
const CROSSING = 160;
const BESIDE = 60;

const DIRECTIONS = [
  { dx: 1, dy: 0, side: 'right' },
  { dx: 0, dy: 1, side: 'bottom' },
  { dx: -1, dy: 0, side: 'left' },
  { dx: 0, dy: -1, side: 'top' },
] as const satisfies readonly { dx: number; dy: number; side: Side }[];

/** On, to the one side, to the other; never back. */
const TURNS = [0, 1, 3];

export class Router {
  private readonly origin: Point;
  private readonly columns: number;
  private readonly rows: number;
  private readonly isBlocked: Uint8Array;
  /** What a step to the right, or down, from a cell costs beyond its length. */
  private readonly extra: readonly [Float32Array, Float32Array];

  /** @param field Its nodes are in the way, the two ends among them. */
  constructor(field: Field) {
    const all = [...field.nodes, ...field.labels];
    const left = Math.min(...all.map((box) => box.x)) - MARGIN;
    const top = Math.min(...all.map((box) => box.y)) - MARGIN;
    const right = Math.max(...all.map((box) => box.x + box.w)) + MARGIN;
    const bottom = Math.max(...all.map((box) => box.y + box.h)) + MARGIN;
    this.origin = { x: Math.floor(left / CELL) * CELL, y: Math.floor(top / CELL) * CELL };
    this.columns = Math.ceil((right - this.origin.x) / CELL) + 1;
    this.rows = Math.ceil((bottom - this.origin.y) / CELL) + 1;
    const size = this.columns * this.rows;
    this.isBlocked = new Uint8Array(size);
    this.extra = [new Float32Array(size), new Float32Array(size)];
    for (const box of field.nodes) this.block(inflated(box, NODE_CLEARANCE - 0.5));
    for (const box of field.labels) this.block(inflated(box, LABEL_CLEARANCE - 0.5));
    for (const wire of field.wires) {
      for (const [a, b] of segmentsOf(wire)) this.weigh(a, b);
    }
  }

  /** The cheapest way from one box to another; none when there is none. */
  way(from: End, to: End): Way | null {
    const goals = new Map<number, Port>();
    for (const port of this.ports(to)) {
      const key = port.cell * 4 + ((port.direction + 2) % 4);
      const known = goals.get(key);
      if (known === undefined || port.cost < known.cost) goals.set(key, port);
    }
    return this.search(this.ports(from), goals, to.box);
  }

  private search(starts: readonly Port[], goals: ReadonlyMap<number, Port>, to: Box): Way | null {
    const size = this.columns * this.rows * 4;
    const goalKey = size;
    const costs = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(size + 1).fill(-1);
    const queue = new Queue();
    const reach = (key: number, cost: number, from: number, ahead: number): void => {
      if (cost >= (costs[key] ?? 0)) return;
      costs[key] = cost;
      before[key] = from;
      queue.add(key, cost + ahead);
    };
    starts.forEach((port, index) => {
      reach(port.cell * 4 + port.direction, port.cost, -2 - index, this.distance(port.cell, to));
    });
    for (let key = queue.take(); key !== undefined && key !== goalKey; key = queue.take()) {
      const cost = costs[key] ?? 0;
      const goal = goals.get(key);
      if (goal !== undefined) reach(goalKey, cost + goal.cost, key, 0);
      const cell = key >> 2;
      for (const turn of TURNS) {
        const direction = ((key & 3) + turn) % 4;
        const next = this.neighbour(cell, direction);
        if (next < 0 || this.isBlocked[next] === 1) continue;
        const extra = this.extra[direction % 2]?.[Math.min(cell, next)] ?? 0;
        const step = CELL + extra + (turn === 0 ? 0 : BEND);
        reach(next * 4 + direction, cost + step, key, this.distance(next, to));
      }
    }
    const last = before[goalKey] ?? -1;
    if (last === -1) return null;
    return { points: this.trace(last, before, starts, goals), cost: costs[goalKey] ?? 0 };
  }

  private trace(
    last: number,
    before: Int32Array,
    starts: readonly Port[],
    goals: ReadonlyMap<number, Port>,
  ): readonly Point[] {
    const points: Point[] = [];
    const end = goals.get(last);
    if (end) points.unshift(end.at);
    let key = last;
    for (; key >= 0; key = before[key] ?? -1) points.unshift(this.pointOf(key >> 2));
    const start = starts[-2 - key];
    if (start) points.unshift(start.at);
    return straightened(points);
  }

  /** The next cell that way; -1 beyond the field. */
  private neighbour(cell: number, direction: number): number {
    const { dx, dy } = DIRECTIONS[direction] ?? DIRECTIONS[0];
    const column = (cell % this.columns) + dx;
    const row = Math.floor(cell / this.columns) + dy;
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return -1;
    return row * this.columns + column;
  }

  /** Where wires may touch a box: the border points on grid lines, and the free cell before each. */
  private ports({ box, only }: End): readonly Port[] {
    const ports: Port[] = [];
    DIRECTIONS.forEach(({ dx, dy, side }, direction) => {
      if (only !== undefined && only !== side) return;
      const isUpright = dx === 0;
      const middle = isUpright ? box.x + box.w / 2 : box.y + box.h / 2;
      const half = only === undefined ? reachOf(isUpright ? box.w : box.h) : 0;
      const [from, until] = [middle - half, middle + half];
      for (let along = Math.ceil(from / CELL) * CELL; along <= until; along += CELL) {
        const at = isUpright
          ? { x: along, y: dy > 0 ? box.y + box.h : box.y }
          : { x: dx > 0 ? box.x + box.w : box.x, y: along };
        const outer = {
          x: isUpright ? at.x : snap(at.x + dx * NODE_CLEARANCE, dx),
          y: isUpright ? snap(at.y + dy * NODE_CLEARANCE, dy) : at.y,
        };
        const cell = this.cellOf(outer);
        if (cell === null || this.isBlocked[cell] === 1) continue;
        const extra = this.extra[direction % 2]?.[cell] ?? 0;
        const off = Math.abs(along - middle) * 0.08;
        const length = Math.abs(outer.x - at.x) + Math.abs(outer.y - at.y);
        ports.push({ at, cell, direction, cost: length + off + 2 * extra });
      }
    });
    return ports;
  }

  private block(box: Box): void {
    this.within(box, (cell) => {
      this.isBlocked[cell] = 1;
    });
  }

  /** Makes it dear to cross a segment and dearer to run beside it. */
  private weigh(a: Point, b: Point): void {
    const isLevel = a.y === b.y;
    const [along, across] = isLevel
      ? [this.extra[0], this.extra[1]]
      : [this.extra[1], this.extra[0]];
    const span = boxAround(a, b);
    this.within(inflated(span, WIRE_CLEARANCE - 0.5), (cell) => {
      along[cell] = (along[cell] ?? 0) + BESIDE;
    });
    const zone = isLevel
      ? { x: span.x, y: span.y - CELL + 0.01, w: span.w, h: CELL - 0.01 }
      : { x: span.x - CELL + 0.01, y: span.y, w: CELL - 0.01, h: span.h };
    this.within(zone, (cell) => {
      across[cell] = (across[cell] ?? 0) + CROSSING;
    });
  }

  private within(box: Box, visit: (cell: number) => void): void {
    const firstColumn = Math.max(0, Math.ceil((box.x - this.origin.x) / CELL));
    const lastColumn = Math.min(
      this.columns - 1,
      Math.floor((box.x + box.w - this.origin.x) / CELL),
    );
    const firstRow = Math.max(0, Math.ceil((box.y - this.origin.y) / CELL));
    const lastRow = Math.min(this.rows - 1, Math.floor((box.y + box.h - this.origin.y) / CELL));
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        visit(row * this.columns + column);
      }
    }
  }

  private distance(cell: number, to: Box): number {
    const { x, y } = this.pointOf(cell);
    return Math.max(to.x - x, 0, x - to.x - to.w) + Math.max(to.y - y, 0, y - to.y - to.h);
  }

  private pointOf(cell: number): Point {
    return {
      x: this.origin.x + (cell % this.columns) * CELL,
      y: this.origin.y + Math.floor(cell / this.columns) * CELL,
    };
  }

  private cellOf(point: Point): number | null {
    const column = Math.round((point.x - this.origin.x) / CELL);
    const row = Math.round((point.y - this.origin.y) / CELL);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return null;
    return row * this.columns + column;
  }
}

interface Port {
  /** On the box's border. */
  readonly at: Point;
  readonly cell: number;
  /** Index into the directions, seen from the box. */
  readonly direction: number;
  readonly cost: number;
}

/** How far from the middle of a side of this length a wire may touch it. */
function reachOf(length: number): number {
  const { min, max, share } = PORT_INSET;
  return length / 2 - Math.min(max, Math.max(min, length * share));
}

function snap(value: number, sign: number): number {
  return (sign > 0 ? Math.ceil(value / CELL) : Math.floor(value / CELL)) * CELL;
}

/** Without the points that lie on a straight line between their neighbours. */
export function straightened(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    const isLevel = before.y === point.y && point.y === after.y;
    const isUpright = before.x === point.x && point.x === after.x;
    return !isLevel && !isUpright;
  });
}
