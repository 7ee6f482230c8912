/**
 * A branch as lanes: what each machine of a trial was in from when to when, and what happened at
 * an instant. The same rows whatever the cursor shows; only the drawing knows the cursor.
 */
import type { Entry } from '../../runtime/index.ts';
import { owns } from '../moment.ts';
import { allOf, type Branch } from '../session.ts';
import { leafIdOf, machineNameOf, stateOf, type Tone, toneOf } from '../vocabulary.ts';
import { titleOf } from '../words.ts';

export interface Lane {
  readonly id: string;
  readonly title: string;
  /** What an empty lane means. */
  readonly emptyText: string;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
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

export type MarkKind = 'mail' | 'task' | 'refusal';

export interface Mark {
  readonly kind: MarkKind;
  readonly atMs: number;
  readonly title: string;
  /** Not done by anybody yet: it follows of itself. */
  readonly isExpected: boolean;
}

export function lanesOf(branch: Branch, trialId: string | null): readonly Lane[] {
  const all = allOf(branch);
  const state = (id: string, title: string, emptyText: string): Lane => ({
    id,
    title,
    emptyText,
    spans: trialId === null ? [] : spansOf(all, id === 'trial' ? trialId : `${trialId}/${id}`),
    marks: [],
  });
  const marks = (
    { id, title, emptyText }: Pick<Lane, 'id' | 'title' | 'emptyText'>,
    of: (entry: Entry) => readonly NewMark[],
  ): Lane => ({
    id,
    title,
    emptyText,
    spans: [],
    marks: all.flatMap((entry, index) =>
      of(entry).map((mark) => ({
        ...mark,
        atMs: entry.atMs,
        isExpected: index >= branch.entries.length,
      })),
    ),
  });
  return [
    state('trial', 'Trial', 'This story has no trial'),
    state('consent', 'Consent', 'Nobody has to be asked'),
    state('partner-access', 'Access', 'The partner has no access'),
    marks({ id: 'mails', title: 'Mails', emptyText: 'No mails' }, (entry) =>
      mailsOf(entry, trialId),
    ),
    marks({ id: 'tasks', title: 'Tasks', emptyText: 'No tasks' }, (entry) =>
      tasksOf(entry, trialId),
    ),
    marks({ id: 'refusals', title: 'Refusals', emptyText: 'Nothing is refused' }, (entry) =>
      refusalsOf(entry, trialId),
    ),
  ];
}

type NewMark = Pick<Mark, 'kind' | 'title'>;

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

function mailsOf(entry: Entry, trialId: string | null): readonly NewMark[] {
  return entry.effects.flatMap(({ message }) =>
    message?.trialId === trialId ? [{ kind: 'mail', title: message.subject } as const] : [],
  );
}

function tasksOf(entry: Entry, trialId: string | null): readonly NewMark[] {
  return entry.effects.flatMap(({ task }) =>
    task?.trialId === trialId ? [{ kind: 'task', title: task.title } as const] : [],
  );
}

/** Refusals of this trial, and of requests for one that never came to be. */
function refusalsOf(entry: Entry, trialId: string | null): readonly NewMark[] {
  const { input, refusal } = entry;
  if (refusal === null || input.kind !== 'command') return [];
  const { command } = input;
  const isOther =
    command.type !== 'trial.start' &&
    'trialId' in command &&
    !owns(trialId ?? '', command.trialId ?? '');
  return isOther ? [] : [{ kind: 'refusal', title: `${titleOf(entry)}: ${refusal.sentence}` }];
}
