/** Which key asks for what, wherever the focus is not in a control that wants the key itself. */
import { DAY_MS, HOUR_MS } from './format.ts';
import type { DialogId, Intent, Page } from './page.ts';

export interface KeyPress {
  /** The place on the keyboard: the same in every layout. */
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for beyond what a page can answer by itself. */
export type KeyIntent =
  | Intent
  | { readonly kind: 'fork' }
  | { readonly kind: 'goToDate' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'region' }
  | { readonly kind: 'regionBack' };

/** What a key asks for, or undefined when it is not ours. */
export function intentOf(press: KeyPress, page: Page): KeyIntent | undefined {
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return withControl(press);
  // Larger and smaller, on a keyboard that has them elsewhere: the drawing answers those.
  if (press.key === '+' || press.key === '-') return undefined;
  if (press.code === 'F6') return { kind: press.shiftKey ? 'regionBack' : 'region' };
  return cursorIntent(press) ?? lookIntent(press, page);
}

function withControl({ code, shiftKey }: KeyPress): KeyIntent | undefined {
  switch (code) {
    case 'KeyZ':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'KeyY':
      return { kind: 'redo' };
    case 'KeyK':
      return open('palette');
    case 'KeyS':
      return shiftKey ? undefined : open('share');
    default:
      return undefined;
  }
}

const open = (dialog: DialogId): Intent => ({ kind: 'show', with: { dialog } });

/** What moves the cursor. */
function cursorIntent({ code, key, shiftKey }: KeyPress): KeyIntent | undefined {
  const isMirrored = globalThis.document?.documentElement.dir === 'rtl';
  const onMs = (shiftKey ? DAY_MS : HOUR_MS) * (isMirrored ? -1 : 1);
  switch (code) {
    case 'Space':
      return { kind: 'togglePlay' };
    case 'ArrowLeft':
      return { kind: 'moveBy', byMs: -onMs };
    case 'ArrowRight':
      return { kind: 'moveBy', byMs: onMs };
    case 'Home':
      return { kind: 'start' };
    case 'End':
      return { kind: 'end' };
    case 'PageUp':
      return { kind: 'moveBy', byMs: -7 * DAY_MS };
    case 'PageDown':
      return { kind: 'moveBy', byMs: 7 * DAY_MS };
    case 'Comma':
      return { kind: 'previous' };
    case 'Period':
      return { kind: 'next' };
    case 'KeyN':
      return { kind: 'nextTimer' };
    case 'KeyG':
      return { kind: 'goToDate' };
    case 'KeyF':
      return { kind: 'fork' };
    case 'BracketLeft':
      return { kind: 'narrower' };
    case 'BracketRight':
      return { kind: 'wider' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      // Where the question mark is differs more than most.
      return key === '?' || (code === 'Slash' && shiftKey) ? open('keys') : undefined;
  }
}

const SPEED_CODES = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6'];

/** What changes how the same instant is looked at. */
function lookIntent({ code }: KeyPress, page: Page): KeyIntent | undefined {
  const { form, pace, isFollowing, session } = page;
  const speed = SPEED_CODES.indexOf(code);
  if (speed !== -1) return { kind: 'speed', index: speed };
  switch (code) {
    case 'KeyC':
      return { kind: 'compare' };
    case 'KeyB':
      return { kind: 'swap' };
    case 'KeyM':
      return open('note');
    case 'KeyV':
      return { kind: 'show', with: { pace: pace === 'clock' ? 'steps' : 'clock' } };
    case 'KeyO':
      return { kind: 'show', with: { form: form === 'diagram' ? 'outline' : 'diagram' } };
    case 'KeyL':
      return { kind: 'show', with: { isFollowing: !isFollowing } };
    case 'KeyP':
      return { kind: 'togglePause', pause: { kind: 'date', atMs: session.cursorMs } };
    default:
      return undefined;
  }
}

/** The list that the page shows; the first column is read by people, not matched. */
export const SHORTCUTS: readonly (readonly [keys: string, what: string])[] = [
  ['Space', 'Play or pause'],
  ['← →', 'One hour to that side'],
  ['Shift ← →', 'One day to that side'],
  ['PgUp, PgDn', 'One week back or on'],
  [', .', 'Previous or next event'],
  ['N', 'Next timer'],
  ['Home, End', 'Start, last event'],
  ['G', 'Go to a date'],
  ['1 … 6', 'Speed'],
  ['V', 'Play by days or by events'],
  ['P', 'Stop here when playing'],
  ['F', 'Fork here'],
  ['C', 'Compare two branches'],
  ['B', 'The other branch leads'],
  ['M', 'Write a note'],
  ['[ ]', 'Less or more time on the lanes'],
  ['+ − 0', 'Larger, smaller, all of the diagram'],
  ['O', 'Diagram or outline'],
  ['E', 'Collapse or expand a region; with Shift, all'],
  ['L', 'Follow the current state'],
  ['Arrows', 'In the diagram: along what leads on, and from one to the next'],
  ['Enter', 'In the diagram: choose; with Shift, to what can be done there'],
  ['Esc', 'Clear what is chosen'],
  ['F6', 'Next region; Shift for the one before'],
  ['Ctrl K', 'Search or do anything'],
  ['Ctrl S', 'Share or save'],
  ['Ctrl Z', 'Undo; with Shift, redo'],
  ['?', 'This list'],
];

/** Where a key belongs to the control that has the focus, and not to the page. */
export function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog, [contenteditable]') !== null) return true;
  return key === ' ' && target.closest('button, a, summary, [role="button"]') !== null;
}
