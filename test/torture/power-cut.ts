/**
 * A disk with a cache that forgets: what a folder may hold after the power went.
 *
 * Invariants, in the order of what they allow a disk to do:
 *   C1. What was written before a sync of its file that returned is there.
 *   C2. Of the writes since then, any may be there or not, in whole or by sectors: a later one
 *       without an earlier one, too.
 *   C3. Of names (a file created, renamed, removed) since the last sync of the folder, the first so
 *       many have happened and the others have not; a sync of a file keeps its own name.
 *   C4. What was overwritten and not kept is as it was before; a gap reads as zeros.
 *
 * Source: POSIX fsync; what journaling file systems do about names (C3) is our reading.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../support/random.ts';
import type { Deed } from './journal.ts';
import { GrowingBytes } from './support/growing-bytes.ts';

/** `lying`: a sync returns and keeps nothing. */
export type DiskKind = 'honest' | 'lying';

type Unsynced = Extract<Deed, { readonly kind: 'write' | 'truncate' }>;
type Naming = Extract<Deed, { readonly kind: 'create' | 'unlink' | 'rename' }>;

interface Stored {
  readonly bytes: GrowingBytes;
  unsynced: Unsynced[];
}

/** What became of a name, and what it leads to then; nothing for a file that was removed. */
interface Named {
  readonly naming: Naming;
  readonly stored: Stored | undefined;
}

/** How much of what was not synced is kept. */
const FATES = ['none', 'all', 'some', 'torn'] as const;
/** A sector that is written whole, and a page of SQLite's. Unit: bytes. */
const PIECES = [512, 4096] as const;

export class Disk {
  readonly #kind: DiskKind;
  /** As the running system sees the names. */
  readonly #now = new Map<string, Stored>();
  /** As the disk is sure of them. */
  #sure: Map<string, Stored>;
  #namings: Named[] = [];

  /** @param dir What the folder holds at first, all of it safe. */
  constructor(dir: string, kind: DiskKind) {
    this.#kind = kind;
    for (const { name } of readdirSync(dir, { withFileTypes: true }).filter((one) =>
      one.isFile(),
    )) {
      this.#now.set(name, { bytes: new GrowingBytes(readFileSync(join(dir, name))), unsynced: [] });
    }
    this.#sure = new Map(this.#now);
  }

  do(deed: Deed): void {
    switch (deed.kind) {
      case 'write':
      case 'truncate':
        this.#now.get(deed.path)?.unsynced.push(deed);
        return;
      case 'sync':
        if (this.#kind === 'honest') this.#sync(deed.path);
        return;
      case 'create':
        this.#now.set(deed.path, { bytes: new GrowingBytes(Buffer.alloc(0)), unsynced: [] });
        this.#named(deed, this.#now.get(deed.path));
        return;
      case 'unlink':
        this.#named(deed, undefined);
        this.#now.delete(deed.path);
        return;
      case 'rename': {
        const stored = this.#now.get(deed.path);
        this.#named(deed, stored);
        this.#now.delete(deed.path);
        if (stored !== undefined) this.#now.set(deed.to, stored);
        return;
      }
    }
  }

  /** Writes what the disk may hold if the power goes now. */
  cut(to: string, random: Random): void {
    mkdirSync(to, { recursive: true });
    const names = new Map(this.#sure);
    const happened = random.int(0, this.#namings.length);
    for (const one of this.#namings.slice(0, happened)) rename(names, one.naming, one.stored);
    for (const [name, { bytes, unsynced }] of names) {
      writeFileSync(join(to, name), kept(bytes, unsynced, random));
    }
  }

  #sync(path: string): void {
    if (path === '') {
      this.#sure = new Map(this.#now);
      this.#namings = [];
      return;
    }
    const stored = this.#now.get(path);
    if (stored === undefined) return;
    for (const one of stored.unsynced) apply(stored.bytes, one);
    stored.unsynced = [];
    const isOwn = (one: Named): boolean => one.stored === stored;
    for (const one of this.#namings.filter(isOwn)) rename(this.#sure, one.naming, one.stored);
    this.#namings = this.#namings.filter((one) => !isOwn(one));
  }

  #named(naming: Naming, stored: Stored | undefined): void {
    this.#namings.push({ naming, stored });
  }
}

function rename(names: Map<string, Stored>, naming: Naming, stored: Stored | undefined): void {
  names.delete(naming.path);
  const name = naming.kind === 'rename' ? naming.to : naming.path;
  if (stored !== undefined) names.set(name, stored);
}

function kept(bytes: GrowingBytes, unsynced: readonly Unsynced[], random: Random): Buffer {
  const fate = random.pick(FATES);
  const piece = random.pick(PIECES);
  const held = bytes.copy();
  for (const deed of fate === 'none' ? [] : unsynced) {
    if (fate === 'torn' && deed.kind === 'write') tear(held, deed, { piece, random });
    else if (fate === 'all' || random.chance(50)) apply(held, deed);
  }
  return held.bytes;
}

/** Some of the sectors of a write. */
function tear(
  held: GrowingBytes,
  { offset, data }: Extract<Unsynced, { readonly kind: 'write' }>,
  { piece, random }: { readonly piece: number; readonly random: Random },
): void {
  for (let start = 0; start < data.length; start += piece) {
    if (random.chance(50)) held.write(offset + start, data.subarray(start, start + piece));
  }
}

function apply(held: GrowingBytes, deed: Unsynced): void {
  if (deed.kind === 'truncate') held.truncate(deed.length);
  else held.write(deed.offset, deed.data);
}
