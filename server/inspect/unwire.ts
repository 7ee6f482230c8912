/** What the API shows, back in the runtime's words: the inverse of `toWire` ({@link file://../wire.ts}). */
import { instantOf } from '../../runtime/index.ts';
import { setField } from '../wire.ts';

/** Every instant in a value, however deep it lies, is a number again and called `…AtMs`. */
export function unwire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unwire);
  const converted: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) {
    const instant = isMoment(key) ? momentOf(held) : undefined;
    if (instant === undefined) setField(converted, key, unwire(held));
    else converted[`${key}Ms`] = instant;
  }
  return converted;
}

const isMoment = (key: string): boolean => key === 'at' || key === 'now' || key.endsWith('At');

/** Null is an instant that there is not. Anything else that is none keeps its name. */
const momentOf = (held: unknown): number | null | undefined =>
  held === null ? null : typeof held === 'string' ? instantOf(held) : undefined;
