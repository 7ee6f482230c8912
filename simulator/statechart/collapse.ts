/**
 * A drawing with regions collapsed to a summary. Nothing moves: a region keeps its box, what lies
 * inside is left out, and a wire that begins inside begins at the region's border instead.
 *
 * Source: our choice.
 */
import type { ChartLayout, LayoutEdge, LayoutNode } from '../graph/layout.ts';
import { pathOf } from '../graph/path.ts';
import { type Box, overlap, type Point } from '../graph/shape.ts';
import { say } from '../say.ts';
import { type LiveState, timerOf } from './live-state.ts';

/** What the reader chose for a region, by the id of its state. */
export type Folds = ReadonlyMap<string, Fold>;
export type Fold = 'open' | 'closed';

/** Whether a state lies inside a region. Its ids begin with the region's. */
export const isInside = (regionId: string, id: string): boolean => id.startsWith(`${regionId}.`);

/**
 * The regions that are collapsed.
 *
 * @param byItself What happens to a region for which nothing was chosen.
 */
export function closedIn(
  regionIds: readonly string[],
  folds: Folds,
  byItself: (regionId: string) => Fold,
): ReadonlySet<string> {
  return new Set(regionIds.filter((id) => (folds.get(id) ?? byItself(id)) === 'closed'));
}

/** Whether two compared branches stand apart, one of them in a state of the region. */
export function partsIn(regionId: string, { active, others }: LiveState): boolean {
  const isApart = (ids: ReadonlySet<string>, from: ReadonlySet<string>): boolean =>
    [...ids].some((id) => isInside(regionId, id) && !from.has(id));
  return others.size > 0 && (isApart(active, others) || isApart(others, active));
}

export const regionIdsOf = ({ nodes }: ChartLayout): readonly string[] =>
  nodes.filter(({ kind }) => kind === 'compound').map(({ id }) => id);

/** The same drawing without the inside of the regions that are closed. */
export function collapsed(layout: ChartLayout, closed: ReadonlySet<string>): ChartLayout {
  if (closed.size === 0) return layout;
  const regions = layout.nodes.filter(({ id }) => closed.has(id));
  // Parents come before their children: the outermost closed region holds a state.
  const holderOf = (id: string): LayoutNode | undefined =>
    regions.find((region) => isInside(region.id, id) || isStartIn(layout, region.id, id));
  const isFree = (box: Box): boolean => !regions.some((region) => overlap(box, region));
  return {
    ...layout,
    nodes: layout.nodes.filter(({ id }) => holderOf(id) === undefined),
    edges: layout.edges.flatMap((edge) => {
      const kept = keptEdge(edge, holderOf, closed);
      if (kept === undefined || kept === edge) return kept ?? [];
      const label = kept.label !== null && isFree(kept.label) ? kept.label : null;
      return { ...kept, d: pathOf(kept.points), label };
    }),
    trays: layout.trays.filter(isFree),
  };
}

/** The dot that a region begins with has an id of its own. */
function isStartIn({ nodes }: ChartLayout, regionId: string, id: string): boolean {
  const parentId = nodes.find((node) => node.id === id)?.parentId ?? null;
  return parentId !== null && (parentId === regionId || isInside(regionId, parentId));
}

/** An edge as far as it is seen; undefined when it lies inside. */
function keptEdge(
  edge: LayoutEdge,
  holderOf: (id: string) => LayoutNode | undefined,
  closed: ReadonlySet<string>,
): LayoutEdge | undefined {
  const from = holderOf(edge.source);
  if (edge.target === null) return from || closed.has(edge.source) ? undefined : edge;
  const to = holderOf(edge.target);
  if (from === undefined && to === undefined) return edge;
  const [source, target] = [from?.id ?? edge.source, to?.id ?? edge.target];
  if (source === target) return undefined;
  const left = from === undefined ? edge.points : beyond(edge.points, from);
  const points = to === undefined ? left : beyond(left.toReversed(), to).toReversed();
  return points.length < 2 ? undefined : { ...edge, source, target, points };
}

/** A line from where it leaves a box. */
function beyond(points: readonly Point[], box: Box): readonly Point[] {
  const last = points.findLastIndex((point) => isWithin(point, box));
  const [inner, outer] = [points[last], points[last + 1]];
  if (inner === undefined) return points;
  if (outer === undefined) return [];
  const exit =
    inner.x === outer.x
      ? { x: inner.x, y: outer.y > inner.y ? box.y + box.h : box.y }
      : { x: outer.x > inner.x ? box.x + box.w : box.x, y: inner.y };
  const rest = points.slice(last + 1);
  return exit.x === outer.x && exit.y === outer.y ? rest : [exit, ...rest];
}

const isWithin = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;

/** What a collapsed region says of its inside. */
export interface Summary {
  /** `Expiring · in 7 d`. */
  readonly text: string;
  readonly isLatest: boolean;
  readonly isPause: boolean;
}

/** @param layout With everything in it. */
export function summaryOf(layout: ChartLayout, id: string, live: LiveState): Summary {
  const edges = layout.edges.filter(({ source }) => source === id || isInside(id, source));
  const here = layout.nodes
    .filter((node) => node.kind !== 'compound' && isInside(id, node.id))
    .filter((node) => live.active.has(node.id))
    .map(({ label }) => label);
  const timers = edges.flatMap((edge) => timerOf(edge, live) ?? []);
  const soonest = [...live.timers.values()].find((timer) => timers.includes(timer));
  const been = (live.visited.get(id) ?? 0) > 0 ? say('Been here') : say('Not reached');
  const parts = here.length === 0 ? [been] : [...here, ...(soonest ? [soonest.label] : [])];
  return {
    text: parts.join(' · '),
    isLatest: edges.some((edge) => edge.edgeIds.some((one) => live.latest.has(one))),
    isPause: [...live.pauses].some((one) => isInside(id, one)),
  };
}
