/**
 * A small vocabulary to say what a piece of JSON must look like, and to read it into its type.
 *
 * A reader reports every problem with its place and reads on; whoever called it first looks at the
 * problems and throws, so a wrongly typed result is never used.
 */
import { didYouMean, isRecord, type Problem } from './json.ts';

export type Reader<T> = (value: unknown, place: string, problems: Problem[]) => T;
export type Read<R> = R extends Reader<infer T> ? T : never;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type ReadObject<Required extends Shape, Optional extends Shape> = {
  readonly [Key in keyof Required]: Read<Required[Key]>;
} & { readonly [Key in keyof Optional]?: Read<Optional[Key]> };

/** An object with exactly these keys; the optional ones may be absent, none may be unknown. */
export function object<Required extends Shape, Optional extends Shape = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Reader<ReadObject<Required, Optional>> {
  const shape: Shape = { ...required, ...optional };
  return (value, place, problems) => {
    if (!isRecord(value)) problems.push({ place, reason: 'must be an object' });
    else {
      for (const key of Object.keys(required)) {
        if (!Object.hasOwn(value, key)) problems.push({ place, reason: `misses "${key}"` });
      }
      for (const [key, part] of Object.entries(value)) {
        const reader = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (reader) reader(part, `${place}/${key}`, problems);
        else {
          const hint = didYouMean(key, Object.keys(shape));
          problems.push({ place: `${place}/${key}`, reason: `unknown key${hint}` });
        }
      }
    }
    return value as ReadObject<Required, Optional>;
  };
}

export const bool: Reader<boolean> = (value, place, problems) => {
  if (typeof value !== 'boolean') problems.push({ place, reason: 'must be true or false' });
  return value as boolean;
};

export const text: Reader<string> = (value, place, problems) => {
  if (typeof value !== 'string' || value.trim() === '') {
    problems.push({ place, reason: 'must be a text with something in it' });
  }
  return value as string;
};

/** A whole number. Bounds: both inclusive. */
export function int(min: number, max: number): Reader<number> {
  return (value, place, problems) => {
    const isInside = Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
    if (!isInside) problems.push({ place, reason: `must be a whole number ${min}..${max}` });
    return value as number;
  };
}

export function oneOf<const Values extends readonly string[]>(
  ...values: Values
): Reader<Values[number]> {
  return (value, place, problems) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      const hint = typeof value === 'string' ? didYouMean(value, values) : '';
      problems.push({ place, reason: `must be one of ${values.join(', ')}${hint}` });
    }
    return value as Values[number];
  };
}

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, place, problems) => (value === null ? null : reader(value, place, problems));
}

/** A list; plain values in it must not repeat. */
export function listOf<T>(reader: Reader<T>, sizeMin = 0): Reader<readonly T[]> {
  return (value, place, problems) => {
    if (!Array.isArray(value)) problems.push({ place, reason: 'must be a list' });
    else {
      if (value.length < sizeMin) problems.push({ place, reason: 'must not be empty' });
      const seen = new Set<unknown>();
      for (const [index, item] of value.entries()) {
        reader(item, `${place}/${index}`, problems);
        if (typeof item === 'object') continue;
        if (seen.has(item)) {
          problems.push({ place: `${place}/${index}`, reason: `repeats ${JSON.stringify(item)}` });
        }
        seen.add(item);
      }
    }
    return value as readonly T[];
  };
}

/** An object whose keys are free but match a pattern. */
export function mapOf<T>(key: RegExp, reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, place, problems) => {
    if (!isRecord(value)) problems.push({ place, reason: 'must be an object' });
    else {
      for (const [name, part] of Object.entries(value)) {
        if (!key.test(name)) {
          problems.push({ place: `${place}/${name}`, reason: `the key must match ${String(key)}` });
        }
        reader(part, `${place}/${name}`, problems);
      }
    }
    return value as Readonly<Record<string, T>>;
  };
}

/** A text that matches a pattern; `example` is shown to whoever got it wrong. */
export function pattern(form: RegExp, example: string): Reader<string> {
  return (value, place, problems) => {
    if (typeof value !== 'string' || !form.test(value)) {
      problems.push({ place, reason: `must look like ${example}` });
    }
    return value as string;
  };
}
