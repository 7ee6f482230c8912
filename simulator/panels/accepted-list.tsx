/**
 * What the subject's machines would hear at the cursor beyond what the page offers to do: what may
 * be asked for, and by whom. The story or the API says it, with the words that it needs.
 */

import { type CommandName, isCommandName } from '../../runtime/index.ts';
import { instanceOf, type Moment } from '../moment.ts';
import type { Offer } from '../offers.ts';
import { say } from '../say.ts';
import { isOrderId, type Part } from '../subject.ts';
import { activeIdsOf, machineOf } from '../vocabulary.ts';
import { peopleFor } from '../words.ts';

interface AcceptedListProps {
  readonly moment: Moment;
  readonly parts: readonly Part[];
  /** Null until they are known. */
  readonly offers: readonly Offer[] | null;
}

export function AcceptedList({ moment, parts, offers }: AcceptedListProps) {
  const isOrder = isOrderId(moment.subjectId);
  if (offers === null && !isOrder) return null;
  const groups = parts
    .map((part) => ({ part, accepted: acceptedBy(moment, part, offers ?? []) }))
    .filter(({ accepted }) => accepted.length > 0);
  if (groups.length === 0 && !isOrder) return null;
  return (
    <section className="card" aria-labelledby="accepted-title">
      <h2 id="accepted-title">
        {isOrder ? say('What can be done') : say('Can also be asked for')}
      </h2>
      {groups.length === 0 ? (
        <p className="empty">{say('Nothing: it waits, or is over.')}</p>
      ) : null}
      {groups.map(({ part, accepted }) => (
        <div key={part.instanceId} className="accepted">
          <h3>{part.title}</h3>
          <ul>
            {accepted.map(({ command, title }) => (
              <li key={command} data-accepts={command}>
                <b>{title}</b> <small>{peopleFor(command)}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface Accepted {
  readonly command: CommandName;
  readonly title: string;
}

/** The requests that lead out of where the machine is, each once. */
function acceptedBy(
  moment: Moment,
  { instanceId, machineId }: Part,
  offers: readonly Offer[],
): readonly Accepted[] {
  const instance = instanceOf(moment, instanceId);
  const machine = machineOf(machineId);
  if (instance === undefined || machine === undefined || instance.status === 'done') return [];
  const active = [machine.name, ...activeIdsOf(machine.name, instance.value)];
  const accepted = new Map<string, Accepted>();
  for (const { kind, source, xstateEvent, title } of machine.edges) {
    if (kind !== 'request' || !active.includes(source) || !isCommandName(xstateEvent)) continue;
    if (offers.some(({ command }) => command === xstateEvent)) continue;
    accepted.set(xstateEvent, { command: xstateEvent, title });
  }
  return [...accepted.values()];
}
