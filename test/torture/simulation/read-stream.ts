/** What is read of the live world: at least what anybody was told, and nothing that is not kept. */

import { wholeWorld } from '../../../server/scoped.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import type { Store } from '../../../server/store/store.ts';
import { isStoreFailure, type Machine } from './machine.ts';

export interface ReadOf {
  /** What is really kept. */
  readonly store: Store;
  readonly machine: Machine;
  readonly streamId: string;
  /** The number in the stream that somebody was told of before. */
  readonly atLeast: number;
}

/** @returns What is wrong with what was read, in sentences. */
export async function readStream(of: ReadOf): Promise<readonly string[]> {
  const { store, machine, streamId, atLeast } = of;
  const { worlds, life } = machine;
  if (worlds === null) return [];
  try {
    await worlds.at(LIVE_ID);
    const sequence = (await worlds.stream(wholeWorld(LIVE_ID), streamId))?.sequence ?? 0;
    if (machine.isDead || machine.life !== life) return [];
    const kept = (await store.streams(LIVE_ID).stream(streamId))?.sequence ?? 0;
    if (sequence < atLeast) return [`reading: ${streamId} at ${sequence}, told was ${atLeast}`];
    return sequence > kept ? [`reading: ${streamId} at ${sequence}, kept is ${kept}`] : [];
  } catch (error) {
    if (isStoreFailure(error)) return [];
    throw error;
  }
}
