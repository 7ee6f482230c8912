/** What a region has besides its box: the button that collapses it, and its summary once it is. */
import type { LayoutNode } from '../graph/layout.ts';
import { manner } from '../manner.ts';
import { withKey } from '../own-keys.ts';
import { count, say } from '../say.ts';
import type { Summary } from './collapse.ts';

export interface RegionLook {
  readonly isClosed: boolean;
  /** Null while the region is open. */
  readonly summary: Summary | null;
  /** How many states lie in it. */
  readonly stateCount: number;
  /** Unit: pixels on the screen for each unit of the drawing. */
  readonly scale: number;
}

/** Unit: pixels. What words and buttons of a collapsed region measure on the screen, at least. */
const READABLE_PX = 14;
const BUTTON_PX = 24;
/** Unit: of the drawing, at its own size. */
const TEXT = 13;
const LETTER = 7.4;
const INSET = 20;

interface RegionProps {
  readonly node: LayoutNode;
  readonly look: RegionLook;
}

/** A chevron in the corner, never too small to be hit. */
export function FoldButton({ node, look }: RegionProps) {
  const { x, y, w } = node;
  const size = Math.min(60, Math.max(BUTTON_PX, BUTTON_PX / look.scale));
  const middle = size / 2 + 5;
  const cx = manner().direction === 'rtl' ? x + middle : x + w - middle;
  const title = look.isClosed
    ? say('Expand {state}', { state: node.label })
    : say('Collapse {state}', { state: node.label });
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className="chart-fold"
      role="button"
      tabIndex={-1}
      data-fold={node.id}
      aria-label={title}
      transform={`translate(${cx} ${y + middle}) scale(${size / BUTTON_PX})`}
    >
      <title>{withKey(title, 'fold')}</title>
      <rect className="chart-box" x={-11} y={-11} width={22} height={22} rx={6} />
      <path d={look.isClosed ? 'M-4 -2l4 4 4 -4' : 'M-4 2l4 -4 4 4'} />
    </g>
  );
}

/** The region's name, and where its inside is, in letters that can be read at this zoom. */
export function SummaryLines({ node, look }: RegionProps) {
  if (look.summary === null) return null;
  const { x, y, w, h, label } = node;
  const { text } = look.summary;
  const longest = Math.max(label.length, text.length + 2) * LETTER;
  const wanted = Math.max(1.15, READABLE_PX / TEXT / look.scale);
  const size = Math.min(wanted, (w - 2 * INSET) / longest, (h - INSET) / 78);
  const chip = text.length * LETTER + 20;
  return (
    <g transform={`translate(${x + w / 2} ${y + h / 2}) scale(${size.toFixed(3)})`}>
      <text className="chart-label" y={-25} dy="0.355em" textAnchor="middle">
        {label}
      </text>
      <g className="chart-summary" data-latest={look.summary.isLatest || undefined}>
        <rect className="chart-box" x={-chip / 2} y={-12} width={chip} height={25} rx={8} />
        <text className="chart-label" dy="0.355em" textAnchor="middle">
          {text}
        </text>
      </g>
      <text className="chart-caption" y={27} dy="0.355em" textAnchor="middle">
        {count(look.stateCount, '{count} state inside', '{count} states inside')}
      </text>
    </g>
  );
}
