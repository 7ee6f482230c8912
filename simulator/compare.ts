/**
 * How two branches differ: the first thing that happens on one of them only, and what it comes to in
 * the end. Worked out from the entries; nothing is run.
 */
import { canonical, type Entry, viewOfTrial } from '../runtime/index.ts';
import { dateOf, lengthOf } from './format.ts';
import { isAbout } from './moment.ts';
import { say } from './say.ts';
import { allOf, type Branch } from './session.ts';
import { type Part, partsOf } from './subject.ts';
import { lanesOf, type Span } from './timeline/lanes.ts';

export interface FirstDifference {
  readonly atMs: number;
  readonly entry: Entry;
  /** The branch on which it happens. */
  readonly branchId: string;
}

/** One thing that comes out differently. */
export interface Delta {
  /** One word for each kind and part, for lists. */
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** `+1`, `+7 d`; null where there is no measure. */
  readonly change: string | null;
}

/** The first entry that only one of two branches has; undefined where they are the same. */
export function firstDifference(left: Branch, right: Branch): FirstDifference | undefined {
  const [a, b] = [allOf(left), allOf(right)];
  let index = 0;
  while (index < a.length && isSame(a[index], b[index])) index++;
  const firsts = [
    { branch: left, entry: a[index] },
    { branch: right, entry: b[index] },
  ].flatMap(({ branch, entry }) => (entry === undefined ? [] : [{ branch, entry }]));
  // Of two at one instant, what somebody did says more than what the clock did.
  const weight = ({ input }: Entry): number => (input.kind === 'command' ? 0 : 1);
  const [first] = firsts.sort((one, other) => {
    const apartMs = one.entry.atMs - other.entry.atMs;
    return apartMs === 0 ? weight(one.entry) - weight(other.entry) : apartMs;
  });
  if (first === undefined) return undefined;
  return { atMs: first.entry.atMs, entry: first.entry, branchId: first.branch.id };
}

function isSame(left: Entry | undefined, right: Entry | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  return left.atMs === right.atMs && canonical(left) === canonical(right);
}

export interface Comparison {
  /** Undefined where nothing differs. */
  readonly first: FirstDifference | undefined;
  readonly deltas: readonly Delta[];
}

/** Two of these branches, for one trial or order. */
export function compareOf(
  branches: readonly Branch[],
  from: Branch,
  to: Branch,
  subjectId: string | null,
): Comparison {
  const parts = partsOf({ branches, subjectId });
  return { first: firstDifference(from, to), deltas: deltasOf(from, to, subjectId, parts) };
}

/** Everything that comes out differently, from one branch to another. */
function deltasOf(
  from: Branch,
  to: Branch,
  subjectId: string | null,
  parts: readonly Part[],
): readonly Delta[] {
  const deltas = [
    ...countDelta('mails', say('Mails'), mailCount(from, subjectId), mailCount(to, subjectId)),
    ...countDelta('tasks', say('Tasks'), taskCount(from, subjectId), taskCount(to, subjectId)),
    ...dateDelta(
      'expiry',
      say('Trial expires'),
      expiryOf(from, subjectId),
      expiryOf(to, subjectId),
    ),
  ];
  const [left, right] = [lanesOf(from, subjectId, parts), lanesOf(to, subjectId, parts)];
  for (const { instanceId, title } of parts) {
    const [a, b] = [lastOf(left, instanceId), lastOf(right, instanceId)];
    deltas.push(...endDelta(instanceId, title, a, b));
  }
  return deltas;
}

const lastOf = (lanes: ReturnType<typeof lanesOf>, instanceId: string): Span | undefined =>
  lanes.find(({ id }) => id === instanceId)?.spans.at(-1);

function endDelta(
  key: string,
  label: string,
  from: Span | undefined,
  to: Span | undefined,
): readonly Delta[] {
  const wordOf = (span: Span | undefined): string =>
    span === undefined
      ? say('never begins')
      : say('{state} since {date}', { state: span.title, date: dateOf(span.fromMs, 'short') });
  if (from?.stateId === to?.stateId && from?.fromMs === to?.fromMs) return [];
  const change =
    from !== undefined && to !== undefined && from.stateId === to.stateId
      ? signedLength(to.fromMs - from.fromMs)
      : null;
  return [{ key, label, from: wordOf(from), to: wordOf(to), change }];
}

function countDelta(key: string, label: string, from: number, to: number): readonly Delta[] {
  if (from === to) return [];
  const change = to > from ? `+${to - from}` : `−${from - to}`;
  return [{ key, label, from: String(from), to: String(to), change }];
}

function dateDelta(
  key: string,
  label: string,
  from: number | null,
  to: number | null,
): readonly Delta[] {
  if (from === to) return [];
  const wordOf = (atMs: number | null): string =>
    atMs === null ? say('never') : dateOf(atMs, 'short');
  const change = from === null || to === null ? null : signedLength(to - from);
  return [{ key, label, from: wordOf(from), to: wordOf(to), change }];
}

const signedLength = (lengthMs: number): string =>
  `${lengthMs < 0 ? '−' : '+'}${lengthOf(lengthMs)}`;

function mailCount(branch: Branch, subjectId: string | null): number {
  return allOf(branch)
    .flatMap(({ effects }) => effects)
    .filter(({ message }) => message !== undefined && isAbout(subjectId, message)).length;
}

function taskCount(branch: Branch, subjectId: string | null): number {
  return allOf(branch)
    .flatMap(({ effects }) => effects)
    .filter(({ task }) => task !== undefined && isAbout(subjectId, task)).length;
}

/** When the trial expires, as far as it is known when all is done. */
function expiryOf({ worlds }: Branch, subjectId: string | null): number | null {
  if (subjectId === null) return null;
  const last = worlds.at(-1);
  for (const stream of last?.streams.values() ?? []) {
    if (stream.kind !== 'customer' || !(subjectId in stream.instances)) continue;
    return viewOfTrial(stream, subjectId, last?.nowMs ?? 0)?.expiryAtMs ?? null;
  }
  return null;
}
