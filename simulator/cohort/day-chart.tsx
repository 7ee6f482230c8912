/**
 * Numbers by day, drawn: areas, lines or bars. One stop for Tab; the arrow keys move through the days
 * and the series, each value is told, and Enter asks whose lives it counts.
 */
import {
  type KeyboardEvent,
  type PointerEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { manner } from '../manner.ts';
import { say } from '../say.ts';
import type { DayFigure } from './figures.ts';
import { type Chart, chartOf, MARGIN, nearest, plotHeight, seriesAt } from './geometry.ts';
import { LEADING, labelPlace } from './label-place.ts';
import { Patterns, Swatch, toneOf } from './pattern.tsx';
import { daysOf, numberOf } from './words.ts';

export interface DayChartProps {
  readonly label: string;
  readonly figure: DayFigure;
  readonly height: number;
  /** Where the reader looks first. */
  readonly first: 'peak' | 'end';
  /** The largest number there may be; else the figure's own. */
  readonly most?: number;
  readonly titleOf: (seriesId: string) => string;
  readonly onPick: (seriesId: string, day: number) => void;
}

interface Spot {
  readonly at: number;
  readonly series: number;
}

const WIDTH_BEFORE = 560;

export function DayChart(props: DayChartProps) {
  const { label, figure, height, most, onPick } = props;
  const id = useId().replaceAll(':', '');
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const isMirrored = manner().direction === 'rtl';
  const chart = chartOf(figure, { width, height, isMirrored }, most);
  const [wanted, setSpot] = useState<Spot | null>(null);
  const spot = spotIn(chart, figure, wanted ?? firstOf(props));
  const seriesId = figure.series[spot.series]?.id;
  const pick = (where: Spot): void => {
    const own = figure.series[where.series];
    if (own !== undefined) onPick(own.id, where.at * figure.step);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') pick(spot);
    else {
      const to = movedTo(event.key, spot, chart, isMirrored);
      if (to === null) return;
      setSpot(to);
    }
    event.preventDefault();
  };
  const under = (event: PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = nearest(chart, event.clientX - left);
    return { at, series: seriesAt(chart, at, event.clientY - top) };
  };
  return (
    <>
      <div
        ref={box}
        className="cohort-plot"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, chart.count - 1)}
        aria-valuenow={spot.at}
        aria-valuetext={toldAt(props, spot)}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setSpot(under(event))}
        onClick={(event) => {
          const where = under(event as unknown as PointerEvent);
          // A finger does not move before it presses.
          setSpot(where);
          pick(where);
        }}
      >
        <Drawing id={id} chart={chart} figure={figure} spot={spot} titleOf={props.titleOf} />
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {say('Arrow keys move through days and parts, Enter shows whose lives these are.')}
      </p>
      <Legend {...props} id={id} spot={spot} seriesId={seriesId} />
    </>
  );
}

function firstOf({ figure, first }: DayChartProps): Spot {
  const values = figure.series.at(-1)?.values ?? [];
  const sums = values.map((_, at) =>
    figure.series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0),
  );
  return { at: first === 'end' ? sums.length - 1 : sums.indexOf(Math.max(...sums)), series: 0 };
}

/** A spot that is there, though the figure grew or another one came. */
const spotIn = ({ count }: Chart, { series }: DayFigure, spot: Spot): Spot => ({
  at: Math.max(0, Math.min(count - 1, spot.at)),
  series: Math.max(0, Math.min(series.length - 1, spot.series)),
});

/** Keys of direction are those of the screen: where time runs to the left, so does the left key. */
function movedTo(key: string, spot: Spot, chart: Chart, isMirrored: boolean): Spot | null {
  const ahead = isMirrored ? -1 : 1;
  const at = {
    ArrowRight: spot.at + ahead,
    ArrowLeft: spot.at - ahead,
    PageUp: spot.at - 7,
    PageDown: spot.at + 7,
    Home: 0,
    End: chart.count - 1,
  }[key];
  if (at !== undefined) return { ...spot, at: Math.max(0, Math.min(chart.count - 1, at)) };
  const step = { ArrowUp: 1, ArrowDown: -1 }[key];
  if (step === undefined) return null;
  const many = Math.max(1, chart.bounds.length);
  return { ...spot, series: (spot.series + step + many) % many };
}

function toldAt({ figure, titleOf }: DayChartProps, { at, series }: Spot): string {
  const own = figure.series[series];
  const day = daysOf(at * figure.step, figure.step);
  if (own === undefined) return day;
  return `${day}: ${titleOf(own.id)}${say(', ')}${numberOf(own.values[at] ?? 0)}`;
}

interface DrawingProps {
  readonly id: string;
  readonly chart: Chart;
  readonly figure: DayFigure;
  readonly spot: Spot;
  readonly titleOf: (seriesId: string) => string;
}

function Drawing({ id, chart, figure, spot, titleOf }: DrawingProps) {
  const { frame, x } = chart;
  const bottom = MARGIN.top + plotHeight(frame);
  const isLines = figure.form === 'lines';
  return (
    <svg className="cohort-drawing" width={frame.width} height={frame.height} aria-hidden="true">
      <Patterns prefix={id} ids={figure.series.map((one) => one.id)} />
      <Axes chart={chart} step={figure.step} />
      {chart.paths.map(({ id: seriesId, path }, at) => (
        <path
          key={seriesId}
          className={isLines ? 'cohort-line' : 'cohort-area'}
          data-series={seriesId}
          data-tone={toneOf(seriesId)}
          data-chosen={at === spot.series || undefined}
          d={path}
          fill={isLines ? 'none' : `url(#${id}-${seriesId})`}
        />
      ))}
      <Labels chart={chart} figure={figure} titleOf={titleOf} />
      <line className="cohort-cursor" x1={x(spot.at)} x2={x(spot.at)} y1={MARGIN.top} y2={bottom} />
    </svg>
  );
}

/** The name of a series where there is room for it. */
function Labels({ chart, figure, titleOf }: Omit<DrawingProps, 'id' | 'spot'>) {
  if (figure.form === 'bars') return null;
  return figure.series.map(({ id }, series) => {
    const place = labelPlace(chart, series, titleOf(id));
    return place === null ? null : (
      <text key={id} className="cohort-label" y={place.y} textAnchor="middle">
        {place.lines.map((line, at) => (
          <tspan key={line} x={place.x} dy={at === 0 ? 0 : LEADING}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

function Axes({ chart, step }: { readonly chart: Chart; readonly step: number }) {
  const { frame, ticks, x, y } = chart;
  const [start, end] = frame.isMirrored
    ? [frame.width - MARGIN.start, MARGIN.end]
    : [MARGIN.start, frame.width - MARGIN.end];
  const away = frame.isMirrored ? 6 : -6;
  return (
    <g className="cohort-axes">
      {ticks.y.map((value) => (
        <g key={value}>
          <line x1={start} x2={end} y1={y(value)} y2={y(value)} />
          <text x={start + away} y={y(value) + 4} textAnchor="end">
            {numberOf(value)}
          </text>
        </g>
      ))}
      {ticks.x.map((day) => (
        <text key={day} x={x(day / step)} y={frame.height - 6} textAnchor="middle">
          {numberOf(day)}
        </text>
      ))}
    </g>
  );
}

interface LegendProps extends DayChartProps {
  readonly id: string;
  readonly spot: Spot;
  readonly seriesId: string | undefined;
}

/** Every series with its number at the chosen day. */
function Legend({ figure, titleOf, id, spot, seriesId }: LegendProps) {
  return (
    <div className="cohort-legend">
      <b>{daysOf(spot.at * figure.step, figure.step)}</b>
      <ul>
        {[...figure.series].reverse().map((one) => (
          <li key={one.id} data-chosen={one.id === seriesId || undefined}>
            <Swatch prefix={id} id={one.id} form={figure.form} />
            {titleOf(one.id)} <b>{numberOf(one.values[spot.at] ?? 0)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of an element, as wide as it now is. */
function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(WIDTH_BEFORE);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.max(200, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
