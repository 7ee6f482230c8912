/**
 * A live trial's life so far as a story of the simulator: it stands as the baseline, and a what-if
 * begins at the present. It runs in this tab alone; the server hears nothing of it.
 */
import { branchFrom } from '../branch.ts';
import { instantOf } from '../format.ts';
import { openPage, type Page } from '../page.ts';
import { say } from '../say.ts';
import { BASELINE, branchOf, type Run, type Session } from '../session.ts';
import { copyStory, runOf } from '../share/copied.ts';
import type { Story } from '../story.ts';

export interface Copied {
  readonly story: Story;
  readonly run: Run;
  readonly page: Page;
}

/** @param session Of a live trial. @param nowMs The present of its world. */
export function copyOf(session: Session, nowMs: number): Copied {
  const trialId = session.subjectId ?? session.scenarioId;
  const story = copyStory(trialId, session.start);
  const { id } = story;
  const run = runOf(session);
  const until = say('Live until {instant}', { instant: instantOf(nowMs) });
  const { entries } = branchOf(session);
  const head = { id: BASELINE, name: until, parentId: null, forkAtMs: null };
  const fork = {
    id: 'what-if-1',
    name: say('What-if {number}', { number: 1 }),
    parentId: BASELINE,
    forkAtMs: nowMs,
  };
  const page = openPage(id, run, {
    scenarioId: id,
    atMs: null,
    subjectId: trialId,
    detail: 'inbox',
    part: null,
    form: matchMedia('(max-width: 767px)').matches ? 'outline' : 'diagram',
  });
  const text = say(
    'A copy, in this tab alone: whatever you do here, the server hears nothing of it. It is kept until the tab is closed or the key is forgotten.',
  );
  return {
    story,
    run,
    page: {
      ...page,
      session: {
        ...session,
        scenarioId: id,
        branches: [
          branchFrom(head, entries, session.start),
          branchFrom(fork, entries, session.start),
        ],
        branchId: fork.id,
        seen: {},
        forkCount: 1,
        cursorMs: nowMs,
        subjectId: trialId,
        before: null,
        after: null,
      },
      notice: { tone: 'info', text, canUndo: false },
    },
  };
}
