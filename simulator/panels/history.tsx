/** The record as a table: when, who, what happened. Ahead of the cursor it is grey. */

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { dateOf, instantOf, isoOf, timeOf, zoneLabel } from '../format.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { countWhile } from '../prefix.ts';
import { say, sayRefusal } from '../say.ts';
import { byOf, outcomeOf, remarksOf, subjectOf, titleOf } from '../words.ts';

/** The search field and the head of the table stay above the rows. */
const HEAD_PX = 84;

/** So many rows before and after the cursor are shown at first, and so many more when asked for. */
const REACH = 40;
const MORE = 200;

interface HistoryProps {
  readonly moment: Moment;
  readonly search: string;
  readonly send: (intent: Intent) => void;
}

export function History({ moment, search, send }: HistoryProps) {
  const { all, branch, count } = moment;
  const words = useManner();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts are in the reader's words
  const found = useMemo(() => foundIn(all, search), [all, search, words]);
  const [reach, setReach] = useState(REACH);
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const region = table.current?.parentElement;
    if (!region) return;
    // Told once at the beginning, and whenever the region has another size.
    const observer = new ResizeObserver(() => keepInView(table.current, count));
    observer.observe(region);
    return () => observer.disconnect();
  }, [count]);
  const more = (): void => setReach(reach + MORE);
  const { from, until } = around(found, count, reach);
  const later = found.length - until;
  return (
    <div className="history" ref={table}>
      <label className="search">
        <Icon name="search" />
        <span className="visually-hidden">{say('Search the history')}</span>
        <input
          type="search"
          placeholder={say('Search the history')}
          value={search}
          onChange={(event) => send({ kind: 'show', with: { search: event.currentTarget.value } })}
        />
      </label>
      {found.length === 0 ? (
        <p className="empty wide">
          {all.length === 0
            ? say('Nothing has happened.')
            : say('None of {count} entries matches “{search}”.', { count: all.length, search })}
        </p>
      ) : (
        <>
          <More
            count={from}
            text={say('Show earlier entries ({count})', { count: from })}
            onMore={more}
          />
          <table>
            <thead>
              <tr>
                <th scope="col">{say('Time ({zone})', { zone: zoneLabel() })}</th>
                <th scope="col">{say('What happened')}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(from, until).map(({ entry, index }) => (
                <Row
                  key={entry.sequence}
                  entry={entry}
                  place={
                    index < count ? 'past' : index < branch.entries.length ? 'ahead' : 'expected'
                  }
                  isLatest={index === count - 1}
                  send={send}
                />
              ))}
            </tbody>
          </table>
          <More
            count={later}
            text={say('Show later entries ({count})', { count: later })}
            onMore={more}
          />
        </>
      )}
    </div>
  );
}

interface MoreProps {
  readonly count: number;
  readonly text: string;
  readonly onMore: () => void;
}

function More({ count, text, onMore }: MoreProps) {
  if (count === 0) return null;
  return (
    <button type="button" className="button small rest" onClick={onMore}>
      {text}
    </button>
  );
}

interface Found {
  readonly entry: Entry;
  readonly index: number;
}

function foundIn(all: readonly Entry[], search: string): readonly Found[] {
  const wanted = search.trim().toLowerCase();
  return all.flatMap((entry, index) =>
    wanted === '' || textOf(entry).includes(wanted) ? [{ entry, index }] : [],
  );
}

/** The rows next to the cursor: as many on either side. */
function around(found: readonly Found[], count: number, reach: number) {
  const past = countWhile(found, ({ index }) => index < count);
  return { from: Math.max(0, past - reach), until: Math.min(found.length, past + reach) };
}

function textOf(entry: Entry): string {
  const words = [...outcomeOf(entry), codesOf(entry)];
  return [titleOf(entry), subjectOf(entry) ?? '', byOf(entry), ...words].join(' ').toLowerCase();
}

function codesOf(entry: Entry): string {
  const codes = remarksOf(entry).map(({ code, sentence }) => `${code} ${sentence}`);
  return [entry.refusal?.code ?? '', ...codes].join(' ');
}

/** Scrolls the region, and only the region, so far that the latest row is seen. */
function keepInView(table: HTMLElement | null, count: number): void {
  const region = table?.parentElement;
  const row = table?.querySelector('[aria-current]');
  if (!region || !row || count === 0) return;
  const seen = region.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < seen.top + HEAD_PX) region.scrollTop -= seen.top + HEAD_PX - top;
  else if (bottom > seen.bottom) region.scrollTop += bottom - seen.bottom;
}

interface RowProps {
  readonly entry: Entry;
  readonly place: 'past' | 'ahead' | 'expected';
  readonly isLatest: boolean;
  readonly send: (intent: Intent) => void;
}

const Row = memo(function Row({ entry, place, isLatest, send }: RowProps) {
  useManner();
  const { atMs, refusal } = entry;
  const subject = subjectOf(entry);
  return (
    <tr
      data-place={place}
      data-refused={refusal !== null}
      aria-current={isLatest ? 'step' : undefined}
    >
      <td>
        <button
          type="button"
          className="row-time"
          title={say('Go to {instant} {zone}', { instant: instantOf(atMs), zone: zoneLabel() })}
          onClick={() => send({ kind: 'moveTo', atMs })}
        >
          <time dateTime={isoOf(atMs)}>
            {dateOf(atMs, 'short')} <span>{timeOf(atMs)}</span>
          </time>
        </button>
      </td>
      <td>
        <b>
          {refusal === null ? null : <Icon name="no" size={14} />}
          {titleOf(entry)}
        </b>
        {subject === null ? null : <span className="row-subject">{subject}</span>}
        <small className="row-by">{byOf(entry)}</small>
        {outcomeOf(entry).map((word) => (
          <small key={word} className="row-word">
            {word}
          </small>
        ))}
        {remarksOf(entry).map(({ code, sentence }) => (
          <small key={`${code} ${sentence}`} className="row-remark">
            {sentence} <code>{code}</code>
          </small>
        ))}
        {refusal === null ? null : (
          <small className="row-refusal">
            {sayRefusal(refusal)} <code>{refusal.code}</code>
          </small>
        )}
        {place === 'expected' ? (
          <small className="row-word">{say('expected, if nobody acts')}</small>
        ) : null}
      </td>
    </tr>
  );
});
