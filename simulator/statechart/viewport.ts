/**
 * Which part of a drawing is seen, and how large. It belongs to whoever looks: nothing that happens in
 * the story moves it, unless they asked to follow.
 */
import type { Box, Point } from '../graph/shape.ts';

export interface Viewport {
  /** What of the drawing stands in the middle. Unit: of the drawing. */
  readonly centre: Point;
  /** Unit: pixels for each unit of the drawing. */
  readonly scale: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Unit: of the drawing. Around everything when it is fitted. */
const MARGIN = 18;
/** The tools below the drawing. Unit: pixels. */
const TOOLS_PX = 38;
const SCALE = { min: 0.2, max: 3, fittedMax: 1.35, legible: 0.55, reading: 0.9 };

/** All of the drawing; a small one is not blown up. */
export function fitted(drawing: Extent, panel: Extent): Viewport {
  const scale = Math.min(
    panel.width / (drawing.width + 2 * MARGIN),
    (panel.height - TOOLS_PX) / (drawing.height + 2 * MARGIN),
    SCALE.fittedMax,
  );
  const within = Math.max(SCALE.min, scale);
  const { x, y } = middleOf(drawing);
  return { centre: { x, y: y + TOOLS_PX / 2 / within }, scale: within };
}

/** What is seen first of a drawing that is too large to be read as a whole: the part around a box. */
export function firstSeen(drawing: Extent, around: Box | undefined): Viewport {
  const centre = around === undefined ? middleOf(drawing) : middleOfBox(around);
  return { centre, scale: SCALE.reading };
}

/** Moved so far that no side of the panel stays empty while the drawing goes on at the other. */
export function filling({ centre, scale }: Viewport, drawing: Extent, panel: Extent): Viewport {
  const within = (value: number, length: number, seenPx: number): number => {
    const half = seenPx / scale / 2 - MARGIN;
    return length <= 2 * half ? length / 2 : Math.min(length - half, Math.max(half, value));
  };
  const { width, height } = drawing;
  return {
    centre: {
      x: within(centre.x, width, panel.width),
      y: within(centre.y, height + TOOLS_PX / scale, panel.height),
    },
    scale,
  };
}

/** As large as the panel allows, in its middle; a small part is not blown up. */
export function focusedOn(box: Box, panel: Extent): Viewport {
  const { centre, scale } = fitted({ width: box.w, height: box.h }, panel);
  return { centre: { x: centre.x + box.x, y: centre.y + box.y }, scale };
}

/** Unit: pixels. The names of states, at the drawing's own size. */
const NAME_PX = 13;
const READABLE_PX = { alone: 11, inWhole: 9 };

/**
 * Whether a name is too small to read: below 11 pixels. What the reader did not make smaller, the
 * whole drawing as it fits the panel, is left as it is down to 9: else a page on a small screen
 * would open without its heart.
 *
 * @param whole All of the drawing in its panel.
 */
export function isTiny({ scale }: Viewport, whole: Viewport): boolean {
  const px = scale * NAME_PX;
  const isSmaller = scale < whole.scale * 0.99 || whole.scale * NAME_PX < READABLE_PX.inWhole;
  return px < (isSmaller ? READABLE_PX.alone : READABLE_PX.inWhole);
}

export const isLegible = ({ scale }: Viewport): boolean => scale >= SCALE.legible;

/**
 * Larger or smaller, with one point of the panel staying where it is.
 *
 * @param at From the middle of the panel. Unit: pixels.
 */
export function zoomed({ centre, scale }: Viewport, factor: number, at: Point): Viewport {
  const next = Math.min(SCALE.max, Math.max(SCALE.min, scale * factor));
  const shift = 1 / scale - 1 / next;
  return { centre: { x: centre.x + at.x * shift, y: centre.y + at.y * shift }, scale: next };
}

/** Moved along with the pointer. Unit: pixels. */
export function panned({ centre, scale }: Viewport, dx: number, dy: number): Viewport {
  return { centre: { x: centre.x - dx / scale, y: centre.y - dy / scale }, scale };
}

/** At least a part of the drawing stays in sight. */
export function bounded(view: Viewport, drawing: Extent, panel: Extent): Viewport {
  const { scale } = view;
  const within = (value: number, length: number, seenPx: number): number => {
    const half = seenPx / scale / 2;
    const rest = Math.max(0, length / 2 - half) + Math.min(half, length / 2) * 0.8;
    return Math.min(length / 2 + rest, Math.max(length / 2 - rest, value));
  };
  const { x, y } = view.centre;
  return {
    centre: {
      x: within(x, drawing.width, panel.width),
      y: within(y, drawing.height, panel.height),
    },
    scale,
  };
}

/** Moved so far that a box is seen; as it is where it is seen already. */
export function revealing(view: Viewport, panel: Extent, box: Box): Viewport {
  return isSeen(view, panel, box) ? view : { ...view, centre: middleOfBox(box) };
}

/** Whether all of a box is seen; of one that is larger than the panel, its middle. */
export function isSeen({ centre, scale }: Viewport, panel: Extent, box: Box): boolean {
  const isWithin = (start: number, length: number, middle: number, seen: number): boolean => {
    const half = seen / scale / 2;
    const [from, to] = length > 2 * half ? [0.5, 0.5] : [0, 1];
    return start + length * from >= middle - half && start + length * to <= middle + half;
  };
  return (
    isWithin(box.x, box.w, centre.x, panel.width) && isWithin(box.y, box.h, centre.y, panel.height)
  );
}

/** For the picture's `viewBox`. */
export function viewBoxOf({ centre, scale }: Viewport, panel: Extent): string {
  const [w, h] = [panel.width / scale, panel.height / scale];
  return [centre.x - w / 2, centre.y - h / 2, w, h].map((one) => one.toFixed(2)).join(' ');
}

const middleOf = ({ width, height }: Extent): Point => ({ x: width / 2, y: height / 2 });
const middleOfBox = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });
