/** Where in the live view one is, in the page's address: the trial, and the instant if not the present. */
import { useCallback, useEffect, useState } from 'react';
import { type LivePlace, livePlaceIn, withLivePlace } from '../place.ts';

/** Marks a way from the list to a trial in the browser's history. */
const INSIDE = 'sandglass-live';

export function useLivePlace(): readonly [LivePlace, (trialId: string | null) => void] {
  const [place, setPlace] = useState(() => livePlaceIn(location.search));
  useEffect(() => {
    const onMove = (): void => setPlace(livePlaceIn(location.search));
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  const go = useCallback((trialId: string | null) => {
    const next = { trialId, atMs: null };
    history.pushState(INSIDE, '', withLivePlace(location.search, next));
    setPlace(next);
  }, []);
  return [place, go];
}

/** @param atMs Null: the present. */
export function keepInstant(atMs: number | null): void {
  const { trialId } = livePlaceIn(location.search);
  if (trialId === null) return;
  const search = withLivePlace(location.search, { trialId, atMs });
  if (search !== location.search) history.replaceState(history.state, '', search);
}
