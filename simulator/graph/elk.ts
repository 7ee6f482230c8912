/** One flat graph laid out from left to right by ELK's layered algorithm; every number is ours. */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { type Box, moved, type Point } from './shape.ts';
import type { Size } from './size.ts';

export interface FlatGraph {
  readonly items: readonly (Size & { readonly id: string; readonly isStart: boolean })[];
  readonly links: readonly Link[];
}

interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: Size | null;
  /** A wire that leads back: laid out forwards, then turned round. */
  readonly isBack: boolean;
}

export interface FlatLayout extends Size {
  readonly items: ReadonlyMap<string, Box>;
  readonly links: ReadonlyMap<
    string,
    { readonly points: readonly Point[]; readonly label: Box | null }
  >;
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.randomSeed': '1',
  'elk.layered.thoroughness': '24',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.longEdgeStrategy': 'DUMMY_NODE_OVER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.nodeSelfLoop': '14',
  'elk.separateConnectedComponents': 'false',
};

const elk = new ELK.default();

export async function layoutFlat(graph: FlatGraph): Promise<FlatLayout> {
  const result = await elk.layout({
    id: 'root',
    layoutOptions: OPTIONS,
    children: graph.items.map(({ id, w, h, isStart }) => ({
      id,
      width: w,
      height: h,
      layoutOptions: isStart ? { 'elk.layered.layering.layerConstraint': 'FIRST' } : {},
    })),
    edges: graph.links.map(edgeOf),
  });
  return read(graph, result);
}

function edgeOf(link: Link): ElkExtendedEdge {
  const weight = link.isBack ? '0' : link.label === null ? '20' : '5';
  return {
    id: link.id,
    sources: [link.isBack ? link.target : link.source],
    targets: [link.isBack ? link.source : link.target],
    labels:
      link.label === null
        ? []
        : [
            {
              id: `${link.id}/label`,
              text: 'label',
              width: link.label.w,
              height: link.label.h,
              layoutOptions: {
                'elk.edgeLabels.inline': String(link.source !== link.target),
                'elk.edgeLabels.placement': 'CENTER',
              },
            },
          ],
    layoutOptions: {
      'elk.layered.priority.straightness': weight,
      'elk.layered.priority.shortness': weight,
    },
  };
}

function read(graph: FlatGraph, result: ElkNode): FlatLayout {
  const items = new Map<string, Box>();
  for (const child of result.children ?? []) items.set(child.id, boxOf(child));
  const links = new Map<string, { points: readonly Point[]; label: Box | null }>();
  for (const edge of result.edges ?? []) {
    const isBack = graph.links.find((link) => link.id === edge.id)?.isBack === true;
    const points = (edge.sections ?? []).flatMap((section) => [
      section.startPoint,
      ...(section.bendPoints ?? []),
      section.endPoint,
    ]);
    const label = edge.labels?.[0];
    links.set(edge.id, {
      points: (isBack ? points.reverse() : points).map((point) => moved(point, 0, 0)),
      label: label === undefined ? null : boxOf(label),
    });
  }
  return { w: result.width ?? 0, h: result.height ?? 0, items, links };
}

function boxOf(shape: { x?: number; y?: number; width?: number; height?: number }): Box {
  return { x: shape.x ?? 0, y: shape.y ?? 0, w: shape.width ?? 0, h: shape.height ?? 0 };
}
