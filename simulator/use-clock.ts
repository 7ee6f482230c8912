/** Lets the cursor run while the page plays: so many virtual days in a second, or event by event. */
import { useEffect } from 'react';
import { DAY_MS } from './format.ts';
import type { Intent, Page } from './page.ts';
import { useMedia } from './use-media.ts';

const BEAT_MS = 900;
/** A tab that slept does not make up for it in one jump. Unit: real milliseconds. */
const FRAME_MS_MAX = 100;

export function useClock(
  { isPlaying, daysPerSecond, pace }: Page,
  send: (intent: Intent) => void,
): void {
  const wantsNoMotion = useMedia('(prefers-reduced-motion: reduce)');
  const isStill = wantsNoMotion || pace === 'steps';
  useEffect(() => {
    if (!isPlaying || isStill) return;
    let beforeMs: number | undefined;
    let frame = requestAnimationFrame(function run(nowMs) {
      const passedMs = Math.min(FRAME_MS_MAX, nowMs - (beforeMs ?? nowMs));
      beforeMs = nowMs;
      if (passedMs > 0) send({ kind: 'tick', byMs: (passedMs / 1000) * daysPerSecond * DAY_MS });
      frame = requestAnimationFrame(run);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, daysPerSecond, isStill, send]);
  useEffect(() => {
    if (!isPlaying || !isStill) return;
    const beat = setInterval(() => send({ kind: 'beat' }), BEAT_MS);
    return () => clearInterval(beat);
  }, [isPlaying, isStill, send]);
}
