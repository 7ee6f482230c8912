/**
 * The branch for a narrow screen: time flows down, a row for each instant at which something happens,
 * and a bar for each machine. A row is as high as its words, and somewhat higher the longer it lasts.
 */
import { useEffect, useMemo, useRef } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import { DAY_MS, dateOf, lengthOf, timeOf } from '../format.ts';
import type { Intent } from '../page.ts';
import { say } from '../say.ts';
import { LeftOut, leftOutIn } from './lane-heads.tsx';
import type { Lane } from './lanes.ts';
import { barLanesOf, type Item, type Row, rowAt, rowsOf } from './rows.ts';
import { doneUntil, type TimelineProps, useLanes } from './timeline.tsx';
import './downwards.css';

export function Downwards({ page, moment, send, presentMs }: TimelineProps) {
  const { lanes, others } = useLanes(page, moment);
  const rows = useMemo(() => rowsOf(lanes, others), [lanes, others]);
  const { atMs, branch } = moment;
  const here = rowAt(rows, atMs);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list goes along with the cursor
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  if (rows.length === 0) {
    return <p className="empty wide">{say('Nothing has happened yet. Do something under Now.')}</p>;
  }
  return (
    <div className="downwards">
      <LeftOutLines lanes={lanes} others={others} send={send} />
      <div className="downwards-heads" aria-hidden="true">
        {barLanesOf(lanes).map(({ id, title }) => (
          <span key={id}>{title}</span>
        ))}
      </div>
      <ol ref={list} aria-label={say('What happens, from top to bottom')}>
        {rows.map((row, index) => (
          <RowItem
            key={row.atMs}
            row={row}
            dateBefore={dayBefore(rows, index)}
            place={placeOf(row, atMs, doneUntil(page, branch, presentMs))}
            cursorMs={index === Math.max(0, here) ? atMs : null}
            isFork={branch.forkAtMs !== null && isWithin(row, branch.forkAtMs)}
            notes={page.notes.filter((note) => isWithin(row, note.atMs)).map(({ text }) => text)}
            send={send}
          />
        ))}
      </ol>
    </div>
  );
}

interface LeftOutLinesProps {
  readonly lanes: readonly Lane[];
  readonly others: readonly Lane[];
  readonly send: (intent: Intent) => void;
}

/** What is left out of which lane: here a lane of marks has no head of its own. */
function LeftOutLines({ lanes, others, send }: LeftOutLinesProps) {
  return lanes.map((lane) => {
    const count = leftOutIn([lane, ...others], lane.key);
    return count === 0 ? null : (
      <p key={lane.id} className="downwards-left-out">
        {lane.title} <LeftOut lane={lane} count={count} send={send} />
      </p>
    );
  });
}

type Place = 'past' | 'ahead' | 'expected';

function placeOf({ atMs }: Row, cursorMs: number, doneUntilMs: number): Place {
  if (atMs <= cursorMs) return 'past';
  return atMs > doneUntilMs ? 'expected' : 'ahead';
}

const isWithin = ({ atMs, untilMs }: Row, instantMs: number): boolean =>
  instantMs >= atMs && (untilMs === null || instantMs < untilMs);

const dayBefore = (rows: readonly Row[], index: number): string | null => {
  const before = rows[index - 1];
  return before === undefined ? null : dateOf(before.atMs, 'short');
};

interface RowProps {
  readonly row: Row;
  readonly dateBefore: string | null;
  readonly place: Place;
  /** Where the cursor is, when it is in this row. */
  readonly cursorMs: number | null;
  readonly isFork: boolean;
  readonly notes: readonly string[];
  readonly send: (intent: Intent) => void;
}

function RowItem({ row, dateBefore, place, cursorMs, isFork, notes, send }: RowProps) {
  const { atMs, untilMs, bars, items } = row;
  const date = dateOf(atMs, 'short');
  const lastsMs = untilMs === null ? 0 : untilMs - atMs;
  return (
    <li
      data-place={place}
      data-long={String(longOf(lastsMs))}
      aria-current={cursorMs !== null && cursorMs >= atMs ? 'time' : undefined}
    >
      <span className="row-date">
        {date === dateBefore ? null : <b>{date}</b>} {timeOf(atMs)}
        {lastsMs >= DAY_MS ? <small>↓ {lengthOf(lastsMs)}</small> : null}
      </span>
      <span className="row-bars" aria-hidden="true">
        {bars.map((span, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a lane has its place and nothing else
            key={index}
            data-tone={span?.tone}
            data-begins={span?.fromMs === atMs || undefined}
          />
        ))}
        {cursorMs === null ? null : (
          <Playline part={lastsMs === 0 ? 0 : (cursorMs - atMs) / lastsMs} />
        )}
      </span>
      <button type="button" className="row-says" onClick={() => send({ kind: 'moveTo', atMs })}>
        {items.map((item) => (
          <ItemLine key={JSON.stringify([item.kind, item.lane, item.title])} item={item} />
        ))}
        {isFork ? <Line icon="fork" kind="fork" title={say('The what-if begins')} /> : null}
        {notes.map((text) => (
          <Line key={text} icon="note" kind="note" title={text} />
        ))}
      </button>
    </li>
  );
}

/** In steps, so that a year is not ten times as high as a month. */
function longOf(lastsMs: number): number {
  return [1, 4, 10, 30].filter((days) => lastsMs >= days * DAY_MS).length;
}

const ICONS: Readonly<Record<Exclude<Item['kind'], 'state'>, IconName>> = {
  mail: 'mail',
  task: 'task',
  refusal: 'no',
  remark: 'warning',
};

function ItemLine({ item }: { readonly item: Item }) {
  const { kind, title, lane, span, isOther } = item;
  if (kind === 'state') {
    return (
      <span className="row-item" data-kind="state" data-other={isOther || undefined}>
        <i className="dot" data-tone={span?.tone} />
        <span>
          {lane} · <b>{title}</b>
        </span>
      </span>
    );
  }
  return <Line icon={ICONS[kind]} kind={kind} title={title} isOther={isOther} />;
}

interface LineProps {
  readonly icon: IconName;
  readonly kind: string;
  readonly title: string;
  readonly isOther?: boolean;
}

function Line({ icon, kind, title, isOther = false }: LineProps) {
  return (
    <span className="row-item" data-kind={kind} data-other={isOther || undefined}>
      <Icon name={icon} size={16} />
      <span dir="auto">{title}</span>
    </span>
  );
}

/** The cursor: as far down its row as the time in it has passed. */
function Playline({ part }: { readonly part: number }) {
  const percent = Math.min(1, Math.max(0, part)) * 100;
  return <b className="row-cursor" style={{ insetBlockStart: `${percent}%` }} />;
}
