/** The charts of a result, each with its sentence, and what a click in it asks for. */
import { useMemo } from 'react';
import { say } from '../say.ts';
import { BarChart } from './bar-chart.tsx';
import { DayChart } from './day-chart.tsx';
import { Figure, type Table } from './figure.tsx';
import {
  type Bar,
  type BarId,
  type Counts,
  conversions,
  type DayFigure,
  devices,
  funnel,
  halfwayOf,
  mailsByDay,
  statesByDay,
  survival,
} from './figures.ts';
import type { Result } from './result.ts';
import { barTitle, daysOf, mailTitle, numberOf, shareOf, stageTitle } from './words.ts';

export interface ChartsProps {
  readonly result: Result;
  readonly onPick: (counts: Counts, title: string) => void;
}

/** The bars of the funnel stand beside the second. Unit: pixels. */
const HEIGHT = { wide: 300, besideBars: 270, narrow: 210 } as const;

export function Charts({ result, onPick }: ChartsProps) {
  const figures = useMemo(
    () => ({
      states: statesByDay(result),
      survival: survival(result),
      conversions: conversions(result),
      mails: mailsByDay(result),
      funnel: funnel(result),
      devices: devices(result),
    }),
    [result],
  );
  const common = { result, onPick };
  return (
    <>
      <States {...common} figure={figures.states} />
      <Funnel {...common} bars={figures.funnel} />
      <Conversions {...common} figure={figures.conversions} />
      <Survival {...common} figure={figures.survival} />
      <Mails {...common} figure={figures.mails} />
      <Devices {...common} bars={figures.devices} />
    </>
  );
}

interface OfDays extends ChartsProps {
  readonly figure: DayFigure;
}

function States({ result, figure, onPick }: OfDays) {
  const running = figure.series.find(({ id }) => id === 'active')?.values ?? [];
  const most = Math.max(0, ...running);
  const day = running.indexOf(most);
  const caption = say('The most trials run at once on day {day}: {count} of {total}.', {
    ...{ day: Math.max(0, day), count: numberOf(most), total: numberOf(result.count) },
  });
  return (
    <Figure
      name="states"
      isWide
      title={say('Where the trials are, day by day')}
      caption={caption}
      table={() => tableOf(figure, stageTitle)}
    >
      <DayChart
        label={say('Where the trials are, day by day')}
        figure={figure}
        height={HEIGHT.wide}
        first="end"
        most={result.count}
        titleOf={stageTitle}
        onPick={(id, at) =>
          onPick({ of: 'stage', id, day: at }, `${stageTitle(id)}${say(', ')}${daysOf(at, 1)}`)
        }
      />
    </Figure>
  );
}

function Survival({ result, figure, onPick }: OfDays) {
  const still = figure.series[0]?.values ?? [];
  const day = still.findIndex((value) => value * 2 <= (still[0] ?? 0));
  return (
    <Figure
      name="survival"
      title={say('How long trials go on')}
      caption={
        day < 0
          ? say('Fewer than half of the trials are over.')
          : say('Half of the trials are over by day {day}.', { day })
      }
      table={() => tableOf(figure, stageTitle)}
    >
      <DayChart
        label={say('How long trials go on')}
        figure={figure}
        height={HEIGHT.narrow}
        first="end"
        most={result.count}
        titleOf={stageTitle}
        onPick={(id, at) =>
          onPick({ of: 'survival', id, day: at }, `${stageTitle(id)}${say(', ')}${daysOf(at, 1)}`)
        }
      />
    </Figure>
  );
}

function Conversions({ figure, onPick }: OfDays) {
  const { step } = figure;
  const day = halfwayOf(figure);
  return (
    <Figure
      name="conversions"
      title={say('When they buy')}
      caption={
        day === null
          ? say('Nobody buys.')
          : say('Half of those who buy have done so by day {day}.', { day })
      }
      table={() => tableOf(figure, stageTitle)}
    >
      <DayChart
        label={say('When they buy')}
        figure={figure}
        height={HEIGHT.besideBars}
        first="peak"
        titleOf={stageTitle}
        onPick={(id, at) =>
          onPick(
            { of: 'converted', day: at, days: step },
            `${stageTitle(id)}${say(', ')}${daysOf(at, step)}`,
          )
        }
      />
    </Figure>
  );
}

function Mails({ result, figure, onPick }: OfDays) {
  const { step, series } = figure;
  const sent = series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0);
  const caption = say('Mails in all: {count}; for each trial: {each}.', {
    count: numberOf(sent),
    each: numberOf(Math.round((10 * sent) / Math.max(1, result.count)) / 10),
  });
  return (
    <Figure
      name="mails"
      title={say('Mails that are sent')}
      caption={caption}
      table={() => tableOf(figure, mailTitle)}
    >
      <DayChart
        label={say('Mails that are sent')}
        figure={figure}
        height={HEIGHT.narrow}
        first="peak"
        titleOf={mailTitle}
        onPick={(id, at) =>
          onPick(
            { of: 'mail', id, day: at, days: step },
            `${mailTitle(id)}${say(', ')}${daysOf(at, step)}`,
          )
        }
      />
    </Figure>
  );
}

interface OfBars extends ChartsProps {
  readonly bars: readonly Bar[];
}

const countOf = (bars: readonly Bar[], id: BarId): number =>
  bars.find((bar) => bar.id === id)?.count ?? 0;

function Funnel({ result, bars, onPick }: OfBars) {
  const bought = countOf(bars, 'converted');
  return (
    <Figure
      name="funnel"
      title={say('From the request to the end')}
      caption={say('Of {total} that were asked for, {count} are bought: {share}.', {
        ...{ total: numberOf(result.count), count: numberOf(bought) },
        share: shareOf(bought, result.count),
      })}
      table={() => tableOfBars(bars, result.count)}
    >
      <BarChart
        bars={bars}
        whole={result.count}
        onPick={(id) => onPick({ of: 'bar', id }, barTitle(id))}
      />
    </Figure>
  );
}

function Devices({ bars, onPick }: OfBars) {
  const [lent, late] = [countOf(bars, 'lent'), countOf(bars, 'late')];
  return (
    <Figure
      name="devices"
      title={say('Devices on their way back')}
      caption={
        lent === 0
          ? say('No devices are lent.')
          : say('Of {lent} with lent devices, {late} hand them over late: {share}.', {
              ...{ lent: numberOf(lent), late: numberOf(late), share: shareOf(late, lent) },
            })
      }
      table={() => tableOfBars(bars, lent)}
    >
      <BarChart bars={bars} whole={lent} onPick={(id) => onPick({ of: 'bar', id }, barTitle(id))} />
    </Figure>
  );
}

function tableOf({ step, series }: DayFigure, titleOf: (id: string) => string): Table {
  const days = series[0]?.values ?? [];
  return {
    head: [step === 1 ? say('Day') : say('Days'), ...series.map(({ id }) => titleOf(id))],
    rows: days.map((_, at) => [
      step === 1 ? String(at) : `${at * step}–${at * step + step - 1}`,
      ...series.map(({ values }) => String(values[at] ?? 0)),
    ]),
  };
}

function tableOfBars(bars: readonly Bar[], whole: number): Table {
  return {
    head: [say('Step'), say('Trials'), say('Of all')],
    rows: bars.map(({ id, count: many }) => [barTitle(id), String(many), shareOf(many, whole)]),
  };
}
