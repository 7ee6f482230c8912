/** Where a chart's numbers stand. Unit: pixels, from the side on which time begins. */
import type { DayFigure } from './figures.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Time runs from right to left where text does. */
  readonly isMirrored: boolean;
}

export interface Chart {
  readonly form: DayFigure['form'];
  readonly frame: Frame;
  /** How many numbers there are in a row. */
  readonly count: number;
  readonly top: number;
  /** Of a number, or of the middle of its bar. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly paths: readonly { readonly id: string; readonly path: string }[];
  /** The lower and upper value of each series, by number: what a pointer is over. */
  readonly bounds: readonly (readonly (readonly [low: number, high: number])[])[];
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
}

export const MARGIN = { top: 12, bottom: 24, start: 48, end: 14 } as const;
/** Between two marks of an axis. */
const GAP = { x: 56, y: 44 } as const;

/** @param most The largest number that the figure may show; else its own. */
export function chartOf(figure: DayFigure, frame: Frame, most?: number): Chart {
  const count = figure.series[0]?.values.length ?? 0;
  const bounds = boundsOf(figure);
  const highest = Math.max(1, ...bounds.flatMap((row) => row.map(([, high]) => high)));
  const tickY = niceStep((most ?? highest) / Math.max(1, plotHeight(frame) / GAP.y));
  const top = most ?? Math.ceil(highest / tickY) * tickY;
  const isBars = figure.form === 'bars';
  const width = frame.width - MARGIN.start - MARGIN.end;
  const slot = isBars ? width / Math.max(1, count) : width / Math.max(1, count - 1);
  const mirrored = (x: number) => (frame.isMirrored ? frame.width - x : x);
  const x = (at: number) => mirrored(MARGIN.start + (isBars ? at + 0.5 : at) * slot);
  const y = (value: number) => MARGIN.top + plotHeight(frame) * (1 - value / top);
  const pathOf = isBars
    ? barsPath(Math.max(1, slot - 1), x, y)
    : figure.form === 'areas'
      ? areaPath(x, y)
      : linePath(x, y);
  const paths = figure.series.map(({ id }, at) => ({ id, path: pathOf(bounds[at] ?? []) }));
  const daysWide = GAP.x / Math.max(0.01, slot / figure.step);
  const tickX = niceStep(Math.max(figure.step, daysWide));
  return {
    ...{ form: figure.form, frame, count, top, x, y, paths, bounds },
    ticks: {
      x: steps(tickX, (count - 1) * figure.step),
      y: steps(tickY, top),
    },
  };
}

export const plotHeight = ({ height }: Frame): number => height - MARGIN.top - MARGIN.bottom;

/** The number that is nearest to a place. */
export function nearest({ count, x }: Chart, at: number): number {
  const [first, last] = [x(0), x(Math.max(0, count - 1))];
  const share = last === first ? 0 : (at - first) / (last - first);
  return Math.min(count - 1, Math.max(0, Math.round(share * (count - 1))));
}

/** The series that a place is on; the nearest where it is on none. */
export function seriesAt({ form, bounds, y }: Chart, at: number, place: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [series, row] of bounds.entries()) {
    const [low, high] = row[at] ?? [0, 0];
    const gap = Math.max(y(high) - place, place - y(low), 0);
    if ((high > low || form === 'lines') && gap < distance) [best, distance] = [series, gap];
  }
  return best;
}

/** About what a letter takes, and a line of them. */
const LETTER = { width: 6.4, height: 16 } as const;

/** In the middle of an area's thickest part, or over a line; null where there is no room. */
export function labelPlace(chart: Chart, series: number, form: string, letters: number) {
  const { frame, bounds, x, y } = chart;
  const row = bounds[series] ?? [];
  const half = (letters * LETTER.width) / 2;
  const [start, end] = frame.isMirrored
    ? [MARGIN.end, frame.width - MARGIN.start]
    : [MARGIN.start, frame.width - MARGIN.end];
  const fit = (place: number) => Math.min(end - half - 4, Math.max(start + half + 4, place));
  if (form === 'lines') {
    const { at, isUpper } = clearestOf(bounds, series);
    const place = fit(x(at));
    const near = row.filter((_, other) => Math.abs(x(other) - place) <= half);
    const heights = near.map(([, high]) => y(high));
    const bottom = MARGIN.top + plotHeight(frame) - 4;
    const height = isUpper ? Math.min(...heights) - 8 : Math.max(...heights) + 18;
    return { x: place, y: Math.min(bottom, Math.max(24, height)) };
  }
  const thickness = row.map(([low, high]) => y(low) - y(high));
  const most = Math.max(0, ...thickness);
  const at = middleOfLongest(thickness.map((one) => one >= 0.8 * most));
  const [low, high] = row[at] ?? [0, 0];
  return most < LETTER.height ? null : { x: fit(x(at)), y: (y(low) + y(high)) / 2 + 4 };
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

type Bounds = readonly (readonly [low: number, high: number])[];

/** Lines stand on their own; everything else on what is below it. */
function boundsOf({ form, series }: DayFigure): readonly Bounds[] {
  const below: number[] = [];
  return series.map(({ values }) =>
    values.map((value, at) => {
      if (form === 'lines') return [value, value] as const;
      const low = below[at] ?? 0;
      below[at] = low + value;
      return [low, low + value] as const;
    }),
  );
}

type Scale = (value: number) => number;
const round = (value: number): string => String(Math.round(value * 10) / 10);

const areaPath = (x: Scale, y: Scale) => (bounds: Bounds) => {
  const upper = bounds.map(([, high], at) => `${round(x(at))},${round(y(high))}`);
  const lower = bounds.map(([low], at) => `${round(x(at))},${round(y(low))}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
};

const linePath = (x: Scale, y: Scale) => (bounds: Bounds) =>
  `M${bounds.map(([, high], at) => `${round(x(at))},${round(y(high))}`).join('L')}`;

const barsPath = (width: number, x: Scale, y: Scale) => (bounds: Bounds) =>
  bounds
    .map(([low, high], at) =>
      high === low
        ? ''
        : `M${round(x(at) - width / 2)},${round(y(low))}V${round(y(high))}h${round(width)}V${round(y(low))}Z`,
    )
    .join('');

/** 1, 2 or 5 times a power of ten: the least that is not below. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

function steps(step: number, last: number): readonly number[] {
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}
