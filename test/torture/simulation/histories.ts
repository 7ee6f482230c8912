/** Many histories, one after another, and what they come to together. */
import { openLibsqlStore } from '../../../server/store/libsql/libsql-store.ts';
import { memoryStore } from '../../../server/store/memory/memory-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { type Simulated, type SimulateOf, simulate } from './simulate.ts';

export interface Histories {
  readonly counts: Readonly<Record<string, number>>;
  /** Those that broke a promise. */
  readonly broken: readonly Broken[];
}

export interface Broken {
  readonly seed: number;
  readonly violations: readonly string[];
}

/** Whose store a history is told on. */
export type Adapter = 'memory' | 'libsql';

const OPEN: Readonly<Record<Adapter, () => Promise<Store>>> = {
  memory: () => Promise.resolve(memoryStore()),
  libsql: () => openLibsqlStore({ url: ':memory:' }),
};

/** One history. One that ends with an error is broken, too. */
export async function historyOf(
  of: Omit<SimulateOf, 'open'>,
  adapter: Adapter = 'memory',
): Promise<Simulated> {
  try {
    return await simulate({ ...of, open: OPEN[adapter] });
  } catch (error) {
    const violations = [`the history ended: ${String(error)}`];
    return { seed: of.seed, violations, logHash: '', commitCount: 0, counts: {} };
  }
}

export async function historiesOf(
  seeds: Iterable<number>,
  { stepCount, adapter }: { readonly stepCount: number; readonly adapter: Adapter },
  onBroken: (broken: Broken) => void = () => undefined,
): Promise<Histories> {
  const all: Histories[] = [];
  for (const seed of seeds) {
    const { counts, violations } = await historyOf({ seed, stepCount }, adapter);
    const broken = violations.length === 0 ? [] : [{ seed, violations }];
    for (const one of broken) onBroken(one);
    all.push({ counts: { ...counts, histories: 1 }, broken });
  }
  return together(all);
}

export function together(all: readonly Histories[]): Histories {
  const counts: Record<string, number> = {};
  for (const one of all) {
    for (const [name, count] of Object.entries(one.counts)) {
      counts[name] = (counts[name] ?? 0) + count;
    }
  }
  return { counts, broken: all.flatMap(({ broken }) => broken) };
}
