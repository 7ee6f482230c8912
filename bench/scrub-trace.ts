/** What the browser's own record says about the time between two moves of the pointer. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Unit of these: microseconds; `tdur` is time of the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Of one move, until the next. Unit: milliseconds of the page's thread. */
export interface MoveCost {
  readonly scriptMs: number;
  /** Scripts, styles, layout and paint. */
  readonly taskMs: number;
}

const SCRIPTS = new Set([
  'EventDispatch',
  'FunctionCall',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'EvaluateScript',
  'v8.callFunction',
]);
const TASK = 'RunTask';

/** Records while `doing` runs. Unit of the answer: one for each move of the pointer. */
export async function costsOfMoves(
  cdp: CDPSession,
  doing: () => Promise<void>,
): Promise<readonly MoveCost[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    events.push(...(value as readonly TraceEvent[]));
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'toplevel',
        'disabled-by-default-devtools.timeline',
      ],
    },
    transferMode: 'ReportEvents',
  });
  await doing();
  const isWhole = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => resolve());
  });
  await cdp.send('Tracing.end');
  await isWhole;
  cdp.off('Tracing.dataCollected', collect);
  return costsIn(events);
}

/** @param events Of all threads; those of the thread that hears the moves are read. */
function costsIn(events: readonly TraceEvent[]): readonly MoveCost[] {
  const isMove = ({ name, args }: TraceEvent): boolean =>
    name === 'EventDispatch' && args?.data?.type === 'pointermove';
  const first = events.find(isMove);
  if (first === undefined) return [];
  const own = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts);
  const startsUs = own.filter(isMove).map(({ ts }) => ts);
  const scripts = outermost(own.filter(({ name }) => SCRIPTS.has(name)));
  const tasks = outermost(own.filter(({ name }) => name.endsWith(TASK)));
  return startsUs.slice(0, -1).map((fromUs, index) => {
    const untilUs = startsUs[index + 1] ?? fromUs;
    return { scriptMs: spent(scripts, fromUs, untilUs), taskMs: spent(tasks, fromUs, untilUs) };
  });
}

function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let endUs = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < endUs) return false;
    endUs = ts + dur;
    return true;
  });
}

/** A task that hears a move begins a little before it. Unit: microseconds. */
const LEAD_US = 400;

function spent(events: readonly TraceEvent[], fromUs: number, untilUs: number): number {
  const within = events.filter(({ ts }) => ts >= fromUs - LEAD_US && ts < untilUs - LEAD_US);
  return within.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
}
