/** What wires that cross the border of a compound have to know of it. */
import type { Measure } from './measure.ts';
import type { Graph, Wire } from './model.ts';
import type { Box } from './shape.ts';
import { SIZE } from './size.ts';

/** Whether a parent is the innermost one around both ends of a wire. */
export function meetsAt(
  { nodes }: Graph,
  parentId: string | null,
  { source, target }: Wire,
): boolean {
  const above = (id: string): readonly (string | null)[] => {
    const parent = nodes.find((node) => node.id === id)?.parentId ?? null;
    return parent === null ? [null] : [parent, ...above(parent)];
  };
  const ofTarget = above(target);
  return above(source).find((id) => ofTarget.includes(id)) === parentId;
}

interface Named extends Box {
  readonly label: string;
  readonly captionY: number | null;
}

/** Where a compound says its name and what may happen inside it. */
export function wordsOf(node: Named, measure: Measure): readonly Box[] {
  const { x, y, w, label, captionY } = node;
  const left = x + SIZE.compoundPadding;
  const title = measure(label, SIZE.titleText, 600);
  return [
    { x: left, y: y + 8, w: title, h: SIZE.titleHeight - 12 },
    ...(captionY === null ? [] : [{ x: left, y: captionY, w: w / 2, h: SIZE.captionHeight }]),
  ];
}
