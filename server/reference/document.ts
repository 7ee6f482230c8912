/** As much of the API's document as its pages show. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface AnswerHeader {
  readonly description: string;
}

export interface DocumentAnswer {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
}

export interface DocumentOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, DocumentAnswer>>;
  readonly 'x-codeSamples'?: readonly { readonly label: string; readonly source: string }[];
  readonly 'x-roles'?: readonly string[];
  /** By status. */
  readonly 'x-codes'?: Readonly<Record<string, readonly string[]>>;
}

export interface Placed {
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentOperation;
}

export interface Document {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
  };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, DocumentAnswer>>;
    readonly headers: Readonly<Record<string, AnswerHeader>>;
  };
}

export const placedOf = ({ paths }: Document): readonly Placed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );

/** The last part of a reference: `Trial` of `#/components/schemas/Trial`. */
export const nameIn = (reference: string): string => reference.split('/').at(-1) ?? '';

export const slugOf = (tag: string): string => tag.toLowerCase().replaceAll(/[^a-z]+/g, '-');

export function parametersOf(
  { components }: Document,
  { parameters = [] }: DocumentOperation,
): readonly Parameter[] {
  return parameters.flatMap((one) =>
    '$ref' in one ? (components.parameters[nameIn(one.$ref)] ?? []) : [one],
  );
}

export function answerOf({ components }: Document, answer: DocumentAnswer): DocumentAnswer {
  return answer.$ref === undefined ? answer : (components.responses[nameIn(answer.$ref)] ?? answer);
}
