/** What the frame of the page asks of the story that is shown; nothing while none is. */
import { useEffect } from 'react';
import type { Intent } from './page.ts';

const EVENT = 'sandglass-request';

export function request(intent: Intent): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: intent }));
}

export function useRequests(send: (intent: Intent) => void): void {
  useEffect(() => {
    const onRequest = (event: Event): void => {
      if (event instanceof CustomEvent) send(event.detail as Intent);
    };
    window.addEventListener(EVENT, onRequest);
    return () => window.removeEventListener(EVENT, onRequest);
  }, [send]);
}
