/** The signs of one row of a lane: what happened at an instant, and what will. */
import { memo, useMemo } from 'react';
import type { Intent } from '../page.ts';
import { say } from '../say.ts';
import type { Lane, Mark, MarkKind } from './lanes.ts';
import { type Cluster, clustersOf, type Scale } from './scale.ts';

const MARK_GAP_PX = 22;

interface LaneMarksProps {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly place: 'past' | 'ahead';
  /** The branch that is compared with is drawn in outline. */
  readonly look: 'solid' | 'outline';
  readonly middle: number;
  /** From here on nothing was done by anybody yet. */
  readonly doneUntilMs: number;
}

/** Drawn twice, as the bars are; all of one look in one stroke, since there may be hundreds. */
export const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { lane, scale, look, middle } = props;
  const clusters = useClusters(lane, scale);
  const groups = clusters.filter(({ items }) => items.length > 1);
  const rings = groups.map(({ px }) => `M${px + 8} ${middle - 6}${RING}`).join('');
  return (
    <g className="marks" data-look={look}>
      {strokesOf(clusters, props).map(({ kind, place: where, d }) => (
        <path key={`${kind} ${where}`} className={`mark mark-${kind}`} data-place={where} d={d} />
      ))}
      <path className="mark-rings" d={rings} />
      {groups.map(({ px, items }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line that is stretched keeps its numbers
        <text key={index} x={px + 8} y={middle - 3} textAnchor="middle">
          {items.length}
        </text>
      ))}
    </g>
  );
});

/** From the middle of the sign, as a way relative to it. */
const SIGNS: Readonly<Record<MarkKind, string>> = {
  mail: 'm-7 -5h14v10h-14zm0 0l7 5.5 7 -5.5',
  task: 'm-5.5 -5.5h11v11h-11zm2.5 5.5l2.2 2.2 4.3 -4.7',
  refusal: 'm-4.5 -4.5l9 9m0 -9l-9 9',
  remark: 'm0 -6l6.5 11.5h-13zm0 4v3.5m0 2.1v0.1',
};
const RING = 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0';

interface Stroke {
  readonly kind: MarkKind;
  readonly place: 'past' | 'ahead' | 'expected';
  readonly d: string;
}

function strokesOf(
  clusters: readonly Cluster<Mark>[],
  { place: seenAs, middle, doneUntilMs }: LaneMarksProps,
): readonly Stroke[] {
  const strokes = new Map<string, Stroke>();
  for (const { px, items } of clusters) {
    const first = items[0];
    if (first === undefined) continue;
    const place = first.isExpected && first.atMs > doneUntilMs ? 'expected' : seenAs;
    const key = `${first.kind} ${place}`;
    const d = `${strokes.get(key)?.d ?? ''}M${px} ${middle}${SIGNS[first.kind]}`;
    strokes.set(key, { kind: first.kind, place, d });
  }
  return [...strokes.values()];
}

/** More than so many names are not read from a sign. */
const NAMES_MAX = 8;

interface MarkTargetsProps extends Pick<LaneMarksProps, 'lane' | 'scale' | 'middle'> {
  readonly send: (intent: Intent) => void;
}

/** Where the signs are pressed, and what they are called; once, above both drawings. */
export const MarkTargets = memo(function MarkTargets(props: MarkTargetsProps) {
  const { lane, scale, middle, send } = props;
  return useClusters(lane, scale).map(({ px, items }, index) => {
    const [first] = items;
    if (first === undefined) return null;
    const names = items.slice(0, NAMES_MAX).map(({ title }) => title);
    const restCount = items.length - names.length;
    if (restCount > 0) names.push(say('and {count} more.', { count: restCount }));
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: a line that is stretched keeps its places
        key={index}
        className="mark-target"
        data-kind={first.kind}
        x={px - 12}
        y={middle - 12}
        width={24}
        height={24}
        onPointerDown={(event) => {
          event.stopPropagation();
          send({ kind: 'moveTo', atMs: first.atMs });
        }}
      >
        <title>{names.join('\n')}</title>
      </rect>
    );
  });
});

function useClusters({ marks }: Lane, scale: Scale): readonly Cluster<Mark>[] {
  return useMemo(() => {
    const seen = marks.filter(({ atMs }) => atMs >= scale.startMs && atMs <= scale.endMs);
    return clustersOf(scale, seen, MARK_GAP_PX);
  }, [marks, scale]);
}
