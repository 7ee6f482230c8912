/** What playing goes round in: a bar from A to B below the dates, and a band through the lanes. */
import { memo } from 'react';
import type { Loop } from '../page.ts';
import { barOf, type Scale, toPx } from './scale.ts';

/** Of the line of signs below the ruler's dates. Unit: pixels. */
const TOP_PX = 41;
const BAR_PX = 10;

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

export const LoopSigns = memo(function LoopSigns({ loop, scale }: LoopProps) {
  const seen = seenOf(loop, scale);
  if (seen === null) return null;
  const { x, w } = barOf(scale, seen.firstMs, seen.lastMs);
  return (
    <g className="loop-sign">
      <rect x={x} y={TOP_PX + BAR_PX / 2 - 1.5} width={w} height={3} />
      {seen.marks.map(({ letter, atMs }) => (
        <g key={letter} transform={`translate(${toPx(scale, atMs)} ${TOP_PX})`}>
          <rect x={-6} width={12} height={BAR_PX + 1} rx={3} />
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
