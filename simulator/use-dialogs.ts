/** What opens over the page: fetched once the page rests, so that nothing typed after Ctrl K is lost. */
import { useEffect, useState } from 'react';
import { firstShown } from './later.ts';
import type { Intent } from './page.ts';
import type { Dialogs } from './panels/dialogs.tsx';
import { say } from './say.ts';

const fetched = () => import('./panels/dialogs.tsx');

/** Null until they are here. Where they cannot be had, the page says so when one is wanted. */
export function useDialogs(isWanted: boolean, send: (intent: Intent) => void) {
  const [shown, setShown] = useState<typeof Dialogs | null>(null);
  useEffect(() => {
    if (shown !== null) return;
    let isAsked = true;
    const take = async (): Promise<void> => {
      if (!isWanted) await atRest();
      if (!isAsked) return;
      const { Dialogs: dialogs } = await fetched();
      if (isAsked) setShown(() => dialogs);
    };
    take().catch(() => {
      // Fetched ahead, it is asked for once more when it is needed.
      if (!isAsked || !isWanted) return;
      send({ kind: 'show', with: { dialog: null } });
      send({
        kind: 'failed',
        sentence: say('This could not be fetched. Check the connection, and try again.'),
      });
    });
    return () => {
      isAsked = false;
    };
  }, [shown, isWanted, send]);
  return shown;
}

/** The story is shown, and the browser has nothing else to do; not every browser tells that. */
async function atRest(): Promise<void> {
  await firstShown;
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2_000 });
    else setTimeout(resolve, 500);
  });
}
