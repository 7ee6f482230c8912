/** What a server does first with a store: look through it, and write down what is new. */
import { packNamed } from '../runtime/index.ts';
import { checkStored } from './check-stored.ts';
import { birthOf } from './store/change.ts';
import { LIVE_ID } from './store/kept.ts';
import { type Store, StoreError } from './store/store.ts';
import { rememberPacks } from './stored-packs.ts';

/** The policy of a live trial that names none. Source: domain §0.8. */
const LIVE_POLICY = 'webex-current';
/** How often a start is tried where others start on the same store. Source: our choice. */
const START_COUNT_MAX = 3;

/** Looks through what is stored, and writes down what is new. */
export async function begin(store: Store, nowMs: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await checkStored(store);
      await rememberPacks(store, nowMs);
      await bearLive(store, nowMs);
      return;
    } catch (error) {
      // Another process that starts as well was first with it: what it wrote is looked at anew.
      const isOvertaken = store.isShared && error instanceof StoreError;
      if (!isOvertaken || attempt === START_COUNT_MAX) throw error;
    }
  }
}

/** The live world begins with the store. */
async function bearLive(store: Store, nowMs: number): Promise<void> {
  if ((await store.world(LIVE_ID)) !== undefined) return;
  const { packId } = packNamed(LIVE_POLICY, nowMs);
  const about = { id: LIVE_ID, kind: 'live', name: 'Live', packId, forkedFrom: null } as const;
  await store.commit([birthOf({ ...about, createdAtMs: nowMs, startAtMs: nowMs })], nowMs);
}
