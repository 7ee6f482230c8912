/** Technical names on the drawing: ids, what is done on entering, and whole conditions. */
import type { MachineDescription } from '../../runtime/index.ts';
import type { ChartLayout, LayoutEdge, LayoutNode } from '../graph/layout.ts';
import { Mute } from './glyph.tsx';

interface TechnicalProps {
  readonly layout: ChartLayout;
  readonly machine: MachineDescription;
}

/** Unit: pixels. */
const LINE = 11;

/** They lie on the drawing, whose boxes were made without them; the outline says the same in full. */
export function Technical({ layout, machine }: TechnicalProps) {
  return (
    <Mute>
      {layout.nodes
        .filter(({ kind }) => kind !== 'initial')
        .map((node) => (
          <NodeNames key={node.id} node={node} entry={entryOf(machine, node.id)} />
        ))}
      {layout.edges.map((edge) => (
        <Condition key={edge.id} edge={edge} />
      ))}
    </Mute>
  );
}

const entryOf = ({ states }: MachineDescription, id: string): readonly string[] =>
  states.find((state) => state.id === id)?.entryEffects ?? [];

interface NodeNamesProps {
  readonly node: LayoutNode;
  readonly entry: readonly string[];
}

/** A region's stand on its border, a state's below its box. */
function NodeNames({ node: { id, kind, x, y, w, h }, entry }: NodeNamesProps) {
  const isRegion = kind === 'compound';
  const lines = [id, ...entry.map((effect) => `entry / ${effect}`)];
  const top = isRegion ? y - 6 - (lines.length - 1) * LINE : y + h + LINE - 1;
  return lines.map((line, index) => (
    <text
      key={line}
      className="chart-technical"
      direction="ltr"
      x={x + w / 2}
      y={top + index * LINE}
      dy="0.355em"
      textAnchor="middle"
    >
      {line}
    </text>
  ));
}

/** A condition that has no line of its own on its pill. */
function Condition({ edge: { label, guard } }: { readonly edge: LayoutEdge }) {
  if (label === null || guard === null || label.sub !== null || label.text === guard) return null;
  return (
    <text
      className="chart-technical"
      x={label.x + label.w / 2}
      y={label.y + label.h + LINE - 1}
      dy="0.355em"
      textAnchor="middle"
    >
      [{guard}]
    </text>
  );
}
