/** Moves the cursor: play, step, next timer, a date. Every drag on the timeline has its twin here. */

import { memo, useId, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import {
  dateOf,
  distanceOf,
  fieldOf,
  instantOf,
  instantOfField,
  timeOf,
  zoneLabel,
} from '../format.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import { withKey } from '../own-keys.ts';
import { type Intent, type Page, SPEEDS } from '../page.ts';
import { nextTimerOf } from '../passage.ts';
import { count, say } from '../say.ts';
import { nextOf, previousOf, rangeOf } from '../session.ts';
import { titleOf } from '../words.ts';

interface TransportProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function Transport({ page, moment, send }: TransportProps) {
  const { session, isPlaying, pace, daysPerSecond } = page;
  return (
    <div className="transport" role="toolbar" aria-label={say('Clock')}>
      <div className="steps">
        <button
          type="button"
          className="icon-button"
          aria-label={say('Previous event')}
          title={withKey(say('Previous event'), 'previous')}
          disabled={previousOf(session) === undefined}
          onClick={() => send({ kind: 'previous' })}
        >
          <Icon name="previous" />
        </button>
        <button
          type="button"
          className="icon-button play"
          aria-label={isPlaying ? say('Pause') : say('Play')}
          title={withKey(isPlaying ? say('Pause') : say('Play'), 'play')}
          onClick={() => send({ kind: 'togglePlay' })}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('Next event')}
          title={withKey(say('Next event'), 'next')}
          disabled={nextOf(session) === undefined}
          onClick={() => send({ kind: 'next' })}
        >
          <Icon name="next" />
        </button>
        <LoopButton loop={page.loop} send={send} />
      </div>
      <span className="transport-now" aria-hidden="true">
        {dateOf(moment.atMs, 'medium')} <b>{timeOf(moment.atMs)}</b>
      </span>
      <Speed pace={pace} daysPerSecond={daysPerSecond} send={send} />
      <DateField page={page} moment={moment} send={send} />
      <NextTimer moment={moment} send={send} />
    </div>
  );
}

interface LoopButtonProps extends Pick<Page, 'loop'> {
  readonly send: (intent: Intent) => void;
}

/** What plays again and again: from here, to here, no more. */
function LoopButton({ loop, send }: LoopButtonProps) {
  const state = loop === null ? 'none' : loop.toMs === null ? 'begun' : 'whole';
  const name = {
    none: say('Repeat from here'),
    begun: say('Repeat up to here'),
    whole: say('Do not repeat'),
  }[state];
  const sign = { none: null, begun: 'A–', whole: 'A–B' }[state];
  return (
    <button
      type="button"
      className="icon-button loop"
      data-loop={state}
      aria-label={sign === null ? name : `${name} (${sign})`}
      title={withKey(name, 'loop')}
      onClick={() => send({ kind: 'loop' })}
    >
      <Icon name="loop" />
      {sign === null ? null : <b dir="ltr">{sign}</b>}
    </button>
  );
}

interface SpeedProps extends Pick<Page, 'pace' | 'daysPerSecond'> {
  readonly send: (intent: Intent) => void;
}

const Speed = memo(function Speed({ pace, daysPerSecond, send }: SpeedProps) {
  const id = useId();
  useManner();
  return (
    <label className="speed" htmlFor={id}>
      <span>{say('Speed')}</span>
      <select
        id={id}
        value={pace === 'steps' ? STEPS : daysPerSecond}
        onChange={(event) => send(speedIntent(event.currentTarget.value))}
      >
        {SPEEDS.map((days) => (
          <option key={days} value={days}>
            {days === 0.5 ? say('½ day / s') : count(days, '{count} day / s', '{count} days / s')}
          </option>
        ))}
        <option value={STEPS}>{say('event by event')}</option>
      </select>
    </label>
  );
});

const STEPS = 'steps';

function speedIntent(value: string): Intent {
  if (value === STEPS) return { kind: 'show', with: { pace: 'steps' } };
  return { kind: 'show', with: { pace: 'clock', daysPerSecond: Number(value) } };
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
      <span>{say('Go to ({zone})', { zone: zoneLabel() })}</span>
      <input
        id={id}
        type="datetime-local"
        value={draft ?? fieldOf(moment.atMs)}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
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
        {say('No timer fires after this')}
      </button>
    );
  }
  return (
    <button
      type="button"
      className="button small hot"
      data-next-timer
      title={withKey(`${instantOf(timer.atMs)} ${zoneLabel()}`, 'nextTimer')}
      onClick={() => send({ kind: 'nextTimer' })}
    >
      <Icon name="clock" size={16} />
      {say('Next timer')} · {titleOf(timer)} {distanceOf(moment.atMs, timer.atMs)}
    </button>
  );
}
