/** Escape puts away what lies over the page, before the page hears the key. */
import { useEffect, useRef } from 'react';
import { isTaken } from './keys.ts';

type Place = { readonly current: HTMLElement | null };

/**
 * Not where the focus is in something else that wants the key: a dialog, a field, what is unfolded.
 *
 * @param within What it belongs to while the focus is in it, but for a search with words in it.
 */
export function useEscape(isOpen: boolean, within: Place, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (key !== 'Escape' || event.defaultPrevented || !(target instanceof Element)) return;
      const isInside = within.current?.contains(target) === true;
      if (target.closest('dialog') || (isInside ? isSearching(target) : isElsewhere(target)))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isOpen, within]);
}

const isSearching = (target: Element): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

const isElsewhere = (target: Element): boolean =>
  isTaken(target, 'Escape') || target.closest('details[open], [data-over]') !== null;
