/**
 * API keys: what one looks like, and where the hashes are kept. A key names one actor in one world,
 * so code moves from a sandbox to live by changing its key.
 *
 * Invariants:
 *   K1. The key itself is shown once and never kept; only its SHA-256 is. 32 random characters of 62
 *       need no slow hash.
 *   K2. The last six characters are a CRC32 of the rest: a mistyped key is known without a look-up.
 *
 * Source: our choice (the form follows GitHub's and Stripe's secrets).
 */
import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Actor } from '../runtime/index.ts';
import { API_VERSION } from './api-version.ts';

export interface KeyRow {
  readonly hash: string;
  readonly worldId: string;
  readonly actor: Actor;
  readonly label: string;
  /** The key's last four characters, so that people can tell keys apart. */
  readonly last4: string;
  readonly createdAtMs: number;
  /** For people and addresses: `key_…`. It opens nothing. */
  readonly id: string;
  /** From when it opens nothing any more, by the wall clock; null: never. */
  readonly expiresAtMs: number | null;
  /** Since when it opens nothing for now; null where it does. */
  readonly suspendedAtMs: number | null;
  /** The beginning of the day (UTC) on which it was last used; null where it never was. */
  readonly lastUsedAtMs: number | null;
  /** The version of the API that it speaks where a request names none: that of its making. */
  readonly apiVersion: string;
}

/** What of a key is not so yet when it is given. */
export const FRESH = {
  expiresAtMs: null,
  suspendedAtMs: null,
  lastUsedAtMs: null,
  apiVersion: API_VERSION,
} as const;

/** Whether a key opens its world now, and when nothing is done, for ever. */
export const isLasting = ({ expiresAtMs, suspendedAtMs }: KeyRow): boolean =>
  expiresAtMs === null && suspendedAtMs === null;

export const isExpired = ({ expiresAtMs }: KeyRow, nowMs: number): boolean =>
  expiresAtMs !== null && expiresAtMs <= nowMs;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const FORM = /^sgk_(?:test|live)_[0-9A-Za-z]{38}$/;

/** A new key: `sgk_test_…` for a sandbox, `sgk_live_…` for the live world. */
export function newKey(kind: 'live' | 'sandbox'): string {
  const secret = Array.from({ length: SECRET_LENGTH }, () => ALPHABET.charAt(randomInt(62)));
  const body = `sgk_${kind === 'live' ? 'live' : 'test'}_${secret.join('')}`;
  return body + checksumOf(body);
}

/** Whether a text can be a key at all (K2). */
export function isKey(text: string): boolean {
  return FORM.test(text) && text.endsWith(checksumOf(text.slice(0, -CHECKSUM_LENGTH)));
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function checksumOf(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    digits = ALPHABET.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
