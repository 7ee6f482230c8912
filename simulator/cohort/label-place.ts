/** Where the name of a series stands in its chart: wholly within its area, or over its line. */
import { type Bounds, type Chart, MARGIN, plotHeight } from './geometry.ts';

/** About what a letter takes, and a line of them. Unit: pixels. */
const LETTER = { width: 6.4, height: 15 } as const;
/** From one line to the next. Unit: pixels. */
export const LEADING = 14;
const MARGIN_PX = 4;
const EASE_PX = 6;

export interface LabelPlace {
  readonly lines: readonly string[];
  /** The middle of each line, and the base of the first. */
  readonly x: number;
  readonly y: number;
}

/** Null where there is no room for it, in two lines neither: the legend has it. */
export function labelPlace(chart: Chart, series: number, title: string): LabelPlace | null {
  const { form, bounds } = chart;
  if (form === 'lines') return overLine(chart, series, title);
  const row = bounds[series] ?? [];
  const forms = [[title], halvesOf(title)];
  // Two lines at their ease are better than one that is hemmed in.
  const ways = [EASE_PX, 0].flatMap((spare) => forms.map((lines) => ({ spare, lines })));
  for (const { spare, lines } of ways) {
    const place = placeOf(chart, row, lines, spare);
    if (place !== null) return place;
  }
  return null;
}

/** In the middle of the longest stretch that has almost as much room as there is anywhere. */
function placeOf(
  chart: Chart,
  row: Bounds,
  lines: readonly string[],
  spare: number,
): LabelPlace | null {
  const half = halfOf(lines);
  const need = LETTER.height + (lines.length - 1) * LEADING + spare;
  const [start, end] = spanOf(chart);
  if (end - start < 2 * half) return null;
  const days = row.map((_, at) => within(chart.x(at), start + half, end - half));
  const places = [...new Set(days)];
  const rooms = places.map((place) => roomAt(chart, row, place - half, place + half));
  const heights = rooms.map(({ top, bottom }) => bottom - top);
  const most = Math.max(0, ...heights);
  if (most < need) return null;
  const at = middleOfLongest(heights.map((one) => one >= Math.max(need, 0.8 * most)));
  const { top, bottom } = rooms[at] ?? { top: 0, bottom: 0 };
  const firstBase = (top + bottom - (lines.length - 1) * LEADING) / 2 + 4;
  return { lines, x: places[at] ?? start, y: firstBase };
}

/** What of an area is free from one place to another. Unit: pixels, downwards. */
function roomAt(chart: Chart, row: Bounds, from: number, to: number) {
  const inside = row.map((_, at) => chart.x(at)).filter((x) => x > from && x < to);
  const edges = [from, ...inside, to].map((place) => edgesAt(chart, row, place));
  return {
    top: Math.max(...edges.map(({ upper }) => upper)),
    bottom: Math.min(...edges.map(({ lower }) => lower)),
  };
}

/** Both edges of an area at a place between two days. */
function edgesAt({ x, y, count }: Chart, row: Bounds, place: number) {
  const [first, last] = [x(0), x(Math.max(0, count - 1))];
  const along = last === first ? 0 : ((place - first) / (last - first)) * (count - 1);
  const before = within(Math.floor(along), 0, Math.max(0, count - 2));
  const share = within(along - before, 0, 1);
  const between = (side: 0 | 1): number => {
    const low = row[before]?.[side] ?? 0;
    return y(low + share * ((row[before + 1]?.[side] ?? low) - low));
  };
  return { upper: between(1), lower: between(0) };
}

const halfOf = (lines: readonly string[]): number =>
  (Math.max(...lines.map((line) => line.length)) * LETTER.width) / 2 + MARGIN_PX;

/** A name in two lines, as even as its words are; one word stays one line. */
function halvesOf(title: string): readonly string[] {
  const words = title.split(' ');
  const splits = words.slice(1).map((_, at) => {
    const cut = at + 1;
    return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
  });
  const longest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => line.length));
  return splits.reduce<readonly string[]>(
    (best, one) => (longest(one) < longest(best) ? one : best),
    [title],
  );
}

function spanOf({ frame }: Chart): readonly [start: number, end: number] {
  return frame.isMirrored
    ? [MARGIN.end, frame.width - MARGIN.start]
    : [MARGIN.start, frame.width - MARGIN.end];
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

function overLine(chart: Chart, series: number, title: string): LabelPlace {
  const { frame, bounds, x, y } = chart;
  const half = halfOf([title]);
  const [start, end] = spanOf(chart);
  const { at, isUpper } = clearestOf(bounds, series);
  const place = within(x(at), start + half, end - half);
  const near = (bounds[series] ?? []).filter((_, one) => Math.abs(x(one) - place) <= half);
  const heights = near.map(([, high]) => y(high));
  const bottom = MARGIN.top + plotHeight(frame) - 4;
  const height = isUpper ? Math.min(...heights) - 8 : Math.max(...heights) + 18;
  return { lines: [title], x: place, y: within(height, 24, bottom) };
}

/** The middle of the longest stretch in which something holds. */
function middleOfLongest(holds: readonly boolean[]): number {
  let best = { from: 0, length: 0 };
  let from = 0;
  for (const [at, isSo] of holds.entries()) {
    if (!isSo) from = at + 1;
    else if (at + 1 - from > best.length) best = { from, length: at + 1 - from };
  }
  return best.from + (best.length >> 1);
}

/** Where a line is farthest from the others, and whether it is over them there. */
function clearestOf(bounds: readonly Bounds[], series: number) {
  const own = bounds[series] ?? [];
  const others = bounds.filter((_, at) => at !== series);
  const gapAt = (at: number): number =>
    Math.min(...others.map((row) => Math.abs((own[at]?.[1] ?? 0) - (row[at]?.[1] ?? 0))));
  const middle = own.map((_, at) => at).slice(own.length >> 2, Math.ceil(own.length * 0.75));
  const at = middle.reduce((best, one) => (gapAt(one) > gapAt(best) ? one : best), middle[0] ?? 0);
  const isUpper = others.every((row) => (row[at]?.[1] ?? 0) <= (own[at]?.[1] ?? 0));
  return { at, isUpper };
}
