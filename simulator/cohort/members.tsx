/** Whose lives a number counts: some of them in a sentence each, and each opens in the simulator. */
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { count, say } from '../say.ts';
import { numberOf as fieldOf } from './figures.ts';
import type { Result } from './result.ts';
import { type Field, NEVER } from './row.ts';
import { numberOf } from './words.ts';

export interface Drill {
  readonly title: string;
  /** Of a refusal. */
  readonly code?: string | undefined;
  /** Members, in order. */
  readonly indices: readonly number[];
}

interface MembersProps {
  readonly result: Result;
  readonly drill: Drill;
  readonly onOpen: (index: number) => void;
  readonly onClose: () => void;
}

const AT_ONCE = 10;

export function Members({ result, drill, onOpen, onClose }: MembersProps) {
  const [from, setFrom] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const shown = drill.indices.slice(from, from + AT_ONCE);
  const total = drill.indices.length;
  return (
    <aside
      className="cohort-members"
      aria-label={say('Members')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="cohort-members-head">
        <h3 ref={title} tabIndex={-1}>
          {drill.title} {drill.code === undefined ? null : <code dir="ltr">{drill.code}</code>}
        </h3>
        <button type="button" className="icon-button" aria-label={say('Close')} onClick={onClose}>
          <Icon name="no" />
        </button>
      </div>
      <p className="cohort-members-count">{count(total, '{count} trial', '{count} trials')}</p>
      <ul>
        {shown.map((index) => (
          <li key={index}>
            <button type="button" onClick={() => onOpen(index)}>
              <b>{say('No. {number}', { number: index + 1 })}</b>
              <span>{lifeIn(result, index)}</span>
              <span className="cohort-open">
                {say('Open in the simulator')} <Icon name="chevron" size={14} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > AT_ONCE ? (
        <button
          type="button"
          className="button small"
          onClick={() => setFrom(from + AT_ONCE < total ? from + AT_ONCE : 0)}
        >
          {say('{from} to {to} of {total}: show others', {
            ...{ from: numberOf(from + 1), to: numberOf(from + shown.length) },
            total: numberOf(total),
          })}
        </button>
      ) : null}
    </aside>
  );
}

/** For example `extended on day 25, bought on day 31`. */
function lifeIn(result: Result, index: number): string {
  const parts = EVENTS.flatMap(([field, wordOf]) => {
    const day = fieldOf(result, index, field);
    return day === NEVER ? [] : [{ day, text: wordOf(day) }];
  });
  const ordered = parts.sort((left, right) => left.day - right.day).map(({ text }) => text);
  const mails = fieldOf(result, index, 'mails');
  return [...ordered, count(mails, '{count} mail', '{count} mails')].join(say(', '));
}

const EVENTS: readonly (readonly [Field, (day: number) => string])[] = [
  ['refused', () => say('refused at the start')],
  ['waiting', (day) => say('consent on day {day}', { day })],
  ['extended', (day) => say('extended on day {day}', { day })],
  ['lent', (day) => say('devices lent on day {day}', { day })],
  ['overdue', (day) => say('devices late on day {day}', { day })],
  ['handedOver', (day) => say('devices handed over on day {day}', { day })],
  ['converted', (day) => say('bought on day {day}', { day })],
  ['ended', (day) => say('over on day {day}', { day })],
  ['cancelled', (day) => say('cancelled on day {day}', { day })],
  ['lapsed', (day) => say('lapsed without consent on day {day}', { day })],
];
