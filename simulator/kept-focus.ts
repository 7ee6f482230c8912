/**
 * Where the focus goes when what had it is gone: a form that was sent, a button that nothing is left
 * to do with, a view that was left. Never to nowhere, from where a reader begins at the top again.
 */
import { useEffect } from 'react';

/** What had the focus, and what was around it. */
interface Kept {
  readonly element: Element;
  /** From the nearest one outwards. */
  readonly around: readonly Element[];
  /** Of the view; where the view is another one now, its heading has the focus. */
  readonly main: Element | undefined;
}

const REGIONS = '#now, #diagram, #details, #timeline, main';

export function useKeptFocus(): void {
  useEffect(() => {
    let kept: Kept | undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) kept = keptOf(target, kept);
    };
    let isComing = false;
    const look = (): void => {
      isComing = false;
      if (kept === undefined || document.activeElement !== document.body) return;
      if (isSeen(kept.element) && !kept.element.matches(':disabled')) return;
      const next = nextAfter(kept);
      if (next === undefined) return;
      if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
      next.focus({ preventScroll: true });
    };
    // What is hidden has the focus until the frame is drawn.
    const watch = new MutationObserver(() => {
      if (!isComing) requestAnimationFrame(() => setTimeout(look));
      isComing = true;
    });
    window.addEventListener('focusin', onFocus);
    watch.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'style'],
    });
    return () => {
      watch.disconnect();
      window.removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** A dialog stands in no region: around it is what was around what it was opened from. */
function keptOf(element: Element, before: Kept | undefined): Kept {
  const isOver = element.closest('dialog') !== null;
  const around = isOver ? (before?.around ?? []) : aroundOf(element);
  return { element, around, main: mainSeen() };
}

function aroundOf(element: Element): readonly Element[] {
  const nearest = [element.closest('section[aria-labelledby]'), element.closest(REGIONS)];
  return nearest.filter((one) => one !== null);
}

function nextAfter({ around, main }: Kept): HTMLElement | undefined {
  const now = mainSeen();
  return headOf(now === main ? (around.find(isSeen) ?? now) : now);
}

/** The heading by which a part of the page is known, else the part. */
function headOf(part: Element | undefined): HTMLElement | undefined {
  const around = part?.matches('main') === true ? part.parentElement : null;
  for (const head of [part?.querySelector('h2'), around?.querySelector('h2'), part]) {
    if (head instanceof HTMLElement && isSeen(head)) return head;
  }
  return undefined;
}

function mainSeen(): Element | undefined {
  return [...document.querySelectorAll('main')].find(isSeen);
}

function isSeen(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
