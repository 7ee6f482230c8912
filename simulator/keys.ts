/** Which key asks for what, wherever the focus is not in a control that wants the key itself. */
import { HOUR_MS } from './format.ts';
import { type KeyId, type KeyTable, keyOf } from './key-table.ts';
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

/** What a key asks for, or undefined when it is not ours. @param table The keys as the reader has them. */
export function intentOf(press: KeyPress, page: Page, table: KeyTable): KeyIntent | undefined {
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return withControl(press);
  if (press.code === 'F6') return { kind: press.shiftKey ? 'regionBack' : 'region' };
  if (press.code === 'Escape') return { kind: 'clear' };
  const id = keyOf(press, table);
  return id === undefined ? undefined : (cursorIntent(id, press) ?? lookIntent(id, page));
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
function cursorIntent(id: KeyId, { shiftKey }: KeyPress): KeyIntent | undefined {
  const isMirrored = globalThis.document?.documentElement.dir === 'rtl';
  const by = (one: 1 | -1): Intent => {
    const many = isMirrored ? -one : one;
    return shiftKey ? { kind: 'moveByDays', days: many } : { kind: 'moveBy', byMs: many * HOUR_MS };
  };
  switch (id) {
    case 'left':
      return by(-1);
    case 'right':
      return by(1);
    case 'weekBack':
      return { kind: 'moveByDays', days: -7 };
    case 'weekOn':
      return { kind: 'moveByDays', days: 7 };
    case 'start':
    case 'end':
    case 'previous':
    case 'next':
    case 'nextTimer':
      return { kind: id };
    case 'play':
      return { kind: 'togglePlay' };
    case 'date':
      return { kind: 'goToDate' };
    default:
      return undefined;
  }
}

const SPEED_IDS: readonly KeyId[] = ['speed1', 'speed2', 'speed3', 'speed4', 'speed5', 'speed6'];

/** What changes how the same instant is looked at. The drawing answers its own keys itself. */
function lookIntent(id: KeyId, page: Page): KeyIntent | undefined {
  const { form, pace, isFollowing, session } = page;
  const speed = SPEED_IDS.indexOf(id);
  if (speed !== -1) return { kind: 'speed', index: speed };
  switch (id) {
    case 'loop':
    case 'fork':
    case 'compare':
    case 'swap':
    case 'narrower':
    case 'wider':
      return { kind: id };
    case 'note':
    case 'keys':
      return open(id);
    case 'pace':
      return { kind: 'show', with: { pace: pace === 'clock' ? 'steps' : 'clock' } };
    case 'form':
      return { kind: 'show', with: { form: form === 'diagram' ? 'outline' : 'diagram' } };
    case 'follow':
      return { kind: 'show', with: { isFollowing: !isFollowing } };
    case 'pause':
      return { kind: 'togglePause', pause: { kind: 'date', atMs: session.cursorMs } };
    default:
      return undefined;
  }
}

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
