/**
 * Keeps what is done in a story of ours, and a copy of a live trial, so that it is there when the page
 * is loaded again.
 */
import { useEffect, useRef } from 'react';
import { keptText } from './kept-text.ts';
import type { Intent, Page } from './page.ts';
import { say } from './say.ts';
import type { Run } from './session.ts';
import type { Story } from './story.ts';

const NOT_KEPT =
  'This tab cannot keep what is done here: it is gone when the page is loaded again.';

const fetched = () => import('./share/kept.ts');

/** Whoever acts and loads the page anew at once finds it kept: what keeps it is here by then. */
function fetchedAhead(): () => void {
  const fetchAhead = (): void => {
    fetched().catch(() => {
      // It is asked for once more when it is needed.
    });
  };
  const kinds = ['pointerdown', 'keydown'] as const;
  for (const kind of kinds) window.addEventListener(kind, fetchAhead, { once: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, fetchAhead);
  };
}

export function useKept(page: Page, story: Story, run: Run, send: (intent: Intent) => void): void {
  const latest = useRef(page);
  const isTold = useRef(false);
  useEffect(() => {
    latest.current = page;
  });
  useEffect(fetchedAhead, []);
  const { branches, branchId } = page.session;
  const { comparedId, notes } = page;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor moves without being kept
  useEffect(() => {
    const isUntouched = branches.length === 1 && branches[0] === run.baseline;
    const isAsTold = isUntouched && notes.length === 0 && keptText(story.id) === null;
    if (story.isCopy !== true && (!story.isOurs || isAsTold)) return;
    const keep = async (): Promise<boolean> => {
      const { keepPage } = await fetched();
      return keepPage(latest.current, { story, run });
    };
    void keep()
      .catch(() => false)
      .then((isKept) => {
        if (isKept || isTold.current) return;
        isTold.current = true;
        send({ kind: 'told', sentence: say(NOT_KEPT) });
      });
  }, [branches, branchId, comparedId, notes, story, run, send]);
}
