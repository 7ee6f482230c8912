/**
 * Entries as one text that is the same everywhere: keys sorted, no spaces, nothing undefined. Its
 * SHA-256 is how the page, the command and the API prove that they saw the same story.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry } from './entry.ts';

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** SHA-256 of the entries, as 64 hexadecimal digits. */
export function entriesHash(entries: readonly Entry[]): string {
  return bytesToHex(sha256(utf8ToBytes(entries.map(canonical).join('\n'))));
}
