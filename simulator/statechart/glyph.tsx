/** Small drawings of the drawing. Each repeats what the name of its state or pill says in words. */
import type { ReactNode } from 'react';
import { manner } from '../manner.ts';

/** Around what only the eye needs; presses go to what lies below. */
export function Mute({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="chart-mute" aria-hidden="true">
      {children}
    </svg>
  );
}

interface GlyphProps {
  readonly x: number;
  /** The middle. */
  readonly y: number;
}

/** Twelve pixels wide. */
export function Clock({ x, y }: GlyphProps) {
  return (
    <g className="chart-glyph">
      <circle cx={x + 6} cy={y} r={5.25} />
      <path d={`M${x + 6},${y - 2.9}V${y}l2.1,1.5`} />
    </g>
  );
}

interface MailProps extends GlyphProps {
  readonly count: number;
}

/** Twelve pixels wide, and the number beside it when there are several. */
export function Mail({ x, y, count }: MailProps) {
  return (
    <g>
      <path
        className="chart-glyph"
        d={`M${x + 0.5},${y - 4}h11v8h-11zM${x + 0.5},${y - 4}l5.5,4.6l5.5,-4.6`}
      />
      {count > 1 ? (
        <text
          className="chart-mail"
          x={manner().direction === 'rtl' ? x - 2 : x + 14}
          y={y}
          dy="0.355em"
        >
          {count}
        </text>
      ) : null}
    </g>
  );
}

interface BadgeProps extends GlyphProps {
  readonly count: number;
  readonly isDone: boolean;
}

/** A tick for what is over, and how often when it was more than once. Centred on its point. */
export function Badge({ x, y, count, isDone }: BadgeProps) {
  const times = count > 1 ? `×${count}` : '';
  const width = 16 + (isDone && times !== '' ? 4 : 0) + times.length * (times === '' ? 0 : 5);
  const left = x - width / 2;
  const textX = isDone ? left + 14 : x;
  return (
    <g className={isDone ? 'chart-badge is-done' : 'chart-badge'}>
      <rect className="chart-box" x={left} y={y - 8} width={width} height={16} rx={8} />
      {isDone ? (
        <path className="chart-tick" d={`M${left + 4.7},${y + 0.2}l2.4,2.6l4.3,-5`} />
      ) : null}
      {times === '' ? null : (
        <text x={textX} y={y} dy="0.355em" direction="ltr" textAnchor={isDone ? 'start' : 'middle'}>
          {times}
        </text>
      )}
    </g>
  );
}
