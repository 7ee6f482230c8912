/** The keys of the page, unless the focused control wants them itself. */
import { useEffect } from 'react';
import { intentOf, isTaken } from './keys.ts';
import type { Intent } from './page.ts';

export function useKeys(areOn: boolean, send: (intent: Intent) => void): void {
  useEffect(() => {
    if (!areOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTaken(event.target, event.key)) return;
      const intent = intentOf(event);
      if (intent === undefined) return;
      event.preventDefault();
      send(intent);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [areOn, send]);
}
