/**
 * The run of a cohort. It lives beside the page's views, so whoever looks at a member in the simulator
 * comes back to what was counted.
 *
 * Invariant: what is shown changes four times a second at the most, and at once for the first part.
 */
import { useSyncExternalStore } from 'react';
import type { Plan } from './plan.ts';
import { openPool, type Pool, workerCount } from './pool.ts';
import { emptyResult, type Part, type Result, withParts } from './result.ts';

export interface Run {
  readonly phase: 'none' | 'running' | 'done' | 'cancelled' | 'failed';
  /** What is run, and how many of it are told. */
  readonly plan: Plan | null;
  readonly told: number;
  /** What there is to see: of this run, or of the one before as long as this one has nothing. */
  readonly result: Result | null;
  /** Why it failed, where that is known. */
  readonly message: string | null;
}

const UPDATE_MS = 250;

let state: Run = { phase: 'none', plan: null, told: 0, result: null, message: null };
let growing: Result | null = null;
let pool: Pool | null = null;
let waiting: Part[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();

export function useRun(): Run {
  return useSyncExternalStore(listen, () => state);
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Workers are made ready before they are needed. */
export function warmUp(): void {
  pool ??= openPool(workerCount(navigator.hardwareConcurrency), { onPart: take, onFailure: fail });
}

/** Workers that have nothing to do take no memory while nobody looks. */
export function coolDown(): void {
  if (state.phase === 'running') return;
  pool?.close();
  pool = null;
}

export function begin(plan: Plan): void {
  warmUp();
  clear();
  growing = emptyResult(plan);
  change({ ...state, phase: 'running', plan, told: 0, message: null });
  pool?.run(plan);
}

/** What was counted so far stays. */
export function cancel(): void {
  pool?.stop();
  flush();
  clear();
  change({ ...state, phase: 'cancelled' });
}

function take(part: Part): void {
  const isFirst = state.told === 0 && waiting.length === 0;
  waiting.push(part);
  if (isFirst) flush();
  else timer ??= setTimeout(flush, UPDATE_MS);
}

/** Before a run it is no matter: the run tries again. */
function fail(message: string | null): void {
  pool?.close();
  pool = null;
  if (state.phase !== 'running') return;
  flush();
  clear();
  change({ ...state, phase: 'failed', message });
}

function flush(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (growing === null || waiting.length === 0) return;
  growing = withParts(growing, waiting);
  waiting = [];
  const { count: told, plan } = growing;
  const phase = told === plan.trials ? 'done' : state.phase;
  change({ ...state, phase, told, result: growing });
  if (listeners.size === 0) coolDown();
}

function clear(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  waiting = [];
}

function change(next: Run): void {
  state = next;
  for (const listener of listeners) listener();
}
