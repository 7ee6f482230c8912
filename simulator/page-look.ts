/** Notes, lanes, what is repeated and how much of the time is shown: what is the reader's own. */
import { HOUR_MS, instantOf } from './format.ts';
import type { Intent, Loop, Page } from './page.ts';
import { say } from './say.ts';
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
  intent: Extract<Intent, { readonly kind: 'hideLane' | 'pinLane' | 'thinLane' }>,
): Page {
  const { lanes } = page;
  switch (intent.kind) {
    case 'hideLane':
      return { ...page, lanes: { ...lanes, hidden: toggled(lanes.hidden, intent.lane) } };
    case 'pinLane':
      return { ...page, lanes: { ...lanes, pinned: toggled(lanes.pinned, intent.lane) } };
    case 'thinLane':
      return { ...page, lanes: thinned(lanes, intent.lane, intent.group) };
  }
}

/** As it was before where nothing is left out any more: a link then says nothing of it. */
function thinned(lanes: Page['lanes'], lane: string, group: string | null): Page['lanes'] {
  const { only: before = {}, ...others } = lanes;
  const { [lane]: _, ...rest } = before;
  const only = group === null ? rest : { ...rest, [lane]: group };
  return Object.keys(only).length === 0 ? others : { ...others, only };
}

/**
 * The first time it begins at the cursor, the second time it ends there, the third time it is gone. Two
 * marks at one instant are none.
 */
export function loopIntent(page: Page): Page {
  const { loop, session } = page;
  const { cursorMs } = session;
  if (loop === null) {
    const text = say('The repeat begins at {instant}. Go where it ends, and press again.', {
      instant: instantOf(cursorMs),
    });
    return looping(page, { fromMs: cursorMs, toMs: null }, text);
  }
  if (loop.toMs !== null || loop.fromMs === cursorMs) {
    return looping(page, null, say('Nothing is repeated any more.'));
  }
  const fromMs = Math.min(loop.fromMs, cursorMs);
  const toMs = Math.max(loop.fromMs, cursorMs);
  const text = say('Playing goes round from {from} to {to}.', {
    from: instantOf(fromMs),
    to: instantOf(toMs),
  });
  return looping(page, { fromMs, toMs }, text);
}

const looping = (page: Page, loop: Loop | null, text: string): Page => ({
  ...page,
  loop,
  notice: { tone: 'info', text, canUndo: false },
});

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
