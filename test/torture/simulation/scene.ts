/**
 * All that one history has: what is kept, the servers over it, the clients, those who send messages
 * out, the clock, and the log. The same seed writes the same log.
 */
import { createHash } from 'node:crypto';
import type { NewId } from '../../../server/ids.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import type { Store } from '../../../server/store/store.ts';
import { type Random, seeded } from '../../support/random.ts';
import { START_MS } from '../../support/story.ts';
import { Clients } from './clients.ts';
import type { Answer, Errand } from './errand.ts';
import type { Fate } from './faulty-store.ts';
import { Machine } from './machine.ts';
import type { Spoiled } from './mutants.ts';
import { Outside } from './outside.ts';
import { readStream } from './read-stream.ts';
import { Witness } from './witness.ts';

export interface SceneOf {
  readonly seed: number;
  /** What is kept; the setting is in it. */
  readonly store: Store;
  /** A planted defect. */
  readonly spoiled: Spoiled;
  /** The one thing that goes wrong; else what the seed says. */
  readonly crash: Crash | null;
  /** Told of each line of the log. */
  readonly onLine?: (line: string) => void;
}

/** An end of the process that is at work, at one of its commits. */
export interface Crash {
  /** Of all that are asked for, counted from 1. */
  readonly commit: number;
  readonly fate: Fate;
}

/** Violations listed of one history; more of them tell nothing new. */
const VIOLATION_COUNT_MAX = 20;

/** The dice of one step: independent of those of every other. */
export const diceOf = (seed: number, index: number): Random =>
  seeded(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));

export class Scene {
  readonly seed: number;
  readonly store: Store;
  /** Several servers may write to the store. */
  readonly isShared: boolean;
  readonly machines: readonly Machine[];
  readonly clients: Clients;
  readonly outside: Outside;
  /** The highest number in each live stream that anybody was told of. */
  readonly told = new Map<string, number>();
  readonly witness: Witness;
  readonly violations: string[] = [];
  /** How often things go wrong, as a share of the usual. Unit: percent. */
  readonly temper: number;
  nowMs = START_MS;
  /** Commits whose outcome is still at sea. */
  readonly atSea: (() => Promise<void>)[] = [];
  readonly #hash = createHash('sha256');
  readonly #onLine: (line: string) => void;
  readonly #spoiled: Spoiled;
  readonly #crash: Crash | null;
  #idCount = 0;
  #commitCount = 0;

  constructor({ seed, store, spoiled, crash, onLine = () => undefined }: SceneOf) {
    const dice = diceOf(seed, -1);
    const blame = (what: string): void => this.blame(what);
    this.seed = seed;
    this.store = store;
    this.#onLine = onLine;
    this.#spoiled = spoiled;
    this.#crash = crash;
    this.isShared = dice.chance(40);
    const temper = dice.pick([0, 50, 100, 100, 200]);
    this.temper = crash === null ? temper : 0;
    this.witness = new Witness(blame);
    this.outside = new Outside(blame);
    this.clients = new Clients({
      count: dice.int(3, 6),
      sandboxPercent: dice.pick([10, 28, 28, 65]),
      sandboxCountMax: dice.pick([1, 4, 4]),
      log: (line) => this.log(line),
      blame,
      answered: (errand, answer, machine) => this.#answered(errand, answer, machine),
      refused: (errand, ending) => {
        if (ending === 'rejected') this.#look(this.#saidNothing(errand));
      },
    });
    const hotStreamCountMax = dice.pick([1, 3, 1_000]);
    const count = this.isShared ? dice.int(2, 3) : 1;
    this.machines = Array.from({ length: count }, (_, index) =>
      this.#machine(`m${index}`, { hotStreamCountMax, skewMs: dice.pick([0, 0, 40, 2_000]) }),
    );
  }

  /** Commits that servers have asked for. */
  get commitCount(): number {
    return this.#commitCount;
  }

  get up(): readonly Machine[] {
    return this.machines.filter(({ isUp }) => isUp);
  }

  /** Of the whole log so far; the same for the same history. */
  get logHash(): string {
    return this.#hash.copy().digest('hex');
  }

  log(line: string): void {
    this.#hash.update(`${line}\n`);
    this.#onLine(line);
  }

  blame(what: string): void {
    this.log(`VIOLATION ${what}`);
    if (this.violations.length < VIOLATION_COUNT_MAX) this.violations.push(what);
  }

  /** Somebody reads a stream of the live world from a server. */
  read(machine: Machine, streamId: string): void {
    const atLeast = this.told.get(streamId) ?? 0;
    this.#look(readStream({ store: this.store, machine, streamId, atLeast }));
  }

  #machine(
    name: string,
    { hotStreamCountMax, skewMs }: { readonly hotStreamCountMax: number; readonly skewMs: number },
  ): Machine {
    const { store, isShared } = this;
    const newId: NewId = (prefix) => `${prefix}_${String(++this.#idCount).padStart(8, '0')}`;
    const clock = {
      nowMs: (): number => {
        const atMs = this.nowMs + skewMs;
        this.witness.latestMs = Math.max(this.witness.latestMs, atMs);
        return atMs;
      },
    };
    return new Machine({
      ...{ name, store, isShared, newId, hotStreamCountMax },
      clock,
      spoil: (inner) => this.#spoiled.store?.(inner, clock) ?? inner,
      courier: this.outside.courier(),
      log: (line) => this.log(line),
      fate: () => this.#fate(),
      blame: (what) => this.blame(what),
      ended: (machine) => this.clients.lose(machine),
      later: (work) => {
        this.atSea.push(work);
      },
      claimed: (query, deliveries) => {
        this.outside.claimed(query, deliveries, this.witness.latestMs);
      },
      kept: (writes) => {
        this.witness.kept(writes);
        for (const write of writes) if (write.kind === 'delivery') this.outside.told(write.outcome);
      },
    });
  }

  #fate(): Fate | null {
    this.#commitCount += 1;
    if (this.#crash === null) return null;
    return this.#commitCount === this.#crash.commit ? this.#crash.fate : 'keep';
  }

  #answered(errand: Errand, answer: Answer, machine: Machine): void {
    this.#look(this.#isSame(errand, answer));
    if (errand.worldId !== LIVE_ID) return;
    for (const { stream, streamSequence } of answer.entries) {
      this.told.set(stream, Math.max(this.told.get(stream) ?? 0, streamSequence));
    }
    const own = answer.entries.findLast(({ input }) => input.kind === 'command');
    if (own !== undefined) this.read(machine, own.stream);
  }

  /** Whoever is told that nothing was done may rely on it, unless the world itself is gone since. */
  async #saidNothing({ name, worldId, keyed }: Errand): Promise<readonly string[]> {
    const request = keyed === null ? undefined : await this.store.request(keyed);
    if (request === undefined || (await this.#isGone(worldId, request.worldId))) return [];
    return [`answer: ${name} was told that nothing was done, and its key has had its effect`];
  }

  /** What was answered once is answered so again, while the world is there. */
  async #isSame({ name, worldId, answers }: Errand, { text }: Answer): Promise<readonly string[]> {
    const [first] = answers;
    if (first === undefined || first.text === text || (await this.#isGone(worldId))) return [];
    return [`answer: ${name} was answered differently the second time`];
  }

  async #isGone(...worldIds: readonly string[]): Promise<boolean> {
    const worlds = await Promise.all(worldIds.map((id) => this.store.world(id)));
    return worlds.includes(undefined);
  }

  #look(found: Promise<readonly string[]>): void {
    found.then(
      (violations) => {
        for (const violation of violations) this.blame(violation);
      },
      (error: unknown) => this.blame(`the store itself failed: ${String(error)}`),
    );
  }
}
