/** Says where the cursor has come to rest; silent while the clock plays. */

import { useEffect, useState } from 'react';
import { distanceOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import { nextTimerOf } from '../passage.ts';
import { say } from '../say.ts';
import { spokenOf } from '../spoken.ts';
import { titleOf } from '../words.ts';

const REST_MS = 700;

interface AnnouncerProps {
  readonly moment: Moment;
  readonly isPlaying: boolean;
}

export function Announcer({ moment, isPlaying }: AnnouncerProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => setSaid(sentenceOf(moment)), REST_MS);
    return () => clearTimeout(timer);
  }, [moment, isPlaying]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}

function sentenceOf(moment: Moment): string {
  const timer = nextTimerOf(moment);
  const next =
    timer &&
    ` ${say('Next: {what} {distance}.', {
      what: titleOf(timer),
      distance: distanceOf(moment.atMs, timer.atMs),
    })}`;
  return `${spokenOf(moment)}.${next ?? ''}`;
}
