/**
 * How long it takes to say that something is not there: always a whole number of a few milliseconds
 * after the request came in, so that the time does not tell what was another's from what never was.
 * Which streams are in memory, and how far a look-up had to go, makes half of it otherwise.
 *
 * Source: our choice; measured by `npm run bench -- timing`.
 */
import { setImmediate as nextMacrotask, setTimeout as pause } from 'node:timers/promises';
import type { ProblemCode } from './problem.ts';

/** Longer than nearly every look-up takes, on a busy machine too. Unit: milliseconds. */
export const VEIL_MS = 10;

/** Whether a code says that something is not there, or not the asker's to see. */
export const isVeiled = (code: ProblemCode): boolean =>
  code.startsWith('UNKNOWN_') || code === 'CONSENT_TOKEN_INVALID';

/** @param beganMs When the request came in, of `performance.now()`. @param stepMs 0: at once. */
export async function veil(beganMs: number, stepMs: number): Promise<void> {
  if (stepMs === 0) return;
  const elapsedMs = performance.now() - beganMs;
  const dueMs = beganMs + Math.ceil(elapsedMs / stepMs) * stepMs;
  const restMs = dueMs - performance.now();
  // A timer is a millisecond late or two; the rest is waited for turn by turn.
  if (restMs > 2) await pause(Math.floor(restMs) - 1);
  while (performance.now() < dueMs) await nextMacrotask();
}
