/**
 * One server process of the simulation: the worlds of the shared store, opened over a store of its
 * own faults. It can be started, closed in order, and ended at any moment; what it was doing then
 * nobody hears of.
 */
import type { Clock } from '../../../server/clock.ts';
import type { Courier } from '../../../server/courier.ts';
import { Deliverer } from '../../../server/deliverer.ts';
import type { NewId } from '../../../server/ids.ts';
import { SILENT_METER } from '../../../server/meter.ts';
import { type OpenWorlds, openWorldsOf } from '../../../server/open-worlds.ts';
import type { Write } from '../../../server/store/change.ts';
import {
  type ClaimQuery,
  type Delivery,
  type Store,
  StoreError,
} from '../../../server/store/store.ts';
import { WorldError } from '../../../server/worlds.ts';
import { type Fate, faultyStore, type Host, Weather } from './faulty-store.ts';

export interface MachineOf {
  readonly name: string;
  readonly store: Store;
  readonly isShared: boolean;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly hotStreamCountMax: number;
  readonly courier: Courier;
  /** The defect of a mutant; none in a history that is to hold. */
  readonly spoil: (store: Store) => Store;
  log(line: string): void;
  /** What becomes of the next commit, where that is said beforehand. */
  fate(): Fate | null;
  /** Told of each commit that was kept. */
  kept(writes: readonly Write[]): void;
  /** Told of each claim of messages. */
  claimed(query: ClaimQuery, deliveries: readonly Delivery[]): void;
  /** Something that must never happen. */
  blame(what: string): void;
  /** Its process has ended: whatever it was doing, nobody will be told. */
  ended(machine: Machine): void;
  /** Carries work out in some later step. */
  later(work: () => Promise<void>): void;
}

export class Machine implements Host {
  readonly name: string;
  weather = new Weather();
  worlds: OpenWorlds | null = null;
  readonly #of: MachineOf;
  /** Processes so far; the present one is the last. */
  #life = 0;
  #isDead = true;
  #isStarting = false;
  #isFiring = false;
  #isDelivering = false;
  #deliverer: Deliverer | null = null;
  /** Answers that still go out before the process ends; null: it does not end. */
  #answerCount: number | null = null;
  #hanging: (() => void)[] = [];

  constructor(of: MachineOf) {
    this.#of = of;
    this.name = of.name;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  get isUp(): boolean {
    return !this.#isDead && this.worlds !== null;
  }

  get life(): number {
    return this.#life;
  }

  /** Whether it fires or delivers. */
  get isBusy(): boolean {
    return this.#isFiring || this.#isDelivering;
  }

  log(line: string): void {
    this.#of.log(`${this.name}.${this.#life} ${line}`);
  }

  fate(): Fate {
    return this.#of.fate() ?? this.weather.fates.shift() ?? 'keep';
  }

  kept(writes: readonly Write[]): void {
    this.#of.kept(writes);
  }

  claimed(query: ClaimQuery, deliveries: readonly Delivery[]): void {
    this.#of.claimed(query, deliveries);
  }

  later(work: () => Promise<void>): void {
    this.#of.later(work);
  }

  hang(): Promise<void> {
    return new Promise((resolve) => {
      this.#hanging.push(resolve);
    });
  }

  release(): void {
    for (const resolve of this.#hanging.splice(0)) resolve();
  }

  die(answerCount: number): void {
    this.#answerCount = answerCount;
    if (answerCount === 0) this.crash();
  }

  /** An answer is about to go out. @returns Whether it does. */
  answers(life: number): boolean {
    if (life !== this.#life || this.#isDead) return false;
    if (this.#answerCount === null) return true;
    if (this.#answerCount === 0) {
      this.crash();
      return false;
    }
    this.#answerCount -= 1;
    return true;
  }

  /** Ends the process where it stands. */
  crash(): void {
    if (this.#isDead) return;
    this.log('ends');
    this.#isDead = true;
    this.#isStarting = false;
    this.#isFiring = false;
    this.#isDelivering = false;
    this.worlds = null;
    this.#hanging = [];
    this.#of.ended(this);
  }

  /** A new process over what is kept. It may fail to start. */
  start(): void {
    if (!this.#isDead || this.#isStarting) return;
    this.#isDead = false;
    this.#isStarting = true;
    this.#answerCount = null;
    this.#life += 1;
    this.weather = new Weather();
    const life = this.#life;
    const { store, isShared, clock, newId, hotStreamCountMax, spoil } = this.#of;
    const host = hostOf(this, life);
    openWorldsOf(spoil(faultyStore(store, host, isShared)), {
      clock,
      newId,
      hotStreamCountMax,
      isDelivered: true,
      onFault: (error) => this.#fault(error),
    }).then(
      (worlds) => this.#started(life, worlds),
      (error: unknown) => this.#notStarted(life, error),
    );
  }

  /** Ends in order: what is under way is answered first. */
  close(): void {
    const { worlds } = this;
    const life = this.#life;
    if (worlds === null) return;
    this.log('closes');
    // A deliverer that waits for the world outside waits by the real clock: it is broken off.
    const stopped = this.#isDelivering ? Promise.resolve() : this.#deliverer?.stop();
    Promise.resolve(stopped)
      .then(() => worlds.close())
      .then(
        () => {
          if (life === this.#life) this.crash();
        },
        (error: unknown) => this.#of.blame(`a close failed: ${String(error)}`),
      );
  }

  /** Fires what is due, as its ticker would. */
  fire(): void {
    const { worlds } = this;
    if (worlds === null || this.#isFiring) return;
    this.#isFiring = true;
    this.#watch('fired', worlds.settled(), () => {
      this.#isFiring = false;
    });
  }

  /** Sends out what is due, as its deliverer would by itself. */
  deliver(): void {
    const deliverer = this.#deliverer;
    if (this.worlds === null || deliverer === null || this.#isDelivering) return;
    this.#isDelivering = true;
    this.#watch('delivered', deliverer.settled(), () => {
      this.#isDelivering = false;
    });
  }

  #watch(what: string, work: Promise<void>, end: () => void): void {
    const life = this.#life;
    const ended = (how: string): void => {
      if (life !== this.#life || this.#isDead) return;
      end();
      this.log(`${what}: ${how}`);
    };
    work.then(
      () => ended('all'),
      (error: unknown) => {
        if (!isStoreFailure(error)) this.#of.blame(`${what}, and it failed: ${String(error)}`);
        ended(String(error));
      },
    );
  }

  #started(life: number, worlds: OpenWorlds): void {
    if (life !== this.#life || this.#isDead) return;
    this.#isStarting = false;
    this.worlds = worlds;
    const { store, queue } = worlds;
    const { clock, courier } = this.#of;
    const onFault = (error: unknown): void => this.#fault(error);
    this.#deliverer = new Deliverer({ store, queue, clock, courier, meter: SILENT_METER, onFault });
    this.log('is up');
  }

  #notStarted(life: number, error: unknown): void {
    if (life !== this.#life || this.#isDead) return;
    this.log(`does not start: ${String(error)}`);
    if (!isStoreFailure(error)) this.#of.blame(`a start failed: ${String(error)}`);
    this.crash();
  }

  #fault(error: unknown): void {
    if (isGivenUp(error)) return;
    if (!isStoreFailure(error)) this.#of.blame(`a fault nobody waited for: ${String(error)}`);
  }
}

/** The machine as one of its processes sees it: ended for that one once another has begun. */
function hostOf(machine: Machine, life: number): Host {
  const { weather } = machine;
  return {
    weather,
    get isDead() {
      return machine.isDead || machine.life !== life;
    },
    fate: () => machine.fate(),
    log: (line) => machine.log(line),
    die: (count) => machine.die(count),
    hang: () => machine.hang(),
    later: (work) => machine.later(work),
    kept: (writes) => machine.kept(writes),
    claimed: (query, deliveries) => machine.claimed(query, deliveries),
  };
}

/** The deliverer's word about a message that it gave up: the world outside said so. */
const isGivenUp = (error: unknown): boolean =>
  error instanceof Error && / is given up after \d+ of its attempts$/.test(error.message);

/** Said by a store that could not, not by ourselves. */
export function isStoreFailure(error: unknown): boolean {
  if (error instanceof StoreError) return error.code === 'FAILED' || error.code === 'FULL';
  return (
    error instanceof WorldError && ['STORE_FAILED', 'STORE_FULL', 'TOO_BUSY'].includes(error.code)
  );
}
