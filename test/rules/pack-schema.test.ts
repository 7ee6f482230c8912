import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FACT_NAMES, factDefinition } from '../../rules/facts.ts';
import {
  type FactDefinition,
  type FactName,
  loadPack,
  PackError,
  packSchema,
} from '../../rules/index.ts';
import { OPERATORS, OPERATORS_OF_KIND } from '../../rules/operators.ts';
import shared from '../../rules/packs/shared.json' with { type: 'json' };
import { type Random, seeded } from '../support/random.ts';
import { validPack, validText } from './support/breaking.ts';
import { BROKEN } from './support/broken-packs.ts';

const t = suite('rules/pack-schema');

/** Another's validator, strict about the schema itself. A `format` is a word to people only. */
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  validateFormats: false,
  allErrors: true,
});
const isValid = ajv.compile(packSchema());
const errorsOf = (pack: unknown) => (isValid(pack) ? [] : (isValid.errors ?? []));

t('the packs that are shipped are written by the schema', () => {
  const files = readdirSync('rules/packs').filter((name) => name !== 'shared.json');

  assert.ok(files.length >= 2);
  for (const file of files) {
    const pack = JSON.parse(readFileSync(`rules/packs/${file}`, 'utf8'));
    assert.equal(errorsOf(pack), [], file);
  }
  assert.equal(errorsOf(validPack()), []);
  assert.equal(errorsOf({ $schema: '../docs/policy-pack.schema.json', ...validPack() }), []);
});

t('a broken pack is refused by it, but for what no schema can know', () => {
  const json = BROKEN.flatMap((one) => (isJson(one.text) ? [one] : []));
  const wrong = json.filter(
    ({ text, schema }) => errorsOf(JSON.parse(text)).length > 0 !== (schema === 'refuses'),
  );

  assert.equal(
    wrong.map(({ what, schema }) => `${what}: ${schema}`),
    [],
  );
  assert.ok(json.filter(({ schema }) => schema === 'refuses').length >= 50);
});

t('what it says stands where the mistake is', () => {
  for (const { what, text, place, schema } of BROKEN) {
    if (schema === 'cannot know') continue;
    const pointer = place.replace(/ \([EP]-\d\d[a-z]?\)/, '');
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    const places = errorsOf(JSON.parse(text)).map(({ instancePath }) => instancePath);
    assert.ok(
      places.some((one) => one === pointer || one === above),
      `${what}: ${pointer}, but: ${places.join(' ')}`,
    );
  }
});

t('it sends a wrong value to the one fact it is about, not through all of them', () => {
  const { text } = BROKEN.find(({ what }) => what === 'less than true') ?? { text: '{}' };
  const errors = errorsOf(JSON.parse(text)).filter(({ keyword }) => keyword !== 'if');

  assert.is(errors.length, 1);
  assert.equal(errors[0]?.params, { allowedValues: ['equal', 'notEqual'] });
});

t(
  'each fact takes the whole of its domain and nothing beside it, with the operators it has',
  () => {
    const { $defs } = packSchema();
    const isCondition = ajv.compile({ $defs, $ref: '#/$defs/condition' });
    const is = (fact: FactName, operator: string, value: unknown) =>
      isCondition({ fact, operator, value });
    for (const fact of FACT_NAMES) {
      const { inside, outside } = domainOf(factDefinition(fact));
      const allowed = OPERATORS_OF_KIND[factDefinition(fact).kind];
      for (const operator of Object.keys(OPERATORS)) {
        const isSeveral = operator === 'in' || operator === 'notIn';
        const shape = (value: unknown) => (isSeveral ? [value] : value);
        const isFit = allowed.some((one) => one === operator);
        for (const value of inside) assert.is(is(fact, operator, shape(value)), isFit, fact);
        for (const value of outside) assert.not.ok(is(fact, operator, shape(value)), fact);
      }
    }
  },
);

t('whatever the loader accepts, the schema accepts (M1)', () => {
  const random = seeded(20_270_111);
  let accepted = 0;
  for (let round = 0; round < 800; round++) {
    const pack = JSON.parse(validText());
    for (let change = 0; change < random.int(1, 2); change++) changeSomewhere(pack, random);
    if (!isAccepted(pack)) continue;
    accepted += 1;
    const errors = errorsOf(pack);
    assert.equal(errors, [], `seed ${random.seed}, round ${round}`);
  }
  assert.ok(accepted > 50, `seed ${random.seed}: only ${accepted} were accepted`);
});

function domainOf(definition: FactDefinition): Record<'inside' | 'outside', readonly unknown[]> {
  if (definition.kind === 'bool') return { inside: [true, false], outside: ['true', 1, null] };
  if (definition.kind === 'enum')
    return { inside: definition.values, outside: ['NOBODY', 1, null] };
  const { min, max } = definition;
  return { inside: [min, max], outside: [min - 1, max + 1, 0.5, String(max), null] };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return text.length < 1_000_000;
  } catch {
    return false;
  }
}

function isAccepted(pack: unknown): boolean {
  try {
    loadPack(pack, shared);
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
}

/** Goes down to a random place and changes what stands there, mostly into something likely. */
function changeSomewhere(node: Record<string, unknown>, random: Random): void {
  const key = random.pick(Object.keys(node));
  const value = node[key];
  const isDeeper = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (isDeeper && random.chance(90)) {
    changeSomewhere(value as Record<string, unknown>, random);
    return;
  }
  const texts = ['equal', 'notEqual', 'in', 'service', 'licenceCount', 'US', 'T-001', 'our choice'];
  if (random.chance(10)) delete node[key];
  else if (typeof value === 'number') node[key] = value + random.int(-2, 2);
  else if (typeof value === 'boolean') node[key] = !value;
  else if (random.chance(30)) node[key] = random.pick([null, 0, -1, '', [], {}, true]);
  else node[key] = random.pick(texts);
}

t.run();
