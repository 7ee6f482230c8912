/** The signs of one row of a lane: what happened at an instant, and what will. */
import { memo, type ReactNode } from 'react';
import type { Intent } from '../page.ts';
import type { Lane, Mark, MarkKind } from './lanes.ts';
import { type Cluster, clustersOf, type Scale } from './scale.ts';

const MARK_GAP_PX = 22;

interface LaneMarksProps {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly place: 'past' | 'ahead';
  readonly look: 'solid' | 'outline';
  readonly middle: number;
  readonly send: (intent: Intent) => void;
}

/** Drawn twice, as the bars are. */
export const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { lane, scale, look } = props;
  const seen = lane.marks.filter(({ atMs }) => atMs >= scale.startMs && atMs <= scale.endMs);
  return (
    <g className="marks" data-look={look}>
      {clustersOf(scale, seen, MARK_GAP_PX).map((cluster) => (
        <MarkSign key={cluster.px} cluster={cluster} {...props} />
      ))}
    </g>
  );
});

const SIGNS: Readonly<Record<MarkKind, ReactNode>> = {
  mail: <path d="M-7 -5h14v10h-14zM-7 -5l7 5.5 7-5.5" />,
  task: <path d="M-5.5 -5.5h11v11h-11zM-3 0l2.2 2.2L3.5 -2.5" />,
  refusal: <path d="M-4.5 -4.5l9 9M4.5 -4.5l-9 9" />,
  remark: <path d="M0 -6l6.5 11.5h-13zM0 -2v3.5M0 3.6v.1" />,
};

interface MarkSignProps extends LaneMarksProps {
  readonly cluster: Cluster<Mark>;
}

function MarkSign({ cluster: { px, items }, middle, place, send }: MarkSignProps) {
  const first = items[0];
  if (first === undefined) return null;
  return (
    <g
      className={`mark mark-${first.kind}`}
      data-place={first.isExpected ? 'expected' : place}
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
