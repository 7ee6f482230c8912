/** What of the time and which lanes the timeline shows, and where playing stops. */
import { type KeyboardEvent, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { instantOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import { withKey } from '../own-keys.ts';
import type { Intent, Page } from '../page.ts';
import { keyOfPause, type Pause } from '../pause.ts';
import { say } from '../say.ts';
import { partsOf } from '../subject.ts';
import { groupsOf, type Lane, lanesOf } from '../timeline/lanes.ts';
import { stateOf } from '../vocabulary.ts';
import { audienceOf } from './audience.tsx';

interface TimelineToolsProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function TimelineTools({ page, moment, send }: TimelineToolsProps) {
  const { isFolded, span, lanes, pauses } = page;
  const [isOpen, setOpen] = useState(false);
  const count = lanes.hidden.length + Object.keys(lanes.only ?? {}).length + pauses.length;
  return (
    <details
      className="timeline-tools"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={close}
    >
      <summary className="icon-button" title={say('View of the timeline')}>
        <Icon name="lanes" size={16} />
        <span className="visually-hidden">{say('View of the timeline')}</span>
        {count === 0 ? null : <span className="badge">{count}</span>}
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
            title={withKey(say('Less time'), 'narrower')}
            onClick={() => send({ kind: 'narrower' })}
          >
            <Icon name="plus" size={16} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={say('More time')}
            title={withKey(say('More time'), 'wider')}
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

/** Escape leads back to the button that it came from. */
function close(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.preventDefault();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function LaneList({ page, moment, send }: TimelineToolsProps) {
  const { hidden, pinned, only = {} } = page.lanes;
  const lanes = lanesOf(moment.branch, moment.subjectId, partsOf(page.session));
  return (
    <>
      <h3>{say('Lanes')}</h3>
      <ul>
        {lanes.map((lane) => {
          const { key, title } = lane;
          return (
            <li key={key} className="tools-line">
              <label className="check">
                <input
                  type="checkbox"
                  checked={!hidden.includes(key)}
                  onChange={() => send({ kind: 'hideLane', lane: key })}
                />
                {title}
              </label>
              <GroupChoice lane={lane} group={only[key] ?? null} send={send} />
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
          );
        })}
      </ul>
    </>
  );
}

interface GroupChoiceProps {
  readonly lane: Lane;
  readonly group: string | null;
  readonly send: (intent: Intent) => void;
}

/** All of a lane or one group of its marks. Nothing where there is only one. */
function GroupChoice({ lane, group, send }: GroupChoiceProps) {
  const { key, title } = lane;
  const groups = groupsOf(lane);
  if (groups.length < 2 && group === null) return null;
  const all = group === null || groups.includes(group) ? groups : [...groups, group];
  return (
    <select
      aria-label={say('What {lane} shows', { lane: title })}
      value={group ?? ''}
      onChange={({ currentTarget: { value } }) =>
        send({ kind: 'thinLane', lane: key, group: value === '' ? null : value })
      }
    >
      <option value="">{say('All')}</option>
      {all.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}

/** Refusals and remarks by their kind, mails by whom they are for. */
function nameOf(group: string): string {
  if (group === 'refusal') return say('Only refusals');
  if (group === 'remark') return say('Only remarks');
  return say('to {audience}', { audience: audienceOf(group) });
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
