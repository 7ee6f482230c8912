/**
 * Everything the page shows, as one value, and what may be asked of it. The page is drawn from
 * this value alone; nothing is remembered in the document.
 */
import type { ScenarioRun } from '../runtime/index.ts';
import { type Address, type DetailId, MAIN } from './address.ts';
import { momentOf, nextTimerOf } from './moment.ts';
import type { Chosen } from './question.ts';
import {
  type Acted,
  branchOf,
  chooseBranch,
  chooseSubject,
  discard,
  horizonOf,
  moveTo,
  nextOf,
  openSession,
  previousOf,
  rangeOf,
  type Session,
  subjectIdsIn,
  undo,
} from './session.ts';

export interface Page {
  readonly session: Session;
  readonly isPlaying: boolean;
  /** Unit: virtual days in a second. */
  readonly daysPerSecond: number;
  /** The machine that is drawn: the subject's own, or one that lives with it. */
  readonly part: string;
  readonly form: 'diagram' | 'outline';
  readonly detail: DetailId;
  /** The region that a narrow screen shows. */
  readonly region: RegionId;
  readonly letterId: string | null;
  readonly stateId: string | null;
  /** The action whose form is open, by its command. */
  readonly openAction: string | null;
  readonly search: string;
  /** What was chosen in the question that the eligibility panel asks. */
  readonly chosen: Chosen;
  /** As it was before an act or a remedy changed it. */
  readonly chosenBefore: Chosen | null;
  readonly notice: Notice | null;
}

export const SPEEDS = [0.5, 1, 2, 7, 30] as const;
export type RegionId = 'now' | 'diagram' | 'timeline' | 'details';

export interface Notice {
  readonly tone: 'info' | 'bad';
  readonly text: string;
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
  | { readonly kind: 'tick'; readonly byMs: number }
  | { readonly kind: 'next' | 'previous' | 'nextTimer' | 'start' | 'end' | 'beat' }
  | { readonly kind: 'togglePlay' | 'undo' | 'undoQuestion' | 'dismiss' }
  | {
      readonly kind: 'acted';
      readonly from: Session;
      readonly acted: Acted;
      readonly after?: Then;
    }
  | { readonly kind: 'ask' | 'replaceQuestion'; readonly chosen: Chosen }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'chooseBranch' | 'discard'; readonly branchId: string }
  | { readonly kind: 'chooseSubject'; readonly subjectId: string }
  | { readonly kind: 'openLetter'; readonly letterId: string; readonly atMs: number }
  | { readonly kind: 'show'; readonly with: Shown };

/** What only changes how the same instant is looked at. */
type Shown = Partial<
  Pick<
    Page,
    | 'daysPerSecond'
    | 'part'
    | 'form'
    | 'detail'
    | 'region'
    | 'stateId'
    | 'openAction'
    | 'search'
    | 'letterId'
  >
>;

/** The page that an address asks for, as far as the story has what it names. */
export function openPage(storyId: string, run: ScenarioRun, address: Address): Page {
  const opened = openSession(storyId, run);
  const { subjectId } = address;
  const isKnown = subjectId !== null && subjectIdsIn(opened).includes(subjectId);
  const chosen = isKnown ? chooseSubject(opened, subjectId) : opened;
  return {
    session: address.atMs === null ? chosen : moveTo(chosen, address.atMs),
    isPlaying: false,
    daysPerSecond: 1,
    part: address.part ?? MAIN,
    form: address.form ?? 'diagram',
    detail: address.detail,
    region: 'now',
    letterId: null,
    stateId: null,
    openAction: null,
    search: '',
    chosen: {},
    chosenBefore: null,
    notice: null,
  };
}

export function reduce(page: Page, intent: Intent): Page {
  const { session } = page;
  switch (intent.kind) {
    case 'moveTo':
      return at(page, intent.atMs);
    case 'moveBy':
      return at(page, session.cursorMs + intent.byMs);
    case 'tick':
      return ticked(page, intent.byMs);
    case 'beat':
      return beaten(page);
    case 'next':
      return at(page, nextOf(session) ?? session.cursorMs);
    case 'previous':
      return at(page, previousOf(session) ?? rangeOf(session).startMs);
    case 'nextTimer':
      return at(page, nextTimerOf(momentOf(session))?.atMs ?? session.cursorMs);
    case 'start':
      return at(page, rangeOf(session).startMs);
    case 'end':
      return at(page, horizonOf(session));
    case 'togglePlay':
      return toggled(page);
    case 'undo':
      return undone(page);
    case 'undoQuestion':
      return { ...page, ...questionBefore(page), notice: null };
    case 'ask':
      return { ...page, chosen: { ...page.chosen, ...intent.chosen }, chosenBefore: null };
    case 'replaceQuestion':
      return asked(page, intent.chosen);
    case 'dismiss':
      return page.notice === null ? page : { ...page, notice: null };
    case 'acted':
      return acted(page, intent.from, intent.acted, intent.after ?? {});
    case 'failed':
      return { ...page, notice: { tone: 'bad', text: intent.sentence, canUndo: false } };
    case 'chooseBranch':
      return { ...page, session: chooseBranch(session, intent.branchId) };
    case 'discard':
      return discarded(page, intent.branchId);
    case 'chooseSubject':
      return { ...page, session: chooseSubject(session, intent.subjectId), part: MAIN };
    case 'openLetter':
      return at({ ...page, letterId: intent.letterId }, intent.atMs);
    case 'show':
      return { ...page, ...intent.with };
  }
}

/** Moving by hand pauses: two things may not pull at one cursor. */
function at(page: Page, atMs: number): Page {
  return { ...page, session: moveTo(page.session, atMs), isPlaying: false, notice: null };
}

function ticked(page: Page, byMs: number): Page {
  if (!page.isPlaying) return page;
  const horizonMs = horizonOf(page.session);
  const atMs = Math.min(horizonMs, page.session.cursorMs + byMs);
  return { ...page, session: moveTo(page.session, atMs), isPlaying: atMs < horizonMs };
}

/** Playing for those who want no motion: from event to event. */
function beaten(page: Page): Page {
  if (!page.isPlaying) return page;
  const atMs = nextOf(page.session);
  if (atMs === undefined) return { ...page, isPlaying: false };
  return { ...page, session: moveTo(page.session, atMs) };
}

function toggled(page: Page): Page {
  if (page.isPlaying) return { ...page, isPlaying: false };
  const isOver = page.session.cursorMs >= horizonOf(page.session);
  const session = isOver ? moveTo(page.session, rangeOf(page.session).startMs) : page.session;
  return { ...page, session, isPlaying: true };
}

/** The answer to an act. One that comes after the page has moved on is dropped. */
function acted(page: Page, from: Session, answer: Acted, after: Then): Page {
  if (answer.kind === 'refused') {
    const { code, sentence } = answer.refusal;
    const notice: Notice = { tone: 'bad', text: `${sentence} (${code})`, canUndo: false };
    return { ...page, notice };
  }
  if (page.session !== from) return page;
  const { session, isFork } = answer;
  const branch = branchOf(session);
  const text = isFork
    ? `${branch.name} begins here. ${branchOf(from).name} stays as it was.`
    : `Done on ${branch.name}.`;
  return {
    ...page,
    session: followed(session, from, after),
    chosen: { ...page.chosen, ...after.chosen },
    chosenBefore: after.chosen === undefined ? null : page.chosen,
    openAction: null,
    notice: { tone: 'info', text, canUndo: true },
  };
}

function followed(session: Session, from: Session, { atMs, subject }: Then): Session {
  const known = subjectIdsIn(from);
  const born = subjectIdsIn(session).find((id) => !known.includes(id));
  const shown = subject === 'new' && born !== undefined ? chooseSubject(session, born) : session;
  return atMs === undefined ? shown : moveTo(shown, atMs);
}

/** Another question in the place of the one that was asked, with the way back. */
function asked(page: Page, chosen: Chosen): Page {
  const text = 'The question was changed.';
  return {
    ...page,
    chosen: { ...page.chosen, ...chosen },
    chosenBefore: page.chosen,
    notice: { tone: 'info', text, canUndo: true, undo: 'undoQuestion' },
  };
}

const questionBefore = ({ chosen, chosenBefore }: Page): Pick<Page, 'chosen' | 'chosenBefore'> => ({
  chosen: chosenBefore ?? chosen,
  chosenBefore: null,
});

function undone(page: Page): Page {
  if (page.session.before === null) return page;
  const session = undo(page.session);
  return { ...page, ...questionBefore(page), session, isPlaying: false, notice: null };
}

function discarded(page: Page, branchId: string): Page {
  const branch = page.session.branches.find(({ id }) => id === branchId);
  if (branch === undefined) return page;
  const notice: Notice = { tone: 'info', text: `${branch.name} is discarded.`, canUndo: true };
  return { ...page, session: discard(page.session, branchId), notice };
}
