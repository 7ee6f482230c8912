/**
 * One instant of a session as the panels read it: the world as it is then, the chosen trial or
 * order, and what came before and comes after. Worked out from the session; nothing here is stored.
 */
import {
  type CustomerStream,
  type Entry,
  type Instance,
  type Message,
  type NextTimer,
  type OrderView,
  type TrialView,
  viewOfOrder,
  viewOfTrial,
  type World,
} from '../runtime/index.ts';
import {
  allOf,
  type Branch,
  branchOf,
  countUntil,
  type Session,
  type Told,
  toldCount,
  toldOn,
} from './session.ts';
import { owns } from './subject.ts';

export interface Moment {
  readonly branch: Branch;
  readonly atMs: number;
  readonly packId: string;
  /** The chosen trial or order. */
  readonly subjectId: string | null;
  /** What was done and what follows of itself, in order. */
  readonly all: readonly Entry[];
  /** How many of `all` stand at or before this instant. */
  readonly count: number;
  /** Undefined before anything has happened. */
  readonly world: World | undefined;
  /** The customer in whose stream the chosen trial lives. */
  readonly stream: CustomerStream | undefined;
  /** Undefined before the trial was asked for, and for an order. */
  readonly view: TrialView | undefined;
  /** Undefined before the order was placed, and for a trial. */
  readonly order: OrderView | undefined;
  /** The machines of the subject that live by now, by their ids. */
  readonly instances: ReadonlyMap<string, Instance>;
  /** The live timers of all of them, soonest first. */
  readonly timers: readonly NextTimer[];
  readonly latest: Entry | undefined;
  /** What the story says up to this instant, where this branch is still the story. */
  readonly told: readonly Told[];
}

export function momentOf(session: Session): Moment {
  const { cursorMs: atMs, subjectId } = session;
  const branch = branchOf(session);
  const all = allOf(branch);
  const count = countUntil(all, atMs);
  const frame = branch.worlds[count - 1];
  const world = frame && { ...frame, nowMs: atMs };
  const { stream, view, order } = subjectOf(world, subjectId, atMs);
  const told = toldOn(session, branch);
  return {
    branch,
    atMs,
    packId: session.start.packId,
    subjectId,
    all,
    count,
    world,
    stream,
    view,
    order,
    instances: new Map(instancesIn(world, subjectId).map((one) => [one.id, one])),
    timers: view?.timers ?? order?.timers ?? [],
    latest: all[count - 1],
    told: told.slice(0, toldCount(told, atMs)),
  };
}

function subjectOf(
  world: World | undefined,
  subjectId: string | null,
  atMs: number,
): Partial<Pick<Moment, 'stream' | 'view' | 'order'>> {
  if (subjectId === null) return {};
  for (const stream of world?.streams.values() ?? []) {
    if (stream.kind === 'order' && stream.id === subjectId) return { order: viewOfOrder(stream) };
    if (stream.kind === 'customer' && subjectId in stream.instances) {
      return { stream, view: viewOfTrial(stream, subjectId, atMs) };
    }
  }
  return {};
}

/** The machines of a subject. What an order brought about lives with its customer. */
function instancesIn(world: World | undefined, subjectId: string | null): readonly Instance[] {
  if (subjectId === null) return [];
  return [...(world?.streams.values() ?? [])]
    .flatMap(({ instances }) => Object.values(instances))
    .filter(({ id }) => owns(subjectId, id));
}

export function instanceOf({ instances }: Moment, instanceId: string): Instance | undefined {
  return instances.get(instanceId);
}

/** Whether a message or a task is about a subject. */
export function isAbout(
  subjectId: string | null,
  { trialId, orderId }: Pick<Message, 'trialId' | 'orderId'>,
): boolean {
  return subjectId !== null && (orderId === subjectId || trialId === subjectId);
}
