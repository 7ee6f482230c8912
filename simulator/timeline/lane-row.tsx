/** One lane of the timeline: bars for states, signs for what happened at an instant. */
import type { ReactNode } from 'react';
import type { Intent } from '../page.ts';
import type { Lane, Mark, MarkKind, Span } from './lanes.ts';
import { type Cluster, clustersOf, type Scale, toPx } from './scale.ts';

export const LANE_PX = 27;
const BAR_PX = 19;
const MARK_GAP_PX = 22;

interface LaneRowProps {
  readonly lane: Lane;
  readonly ghost: Lane | undefined;
  readonly y: number;
  readonly scale: Scale;
  readonly atMs: number;
  /** From here on nothing was done by anybody yet. */
  readonly doneUntilMs: number;
  readonly send: (intent: Intent) => void;
}

export function LaneRow({ lane, ghost, y, scale, atMs, doneUntilMs, send }: LaneRowProps) {
  const middle = y + LANE_PX / 2;
  return (
    <g className="lane">
      <line className="lane-line" x1={0} x2="100%" y1={y} y2={y} />
      <text className="lane-name" x={12} y={middle + 4}>
        {lane.title}
      </text>
      {lane.spans.length + lane.marks.length > 0 ? null : (
        <text className="lane-empty" x={scale.startPx + 5} y={middle + 4}>
          {lane.emptyText}
        </text>
      )}
      {lane.spans.map((span) => (
        <SpanBar key={span.fromMs} {...{ span, y, scale, atMs, doneUntilMs }} />
      ))}
      {ghost?.spans.map((span) => (
        <rect
          key={span.fromMs}
          className="ghost"
          data-tone={span.tone}
          x={toPx(scale, span.fromMs)}
          width={Math.max(1, toPx(scale, span.toMs ?? scale.endMs) - toPx(scale, span.fromMs) - 1)}
          y={y + LANE_PX - 4}
          height={3}
        />
      ))}
      {clustersOf(scale, lane.marks, MARK_GAP_PX).map((cluster) => (
        <MarkSign key={cluster.px} {...{ cluster, middle, atMs, send }} />
      ))}
    </g>
  );
}

interface SpanBarProps {
  readonly span: Span;
  readonly y: number;
  readonly scale: Scale;
  readonly atMs: number;
  readonly doneUntilMs: number;
}

/** A bar in up to three parts: lived through, ahead of the cursor, and expected. */
function SpanBar({ span, y, scale, atMs, doneUntilMs }: SpanBarProps) {
  const endMs = span.toMs ?? scale.endMs;
  const cutsMs = [span.fromMs, clamp(atMs, span.fromMs, endMs), endMs];
  // What is final and was reached stays for certain.
  const isCertain = span.isFinal && span.fromMs <= doneUntilMs;
  const doneMs = isCertain ? endMs : clamp(doneUntilMs, span.fromMs, endMs);
  const x = toPx(scale, span.fromMs);
  const widthPx = toPx(scale, endMs) - x;
  const top = y + (LANE_PX - BAR_PX) / 2;
  const parts = [
    { place: 'past', fromMs: cutsMs[0] ?? 0, toMs: cutsMs[1] ?? 0 },
    { place: 'ahead', fromMs: cutsMs[1] ?? 0, toMs: Math.max(doneMs, cutsMs[1] ?? 0) },
    { place: 'expected', fromMs: Math.max(doneMs, cutsMs[1] ?? 0), toMs: endMs },
  ].filter((part) => part.toMs > part.fromMs);
  const isFuture = atMs <= span.fromMs;
  const labelPx = span.title.length * 6.6 + 14;
  const nowX = toPx(scale, atMs);
  // The playhead does not cross a name: where it would, the name stands on its other side.
  const isCrossed = nowX > x && nowX < x + labelPx && nowX + labelPx < x + widthPx;
  const textX = isCrossed ? nowX + 8 : x + 8;
  return (
    <g className="span" data-tone={span.tone}>
      <title>{span.title}</title>
      {parts.map(({ place, fromMs, toMs }) => (
        <rect
          key={place}
          data-place={place}
          x={toPx(scale, fromMs)}
          width={Math.max(2, toPx(scale, toMs) - toPx(scale, fromMs) - 1.5)}
          y={top}
          height={BAR_PX}
          rx={5}
        />
      ))}
      {widthPx > labelPx ? (
        <text x={textX} y={top + BAR_PX / 2 + 4} data-future={isFuture || textX > nowX}>
          {span.title}
        </text>
      ) : null}
    </g>
  );
}

interface MarkSignProps {
  readonly cluster: Cluster<Mark>;
  readonly middle: number;
  readonly atMs: number;
  readonly send: (intent: Intent) => void;
}

const SIGNS: Readonly<Record<MarkKind, ReactNode>> = {
  mail: <path d="M-7 -5h14v10h-14zM-7 -5l7 5.5 7-5.5" />,
  task: <path d="M-5.5 -5.5h11v11h-11zM-3 0l2.2 2.2L3.5 -2.5" />,
  refusal: <path d="M-4.5 -4.5l9 9M4.5 -4.5l-9 9" />,
  remark: <path d="M0 -6l6.5 11.5h-13zM0 -2v3.5M0 3.6v.1" />,
};

function MarkSign({ cluster: { px, items }, middle, atMs, send }: MarkSignProps) {
  const first = items[0];
  if (first === undefined) return null;
  const place = first.atMs <= atMs ? 'past' : first.isExpected ? 'expected' : 'ahead';
  return (
    <g
      className={`mark mark-${first.kind}`}
      data-place={place}
      transform={`translate(${px} ${middle})`}
      onPointerDown={(event) => {
        event.stopPropagation();
        send({ kind: 'moveTo', atMs: first.atMs });
      }}
    >
      <title>{items.map(({ title }) => title).join('\n')}</title>
      <rect className="reach" x={-12} y={-12} width={24} height={24} />
      {SIGNS[first.kind]}
      {items.length > 1 ? (
        <g className="count">
          <circle cx={8} cy={-6} r={6} />
          <text x={8} y={-3} textAnchor="middle">
            {items.length}
          </text>
        </g>
      ) : null}
    </g>
  );
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
