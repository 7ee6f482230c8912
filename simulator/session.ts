/**
 * What the page holds: a story that was run, its branches, and one cursor. Time travel is
 * arithmetic on the cursor; whatever the page shows is worked out from this value.
 *
 * Invariants:
 *   C1. The cursor is an instant within the range of the branches.
 *   C2. Acting appends at the end of a branch, or forks; an entry that is there stays as it is.
 *   C3. A refusal changes nothing, so it leaves no branch behind.
 */
import {
  type Eligibility,
  type Entry,
  type Failure,
  type Start,
  trialIdsOf,
  type World,
} from '../runtime/index.ts';
import { DAY_MS } from './format.ts';
import { countWhile } from './prefix.ts';

export interface Session {
  readonly scenarioId: string;
  readonly start: Start;
  /** What the story says at its instants, and what was asked there. */
  readonly told: readonly Told[];
  /** The baseline first. */
  readonly branches: readonly Branch[];
  readonly branchId: string;
  /** The one instant that every panel shows. Epoch milliseconds, UTC. */
  readonly cursorMs: number;
  /**
   * How far the cursor has been on each branch: what it passed has happened, also where nobody did it.
   * Epoch milliseconds, UTC.
   */
  readonly seen: Readonly<Record<string, number>>;
  /** The trial or the order that is looked at. */
  readonly subjectId: string | null;
  /** How many forks there were, discarded ones included: a name is not given twice. */
  readonly forkCount: number;
  /** As it was before the last act, for undo. */
  readonly before: Session | null;
  /** As it was before the last undo, for redo. */
  readonly after: Session | null;
}

export interface Branch {
  readonly id: string;
  readonly name: string;
  /** What was done, in order. */
  readonly entries: readonly Entry[];
  /** What happens after that if nobody does anything more. */
  readonly expected: readonly Entry[];
  /** The world after each of `entries`, then after each of `expected`. */
  readonly worlds: readonly World[];
  readonly hash: string;
  readonly parentId: string | null;
  readonly forkAtMs: number | null;
}

/** One step of the story: it may be a look or a question, and then leaves no entry. */
export interface Told {
  readonly atMs: number;
  readonly note: string | null;
  readonly eligibility: Eligibility | null;
}

export interface RunStep extends Told {
  /** How many of the run's entries stand by then, the step's own among them. */
  readonly doneCount: number;
}

/** What running a story came to: all that the page needs to show it. */
export interface Run {
  readonly start: Start;
  readonly told: readonly RunStep[];
  readonly baseline: Branch;
  /** Where the story went another way than it says. */
  readonly failures: readonly Failure[];
}

export interface Range {
  readonly startMs: number;
  readonly endMs: number;
}

export const BASELINE = 'baseline';
/** Unit: characters. */
const NAME_LENGTH_MAX = 40;

/** A session at the instant at which the first trial, or order, begins its life. */
export function openSession(scenarioId: string, { start, told, baseline }: Run): Session {
  const { worlds, entries } = baseline;
  const [subjectId = null] = subjectIdsOf(worlds.slice(entries.length - 1, entries.length));
  return {
    scenarioId,
    start,
    told,
    branches: [baseline],
    branchId: BASELINE,
    cursorMs: birthOf(baseline, subjectId) ?? start.nowMs,
    subjectId,
    seen: {},
    forkCount: 0,
    before: null,
    after: null,
  };
}

export function branchOf(session: Session): Branch {
  const branch = session.branches.find(({ id }) => id === session.branchId);
  if (branch === undefined) throw new Error(`there is no branch ${session.branchId}`);
  return branch;
}

/** Everything that happens on a branch: what was done, then what follows of itself. */
export function allOf(branch: Branch): readonly Entry[] {
  const known = wholes.get(branch) ?? [...branch.entries, ...branch.expected];
  wholes.set(branch, known);
  return known;
}

/** One list for each branch: whoever has seen it knows that it is the same. */
const wholes = new WeakMap<Branch, readonly Entry[]>();

/** From the story's first instant to a little after the last thing that happens on any branch. */
export function rangeOf(session: Session): Range {
  const { nowMs: startMs } = session.start;
  const lastMs = Math.max(...session.branches.map((branch) => lastOf(session, branch)));
  return { startMs, endMs: lastMs + Math.max(DAY_MS, Math.round((lastMs - startMs) * 0.05)) };
}

/** The last instant at which anything happens on the chosen branch. */
export function horizonOf(session: Session): number {
  return lastOf(session, branchOf(session));
}

export function moveTo(session: Session, atMs: number): Session {
  const { startMs, endMs } = rangeOf(session);
  const cursorMs = Math.min(endMs, Math.max(startMs, Math.round(atMs)));
  if (cursorMs === session.cursorMs) return session;
  const { branchId, seen } = session;
  const isNew = cursorMs > seenOn(session);
  return { ...session, cursorMs, seen: isNew ? { ...seen, [branchId]: cursorMs } : seen };
}

/** How far the cursor has been on the chosen branch. Epoch milliseconds, UTC. */
export const seenOn = ({ seen, branchId }: Session): number => seen[branchId] ?? 0;

/** The story as far as a branch follows it: a fork leaves it where it begins. */
export function toldOn({ told }: Session, { forkAtMs }: Branch): readonly Told[] {
  return forkAtMs === null ? told : told.slice(0, toldCount(told, forkAtMs));
}

/** How much of it is said at or before an instant. What is told is ordered by time. */
export function toldCount(told: readonly Told[], untilMs: number): number {
  return countWhile(told, ({ atMs }) => atMs <= untilMs);
}

/**
 * Every instant at which something happens or is told on the chosen branch, in order. A look a
 * moment before or after what happens is no stop of its own: on a clock both read the same.
 */
function stopsOf(session: Session): readonly number[] {
  const branch = branchOf(session);
  const known = stops.get(branch);
  if (known !== undefined) return known;
  const happensMs = allOf(branch).map(({ atMs }) => atMs);
  const toldMs = toldOn(session, branch).map(({ atMs }) => atMs);
  const apartMs = toldMs.filter((atMs) => isApart(atMs, happensMs));
  const sorted = [...new Set([...happensMs, ...apartMs])].sort((left, right) => left - right);
  stops.set(branch, sorted);
  return sorted;
}

const MOMENT_MS = 1_000;

/** @param sortedMs In order. */
function isApart(atMs: number, sortedMs: readonly number[]): boolean {
  const nextMs = sortedMs[countWhile(sortedMs, (one) => one <= atMs - MOMENT_MS)];
  return nextMs === undefined || nextMs >= atMs + MOMENT_MS;
}

/** A branch belongs to one session, and what its story says does not change. */
const stops = new WeakMap<Branch, readonly number[]>();

/** The next instant after the cursor at which something happens, or undefined. */
export function nextOf(session: Session): number | undefined {
  const stopsMs = stopsOf(session);
  return stopsMs[countWhile(stopsMs, (atMs) => atMs <= session.cursorMs)];
}

/** The last instant before the cursor at which something happened, or undefined. */
export function previousOf(session: Session): number | undefined {
  const stopsMs = stopsOf(session);
  return stopsMs[countWhile(stopsMs, (atMs) => atMs < session.cursorMs) - 1];
}

export function chooseBranch(session: Session, branchId: string): Session {
  return moveTo({ ...session, branchId }, session.cursorMs);
}

export function chooseSubject(session: Session, subjectId: string | null): Session {
  return { ...session, subjectId };
}

/** Drops a fork. The baseline stays. */
export function discard(session: Session, branchId: string): Session {
  if (branchId === BASELINE) return session;
  const branches = session.branches.filter(({ id }) => id !== branchId);
  const chosen = session.branchId === branchId ? BASELINE : session.branchId;
  return chooseBranch({ ...session, branches, before: session, after: null }, chosen);
}

/** Gives a branch another name. One that is blank, or the name of another branch, changes nothing. */
export function rename(session: Session, branchId: string, wanted: string): Session {
  const name = wanted.trim().slice(0, NAME_LENGTH_MAX);
  const isTaken = session.branches.some((one) => one.id !== branchId && one.name === name);
  if (name === '' || isTaken) return session;
  const branches = session.branches.map((one) => (one.id === branchId ? { ...one, name } : one));
  return { ...session, branches, before: session, after: null };
}

/** The session as it was before the last act or discard; the cursor goes back there too. */
export function undo(session: Session): Session {
  return session.before === null ? session : { ...session.before, after: session };
}

/** What undo took away, again. */
export function redo(session: Session): Session {
  return session.after ?? session;
}

/** How many entries stand at or before an instant. Entries are ordered by time. */
export function countUntil(entries: readonly Entry[], atMs: number): number {
  return countWhile(entries, (entry) => entry.atMs <= atMs);
}

/** Every trial that lives on any branch, then every order. */
export function subjectIdsIn({ branches }: Session): readonly string[] {
  return subjectIdsOf(branches.flatMap(({ worlds }) => worlds.at(-1) ?? []));
}

function subjectIdsOf(worlds: readonly World[]): readonly string[] {
  const streams = worlds.flatMap((world) => [...world.streams.values()]);
  const orders = streams.filter(({ kind }) => kind === 'order').map(({ id }) => id);
  return [...new Set([...streams.flatMap(trialIdsOf), ...orders])];
}

function lastOf(session: Session, branch: Branch): number {
  return Math.max(
    session.start.nowMs,
    allOf(branch).at(-1)?.atMs ?? 0,
    toldOn(session, branch).at(-1)?.atMs ?? 0,
  );
}

export function birthOf(branch: Branch, instanceId: string | null): number | undefined {
  return branch.entries.find(({ changes }) => changes.some((one) => one.instanceId === instanceId))
    ?.atMs;
}
