/** How the cursor moves while the page plays: on, round, and to where it stops. See page-reduce.ts. */
import { firstDifference } from './compare.ts';
import { comparedIn, type Page } from './page.ts';
import { type Pause, pauseIn } from './pause.ts';
import { allOf, branchOf, horizonOf, moveTo, nextOf, type Range, rangeOf } from './session.ts';

/** The lanes go along with the cursor where they do not show the whole time. */
export function seen(page: Page): Page {
  const { span, session } = page;
  if (span === null) return page;
  const { cursorMs } = session;
  if (cursorMs >= span.startMs && cursorMs <= span.endMs) return page;
  const lengthMs = span.endMs - span.startMs;
  const whole = rangeOf(session);
  const wantedMs = cursorMs < span.startMs ? cursorMs - lengthMs / 8 : cursorMs - lengthMs / 2;
  const startMs = Math.max(whole.startMs, Math.min(wantedMs, whole.endMs - lengthMs));
  return { ...page, span: { startMs, endMs: startMs + lengthMs } };
}

export function ticked(page: Page, byMs: number): Page {
  if (!page.isPlaying) return page;
  const { session } = page;
  const round = roundOf(page);
  if (session.cursorMs === round?.endMs) return begunAgain(page, round);
  const endMs = round?.endMs ?? horizonOf(session);
  const wantedMs = Math.min(endMs, session.cursorMs + byMs);
  const pauseMs = pauseBy(page, wantedMs);
  const atMs = pauseMs ?? wantedMs;
  const isPlaying = pauseMs === undefined && (round !== null || atMs < endMs);
  return seen({ ...page, session: moveTo(session, atMs), isPlaying });
}

/** Playing for those who want no motion, or equal beats: from event to event. */
export function beaten(page: Page): Page {
  if (!page.isPlaying) return page;
  const { session } = page;
  const round = roundOf(page);
  if (session.cursorMs === round?.endMs) return begunAgain(page, round);
  const nextMs = Math.min(nextOf(session) ?? Infinity, round?.endMs ?? Infinity);
  if (nextMs === Infinity) return { ...page, isPlaying: false };
  const pauseMs = pauseBy(page, nextMs);
  return seen({
    ...page,
    session: moveTo(session, pauseMs ?? nextMs),
    isPlaying: pauseMs === undefined,
  });
}

/** What playing goes round in, as far as there is such a time; null where nothing is repeated. */
function loopIn({ loop, session }: Page): Range | null {
  if (loop === null || loop.toMs === null) return null;
  const endMs = Math.min(loop.toMs, rangeOf(session).endMs);
  return loop.fromMs < endMs ? { startMs: loop.fromMs, endMs } : null;
}

/** The same, where the cursor has not gone past it: what lies after it is played as ever. */
function roundOf(page: Page): Range | null {
  const loop = loopIn(page);
  return loop !== null && page.session.cursorMs <= loop.endMs ? loop : null;
}

const begunAgain = (page: Page, { startMs }: Range): Page =>
  seen({ ...page, session: moveTo(page.session, startMs) });

/** Where playing stops before an instant: at a pause, or where two compared branches part. */
function pauseBy(page: Page, untilMs: number): number | undefined {
  const { session, pauses } = page;
  const { cursorMs } = session;
  const branch = branchOf(session);
  const comparedId = comparedIn(page);
  const other = session.branches.find(({ id }) => id === comparedId);
  const partedMs = other && firstDifference(branch, other)?.atMs;
  const parting: readonly Pause[] =
    partedMs === undefined ? [] : [{ kind: 'date', atMs: partedMs }];
  return pauseIn(allOf(branch), [...pauses, ...parting], cursorMs, untilMs);
}

/** Pauses, or plays: from the beginning of what is repeated, or of it all, where it stands outside. */
export function toggled(page: Page): Page {
  if (page.isPlaying) return { ...page, isPlaying: false };
  const { session } = page;
  const { cursorMs } = session;
  const { startMs, endMs } = loopIn(page) ?? {
    startMs: rangeOf(session).startMs,
    endMs: horizonOf(session),
  };
  const isOutside = cursorMs < startMs || cursorMs >= endMs;
  return seen({
    ...page,
    session: isOutside ? moveTo(session, startMs) : session,
    isPlaying: true,
  });
}
