/**
 * Between the runtime's words and the wire's: inside, an instant is a number called `…AtMs`;
 * outside, it is ISO-8601 in UTC called `…At`. Nothing else changes its name or its value.
 */
import { z } from '@hono/zod-openapi';
import { instantOf, isoOf } from '../runtime/index.ts';
import { parseDuration } from './duration.ts';

/** Of one line; a half of a surrogate pair is no character. */
export const PRINTABLE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;

/** A name that people give. Unit: characters. */
export const nameIn = z.string().trim().min(1).max(100).regex(PRINTABLE, 'must be printable');

/** The shape that {@link toWire} gives a value. */
export type Wire<T> = T extends readonly (infer Item)[]
  ? Wire<Item>[]
  : T extends object
    ? {
        [Key in keyof T as WireName<Key>]: Key extends MomentName
          ? WireMoment<T[Key]>
          : Wire<T[Key]>;
      }
    : T;

type MomentName = 'atMs' | 'nowMs' | `${string}AtMs`;
type WireName<Key> = Key extends 'atMs'
  ? 'at'
  : Key extends 'nowMs'
    ? 'now'
    : Key extends `${infer Name}AtMs`
      ? `${Name}At`
      : Key;
type WireMoment<T> = T extends number ? string : T;

/** Renames every instant in a value, however deep it lies, and writes it as ISO-8601. */
export function toWire<T>(value: T): Wire<T> {
  return convert(value) as Wire<T>;
}

/** It is on the way of every answer, so it is a plain loop. */
function convert(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(convert);
  const converted: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const held = (value as Record<string, unknown>)[key];
    if (!isMoment(key)) setField(converted, key, convert(held));
    else converted[key.slice(0, -2)] = typeof held === 'number' ? isoOf(held) : convert(held);
  }
  return converted;
}

const isMoment = (key: string): boolean =>
  key.endsWith('AtMs') || key === 'atMs' || key === 'nowMs';

/** A field of any name: `__proto__` becomes one like any other. */
export function setField(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value;
  else Object.defineProperty(fields, key, { value, enumerable: true });
}

/** Frozen data, and what is absent in it, as a value that may be given away. */
export const plain = <Out>(value: unknown): Out => JSON.parse(JSON.stringify(value)) as Out;

/** The last instant that is taken from a client: ISO-8601 years have four digits. */
export const LAST_INSTANT_MS = 253_370_764_799_999;

/** An instant from a client, read into epoch milliseconds. */
export const instantIn = z
  .string()
  .max(40)
  .transform((text, context) => {
    const atMs = instantOf(text);
    if (atMs !== undefined && atMs >= 0 && atMs <= LAST_INSTANT_MS) return atMs;
    context.addIssue({
      code: 'custom',
      message: 'must be an instant from 1970 to 9998 in UTC, such as 2027-01-11T09:00:00.000Z',
    });
    return z.NEVER;
  })
  .openapi({ type: 'string', format: 'date-time', example: '2027-01-11T09:00:00.000Z' });

/** A duration from a client, read into milliseconds. */
export const durationIn = z
  .string()
  .max(80)
  .transform((text, context) => {
    const duration = parseDuration(text);
    if ('ms' in duration) return duration.ms;
    context.addIssue({ code: 'custom', message: duration.problem });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    format: 'duration',
    example: 'P30D',
    description: 'ISO-8601; a day is 24 hours; no months, no years; longer than zero.',
  });

/** An instant on its way out. */
export const instantOut = z
  .string()
  .openapi({ format: 'date-time', example: '2027-01-11T09:00:00.000Z' });

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that were given: an absent parameter is no filter. */
export function withoutAbsent<T extends object>(fields: T): Present<T> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Present<T>;
}
