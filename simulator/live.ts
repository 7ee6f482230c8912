/**
 * What the drawing of one machine shows at an instant: where it is, how it came there, what its
 * timers do and what may be asked of it. The drawing and the outline read the same value.
 */
import type { EdgeDescription, Instance, MachineDescription, NextTimer } from '../runtime/index.ts';
import { courseOf, edgeIdsOf } from './course.ts';
import { distanceOf } from './format.ts';
import { instanceOf, type Moment } from './moment.ts';
import type { Offer } from './offers.ts';
import { fateOf } from './passage.ts';
import type { Pause } from './pause.ts';
import { sayRefusal } from './say.ts';
import type { LiveState } from './statechart/statechart.tsx';
import { activeIdsOf, leafIdOf } from './vocabulary.ts';
import { senderOf } from './why.ts';

/** What a drawing shows besides: the moment of another branch, and where playing stops. */
export interface Beside {
  readonly compared: Moment | null;
  readonly pauses: readonly Pause[];
  /** The mail that is pointed at. */
  readonly pointedId: string | null;
}

const ALONE: Beside = { compared: null, pauses: [], pointedId: null };
const NOWHERE: ReadonlySet<string> = new Set();

export function liveOf(
  moment: Moment,
  instanceId: string,
  machine: MachineDescription,
  offers: readonly Offer[],
  beside: Beside = ALONE,
): LiveState {
  const course = courseOf(moment, instanceId, machine);
  const instance = instanceOf(moment, instanceId);
  const active = activeIn(moment, instanceId, machine);
  const timers = timersOf(moment, instanceId, machine);
  return {
    active,
    others: beside.compared === null ? NOWHERE : activeIn(beside.compared, instanceId, machine),
    pauses: new Set(beside.pauses.flatMap((one) => (one.kind === 'state' ? one.stateId : []))),
    causes: causesOf(moment, beside.pointedId, instanceId, machine),
    visited: course.visited,
    taken: course.taken,
    latest: course.latest,
    next: [...timers.keys()][0] ?? null,
    timers,
    enabled: instance ? enabledOf(machine, instance, active, offers) : new Map(),
  };
}

/** What a machine took and where it came to in the step that sends a mail. */
function causesOf(
  { all }: Moment,
  mailId: string | null,
  instanceId: string,
  machine: MachineDescription,
): ReadonlySet<string> {
  const sender = mailId === null ? undefined : senderOf(all, mailId);
  const own = sender?.changes.filter((change) => change.instanceId === instanceId) ?? [];
  const edgeIds = own.flatMap(({ taken }) => edgeIdsOf(machine, taken));
  return new Set([...edgeIds, ...own.map(({ to }) => leafIdOf(machine.name, to))]);
}

function activeIn(
  moment: Moment,
  instanceId: string,
  machine: MachineDescription,
): ReadonlySet<string> {
  const instance = instanceOf(moment, instanceId);
  return new Set(instance ? activeIdsOf(machine.name, instance.value) : []);
}

/** What a press on an edge asks for. */
export function offerOfEdge(edge: EdgeDescription, offers: readonly Offer[]): Offer | undefined {
  return offers.find(({ command }) => command === edge.xstateEvent);
}

/** Each by the instant at which it comes on this branch, the first of them first. */
function timersOf(
  moment: Moment,
  instanceId: string,
  machine: MachineDescription,
): LiveState['timers'] {
  const { timers, atMs } = moment;
  const own = timers.filter((timer) => timer.instanceId === instanceId).map(withFate(moment));
  return new Map(
    own
      .sort((left, right) => left.comesAtMs - right.comesAtMs)
      .flatMap(({ timer, comesAtMs }) => {
        const edge = machine.edges.find((one) => one.timer === timer.name);
        if (edge === undefined) return [];
        const spanMs = comesAtMs - timer.armedAtMs;
        const fraction = spanMs === 0 ? 1 : (atMs - timer.armedAtMs) / spanMs;
        return [[edge.id, { fraction, label: distanceOf(atMs, comesAtMs) }] as const];
      }),
  );
}

/** One that never comes keeps the instant that it is armed for. */
const withFate = (moment: Moment) => (timer: NextTimer) => {
  const fate = fateOf(moment, timer);
  return { timer, comesAtMs: fate.fires ? timer.dueAtMs : (fate.comesAtMs ?? timer.dueAtMs) };
};

function enabledOf(
  machine: MachineDescription,
  instance: Instance,
  active: ReadonlySet<string>,
  offers: readonly Offer[],
): LiveState['enabled'] {
  if (instance.status === 'done') return new Map();
  return new Map(
    machine.edges.flatMap((edge) => {
      const offer = offerOfEdge(edge, offers);
      const isHere = active.has(edge.source) || edge.source === machine.name;
      if (offer === undefined || !isHere) return [];
      return [
        [
          edge.id,
          {
            isAllowed: offer.isAllowed,
            why: offer.refusal === null ? null : sayRefusal(offer.refusal),
          },
        ],
      ];
    }),
  );
}
