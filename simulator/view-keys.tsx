/** The keys and the dialogs of a view that shows no life, where those of one are not there. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { keyOf } from './key-table.ts';
import { isDialogOpen, isSingle } from './keys.ts';
import { ownKeys } from './own-keys.ts';
import type { Intent } from './page.ts';
import type { Deed } from './panels/deed.ts';
import type { ViewDialog } from './panels/view-dialogs.tsx';
import { useRequests } from './requests.ts';

const ViewDialogs = lazy(async () => ({
  default: (await import('./panels/view-dialogs.tsx')).ViewDialogs,
}));

const NONE: readonly Deed[] = [];

/** @param deeds What the palette offers besides what every view does. */
export function ViewKeys({ deeds = NONE }: { readonly deeds?: readonly Deed[] }) {
  const [shown, show] = useState<ViewDialog | null>(null);
  const answer = useCallback((intent: Intent) => {
    const dialog = intent.kind === 'show' ? intent.with.dialog : undefined;
    if (dialog === 'palette' || dialog === 'keys') show(dialog);
  }, []);
  useRequests(answer);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // What is typed before a dialog has come is meant for it.
      if (shown !== null || event.defaultPrevented || isDialogOpen(event)) return;
      const dialog = dialogOf(event);
      if (dialog === null) return;
      event.preventDefault();
      show(dialog);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shown]);
  if (shown === null) return null;
  return (
    <Suspense>
      <ViewDialogs shown={shown} onShow={show} deeds={deeds} />
    </Suspense>
  );
}

function dialogOf(event: KeyboardEvent): ViewDialog | null {
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isControl && event.code === 'KeyK') return 'palette';
  return isSingle(event) && keyOf(event, ownKeys()) === 'keys' ? 'keys' : null;
}
