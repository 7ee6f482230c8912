/**
 * A store between a server and what is really kept, in which everything can go wrong that goes
 * wrong with stores: it fails before keeping or after, hangs, is full, cannot be read, is slow, and
 * the process ends at any moment of a commit.
 *
 * Invariants:
 *   F1. What is kept underneath is kept by commits of the real store alone: whole or not at all.
 *   F2. A process that has ended hears nothing any more: its calls never come back.
 *   F3. No chance and no clock: what goes wrong was told beforehand, in the order of the calls.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Write } from '../../../server/store/change.ts';
import {
  type ClaimQuery,
  type Delivery,
  type Store,
  StoreError,
} from '../../../server/store/store.ts';

/** What becomes of one commit. `unknown`: kept, and said to have failed. `late`: kept after that. */
export type Fate =
  | 'keep'
  | 'fail'
  | 'unknown'
  | 'hangKeep'
  | 'hangFail'
  | 'hangUnknown'
  | 'late'
  | 'crashBefore'
  | 'crashAfter'
  | 'crashAmidAnswers'
  | 'crashLate';

/** What is to go wrong next; told by the simulation, used up by the calls. */
export class Weather {
  /** Of the next commits, one after another; after them all are kept. */
  readonly fates: Fate[] = [];
  /** Of the next claims of messages. */
  readonly claimFates: ('fail' | 'unknown')[] = [];
  isFull = false;
  /** So many reads fail. */
  failingReadCount = 0;
  /** Turns of the event loop that calls take, used in a circle. */
  lags: readonly number[] = [0];
  #lagCount = 0;

  lag(): number {
    this.#lagCount += 1;
    return this.lags[this.#lagCount % this.lags.length] ?? 0;
  }
}

/** Whoever owns the process in which the store is used. */
export interface Host {
  readonly weather: Weather;
  readonly isDead: boolean;
  /** What becomes of the next commit. */
  fate(): Fate;
  log(line: string): void;
  /** Ends the process, at once or when so many more answers have gone out. */
  die(answerCount: number): void;
  /** Ends when the simulation says so. */
  hang(): Promise<void>;
  /** Carries the work out later, whatever has become of the process by then. */
  later(work: () => Promise<void>): void;
  /** Told of each commit, the moment it was kept. */
  kept(writes: readonly Write[]): void;
  /** Told of each claim of messages, likewise. */
  claimed(query: ClaimQuery, deliveries: readonly Delivery[]): void;
}

/** So much of the answers to a group's clients goes out at most before the process ends. */
const ANSWER_COUNT_MAX = 3;

export function faultyStore(inner: Store, host: Host, isShared: boolean): Store {
  const call = new Calls(inner, host);
  return around(inner, (name, work) => {
    if (name === 'isShared') return () => isShared;
    if (name === 'close') return async () => undefined;
    if (name === 'commit') return (...args: never) => call.commit(...(args as CommitArgs));
    if (name === 'claimDeliveries') return (query: never) => call.claim(query);
    if (name === 'streams') {
      return (worldId: never) =>
        around(inner.streams(worldId), (_, read) => (...args: never[]) => {
          return call.read(() => read(...args));
        });
    }
    return (...args: never[]) => call.read(() => work(...args));
  });
}

type CommitArgs = [writes: readonly Write[], recordedAtMs: number];

class Calls {
  readonly #inner: Store;
  readonly #host: Host;

  constructor(inner: Store, host: Host) {
    this.#inner = inner;
    this.#host = host;
  }

  async read(work: () => unknown): Promise<unknown> {
    const { weather } = this.#host;
    await this.#pause();
    if (weather.failingReadCount > 0) {
      weather.failingReadCount -= 1;
      this.#host.log('read fails');
      throw new StoreError('FAILED');
    }
    const result = await work();
    await this.#pause();
    return result;
  }

  async claim(query: ClaimQuery): Promise<unknown> {
    await this.#pause();
    const fate = this.#host.weather.claimFates.shift();
    if (fate === 'fail') throw new StoreError('FAILED');
    const claimed = await this.#inner.claimDeliveries(query);
    this.#host.claimed(query, claimed);
    if (fate === 'unknown') throw new StoreError('FAILED');
    await this.#alive();
    return claimed;
  }

  async commit(writes: readonly Write[], recordedAtMs: number): Promise<void> {
    const { weather, log } = this.#host;
    await this.#pause();
    const fate = this.#host.fate();
    log(`commit ${fate}${weather.isFull ? ' full' : ''}: ${writes.map(textOf).join('; ')}`);
    if (weather.isFull) throw new StoreError('FULL');
    await this.#meet(fate, () => this.#keep(writes, recordedAtMs));
    await this.#pause();
  }

  async #meet(fate: Fate, keep: () => Promise<void>): Promise<void> {
    const host = this.#host;
    switch (fate) {
      case 'keep':
        return keep();
      case 'fail':
        throw new StoreError('FAILED');
      case 'unknown':
        await keep();
        throw new StoreError('FAILED');
      case 'hangKeep':
      case 'hangFail':
      case 'hangUnknown':
        await host.hang();
        await this.#alive();
        return this.#meet(AFTER_HANGING[fate], keep);
      case 'late':
        host.later(keep);
        throw new StoreError('FAILED');
      case 'crashLate':
        host.later(keep);
        host.die(0);
        return this.#alive();
      case 'crashBefore':
        host.die(0);
        return this.#alive();
      case 'crashAfter':
        await keep();
        host.die(0);
        return this.#alive();
      case 'crashAmidAnswers':
        await keep();
        host.die(host.weather.lag() % (ANSWER_COUNT_MAX + 1));
        return;
    }
  }

  async #keep(writes: readonly Write[], recordedAtMs: number): Promise<void> {
    await this.#inner.commit(writes, recordedAtMs);
    this.#host.kept(writes);
  }

  async #pause(): Promise<void> {
    await this.#alive();
    await turns(this.#host.weather.lag());
    await this.#alive();
  }

  async #alive(): Promise<void> {
    if (this.#host.isDead) await new Promise(() => undefined);
  }
}

const AFTER_HANGING = { hangKeep: 'keep', hangFail: 'fail', hangUnknown: 'unknown' } as const;

export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await nextMacrotask();
}

type Method = (...args: never[]) => unknown;

/** The same object with each of its methods replaced; what is no method is asked for as one. */
export function around<Type extends object>(
  inner: Type,
  wrap: (name: string, work: Method) => Method,
): Type {
  const wrapped = new Map<string, unknown>();
  return new Proxy(inner, {
    get(target, name) {
      const key = String(name);
      // Asked for by whatever awaits it.
      if (key === 'then') return undefined;
      if (!wrapped.has(key)) wrapped.set(key, wrapOf(target, name, wrap));
      return wrapped.get(key);
    },
  });
}

function wrapOf(
  target: object,
  name: string | symbol,
  wrap: (name: string, work: Method) => Method,
): unknown {
  const held: unknown = Reflect.get(target, name);
  if (typeof held === 'function') {
    const work = (...args: never[]): unknown => Reflect.apply(held, target, args);
    return wrap(String(name), work);
  }
  return wrap(String(name), () => held)();
}

/** What a write is, for the log: everything in which two runs could differ. */
function textOf(write: Write): string {
  if (write.kind === 'delivery') {
    const { messageId, deliveredAtMs, nextAttemptAtMs } = write.outcome;
    return `delivery ${messageId} ${deliveredAtMs} ${nextAttemptAtMs}`;
  }
  if (write.kind !== 'change') return write.kind;
  const { worldId, origin, sequence, nowMs, entries, born, isRemoved } = write;
  const what = `${born === null ? '' : 'born '}${isRemoved ? 'removed ' : ''}`;
  const firsts = entries.slice(0, 3).map(({ stream, atMs }) => `${stream}@${atMs}`);
  return `${what}${worldId} ${origin?.id ?? 'time'} ${sequence} ${nowMs} ${firsts.join()}`;
}
