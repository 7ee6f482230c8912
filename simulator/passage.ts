/**
 * What lies before and after the cursor. A branch is read through once; after that, whatever is asked
 * at a moment is found by halving, so that a cursor may move at every frame.
 */
import type { Entry, Message } from '../runtime/index.ts';
import { isAbout, type Moment } from './moment.ts';
import { countWhile } from './prefix.ts';
import { allOf, type Branch, countUntil } from './session.ts';
import { owns } from './subject.ts';

/** One message of a subject. */
export interface Letter {
  readonly message: Message;
  /** Which of the branch's entries sent it. */
  readonly index: number;
  readonly isExpected: boolean;
}

export interface Letters {
  /** Of the whole branch, oldest first. */
  readonly all: readonly Letter[];
  /** How many of them are sent by now. */
  readonly sentCount: number;
}

/** The chosen subject's messages. */
export function lettersOf({ branch, count, subjectId }: Moment): Letters {
  const { letters } = knownOf(branch, subjectId);
  return { all: letters, sentCount: countWhile(letters, ({ index }) => index < count) };
}

interface Timer {
  readonly instanceId: string;
  readonly name: string;
  readonly dueAtMs: number;
}

type Fate =
  | { readonly fires: true }
  | {
      readonly fires: false;
      readonly changedAtMs: number | null;
      /** When it fires instead; null where it never does. */
      readonly comesAtMs: number | null;
    };

/** What a timer's instant means on this branch: it fires, or something changes it before. */
export function fateOf({ all, branch, count, subjectId }: Moment, timer: Timer): Fate {
  const isSame = ({ input }: Entry): boolean =>
    input.kind === 'timer' && input.instanceId === timer.instanceId && input.name === timer.name;
  const dueFrom = Math.max(count, countUntil(all, timer.dueAtMs - 1));
  if (all.slice(dueFrom, countUntil(all, timer.dueAtMs)).some(isSame)) return { fires: true };
  const { timerChanges, timerFired } = knownOf(branch, subjectId);
  const nextMs = (of: ReadonlyMap<string, readonly number[]>): number | null => {
    const indexes = of.get(keyOf(timer)) ?? [];
    const next = indexes[countWhile(indexes, (index) => index < count)];
    return next === undefined ? null : (all[next]?.atMs ?? null);
  };
  return { fires: false, changedAtMs: nextMs(timerChanges), comesAtMs: nextMs(timerFired) };
}

/** The next timer of the chosen subject that fires on this branch. */
export function nextTimerOf({ all, branch, count, subjectId }: Moment): Entry | undefined {
  const { fired } = knownOf(branch, subjectId);
  const next = fired[countWhile(fired, (index) => index < count)];
  return next === undefined ? undefined : all[next];
}

/** Of one subject on one branch. Each list is ordered, and counts the branch's entries from 0. */
interface Known {
  readonly letters: readonly Letter[];
  /** The entries that are a timer of the subject. */
  readonly fired: readonly number[];
  /** By timer, the entries that set it anew or take it away. */
  readonly timerChanges: ReadonlyMap<string, readonly number[]>;
  /** By timer, the entries that are it. */
  readonly timerFired: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Branch, Map<string | null, Known>>();

function knownOf(branch: Branch, subjectId: string | null): Known {
  const ofBranch = known.get(branch) ?? new Map<string | null, Known>();
  known.set(branch, ofBranch);
  const found = ofBranch.get(subjectId) ?? read(branch, subjectId);
  ofBranch.set(subjectId, found);
  return found;
}

function read(branch: Branch, subjectId: string | null): Known {
  const letters: Letter[] = [];
  const fired: number[] = [];
  const timerChanges = new Map<string, number[]>();
  const timerFired = new Map<string, number[]>();
  for (const [index, { input, changes, effects }] of allOf(branch).entries()) {
    if (subjectId !== null && input.kind === 'timer' && owns(subjectId, input.instanceId)) {
      fired.push(index);
      note(timerFired, input, index);
    }
    for (const { message } of effects) {
      if (message === undefined || !isAbout(subjectId, message)) continue;
      letters.push({ message, index, isExpected: index >= branch.entries.length });
    }
    for (const { instanceId, armed, disarmed } of changes) {
      for (const name of [...disarmed, ...armed.map((timer) => timer.name)]) {
        note(timerChanges, { instanceId, name }, index);
      }
    }
  }
  return { letters, fired, timerChanges, timerFired };
}

type Named = Pick<Timer, 'instanceId' | 'name'>;

function note(found: Map<string, number[]>, timer: Named, index: number): void {
  const key = keyOf(timer);
  const indexes = found.get(key) ?? [];
  indexes.push(index);
  found.set(key, indexes);
}

const keyOf = ({ instanceId, name }: Named): string => `${instanceId} ${name}`;
