/** How wide a text is in Inter, at build time: a drawing's boxes are made to fit their words. */
import { create } from 'fontkit';

type Weight = 400 | 500 | 600;

/** Unit: pixels. */
export type Measure = (text: string, sizePx: number, weight: Weight) => number;

/**
 * How much wider the heavier cuts run than the regular one, rounded up. The variable font's own
 * table says 1.4 % and 2.8 % for our words; the rest is breathing room.
 */
const WIDENING: Record<Weight, number> = { 400: 1, 500: 1.02, 600: 1.036 };

/** A measure from the bytes of Inter's variable WOFF2 (latin). */
export function measureWith(fontFile: Uint8Array): Measure {
  const font = create(fontFile);
  const known = new Map<string, number>();
  const regularEm = (text: string): number => {
    const width = known.get(text) ?? font.layout(text).advanceWidth / font.unitsPerEm;
    known.set(text, width);
    return width;
  };
  return (text, sizePx, weight) => regularEm(text) * sizePx * WIDENING[weight];
}
