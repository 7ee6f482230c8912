/** Holds answers against the API's own document, with an independent validator of JSON Schema. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** What was asked, and what came. */
export interface Answered {
  /** As the document writes it: `/v1/trials/{id}`. */
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

export type FaultOf = (answered: Answered) => string | null;

interface Media {
  readonly schema?: object;
}
interface Told {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: object;
}

/**
 * Says what is wrong with an answer; null where it is as described. A field that the document does
 * not name is wrong, too.
 */
export function faultsBy(document: Described): FaultOf {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(closed(document) as object, 'api');
  const known = new Map<string, ValidateFunction | null>();
  return ({ path, method, status, type, body }) => {
    const operation = document.paths[path]?.[method.toLowerCase()] as
      | { readonly responses: Readonly<Record<string, Told>> }
      | undefined;
    const told = operation?.responses[status];
    if (told === undefined) return `${method} ${path} says nothing of ${status}`;
    const place =
      told.$ref ?? `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
    const [media = ''] = (type ?? '').split(';');
    const content = told.$ref === undefined ? told.content : contentAt(document, told.$ref);
    if (content === undefined) return body === '' ? null : `${status} of ${path} has a body`;
    if (content[media] === undefined) return `${status} of ${path} is ${media}`;
    const key = `${place}/content/${escaped(media)}/schema`;
    if (!known.has(key)) {
      known.set(key, content[media].schema ? (ajv.getSchema(`api${key}`) ?? null) : null);
    }
    const validate = known.get(key);
    if (!validate || validate(body) === true) return null;
    return `${status} of ${method} ${path}: ${ajv.errorsText(validate.errors)}`;
  };
}

function contentAt(document: Described, reference: string): Told['content'] {
  const [, , kind = '', name = ''] = reference.split('/');
  const places = document.components as Readonly<Record<string, Readonly<Record<string, Told>>>>;
  return places[kind]?.[name]?.content;
}

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The same document in which no value has a field that its schema does not name: where a schema is
 * used as a whole, as a field, an item or a body, nothing may be left unevaluated.
 */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, part]) => {
      if (name === 'properties' && typeof part === 'object' && part !== null) {
        const fields = Object.entries(part).map(([field, one]) => [field, whole(one)]);
        return [name, Object.fromEntries(fields)];
      }
      if (name === 'example' || name === 'x-codeSamples') return [name, null];
      return [name, name === 'items' || name === 'schema' ? whole(part) : closed(part)];
    }),
  );
}

const whole = (schema: unknown): object => ({
  ...(closed(schema) as object),
  unevaluatedProperties: false,
});
