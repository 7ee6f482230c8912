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

/** Of one series: from where to where it goes, day by day. */
export type Bounds = readonly (readonly [low: number, high: number])[];

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
