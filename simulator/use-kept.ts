/**
 * Keeps what is done in a story of ours, and a copy of a live trial, so that it is there when the page
 * is loaded again.
 */
import { useEffect, useRef } from 'react';
import { keptText } from './kept-text.ts';
import type { Page } from './page.ts';
import type { Run } from './session.ts';
import type { Story } from './story.ts';

export function useKept(page: Page, story: Story, run: Run): void {
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
  });
  const { branches, branchId } = page.session;
  const { comparedId, notes } = page;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor moves without being kept
  useEffect(() => {
    const isUntouched = branches.length === 1 && branches[0] === run.baseline;
    const isAsTold = isUntouched && notes.length === 0 && keptText(story.id) === null;
    if (story.isCopy !== true && (!story.isOurs || isAsTold)) return;
    void import('./share/kept.ts').then(({ keepPage }) => keepPage(latest.current, { story, run }));
  }, [branches, branchId, comparedId, notes, story, run]);
}
