/** The armed timers: when each comes, and why one that is armed does not come. */
import { useId } from 'react';
import type { NextTimer } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, timeOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { fateOf } from '../passage.ts';
import { say } from '../say.ts';
import type { Part } from '../subject.ts';

interface NextUpProps {
  readonly moment: Moment;
  readonly parts: readonly Part[];
  readonly send: (intent: Intent) => void;
}

export function NextUp({ moment, parts, send }: NextUpProps) {
  const { timers } = moment;
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">{say('Next up')}</h2>
      <ol className="next">
        {timers.map((timer) => (
          <TimerLine
            key={`${timer.instanceId} ${timer.name}`}
            timer={timer}
            moment={moment}
            parts={parts}
            send={send}
          />
        ))}
      </ol>
      {timers.length === 0 ? <p className="empty">{say('No timer is running.')}</p> : null}
    </section>
  );
}

function TimerLine({ timer, moment, parts, send }: NextUpProps & { readonly timer: NextTimer }) {
  const id = useId();
  const part = parts.find(({ instanceId }) => instanceId === timer.instanceId);
  const isMain = part === undefined || part.instanceId === moment.subjectId;
  const fate = fateOf(moment, timer);
  return (
    <li data-fires={fate.fires}>
      <span id={id}>
        <b>{distanceOf(moment.atMs, timer.dueAtMs)}</b>{' '}
        <small>
          {dateOf(timer.dueAtMs, 'short')}
          {say(', ')}
          {timeOf(timer.dueAtMs)}
        </small>
        <span className="timer-name">
          {say(timer.label)}
          {isMain ? null : <small> · {part.title}</small>}
        </span>
        {fate.fires ? null : <FateLine {...fate} atMs={moment.atMs} />}
      </span>
      <button
        type="button"
        className="button small"
        aria-describedby={id}
        onClick={() => send({ kind: 'moveTo', atMs: timer.dueAtMs })}
      >
        {say('Jump')}
      </button>
    </li>
  );
}

interface FateLineProps {
  readonly atMs: number;
  readonly changedAtMs: number | null;
  readonly comesAtMs: number | null;
}

/** Why it is struck through, and when it comes instead: what the way to the next timer says, too. */
function FateLine({ atMs, changedAtMs, comesAtMs }: FateLineProps) {
  const change =
    changedAtMs === null
      ? say('Does not come: something changes it before.')
      : say('Does not come: it is changed on {date}.', { date: dateOf(changedAtMs, 'short') });
  return (
    <small className="fate">
      <Icon name="info" size={13} />
      <span>
        {change}
        {comesAtMs === null ? null : (
          <>
            {' '}
            {say('It comes {distance}, on {date}.', {
              distance: distanceOf(atMs, comesAtMs),
              date: dateOf(comesAtMs, 'short'),
            })}
          </>
        )}
      </span>
    </small>
  );
}
