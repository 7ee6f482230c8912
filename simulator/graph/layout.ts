/**
 * A machine's description as a drawing: every box, line and text in its place.
 *
 * Runs when the page is built, never in the page. The same machine draws the same picture.
 */
import type { EdgeDescription, MachineDescription } from '../../runtime/index.ts';
import type { Word } from '../word-machine.ts';
import { arranged } from './arrange.ts';
import { type Board, boundsOf, type Inner } from './board.ts';
import { meetsAt, wordsOf } from './inside.ts';
import type { Measure } from './measure.ts';
import {
  type Graph,
  type GraphNode,
  graphOf,
  type NodeKind,
  type Pill,
  type Wire,
} from './model.ts';
import { pathOf, rounded } from './path.ts';
import { PLANS } from './plan.ts';
import { type Box, moved, type Point } from './shape.ts';
import {
  leafSize,
  nodeTexts,
  type PlacedPill,
  pillTexts,
  rowsOf,
  SIZE,
  type Size,
} from './size.ts';

export interface ChartLayout {
  /** For example `trial@1`. */
  readonly machine: string;
  readonly title: string;
  readonly description: string;
  /** Unit: pixels at full size. */
  readonly width: number;
  readonly height: number;
  /** Parents before their children. */
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Where one wire carries several pills. */
  readonly trays: readonly Box[];
}

export interface LayoutNode extends Box {
  readonly id: string;
  readonly kind: NodeKind;
  readonly parentId: string | null;
  readonly label: string;
  readonly description: string;
  readonly mailCount: number;
  readonly isReached: boolean;
  /** The middle of the label, both ways; a compound's label begins there instead. */
  readonly textAt: Point;
  /** The left end of the envelope. */
  readonly mailX: number | null;
  /** Of a compound: the line above what may happen inside it. Null when there is nothing. */
  readonly captionY: number | null;
}

export interface LayoutEdge {
  /** The id of the first of its edges; of a start's own wire, the wire's id. */
  readonly id: string;
  /** Ids of the machine's edges; empty for a start. */
  readonly edgeIds: readonly string[];
  readonly kind: EdgeDescription['kind'] | 'start';
  readonly source: string;
  /** Null when the event is taken without leaving the state. */
  readonly target: string | null;
  /** Edges with the same wire share one line. Null when there is no line. */
  readonly wire: string | null;
  readonly d: string;
  readonly points: readonly Point[];
  readonly label: EdgeLabel | null;
  readonly guard: string | null;
  readonly description: string;
}

export interface EdgeLabel extends Box {
  readonly text: string;
  readonly sub: string | null;
  readonly mailCount: number;
  /** The middle of the text. */
  readonly textX: number;
  /** The left ends of the clock and the envelope. */
  readonly clockX: number | null;
  readonly mailX: number | null;
}

/** @param word In which language it is drawn; English when absent. */
export async function layoutOf(
  machine: MachineDescription,
  measure: Measure,
  word?: Word,
): Promise<ChartLayout> {
  const graph = graphOf(machine, word);
  const sheet = await sheetOf(graph, null, measure);
  const { width, height, nodes, edges, trays } = sheet;
  const { title, description } = graph;
  return { machine: graph.machine, title, description, width, height, nodes, edges, trays };
}

interface Sheet extends Pick<ChartLayout, 'width' | 'height' | 'nodes' | 'edges' | 'trays'> {}

/** One parent's children in a sheet of their own, whose corner is its origin. */
async function sheetOf(graph: Graph, parentId: string | null, measure: Measure): Promise<Sheet> {
  const children = graph.nodes.filter((node) => node.parentId === parentId);
  const drawn = await Promise.all(
    children.map(async (node) => ({ node, inside: await insideOf(graph, node, measure) })),
  );
  const ids = new Set(children.map((node) => node.id));
  const wires = graph.wires.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const across = graph.wires.filter(
    (wire) => !wires.includes(wire) && meetsAt(graph, parentId, wire),
  );
  const board = await arranged(
    {
      items: drawn.map(({ node, inside }) => ({
        id: node.id,
        isStart: node.kind === 'initial',
        w: inside.w,
        h: inside.h,
      })),
      wires,
      across,
      inners: new Map(drawn.map(({ node, inside }) => [node.id, innerOf(node, inside, measure)])),
      plan: PLANS[parentId === null ? graph.machine : `${graph.machine} ${parentId}`],
    },
    measure,
  );
  const { x, y, w, h } = boundsOf(board);
  const placed = drawn.flatMap(({ node, inside }) => {
    const box = board.nodes.get(node.id);
    return box === undefined ? [] : [placedNode(node, inside, box, measure)];
  });
  const part = {
    nodes: placed.flatMap((one) => one.nodes),
    edges: [
      ...[...wires, ...across].flatMap((wire) => placedEdges(board, wire, measure)),
      ...placed.flatMap((one) => one.edges),
    ],
    trays: [
      ...[...wires, ...across].flatMap((wire) => traysOf(board, wire)),
      ...placed.flatMap((one) => one.trays),
    ],
  };
  return { width: Math.ceil(w), height: Math.ceil(h), ...movedPart(part, -x, -y) };
}

/** What a wire that comes in from outside has to keep clear of. */
function innerOf(node: GraphNode, inside: Inside, measure: Measure): Inner {
  const { w, h, sheet } = inside;
  if (sheet === null) return { nodes: [], labels: [], wires: [] };
  const { nodes, edges, trays } = placedNode(node, inside, { x: 0, y: 0, w, h }, measure);
  return {
    nodes: nodes.slice(1),
    labels: [
      ...nodes.filter(({ kind }) => kind === 'compound').flatMap((one) => wordsOf(one, measure)),
      ...edges.flatMap(({ label }) => label ?? []),
      ...trays,
    ],
    wires: edges.filter(({ wire }) => wire !== null).map(({ points }) => points),
  };
}

/** What a node holds: the pills of what it takes without being left, and its states. */
interface Inside extends Size {
  readonly pills: readonly PlacedPill[];
  readonly sheet: Sheet | null;
  readonly captionY: number | null;
}

async function insideOf(graph: Graph, node: GraphNode, measure: Measure): Promise<Inside> {
  if (node.kind !== 'compound') {
    return { ...leafSize(node, measure), sheet: null, captionY: null };
  }
  const sheet = await sheetOf(graph, node.id, measure);
  const title = measure(node.label, SIZE.titleText, 600) + 2 * SIZE.compoundPadding;
  const rows = rowsOf(node.pills, Math.max(sheet.width, SIZE.rowWidth), measure);
  const w = Math.max(title, sheet.width, rows.w) + 2 * SIZE.compoundPadding;
  const below = SIZE.titleHeight + sheet.height + SIZE.compoundPadding;
  if (rows.pills.length === 0) return { w, h: below, pills: [], sheet, captionY: null };
  const top = below + SIZE.captionHeight;
  const pills = rows.pills.map((box) => moved(box, SIZE.compoundPadding, top));
  return { w, h: top + rows.h + SIZE.compoundPadding, pills, sheet, captionY: below };
}

type Part = Omit<Sheet, 'width' | 'height'>;

function placedNode(node: GraphNode, inside: Inside, box: Box, measure: Measure): Part {
  const { id, kind, parentId, label, description, mailCount, isReached } = node;
  const { x, y } = box;
  const { sheet, captionY } = inside;
  const texts = nodeTexts(node, box, measure);
  const own: LayoutNode = {
    ...{ id, kind, parentId, label, description, mailCount, isReached },
    ...tidy(box),
    textAt: tidyPoint(texts.textAt),
    mailX: texts.mailX === null ? null : rounded(texts.mailX),
    captionY: captionY === null ? null : rounded(y + captionY),
  };
  const line = { source: id, target: null, wire: null, points: [] };
  const stays = inside.pills.map((placed) =>
    edgeOf(placed.pill, line, moved(placed, x, y), measure),
  );
  if (sheet === null) return { nodes: [own], edges: stays, trays: [] };
  const part = movedPart(sheet, x + (box.w - sheet.width) / 2, y + SIZE.titleHeight);
  return {
    nodes: [own, ...part.nodes],
    edges: [...stays, ...part.edges],
    trays: part.trays,
  };
}

type Line = Pick<LayoutEdge, 'source' | 'target' | 'wire' | 'points'>;

function placedEdges(board: Board, wire: Wire, measure: Measure): readonly LayoutEdge[] {
  const placed = board.wires.get(wire.id);
  if (placed === undefined) return [];
  const { id, source, target } = wire;
  const line = { source, target, wire: id, points: placed.points };
  if (wire.pills.length === 0) {
    const silent = { edgeIds: [], label: null, guard: null, description: '' };
    return [{ id, kind: 'start', ...line, d: pathOf(line.points), ...silent }];
  }
  return wire.pills.map((pill) => {
    const { label } = placed;
    const own = label?.stack.pills.find((one) => one.pill.id === pill.id);
    const box = own === undefined || label === null ? null : moved(own, label.x, label.y);
    return edgeOf(pill, line, box, measure);
  });
}

function edgeOf(pill: Pill, line: Line, box: Box | null, measure: Measure): LayoutEdge {
  const { id, edgeIds, kind, guard, description } = pill;
  const label = box === null ? null : labelOf(pill, box, measure);
  return { id, edgeIds, kind, ...line, d: pathOf(line.points), label, guard, description };
}

function labelOf(pill: Pill, box: Box, measure: Measure): EdgeLabel {
  const { text, sub, mailCount } = pill;
  const { textX, clockX, mailX } = pillTexts(pill, box, measure);
  return { ...tidy(box), text, sub, mailCount, textX, clockX, mailX };
}

function traysOf(board: Board, wire: Wire): readonly Box[] {
  const label = board.wires.get(wire.id)?.label ?? null;
  return label === null || label.stack.pills.length < 2 ? [] : [tidy(label)];
}

/** Everything at once to another place. */
function movedPart({ nodes, edges, trays }: Part, dx: number, dy: number): Part {
  const along = (x: number | null): number | null => (x === null ? null : rounded(x + dx));
  return {
    nodes: nodes.map((node) => ({
      ...node,
      ...tidy(moved(node, dx, dy)),
      textAt: tidyPoint(moved(node.textAt, dx, dy)),
      mailX: along(node.mailX),
      captionY: node.captionY === null ? null : rounded(node.captionY + dy),
    })),
    edges: edges.map((edge) => {
      const points = edge.points.map((point) => tidyPoint(moved(point, dx, dy)));
      return { ...edge, points, d: pathOf(points), label: movedLabel(edge.label, dx, dy) };
    }),
    trays: trays.map((tray) => tidy(moved(tray, dx, dy))),
  };
}

function movedLabel(label: EdgeLabel | null, dx: number, dy: number): EdgeLabel | null {
  if (label === null) return null;
  const along = (x: number | null): number | null => (x === null ? null : rounded(x + dx));
  return {
    ...label,
    ...tidy(moved(label, dx, dy)),
    textX: rounded(label.textX + dx),
    clockX: along(label.clockX),
    mailX: along(label.mailX),
  };
}

function tidy({ x, y, w, h }: Box): Box {
  return { x: rounded(x), y: rounded(y), w: rounded(w), h: rounded(h) };
}

function tidyPoint({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}
