/**
 * A small vocabulary to say what a piece of JSON must look like, to read it into its type, and to
 * publish the same as JSON Schema.
 *
 * A reader reports every problem with its place and reads on; whoever called it first looks at the
 * problems and throws, so a wrongly typed result is never used.
 *
 * Invariant H1: a reader's schema accepts whatever the reader accepts.
 */
import {
  didYouMean,
  isRecord,
  type JsonObject,
  nearest,
  type Problem,
  placeIn,
  shown,
} from './json.ts';

export interface Reader<T> {
  (value: unknown, place: string, problems: Problem[]): T;
  /** What it accepts, as JSON Schema, draft 2020-12. */
  readonly schema: JsonObject;
}
export type Read<R> = R extends Reader<infer T> ? T : never;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type ReadObject<Required extends Shape, Optional extends Shape> = {
  readonly [Key in keyof Required]: Read<Required[Key]>;
} & { readonly [Key in keyof Optional]?: Read<Optional[Key]> };

/** A reader made of what it reports and of the schema that says the same. */
export function reader<T>(
  schema: JsonObject,
  report: (value: unknown, place: string, problems: Problem[]) => void,
): Reader<T> {
  const read = (value: unknown, place: string, problems: Problem[]): T => {
    report(value, place, problems);
    return value as T;
  };
  return Object.assign(read, { schema });
}

/** The same reader, with a word to those who see the schema in their editor. */
export const described = <T>(of: Reader<T>, description: string): Reader<T> =>
  reader({ ...of.schema, description }, of);

/** What somebody else checks, with the schema of it. */
export const elsewhere = (schema: JsonObject): Reader<unknown> => reader(schema, () => undefined);

/**
 * An object with exactly these keys; the optional ones may be absent, none may be unknown.
 *
 * @param refused Keys that people may look for, with the reason why there are none.
 */
export function object<Required extends Shape, Optional extends Shape = Record<never, never>>(
  required: Required,
  optional?: Optional,
  refused: Readonly<Record<string, string>> = {},
): Reader<ReadObject<Required, Optional>> {
  const shape: Shape = { ...required, ...optional };
  const properties = Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [key, part.schema]),
  );
  const schema = {
    type: 'object',
    required: Object.keys(required),
    properties,
    additionalProperties: false,
  };
  return reader(schema, (value, place, problems) => {
    if (!isRecord(value)) {
      problems.push({ place, reason: 'must be an object' });
      return;
    }
    reportMissing(value, Object.keys(required), Object.keys(shape), place, problems);
    for (const [key, part] of Object.entries(value)) {
      const at = placeIn(place, key);
      const own = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (own) own(part, at, problems);
      else {
        const why = Object.hasOwn(refused, key) ? refused[key] : undefined;
        const reason = why ?? `unknown key${didYouMean(key, Object.keys(shape))}`;
        problems.push({ place: at, reason });
      }
    }
  });
}

/** Which keys are missing. One that is there under a misspelt name is not reported twice. */
export function reportMissing(
  value: JsonObject,
  required: readonly string[],
  known: readonly string[],
  place: string,
  problems: Problem[],
): void {
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  if (missing.length === 0) return;
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  const meant = new Set(unknown.map((key) => nearest(key, known)));
  for (const key of missing) {
    if (!meant.has(key)) problems.push({ place, reason: `misses "${key}"` });
  }
}

export const bool: Reader<boolean> = reader({ type: 'boolean' }, (value, place, problems) => {
  if (typeof value !== 'boolean') problems.push({ place, reason: 'must be true or false' });
});

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

export const text: Reader<string> = reader(
  { type: 'string', pattern: '\\S' },
  (value, place, problems) => {
    if (!isText(value)) problems.push({ place, reason: 'must be a text with something in it' });
  },
);

/** A whole number. Bounds: both inclusive. */
export function int(min: number, max: number): Reader<number> {
  const schema = { type: 'integer', minimum: min, maximum: max };
  return reader(schema, (value, place, problems) => {
    const isInside = Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
    if (!isInside) problems.push({ place, reason: `must be a whole number ${min}..${max}` });
  });
}

/** So many choices are listed to whoever got it wrong; of more, only the nearest is named. */
const LISTED_MAX = 12;

export function oneOf<const Values extends readonly string[]>(
  ...values: Values
): Reader<Values[number]> {
  return reader({ type: 'string', enum: values }, (value, place, problems) => {
    if (typeof value === 'string' && values.includes(value)) return;
    const hint = typeof value === 'string' ? didYouMean(value, values) : '';
    const reason =
      values.length <= LISTED_MAX
        ? `must be one of ${values.join(', ')}${hint}`
        : `${shown(value)} is none of the ${values.length} that there are${hint}`;
    problems.push({ place, reason });
  });
}

export function orNull<T>(of: Reader<T>): Reader<T | null> {
  return reader({ anyOf: [of.schema, { type: 'null' }] }, (value, place, problems) => {
    if (value !== null) of(value, place, problems);
  });
}

/** A list; plain values in it must not repeat. */
export function listOf<T>(of: Reader<T>, sizeMin = 0): Reader<readonly T[]> {
  const isPlain = of.schema['type'] !== 'object';
  const schema = {
    type: 'array',
    ...(sizeMin === 0 ? {} : { minItems: sizeMin }),
    ...(isPlain ? { uniqueItems: true } : {}),
    items: of.schema,
  };
  return reader(schema, (value, place, problems) => {
    if (!Array.isArray(value)) {
      problems.push({ place, reason: 'must be a list' });
      return;
    }
    if (value.length < sizeMin) problems.push({ place, reason: 'must not be empty' });
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      const before = problems.length;
      of(item, `${place}/${index}`, problems);
      if (typeof item === 'object' || problems.length > before) continue;
      if (seen.has(item)) {
        problems.push({ place: `${place}/${index}`, reason: `repeats ${shown(item)}` });
      }
      seen.add(item);
    }
  });
}

/** An object whose keys are free but match a pattern; `example` is shown to whoever got it wrong. */
export function mapOf<T>(
  key: RegExp,
  example: string,
  of: Reader<T>,
): Reader<Readonly<Record<string, T>>> {
  const schema = {
    type: 'object',
    propertyNames: { pattern: key.source },
    additionalProperties: of.schema,
  };
  return reader(schema, (value, place, problems) => {
    if (!isRecord(value)) {
      problems.push({ place, reason: 'must be an object' });
      return;
    }
    for (const [name, part] of Object.entries(value)) {
      const at = placeIn(place, name);
      if (!key.test(name))
        problems.push({ place: at, reason: `the key must look like ${example}` });
      else of(part, at, problems);
    }
  });
}

/** A text that matches a pattern; `example` is shown to whoever got it wrong. */
export function pattern(form: RegExp, example: string): Reader<string> {
  return reader({ type: 'string', pattern: form.source }, (value, place, problems) => {
    if (typeof value !== 'string' || !form.test(value)) {
      problems.push({ place, reason: `must look like ${example}` });
    }
  });
}
