/** What is wrong with a drawing, as sentences: promises a picture keeps whatever it shows. */
import type { ChartLayout, LayoutEdge, LayoutNode } from './layout.ts';
import {
  type Box,
  contains,
  cross,
  inflated,
  overlap,
  type Point,
  runsThrough,
  segmentsOf,
} from './shape.ts';

/** Problems; empty when the drawing may be shown. */
export function problemsOf(layout: ChartLayout): readonly string[] {
  return [
    ...nodeProblems(layout),
    ...labelProblems(layout),
    ...wireProblems(layout),
    ...boundsProblems(layout),
  ];
}

/** How often two wires cross each other. */
export function crossingCountOf(layout: ChartLayout): number {
  const lines = [...new Map(layout.edges.map((edge) => [edge.wire, edge.points])).values()];
  const segments = lines.map((points) => segmentsOf(points));
  return pairsOf(segments).reduce(
    (sum, [one, other]) =>
      sum + one.flatMap(([a, b]) => other.filter(([c, d]) => cross(a, b, c, d))).length,
    0,
  );
}

function nodeProblems({ nodes }: ChartLayout): readonly string[] {
  const inside = nodes.flatMap((node) => {
    const parent = nodes.find(({ id }) => id === node.parentId);
    return parent === undefined || contains(parent, node) ? [] : [`${node.id} leaves its parent`];
  });
  const apart = pairsOf(nodes)
    .filter(([a, b]) => a.parentId === b.parentId && overlap(a, b))
    .map(([a, b]) => `${a.id} overlaps ${b.id}`);
  return [...inside, ...apart];
}

type Labelled = LayoutEdge & { readonly label: NonNullable<LayoutEdge['label']> };

function labelProblems({ nodes, edges }: ChartLayout): readonly string[] {
  const labelled = edges.filter((edge): edge is Labelled => edge.label !== null);
  const apart = pairsOf(labelled)
    .filter(([a, b]) => overlap(a.label, b.label))
    .map(([a, b]) => `the label of ${a.id} overlaps that of ${b.id}`);
  const placed = labelled.flatMap((edge) =>
    nodes
      .filter((node) => overlap(edge.label, node))
      .filter((node) => !(isAround(nodes, node, edge) && contains(node, edge.label)))
      .map((node) => `the label of ${edge.id} overlaps ${node.id}`),
  );
  const crossed = labelled.flatMap((edge) =>
    edges
      .filter((other) => other.wire !== edge.wire && other.wire !== null)
      .filter(({ points }) => segmentsOf(points).some(([a, b]) => runsThrough(a, b, edge.label)))
      .map((other) => `the wire of ${other.id} runs through the label of ${edge.id}`),
  );
  return [...apart, ...placed, ...crossed];
}

/** Whether an edge lies inside a node: between its states, or staying in it. */
function isAround(nodes: readonly LayoutNode[], node: LayoutNode, edge: LayoutEdge): boolean {
  const above = [
    ...ancestorsOf(nodes, edge.source),
    ...(edge.target === null ? [] : ancestorsOf(nodes, edge.target)),
  ];
  return above.includes(node.id) || (edge.target === null && edge.source === node.id);
}

function ancestorsOf(nodes: readonly LayoutNode[], id: string): readonly string[] {
  const parentId = nodes.find((node) => node.id === id)?.parentId ?? null;
  return parentId === null ? [] : [parentId, ...ancestorsOf(nodes, parentId)];
}

function wireProblems(layout: ChartLayout): readonly string[] {
  return layout.edges.flatMap((edge) => {
    if (edge.target === null) return edge.label === null ? [`${edge.id} is drawn nowhere`] : [];
    const { nodes } = layout;
    const source = nodes.find(({ id }) => id === edge.source);
    const target = nodes.find(({ id }) => id === edge.target);
    const [first, last] = [edge.points[0], edge.points.at(-1)];
    if (!source || !target || !first || !last || edge.points.length < 2) {
      return [`${edge.id} has no wire`];
    }
    const around = [...ancestorsOf(nodes, edge.source), ...ancestorsOf(nodes, edge.target)];
    const isSlanted = segmentsOf(edge.points).some(([a, b]) => a.x !== b.x && a.y !== b.y);
    return [
      ...(isOnBorder(first, source) ? [] : [`${edge.id} does not start at ${source.id}`]),
      ...(isOnBorder(last, target) ? [] : [`${edge.id} does not end at ${target.id}`]),
      ...(isSlanted ? [`${edge.id} is slanted`] : []),
      ...nodes
        .filter((node) => !around.includes(node.id))
        .filter((node) =>
          segmentsOf(edge.points).some(([a, b]) => runsThrough(a, b, inflated(node, -0.2))),
        )
        .map((node) => `${edge.id} runs through ${node.id}`),
    ];
  });
}

/** Coordinates are kept to a tenth of a pixel. */
const TOLERANCE = 0.15;

function isOnBorder(point: Point, box: Box): boolean {
  const at = { ...point, w: 0, h: 0 };
  return contains(inflated(box, TOLERANCE), at) && !contains(inflated(box, -TOLERANCE), at);
}

function boundsProblems({ width, height, nodes, edges }: ChartLayout): readonly string[] {
  const sheet = inflated({ x: 0, y: 0, w: width, h: height }, TOLERANCE);
  const outside = nodes.filter((node) => !contains(sheet, node)).map(({ id }) => id);
  const labels = edges.filter(({ label }) => label !== null && !contains(sheet, label));
  const wires = edges.filter(({ points }) =>
    points.some((point) => !contains(sheet, { ...point, w: 0, h: 0 })),
  );
  return [...outside, ...labels.map(({ id }) => id), ...wires.map(({ id }) => id)].map(
    (id) => `${id} leaves the sheet`,
  );
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => [one, other] as const),
  );
}
