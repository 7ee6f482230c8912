/** What integrators build upon: nothing of it changes unseen, and all of it is shown. */
import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { apiPages } from '../../scripts/api.ts';
import { stalePages } from '../../scripts/pages.ts';
import { faultsBy } from '../server/support/documented.ts';
import { type ApiDocument, operationsOf } from '../server/support/wrong.ts';

const JSON_TYPE = 'application/json';
const pages = await apiPages();
const source = pages.find(({ path }) => path === 'docs/openapi.json')?.text ?? '';
const document = JSON.parse(source) as ApiDocument;
const operations = operationsOf(document);

const contract = suite('scripts/api');

contract('the document, its examples and the client’s types are what the code would write', () => {
  assert.is(stalePages(pages, [], 'npm run docs').join('\n'), '');
});

contract('a linter of OpenAPI finds nothing, and finds what is planted', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const lint = async (text: string) => {
    const problems = await lintFromString({ source: text, config });
    return problems.map(({ ruleId, location: [at] }) => `${ruleId} ${at?.pointer}`);
  };

  assert.equal(await lint(source), []);
  const planted = source.replace('"operationId": "getTrial"', '"operationId": "startTrial"');
  assert.ok((await lint(planted)).some((one) => one.startsWith('operation-operationId-unique')));
});

contract('every operation has a request and an answer to look at, as its schemas want them', () => {
  const faultOf = faultsBy(document);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'api');
  for (const { path, method, operation } of operations) {
    const { operationId, requestBody, responses } = operation;
    const asked = requestBody?.content[JSON_TYPE];
    if (asked !== undefined) {
      assert.ok(asked.example !== undefined, `${operationId} has no example of a request`);
      const place = `${path.replaceAll('/', '~1')}/${method}/requestBody/content/application~1json`;
      const isRight = ajv.validate(`api#/paths/${place}/schema`, asked.example);
      assert.ok(isRight, `${operationId}: ${ajv.errorsText()}`);
    }
    const told = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    const shown = told.filter(([, { content }]) => content?.[JSON_TYPE]?.example !== undefined);
    const isJson = told.some(([, { content }]) => content?.[JSON_TYPE] !== undefined);
    assert.is(shown.length, isJson ? 1 : 0, `${operationId} has no example of an answer`);
    for (const [status, { content }] of shown) {
      const body = content?.[JSON_TYPE]?.example;
      const answered = { path, method, status: Number(status), type: JSON_TYPE, body };
      assert.is(faultOf(answered), null);
    }
    assert.is((operation['x-codeSamples'] ?? []).length, 2, `${operationId} has no samples`);
  }
});

contract('every problem that many share has an example', () => {
  const { responses } = document.components;
  for (const [name, { content }] of Object.entries(responses)) {
    const { example } = content?.['application/problem+json'] ?? {};
    const { status } = (example ?? {}) as { readonly status?: number };
    assert.is(`Problem${status}`, name);
  }
});

contract('every operation says what it does, and every parameter what it is', () => {
  const missing: string[] = [];
  for (const { operation } of operations) {
    const { operationId, description = '', parameters = [] } = operation;
    if (description.length < 20) missing.push(operationId);
    for (const { name, description: told = '' } of parameters) {
      if (name !== undefined && told === '') missing.push(`${operationId}: ${name}`);
    }
  }
  assert.equal(missing, []);
});

contract('every field of every object is described', () => {
  const missing: string[] = [];
  for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
    for (const [field, { $ref, description = '' }] of Object.entries(properties)) {
      if ($ref === undefined && description === '') missing.push(`${name}.${field}`);
    }
  }
  assert.equal(missing, []);
});

contract('every field of a request is described', () => {
  const missing = new Set<string>();
  for (const { operation } of operations) {
    const schema = operation.requestBody?.content[JSON_TYPE]?.schema;
    for (const [name, field] of Object.entries(schema?.properties ?? {})) {
      if (field.$ref === undefined && (field.description ?? '') === '') missing.add(name);
    }
  }
  assert.equal([...missing], []);
});

contract('nothing of a real installation stands in it', () => {
  assert.not.match(source, /sgk_(?:test|live)_(?!EXAMPLE)\w/);
  assert.not.match(source, /[A-Za-z]:\\|\/tmp\/|\/root\//);
  assert.is(readFileSync('docs/openapi.json', 'utf8').includes('SHOP_7F3C'), true);
});

contract.run();
