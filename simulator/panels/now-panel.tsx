/** What is true at the cursor: the clock, each machine in a sentence, what comes, what can be done. */
import { useId, useMemo } from 'react';
import type { NextTimer } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, instantOf, isoOf, lengthOf, timeOf, zonedOf } from '../format.ts';
import { fateOf, instanceOf, type Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { dayLineOf } from '../spoken.ts';
import { isOrderId, type Part, partsOf, subjectsIn } from '../subject.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { leafIdOf, machineNameOf, stateOf, toneOf } from '../vocabulary.ts';
import { AcceptedList } from './accepted-list.tsx';
import { ActionList, type ActionListProps } from './action-list.tsx';

interface NowPanelProps extends Omit<ActionListProps, 'openAction'> {
  readonly page: Page;
  readonly moment: Moment;
}

export function NowPanel({ page, moment, offers, doing, send }: NowPanelProps) {
  const { session } = page;
  const parts = useMemo(() => partsOf(session), [session]);
  return (
    <>
      <Clock moment={moment} />
      <SubjectChoice page={page} send={send} />
      <Machines moment={moment} parts={parts} />
      <NextUp moment={moment} parts={parts} send={send} />
      {isOrderId(moment.subjectId) ? null : (
        <ActionList offers={offers} openAction={page.openAction} doing={doing} send={send} />
      )}
      <AcceptedList moment={moment} parts={parts} offers={offers} />
    </>
  );
}

function Clock({ moment }: { readonly moment: Moment }) {
  const { atMs, view } = moment;
  const zone = view?.timeZone ?? null;
  const zoned = zone === null ? undefined : zonedOf(atMs, zone);
  return (
    <section className="card clock" aria-labelledby="clock-title">
      <h2 id="clock-title">Virtual time</h2>
      <p className="clock-face">
        <time dateTime={isoOf(atMs)}>
          <span className="clock-date">{dateOf(atMs)}</span>
          <span className="clock-time">{timeOf(atMs)}</span>
        </time>
      </p>
      <p className="clock-day">
        {dayLineOf(moment)} <span className="zone">UTC</span>
      </p>
      {zoned === undefined ? null : (
        <p className="clock-zone">
          {zoned} in {zone?.replaceAll('_', ' ')}
        </p>
      )}
    </section>
  );
}

interface SubjectChoiceProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

const KINDS = { trial: 'Trials', order: 'Orders' } as const;

/** Only where the story has more than one trial or order. */
function SubjectChoice({ page: { session }, send }: SubjectChoiceProps) {
  const id = useId();
  const subjects = useMemo(() => subjectsIn(session), [session]);
  if (subjects.length < 2) return null;
  return (
    <section className="card">
      <label className="subject-choice" htmlFor={id}>
        Trial or order
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
              <optgroup key={kind} label={KINDS[kind]}>
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
  readonly parts: readonly Part[];
}

function Machines({ moment, parts }: MachinesProps) {
  return (
    <section className="card" aria-labelledby="machines-title">
      <h2 id="machines-title">Right now</h2>
      <ul className="machines">
        {parts.map((part) => (
          <MachineLine key={part.instanceId} moment={moment} part={part} />
        ))}
      </ul>
      {parts.length === 0 ? <p className="empty">This story has no trial and no order.</p> : null}
    </section>
  );
}

interface MachineLineProps {
  readonly moment: Moment;
  readonly part: Part;
}

function MachineLine({ moment, part }: MachineLineProps) {
  const instance = instanceOf(moment, part.instanceId);
  if (instance === undefined) {
    return (
      <li>
        <i className="dot" data-tone="none" />
        <span>
          <small>{part.title}</small>
          <span className="not-yet">Not begun yet</span>
        </span>
      </li>
    );
  }
  const machine = machineNameOf(instance.machine);
  const stateId = leafIdOf(machine, instance.value);
  const state = stateOf(stateId);
  const since = sinceOf(moment, part);
  return (
    <li>
      <i className="dot" data-tone={toneOf(stateId)} />
      <span>
        <small>{part.title}</small>
        <strong>{state?.title ?? stateId}</strong>
        {since === null ? null : (
          <small className="since" title={`since ${instantOf(since)} UTC`}>
            {since === moment.atMs ? 'as of now' : `for ${lengthOf(moment.atMs - since)}`}
          </small>
        )}
        <span className="says">{state?.description}</span>
      </span>
    </li>
  );
}

/** Since when the machine has been in the state it is in. */
function sinceOf({ branch, subjectId, atMs }: Moment, part: Part): number | null {
  const [lane] = lanesOf(branch, subjectId, [part]);
  return lane?.spans.findLast(({ fromMs }) => fromMs <= atMs)?.fromMs ?? null;
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
      <h2 id="next-title">Next up</h2>
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
      {timers.length === 0 ? <p className="empty">No timer is running.</p> : null}
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
          {timer.label}
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
        Jump
      </button>
    </li>
  );
}

function FateLine({ changedAtMs }: { readonly changedAtMs: number | null }) {
  return (
    <small className="fate">
      <Icon name="info" size={13} />
      {changedAtMs === null
        ? 'Does not come: something changes it before.'
        : `Does not come: it is changed on ${dateOf(changedAtMs, 'short')}.`}
    </small>
  );
}
