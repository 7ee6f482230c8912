/** Moves the cursor: play, step, next timer, a date. Every drag on the timeline has its twin here. */
import { useId, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, fieldOf, instantOf, instantOfField, timeOf } from '../format.ts';
import { type Moment, nextTimerOf } from '../moment.ts';
import { type Intent, type Page, SPEEDS } from '../page.ts';
import { nextOf, previousOf, rangeOf } from '../session.ts';
import { titleOf } from '../words.ts';

interface TransportProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function Transport({ page, moment, send }: TransportProps) {
  const { session, isPlaying, daysPerSecond } = page;
  const speedId = useId();
  return (
    <div className="transport" role="toolbar" aria-label="Clock">
      <div className="steps">
        <button
          type="button"
          className="icon-button"
          aria-label="Previous event"
          title="Previous event (,)"
          disabled={previousOf(session) === undefined}
          onClick={() => send({ kind: 'previous' })}
        >
          <Icon name="previous" />
        </button>
        <button
          type="button"
          className="icon-button play"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          title={isPlaying ? 'Pause (Space)' : 'Play (Space)'}
          onClick={() => send({ kind: 'togglePlay' })}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Next event"
          title="Next event (.)"
          disabled={nextOf(session) === undefined}
          onClick={() => send({ kind: 'next' })}
        >
          <Icon name="next" />
        </button>
      </div>
      <span className="transport-now" aria-hidden="true">
        {dateOf(moment.atMs, 'medium')} <b>{timeOf(moment.atMs)}</b>
      </span>
      <label className="speed" htmlFor={speedId}>
        <span>Speed</span>
        <select
          id={speedId}
          value={daysPerSecond}
          onChange={(event) =>
            send({ kind: 'show', with: { daysPerSecond: Number(event.currentTarget.value) } })
          }
        >
          {SPEEDS.map((days) => (
            <option key={days} value={days}>
              {days === 0.5 ? '½' : days} {days > 1 ? 'days' : 'day'} / s
            </option>
          ))}
        </select>
      </label>
      <DateField page={page} moment={moment} send={send} />
      <NextTimer moment={moment} send={send} />
    </div>
  );
}

/** Half-typed dates stay in the field; the cursor moves to those that are within the story. */
function DateField({ page, moment, send }: TransportProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const change = (value: string): void => {
    setDraft(value);
    const atMs = instantOfField(value);
    const { startMs, endMs } = rangeOf(page.session);
    if (atMs !== undefined && atMs >= startMs && atMs <= endMs) send({ kind: 'moveTo', atMs });
  };
  return (
    <label className="date-field" htmlFor={id}>
      <span>Go to (UTC)</span>
      <input
        id={id}
        type="datetime-local"
        value={draft ?? fieldOf(moment.atMs)}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

/** The next timer that fires on this branch, by name. */
function NextTimer({ moment, send }: Omit<TransportProps, 'page'>) {
  const timer = nextTimerOf(moment);
  if (timer === undefined) {
    return (
      <button type="button" className="button small hot" disabled>
        No timer fires after this
      </button>
    );
  }
  return (
    <button
      type="button"
      className="button small hot"
      data-next-timer
      title={`${instantOf(timer.atMs)} UTC (N)`}
      onClick={() => send({ kind: 'nextTimer' })}
    >
      <Icon name="clock" size={16} />
      Next timer · {titleOf(timer)} {distanceOf(moment.atMs, timer.atMs)}
    </button>
  );
}
