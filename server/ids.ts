/**
 * New ids: a prefix, ten characters of time and sixteen of chance, in Crockford's alphabet. Ids made
 * later sort later, so lists by id are lists by age.
 *
 * Source: our choice, after ULID (48 bits of milliseconds, 80 of chance).
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const CHANCE_LENGTH = 16;

export type NewId = (prefix: string) => string;

export function newIdsOf(clock: Clock): NewId {
  return (prefix) => `${prefix}_${digitsOf(clock.nowMs(), TIME_LENGTH)}${chance()}`;
}

/** A whole number in Crockford's base 32, so long that texts sort as the numbers do. */
export function digitsOf(number: number, length: number): string {
  let rest = number;
  let text = '';
  while (text.length < length) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}

/** Bytes of chance are fetched so many at a time: one fetch costs more than an id. */
const POOL_LENGTH = 256 * CHANCE_LENGTH;
let pool = randomBytes(POOL_LENGTH);
let used = 0;

/** One character per random byte: 256 is a multiple of 32, so each is as likely as the next. */
function chance(): string {
  if (used === POOL_LENGTH) {
    pool = randomBytes(POOL_LENGTH);
    used = 0;
  }
  let text = '';
  for (const end = used + CHANCE_LENGTH; used < end; used += 1) {
    text += ALPHABET.charAt((pool[used] ?? 0) % ALPHABET.length);
  }
  return text;
}
