/** Which key asks for what, wherever the focus is not in a control that wants the key itself. */
import { HOUR_MS } from './format.ts';
import { type KeyId, type KeyTable, keyOf } from './key-table.ts';
import type { DialogId, Intent, Page, Shown } from './page.ts';

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

/** What a key asks for, or undefined when it is not ours. @param table The keys as the reader has them. */
export function intentOf(press: KeyPress, page: Page, table: KeyTable): KeyIntent | undefined {
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return withControl(press);
  if (press.code === 'F6') return { kind: press.shiftKey ? 'regionBack' : 'region' };
  if (press.code === 'Escape') return { kind: 'clear' };
  const id = keyOf(press, table);
  return id === undefined ? undefined : (PLAIN[id] ?? hourIntent(id, press) ?? LOOKS[id]?.(page));
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

/** These ask for the same wherever the page is. The drawing answers its own keys itself. */
const PLAIN: Partial<Record<KeyId, KeyIntent>> = {
  play: { kind: 'togglePlay' },
  weekBack: { kind: 'moveByDays', days: -7 },
  weekOn: { kind: 'moveByDays', days: 7 },
  previous: { kind: 'previous' },
  next: { kind: 'next' },
  nextTimer: { kind: 'nextTimer' },
  start: { kind: 'start' },
  end: { kind: 'end' },
  date: { kind: 'goToDate' },
  speed1: { kind: 'speed', index: 0 },
  speed2: { kind: 'speed', index: 1 },
  speed3: { kind: 'speed', index: 2 },
  speed4: { kind: 'speed', index: 3 },
  speed5: { kind: 'speed', index: 4 },
  speed6: { kind: 'speed', index: 5 },
  fork: { kind: 'fork' },
  compare: { kind: 'compare' },
  swap: { kind: 'swap' },
  loop: { kind: 'loop' },
  narrower: { kind: 'narrower' },
  wider: { kind: 'wider' },
  note: open('note'),
  keys: open('keys'),
};

/** To that side of the screen: where time runs leftwards, the left is later. */
function hourIntent(id: KeyId, { shiftKey }: KeyPress): KeyIntent | undefined {
  if (id !== 'left' && id !== 'right') return undefined;
  const isMirrored = globalThis.document?.documentElement.dir === 'rtl';
  const many = (id === 'right') === isMirrored ? -1 : 1;
  return shiftKey ? { kind: 'moveByDays', days: many } : { kind: 'moveBy', byMs: many * HOUR_MS };
}

const show = (shown: Shown): Intent => ({ kind: 'show', with: shown });

/** What changes how the same instant is looked at. */
const LOOKS: Partial<Record<KeyId, (page: Page) => KeyIntent>> = {
  pace: ({ pace }) => show({ pace: pace === 'clock' ? 'steps' : 'clock' }),
  form: ({ form }) => show({ form: form === 'diagram' ? 'outline' : 'diagram' }),
  follow: ({ isFollowing }) => show({ isFollowing: !isFollowing }),
  pause: ({ session }) => ({
    kind: 'togglePause',
    pause: { kind: 'date', atMs: session.cursorMs },
  }),
};

/** Whether a single key is ours: they are on, and no control wants it itself. */
export function isSingle(event: KeyboardEvent): boolean {
  const areOn = document.documentElement.dataset['shortcuts'] !== 'off';
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  return areOn && isPlain && !isTaken(event.target, event.key);
}

/** Where a key belongs to the control that has the focus, and not to the page. */
export function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog, [contenteditable]') !== null) return true;
  return key === ' ' && target.closest('button, a, summary, [role="button"]') !== null;
}

/** Everything belongs to an open dialog. */
export const isDialogOpen = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('dialog') !== null;
