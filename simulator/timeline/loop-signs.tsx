/** What playing goes round in: a bar from A to B below the dates, and a band through the lanes. */
import { memo } from 'react';
import type { Loop } from '../page.ts';
import { barOf, type Scale, toPx } from './scale.ts';

/** Unit: pixels. */
const SIGN_PX = 11;

interface LoopProps {
  readonly loop: Loop | null;
  readonly scale: Scale;
}

/** As much of it as the lanes show; null where that is nothing. */
function seenOf(loop: Loop | null, { startMs, endMs }: Scale) {
  if (loop === null) return null;
  const { fromMs, toMs } = loop;
  const [firstMs, lastMs] = [Math.max(fromMs, startMs), Math.min(toMs ?? fromMs, endMs)];
  if (firstMs > lastMs) return null;
  return {
    firstMs,
    lastMs,
    marks: [
      ...(fromMs >= startMs ? [{ letter: 'A', atMs: fromMs }] : []),
      ...(toMs !== null && toMs <= endMs ? [{ letter: 'B', atMs: toMs }] : []),
    ],
  };
}

interface LoopSignsProps extends LoopProps {
  /** Where the ruler ends. Unit: pixels. */
  readonly endPx: number;
}

export const LoopSigns = memo(function LoopSigns({ loop, scale, endPx }: LoopSignsProps) {
  const seen = seenOf(loop, scale);
  if (seen === null) return null;
  const topPx = endPx - SIGN_PX - 1;
  const { x, w } = barOf(scale, seen.firstMs, seen.lastMs);
  return (
    <g className="loop-sign">
      <rect x={x} y={topPx + SIGN_PX / 2 - 1.5} width={w} height={3} />
      {seen.marks.map(({ letter, atMs }) => (
        <g key={letter} transform={`translate(${toPx(scale, atMs)} ${topPx})`}>
          <rect x={-6} width={12} height={SIGN_PX} rx={3} />
          <text x={0} y={9} textAnchor="middle">
            {letter}
          </text>
        </g>
      ))}
    </g>
  );
});

interface LoopBandProps extends LoopProps {
  readonly heightPx: number;
}

export const LoopBand = memo(function LoopBand({ loop, scale, heightPx }: LoopBandProps) {
  const seen = seenOf(loop, scale);
  if (seen === null) return null;
  const { x, w } = barOf(scale, seen.firstMs, seen.lastMs);
  return (
    <g className="loop-band">
      <rect x={x} y={0} width={w} height={heightPx} />
      {seen.marks.map(({ letter, atMs }) => (
        <line key={letter} x1={toPx(scale, atMs)} x2={toPx(scale, atMs)} y1={0} y2={heightPx} />
      ))}
    </g>
  );
});
