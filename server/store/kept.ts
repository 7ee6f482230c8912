/** Worlds and entries as the store keeps them, and how lists of them are read. */
import type { Entry } from '../../runtime/index.ts';

/** The one world on the system clock. */
export const LIVE_ID = 'live';

export interface WorldRow {
  readonly id: string;
  readonly kind: 'live' | 'sandbox';
  readonly name: string;
  /** The world's instant: of the system clock for live, of its own clock for a sandbox. */
  readonly nowMs: number;
  readonly packId: string;
  readonly createdAtMs: number;
  /** Entries so far. */
  readonly sequence: number;
  readonly nextDueAtMs: number | null;
  /** The sandbox this one was forked from, if any. */
  readonly forkedFrom: string | null;
}

/** What of a world never changes. */
export type WorldGlance = Pick<WorldRow, 'id' | 'kind' | 'name' | 'packId' | 'forkedFrom'>;

/** A sandbox with the past of a live trial: other partners' trials may be in it, and real people. */
export const isCopyOfLive = ({ kind, forkedFrom }: WorldGlance): boolean =>
  kind === 'sandbox' && forkedFrom === LIVE_ID;

/** An entry as it is kept: with the wall-clock instant of its commit. */
export interface KeptEntry {
  readonly entry: Entry;
  readonly recordedAtMs: number;
  /** Of the request that wrote it; null where time passed. */
  readonly trackingId: string | null;
}

/** Keyset page: items after a sequence (or an id), at most `limit`. */
export interface Page {
  readonly after: string | null;
  readonly limit: number;
}
