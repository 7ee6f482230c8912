/** Whether something has been waited for longer than anybody waits without a word. */
import { useEffect, useState } from 'react';

/** Our choice. */
const LONG_MS = 4_000;

export function useSlow(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isLong && isWaiting;
}
