// Makes an example fit to be printed: short, and the same each time it is made.
import { createHash } from 'node:crypto';

/** Longer lists go on like this; nobody reads a long example to its end. */
const ITEM_COUNT_MAX = 2;
/** Unit: characters. */
const LENGTH_MAX = 1_500;
/** Beyond it, an example shows what stands at the top, and that there is more. */
const WHOLE_LENGTH_MAX = 5_000;

/** A value with short lists; one that is still long gets lists of one. */
export function shortened(value: unknown): unknown {
  const once = withLists(value, ITEM_COUNT_MAX);
  if (JSON.stringify(once).length <= LENGTH_MAX) return once;
  const short = withLists(value, 1);
  return JSON.stringify(short).length <= WHOLE_LENGTH_MAX ? short : topOf(short);
}

function topOf(value: unknown): unknown {
  const fields = Object.entries(value as object).filter(([, held]) => typeof held !== 'object');
  return Object.fromEntries(fields);
}

function withLists(value: unknown, countMax: number): unknown {
  if (Array.isArray(value)) return value.slice(0, countMax).map((one) => withLists(one, countMax));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, withLists(held, countMax)]),
  );
}

const ID = /(?<![A-Za-z0-9])([a-z]{2,4})_[0-9A-HJKMNP-TV-Z]{26}(?![A-Za-z0-9])/g;
const KEY = /\bsgk_(test|live)_\w+/g;
const TOKEN = /\bcst_[\w-]+/g;
const SECRET = /\bwhsec_[A-Za-z0-9+/=]+/g;
/** What a disk and a clock made of it. */
const MEASURED: readonly (readonly [RegExp, string])[] = [
  [/"sizeBytes":\d+/g, '"sizeBytes":385024'],
  [/"(\w*[lL]ast4)":"\w{4}"/g, '"$1":"x7Qd"'],
  [/"tookMs":\d+/g, '"tookMs":12'],
  [/"madeAt":"[^"]+"/g, '"madeAt":"2027-01-11T09:00:41.000Z"'],
];
const HASH = /\b[0-9a-f]{64}\b/g;

/** What chance made, named by its turn: the first trial is always the first. */
export class Names {
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  renamed<Value>(value: Value): Value {
    return JSON.parse(this.#text(JSON.stringify(value))) as Value;
  }

  #text(text: string): string {
    return MEASURED.reduce((all, [form, put]) => all.replace(form, put), text)
      .replace(/"nextCursor":"([\w-]+)"/g, (_, cursor: string) => {
        const place = Buffer.from(cursor, 'base64url')
          .toString()
          .replace(/^[\w-]{8}/, 'EXAMPLE0');
        return `"nextCursor":"${Buffer.from(this.#text(place)).toString('base64url')}"`;
      })
      .replace(ID, (id, prefix: string) => this.#nameOf(id, prefix, idAt))
      .replace(KEY, (key, world: string) => this.#nameOf(key, `sgk_${world}`, keyAt))
      .replace(TOKEN, (token) => this.#nameOf(token, 'cst', keyAt))
      .replace(SECRET, (secret) => this.#nameOf(secret, 'whsec', secretAt))
      .replace(HASH, (hash) => this.#nameOf(hash, 'hash', hashAt));
  }

  #nameOf(made: string, kind: string, at: (kind: string, count: number) => string): string {
    const known = this.#known.get(made);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const name = at(kind, count);
    this.#known.set(made, name);
    return name;
  }
}

const digits = (count: number, length: number): string => String(count).padStart(length, '0');
const idAt = (prefix: string, count: number): string => `${prefix}_01MC1ZKKM0${digits(count, 16)}`;
const keyAt = (kind: string, count: number): string => `${kind}_EXAMPLE${digits(count, 6)}`;
const hashAt = (_: string, count: number): string =>
  createHash('sha256').update(`example ${count}`).digest('hex');
const secretAt = (_: string, count: number): string =>
  `whsec_${Buffer.from(`an example of a secret ${digits(count, 4)}`).toString('base64')}`;
