/**
 * Everything the page shows, as one value, and what may be asked of it. The page is drawn from
 * this value alone; nothing is remembered in the document. How it answers is in page-reduce.ts.
 */
import type { Acted } from './act.ts';
import { type Address, type DetailId, MAIN } from './address.ts';
import type { Pause } from './pause.ts';
import type { Chosen } from './question.ts';
import {
  BASELINE,
  chooseSubject,
  moveTo,
  openSession,
  type Range,
  type Run,
  type Session,
  subjectIdsIn,
} from './session.ts';

export interface Page {
  readonly session: Session;
  readonly isPlaying: boolean;
  /** Unit: virtual days in a second. */
  readonly daysPerSecond: number;
  /** How it plays: so many days in a second, or event by event. */
  readonly pace: 'clock' | 'steps';
  /** Where playing stops. */
  readonly pauses: readonly Pause[];
  /** What playing goes round in. */
  readonly loop: Loop | null;
  /** The branch that stands beside the chosen one; null where none does. */
  readonly comparedId: string | null;
  /** The machine that is drawn: the subject's own, or one that lives with it. */
  readonly part: string;
  readonly form: 'diagram' | 'outline';
  /** Whether the drawing moves along with the current state. */
  readonly isFollowing: boolean;
  readonly detail: DetailId;
  /** The region that a narrow screen shows. */
  readonly region: RegionId;
  readonly letterId: string | null;
  /** The mail that is pointed at: what brings it about stands out in the drawing. */
  readonly pointedId: string | null;
  readonly stateId: string | null;
  /** The action whose form is open, by its command. */
  readonly openAction: string | null;
  readonly search: string;
  /** What the reader wrote down, in the order of time. */
  readonly notes: readonly Note[];
  /** Whether the words of the story and the notes stand out, and all else steps back. */
  readonly isPresenting: boolean;
  /** Whether long times in which nothing happens are folded away. */
  readonly isFolded: boolean;
  /** What of the time the lanes show; null: all of it. */
  readonly span: Range | null;
  readonly lanes: LaneChoice;
  readonly dialog: DialogId | null;
  /** What was chosen in the question that the eligibility panel asks. */
  readonly chosen: Chosen;
  /** As it was before an act or a remedy changed it. */
  readonly chosenBefore: Chosen | null;
  readonly notice: Notice | null;
}

export const SPEEDS = [0.5, 1, 2, 7, 14, 30] as const;
export type RegionId = 'now' | 'diagram' | 'timeline' | 'details';
export type DialogId = 'palette' | 'keys' | 'share' | 'note';

export interface Note {
  readonly atMs: number;
  readonly text: string;
}

/** Lanes by their key: a machine's part, or `mails`, `tasks`, `refusals`. */
export interface LaneChoice {
  readonly hidden: readonly string[];
  /** These come first. */
  readonly pinned: readonly string[];
  /** Of a lane of marks, the one group that is shown; all of it where it is not named. */
  readonly only?: Readonly<Record<string, string>>;
}

/** From one instant to another. The end is null while only the beginning is set. */
export interface Loop {
  readonly fromMs: number;
  readonly toMs: number | null;
}

export interface Notice {
  readonly tone: 'info' | 'bad';
  readonly text: string;
  /** What a server said besides, in English. */
  readonly quoted?: string;
  readonly canUndo: boolean;
  /** What undoing asks for, where that is not the last act. */
  readonly undo?: 'undoQuestion';
}

/** What the page does besides, once an act is done. */
export interface Then {
  readonly chosen?: Chosen;
  readonly atMs?: number;
  /** Looks at the trial that the act began. */
  readonly subject?: 'new';
}

export type Intent =
  | { readonly kind: 'moveTo'; readonly atMs: number }
  | { readonly kind: 'moveBy'; readonly byMs: number }
  | { readonly kind: 'moveByDays'; readonly days: number }
  | { readonly kind: 'tick'; readonly byMs: number }
  | { readonly kind: 'next' | 'previous' | 'nextTimer' | 'start' | 'end' | 'beat' | 'togglePlay' }
  | { readonly kind: 'undo' | 'redo' | 'undoQuestion' | 'dismiss' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'swap' | 'narrower' | 'wider' }
  | { readonly kind: 'compareWith'; readonly branchId: string }
  | {
      readonly kind: 'acted';
      readonly from: Session;
      readonly acted: Acted;
      readonly after?: Then;
    }
  | { readonly kind: 'ask' | 'replaceQuestion'; readonly chosen: Chosen }
  | { readonly kind: 'failed' | 'told'; readonly sentence: string; readonly quoted?: string }
  | { readonly kind: 'chooseBranch' | 'discard'; readonly branchId: string }
  | { readonly kind: 'rename'; readonly branchId: string; readonly name: string }
  | { readonly kind: 'chooseSubject'; readonly subjectId: string }
  | { readonly kind: 'openLetter'; readonly letterId: string; readonly atMs: number }
  | { readonly kind: 'togglePause'; readonly pause: Pause }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'unnote'; readonly note: Note }
  | { readonly kind: 'hideLane' | 'pinLane'; readonly lane: string }
  /** Null: all of the lane. */
  | { readonly kind: 'thinLane'; readonly lane: string; readonly group: string | null }
  | { readonly kind: 'loop' }
  /** One of {@link SPEEDS}. */
  | { readonly kind: 'speed'; readonly index: number }
  | { readonly kind: 'show'; readonly with: Shown };

/** What only changes how the same instant is looked at. */
export type Shown = Partial<
  Pick<
    Page,
    | 'daysPerSecond'
    | 'pace'
    | 'part'
    | 'form'
    | 'isFollowing'
    | 'detail'
    | 'region'
    | 'stateId'
    | 'openAction'
    | 'search'
    | 'letterId'
    | 'pointedId'
    | 'isPresenting'
    | 'isFolded'
    | 'dialog'
  >
>;

/** The page that an address asks for, as far as the story has what it names. */
export function openPage(storyId: string, run: Run, address: Address): Page {
  const opened = openSession(storyId, run);
  const { subjectId } = address;
  const isKnown = subjectId !== null && subjectIdsIn(opened).includes(subjectId);
  const chosen = isKnown ? chooseSubject(opened, subjectId) : opened;
  return {
    session: address.atMs === null ? chosen : moveTo(chosen, address.atMs),
    isPlaying: false,
    daysPerSecond: 1,
    pace: 'clock',
    pauses: [],
    loop: null,
    comparedId: null,
    part: address.part ?? MAIN,
    form: address.form ?? 'diagram',
    isFollowing: false,
    detail: address.detail,
    region: 'now',
    letterId: null,
    pointedId: null,
    stateId: null,
    openAction: null,
    search: '',
    notes: [],
    isPresenting: false,
    isFolded: false,
    span: null,
    lanes: { hidden: [], pinned: [] },
    dialog: null,
    chosen: {},
    chosenBefore: null,
    notice: null,
  };
}

/** The branch that stands beside the chosen one; null where none does. */
export function comparedIn({ session, comparedId }: Page): string | null {
  const isThere = session.branches.some(({ id }) => id === comparedId);
  return isThere && comparedId !== session.branchId ? comparedId : null;
}

/** What a branch is compared with first: where it comes from, or the newest what-if. */
export function rivalOf({ branches, branchId }: Session): string | null {
  const others = branches.filter(({ id }) => id !== branchId);
  const parentId = branches.find(({ id }) => id === branchId)?.parentId ?? null;
  if (branchId === BASELINE) return others.at(-1)?.id ?? null;
  return others.some(({ id }) => id === parentId) ? parentId : BASELINE;
}
