/** A schema for people: each field with its type, its limits and what it means. */
import { nameIn, type Schema } from './document.ts';
import { type Html, html, inline } from './html.ts';

/** How deep fields are shown inside fields; what lies deeper is in the examples. */
const DEPTH_MAX = 4;

/** What is sent, or what is answered. */
type Side = 'request' | 'answer';

/** In a request most fields may be left out; in an answer most are there. */
const MARKS: Record<Side, Readonly<Record<'required' | 'optional', Html>>> = {
  request: { required: html` <span class="required">required</span>`, optional: html`` },
  answer: { required: html``, optional: html` <span class="type">may be absent</span>` },
};

/** The fields of an object, or of whatever leads to one; null where there are none. */
export function fieldsOf(schema: Schema, side: Side, depth = 0): Html | null {
  const own = Object.entries(schema.properties ?? {});
  const parents = (schema.allOf ?? []).filter(({ $ref }) => $ref !== undefined);
  const more = (schema.allOf ?? []).filter(({ $ref }) => $ref === undefined);
  const inherited = parents.map(
    ({ $ref = '' }) => html`<li class="inherited">every field of ${linkTo($ref)}, and</li>`,
  );
  const rows = [schema, ...more].flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, field]) =>
      rowOf({ name, field, isRequired: required.includes(name), side, depth }),
    ),
  );
  if (own.length === 0 && rows.length === 0 && inherited.length === 0) return null;
  return html`<ul class="fields">${inherited}${rows}</ul>`;
}

interface Row {
  readonly name: string;
  readonly field: Schema;
  readonly isRequired: boolean;
  readonly side: Side;
  readonly depth: number;
}

function rowOf({ name, field, isRequired, side, depth }: Row): Html {
  const inner = depth + 1 < DEPTH_MAX ? insideOf(field, side, depth + 1) : null;
  return html`<li>
<p class="field"><code class="name">${name}</code> <span class="type">${typeOf(field)}</span>${
    MARKS[side][isRequired ? 'required' : 'optional']
  }</p>
${aboutOf(field)}${inner === null ? '' : html`<details><summary>Its fields</summary>${inner}</details>`}
</li>`;
}

/** What a description, limits and choices say about a value. */
export function aboutOf(field: Schema): Html {
  const told = field.description === undefined ? '' : html`<p>${inline(field.description)}</p>`;
  const limits = limitsOf(field);
  const said = limits.length === 0 ? '' : html`<p class="limits">${limits.join(' · ')}</p>`;
  const choices = choicesOf(field);
  const chosen =
    choices.length === 0
      ? ''
      : html`<p class="choices">One of ${choices.map(
          (one, index) => html`${index === 0 ? '' : ', '}<code>${String(one)}</code>`,
        )}</p>`;
  return html`${told}${said}${chosen}`;
}

/** The fields inside a field: of an object, of the items of a list, of a choice. */
function insideOf(field: Schema, side: Side, depth: number): Html | null {
  if (field.$ref !== undefined) return null;
  if (field.items !== undefined) return insideOf(field.items, side, depth);
  const choices = (field.anyOf ?? field.oneOf ?? []).filter(({ type }) => type !== 'null');
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) return insideOf(only, side, depth);
  const inside = choices.flatMap((choice) => fieldsOf(choice, side, depth) ?? []);
  return inside.length > 0 ? html`${inside}` : fieldsOf(field, side, depth);
}

export function typeOf(schema: Schema): Html {
  if (schema.$ref !== undefined) return linkTo(schema.$ref);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return joined(choices.map(typeOf));
  const [parent] = schema.allOf ?? [];
  if (parent !== undefined) return typeOf(parent);
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['any']);
  return joined(types.map((type) => plainTypeOf(type, schema)));
}

function plainTypeOf(type: string, { items, format, additionalProperties }: Schema): Html {
  if (type === 'array') return html`list of ${typeOf(items ?? {})}`;
  const isMap = typeof additionalProperties === 'object' && type === 'object';
  if (isMap && Object.keys(additionalProperties).length > 0) {
    return html`map of ${typeOf(additionalProperties)}`;
  }
  if (type === 'string' && format !== undefined) return html`${format}`;
  return html`${type}`;
}

const joined = (types: readonly Html[]): Html =>
  html`${types.map((type, index) => html`${index === 0 ? '' : ' or '}${type}`)}`;

const linkTo = (reference: string): Html =>
  html`<a href="/reference/objects#${nameIn(reference)}">${nameIn(reference)}</a>`;

function limitsOf(schema: Schema): readonly string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const huge = (limit: number | undefined): boolean =>
    limit !== undefined && Math.abs(limit) >= Number.MAX_SAFE_INTEGER;
  return [
    ...(minimum === undefined || huge(minimum) ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined || huge(maximum) ? [] : [`at most ${maximum}`]),
    ...(minLength === undefined ? [] : [`${minLength} or more characters`]),
    ...(maxLength === undefined ? [] : [`up to ${maxLength} characters`]),
    ...(minItems === undefined ? [] : [`${minItems} or more items`]),
    ...(maxItems === undefined ? [] : [`up to ${maxItems} items`]),
    ...(schema.default === undefined ? [] : [`${JSON.stringify(schema.default)} when absent`]),
    ...(schema.example === undefined ? [] : [`for example ${JSON.stringify(schema.example)}`]),
  ];
}

const choicesOf = ({ enum: choices, items, anyOf }: Schema): readonly unknown[] =>
  choices ?? items?.enum ?? (anyOf ?? []).flatMap((one) => one.enum ?? []);
