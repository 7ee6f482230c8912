/** Two branches side by side: which they are, and which of them leads. */
import { comparedIn, type Intent, type Page, rivalOf } from './page.ts';
import { say } from './say.ts';
import { chooseBranch } from './session.ts';

export function compareIntent(
  page: Page,
  intent: Extract<Intent, { readonly kind: 'compare' | 'compareWith' }>,
): Page {
  if (intent.kind === 'compareWith') return { ...page, comparedId: intent.branchId };
  if (comparedIn(page) !== null) return { ...page, comparedId: null };
  const comparedId = rivalOf(page.session);
  if (comparedId !== null) return { ...page, comparedId };
  const text = say('There is one branch only. Fork it first, or act in its past.');
  return { ...page, notice: { tone: 'info', text, canUndo: false } };
}

/** The other branch leads; without a comparison, the next branch is shown. */
export function swapped(page: Page): Page {
  const { session } = page;
  const comparedId = comparedIn(page);
  if (comparedId !== null) {
    return { ...page, session: chooseBranch(session, comparedId), comparedId: session.branchId };
  }
  const other = rivalOf(session);
  return other === null ? page : { ...page, session: chooseBranch(session, other) };
}
