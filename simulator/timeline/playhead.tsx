/** The cursor as a control: a slider that is dragged, or moved with the keys. */
import type { PointerEvent } from 'react';
import type { Moment } from '../moment.ts';
import type { Page } from '../page.ts';
import { say } from '../say.ts';
import { rangeOf } from '../session.ts';
import { spokenOf } from '../spoken.ts';
import { type Scale, toInlinePx } from './scale.ts';

interface PlayheadProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly scale: Scale;
  readonly seek: (event: PointerEvent<Element>) => void;
}

const MINUTE_MS = 60_000;

/** Its keys are those of the whole page. */
export function Playhead({ page, moment, scale, seek }: PlayheadProps) {
  const { startMs, endMs } = rangeOf(page.session);
  return (
    <div
      role="slider"
      tabIndex={0}
      className="playhead"
      aria-label={say('Virtual time')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.round((endMs - startMs) / MINUTE_MS)}
      aria-valuenow={Math.round((moment.atMs - startMs) / MINUTE_MS)}
      aria-valuetext={spokenOf(moment)}
      style={{ insetInlineStart: toInlinePx(scale, moment.atMs) }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
      }}
    />
  );
}
