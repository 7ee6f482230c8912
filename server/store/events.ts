/** How events are read of a store: first where they are and who may hear them, then what they say. */
import type { Entry } from '../../runtime/index.ts';

/** An accepted entry without what it says. */
export interface EventPlace {
  /** Of the world. */
  readonly sequence: number;
  readonly stream: string;
  readonly trialId: string | null;
  /** Whose trial it is. */
  readonly partnerId: string | null;
  /** In whose list the order stands now: see `VIEWERS` (rows.ts). None of anything but an order. */
  readonly viewers: readonly string[];
}

export interface EventPlaceFilter {
  readonly trialId?: string;
  readonly stream?: string;
}

/** An accepted entry with what stands elsewhere about it. */
export interface KeptEvent {
  readonly entry: Entry;
  /** The wall clock at the commit. Epoch milliseconds, UTC. */
  readonly recordedAtMs: number;
  readonly trialId: string | null;
  /** Of the accepted entries of its trial, which it is: 1, 2, 3 …; null where it is about none. */
  readonly trialSequence: number | null;
  /** Whose trial it is. */
  readonly partnerId: string | null;
  /** Of the request that asked for it; null where nobody did. */
  readonly trackingId: string | null;
}

export interface ReadsEvents {
  /** In the order of the world. @param page `after` is a sequence of the world, 0 for the first. */
  eventPlaces(
    worldId: string,
    filter: EventPlaceFilter,
    page: { readonly after: number; readonly limit: number },
  ): Promise<readonly EventPlace[]>;
  /** Those of these sequences that are accepted entries, in the order of the world. */
  eventsAt(worldId: string, sequences: readonly number[]): Promise<readonly KeptEvent[]>;
}
