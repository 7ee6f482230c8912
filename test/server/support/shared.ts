/**
 * Several servers on one store, each as if the others were elsewhere: with a clock, a queue and a
 * memory of its own.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { type OpenWorlds, openWorlds, openWorldsOf } from '../../../server/open-worlds.ts';
import { memoryStore } from '../../../server/store/memory/memory-store.ts';
import type { Store, StreamsOf } from '../../../server/store/store.ts';
import { type Random, seeded } from '../../support/random.ts';
import { hranaServer } from './hrana-server.ts';
import { type FakeClock, fakeClock } from './store.ts';

export interface Server {
  readonly worlds: OpenWorlds;
  readonly clock: FakeClock;
}

/** Servers on one store, and the store itself to look at. */
export interface Shared {
  readonly servers: readonly Server[];
  readonly store: Store;
}

export type SharedPlace = (work: (shared: Shared) => Promise<void>) => Promise<void>;

const SERVER_COUNT = 3;

/** Each of them waits by chance before and after it looks or writes, so that they overlap. */
export const onSharedMemory =
  (seed: number): SharedPlace =>
  (work) => {
    const store = memoryStore({ isShared: true });
    const random = seeded(seed);
    return opened(
      (clock) => openWorldsOf(slow(store, random), { clock }),
      (servers) => work({ servers, store }),
    );
  };

/** Each of them speaks to the same libSQL server over HTTP. */
export const onRemote = (): SharedPlace => async (work) => {
  const hrana = await hranaServer();
  try {
    await opened(
      (clock) => openWorlds({ url: hrana.url, clock }),
      (servers) => work({ servers, store: (servers[0] as Server).worlds.store }),
    );
    if (hrana.leftOpenCount > 0) throw new Error('a transaction outlived its request');
  } finally {
    await hrana.close();
  }
};

/** All begin at once, on an empty store. */
async function opened(
  open: (clock: FakeClock) => Promise<OpenWorlds>,
  work: (servers: readonly Server[]) => Promise<void>,
): Promise<void> {
  const servers = await Promise.all(
    Array.from({ length: SERVER_COUNT }, async () => {
      const clock = fakeClock();
      return { worlds: await open(clock), clock };
    }),
  );
  try {
    await work(servers);
  } finally {
    for (const { worlds } of servers) await worlds.close();
  }
}

/** What is asked of a store comes to it late, and what it answers too. */
function slow(store: Store, random: Random): Store {
  const streams = (worldId: string) => waiting(store.streams(worldId), random);
  return { ...waiting(store, random), streams, isShared: store.isShared };
}

function waiting<Waits extends Store | StreamsOf>(of: Waits, random: Random): Waits {
  const late = (name: string | symbol) => {
    const plain = Reflect.get(of, name) as unknown;
    if (typeof plain !== 'function') return plain;
    return async (...args: unknown[]): Promise<unknown> => {
      for (let count = random.int(0, 3); count > 0; count -= 1) await nextMacrotask();
      const answer: unknown = await (plain as (...args: unknown[]) => unknown).apply(of, args);
      for (let count = random.int(0, 3); count > 0; count -= 1) await nextMacrotask();
      return answer;
    };
  };
  const names = new Set<string>(Object.keys(of));
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(of))) names.add(name);
  return Object.fromEntries([...names].map((name) => [name, late(name)])) as unknown as Waits;
}
