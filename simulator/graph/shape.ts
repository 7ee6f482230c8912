/** Points and boxes of the drawing. Unit: pixels of the drawing at its own size; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export function inflated(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

export function moved<T extends Point>(shape: T, dx: number, dy: number): T {
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** Whether two boxes share more than a border. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** The box around a horizontal or vertical segment. */
export function boxAround(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  };
}

export function boxAroundAll(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** The consecutive pairs of a line's points. */
export function segmentsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

/** Whether a segment runs through a box's inside; touching its border does not count. */
export function runsThrough(a: Point, b: Point, box: Box): boolean {
  const span = boxAround(a, b);
  return (
    span.x < box.x + box.w &&
    box.x < span.x + span.w + (span.w === 0 ? 1e-9 : 0) &&
    span.y < box.y + box.h &&
    box.y < span.y + span.h + (span.h === 0 ? 1e-9 : 0)
  );
}

/** What lies in a drawing already. */
export interface Field {
  readonly nodes: readonly Box[];
  readonly labels: readonly Box[];
  readonly wires: readonly (readonly Point[])[];
}

/** Whether nothing lies in a box. */
export function isClear(box: Box, { nodes, labels, wires }: Field): boolean {
  return (
    !nodes.some((node) => overlap(node, box)) &&
    !labels.some((label) => overlap(label, box)) &&
    !wires.some((wire) => segmentsOf(wire).some(([a, b]) => runsThrough(a, b, box)))
  );
}

/** Whether a horizontal and a vertical segment cross inside both. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const isFirstLevel = a.y === b.y;
  if (isFirstLevel === (c.y === d.y)) return false;
  const [h1, h2, v1, v2] = isFirstLevel ? [a, b, c, d] : [c, d, a, b];
  return (
    Math.min(h1.x, h2.x) < v1.x &&
    v1.x < Math.max(h1.x, h2.x) &&
    Math.min(v1.y, v2.y) < h1.y &&
    h1.y < Math.max(v1.y, v2.y)
  );
}

/** How far apart two boxes are, along the axes. */
export function gapOf(a: Box, b: Box): number {
  return (
    Math.max(0, b.x - a.x - a.w, a.x - b.x - b.w) + Math.max(0, b.y - a.y - a.h, a.y - b.y - b.h)
  );
}
