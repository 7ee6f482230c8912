/**
 * A command that wrote nothing: somebody did it before, or it expects a version that is not there.
 *
 * Invariant: a version that is told is one that is kept; what it was seen in may still be on its way.
 */
import type { Entry } from '../runtime/index.ts';
import { Outdated } from './etag.ts';
import { type Submitted, Superseded } from './lane.ts';
import { type Basis, overtaken } from './overtaken.ts';
import type { Store } from './store/store.ts';

/**
 * What a work of a lane gives back where its step threw.
 *
 * @param lastCommit Of the lane: the newest change that the work may have looked at.
 * @throws Whatever {@link overtaken} throws, but for an outdated version.
 */
export async function notDone(
  store: Store,
  basis: Basis,
  error: unknown,
  lastCommit: Promise<void>,
): Promise<Submitted<readonly Entry[] | Outdated>> {
  try {
    return { result: await overtaken(store, basis, error), committed: Promise.resolve() };
  } catch (failure) {
    if (!(failure instanceof Outdated)) throw failure;
    return { result: failure, committed: standing(lastCommit) };
  }
}

/** Ends when what was looked at is kept; where it is not, the work is done again. */
export const standing = (lastCommit: Promise<void>): Promise<void> =>
  lastCommit.catch(() => {
    throw new Superseded();
  });

/** @throws {Outdated} */
export function told<Result>(said: Result | Outdated): Result {
  if (said instanceof Outdated) throw said;
  return said;
}
