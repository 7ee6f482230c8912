/**
 * The JSON Schema of a policy pack's file, made from the fact dictionary, the terms and the shape
 * that the loader itself reads with, so that an editor knows what the loader knows.
 *
 * Invariants:
 *   M1. The schema accepts every file that `loadPack` accepts.
 *   M2. It goes by the form, the fact and the operator (`if`, `then`) and not by trying alternatives,
 *       so that a validator names the one thing that is wrong.
 *
 * What a schema cannot say, `loadPack` says alone: whether a question has the fact, whether a list is
 * known and fits, what stands twice, what is missing in the whole.
 *
 * Source: our choice (rules.md §2); JSON Schema, draft 2020-12.
 */
import { FACT_NAMES, type FactDefinition, type FactName, factDefinition } from './facts.ts';
import type { JsonObject } from './json.ts';
import { RULE } from './lint.ts';
import { isComparable, TERM_OPERATORS_OF_KIND } from './lint-condition.ts';
import { OPERATORS, OPERATORS_OF_KIND } from './operators.ts';
import { HEAD } from './pack.ts';
import { isAdvisory, QUESTION_NAMES } from './questions.ts';
import { TERM_DEFINITIONS, TERMS, type TermDefinition } from './terms.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });
const isOneOf = (key: string, values: readonly string[]): JsonObject => ({
  properties: { [key]: { enum: values } },
  required: [key],
});
const leaf = (properties: JsonObject, cases: readonly JsonObject[]): JsonObject => ({
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
  allOf: cases,
});

/** The schema, as plain JSON. */
export function packSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Sandglass policy pack',
    ...HEAD.schema,
    $defs: {
      terms: TERMS.schema,
      rule: ruleSchema(),
      condition: {
        type: 'object',
        ...when(
          { required: ['fact'] },
          ref('factLeaf'),
          when({ required: ['term'] }, ref('termLeaf'), ref('group')),
        ),
      },
      group: {
        description: 'Exactly one of: all of these, at least one of these, not this.',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
        properties: { all: conditions, any: conditions, not: ref('condition') },
      },
      factLeaf: factLeaf(),
      termLeaf: termLeaf(),
      listName: onlyKey({ list: { type: 'string' } }),
      ...comparands(),
      ...Object.fromEntries(FACT_NAMES.map((name) => [`fact.${name}`, factSchema(name)])),
    },
  };
}

const conditions: JsonObject = { type: 'array', minItems: 1, items: ref('condition') };
const onlyKey = (properties: JsonObject): JsonObject => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties,
});

/** One schema where a condition on the whole holds, and maybe another where it does not. */
function when(condition: JsonObject, then_: JsonObject, else_?: JsonObject): JsonObject {
  const branches = [['if', condition] as const, ['then', then_] as const];
  return Object.fromEntries(else_ === undefined ? branches : [...branches, ['else', else_]]);
}

function ruleSchema(): JsonObject {
  const advisory = QUESTION_NAMES.filter(isAdvisory);
  const onlyAdvisory = { properties: { questions: { items: { enum: advisory } } } };
  return { ...RULE.schema, allOf: [when(isOneOf('severity', ['advise']), onlyAdvisory)] };
}

function factLeaf(): JsonObject {
  return leaf(
    { fact: { enum: FACT_NAMES }, operator: { enum: Object.keys(OPERATORS) }, value: true },
    FACT_NAMES.map((name) => when(isOneOf('fact', [name]), ref(`fact.${name}`))),
  );
}

/** What a leaf on this fact may be: its operators, and what each compares the fact with. */
function factSchema(name: FactName): JsonObject {
  const definition = factDefinition(name);
  const operators = OPERATORS_OF_KIND[definition.kind];
  const single = {
    properties: {
      value: when({ type: 'object' }, ref(`comparand.${kinOf(name)}`), literal(definition)),
    },
  };
  const about = { description: definition.label, properties: { operator: { enum: operators } } };
  if (!operators.includes('in')) return { ...about, allOf: [single] };
  const values = { type: 'array', minItems: 1, uniqueItems: true, items: literal(definition) };
  const several = { properties: { value: when({ type: 'object' }, ref('listName'), values) } };
  return { ...about, ...when(isOneOf('operator', ['in', 'notIn']), several, single) };
}

function literal(definition: FactDefinition): JsonObject {
  if (definition.kind === 'bool') return { type: 'boolean' };
  if (definition.kind === 'enum') return { enum: definition.values };
  return { type: 'integer', minimum: definition.min, maximum: definition.max };
}

/** Facts of one kind, and of an enum with the same values, can be compared with the same. */
function kinOf(name: FactName): FactName {
  const definition = factDefinition(name);
  return FACT_NAMES.find((other) => isComparable(definition, factDefinition(other))) ?? name;
}

/** For each kind of fact, the facts and terms that a fact of it can be compared with. */
function comparands(): JsonObject {
  const kinds = [...new Set(FACT_NAMES.map(kinOf))];
  return Object.fromEntries(kinds.map((kin) => [`comparand.${kin}`, references(kin)]));
}

function references(kin: FactName): JsonObject {
  const definition = factDefinition(kin);
  const terms = [...TERM_DEFINITIONS].flatMap(([term, of]) => (canBe(of, definition) ? term : []));
  return onlyKey({
    fact: { enum: FACT_NAMES.filter((name) => kinOf(name) === kin) },
    ...(terms.length === 0 ? {} : { term: { enum: terms } }),
  });
}

/** Whether a term can have a value that is one of the fact's. */
function canBe({ kind, values }: TermDefinition, fact: FactDefinition): boolean {
  if (kind !== fact.kind) return false;
  return (
    fact.kind !== 'enum' || values === undefined || values.some((one) => fact.values.includes(one))
  );
}

function termLeaf(): JsonObject {
  return leaf(
    {
      term: { enum: [...TERM_DEFINITIONS.keys()] },
      operator: { enum: TERM_OPERATORS_OF_KIND.int },
      value: { type: ['boolean', 'integer', 'string'] },
    },
    [...TERM_DEFINITIONS].map(([name, { kind, values }]) =>
      when(isOneOf('term', [name]), {
        properties: {
          operator: { enum: TERM_OPERATORS_OF_KIND[kind] },
          value: values === undefined ? { type: TYPE_OF_KIND[kind] } : { enum: values },
        },
      }),
    ),
  );
}

const TYPE_OF_KIND = { bool: 'boolean', int: 'integer', enum: 'string' } as const;
