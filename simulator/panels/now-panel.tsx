/** What is true at the cursor: the clock, each machine in a sentence, what comes, what can be done. */
import { useId } from 'react';
import { machineTitle, type NextTimer } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { dateOf, distanceOf, instantOf, isoOf, lengthOf, timeOf, zonedOf } from '../format.ts';
import { fateOf, instanceIdsOf, instanceOf, type Moment, trialsIn } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { dayLineOf } from '../spoken.ts';
import { lanesOf } from '../timeline/lanes.ts';
import { leafIdOf, machineNameIn, machineNameOf, stateOf, toneOf } from '../vocabulary.ts';
import { ActionList, type ActionListProps } from './action-list.tsx';

interface NowPanelProps extends Omit<ActionListProps, 'openAction'> {
  readonly page: Page;
  readonly moment: Moment;
}

export function NowPanel({ page, moment, offers, doing, send }: NowPanelProps) {
  return (
    <>
      <Clock moment={moment} />
      <TrialChoice page={page} send={send} />
      <Machines moment={moment} />
      <NextUp moment={moment} send={send} />
      <ActionList offers={offers} openAction={page.openAction} doing={doing} send={send} />
    </>
  );
}

function Clock({ moment: { atMs, view } }: { readonly moment: Moment }) {
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
        {dayLineOf(view, atMs)} <span className="zone">UTC</span>
      </p>
      {zoned === undefined ? null : (
        <p className="clock-zone">
          {zoned} in {zone?.replaceAll('_', ' ')}
        </p>
      )}
    </section>
  );
}

interface TrialChoiceProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

/** Only where the story has more than one trial. */
function TrialChoice({ page: { session }, send }: TrialChoiceProps) {
  const id = useId();
  const trials = trialsIn(session);
  if (trials.length < 2) return null;
  return (
    <section className="card">
      <label className="trial-choice" htmlFor={id}>
        Trial
        <select
          id={id}
          value={session.trialId ?? ''}
          onChange={(event) => send({ kind: 'chooseTrial', trialId: event.currentTarget.value })}
        >
          {trials.map((trial) => (
            <option key={trial.id} value={trial.id}>
              {trial.title}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

function Machines({ moment }: { readonly moment: Moment }) {
  const ids = instanceIdsOf(moment);
  return (
    <section className="card" aria-labelledby="machines-title">
      <h2 id="machines-title">Right now</h2>
      <ul className="machines">
        {ids.map((id) => (
          <MachineLine key={id} moment={moment} instanceId={id} />
        ))}
      </ul>
      {ids.length === 0 ? <p className="empty">This story has no trial.</p> : null}
    </section>
  );
}

interface MachineLineProps {
  readonly moment: Moment;
  readonly instanceId: string;
}

function MachineLine({ moment, instanceId }: MachineLineProps) {
  const instance = instanceOf(moment, instanceId);
  if (instance === undefined) {
    return (
      <li>
        <i className="dot" data-tone="none" />
        <span>
          <small>{machineTitle(machineNameIn(instanceId))}</small>
          <span className="not-yet">Not begun yet</span>
        </span>
      </li>
    );
  }
  const machine = machineNameOf(instance.machine);
  const stateId = leafIdOf(machine, instance.value);
  const state = stateOf(stateId);
  const since = sinceOf(moment, machine);
  return (
    <li>
      <i className="dot" data-tone={toneOf(stateId)} />
      <span>
        <small>{machineTitle(machine)}</small>
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
function sinceOf({ branch, trialId, atMs }: Moment, machine: string): number | null {
  const lane = lanesOf(branch, trialId).find(({ id }) => id === machine);
  return lane?.spans.findLast(({ fromMs }) => fromMs <= atMs)?.fromMs ?? null;
}

interface NextUpProps {
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

function NextUp({ moment, send }: NextUpProps) {
  const timers = moment.view?.timers ?? [];
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">Next up</h2>
      <ol className="next">
        {timers.map((timer) => (
          <TimerLine
            key={`${timer.instanceId} ${timer.name}`}
            timer={timer}
            moment={moment}
            send={send}
          />
        ))}
      </ol>
      {timers.length === 0 ? <p className="empty">No timer is running.</p> : null}
    </section>
  );
}

function TimerLine({ timer, moment, send }: NextUpProps & { readonly timer: NextTimer }) {
  const id = useId();
  const fate = fateOf(moment, timer);
  return (
    <li data-fires={fate.fires}>
      <span id={id}>
        <b>{distanceOf(moment.atMs, timer.dueAtMs)}</b>
        <small>
          {dateOf(timer.dueAtMs, 'short')}, {timeOf(timer.dueAtMs)}
        </small>
        <span className="timer-name">{timer.label}</span>
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
