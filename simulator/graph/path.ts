import type { Point } from './shape.ts';

/** Unit: pixels. */
const RADIUS = 8;

/** A line as an SVG path, its corners rounded. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      const radius = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2);
      const arrive = towards(point, before, radius);
      const leave = towards(point, after, radius);
      return `L${at(arrive)}Q${at(point)} ${at(leave)}`;
    })
    .join('');
}

/** To a tenth of a pixel, so that the drawing's file stays small. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function at({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}
