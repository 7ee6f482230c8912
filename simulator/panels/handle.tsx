/**
 * The edge between two panels: dragged, or moved with the arrow keys. Home and End go to the least
 * and the most, Enter and a double press to the size that a page comes with. Kept on this device.
 * What a panel may measure at most on a small screen is up to handle.css.
 *
 * Source: our choice.
 */
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { manner } from '../manner.ts';
import { say } from '../say.ts';
import { read, write } from '../theme.ts';
import './handle.css';

export type SizedPanel = 'now' | 'details' | 'timeline';

/** Unit: pixels. */
const LIMITS = {
  now: { min: 200, max: 420 },
  details: { min: 260, max: 560 },
  timeline: { min: 140, max: 420 },
} as const;
const STEP_PX = 16;

const keyOf = (panel: SizedPanel): string => `sandglass.size.${panel}`;

export function Handle({ panel }: { readonly panel: SizedPanel }) {
  const [shownPx, setShown] = useState<number>(LIMITS[panel].min);
  const from = useRef<{ readonly at: number; readonly px: number } | null>(null);
  useLayoutEffect(() => {
    apply(panel, storedPx(panel));
    const element = sizedElement(panel);
    if (element === null) return;
    const observer = new ResizeObserver(() => setShown(measured(panel)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [panel]);
  const { min, max } = LIMITS[panel];
  const isWide = panel === 'timeline';
  const size = (px: number | null): void => {
    const within = px === null ? null : Math.round(Math.min(max, Math.max(min, px)));
    apply(panel, within);
    write(keyOf(panel), within === null ? '' : String(within));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { at: placeOf(panel, event), px: measured(panel) };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (from.current === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    size(from.current.px + (placeOf(panel, event) - from.current.at) * growthOf(panel));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const px = afterKey(panel, event.key);
    if (px === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    size(px);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className="handle"
      data-panel={panel}
      tabIndex={0}
      aria-orientation={isWide ? 'horizontal' : 'vertical'}
      aria-label={labelOf(panel)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={shownPx}
      aria-valuetext={say('{size} pixels', { size: shownPx })}
      title={say('Drag, or use the arrow keys; a double press sets it back')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        from.current = null;
      }}
      onDoubleClick={() => size(null)}
      onKeyDown={onKeyDown}
    />
  );
}

function labelOf(panel: SizedPanel): string {
  switch (panel) {
    case 'now':
      return say('Width of Now');
    case 'details':
      return say('Width of the details');
    case 'timeline':
      return say('Height of the timeline');
  }
}

/** What a key asks for: pixels, null for the size it came with, undefined when it is not ours. */
function afterKey(panel: SizedPanel, key: string): number | null | undefined {
  const { min, max } = LIMITS[panel];
  const [back, on] = panel === 'timeline' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  switch (key) {
    case back:
      return measured(panel) - STEP_PX * growthOf(panel);
    case on:
      return measured(panel) + STEP_PX * growthOf(panel);
    case 'Home':
      return min;
    case 'End':
      return max;
    case 'Enter':
      return null;
    default:
      return undefined;
  }
}

/** Whether a panel grows (1) or shrinks (-1) when its edge goes to the right, or downwards. */
function growthOf(panel: SizedPanel): 1 | -1 {
  if (panel === 'timeline') return -1;
  return (panel === 'now') === (manner().direction === 'ltr') ? 1 : -1;
}

const placeOf = (panel: SizedPanel, event: PointerEvent): number =>
  panel === 'timeline' ? event.clientY : event.clientX;

/** What gets the size: the lanes, and not the bar above them. */
const sizedElement = (panel: SizedPanel): HTMLElement | null =>
  document.querySelector<HTMLElement>(panel === 'timeline' ? '.timeline' : `#${panel}`);

function measured(panel: SizedPanel): number {
  const box = sizedElement(panel)?.getBoundingClientRect();
  if (box === undefined) return LIMITS[panel].min;
  return Math.round(panel === 'timeline' ? box.height : box.width);
}

function storedPx(panel: SizedPanel): number | null {
  const px = Number(read(keyOf(panel)) ?? '');
  const { min, max } = LIMITS[panel];
  return px >= min && px <= max ? px : null;
}

function apply(panel: SizedPanel, px: number | null): void {
  const { style } = document.documentElement;
  if (px === null) style.removeProperty(`--${panel}-own`);
  else style.setProperty(`--${panel}-own`, `${px}px`);
}
