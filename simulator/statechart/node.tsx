import { memo } from 'react';
import type { LayoutNode } from '../graph/layout.ts';
import { manner } from '../manner.ts';
import { say } from '../say.ts';
import { Badge, Mail, Mute } from './glyph.tsx';
import { FoldButton, type RegionLook, SummaryLines } from './region.tsx';

export interface NodeProps {
  readonly node: LayoutNode;
  readonly name: string;
  readonly isActive: boolean;
  /** Whether the branch that is compared with is here. */
  readonly isOther: boolean;
  /** Whether playing stops here. */
  readonly isPause: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  /** Whether it brings about what is pointed at elsewhere. */
  readonly isCause: boolean;
  readonly visitCount: number;
  /** Of a region that can be collapsed. */
  readonly region?: RegionLook | undefined;
}

/** Unit: pixels. */
const INSET = 14;
const RADIUS = {
  state: 9,
  transient: 13,
  compound: 14,
  final: 10,
  initial: 5,
  anywhere: 9,
} as const;

/** A state. A compound is drawn below everything else; its states and wires lie on it. */
export const Node = memo(function Node({ node, ...live }: NodeProps) {
  const { x, y, w, h, kind } = node;
  const { region } = live;
  const isClosed = region?.isClosed === true;
  if (kind === 'initial') {
    return <circle className="chart-start" cx={x + w / 2} cy={y + h / 2} r={w / 2} />;
  }
  return (
    <g
      className={`chart-node is-${kind}`}
      data-active={live.isActive || undefined}
      data-visited={live.visitCount > 0 || undefined}
      data-selected={live.isSelected || undefined}
      data-unreached={!node.isReached || undefined}
      data-cause={live.isCause || undefined}
      data-closed={isClosed || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button */}
      <g
        className="chart-press"
        role="button"
        data-stop={node.id}
        data-state={node.id}
        data-of={node.id}
        tabIndex={live.isTabStop ? 0 : -1}
        aria-label={live.name}
        aria-current={live.isActive ? 'step' : undefined}
        aria-expanded={region === undefined ? undefined : !isClosed}
      >
        <title>{node.description}</title>
        <Shape node={node} radius={RADIUS[kind]} />
        {live.isOther ? <OtherRing node={node} radius={RADIUS[kind]} /> : null}
        {isClosed ? null : <Label node={node} />}
        {region === undefined ? null : <SummaryLines node={node} look={region} />}
      </g>
      {region === undefined ? null : <FoldButton node={node} look={region} />}
      <Mute>
        {node.mailX === null || isClosed ? null : (
          <Mail x={node.mailX} y={node.textAt.y} count={node.mailCount} />
        )}
        {node.captionY === null || isClosed ? null : <Caption node={node} y={node.captionY} />}
        {live.isPause || region?.summary?.isPause === true ? <Octagon node={node} /> : null}
        <VisitBadge node={node} isActive={live.isActive} visitCount={live.visitCount} />
      </Mute>
    </g>
  );
});

function Label({ node: { kind, textAt, label } }: { readonly node: LayoutNode }) {
  const anchor = kind === 'compound' ? 'start' : 'middle';
  return (
    <text className="chart-label" x={textAt.x} y={textAt.y} dy="0.355em" textAnchor={anchor}>
      {label}
    </text>
  );
}

interface ShapeProps {
  readonly node: LayoutNode;
  readonly radius: number;
}

/** From the outside in: the halo of now, the ring of the keyboard, the box, the second line. */
function Shape({ node: { x, y, w, h, kind }, radius }: ShapeProps) {
  const frame = (className: string, by: number) => (
    <rect
      className={className}
      x={x - by}
      y={y - by}
      width={w + 2 * by}
      height={h + 2 * by}
      rx={radius + by * 0.85}
    />
  );
  return (
    <>
      {frame('chart-halo', 4.5)}
      {frame('chart-ring', 3.5)}
      {frame('chart-box', 0)}
      {kind === 'final' ? frame('chart-inner', -3.5) : null}
    </>
  );
}

/** The branch that is compared with: dotted, so that it is told by its shape as well. */
function OtherRing({ node: { x, y, w, h }, radius }: ShapeProps) {
  const by = 6.5;
  return (
    <rect
      className="chart-other"
      x={x - by}
      y={y - by}
      width={w + 2 * by}
      height={h + 2 * by}
      rx={radius + by}
    />
  );
}

function Octagon({ node: { x, y, w, h } }: { readonly node: LayoutNode }) {
  const left = manner().direction === 'rtl' ? x + w : x;
  return (
    <g className="chart-pause" transform={`translate(${left} ${y + h})`}>
      <path d="M-3.3 -8h6.6l4.7 4.7v6.6l-4.7 4.7h-6.6l-4.7 -4.7v-6.6z" />
      <path className="chart-pause-bars" d="M-1.9 -3v6M1.9 -3v6" />
    </g>
  );
}

function Caption({ node: { x, w, label }, y }: { readonly node: LayoutNode; readonly y: number }) {
  const isMirrored = manner().direction === 'rtl';
  return (
    <>
      <path className="chart-divider" d={`M${x + INSET},${y}h${w - 2 * INSET}`} />
      <text
        className="chart-caption"
        x={isMirrored ? x + w - INSET : x + INSET}
        y={y + 13}
        dy="0.355em"
      >
        {say('While {state}', { state: label.toLowerCase() })}
      </text>
    </>
  );
}

type VisitBadgeProps = Pick<NodeProps, 'node' | 'isActive' | 'visitCount'>;

function VisitBadge({ node, isActive, visitCount }: VisitBadgeProps) {
  const isShown = isActive ? visitCount > 1 : visitCount > 0;
  if (!isShown) return null;
  const [dx, dy] = node.kind === 'compound' ? [-54, 17] : [-3, 0];
  const { x, y, w } = node;
  const corner = manner().direction === 'rtl' ? x - dx : x + w + dx;
  return <Badge x={corner} y={y + dy} count={visitCount} isDone={!isActive} />;
}
