/** What is true at the cursor: the clock, each machine in a sentence, what comes, what can be done. */

import { useId, useMemo } from 'react';
import type { Instance } from '../../runtime/index.ts';
import { dateOf, instantOf, isoOf, lengthOf, timeOf, zonedOf, zoneLabel } from '../format.ts';
import { useManner } from '../manner.ts';
import { instanceOf, type Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { say } from '../say.ts';
import { dayLineOf } from '../spoken.ts';
import { isOrderId, type Part, partsOf, subjectsIn } from '../subject.ts';
import { sinceOf } from '../timeline/lanes.ts';
import { leafIdOf, machineNameOf, stateOf, toneOf } from '../vocabulary.ts';
import { AcceptedList } from './accepted-list.tsx';
import { ActionList, type ActionListProps } from './action-list.tsx';
import { NextUp } from './next-up.tsx';
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
        <strong>{state?.title ?? stateId}</strong>{' '}
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
        <span className="says">
          {state?.description}
          {staysAfter(moment, instance) ? <> {say(ACCESS_STAYS)}</> : null}
        </span>
        <OtherLine moment={moment} compared={compared} part={part} />
      </span>
    </li>
  );
}

const ACCESS_STAYS =
  'It stays after the trial: the customer is the partner’s own, and only the end of a grace period takes it away.';

/**
 * Access to a customer of the partner's own does not end with a cancelled or a converted trial; what a
 * customer gave by its consent does.
 *
 * Source: T-074, A-37.
 */
function staysAfter({ view }: Moment, { machine, value, status }: Instance): boolean {
  const isOver = view?.status === 'cancelled' || view?.status === 'converted';
  return (
    isOver && machineNameOf(machine) === 'partner-access' && status === 'active' && value !== 'none'
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
