import { memo } from 'react';
import type { Point } from '../graph/shape.ts';
import type { Phase } from './live-state.ts';
import type { Ground } from './pill.tsx';

export interface WireProps {
  readonly d: string;
  readonly points: readonly Point[];
  readonly phase: Phase;
  readonly ground: Ground;
  /** Changes with every time the wire is taken, so that the dash travels again. */
  readonly takenCount: number;
}

/** One line with its arrow. A gap in the ground's colour lets it pass over others. */
export const Wire = memo(function Wire({ d, points, phase, ground, takenCount }: WireProps) {
  return (
    <g className="chart-wire" data-phase={phase} data-ground={ground}>
      <path className="chart-under" d={underOf(points)} />
      <path className="chart-line" d={d} />
      <path className="chart-arrow" d={arrowOf(points)} />
      {phase === 'latest' ? (
        <path key={takenCount} className="chart-travel" d={d} pathLength={1} />
      ) : null}
    </g>
  );
});

/** Unit: pixels. The gap keeps clear of the borders that the wire touches. */
const CLEARANCE = 5;

function underOf(points: readonly Point[]): string {
  const [first, second] = points;
  const [before, last] = points.slice(-2);
  if (first === undefined || second === undefined || before === undefined || last === undefined) {
    return '';
  }
  const inwards = (from: Point, to: Point): string =>
    `${from.x + Math.sign(to.x - from.x) * CLEARANCE},${from.y + Math.sign(to.y - from.y) * CLEARANCE}`;
  const middle = points.slice(1, -1).map(({ x, y }) => `L${x},${y}`);
  return `M${inwards(first, second)}${middle.join('')}L${inwards(last, before)}`;
}

/** Unit: pixels. */
const ARROW = { length: 8, half: 3.9, notch: 1.8 };

function arrowOf(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const ux = Math.sign(tip.x - before.x);
  const uy = Math.sign(tip.y - before.y);
  const at = (back: number, side: number): string =>
    `${tip.x - ux * back - uy * side},${tip.y - uy * back + ux * side}`;
  const { length, half, notch } = ARROW;
  return `M${at(0, 0)}L${at(length, half)}L${at(length - notch, 0)}L${at(length, -half)}z`;
}
