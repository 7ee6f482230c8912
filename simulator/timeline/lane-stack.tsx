/**
 * All lanes, one below the other: each once strong and once pale, cut at the cursor. Only the cut and
 * the names know where the cursor is.
 */
import { memo } from 'react';
import type { Intent } from '../page.ts';
import { LaneBars, LaneNames, type RowBox } from './lane-bars.tsx';
import { LaneMarks, MarkTargets } from './lane-marks.tsx';
import type { Lane } from './lanes.ts';
import { barOf, type Scale, toPx } from './scale.ts';

/** Unit: pixels. */
const ALONE = { lanePx: 27, barPx: 19 };
const COMPARED = { lanePx: 42, barPx: 16, rowPx: 20 };

/** A mark at either end stands out so far. Unit: pixels. */
const RIM_PX = 16;

/** How high a lane is. Unit: pixels. */
export function laneHeightOf(isCompared: boolean): number {
  return isCompared ? COMPARED.lanePx : ALONE.lanePx;
}

interface LaneStackProps {
  readonly lanes: readonly Lane[];
  readonly others: readonly Lane[];
  readonly ghosts: readonly Lane[];
  readonly scale: Scale;
  readonly atMs: number;
  readonly doneUntilMs: number;
}

/**
 * Two drawings that stay as they are, each seen through a window. A moving cursor moves the windows, and
 * the drawings against them: the browser draws neither anew.
 */
export function LaneStack({ atMs, ...still }: LaneStackProps) {
  const { lanes, others, scale } = still;
  const heightPx = lanes.length * laneHeightOf(others.length > 0);
  const whole = barOf(scale, scale.startMs, scale.endMs);
  const [leftPx, widthPx] = [whole.x - RIM_PX, whole.w + 2 * RIM_PX];
  const cutPx = Math.round(toPx(scale, Math.min(Math.max(atMs, scale.startMs), scale.endMs)));
  const leftOfCut = cutPx - leftPx - widthPx;
  const rightOfCut = cutPx - leftPx;
  return (
    <div
      className="lane-windows"
      aria-hidden="true"
      style={{ left: leftPx, width: widthPx, height: heightPx }}
    >
      {(['ahead', 'past'] as const).map((place) => {
        const byPx = (place === 'past') === scale.isMirrored ? rightOfCut : leftOfCut;
        return (
          <div key={place} className="lane-window" style={{ transform: `translateX(${byPx}px)` }}>
            <svg
              width={scale.totalPx}
              height={heightPx}
              aria-hidden="true"
              style={{ left: -leftPx, transform: `translateX(${-byPx}px)` }}
            >
              <Still {...still} place={place} />
            </svg>
          </div>
        );
      })}
    </div>
  );
}

type NameStackProps = Pick<LaneStackProps, 'lanes' | 'others' | 'scale' | 'atMs'>;

/** The names on all bars, above everything that lies on the bars. */
export function NameStack({ lanes, others, scale, atMs }: NameStackProps) {
  const lanePx = laneHeightOf(others.length > 0);
  return lanes.map((lane, index) => {
    const rows = rowsOf(index * lanePx, others.length > 0);
    const other = others.find((one) => one.id === lane.id);
    return (
      <g key={lane.id}>
        <LaneNames lane={lane} scale={scale} atMs={atMs} {...rows.own} />
        {other === undefined ? null : (
          <LaneNames lane={other} scale={scale} atMs={atMs} {...rows.other} />
        )}
      </g>
    );
  });
}

interface MarkStackProps extends Pick<LaneStackProps, 'lanes' | 'others' | 'scale'> {
  readonly send: (intent: Intent) => void;
}

/** Where the signs of all lanes are pressed. */
export const MarkStack = memo(function MarkStack({ lanes, others, ...common }: MarkStackProps) {
  const lanePx = laneHeightOf(others.length > 0);
  return lanes.map((lane, index) => {
    const rows = rowsOf(index * lanePx, others.length > 0);
    const other = others.find((one) => one.id === lane.id);
    return (
      <g key={lane.id}>
        <MarkTargets lane={lane} {...common} middle={middleOf(rows.own)} />
        {other === undefined ? null : (
          <MarkTargets lane={other} {...common} middle={middleOf(rows.other)} />
        )}
      </g>
    );
  });
});

interface StillProps extends Omit<LaneStackProps, 'atMs'> {
  readonly place: 'past' | 'ahead';
}

/** Everything that a moving cursor leaves as it is. */
const Still = memo(function Still(props: StillProps) {
  const { lanes, others, ghosts, scale, place, doneUntilMs } = props;
  const isCompared = others.length > 0;
  const lanePx = laneHeightOf(isCompared);
  return lanes.map((lane, index) => {
    const y = index * lanePx;
    const rows = rowsOf(y, isCompared);
    const other = others.find((one) => one.id === lane.id);
    const ghost = ghosts.find((one) => one.id === lane.id);
    const common = { scale, place, doneUntilMs };
    return (
      <g key={lane.id} className="lane">
        <line className="lane-line" x1={0} x2="100%" y1={y} y2={y} />
        <EmptyWord lane={lane} scale={scale} middle={middleOf(rows.own)} />
        <LaneBars lane={lane} look="solid" {...common} {...rows.own} />
        <LaneMarks lane={lane} look="solid" {...common} middle={middleOf(rows.own)} />
        {other === undefined ? null : (
          <>
            <LaneBars lane={other} look="outline" {...common} {...rows.other} />
            <LaneMarks lane={other} look="outline" {...common} middle={middleOf(rows.other)} />
          </>
        )}
        {ghost === undefined ? null : <Ghost lane={ghost} scale={scale} y={y + lanePx - 4} />}
      </g>
    );
  });
});

const middleOf = ({ y, heightPx }: RowBox): number => y + heightPx / 2;

function rowsOf(y: number, isCompared: boolean) {
  if (!isCompared) {
    const own = { y: y + (ALONE.lanePx - ALONE.barPx) / 2, heightPx: ALONE.barPx };
    return { own, other: own };
  }
  const { barPx, rowPx } = COMPARED;
  return {
    own: { y: y + 3, heightPx: barPx },
    other: { y: y + 3 + rowPx, heightPx: barPx },
  };
}

interface EmptyWordProps {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly middle: number;
}

function EmptyWord({ lane, scale, middle }: EmptyWordProps) {
  if (lane.spans.length + lane.marks.length > 0) return null;
  const x = toPx(scale, scale.startMs) + (scale.isMirrored ? -5 : 5);
  return (
    <text className="lane-empty" x={x} y={middle + 4}>
      {lane.emptyText}
    </text>
  );
}

interface GhostProps {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly y: number;
}

/** The baseline below a what-if, thin. */
function Ghost({ lane, scale, y }: GhostProps) {
  return lane.spans.map((span) => {
    const { x, w } = barOf(scale, span.fromMs, Math.min(span.toMs ?? scale.endMs, scale.endMs));
    const { fromMs, tone } = span;
    return (
      <rect
        key={fromMs}
        className="ghost"
        data-tone={tone}
        {...{ x, y }}
        width={Math.max(1, w - 1)}
        height={3}
      />
    );
  });
}
