/**
 * The way of one machine up to a moment: how often each state was entered and each edge taken, and the
 * latest of them. A branch is read through once; then a moment's counts are found by halving.
 */
import type { Change, MachineDescription, TakenEdge } from '../runtime/index.ts';
import type { Moment } from './moment.ts';
import { countWhile } from './prefix.ts';
import { allOf, type Branch } from './session.ts';
import { activeIdsOf } from './vocabulary.ts';

export interface Course {
  /** How often each state has been entered. */
  readonly visited: ReadonlyMap<string, number>;
  /** How often each edge has been taken. */
  readonly taken: ReadonlyMap<string, number>;
  /** The edges of the latest step. */
  readonly latest: ReadonlySet<string>;
}

export function courseOf(
  { branch, count }: Pick<Moment, 'branch' | 'count'>,
  instanceId: string,
  machine: MachineDescription,
): Course {
  const { steps, entered, taken } = knownOf(branch, instanceId, machine);
  const latest = steps[countWhile(steps, ({ index }) => index < count) - 1];
  return {
    visited: countsAt(entered, count),
    taken: countsAt(taken, count),
    latest: new Set(latest?.edgeIds),
  };
}

/** By id, the entries in which it happened, once for each time; counted from 0, in order. */
type Happened = ReadonlyMap<string, readonly number[]>;

function countsAt(happened: Happened, count: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [id, indexes] of happened) {
    const many = countWhile(indexes, (index) => index < count);
    if (many > 0) counts.set(id, many);
  }
  return counts;
}

interface Known {
  readonly steps: readonly { readonly index: number; readonly edgeIds: readonly string[] }[];
  readonly entered: Happened;
  readonly taken: Happened;
}

const known = new WeakMap<Branch, Map<string, Known>>();

function knownOf(branch: Branch, instanceId: string, machine: MachineDescription): Known {
  const ofBranch = known.get(branch) ?? new Map<string, Known>();
  known.set(branch, ofBranch);
  const key = `${instanceId} ${machine.id}`;
  const found = ofBranch.get(key) ?? read(branch, instanceId, machine);
  ofBranch.set(key, found);
  return found;
}

function read(branch: Branch, instanceId: string, machine: MachineDescription): Known {
  const steps: { index: number; edgeIds: readonly string[] }[] = [];
  const entered = new Map<string, number[]>();
  const taken = new Map<string, number[]>();
  for (const [index, entry] of allOf(branch).entries()) {
    const own = entry.changes.filter((change) => change.instanceId === instanceId);
    if (own.length === 0) continue;
    const edgeIds = own.flatMap((change) => edgeIdsOf(machine, change.taken));
    steps.push({ index, edgeIds });
    for (const id of edgeIds) note(taken, id, index);
    for (const id of own.flatMap((change) => enteredIn(change, machine))) note(entered, id, index);
  }
  return { steps, entered, taken };
}

function note(happened: Map<string, number[]>, id: string, index: number): void {
  const indexes = happened.get(id) ?? [];
  indexes.push(index);
  happened.set(id, indexes);
}

/** The ids of the edges that a change took. */
export function edgeIdsOf(
  machine: MachineDescription,
  taken: readonly TakenEdge[],
): readonly string[] {
  return taken.flatMap(
    ({ source, event, target }) =>
      machine.edges.find(
        (edge) => edge.source === source && edge.xstateEvent === event && edge.target === target,
      )?.id ?? [],
  );
}

/** The states that a change entered. Entering a state enters what it begins with, too. */
function enteredIn({ from, to, taken }: Change, machine: MachineDescription): readonly string[] {
  const entered = taken.flatMap(({ target }) =>
    target === null ? [] : beginningOf(machine, target),
  );
  if (from !== null) return entered;
  const first = taken[0]?.source;
  const seen = first === undefined ? entered : [first, ...entered];
  return [...seen, ...activeIdsOf(machine.name, to).filter((id) => !seen.includes(id))];
}

/** The states that entering a state leads into of itself, the state first. */
function beginningOf(machine: MachineDescription, id: string): readonly string[] {
  const state = machine.states.find((one) => one.id === id);
  if (state === undefined) return [];
  const { initialId } = state;
  return initialId === null ? [id] : [id, ...beginningOf(machine, initialId)];
}
