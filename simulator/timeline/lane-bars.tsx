/**
 * The bars of one row of a lane. They do not know the cursor: they are drawn twice, strong up to it and
 * pale beyond, and the drawing cuts them there. So a moving cursor draws no bar anew.
 */
import { memo, useMemo } from 'react';
import type { Lane, Span } from './lanes.ts';
import { barOf, type Scale } from './scale.ts';

export interface RowBox {
  readonly y: number;
  readonly heightPx: number;
}

interface LaneBarsProps extends RowBox {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly place: 'past' | 'ahead';
  /** The branch that is compared with is drawn in outline. */
  readonly look: 'solid' | 'outline';
  /** From here on nothing was done by anybody yet. */
  readonly doneUntilMs: number;
}

export const LaneBars = memo(function LaneBars(props: LaneBarsProps) {
  const { lane, scale, look } = props;
  const seen = visibleIn(lane.spans, scale);
  return (
    <g className="bars" data-look={look}>
      {seen
        .filter(({ w }) => w >= NARROW_PX)
        .map(({ span }) => (
          <Bar key={span.fromMs} span={span} {...props} />
        ))}
      {stripesOf(
        seen.filter(({ w }) => w < NARROW_PX),
        props,
      ).map(({ tone, place, d }) => (
        <g key={`${tone} ${place}`} className="span" data-tone={tone}>
          <path data-place={place} d={d} />
        </g>
      ))}
    </g>
  );
});

interface Seen {
  readonly span: Span;
  /** From the left, and how wide. Unit: pixels. */
  readonly x: number;
  readonly w: number;
}

/** Of narrower bars there may be a thousand: those of a tone are drawn as one. Unit: pixels. */
const NARROW_PX = 4;

interface Stripes {
  readonly tone: Span['tone'];
  readonly place: 'past' | 'ahead' | 'expected';
  readonly d: string;
}

function stripesOf(narrow: readonly Seen[], props: LaneBarsProps): readonly Stripes[] {
  const { y, heightPx, doneUntilMs } = props;
  const stripes = new Map<string, Stripes>();
  for (const { span, x, w } of narrow) {
    const isDone = span.fromMs < doneUntilMs || (span.isFinal && span.fromMs === doneUntilMs);
    const place = isDone ? props.place : 'expected';
    const key = `${span.tone} ${place}`;
    const widthPx = Math.max(1, w - 1.5);
    const d = `${stripes.get(key)?.d ?? ''}M${x + 0.75},${y}h${widthPx}v${heightPx}h${-widthPx}z`;
    stripes.set(key, { tone: span.tone, place, d });
  }
  return [...stripes.values()];
}

/** Bars too narrow to be seen are drawn once for each pixel. */
function visibleIn(spans: readonly Span[], scale: Scale): readonly Seen[] {
  let lastPx = Number.NEGATIVE_INFINITY;
  return spans.flatMap((span) => {
    const endMs = span.toMs ?? scale.endMs;
    if (endMs < scale.startMs || span.fromMs > scale.endMs) return [];
    const { x, w } = barOf(scale, span.fromMs, endMs);
    const px = Math.round(x);
    if (w < 1 && px === lastPx) return [];
    lastPx = px;
    return [{ span, x, w }];
  });
}

function Bar({ span, scale, place, doneUntilMs, y, heightPx }: LaneBarsProps & { span: Span }) {
  const endMs = Math.min(span.toMs ?? scale.endMs, scale.endMs);
  const fromMs = Math.max(span.fromMs, scale.startMs);
  // What is final and was reached stays for certain.
  const isCertain = span.isFinal && span.fromMs <= doneUntilMs;
  const doneMs = isCertain ? endMs : Math.min(endMs, Math.max(doneUntilMs, fromMs));
  const parts = [
    { place, fromMs, toMs: doneMs },
    { place: 'expected', fromMs: doneMs, toMs: endMs },
  ].filter((part) => part.toMs > part.fromMs);
  return (
    <g className="span" data-tone={span.tone}>
      {parts.map((part) => {
        const { x, w } = barOf(scale, part.fromMs, part.toMs);
        return (
          <rect
            key={part.place}
            data-place={part.place}
            x={x + 0.75}
            width={Math.max(1, w - 1.5)}
            y={y}
            height={heightPx}
            rx={Math.min(5, Math.max(1, w / 2))}
          />
        );
      })}
    </g>
  );
}

interface LaneNamesProps extends RowBox {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly atMs: number;
}

/** Unit: pixels, of a letter and around a name. */
const LETTER_PX = 6.6;
const AROUND_PX = 14;

/** The names on the bars. The playhead does not cross a name: it stands on its other side then. */
export function LaneNames({ lane, scale, atMs, y, heightPx }: LaneNamesProps) {
  const named = useMemo(() => namedIn(lane, scale), [lane, scale]);
  return (
    <g className="names">
      {named.map(({ span, startMs, endMs, x, w, namePx }) => {
        const nowPx = barOf(scale, startMs, Math.min(Math.max(atMs, startMs), endMs)).w;
        const isCrossed = nowPx > 0 && nowPx < namePx && nowPx + namePx < w;
        const inPx = isCrossed ? nowPx + 8 : 8;
        return (
          <text
            key={span.fromMs}
            x={scale.isMirrored ? x + w - inPx : x + inPx}
            y={y + heightPx / 2 + 4}
            data-future={atMs <= span.fromMs || isCrossed}
          >
            {span.title}
          </text>
        );
      })}
    </g>
  );
}

interface Named {
  readonly span: Span;
  readonly startMs: number;
  readonly endMs: number;
  readonly x: number;
  readonly w: number;
  readonly namePx: number;
}

/** The bars that are wide enough for their name: few, however many there are. */
function namedIn(lane: Lane, scale: Scale): readonly Named[] {
  return lane.spans.flatMap((span) => {
    const startMs = Math.max(span.fromMs, scale.startMs);
    const endMs = Math.min(span.toMs ?? scale.endMs, scale.endMs);
    const { x, w } = barOf(scale, startMs, endMs);
    const namePx = span.title.length * LETTER_PX + AROUND_PX;
    return endMs <= startMs || w < namePx ? [] : [{ span, startMs, endMs, x, w, namePx }];
  });
}
