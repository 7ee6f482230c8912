/**
 * Entries as one text that is the same everywhere. Its SHA-256 is how the page, the command and the
 * API prove that they saw the same story.
 */
import { canonical, sha256Of } from '../rules/index.ts';
import type { Entry } from './entry.ts';

/** SHA-256 of the entries, as 64 hexadecimal digits. */
export function entriesHash(entries: readonly Entry[]): string {
  return sha256Of(entries.map(canonical).join('\n'));
}
