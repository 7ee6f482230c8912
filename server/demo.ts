/** A sandbox to begin with: somebody's trial is running, and tomorrow its first reminders are due. */
import { instantOf, Rejected, runScenario } from '../runtime/index.ts';
import type { Clock } from './clock.ts';
import { everybody, type IssuedKey, issueKeys } from './issue-keys.ts';
import type { KeyStore } from './key-store.ts';
import type { Library } from './library.ts';
import { createFrom } from './scenario-world.ts';
import type { Worlds } from './worlds.ts';

const SCENARIO = 's01-whole-life';
const NOW = '2027-02-02T09:00:00.000Z';

export interface Demo {
  readonly sandboxId: string;
  readonly keys: readonly IssuedKey[];
}

interface Means {
  readonly worlds: Worlds;
  readonly keys: KeyStore;
  readonly library: Library;
  readonly clock: Clock;
}

/** Makes the demo sandbox; null where library or reference data lack what its scenario needs. */
export async function makeDemo(means: Means): Promise<Demo | null> {
  const item = means.library.get(SCENARIO);
  const untilMs = instantOf(NOW);
  if (item === undefined || untilMs === undefined) return null;
  const run = await runScenario(item.scenario, { untilMs }).catch(nothingIfRejected);
  if (run === null) return null;
  const row = await createFrom(means.worlds, { name: 'Demo', run });
  const people = await everybody(means.worlds, row);
  return { sandboxId: row.id, keys: await issueKeys(means, row, people) };
}

function nothingIfRejected(error: unknown): null {
  if (error instanceof Rejected) return null;
  throw error;
}
