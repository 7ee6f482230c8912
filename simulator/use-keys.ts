/** The keys of the page, unless the focused control wants them itself. */
import { useEffect, useRef } from 'react';
import { intentOf, isDialogOpen, isTaken, type KeyIntent } from './keys.ts';
import { ownKeys } from './own-keys.ts';
import type { Intent, Page } from './page.ts';
import type { Acting } from './use-acting.ts';

/** In the order in which F6 goes through them. */
const REGIONS = ['now', 'diagram', 'details', 'timeline'];

export function useKeys(
  areOn: boolean,
  page: Page,
  acting: Acting,
  send: (intent: Intent) => void,
): void {
  const latest = useRef({ page, acting });
  useEffect(() => {
    latest.current = { page, acting };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { page: now, acting: act } = latest.current;
      // What is typed before a dialog has come is meant for it.
      if (now.dialog !== null) return;
      const intent = intentOf(event, now, ownKeys());
      if (intent === undefined) return;
      const isAlways = event.ctrlKey || event.metaKey || event.code === 'F6';
      const isHeard = areOn || isOfSlider(event.target, intent);
      if (!isAlways && (!isHeard || isTaken(event.target, event.key))) return;
      if (isAlways && isTyping(event)) return;
      if (answer(intent, act, send)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [areOn, send]);
}

const MOVES: readonly KeyIntent['kind'][] = ['moveBy', 'moveByDays', 'start', 'end'];

/** A slider is moved by keys, whether or not the page hears single ones. */
const isOfSlider = (target: EventTarget | null, { kind }: KeyIntent): boolean =>
  MOVES.includes(kind) && target instanceof Element && target.matches('[role="slider"]');

/** Undoing belongs to a field while it is written in; so does everything to an open dialog. */
function isTyping(event: KeyboardEvent): boolean {
  const { target, code } = event;
  if (!(target instanceof Element)) return false;
  if (isDialogOpen(event)) return true;
  const isField = target.closest('input, textarea, [contenteditable]') !== null;
  return isField && ['KeyZ', 'KeyY'].includes(code);
}

/** Whether the key was ours: past the last region the browser has F6. */
function answer(intent: KeyIntent, acting: Acting, send: (intent: Intent) => void): boolean {
  if (intent.kind === 'region') return focusRegion(1);
  if (intent.kind === 'regionBack') return focusRegion(-1);
  if (intent.kind === 'clear') return clear(send);
  if (intent.kind === 'fork') acting((session, { actAll }) => actAll(session, [], 'fork'));
  else if (intent.kind === 'goToDate') {
    document.querySelector<HTMLElement>('.date-field input')?.focus();
  } else send(intent);
  return true;
}

/** Nothing is chosen any more; the focus goes back to what was, if it is still seen. */
function clear(send: (intent: Intent) => void): boolean {
  const bar = document.querySelector<HTMLElement>('.chosen');
  const chosen = document.querySelector<SVGElement>('.chart-node[data-selected] .chart-press');
  if (bar?.contains(document.activeElement) === true) chosen?.focus();
  const nothing = { stateId: null, letterId: null, openAction: null, isPresenting: false };
  send({ kind: 'show', with: nothing });
  return true;
}

function focusRegion(step: 1 | -1): boolean {
  const at = REGIONS.findIndex((id) => document.activeElement?.closest(`#${id}`) !== null);
  const next = at === -1 ? (step === 1 ? 0 : REGIONS.length - 1) : at + step;
  const region = document.getElementById(REGIONS[next] ?? '');
  if (region === null) return false;
  region.tabIndex = -1;
  region.focus();
  return true;
}
