/** One seed, one history, from its first step to the oracle's last word. */
import type { Store } from '../../../server/store/store.ts';
import { drain } from './drain.ts';
import { turns } from './faulty-store.ts';
import type { Mutant } from './mutants.ts';
import { askOracle } from './oracle.ts';
import { type Crash, diceOf, Scene } from './scene.ts';
import { furnish } from './setting.ts';
import { takeStep } from './steps.ts';

export interface SimulateOf {
  readonly seed: number;
  readonly stepCount: number;
  /** A new and empty store. */
  readonly open: () => Promise<Store>;
  /** Numbers of steps to leave out. */
  readonly without?: ReadonlySet<number>;
  /** The one thing that is to go wrong; else what the seed says. */
  readonly crash?: Crash;
  /** A defect to plant. */
  readonly mutant?: Mutant;
  /** Told of each line of the log. */
  readonly onLine?: (line: string) => void;
}

export interface Simulated {
  readonly seed: number;
  readonly violations: readonly string[];
  /** The same for the same history. */
  readonly logHash: string;
  /** Commits that servers asked for. */
  readonly commitCount: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Turns of the event loop for a first start. */
const START_TURNS_MAX = 200;

export async function simulate(of: SimulateOf): Promise<Simulated> {
  const { seed, open, mutant, crash = null, onLine } = of;
  const inner = await open();
  await furnish(inner);
  const spoiled = mutant?.begin() ?? {};
  const store = spoiled.kept?.(inner) ?? inner;
  const line = onLine === undefined ? {} : { onLine };
  const scene = new Scene({ seed, store, spoiled, crash, ...line });
  const forget = listen(scene);
  try {
    await live(scene, of);
    for (const violation of await askOracle(scene)) scene.blame(violation);
  } finally {
    forget();
    spoiled.end?.();
    await inner.close();
  }
  const { violations, logHash, commitCount } = scene;
  return { seed, violations, logHash, commitCount, counts: countsOf(scene) };
}

async function live(
  scene: Scene,
  { seed, stepCount, without = new Set() }: SimulateOf,
): Promise<void> {
  await scene.clients.prepare();
  await begin(scene);
  for (let index = 0; index < stepCount; index += 1) {
    if (!without.has(index)) await takeStep(scene, index, diceOf(seed, index));
  }
  await drain(scene);
}

async function begin({ machines }: Scene): Promise<void> {
  for (let turn = 0; turn < START_TURNS_MAX; turn += 1) {
    if (machines.every(({ isUp }) => isUp)) return;
    // One of them may be ended while it starts.
    for (const machine of machines) machine.start();
    await turns(1);
  }
  throw new Error('the servers do not start');
}

/** A promise that fails and that nobody waits for ends a server: it never may. */
function listen(scene: Scene): () => void {
  const heard = (error: unknown): void => scene.blame(`nobody waited for: ${String(error)}`);
  process.on('unhandledRejection', heard);
  return () => {
    process.off('unhandledRejection', heard);
  };
}

function countsOf({ witness, clients, machines, isShared }: Scene): Simulated['counts'] {
  const attempts = clients.errands.flatMap((errand) => errand.attempts);
  const ended = (ending: string): number =>
    attempts.filter((attempt) => attempt.ending === ending).length;
  return {
    sharedStores: isShared ? 1 : 0,
    commits: witness.commitCount,
    entries: witness.entryCount,
    timersFired: witness.firedCount,
    processesEnded: machines.reduce((sum, { life }) => sum + life, 0) - machines.length,
    asked: clients.errands.length,
    answered: ended('answered'),
    rejected: ended('rejected'),
    turnedAway: ended('untouched'),
    outcomeUnknown: ended('unknown'),
  };
}
