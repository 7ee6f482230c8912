/**
 * The page of a live trial: the page of a session, on which nothing is done and nothing forks. Its
 * cursor goes along with the present until somebody moves it.
 */
import { type Intent, openPage, type Page } from '../page.ts';
import { reduce } from '../page-reduce.ts';
import { moveTo, type Session } from '../session.ts';
import { runOf } from '../share/copied.ts';
import type { Retold } from './retell.ts';

export interface LivePage {
  readonly page: Page;
  /** The present of the trial's world. Epoch milliseconds, UTC. */
  readonly nowMs: number;
  /** Whether the cursor goes along with it. */
  readonly isNow: boolean;
}

export type LiveIntent =
  | Intent
  | { readonly kind: 'renewed'; readonly retold: Retold }
  | { readonly kind: 'clock'; readonly nowMs: number }
  | { readonly kind: 'toNow' };

/** @param atMs Where the cursor begins; null: at the present. */
export function openLive(retold: Retold, atMs: number | null): LivePage {
  const { session, nowMs } = retold;
  const isNarrow = matchMedia('(max-width: 767px)').matches;
  const page = openPage(session.scenarioId, runOf(session), {
    scenarioId: session.scenarioId,
    atMs: null,
    subjectId: null,
    detail: 'inbox',
    part: null,
    form: isNarrow ? 'outline' : 'diagram',
  });
  const cursorMs = atMs ?? nowMs;
  return {
    page: { ...page, session: moveTo(session, cursorMs) },
    nowMs,
    isNow: cursorMs === nowMs,
  };
}

/** What would change the session, or take it away from here. */
const NOT_HERE: readonly Intent['kind'][] = [
  'acted',
  'undo',
  'redo',
  'compare',
  'compareWith',
  'swap',
  'chooseBranch',
  'discard',
  'rename',
];

export function reduceLive(live: LivePage, intent: LiveIntent): LivePage {
  if (intent.kind === 'renewed') return renewed(live, intent.retold);
  if (intent.kind === 'clock') return clocked(live, intent.nowMs);
  if (intent.kind === 'toNow') {
    return moved({ ...live, isNow: true }, { kind: 'moveTo', atMs: live.nowMs });
  }
  return isHere(intent) ? moved(live, intent) : live;
}

function isHere(intent: Intent): boolean {
  if (intent.kind === 'show') return intent.with.dialog !== 'share';
  return !NOT_HERE.includes(intent.kind);
}

function moved(live: LivePage, intent: Intent): LivePage {
  const page = reduce(live.page, intent);
  if (page.session.cursorMs === live.page.session.cursorMs) return { ...live, page };
  return { ...live, page, isNow: page.session.cursorMs === live.nowMs };
}

/** The same place in what is known now. */
function renewed({ page, isNow }: LivePage, { session, nowMs }: Retold): LivePage {
  const { cursorMs, subjectId } = page.session;
  const fresh: Session = { ...session, subjectId };
  const at = moveTo(fresh, isNow ? nowMs : cursorMs);
  return { page: { ...page, session: at }, nowMs, isNow };
}

function clocked(live: LivePage, nowMs: number): LivePage {
  const { page, isNow } = live;
  const session = { ...page.session, told: [{ atMs: nowMs, note: null, eligibility: null }] };
  const cursor = isNow ? moveTo(session, nowMs) : session;
  return { page: { ...page, session: cursor }, nowMs, isNow };
}
