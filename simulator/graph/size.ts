/** How large what carries words must be. Shared by the layout, which makes room, and the drawing. */
import type { Measure } from './measure.ts';
import type { GraphNode, Pill } from './model.ts';
import type { Box } from './shape.ts';

/** Unit: pixels. Fonts as in statechart.css. */
export const SIZE = {
  pillHeight: 24,
  pillPadding: 10,
  pillText: 12,
  subHeight: 13,
  subText: 10.5,
  glyph: 12,
  glyphGap: 5,
  countText: 10.5,
  pillGap: 6,
  /** For what is left of a wait, on a tag under the pill. */
  tagRoom: 7,
  trayPadding: 5,
  stateHeight: 38,
  statePadding: 16,
  stateText: 13,
  stateWidthMin: 76,
  finalHeight: 42,
  smallHeight: 26,
  smallPadding: 12,
  smallText: 12,
  dot: 10,
  lead: 30,
  titleHeight: 34,
  titleText: 13,
  compoundPadding: 14,
  captionHeight: 26,
  rowWidth: 380,
} as const;

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** A pill and where it stands. */
export interface PlacedPill extends Box {
  readonly pill: Pill;
}

export interface PillStack extends Size {
  readonly pills: readonly PlacedPill[];
}

function pillSize(pill: Pill, measure: Measure): Size {
  const main =
    measure(pill.text, SIZE.pillText, 500) +
    (pill.kind === 'timer' ? SIZE.glyph + SIZE.glyphGap : 0) +
    mailWidth(pill.mailCount, measure);
  const subText = pill.kind === 'always' ? SIZE.pillText : SIZE.subText;
  const sub = pill.sub === null ? 0 : measure(pill.sub, subText, 400);
  return {
    w: Math.ceil(Math.max(main, sub)) + 2 * SIZE.pillPadding,
    h: SIZE.pillHeight + (pill.sub === null ? 0 : SIZE.subHeight),
  };
}

/** Where a pill's text and glyphs stand: side by side, centred together. */
export function pillTexts(pill: Pill, box: Box, measure: Measure) {
  const text = measure(pill.text, SIZE.pillText, 500);
  const clock = pill.kind === 'timer' ? SIZE.glyph + SIZE.glyphGap : 0;
  const mail = mailWidth(pill.mailCount, measure);
  const left = box.x + (box.w - clock - text - mail) / 2;
  return {
    textX: left + clock + text / 2,
    clockX: clock === 0 ? null : left,
    mailX: mail === 0 ? null : left + clock + text + SIZE.glyphGap,
  };
}

/** Where a node's label and envelope stand. A compound's label begins at its point. */
export function nodeTexts(node: GraphNode, box: Box, measure: Measure) {
  const mail = mailWidth(node.mailCount, measure);
  if (node.kind === 'compound') {
    const text = measure(node.label, SIZE.titleText, 600);
    const x = box.x + SIZE.compoundPadding;
    const y = box.y + SIZE.titleHeight / 2 + 1;
    return { textAt: { x, y }, mailX: mail === 0 ? null : x + text + SIZE.glyphGap };
  }
  const text = measure(node.label, SIZE.stateText, 600);
  const left = box.x + (box.w - text - mail) / 2;
  const y = box.y + (node.pills.length > 0 ? SIZE.stateHeight / 2 : box.h / 2);
  return {
    textAt: { x: left + text / 2, y },
    mailX: mail === 0 ? null : left + text + SIZE.glyphGap,
  };
}

/** An envelope, and how many when it is more than one. */
function mailWidth(mailCount: number, measure: Measure): number {
  if (mailCount === 0) return 0;
  const count = mailCount === 1 ? 0 : measure(`${mailCount}`, SIZE.countText, 500) + 2;
  return SIZE.glyphGap + SIZE.glyph + count;
}

/** Pills one under the other, centred: what one wire carries. */
export function stackOf(pills: readonly Pill[], measure: Measure): PillStack {
  const said = pills.filter((pill) => pill.text !== '');
  return onTray([columnOf(said, measure)]);
}

/** Pills in two columns, for a wire that has more width than height to spare. */
export function pairsOf(pills: readonly Pill[], measure: Measure): PillStack {
  const said = pills.filter((pill) => pill.text !== '');
  const half = Math.ceil(said.length / 2);
  const columns = [said.slice(0, half), said.slice(half)].filter((column) => column.length > 0);
  return onTray(columns.map((column) => columnOf(column, measure)));
}

function columnOf(pills: readonly Pill[], measure: Measure): PillStack {
  const sizes = pills.map((pill) => pillSize(pill, measure));
  const w = Math.max(0, ...sizes.map((size) => size.w));
  let y = 0;
  const placed = pills.map((pill, index) => {
    const size = sizes[index] ?? { w: 0, h: 0 };
    const box = { pill, x: (w - size.w) / 2, y, ...size };
    y += size.h + SIZE.pillGap + (pill.kind === 'timer' ? SIZE.tagRoom : 0);
    return box;
  });
  return { w, h: Math.max(0, ...placed.map((box) => box.y + box.h)), pills: placed };
}

/** Columns side by side; around several pills there is a rim. */
function onTray(columns: readonly PillStack[]): PillStack {
  const count = columns.flatMap(({ pills }) => pills).length;
  const padding = count > 1 ? SIZE.trayPadding : 0;
  const h = Math.max(0, ...columns.map((column) => column.h));
  let x = padding;
  const pills = columns.flatMap((column) => {
    const dy = padding + (h - column.h) / 2;
    const placed = column.pills.map((box) => ({ ...box, x: box.x + x, y: box.y + dy }));
    x += column.w + SIZE.pillGap;
    return placed;
  });
  return { w: count === 0 ? 0 : x - SIZE.pillGap + padding, h: h + 2 * padding, pills };
}

/** Pills in rows from the left, no wider than asked where that is possible. */
export function rowsOf(pills: readonly Pill[], widthMax: number, measure: Measure): PillStack {
  const placed: PlacedPill[] = [];
  let x = 0;
  let y = 0;
  for (const pill of pills) {
    const size = pillSize(pill, measure);
    if (x > 0 && x + size.w > widthMax) {
      x = 0;
      y += size.h + SIZE.pillGap;
    }
    placed.push({ pill, x, y, ...size });
    x += size.w + SIZE.pillGap;
  }
  const w = Math.max(0, ...placed.map((box) => box.x + box.w));
  const h = Math.max(0, ...placed.map((box) => box.y + box.h));
  return { w, h, pills: placed };
}

/** A state without states inside. Its own pills stand under its name. */
export function leafSize(node: GraphNode, measure: Measure): Size & { pills: PlacedPill[] } {
  if (node.kind === 'initial') return { w: SIZE.dot, h: SIZE.dot, pills: [] };
  const isSmall = node.kind === 'transient';
  const text = measure(node.label, isSmall ? SIZE.smallText : SIZE.stateText, 600);
  const padding = isSmall ? SIZE.smallPadding : SIZE.statePadding;
  const label = Math.ceil(text + mailWidth(node.mailCount, measure)) + 2 * padding;
  if (isSmall) return { w: label, h: SIZE.smallHeight, pills: [] };
  const stack = rowsOf(node.pills, 0, measure);
  const inset = 8;
  const w = Math.max(SIZE.stateWidthMin, label, stack.w === 0 ? 0 : stack.w + 2 * inset);
  const bare = node.kind === 'final' ? SIZE.finalHeight : SIZE.stateHeight;
  const pills = stack.pills.map((box) => ({ ...box, x: (w - box.w) / 2, y: box.y + bare - 3 }));
  return { w, h: stack.h === 0 ? bare : bare - 3 + stack.h + inset, pills };
}
