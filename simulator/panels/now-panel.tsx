/** What is true at the cursor: the clock, each machine in a sentence, what comes, what can be done. */

import { useId, useMemo } from 'react';
import type { NextTimer } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import {
  dateOf,
  distanceOf,
  instantOf,
  isoOf,
  lengthOf,
  timeOf,
  zonedOf,
  zoneLabel,
} from '../format.ts';
import { useManner } from '../manner.ts';
import { instanceOf, type Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { fateOf } from '../passage.ts';
import { say } from '../say.ts';
import { dayLineOf } from '../spoken.ts';
import { isOrderId, type Part, partsOf, subjectsIn } from '../subject.ts';
import { sinceOf } from '../timeline/lanes.ts';
import { leafIdOf, machineNameOf, stateOf, toneOf } from '../vocabulary.ts';
import { AcceptedList } from './accepted-list.tsx';
import { ActionList, type ActionListProps } from './action-list.tsx';
import { ZoneChoice } from './zone-choice.tsx';

interface NowPanelProps extends Omit<ActionListProps, 'openAction'> {
  readonly page: Page;
  readonly moment: Moment;
  /** The same instant on the branch that is compared with. */
  readonly compared: Moment | null;
  /** What the clock shows; the clock of a story where it is absent. */
  readonly clockTitle?: string;
}

export function NowPanel(props: NowPanelProps) {
  const { page, moment, compared, offers, doing, send, clockTitle } = props;
  const { session } = page;
  const words = useManner();
  const { branches, subjectId } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the titles are in the reader's words
  const parts = useMemo(() => partsOf({ branches, subjectId }), [branches, subjectId, words]);
  return (
    <>
      <Clock moment={moment} title={clockTitle ?? say('Virtual time')} />
      <SubjectChoice page={page} send={send} />
      <Machines moment={moment} compared={compared} parts={parts} />
      <NextUp moment={moment} parts={parts} send={send} />
      {isOrderId(moment.subjectId) ? null : (
        <ActionList offers={offers} openAction={page.openAction} doing={doing} send={send} />
      )}
      <AcceptedList moment={moment} parts={parts} offers={offers} />
    </>
  );
}

function Clock({ moment, title }: { readonly moment: Moment; readonly title: string }) {
  const { atMs, view } = moment;
  const zone = view?.timeZone ?? null;
  const { zone: shown } = useManner();
  const zoned = zone === null ? undefined : zonedOf(atMs, zone);
  return (
    <section className="card clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{title}</h2>
      <p className="clock-face">
        <time dateTime={isoOf(atMs)}>
          <span className="clock-date">{dateOf(atMs)}</span>
          <span className="clock-time">{timeOf(atMs)}</span>
        </time>
      </p>
      <p className="clock-day">
        {dayLineOf(moment)} <ZoneChoice own={zone} />
      </p>
      {zoned === undefined || zone === shown ? null : (
        <p className="clock-zone">
          {say('{instant} in {zone}', { instant: zoned, zone: zone?.replaceAll('_', ' ') ?? '' })}
        </p>
      )}
    </section>
  );
}

interface SubjectChoiceProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

/** Only where the story has more than one trial or order. */
function SubjectChoice({ page: { session }, send }: SubjectChoiceProps) {
  const id = useId();
  const subjects = useMemo(() => subjectsIn(session), [session]);
  if (subjects.length < 2) return null;
  return (
    <section className="card">
      <label className="subject-choice" htmlFor={id}>
        {say('Trial or order')}
        <select
          id={id}
          value={session.subjectId ?? ''}
          onChange={(event) =>
            send({ kind: 'chooseSubject', subjectId: event.currentTarget.value })
          }
        >
          {(['trial', 'order'] as const).map((kind) => {
            const own = subjects.filter((subject) => subject.kind === kind);
            return own.length === 0 ? null : (
              <optgroup key={kind} label={kind === 'trial' ? say('Trials') : say('Orders')}>
                {own.map((subject) => (
                  <option key={subject.id} value={subject.id}>
                    {subject.title}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
    </section>
  );
}

interface MachinesProps {
  readonly moment: Moment;
  readonly compared: Moment | null;
  readonly parts: readonly Part[];
}

function Machines({ moment, compared, parts }: MachinesProps) {
  return (
    <section className="card" aria-labelledby="machines-title">
      <h2 id="machines-title">{say('Right now')}</h2>
      <ul className="machines">
        {parts.map((part) => (
          <MachineLine key={part.instanceId} moment={moment} compared={compared} part={part} />
        ))}
      </ul>
      {parts.length === 0 ? (
        <p className="empty">{say('This story has no trial and no order.')}</p>
      ) : null}
    </section>
  );
}

interface MachineLineProps {
  readonly moment: Moment;
  readonly compared: Moment | null;
  readonly part: Part;
}

function MachineLine({ moment, compared, part }: MachineLineProps) {
  const instance = instanceOf(moment, part.instanceId);
  if (instance === undefined) {
    return (
      <li>
        <i className="dot" data-tone="none" />
        <span>
          <small>{part.title}</small>
          <span className="not-yet">{say('Not begun yet')}</span>
          <OtherLine moment={moment} compared={compared} part={part} />
        </span>
      </li>
    );
  }
  const machine = machineNameOf(instance.machine);
  const stateId = leafIdOf(machine, instance.value);
  const state = stateOf(stateId);
  const since = sinceOf(moment.branch, part.instanceId, moment.atMs);
  return (
    <li>
      <i className="dot" data-tone={toneOf(stateId)} />
      <span>
        <small>{part.title}</small>
        <strong>{state?.title ?? stateId}</strong>
        {since === null ? null : (
          <small
            className="since"
            title={say('since {instant} {zone}', { instant: instantOf(since), zone: zoneLabel() })}
          >
            {since === moment.atMs
              ? say('as of now')
              : say('for {length}', { length: lengthOf(moment.atMs - since) })}
          </small>
        )}
        <span className="says">{state?.description}</span>
        <OtherLine moment={moment} compared={compared} part={part} />
      </span>
    </li>
  );
}

/** Where the compared branch is, where that is somewhere else. */
function OtherLine({ moment, compared, part }: MachineLineProps) {
  if (compared === null) return null;
  const stateIdIn = (one: Moment): string | null => {
    const instance = instanceOf(one, part.instanceId);
    return instance ? leafIdOf(machineNameOf(instance.machine), instance.value) : null;
  };
  const stateId = stateIdIn(compared);
  if (stateId === stateIdIn(moment)) return null;
  return (
    <span className="other-line">
      {say(compared.branch.name)}:{' '}
      <b>{stateId === null ? say('Not begun yet') : (stateOf(stateId)?.title ?? stateId)}</b>
    </span>
  );
}

interface NextUpProps {
  readonly moment: Moment;
  readonly parts: readonly Part[];
  readonly send: (intent: Intent) => void;
}

function NextUp({ moment, parts, send }: NextUpProps) {
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
        <b>{distanceOf(moment.atMs, timer.dueAtMs)}</b>
        <small>
          {dateOf(timer.dueAtMs, 'short')}, {timeOf(timer.dueAtMs)}
        </small>
        <span className="timer-name">
          {say(timer.label)}
          {isMain ? null : <small> · {part.title}</small>}
        </span>
        {fate.fires ? null : <FateLine changedAtMs={fate.changedAtMs} />}
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

function FateLine({ changedAtMs }: { readonly changedAtMs: number | null }) {
  return (
    <small className="fate">
      <Icon name="info" size={13} />
      {changedAtMs === null
        ? say('Does not come: something changes it before.')
        : say('Does not come: it is changed on {date}.', { date: dateOf(changedAtMs, 'short') })}
    </small>
  );
}
