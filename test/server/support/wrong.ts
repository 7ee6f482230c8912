/** Requests made from the API's own document: some right, most of them wrong in one place or many. */
import type { Random } from '../../support/random.ts';

/** As much of a JSON Schema as the document uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly description?: string;
  readonly format?: string;
}

interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Told {
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, Media>>;
  };
  readonly responses: Readonly<Record<string, Told>>;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-codeSamples'?: readonly { readonly source: string }[];
}

export interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Told>>;
  };
}

export interface Wrong {
  readonly method: string;
  readonly path: string;
  /** As the document writes it: `/v1/trials/{id}`. */
  readonly form: string;
  readonly operation: Operation;
  readonly raw?: string;
  readonly headers: Readonly<Record<string, string>>;
}

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  1e308,
  '',
  ' ',
  'x'.repeat(300),
  '\u0000',
  '\ud800',
  '\udc00\ud800',
  '../../etc/passwd',
  "'; DROP TABLE worlds; --",
  'Mars/Olympus',
  'Europe/Stockholm\u0000',
  '%00%ff',
  '__proto__',
  'constructor',
  '2027-13-45T99:99:99Z',
  '+275760-09-13T00:00:00Z',
  'P1Y',
  '-P1D',
  'P99999999999D',
  [],
  [[]],
  [null],
  {},
  { a: { b: { c: null } } },
];

/** Bodies that are wrong as a whole, whatever was to be asked. */
const BODIES: readonly (() => string)[] = [
  () => '['.repeat(100_000),
  () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  () => `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  () => '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
  () => '{"name":"\\ud800","companyName":"\\udfff\\ud800"}',
  () => '{"name":"a","name":"b"}',
  () => '{"licenceCount":9007199254740993,"durationDays":1e999}',
  () => '{"timeZone":"Mars/Olympus","customer":{"residencyCountry":"ZZ"}}',
  () => '{"timeZone":"America/Argentina/../../../etc/passwd"}',
  () => '\ufeff{}',
  () => 'NaN',
  () => '',
  () => 'null',
  () => '"x"',
  () => '{"a":1}{"b":2}',
  () => `{"name":"${'x'.repeat(255 * 1024)}"}`,
  () => 'x'.repeat(10 * 1024 * 1024),
];

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-length': 'x' },
  { 'if-match': '"nothing like it"' },
  { 'if-match': 'not a tag' },
  { 'if-none-match': '*' },
  { 'idempotency-key': ' ' },
  { 'idempotency-key': 'x'.repeat(256) },
  { 'idempotency-key': 'the same for all' },
  { 'api-version': '1999-01-01' },
  { 'accept-language': 'ar, xx;q=0.1, *' },
  { 'x-sandglass-world': '__proto__' },
  { 'x-sandglass-reason': '%E0%A4%A' },
  { trackingid: "'; DROP TABLE worlds; --" },
  { authorization: 'Basic eDp5' },
  { authorization: `Bearer sgk_test_${'x'.repeat(10_000)}` },
];

export function operationsOf(
  document: ApiDocument,
): readonly Pick<Wrong, 'method' | 'path' | 'operation'>[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

/** One request, wrong or right. `ids` are some that exist, to get further than a 404. */
export function wrongRequest(document: ApiDocument, ids: readonly string[], random: Random): Wrong {
  const { method, path, operation } = random.pick(operationsOf(document));
  const maker: Maker = { document, ids, random, strangePercent: random.pick([0, 0, 3, 15]) };
  const value = (schema: Schema): unknown => generated(maker, schema);
  const query = (operation.parameters ?? [])
    .filter((one) => one.in === 'query' && random.chance(30))
    .map((one) => `${one.name}=${encodeURIComponent(wellFormed(value(one.schema)))}`);
  if (random.chance(maker.strangePercent))
    query.push(`${random.pick(['x', '__proto__', 'limit'])}=1`);
  const filled = path.replaceAll(/\{\w+\}/g, (place) =>
    random.chance(85)
      ? fillingFor(place, path, maker)
      : encodeURIComponent(wellFormed(random.pick(STRANGE))),
  );
  const content = operation.requestBody?.content['application/json'];
  const asked = content !== undefined && random.chance(25) ? content.example : undefined;
  const raw = content && textOf(asked ?? value(content.schema), random);
  return {
    method: method.toUpperCase(),
    path: query.length === 0 ? filled : `${filled}?${query.join('&')}`,
    form: path,
    operation,
    headers: random.chance(maker.strangePercent) ? random.pick(HEADERS) : {},
    ...(raw === undefined ? {} : { raw }),
  };
}

function fillingFor(place: string, path: string, maker: Maker): string {
  const { random } = maker;
  if (place === '{deviceType}') return random.pick(['PHONE', 'ROOM_DEVICE', 'BOARD']);
  if (place === '{url}') return random.pick(['acme.webex.com', 's1.webex.com']);
  return idFor(path, maker);
}

/** One of the ids that belong to such an address. */
function idFor(path: string, { ids, random }: Maker): string {
  const fitting = ids.filter((id) => path.includes(KINDS[id.slice(0, 3)] ?? '/machines/'));
  return random.pick(fitting.length === 0 ? ids : fitting);
}

const KINDS: Readonly<Record<string, string>> = {
  sbx: '/sandboxes/',
  trl: '/trials/',
  cus: '/customers/',
  par: '/partners/',
  ord: '/orders/',
  key: '/keys/',
  whk: '/webhooks/',
  dec: '/decisions/',
  op_: '/operations/',
};

/** An address cannot hold half a surrogate pair; a body can. */
const wellFormed = (value: unknown): string => Buffer.from(String(value)).toString();

function textOf(value: unknown, random: Random): string {
  if (random.chance(2)) return random.pick(BODIES)();
  const text = JSON.stringify(value) ?? 'null';
  return random.chance(3) ? text.slice(0, random.int(0, text.length)) : text;
}

interface Maker {
  readonly document: ApiDocument;
  readonly ids: readonly string[];
  readonly random: Random;
  /** How many values of a hundred are not what the schema says. */
  readonly strangePercent: number;
}

function generated(maker: Maker, schema: Schema): unknown {
  const { document, random, strangePercent } = maker;
  if (random.chance(strangePercent)) return random.pick(STRANGE);
  if (schema.$ref !== undefined) {
    return generated(maker, document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  }
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined) return generated(maker, random.pick(choices));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['string']);
  switch (random.pick(types)) {
    case 'object':
      return objectOf(maker, schema);
    case 'array':
      return Array.from({ length: random.int(0, 3) }, () => generated(maker, schema.items ?? {}));
    case 'boolean':
      return random.chance(50);
    case 'integer':
    case 'number':
      return random.pick([1, 2, 30, 60, 90, 100, random.int(-5, 400)]);
    case 'null':
      return null;
    default:
      return textFor(maker, schema);
  }
}

function textFor({ random, ids }: Maker, { format, pattern = '' }: Schema): string {
  if (format === 'date-time') return `2027-0${random.int(1, 9)}-11T09:00:00.000Z`;
  if (format === 'duration') return random.pick(['P1D', 'PT1H', 'P30D', 'P400D']);
  if (pattern.includes('@')) {
    return random.pick(['c.meyer@brio.example', `p${random.int(1, 999)}@new.example`]);
  }
  if (pattern.includes('_')) {
    const prefix = /par|cus|trl|ord/.exec(pattern)?.[0] ?? 'x';
    return random.pick([...ids, `${prefix}_${random.int(1, 999)}`]);
  }
  if (pattern.startsWith('^D')) return random.pick(['D1234567', 'D7']);
  if (pattern.startsWith('^\\+')) return `+1408555${random.int(1_000, 9_999)}`;
  if (pattern.includes('[A-Z]{2}')) return random.pick(['SE', 'DE', 'US', 'KP']);
  if (pattern.includes('\\.')) return `s${random.int(1, 99)}.webex.com`;
  const words = ['RETAIL', 'webex-current', 'cisco-spark-2017', 's03-extending', 'Nordlys'];
  return random.pick([...words, '2027-01-12', '2027-02-20', '8845', 'A1']);
}

function objectOf(maker: Maker, { properties = {}, required = [] }: Schema): object {
  const { random, strangePercent } = maker;
  const fields = Object.entries(properties)
    .filter(([name]) => random.chance(required.includes(name) ? 100 - strangePercent : 35))
    .map(([name, schema]) => [name, generated(maker, schema)]);
  if (random.chance(strangePercent)) fields.push([random.pick(['__proto__', 'x']), 1]);
  return Object.fromEntries(fields) as object;
}
