/** Workers that tell members, each its next ones when it has told some. */
import type { Plan } from './plan.ts';
import type { Part } from './result.ts';
import type { Answer, Ask } from './worker.ts';

export interface Pool {
  /** A new run; answers to the one before are dropped. */
  readonly run: (plan: Plan) => void;
  /** Nothing more is dealt, and what is still under way is dropped. */
  readonly stop: () => void;
  readonly close: () => void;
}

interface Heard {
  readonly onPart: (part: Part) => void;
  /** A worker ended by itself, or could not be started: then nobody says why. */
  readonly onFailure: (message: string | null) => void;
}

const WORKERS_MAX = 4;
/** Members dealt to a worker at once: few at first, so that something is seen soon. */
const FIRST = 6;
const MOST = 96;

/** One processor is left to the page. @param processors Undefined where the browser does not say. */
export const workerCount = (processors: number | undefined): number =>
  Math.max(1, Math.min(WORKERS_MAX, (processors ?? 2) - 1));

export function openPool(count: number, { onPart, onFailure }: Heard): Pool {
  let run = 0;
  let plan: Plan | null = null;
  let dealt = 0;
  let size = FIRST;
  const deal = (worker: Worker): void => {
    if (plan === null || dealt >= plan.trials) return;
    const ask: Ask = { run, plan, from: dealt, count: Math.min(size, plan.trials - dealt) };
    dealt += ask.count;
    size = Math.min(MOST, size + 2);
    worker.postMessage(ask);
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.run !== run || plan === null) return;
      deal(worker);
      onPart(data.part);
    };
    worker.onerror = (event: Partial<ErrorEvent>) => onFailure(event.message ?? null);
    return worker;
  });
  return {
    run: (next) => {
      run += 1;
      [plan, dealt, size] = [next, 0, FIRST];
      for (const worker of workers) deal(worker);
    },
    stop: () => {
      run += 1;
      plan = null;
    },
    close: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}
