/** The columns of a table, or its rows: as wide as what stands in them, as far apart as needed. */

/** Numbers of tracks, both ends inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Unit: pixels. */
export interface Track {
  readonly start: number;
  readonly size: number;
}

/** Unit: pixels. Middles lie on the router's grid, so that wires between neighbours run straight. */
const GRID = 8;
const GAP_MIN = 40;

/** @param labels What stands between a track and the next; null for what stands elsewhere. */
export function tracksOf(
  items: readonly { readonly span: Span; readonly size: number }[],
  labels: readonly { readonly after: number | null; readonly size: number }[],
): readonly Track[] {
  const count = Math.max(...items.map(({ span }) => span.to)) + 1;
  const sizes = Array.from({ length: count }, (_, index) =>
    largest(items.filter(({ span }) => span.from === index && span.to === index)),
  );
  const gaps = sizes
    .slice(1)
    .map((_, index) => Math.max(GAP_MIN, largest(labels.filter(({ after }) => after === index))));
  for (const { span, size } of items) widen(gaps, size - lengthOf(sizes, gaps, span), span);
  let start = 0;
  return sizes.map((size, index) => {
    const middle = Math.ceil((start + size / 2) / GRID) * GRID;
    start = middle + size / 2 + (gaps[index] ?? 0);
    return { start: middle - size / 2, size };
  });
}

export function spanMiddle(tracks: readonly Track[], { from, to }: Span): number {
  const [first, last] = [tracks[from], tracks[to]];
  if (first === undefined || last === undefined) throw new Error('a span beyond its tracks');
  return (first.start + last.start + last.size) / 2;
}

export function spanStart(tracks: readonly Track[], { from }: Span): number {
  return tracks[from]?.start ?? 0;
}

/** What a wide item lacks goes into the gaps that it spans. */
function widen(gaps: number[], missing: number, { from, to }: Span): void {
  for (let index = from; index < to; index += 1) {
    gaps[index] = (gaps[index] ?? 0) + Math.max(0, missing / (to - from));
  }
}

function lengthOf(sizes: readonly number[], gaps: readonly number[], { from, to }: Span): number {
  const spanned = [...sizes.slice(from, to + 1), ...gaps.slice(from, to)];
  return spanned.reduce((sum, size) => sum + size, 0);
}

function largest(sized: readonly { readonly size: number }[]): number {
  return Math.max(0, ...sized.map(({ size }) => size));
}
