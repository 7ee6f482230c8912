/** One life of the process that fires: from its start until it is killed, or has nothing to do. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { startChild } from '../server/support/child.ts';
import type { Random } from '../support/random.ts';
import { monotonicMs } from './monotonic.ts';

export interface LifeOf {
  readonly url: string;
  /** By how much the monotonic clock is moved. Unit: milliseconds. */
  readonly offsetMs: number;
  readonly trialCount: number;
  /** Makes the ids of this life its own. */
  readonly word: string;
  /** It is killed when so many timers have fired; null: when nothing is due. */
  readonly killAfter: number | null;
  readonly dice: Random;
}

export interface Life {
  /** It was killed because enough had fired, not because nothing was due. */
  readonly isKilledFiring: boolean;
  readonly firedCount: number;
  /** How late each timer was that fell due after the start, once it was kept. Milliseconds. */
  readonly lateMs: readonly number[];
  /** Acknowledged entries: sequence and hash. */
  readonly kept: readonly (readonly [sequence: number, hash: string])[];
  /** From the spawn to the first word. */
  readonly startMs: number;
  /** From the first timers that fired to the last; `firedCount` without those first ones. */
  readonly firing: { readonly tookMs: number; readonly count: number };
  /** What is due next where nothing was due any more. Epoch milliseconds; null: nothing ever. */
  readonly nextDueAtMs: number | null;
}

const PROCESS = '../../torture/support/timer-process.ts';
/** After the timer that sets it off: within the next commit, or beside one. */
const KILL_DELAY_MS_MAX = 25;

export async function live(of: LifeOf): Promise<Life> {
  const { url, offsetMs, trialCount, word, killAfter, dice } = of;
  const told = new Telling();
  const args = [url, offsetMs, trialCount, dice.int(1, 1_000_000), word].map(String);
  const child = startChild(PROCESS, args);
  const closed = once(child, 'close');
  const delayMs = dice.int(0, KILL_DELAY_MS_MAX);
  const isEnough = (): boolean => killAfter !== null && told.firedCount >= killAfter;
  const kills: Promise<void>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    told.line(line);
    if (kills.length > 0 || !(told.isIdle || isEnough())) return;
    kills.push(delay(delayMs).then(() => void child.kill('SIGKILL')));
  });
  const [, signal] = await closed;
  await Promise.all(kills);
  if (signal !== 'SIGKILL') throw new Error('the process that fires timers ended by itself');
  return { ...told.life(), isKilledFiring: !told.isIdle };
}

/** What a process says of itself: see support/timer-process.ts. */
class Telling {
  firedCount = 0;
  isIdle = false;
  readonly #spawnedMs = monotonicMs();
  #readyMs = this.#spawnedMs;
  #first: { readonly atMs: number; readonly count: number } | null = null;
  #lastMs = 0;
  #nextDueAtMs: number | null = null;
  readonly #lateMs: number[] = [];
  readonly #kept: [number, string][] = [];

  line(line: string): void {
    const [word, ...rest] = line.split(' ');
    if (word === 'ready') this.#readyMs = monotonicMs();
    if (word === 'kept') this.#kept.push([Number(rest[0]), rest[1] ?? '']);
    if (word === 'late') for (const late of rest) this.#lateMs.push(Number(late));
    if (word === 'fired') this.#fired(Number(rest[0]));
    if (word === 'idle') {
      this.isIdle = true;
      this.#nextDueAtMs = rest[0] === 'null' ? null : Number(rest[0]);
    }
  }

  life(): Omit<Life, 'isKilledFiring'> {
    const first = this.#first;
    return {
      firedCount: this.firedCount,
      lateMs: this.#lateMs,
      kept: this.#kept,
      startMs: this.#readyMs - this.#spawnedMs,
      firing: {
        tookMs: first === null ? 0 : this.#lastMs - first.atMs,
        count: first === null ? 0 : this.firedCount - first.count,
      },
      nextDueAtMs: this.#nextDueAtMs,
    };
  }

  #fired(count: number): void {
    this.firedCount += count;
    this.#lastMs = monotonicMs();
    this.#first ??= { atMs: this.#lastMs, count };
  }
}
