/**
 * A live world whose clock is set by whoever asks, in a process of its own (child.ts): it tells what
 * it takes to fire what falls due.
 */

import { SILENT_METER } from '../server/meter.ts';
import { openWorldsOf } from '../server/open-worlds.ts';
import { openLibsqlStore } from '../server/store/libsql/libsql-store.ts';
import type { Store } from '../server/store/store.ts';
import { askedOf, serveParent } from './child.ts';
import { stopwatch } from './measure.ts';

export interface TimerHostOf {
  readonly url: string;
  /** Where the clock stands at first. Epoch milliseconds, UTC. */
  readonly nowMs: number;
}

/** Fires what falls due until the clock stands there. */
export interface TimerQuestion {
  /** Epoch milliseconds, UTC. */
  readonly untilMs: number;
}

export interface Fired {
  readonly firedCount: number;
  readonly wallUs: number;
  readonly cpuUs: number;
  /** Of these, while the store committed. */
  readonly commitWallUs: number;
  readonly commitCpuUs: number;
  readonly commitCount: number;
}

await serveParent<TimerQuestion>(async () => {
  const { url, nowMs } = askedOf<TimerHostOf>();
  let atMs = nowMs;
  let firedCount = 0;
  const { store, commits } = watched(await openLibsqlStore({ url, synchronous: 'FULL' }));
  const worlds = await openWorldsOf(store, {
    clock: { nowMs: () => atMs },
    meter: {
      ...SILENT_METER,
      fired: ({ count }) => {
        firedCount += count;
      },
    },
  });
  await worlds.settled();
  const answer = async ({ untilMs }: TimerQuestion): Promise<Fired> => {
    atMs = untilMs;
    firedCount = 0;
    commits.reset();
    const watch = stopwatch();
    await worlds.settled();
    return { firedCount, ...watch(), ...commits.sums() };
  };
  return { ready: {}, answer };
});

/** The same store, and what its commits take. */
function watched(inner: Store) {
  let sums = { commitWallUs: 0, commitCpuUs: 0, commitCount: 0 };
  const add = (watch: ReturnType<typeof stopwatch>): void => {
    const { wallUs, cpuUs } = watch();
    const { commitWallUs, commitCpuUs, commitCount } = sums;
    sums = {
      commitWallUs: commitWallUs + wallUs,
      commitCpuUs: commitCpuUs + cpuUs,
      commitCount: commitCount + 1,
    };
  };
  const store: Store = {
    ...inner,
    commit: async (...given) => {
      const watch = stopwatch();
      await inner.commit(...given);
      add(watch);
    },
  };
  const reset = (): void => {
    sums = { commitWallUs: 0, commitCpuUs: 0, commitCount: 0 };
  };
  return { store, commits: { reset, sums: () => sums } };
}
