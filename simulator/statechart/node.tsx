import { memo } from 'react';
import type { LayoutNode } from '../graph/layout.ts';
import { Badge, Mail } from './glyph.tsx';

export interface NodeProps {
  readonly node: LayoutNode;
  readonly name: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly visitCount: number;
}

/** Unit: pixels. */
const RADIUS = { state: 9, transient: 13, compound: 14, final: 10, initial: 5 } as const;

/** A state. A compound is drawn below everything else; its states and wires lie on it. */
export const Node = memo(function Node({ node, ...live }: NodeProps) {
  const { x, y, w, h, kind } = node;
  if (kind === 'initial') {
    return <circle className="chart-start" cx={x + w / 2} cy={y + h / 2} r={w / 2} />;
  }
  const radius = RADIUS[kind];
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className={`chart-node is-${kind}`}
      role="button"
      data-stop={node.id}
      data-state={node.id}
      data-active={live.isActive || undefined}
      data-visited={live.visitCount > 0 || undefined}
      data-selected={live.isSelected || undefined}
      data-unreached={!node.isReached || undefined}
      tabIndex={live.isTabStop ? 0 : -1}
      aria-label={live.name}
      aria-current={live.isActive ? 'step' : undefined}
    >
      <title>{node.description}</title>
      <rect
        className="chart-halo"
        x={x - 4.5}
        y={y - 4.5}
        width={w + 9}
        height={h + 9}
        rx={radius + 4}
      />
      <rect
        className="chart-ring"
        x={x - 3.5}
        y={y - 3.5}
        width={w + 7}
        height={h + 7}
        rx={radius + 3}
      />
      <rect className="chart-box" x={x} y={y} width={w} height={h} rx={radius} />
      {kind === 'final' ? (
        <rect
          className="chart-inner"
          x={x + 3.5}
          y={y + 3.5}
          width={w - 7}
          height={h - 7}
          rx={radius - 3}
        />
      ) : null}
      <Label node={node} />
      <VisitBadge node={node} isActive={live.isActive} visitCount={live.visitCount} />
    </g>
  );
});

function Label({ node }: { readonly node: LayoutNode }) {
  const { textAt, mailX, captionY, kind, label, mailCount } = node;
  return (
    <>
      <text
        className="chart-label"
        x={textAt.x}
        y={textAt.y}
        dy="0.355em"
        textAnchor={kind === 'compound' ? 'start' : 'middle'}
      >
        {label}
      </text>
      {mailX === null ? null : <Mail x={mailX} y={textAt.y} count={mailCount} />}
      {captionY === null ? null : (
        <>
          <path className="chart-divider" d={`M${node.x + 14},${captionY}h${node.w - 28}`} />
          <text
            aria-hidden="true"
            className="chart-caption"
            x={node.x + 14}
            y={captionY + 13}
            dy="0.355em"
          >
            {`While ${label.toLowerCase()}`}
          </text>
        </>
      )}
    </>
  );
}

type VisitBadgeProps = Pick<NodeProps, 'node' | 'isActive' | 'visitCount'>;

function VisitBadge({ node, isActive, visitCount }: VisitBadgeProps) {
  const isShown = isActive ? visitCount > 1 : visitCount > 0;
  if (!isShown) return null;
  const [dx, dy] = node.kind === 'compound' ? [-24, 18] : [-3, 0];
  const { x, y, w } = node;
  return <Badge x={x + w + dx} y={y + dy} count={visitCount} isDone={!isActive} />;
}
