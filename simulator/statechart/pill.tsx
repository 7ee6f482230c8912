import { memo } from 'react';
import type { EdgeLabel, LayoutEdge } from '../graph/layout.ts';
import { Badge, Clock, Mail, Mute } from './glyph.tsx';
import type { Phase } from './live-state.ts';

export interface PillProps {
  readonly edge: LayoutEdge;
  readonly label: EdgeLabel;
  readonly name: string;
  readonly hint: string;
  readonly phase: Phase;
  readonly takenCount: number;
  /** Whether it brings about what is pointed at elsewhere. */
  readonly isCause: boolean;
  /** Null when nobody may ask for it here. */
  readonly isAllowed: boolean | null;
  readonly ground: Ground;
  readonly isTabStop: boolean;
  /** How much of the wait has passed, 0..1; null when no timer is armed. */
  readonly fraction: number | null;
}

/** What a pill or a wire lies on. */
export type Ground = 'sheet' | 'state' | 'tray';

/** Unit: pixels. */
const LINE = 24;
const SUB_LINE = 13;

/** What may happen, in words: pressed where a person may ask for it, read everywhere else. */
export const Pill = memo(function Pill({ edge, label, ...live }: PillProps) {
  const { x, y, w, h } = label;
  const radius = edge.kind === 'request' ? 7 : LINE / 2;
  const isPlain = edge.kind === 'always';
  const middle = lineOf(label, isPlain);
  return (
    <g
      className={`chart-pill is-${edge.kind}`}
      data-phase={live.phase}
      data-can={live.isAllowed ?? undefined}
      data-armed={live.fraction !== null || undefined}
      data-ground={live.ground}
      data-cause={live.isCause || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button */}
      <g
        className="chart-press"
        role="button"
        data-stop={edge.id}
        data-edge={edge.id}
        data-of={edge.source}
        tabIndex={live.isTabStop ? 0 : -1}
        aria-label={live.name}
        aria-disabled={live.isAllowed !== true}
      >
        <title>{live.hint}</title>
        <rect
          className="chart-ring"
          x={x - 3}
          y={y - 3}
          width={w + 6}
          height={h + 6}
          rx={radius + 3}
        />
        <rect className="chart-box" x={x} y={y} width={w} height={h} rx={radius} />
        {live.fraction === null ? null : (
          <Progress box={label} radius={radius} fraction={live.fraction} />
        )}
        <Words label={label} isPlain={isPlain} />
      </g>
      <Mute>
        {label.clockX === null ? null : <Clock x={label.clockX} y={middle} />}
        {label.mailX === null ? null : <Mail x={label.mailX} y={middle} count={label.mailCount} />}
        {live.takenCount > 1 ? (
          <Badge x={x + w - 4} y={y} count={live.takenCount} isDone={false} />
        ) : null}
      </Mute>
    </g>
  );
});

/** The middle of the first line. */
function lineOf({ y, h, sub }: EdgeLabel, isPlain: boolean): number {
  return sub === null ? y + h / 2 : y + LINE / 2 + (isPlain ? -1 : 1);
}

function Words({ label, isPlain }: { readonly label: EdgeLabel; readonly isPlain: boolean }) {
  const { x, w, text, sub, textX } = label;
  const y = lineOf(label, isPlain);
  return (
    <>
      <text className="chart-text" x={textX} y={y} dy="0.355em" textAnchor="middle">
        {text}
      </text>
      {sub === null ? null : (
        <>
          {' '}
          <text
            className={isPlain ? 'chart-text' : 'chart-sub'}
            x={x + w / 2}
            y={y + (isPlain ? SUB_LINE + 2 : SUB_LINE)}
            dy="0.355em"
            textAnchor="middle"
          >
            {sub}
          </text>
        </>
      )}
    </>
  );
}

interface ProgressProps {
  readonly box: EdgeLabel;
  readonly radius: number;
  readonly fraction: number;
}

/** The pill filled in proportion to the time that has passed; a nested picture clips it. */
function Progress({ box: { x, y, w, h }, radius, fraction }: ProgressProps) {
  const width = Math.max(0, Math.min(1, fraction)) * w;
  return (
    <svg x={x} y={y} width={width} height={h} aria-hidden="true">
      <rect
        className="chart-progress"
        x={0.5}
        y={0.5}
        width={w - 1}
        height={h - 1}
        rx={radius - 0.5}
      />
    </svg>
  );
}

interface LeftProps {
  readonly label: EdgeLabel;
  readonly text: string;
}

/** How long is left, on a tag that hangs from the pill, and over whatever stands below it. */
export const Left = memo(function Left({ label, text }: LeftProps) {
  const width = text.length * 5.6 + 12;
  const x = label.x + label.w / 2;
  const y = label.y + label.h + 6;
  return (
    <g className="chart-left">
      <rect
        className="chart-box"
        x={x - width / 2}
        y={y - 7.5}
        width={width}
        height={15}
        rx={7.5}
      />
      <text x={x} y={y} dy="0.355em" textAnchor="middle">
        {text}
      </text>
    </g>
  );
});
