/** A world read from its first entry to its last: for its hash and for one trial's past. */
import { type Entry, entriesHash } from '../runtime/index.ts';
import { type Scope, wholeWorld } from './scoped.ts';
import type { KeptEntry } from './store/kept.ts';
import { trialIdOf } from './store/rows.ts';
import type { EntryFilter } from './store/store.ts';
import type { Worlds } from './worlds.ts';

const PAGE = 1_000;

/** Worlds longer than this are not hashed on request: that would hold up everybody else. */
const HASHED_MAX = 20_000;

/** The hash that the page and the command give the same story; null for a very long one. */
export async function hashOfWorld(worlds: Worlds, worldId: string): Promise<string | null> {
  const entries = await readEntries(worlds, wholeWorld(worldId), HASHED_MAX + 1);
  return entries.length > HASHED_MAX ? null : entriesHash(entries.map(({ entry }) => entry));
}

/** The first entries of a world, at most `max` of them. */
export async function readEntries(
  worlds: Worlds,
  of: Scope<EntryFilter>,
  max: number,
): Promise<KeptEntry[]> {
  const found: KeptEntry[] = [];
  while (found.length < max) {
    const limit = Math.min(PAGE, max - found.length);
    const page = await worlds.entries(of, { after: placeOf(found.at(-1)), limit });
    found.push(...page);
    if (page.length < limit) break;
  }
  return found;
}

const placeOf = (last: KeptEntry | undefined): string | null =>
  last === undefined ? null : afterEntry(last.entry);

/** Where an entry stands in a list of entries. */
export const afterEntry = (entry: Pick<Entry, 'sequence'>): string => String(entry.sequence);

/** Whether an entry is about a trial: a command for it, a timer of one of its machines, its conversion. */
export const isAbout =
  (trialId: string) =>
  ({ input }: Pick<Entry, 'input'>): boolean =>
    trialIdOf(input) === trialId;
