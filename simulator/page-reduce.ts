/** How the page answers what is asked of it. See page.ts for the value. */

import type { Acted } from './act.ts';
import { MAIN } from './address.ts';
import { daysFrom } from './format.ts';
import { momentOf } from './moment.ts';
import { type Intent, type Notice, type Page, SPEEDS, type Then } from './page.ts';
import { compareIntent, swapped } from './page-compare.ts';
import { laneIntent, loopIntent, notedIntent, spanIntent } from './page-look.ts';
import { beaten, seen, ticked, toggled } from './page-play.ts';
import { nextTimerOf } from './passage.ts';
import { isSamePause, type Pause } from './pause.ts';
import { say, sayRefusal } from './say.ts';
import {
  branchOf,
  chooseBranch,
  chooseSubject,
  discard,
  horizonOf,
  moveTo,
  nextOf,
  previousOf,
  rangeOf,
  redo,
  rename,
  type Session,
  subjectIdsIn,
  undo,
} from './session.ts';

/** What moves the cursor, or only changes how the page is looked at. */
const MOVING = [
  'moveTo',
  'moveBy',
  'moveByDays',
  'tick',
  'beat',
  'next',
  'previous',
  'nextTimer',
  'start',
  'end',
  'openLetter',
  'togglePlay',
  'togglePause',
  'show',
] as const;
type Moving = Extract<Intent, { readonly kind: (typeof MOVING)[number] }>;

const isMoving = (intent: Intent): intent is Moving => MOVING.some((kind) => kind === intent.kind);

export function reduce(page: Page, intent: Intent): Page {
  return isMoving(intent) ? moved(page, intent) : changed(page, intent);
}

function moved(page: Page, intent: Moving): Page {
  const { session } = page;
  switch (intent.kind) {
    case 'moveTo':
      return at(page, intent.atMs);
    case 'moveBy':
      return at(page, session.cursorMs + intent.byMs);
    case 'moveByDays':
      return at(page, daysFrom(session.cursorMs, intent.days));
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
    case 'openLetter':
      return at(
        { ...page, letterId: intent.letterId, detail: 'inbox', region: 'details' },
        intent.atMs,
      );
    case 'togglePlay':
      return toggled(page);
    case 'togglePause':
      return { ...page, pauses: toggledPause(page.pauses, intent.pause) };
    case 'show':
      return { ...page, ...intent.with };
  }
}

/** What does more than move the cursor. */
function changed(page: Page, intent: Exclude<Intent, Moving>): Page {
  const { session } = page;
  switch (intent.kind) {
    case 'acted':
      return acted(page, intent.from, intent.acted, intent.after ?? {});
    case 'failed':
    case 'told': {
      const { kind, sentence: text, ...more } = intent;
      const tone = kind === 'failed' ? 'bad' : 'info';
      return { ...page, notice: { tone, text, canUndo: false, ...more } };
    }
    case 'dismiss':
      return page.notice === null ? page : { ...page, notice: null };
    case 'undo':
      return session.before === null ? page : turned(page, undo(session));
    case 'redo':
      return session.after === null ? page : turned(page, redo(session));
    case 'undoQuestion':
      return { ...page, ...questionBefore(page), notice: null };
    case 'ask':
      return { ...page, chosen: { ...page.chosen, ...intent.chosen }, chosenBefore: null };
    case 'replaceQuestion':
      return asked(page, intent.chosen);
    case 'chooseBranch':
      return { ...page, session: chooseBranch(session, intent.branchId) };
    case 'discard':
      return discarded(page, intent.branchId);
    case 'rename':
      return { ...page, session: rename(session, intent.branchId, intent.name), dialog: null };
    case 'chooseSubject':
      return { ...page, session: chooseSubject(session, intent.subjectId), part: MAIN };
    case 'compare':
    case 'compareWith':
      return compareIntent(page, intent);
    case 'swap':
      return swapped(page);
    case 'note':
    case 'unnote':
      return notedIntent(page, intent);
    case 'hideLane':
    case 'pinLane':
    case 'thinLane':
      return laneIntent(page, intent);
    case 'loop':
      return loopIntent(page);
    case 'speed':
      return { ...page, daysPerSecond: SPEEDS[intent.index] ?? page.daysPerSecond };
    case 'narrower':
    case 'wider':
      return spanIntent(page, intent.kind);
  }
}

/** Moving by hand pauses: two things may not pull at one cursor. */
function at(page: Page, atMs: number): Page {
  return seen({ ...page, session: moveTo(page.session, atMs), isPlaying: false, notice: null });
}

function toggledPause(pauses: readonly Pause[], pause: Pause): readonly Pause[] {
  const others = pauses.filter((one) => !isSamePause(one, pause));
  return others.length < pauses.length ? others : [...pauses, pause];
}

/** The answer to an act. One that comes after the page has moved on is dropped. */
function acted(page: Page, from: Session, answer: Acted, after: Then): Page {
  if (answer.kind === 'refused') {
    const text = `${sayRefusal(answer.refusal)} (${answer.refusal.code})`;
    const notice: Notice = { tone: 'bad', text, canUndo: false };
    return { ...page, notice };
  }
  if (page.session !== from) return page;
  const { session, isFork } = answer;
  const { name } = branchOf(session);
  const text = isFork
    ? say('{name} begins here. {other} stays as it was.', {
        name: say(name),
        other: say(branchOf(from).name),
      })
    : say('Done on {name}.', { name: say(name) });
  return seen({
    ...page,
    session: followed(session, from, after),
    chosen: { ...page.chosen, ...after.chosen },
    chosenBefore: after.chosen === undefined ? null : page.chosen,
    openAction: null,
    notice: { tone: 'info', text, canUndo: true },
  });
}

function followed(session: Session, from: Session, { atMs, subject }: Then): Session {
  const known = subjectIdsIn(from);
  const born = subjectIdsIn(session).find((id) => !known.includes(id));
  const shown = subject === 'new' && born !== undefined ? chooseSubject(session, born) : session;
  return atMs === undefined ? shown : moveTo(shown, atMs);
}

/** Another question in the place of the one that was asked, with the way back. */
function asked(page: Page, chosen: Page['chosen']): Page {
  const text = say('The question was changed.');
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

function turned(page: Page, session: Session): Page {
  return seen({ ...page, ...questionBefore(page), session, isPlaying: false, notice: null });
}

function discarded(page: Page, branchId: string): Page {
  const branch = page.session.branches.find(({ id }) => id === branchId);
  if (branch === undefined) return page;
  const text = say('{name} is discarded.', { name: say(branch.name) });
  const notice: Notice = { tone: 'info', text, canUndo: true };
  return { ...page, session: discard(page.session, branchId), notice };
}
