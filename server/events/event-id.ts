/**
 * The id of an event: its place in its world, and whose world it is. Nothing is stored for it; the
 * same entry has the same id on every server and at every reading.
 *
 * Invariant: within a world, ids sort as their events happened; ids of two worlds differ, also where
 * two installations call a world by the same name.
 */
import { createHash } from 'node:crypto';
import { ALPHABET, digitsOf } from '../ids.ts';

const PLACE_LENGTH = 10;
const FORM = /^evt_([0-9A-HJKMNP-TV-Z]{10})([0-9A-HJKMNP-TV-Z]{16})$/;

/** A world as it is told apart from all others. */
export interface Birth {
  readonly worldId: string;
  /** Epoch milliseconds, UTC. */
  readonly createdAtMs: number;
}

/** @param sequence Of the world. */
export const eventIdOf = (birth: Birth, sequence: number): string =>
  `evt_${digitsOf(sequence, PLACE_LENGTH)}${markOf(birth)}`;

/** The sequence that an id of this world names; null for any other text. */
export function sequenceOfId(birth: Birth, id: string): number | null {
  const [, place = '', mark] = FORM.exec(id) ?? [];
  if (mark !== markOf(birth)) return null;
  let sequence = 0;
  for (const digit of place) sequence = sequence * ALPHABET.length + ALPHABET.indexOf(digit);
  return sequence;
}

/** 80 bits of the hash of its name and birth. */
function markOf({ worldId, createdAtMs }: Birth): string {
  const name = JSON.stringify([worldId, createdAtMs]);
  const digest = createHash('sha256').update(name).digest();
  return Array.from({ length: 16 }, (_, index) =>
    ALPHABET.charAt((digest[index] ?? 0) % ALPHABET.length),
  ).join('');
}
