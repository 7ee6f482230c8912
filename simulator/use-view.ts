/** Which view is shown, kept in the address: the browser's way back leads from one to the other. */
import { useCallback, useEffect, useState } from 'react';
import {
  policyPlaceIn,
  type View,
  viewIn,
  withCohortPlace,
  withLivePlace,
  withoutPolicyPlace,
  withPolicyPlace,
} from './place.ts';

/** Marks an entry of the browser's history that this page made. */
const OURS = 'sandglass';

/** `on`: what was shown stays in the browser's history, and its way back leads there. */
type Show = (view: View, how?: 'back' | 'on') => void;

export function useView(): readonly [View, Show] {
  const [view, setView] = useState(() => viewIn(location.search));
  useEffect(() => {
    const onMove = (): void => setView(viewIn(location.search));
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  const show = useCallback<Show>((wanted, how = 'back') => {
    const { search } = location;
    const from = viewIn(search);
    if (wanted === from) return;
    if (wanted !== 'story') {
      // From one of the other views to another: the way back leads to the story all the same.
      if (from === 'story') history.pushState(OURS, '', addressOf(wanted, search));
      else history.replaceState(history.state, '', addressOf(wanted, search));
      setView(wanted);
    } else if (how === 'on') {
      history.pushState(null, '', withoutPolicyPlace(search));
      setView(wanted);
    } else if (history.state === OURS) {
      history.back();
    } else {
      history.replaceState(null, '', withoutPolicyPlace(search));
      setView(wanted);
    }
  }, []);
  return [view, show];
}

function addressOf(view: Exclude<View, 'story'>, search: string): string {
  if (view === 'cohort') return withCohortPlace(search, null);
  return view === 'live'
    ? withLivePlace(search, { trialId: null, atMs: null })
    : withPolicyPlace(search, policyPlaceIn(search));
}

/** Says where among the policies one is, without a new entry in the browser's history. */
export function keepInAddress(search: string): void {
  history.replaceState(history.state, '', search);
}
