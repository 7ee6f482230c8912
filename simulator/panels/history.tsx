/** The record as a table: when, who, what happened. Ahead of the cursor it is grey. */

import { useEffect, useRef } from 'react';
import type { Entry } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { dateOf, instantOf, isoOf, timeOf, zoneLabel } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { say, sayRefusal } from '../say.ts';
import { byOf, outcomeOf, remarksOf, subjectOf, titleOf } from '../words.ts';

/** The search field stays above the rows. */
const HEAD_PX = 56;

interface HistoryProps {
  readonly moment: Moment;
  readonly search: string;
  readonly send: (intent: Intent) => void;
}

export function History({ moment, search, send }: HistoryProps) {
  const { all, branch, count } = moment;
  const rows = all.map((entry, index) => ({
    entry,
    subject: subjectOf(entry) ?? '',
    words: outcomeOf(entry),
    place: index >= branch.entries.length ? 'expected' : index >= count ? 'ahead' : 'past',
    isLatest: index === count - 1,
  }));
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(({ entry, subject, words }) =>
    `${titleOf(entry)} ${subject} ${byOf(entry)} ${words.join(' ')} ${codesOf(entry)}`
      .toLowerCase()
      .includes(wanted),
  );
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => keepInView(table.current, count), [count]);
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
      {shown.length === 0 ? (
        <p className="empty wide">
          {rows.length === 0
            ? say('Nothing has happened.')
            : say('None of {count} entries matches “{search}”.', { count: rows.length, search })}
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Time ({zone})', { zone: zoneLabel() })}</th>
              <th scope="col">{say('What happened')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.entry.sequence} {...row} send={send} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
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
  readonly subject: string;
  readonly words: readonly string[];
  readonly place: string;
  readonly isLatest: boolean;
  readonly send: (intent: Intent) => void;
}

function Row({ entry, subject, words, place, isLatest, send }: RowProps) {
  const { atMs, refusal } = entry;
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
        {subject === '' ? null : <span className="row-subject">{subject}</span>}
        <small className="row-by">{byOf(entry)}</small>
        {words.map((word) => (
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
}
