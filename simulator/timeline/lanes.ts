/**
 * A branch as lanes: what each machine of a subject was in from when to when, and what happened at
 * an instant. The same rows whatever the cursor shows; only the drawing knows the cursor.
 */
import type { Entry } from '../../runtime/index.ts';
import { mailTitleOf, taskTitleOf } from '../mails.ts';
import { isAbout } from '../moment.ts';
import type { LaneChoice } from '../page.ts';
import { say } from '../say.ts';
import { allOf, type Branch } from '../session.ts';
import { isOrderId, owns, type Part } from '../subject.ts';
import { leafIdOf, machineNameOf, stateOf, type Tone, toneOf } from '../vocabulary.ts';
import { remarksOf, titleOf } from '../words.ts';

export interface Lane {
  /** Of a machine, its instance. */
  readonly id: string;
  /** The same for every subject: a machine's part, or what the lane is about. */
  readonly key: string;
  readonly title: string;
  /** What an empty lane means. */
  readonly emptyText: string;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  /** How many marks are left out, because the reader wants another group of them. */
  readonly leftOutCount: number;
}

/** A machine in one state. The end is exclusive; null when it stays there. */
export interface Span {
  readonly stateId: string;
  readonly title: string;
  readonly tone: Tone;
  readonly fromMs: number;
  readonly toMs: number | null;
  readonly isFinal: boolean;
}

export type MarkKind = 'mail' | 'task' | 'refusal' | 'remark';

export interface Mark {
  readonly kind: MarkKind;
  /** Whom it is shown with where the lane is thinned: of a mail, whom it is for; else its kind. */
  readonly group: string;
  readonly atMs: number;
  readonly title: string;
  /** Not done by anybody yet: it follows of itself. */
  readonly isExpected: boolean;
}

export function lanesOf(
  branch: Branch,
  subjectId: string | null,
  parts: readonly Part[],
): readonly Lane[] {
  const all = allOf(branch);
  const marks = (
    { id, title, emptyText }: Pick<Lane, 'id' | 'title' | 'emptyText'>,
    of: (entry: Entry) => readonly NewMark[],
  ): Lane => ({
    id,
    key: id,
    title,
    emptyText,
    spans: [],
    leftOutCount: 0,
    marks: all.flatMap((entry, index) =>
      of(entry).map((mark) => ({
        ...mark,
        atMs: entry.atMs,
        isExpected: index >= branch.entries.length,
      })),
    ),
  });
  return [
    ...parts.map(({ instanceId, key, title }) => ({
      id: instanceId,
      key,
      title,
      emptyText: say('Does not begin on this branch'),
      spans: spansOf(all, instanceId),
      marks: [],
      leftOutCount: 0,
    })),
    marks({ id: 'mails', title: say('Mails'), emptyText: say('No mails') }, (entry) =>
      mailsOf(entry, subjectId),
    ),
    marks({ id: 'tasks', title: say('Tasks'), emptyText: say('No tasks') }, (entry) =>
      tasksOf(entry, subjectId),
    ),
    marks({ id: 'refusals', title: say('Refusals, remarks'), emptyText: say('None') }, (entry) => [
      ...refusalsIn(entry, subjectId),
      ...remarksIn(entry, subjectId),
    ]),
  ];
}

/** Without what the reader put away, of each lane or of its marks; what is pinned comes first. */
export function chosenOf(lanes: readonly Lane[], choice: LaneChoice): readonly Lane[] {
  const { hidden, pinned, only = {} } = choice;
  const shown = lanes
    .filter(({ key }) => !hidden.includes(key))
    .map((lane) => thinned(lane, only[lane.key]));
  const isPinned = ({ key }: Lane): boolean => pinned.includes(key);
  return [...shown.filter(isPinned), ...shown.filter((lane) => !isPinned(lane))];
}

function thinned(lane: Lane, group: string | undefined): Lane {
  if (group === undefined) return lane;
  const marks = lane.marks.filter((mark) => mark.group === group);
  const leftOutCount = lane.marks.length - marks.length;
  if (leftOutCount === 0) return lane;
  return { ...lane, marks, leftOutCount, emptyText: say('None of those') };
}

/** The groups that the marks of a lane fall into, in the order in which they come. */
export const groupsOf = ({ marks }: Lane): readonly string[] => [
  ...new Set(marks.map(({ group }) => group)),
];

/** Since when a machine is where it is at an instant; null before it begins. */
export function sinceOf(branch: Branch, instanceId: string, atMs: number): number | null {
  const ofBranch = begun.get(branch) ?? new Map<string, readonly number[]>();
  begun.set(branch, ofBranch);
  const startsMs =
    ofBranch.get(instanceId) ?? spansOf(allOf(branch), instanceId).map(({ fromMs }) => fromMs);
  ofBranch.set(instanceId, startsMs);
  return startsMs.findLast((fromMs) => fromMs <= atMs) ?? null;
}

/** Of each machine of a branch, when each of its states began. */
const begun = new WeakMap<Branch, Map<string, readonly number[]>>();

type NewMark = Pick<Mark, 'kind' | 'group' | 'title'>;

/** A state that is entered again without being left goes on; states of no length are left out. */
function spansOf(entries: readonly Entry[], instanceId: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { atMs, changes } of entries) {
    for (const change of changes.filter((one) => one.instanceId === instanceId)) {
      const stateId = leafIdOf(machineNameOf(change.machine), change.to);
      const open = spans.at(-1);
      if (open?.stateId === stateId) continue;
      if (open !== undefined) spans[spans.length - 1] = { ...open, toMs: atMs };
      spans.push(spanAt(stateId, atMs));
    }
  }
  return spans.filter(({ fromMs, toMs }) => toMs === null || toMs > fromMs);
}

function spanAt(stateId: string, fromMs: number): Span {
  const state = stateOf(stateId);
  const title = state?.title ?? stateId;
  const isFinal = state?.kind === 'final';
  return { stateId, title, tone: toneOf(stateId), fromMs, toMs: null, isFinal };
}

function mailsOf(entry: Entry, subjectId: string | null): readonly NewMark[] {
  return entry.effects.flatMap(({ message }) =>
    message !== undefined && isAbout(subjectId, message)
      ? [{ kind: 'mail', group: message.audience, title: mailTitleOf(message) } as const]
      : [],
  );
}

function tasksOf(entry: Entry, subjectId: string | null): readonly NewMark[] {
  return entry.effects.flatMap(({ task }) =>
    task !== undefined && isAbout(subjectId, task)
      ? [{ kind: 'task', group: 'task', title: taskTitleOf(task) } as const]
      : [],
  );
}

/** Refusals about this subject, and of requests for one of its kind that never came to be. */
function refusalsIn(entry: Entry, subjectId: string | null): readonly NewMark[] {
  const { input, refusal } = entry;
  if (refusal === null || input.kind !== 'command') return [];
  const { command } = input;
  const beginning = isOrderId(subjectId) ? 'order.place' : 'trial.start';
  const isOther =
    command.type === 'order.place' || command.type === 'trial.start'
      ? command.type !== beginning
      : ('trialId' in command && command.trialId !== subjectId) ||
        ('orderId' in command && command.orderId !== subjectId);
  const title = `${titleOf(entry)}: ${say(refusal.sentence)}`;
  return isOther ? [] : [{ kind: 'refusal', group: 'refusal', title }];
}

function remarksIn(entry: Entry, subjectId: string | null): readonly NewMark[] {
  return remarksOf(entry)
    .filter(({ instanceId }) => subjectId !== null && owns(subjectId, instanceId))
    .map(({ sentence }) => ({
      kind: 'remark',
      group: 'remark',
      title: `${titleOf(entry)}: ${sentence}`,
    }));
}
