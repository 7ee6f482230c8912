/** A drawing for those who read from right to left: everything changes sides, and no word is turned. */
import type { ChartLayout, EdgeLabel } from '../graph/layout.ts';
import { pathOf } from '../graph/path.ts';
import type { Box, Point } from '../graph/shape.ts';

/** The envelope's and the clock's own width. Unit: pixels. */
const GLYPH_PX = 12;

export function mirrored(layout: ChartLayout): ChartLayout {
  const { width } = layout;
  const point = <T extends Point>(one: T): T => ({ ...one, x: width - one.x });
  const box = <T extends Box>(one: T): T => ({ ...one, x: width - one.x - one.w });
  const glyph = (x: number | null): number | null => (x === null ? null : width - x - GLYPH_PX);
  const label = (one: EdgeLabel): EdgeLabel => ({
    ...box(one),
    textX: width - one.textX,
    clockX: glyph(one.clockX),
    mailX: glyph(one.mailX),
  });
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({
      ...box(node),
      textAt: point(node.textAt),
      mailX: glyph(node.mailX),
    })),
    edges: layout.edges.map((edge) => {
      const points = edge.points.map(point);
      return {
        ...edge,
        points,
        d: pathOf(points),
        label: edge.label === null ? null : label(edge.label),
      };
    }),
    trays: layout.trays.map(box),
  };
}
