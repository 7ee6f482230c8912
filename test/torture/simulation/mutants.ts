/**
 * Planted defects: ways in which a store, a queue or a server can be wrong that a test in calm
 * weather does not notice. The simulation has to find each of them; what it cannot find it does not
 * look for.
 *
 * They are put in from outside, around the store of a process or in the place of one method.
 */
import type { Clock } from '../../../server/clock.ts';
import { OpenWorlds } from '../../../server/open-worlds.ts';
import type { Change, KeyedRequest, Write } from '../../../server/store/change.ts';
import {
  type ClaimQuery,
  type KeptRequest,
  type Portion,
  type Store,
  StoreError,
  type StoreErrorCode,
  sequencesOf,
} from '../../../server/store/store.ts';
import { StreamCache } from '../../../server/stream-cache.ts';
import { WorldError } from '../../../server/worlds.ts';
import { DAY_MS } from '../../support/story.ts';
import { around } from './faulty-store.ts';

/** One defect in one history. */
export interface Spoiled {
  /** The store as the server of a process has it. */
  readonly store?: (store: Store, clock: Clock) => Store;
  /** What is kept, as everybody finds it. */
  readonly kept?: (store: Store) => Store;
  /** Takes back what was put in the place of something. */
  readonly end?: () => void;
}

export interface Mutant {
  readonly name: string;
  /** Found in a few histories; the others are for the full form. */
  readonly isQuick: boolean;
  readonly begin: () => Spoiled;
}

type Commit = Store['commit'];

const PLANTED: readonly Omit<Mutant, 'isQuick'>[] = [
  committing('one timer of a stream is not kept', (commit) => (writes, atMs) => {
    return commit(writes.map(changed(withoutTimer)), atMs);
  }),
  committing('it is acknowledged before it is kept', (commit) => async (writes, atMs) => {
    commit(writes, atMs).catch(() => undefined);
  }),
  committing('a full disk counts as kept', (commit) => passing(commit, ['FULL'])),
  committing('the place that another took counts as kept', (commit) =>
    passing(commit, ['ENTRY_TAKEN']),
  ),
  committing('what a timer says is not to be delivered', (commit) => (writes, atMs) => {
    return commit(writes.map(changed(undelivered)), atMs);
  }),
  committing('a turn does not say what it was built on', (commit) => (writes, atMs) => {
    return commit(writes.map(changed((change) => ({ ...change, builtOn: null }))), atMs);
  }),
  calling('what failed is believed to be in', { knows: async () => true }),
  calling('nobody looks for the next timer', { nextDueAtMs: async () => null }),
  { name: 'half of what is due fires, and counts as all', begin: () => ({ store: halfDue }) },
  { name: 'a timer is stamped with the time it fires at', begin: () => ({ store: firedLate }) },
  { name: 'a claim of messages keeps nobody off', begin: () => ({ store: claimedAnyway }) },
  { name: 'the key goes in after its effect', begin: keyedAfter },
  replacing('memory is not forgotten after a failure', StreamCache.prototype, 'clear', () => () => {
    // It stays as it is.
  }),
  replacing('readers see what is not kept', StreamCache.prototype, 'committed', () => {
    return StreamCache.prototype.get;
  }),
  replacing('what may have been done is done again', OpenWorlds.prototype, 'perform', doneAgain),
];

/** What takes two servers, or weeks, to show. */
const SLOW: readonly string[] = [
  'a turn does not say what it was built on',
  'nobody looks for the next timer',
  'half of what is due fires, and counts as all',
  'a claim of messages keeps nobody off',
];

export const MUTANTS: readonly Mutant[] = PLANTED.map((one) => ({
  ...one,
  isQuick: !SLOW.includes(one.name),
}));

function committing(name: string, wrap: (commit: Commit) => Commit): Omit<Mutant, 'isQuick'> {
  const store = (inner: Store): Store => {
    const commit = wrap((writes, atMs) => inner.commit(writes, atMs));
    return around(inner, (method, work) => (method === 'commit' ? (commit as typeof work) : work));
  };
  return { name, begin: () => ({ store }) };
}

function calling(name: string, methods: Partial<Store>): Omit<Mutant, 'isQuick'> {
  const store = (inner: Store): Store =>
    around(inner, (method, work) => (methods[method as keyof Store] as typeof work) ?? work);
  return { name, begin: () => ({ store }) };
}

function replacing<Type extends object, Name extends keyof Type>(
  name: string,
  prototype: Type,
  method: Name,
  by: (right: Type[Name]) => Type[Name],
): Omit<Mutant, 'isQuick'> {
  const begin = (): Spoiled => {
    const right = prototype[method];
    prototype[method] = by(right);
    return {
      end: () => {
        prototype[method] = right;
      },
    };
  };
  return { name, begin };
}

const changed =
  (by: (change: Change) => Change) =>
  (write: Write): Write =>
    write.kind === 'change' ? by(write) : write;

/** Of every fifth entry, so that most is as it should be. */
function withoutTimer(change: Change): Change {
  if (change.sequence % 5 !== 0) return change;
  const streams = new Map(
    [...change.streams].map(([id, { before, after }]) => [
      id,
      { before, after: { ...after, timers: after.timers.slice(1) } },
    ]),
  );
  return { ...change, streams };
}

const undelivered = (change: Change): Change =>
  change.origin === null ? { ...change, deliverAtMs: null } : change;

const passing =
  (commit: Commit, codes: readonly StoreErrorCode[]): Commit =>
  async (writes, atMs) => {
    try {
      await commit(writes, atMs);
    } catch (error) {
      if (!(error instanceof StoreError) || !codes.includes(error.code)) throw error;
    }
  };

function halfDue(inner: Store): Store {
  return around(inner, (method, work) => {
    if (method !== 'due') return work;
    return async (...args: never[]) => {
      const { streamIds, untilMs } = (await work(...args)) as Portion;
      return { streamIds: streamIds.slice(0, Math.ceil(streamIds.length / 2)), untilMs };
    };
  });
}

function firedLate(inner: Store, clock: Clock): Store {
  const late = (found: unknown): unknown => {
    if (Array.isArray(found)) return found.map(late);
    if (typeof found !== 'object' || found === null || !('timers' in found)) return found;
    const timers = (found.timers as readonly { readonly dueAtMs: number }[]).map((timer) => ({
      ...timer,
      dueAtMs: timer.dueAtMs < clock.nowMs() ? clock.nowMs() : timer.dueAtMs,
    }));
    return { ...found, timers };
  };
  return around(inner, (method, work) => {
    if (method !== 'streams') return work;
    return (worldId: never) =>
      around(work(worldId) as object, (name, read) => async (...args: never[]) => {
        return worldId === 'live' && name !== 'world' ? late(await read(...args)) : read(...args);
      });
  });
}

function claimedAnyway(inner: Store): Store {
  const claim = (query: ClaimQuery) =>
    inner.claimDeliveries({ ...query, nowMs: query.nowMs + DAY_MS });
  return around(inner, (method, work) =>
    method === 'claimDeliveries' ? (claim as typeof work) : work,
  );
}

/** The effect first, then the key, in a commit of its own that nobody waits for. */
function keyedAfter(): Spoiled {
  const keys = new Map<string, KeptRequest>();
  const nameOf = ({ worldId, caller, keyHash }: KeyedRequest): string =>
    `${worldId} ${caller} ${keyHash}`;
  const find = async (of: KeyedRequest) => keys.get(nameOf(of));
  const keep = ({ worldId, ...change }: Change, recordedAtMs: number): void => {
    const keyed = change.origin?.keyed ?? null;
    if (keyed === null) return;
    const about = { fingerprint: keyed.fingerprint, recordedAtMs, worldId, answer: null };
    keys.set(nameOf(keyed), { ...about, ...sequencesOf(change) });
  };
  const unkeyed = (change: Change): Change =>
    change.origin === null ? change : { ...change, origin: { ...change.origin, keyed: null } };
  const kept = (inner: Store): Store =>
    around(inner, (method, work) => (method === 'request' ? (find as typeof work) : work));
  const store = (inner: Store): Store => {
    const commit: Commit = async (writes, atMs) => {
      await inner.commit(writes.map(changed(unkeyed)), atMs);
      for (const write of writes) if (write.kind === 'change') keep(write, atMs);
    };
    return around(kept(inner), (method, work) =>
      method === 'commit' ? (commit as typeof work) : work,
    );
  };
  return { store, kept };
}

function doneAgain(right: OpenWorlds['perform']): OpenWorlds['perform'] {
  return async function again(this: OpenWorlds, worldId, command, actor, origin = null) {
    try {
      return await right.call(this, worldId, command, actor, origin);
    } catch (error) {
      if (!(error instanceof WorldError) || error.code !== 'STORE_FAILED') throw error;
      const other = origin === null ? null : { ...origin, id: `${origin.id}-again` };
      return right.call(this, worldId, command, actor, other);
    }
  };
}
