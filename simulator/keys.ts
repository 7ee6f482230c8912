/** Which key asks for what, wherever the focus is not in a control that wants the key itself. */
import { DAY_MS, HOUR_MS } from './format.ts';

export type KeyIntent =
  | { readonly kind: 'togglePlay' | 'previous' | 'next' | 'nextTimer' | 'start' | 'end' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'moveBy'; readonly byMs: number };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for, or undefined when it is not ours. */
export function intentOf(press: KeyPress): KeyIntent | undefined {
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) {
    return press.key === 'z' && !press.shiftKey ? { kind: 'undo' } : undefined;
  }
  const stepMs = press.shiftKey ? DAY_MS : HOUR_MS;
  switch (press.key) {
    case ' ':
      return { kind: 'togglePlay' };
    case 'ArrowLeft':
      return { kind: 'moveBy', byMs: -stepMs };
    case 'ArrowRight':
      return { kind: 'moveBy', byMs: stepMs };
    case ',':
      return { kind: 'previous' };
    case '.':
      return { kind: 'next' };
    case 'n':
    case 'N':
      return { kind: 'nextTimer' };
    case 'Home':
      return { kind: 'start' };
    case 'End':
      return { kind: 'end' };
    default:
      return undefined;
  }
}

/** The list that the page shows; the first column is read by people, not matched. */
export const SHORTCUTS: readonly (readonly [keys: string, what: string])[] = [
  ['Space', 'Play or pause'],
  ['← →', 'One hour back or on'],
  ['Shift ← →', 'One day back or on'],
  [', .', 'Previous or next event'],
  ['N', 'Next timer'],
  ['Home, End', 'Start, last event'],
  ['Ctrl Z', 'Undo the last act'],
];

/** Where a key belongs to the control that has the focus, and not to the page. */
export function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog, [contenteditable]') !== null) return true;
  return key === ' ' && target.closest('button, a, summary, [role="button"]') !== null;
}
