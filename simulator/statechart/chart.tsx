/**
 * The drawing of one machine at one instant. The geometry is made when the page is built; here it
 * only gets its colours, and its states and pills can be walked and pressed.
 */
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { ChartLayout, LayoutEdge } from '../graph/layout.ts';
import { collapsed, isInside, summaryOf } from './collapse.ts';
import { Mute } from './glyph.tsx';
import {
  askedEdge,
  enabledOf,
  type LiveState,
  PHASES,
  phaseOf,
  takenCount,
  timerOf,
} from './live-state.ts';
import { Node } from './node.tsx';
import { type Ground, Left, Pill } from './pill.tsx';
import type { RegionLook } from './region.tsx';
import { hintOfPill, nameOfNode, nameOfPill } from './spoken.ts';
import { TechnicalNames } from './technical.tsx';
import { deedAt, stopAfter } from './walk.ts';
import { Wire } from './wire.tsx';

interface StatechartProps {
  readonly layout: ChartLayout;
  readonly live: LiveState;
  readonly title: string;
  readonly selectedId?: string | null;
  /** A pill was pressed whose event may be asked for here and now. */
  readonly onEvent: (edgeId: string) => void;
  readonly onSelect: (stateId: string) => void;
  /** What of it is seen; all when absent. */
  readonly viewBox?: string;
  /** The keys led to a state or a pill. */
  readonly onWalk?: (id: string) => void;
  /** Regions can be collapsed; none can when absent. */
  readonly regions?: RegionsProps;
  /** Whether the states' ids stand beside their names; they do not when absent. */
  readonly isTechnical?: boolean;
}

export interface RegionsProps {
  readonly closed: ReadonlySet<string>;
  /** Unit: pixels on the screen for each unit of the drawing. */
  readonly scale: number;
  readonly onFold: (id: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

export function Statechart(props: StatechartProps) {
  const { layout: whole, live, title, regions } = props;
  const closed = regions?.closed ?? NONE;
  const layout = useMemo(() => collapsed(whole, closed), [whole, closed]);
  const walk = useWalk({ ...props, layout });
  const stop = walk.stop;
  const lookOf = (id: string): RegionLook | undefined =>
    regions && {
      isClosed: closed.has(id),
      summary: closed.has(id) ? summaryOf(whole, id, live) : null,
      stateCount: whole.nodes.filter((one) => isInside(id, one.id)).length,
      scale: regions.scale,
    };
  const parents = layout.nodes.filter((node) => node.kind === 'compound');
  const leaves = layout.nodes.filter((node) => node.kind !== 'compound');
  const node = (one: ChartLayout['nodes'][number]) => (
    <Node
      key={one.id}
      node={one}
      name={nameOfNode(layout, one, live)}
      isActive={live.active.has(one.id)}
      isOther={live.others.has(one.id)}
      isPause={live.pauses.has(one.id)}
      isSelected={props.selectedId === one.id}
      isTabStop={stop === one.id}
      isCause={live.causes.has(one.id)}
      visitCount={live.visited.get(one.id) ?? 0}
      region={one.kind === 'compound' ? lookOf(one.id) : undefined}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      ref={walk.ref}
      className="statechart"
      viewBox={props.viewBox ?? wholeOf(layout)}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-roledescription="state diagram"
      aria-label={title}
      onClick={walk.onClick}
      onKeyDown={walk.onKeyDown}
    >
      {parents.map(node)}
      <Wires layout={layout} live={live} />
      {layout.trays.map(({ x, y, w, h }) => (
        <rect key={`${x},${y}`} className="chart-tray" x={x} y={y} width={w} height={h} rx={14} />
      ))}
      {leaves.map(node)}
      <Pills layout={layout} live={live} stop={stop} />
      <Lefts layout={layout} live={live} />
      {props.isTechnical === true ? <TechnicalNames layout={layout} /> : null}
    </svg>
  );
}

interface PartProps {
  readonly layout: ChartLayout;
  readonly live: LiveState;
}

/** Each wire once, in the strongest look of its edges; the stronger lie above the weaker. */
function Wires({ layout, live }: PartProps) {
  const wires = useMemo(() => wiresOf(layout), [layout]);
  const isInner = useMemo(() => innerTest(layout), [layout]);
  return wires
    .map(([id, edges]) => {
      const strengths = edges.map((edge) => PHASES.indexOf(phaseOf(edge, live)));
      return { id, edges, strength: Math.max(...strengths) };
    })
    .sort((a, b) => a.strength - b.strength)
    .map(({ id, edges: [edge, ...others], strength }) => (
      <Wire
        key={id}
        d={edge.d}
        points={edge.points}
        phase={PHASES[strength] ?? 'idle'}
        ground={isInner(edge) ? 'state' : 'sheet'}
        takenCount={[edge, ...others].reduce((sum, one) => sum + takenCount(one, live), 0)}
      />
    ));
}

function Pills({ layout, live, stop }: PartProps & { readonly stop: string }) {
  const groundOf = useMemo(() => groundTest(layout), [layout]);
  return layout.edges.flatMap((edge) => {
    if (edge.label === null) return [];
    const timer = timerOf(edge, live);
    return [
      <Pill
        key={edge.id}
        edge={edge}
        label={edge.label}
        name={nameOfPill(layout, edge, live)}
        hint={hintOfPill(edge, live)}
        phase={phaseOf(edge, live)}
        takenCount={takenCount(edge, live)}
        isCause={edge.edgeIds.some((id) => live.causes.has(id))}
        isAllowed={enabledOf(edge, live)?.isAllowed ?? null}
        ground={groundOf(edge)}
        isTabStop={stop === edge.id}
        fraction={timer?.fraction ?? null}
      />,
    ];
  });
}

function Lefts({ layout, live }: PartProps) {
  const tags = layout.edges.flatMap((edge) => {
    const timer = timerOf(edge, live);
    if (edge.label === null || timer === undefined) return [];
    return [<Left key={edge.id} label={edge.label} text={timer.label} />];
  });
  return <Mute>{tags}</Mute>;
}

/** One tab stop that the arrow keys move; without a move it is the innermost current state. */
function useWalk({ layout, live, onEvent, onSelect, onWalk, regions }: StatechartProps) {
  const ref = useRef<SVGSVGElement>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const known =
    layout.nodes.some(({ id }) => id === moved) || layout.edges.some(({ id }) => id === moved);
  const here = layout.nodes.findLast(({ id }) => live.active.has(id));
  const first = layout.nodes.find(({ kind }) => kind !== 'initial');
  const stop = (known ? moved : null) ?? here?.id ?? first?.id ?? '';
  const press = (id: string): void => {
    setMoved(id);
    const edge = layout.edges.find((one) => one.id === id);
    if (edge === undefined) onSelect(id);
    else if (enabledOf(edge, live)?.isAllowed === true) onEvent(askedEdge(edge, live));
  };
  const walkTo = (id: string): void => {
    setMoved(id);
    onWalk?.(id);
    ref.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    const folded = foldAt(event.target);
    const id = stopAt(event.target);
    if (folded !== undefined) regions?.onFold(folded);
    else if (id !== undefined) press(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = stopAt(event.target);
    if (id === undefined) return;
    const isPress = event.key === 'Enter' || event.key === ' ';
    const isDeed = isPress && event.shiftKey;
    const next = isDeed ? deedAt(layout, id, live) : stopAfter(layout, id, event.key);
    if (next === undefined && (isDeed || !isPress)) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === undefined) press(id);
    else walkTo(next);
  };
  return { ref, stop, onClick, onKeyDown };
}

function stopAt(target: EventTarget): string | undefined {
  const item = target instanceof Element ? target.closest<SVGElement>('[data-stop]') : null;
  return item?.dataset['stop'];
}

function foldAt(target: EventTarget): string | undefined {
  const item = target instanceof Element ? target.closest<SVGElement>('[data-fold]') : null;
  return item?.dataset['fold'];
}

type SharedWire = readonly [string, readonly [LayoutEdge, ...LayoutEdge[]]];

function wiresOf({ edges }: ChartLayout): readonly SharedWire[] {
  const wires = new Map<string, readonly [LayoutEdge, ...LayoutEdge[]]>();
  for (const edge of edges) {
    if (edge.wire === null) continue;
    const known = wires.get(edge.wire);
    wires.set(edge.wire, known === undefined ? [edge] : [...known, edge]);
  }
  return [...wires];
}

/** Whether an edge lies inside a compound, on its ground. */
function innerTest({ nodes }: ChartLayout): (edge: LayoutEdge) => boolean {
  const outermost = nodes.filter(({ kind, parentId }) => kind === 'compound' && parentId === null);
  const holderOf = (id: string) => outermost.find((node) => id.startsWith(`${node.id}.`));
  return ({ source, target }) => {
    if (target === null) return true;
    const holder = holderOf(source);
    return holder !== undefined && holder === holderOf(target);
  };
}

function groundTest(layout: ChartLayout): (edge: LayoutEdge) => Ground {
  const isInner = innerTest(layout);
  const sharing = new Map(wiresOf(layout));
  return (edge) => {
    const count = edge.wire === null ? 0 : (sharing.get(edge.wire)?.length ?? 0);
    if (count > 1) return 'tray';
    return isInner(edge) ? 'state' : 'sheet';
  };
}

/** Unit: pixels. A small machine is not blown up beyond this. */
const MARGIN = 18;
const SMALLEST = { w: 640, h: 340 };

function wholeOf({ width, height }: ChartLayout): string {
  const w = Math.max(SMALLEST.w, width + 2 * MARGIN);
  const h = Math.max(SMALLEST.h, height + 2 * MARGIN);
  return `${(width - w) / 2} ${(height - h) / 2} ${w} ${h}`;
}
