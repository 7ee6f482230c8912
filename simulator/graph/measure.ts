/** How wide a text is, at build time: a drawing's boxes are made to fit their words. */
import { create } from 'fontkit';

type Weight = 400 | 500 | 600;

/** Unit: pixels. */
export type Measure = (text: string, sizePx: number, weight: Weight) => number;

/**
 * How much wider the heavier cuts run than the regular one, rounded up. The variable font's own
 * table says 1.4 % and 2.8 % for our words; the rest is breathing room.
 */
const WIDENING: Record<Weight, number> = { 400: 1, 500: 1.02, 600: 1.036 };

/**
 * A measure from the bytes of WOFF2 files, the first of which is Inter's (latin). A letter that a file
 * does not have is measured with the next.
 */
export function measureWith(...fontFiles: readonly Uint8Array[]): Measure {
  const fonts = fontFiles.map((file) => create(file));
  const known = new Map<string, number>();
  const fontFor = (letter: string) =>
    fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) ?? fonts[0];
  const regularEm = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let width = 0;
    for (const run of runsOf(text, fontFor)) {
      const font = fontFor(run[0] ?? ' ');
      if (font !== undefined) width += font.layout(run).advanceWidth / font.unitsPerEm;
    }
    known.set(text, width);
    return width;
  };
  return (text, sizePx, weight) => regularEm(text) * sizePx * WIDENING[weight];
}

/** Stretches of letters that one font has: a script joins its letters within one. */
function runsOf<Font>(text: string, fontFor: (letter: string) => Font): readonly string[] {
  const runs: string[] = [];
  let last: Font | undefined;
  for (const letter of text) {
    const font = fontFor(letter);
    const before = runs.at(-1);
    if (before !== undefined && font === last) runs[runs.length - 1] = before + letter;
    else runs.push(letter);
    last = font;
  }
  return runs;
}
