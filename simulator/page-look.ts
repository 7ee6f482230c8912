/** Notes, lanes and how much of the time is shown: what belongs to the reader and not to the story. */
import { HOUR_MS } from './format.ts';
import type { Intent, Page } from './page.ts';
import { type Range, rangeOf } from './session.ts';

const NOTE_LENGTH_MAX = 280;
/** The shortest time that the lanes show. */
const SPAN_MS_MIN = 2 * HOUR_MS;

export function notedIntent(
  page: Page,
  { kind, note }: Extract<Intent, { readonly kind: 'note' | 'unnote' }>,
): Page {
  const others = page.notes.filter((one) => one.atMs !== note.atMs || one.text !== note.text);
  if (kind === 'unnote') return { ...page, notes: others };
  const text = note.text.trim().slice(0, NOTE_LENGTH_MAX);
  if (text === '') return { ...page, dialog: null };
  const notes = [...others, { ...note, text }].sort((left, right) => left.atMs - right.atMs);
  return { ...page, notes, dialog: null };
}

export function laneIntent(
  page: Page,
  intent: Extract<Intent, { readonly kind: 'hideLane' | 'pinLane' }>,
): Page {
  const { lanes } = page;
  switch (intent.kind) {
    case 'hideLane':
      return { ...page, lanes: { ...lanes, hidden: toggled(lanes.hidden, intent.lane) } };
    case 'pinLane':
      return { ...page, lanes: { ...lanes, pinned: toggled(lanes.pinned, intent.lane) } };
  }
}

function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}

/** Half or twice the time that the lanes show, with the cursor where it stands on the screen. */
export function spanIntent(page: Page, kind: 'narrower' | 'wider'): Page {
  const whole = rangeOf(page.session);
  const span = page.span ?? whole;
  const factor = kind === 'narrower' ? 0.5 : 2;
  const { cursorMs } = page.session;
  const lengthMs = Math.max(SPAN_MS_MIN, (span.endMs - span.startMs) * factor);
  if (lengthMs >= whole.endMs - whole.startMs) return { ...page, span: null };
  const part = (cursorMs - span.startMs) / (span.endMs - span.startMs);
  const wantedMs = Math.round(cursorMs - part * lengthMs);
  const startMs = Math.max(whole.startMs, Math.min(wantedMs, whole.endMs - lengthMs));
  return { ...page, span: { startMs, endMs: startMs + lengthMs } satisfies Range };
}
