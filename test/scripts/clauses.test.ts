import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Clause,
  citationsIn,
  PAGE_PATH,
  page,
  readAll,
  traced,
} from '../../scripts/clauses.ts';
import { operationsOf } from '../../scripts/operations.ts';

const clauses = suite('scripts/clauses: traceability both ways');
const operations = await operationsOf();

clauses(
  'every clause is carried by code, shown by its stories, and said where it is only said',
  () => {
    const read = readAll();
    assert.is(read.clauses.length, 301);
    const { traces, problems } = traced(read.clauses, read.sources, operations);
    assert.equal(problems, []);
    assert.is(readFileSync(PAGE_PATH, 'utf8'), page(traces), 'accept with: npm run clauses');
  },
);

const some = (over: Partial<Clause>): Clause => ({
  id: 'T-001',
  file: 'x',
  where: 'L1',
  pack: 'CUR',
  kind: 'timer',
  advisory: false,
  actor: 'x',
  rule: 'x',
  scenarios: ['S01'],
  ...over,
});
const code = [{ path: 'machines/x.ts', text: 'Source: T-001' }];
const proofs = [{ path: 'simulator/scenarios/s01-x.json', text: '"T-001"' }];
const problemsWith = (clause: Clause, sources = { code, proofs }) =>
  traced([clause], sources, operations).problems;

clauses(
  'a clause without code, without its story, or without a place to be read is a problem',
  () => {
    assert.equal(problemsWith(some({})), []);
    assert.equal(problemsWith(some({}), { code: [], proofs }), ['T-001: no code cites it']);
    assert.equal(problemsWith(some({ scenarios: ['S02'] })), [
      'T-001: the story S02 does not name it',
    ]);
    assert.equal(problemsWith(some({ kind: 'UI step' })), ['T-001: nothing shows what it says']);
    assert.equal(problemsWith(some({}), { code, proofs: [] }), [
      'T-001: no story and no test shows it',
      'T-001: the story S01 does not name it',
    ]);
  },
);

clauses('a citation of a clause that does not exist is a problem', () => {
  // Put together here, so that this file itself cites no clause that is none.
  const none = ['T', '777'].join('-');
  const wrong = [...code, { path: 'rules/x.ts', text: `Source: ${none}` }];
  assert.equal(problemsWith(some({}), { code: wrong, proofs }), [
    `${none} is cited and does not exist`,
  ]);
});

clauses('ranges cite every clause within', () => {
  assert.equal(citationsIn('Source: T-006 to T-008, T-011'), ['T-006', 'T-008', 'T-011', 'T-007']);
});

clauses.run();
