/** Where API keys are kept, and how they are given, changed and withdrawn. */
import type { KeyRow } from './keys.ts';
import type { Scope } from './scoped.ts';
import type { Asked } from './store/change.ts';
import type { Page } from './store/kept.ts';
import type { KeyFilter } from './store/store.ts';

export interface KeyStore {
  add(rows: readonly KeyRow[], asked?: Asked): Promise<void>;
  find(hash: string): Promise<KeyRow | undefined>;
  /** Oldest first. */
  ofWorld(worldId: string): Promise<readonly KeyRow[]>;
  /** By its id. */
  named(worldId: string, id: string): Promise<KeyRow | undefined>;
  /** In the order of ids. */
  page(of: Scope<KeyFilter>, page: Page): Promise<readonly KeyRow[]>;
  /**
   * Gives, changes and withdraws in one commit. Where it is a world's operators' keys that change,
   * one after another.
   *
   * @throws {LastOperatorKey} Nothing was done: no key would be left that opens the world for ever.
   * @throws {KeyNotActive} Nothing was done: what was to be replaced is put aside or withdrawn since.
   */
  change(change: KeyChange, asked: Asked): Promise<void>;
  /** Withdraws keys; those of a world that ends go with it. */
  remove(hashes: readonly string[]): Promise<void>;
  /** Somebody used it today. Nobody waits for that to be kept. */
  used(row: KeyRow, nowMs: number): void;
}

export interface KeyChange {
  /** As they are from now on; by their hashes they replace what was there. */
  readonly after: readonly KeyRow[];
  readonly before: readonly KeyRow[];
}

/** A key that opens nothing any more cannot be replaced. */
export class KeyNotActive extends Error {
  override readonly name = 'KeyNotActive';
}

/** The operators of a world would have locked themselves out. */
export class LastOperatorKey extends Error {
  override readonly name = 'LastOperatorKey';
}
