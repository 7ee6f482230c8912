/**
 * One instant of a session as the panels read it: the world as it is then, the chosen trial, and
 * what came before and comes after. Worked out from the session; nothing here is stored.
 */
import {
  type CustomerStream,
  type Entry,
  type Instance,
  type Message,
  type TrialView,
  viewOfTrial,
  type World,
} from '../runtime/index.ts';
import { dateOf } from './format.ts';
import {
  allOf,
  type Branch,
  branchOf,
  countUntil,
  type Session,
  type Told,
  toldOn,
  trialIdsIn,
} from './session.ts';
import { machineNameIn } from './vocabulary.ts';

export interface Moment {
  readonly branch: Branch;
  readonly atMs: number;
  readonly packId: string;
  readonly trialId: string | null;
  /** What was done and what follows of itself, in order. */
  readonly all: readonly Entry[];
  /** How many of `all` stand at or before this instant. */
  readonly count: number;
  /** Undefined before anything has happened. */
  readonly world: World | undefined;
  readonly stream: CustomerStream | undefined;
  /** Undefined before the trial was asked for. */
  readonly view: TrialView | undefined;
  readonly latest: Entry | undefined;
  /** What the story says up to this instant, where this branch is still the story. */
  readonly told: readonly Told[];
}

export function momentOf(session: Session): Moment {
  const { cursorMs: atMs, trialId } = session;
  const branch = branchOf(session);
  const all = allOf(branch);
  const count = countUntil(all, atMs);
  const frame = branch.worlds[count - 1];
  const world = frame && { ...frame, nowMs: atMs };
  const stream = trialId === null ? undefined : streamOf(world, trialId);
  const view = stream && trialId !== null ? viewOfTrial(stream, trialId, atMs) : undefined;
  return {
    branch,
    atMs,
    packId: session.start.packId,
    trialId,
    all,
    count,
    world,
    stream,
    view,
    latest: all[count - 1],
    told: toldOn(session, branch).filter((told) => told.atMs <= atMs),
  };
}

/** The customer in whose stream a trial lives. */
function streamOf(world: World | undefined, trialId: string): CustomerStream | undefined {
  for (const stream of world?.streams.values() ?? []) {
    if (stream.kind === 'customer' && trialId in stream.instances) return stream;
  }
  return undefined;
}

/** The chosen trial's machines by their ids on this branch, whether born yet or not. */
export function instanceIdsOf({ branch, trialId }: Moment): readonly string[] {
  const last = branch.worlds.at(-1);
  if (last === undefined || trialId === null) return [];
  const ids = Object.keys(streamOf(last, trialId)?.instances ?? {}).filter((id) =>
    owns(trialId, id),
  );
  return ids.sort((left, right) => placeOf(left) - placeOf(right));
}

const ORDER = ['trial', 'consent', 'partner-access'];
const placeOf = (instanceId: string): number => ORDER.indexOf(machineNameIn(instanceId));

/** Every trial of the session, by its customer. */
export function trialsIn(
  session: Session,
): readonly { readonly id: string; readonly title: string }[] {
  return trialIdsIn(session).map((id) => {
    const worlds = session.branches.map(({ worlds }) => worlds.at(-1));
    const stream = worlds.map((world) => streamOf(world, id)).find((one) => one !== undefined);
    const born = session.branches
      .flatMap(({ entries }) => entries)
      .find(({ changes }) => changes.some(({ instanceId }) => instanceId === id));
    const from = born === undefined ? '' : ` · from ${dateOf(born.atMs, 'short')}`;
    return { id, title: `${stream?.record.companyName ?? id}${from}` };
  });
}

/** Whether a machine belongs to a trial. */
export function owns(trialId: string, instanceId: string): boolean {
  return instanceId === trialId || instanceId.startsWith(`${trialId}/`);
}

export function instanceOf(moment: Moment, instanceId: string): Instance | undefined {
  return moment.stream?.instances[instanceId];
}

/** One message of the chosen trial, and where it stands in the story. */
export interface Letter {
  readonly message: Message;
  readonly isSent: boolean;
  readonly isExpected: boolean;
}

/** The chosen trial's messages of the whole branch, oldest first. */
export function lettersOf({ all, branch, count, trialId }: Moment): readonly Letter[] {
  return all.flatMap((entry, index) =>
    entry.effects.flatMap(({ message }) =>
      message === undefined || message.trialId !== trialId
        ? []
        : [{ message, isSent: index < count, isExpected: index >= branch.entries.length }],
    ),
  );
}

/** What a timer's instant means on this branch: it fires, or something changes it before. */
export function fateOf(
  { all, count }: Moment,
  timer: { readonly instanceId: string; readonly name: string; readonly dueAtMs: number },
): { readonly fires: true } | { readonly fires: false; readonly changedAtMs: number | null } {
  const later = all.slice(count);
  const isSame = (entry: Entry): boolean =>
    entry.input.kind === 'timer' &&
    entry.input.instanceId === timer.instanceId &&
    entry.input.name === timer.name &&
    entry.atMs === timer.dueAtMs;
  if (later.some(isSame)) return { fires: true };
  const change = later.find(({ changes }) =>
    changes.some(
      (one) =>
        one.instanceId === timer.instanceId &&
        [...one.disarmed, ...one.armed.map(({ name }) => name)].some((name) => name === timer.name),
    ),
  );
  return { fires: false, changedAtMs: change?.atMs ?? null };
}

/** The next timer of the chosen trial that fires on this branch. */
export function nextTimerOf({ all, count, trialId }: Moment): Entry | undefined {
  if (trialId === null) return undefined;
  return all
    .slice(count)
    .find(({ input }) => input.kind === 'timer' && owns(trialId, input.instanceId));
}
