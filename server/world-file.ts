/**
 * A world as a file of its entries, newline-delimited JSON: a header, one line for each entry, and
 * the count and SHA-256 of the lines before. The same world always gives the same bytes.
 *
 * Keys, answers to questions, keyed requests and the audit are not in it: they are the
 * installation's, not the world's.
 */
import { createHash } from 'node:crypto';
import { canonical } from '../runtime/index.ts';
import type { KeptEntry, Page } from './store/kept.ts';
import type { StoredWorld } from './store/store.ts';

export const WORLD_FORMAT = 'sandglass-world@1';
export const WORLD_MEDIA_TYPE = 'application/x-ndjson';

/** Entries read and written at once: some milliseconds of work. Source: our choice. */
const PAGE = 100;

export interface WorldHeader {
  readonly format: typeof WORLD_FORMAT;
  readonly world: FiledWorld;
  readonly entryCount: number;
}

/** What of a world's row is the world's own. */
export type FiledWorld = Omit<StoredWorld, 'nextDueAtMs' | 'sequence'>;

/** The tracking id is the installation's, like the audit. */
const lineOf = ({ entry, recordedAtMs }: KeptEntry): string => canonical({ entry, recordedAtMs });

/**
 * The file piece by piece, each ending with a whole line: the world as it is at the first.
 *
 * @param read A page of the world's entries.
 */
export async function* worldFile(
  read: (page: Page) => Promise<readonly KeptEntry[]>,
  { nextDueAtMs: _, sequence: entryCount, ...world }: StoredWorld,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const told = (text: string): string => {
    hash.update(text);
    return text;
  };
  yield told(`${canonical({ format: WORLD_FORMAT, world, entryCount })}\n`);
  for (let sequence = 0; sequence < entryCount; ) {
    const limit = Math.min(PAGE, entryCount - sequence);
    const page = await read({ after: String(sequence), limit });
    sequence += page.length;
    if (page.length < limit || page.at(-1)?.entry.sequence !== sequence) {
      throw new Error(`${world.id}: entries are missing, or the world is gone`);
    }
    yield told(page.map((kept) => `${lineOf(kept)}\n`).join(''));
  }
  yield `${canonical({ entryCount, sha256: hash.digest('hex') })}\n`;
}
