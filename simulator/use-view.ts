/** Which view is shown, kept in the address: the browser's way back leads from one to the other. */
import { useCallback, useEffect, useState } from 'react';
import { policyPlaceIn, type View, viewIn, withoutPolicyPlace, withPolicyPlace } from './place.ts';

/** Marks an entry of the browser's history that this page made. */
const OURS = 'sandglass';

export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState(() => viewIn(location.search));
  useEffect(() => {
    const onMove = (): void => setView(viewIn(location.search));
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  const show = useCallback((wanted: View) => {
    const { search } = location;
    if (wanted === viewIn(search)) return;
    if (wanted === 'policies') {
      history.pushState(OURS, '', withPolicyPlace(search, policyPlaceIn(search)));
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

/** Says where among the policies one is, without a new entry in the browser's history. */
export function keepInAddress(search: string): void {
  history.replaceState(history.state, '', search);
}
