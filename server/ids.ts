/**
 * New ids: a prefix, ten characters of time and sixteen of chance, in Crockford's alphabet. Ids made
 * later sort later, so lists by id are lists by age.
 *
 * Source: our choice, after ULID (48 bits of milliseconds, 80 of chance).
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const CHANCE_LENGTH = 16;

export type NewId = (prefix: string) => string;

export function newIdsOf(clock: Clock): NewId {
  return (prefix) => `${prefix}_${time(clock.nowMs())}${chance()}`;
}

function time(atMs: number): string {
  let rest = atMs;
  let text = '';
  while (text.length < TIME_LENGTH) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}

/** One character per random byte: 256 is a multiple of 32, so each is as likely as the next. */
function chance(): string {
  return [...randomBytes(CHANCE_LENGTH)]
    .map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
    .join('');
}
