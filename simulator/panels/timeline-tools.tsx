/** What of the time and which lanes the timeline shows, and where playing stops. */
import { useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { instantOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { keyOfPause, type Pause } from '../pause.ts';
import { say } from '../say.ts';
import { partsOf } from '../subject.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { stateOf } from '../vocabulary.ts';

interface TimelineToolsProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function TimelineTools({ page, moment, send }: TimelineToolsProps) {
  const { isFolded, span, lanes, pauses } = page;
  const [isOpen, setOpen] = useState(false);
  const count = lanes.hidden.length;
  return (
    <details className="timeline-tools" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="icon-button" title={say('View of the timeline')}>
        <Icon name="lanes" size={16} />
        <span className="visually-hidden">{say('View of the timeline')}</span>
        {count + pauses.length === 0 ? null : (
          <span className="badge">{count + pauses.length}</span>
        )}
      </summary>
      <div className="popover">
        <label className="check">
          <input
            type="checkbox"
            checked={isFolded}
            onChange={() => send({ kind: 'show', with: { isFolded: !isFolded } })}
          />
          {say('Fold quiet times')}
        </label>
        <p className="tools-line">
          <span>{say('Time shown')}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={say('Less time')}
            title={say('Less time ([)')}
            onClick={() => send({ kind: 'narrower' })}
          >
            <Icon name="plus" size={16} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={say('More time')}
            title={say('More time (])')}
            disabled={span === null}
            onClick={() => send({ kind: 'wider' })}
          >
            <Icon name="none" size={16} />
          </button>
        </p>
        {isOpen ? <LaneList page={page} moment={moment} send={send} /> : null}
        <PauseList pauses={pauses} send={send} />
      </div>
    </details>
  );
}

function LaneList({ page, moment, send }: TimelineToolsProps) {
  const { hidden, pinned } = page.lanes;
  const lanes = lanesOf(moment.branch, moment.subjectId, partsOf(page.session));
  return (
    <>
      <h3>{say('Lanes')}</h3>
      <ul>
        {lanes.map(({ key, title }) => (
          <li key={key} className="tools-line">
            <label className="check">
              <input
                type="checkbox"
                checked={!hidden.includes(key)}
                onChange={() => send({ kind: 'hideLane', lane: key })}
              />
              {title}
            </label>
            <button
              type="button"
              className="icon-button"
              aria-label={say('{lane} comes first', { lane: title })}
              title={say('Pin')}
              aria-pressed={pinned.includes(key)}
              onClick={() => send({ kind: 'pinLane', lane: key })}
            >
              <Icon name="pin" size={15} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PauseListProps {
  readonly pauses: readonly Pause[];
  readonly send: (intent: Intent) => void;
}

function PauseList({ pauses, send }: PauseListProps) {
  if (pauses.length === 0) return null;
  return (
    <>
      <h3>{say('Playing stops')}</h3>
      <ul>
        {pauses.map((pause) => (
          <li key={keyOfPause(pause)} className="tools-line">
            <span>{wordsOf(pause)}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={say('Do not stop there')}
              onClick={() => send({ kind: 'togglePause', pause })}
            >
              <Icon name="no" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf(pause: Pause): string {
  switch (pause.kind) {
    case 'state':
      return say('in {state}', { state: stateOf(pause.stateId)?.title ?? pause.stateId });
    case 'date':
      return say('at {instant}', { instant: instantOf(pause.atMs) });
    case 'mail':
      return say('at mail {which}', { which: pause.notificationId });
  }
}
