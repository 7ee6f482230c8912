/** Each machine of a subject, in a sentence: where it is, since when, and where the other branch is. */
import type { Instance } from '../../runtime/index.ts';
import { instantOf, lengthOf, zoneLabel } from '../format.ts';
import { instanceOf, type Moment } from '../moment.ts';
import { say } from '../say.ts';
import type { Part } from '../subject.ts';
import { sinceOf } from '../timeline/lanes.ts';
import { leafIdOf, machineNameOf, stateOf, toneOf } from '../vocabulary.ts';

interface MachinesProps {
  readonly moment: Moment;
  readonly compared: Moment | null;
  readonly parts: readonly Part[];
}

export function RightNow({ moment, compared, parts }: MachinesProps) {
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
  const { tone, title, description } = standOf(instance);
  const since = sinceOf(moment.branch, part.instanceId, moment.atMs);
  return (
    <li>
      <i className="dot" data-tone={tone} />
      <span>
        <small>{part.title}</small>
        <strong>{title}</strong>{' '}
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
          {description}
          {staysAfter(moment, instance) ? <> {say(ACCESS_STAYS)}</> : null}
        </span>
        <OtherLine moment={moment} compared={compared} part={part} />
      </span>
    </li>
  );
}

/** The state that a machine is in, for people. */
export function standOf({ machine, value }: Instance) {
  const stateId = leafIdOf(machineNameOf(machine), value);
  const state = stateOf(stateId);
  return {
    tone: toneOf(stateId),
    title: state?.title ?? stateId,
    description: state?.description ?? '',
  };
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
