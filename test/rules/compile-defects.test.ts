import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { QUESTION_NAMES } from '../../rules/questions.ts';
import { PACKS } from '../../rules/registry.ts';
import { chanceFacts, chanceFactsNear, garbageFacts } from '../support/chance-facts.ts';
import { chanceRules } from '../support/chance-rules.ts';
import {
  type Compiler,
  compare,
  type Recording,
  recordPack,
  recordRules,
} from '../support/equivalence.ts';
import { seeded } from '../support/random.ts';
import { SATISFIED } from './examples.ts';

const SEED = Number(process.env['SEED'] ?? 7);
const CAUGHT_MIN = 50;

const t = suite('rules: defects of the compiler');

// What stands in the source exactly once ⇒ what stands there instead; `\n` is a line break, and …
// stands for the whole left side. After ≡ stands why nothing that passes the lint and fits the
// facts can tell the two apart.

const IN_CONDITIONS = String.raw`
return allOf(condition.all ⇒ return anyOf(condition.all
return anyOf(condition.any ⇒ return allOf(condition.any
condition.all.map( ⇒ condition.all.slice(1).map(
condition.all.map( ⇒ condition.all.slice(0, 4).map(
condition.any.map( ⇒ condition.any.slice(0, -1).map(
=> !part(facts); ⇒ => part(facts);
if (typeof value !== 'object') return value; ⇒ if (typeof value !== 'object') return String(value);
if (typeof value !== 'object') return value; ⇒ if (typeof value !== 'object') return Number(value);
lists[value.list] ?? [] ⇒ []
lists[value.list] ?? [] ⇒ (lists[value.list] ?? []).slice(1)
lists[value.list] ?? [] ⇒ Object.values(lists)[0] ?? []
lists[value.list] ?? [] ⇒ lists[value.list] as never ≡ the lint knows every named list
termValue(terms, value.term) as FactValue ⇒ value.term
termValue(constants.terms, leaf.term) ⇒ termValue(constants, leaf.term)
COMPARE[leaf.operator](actual, ⇒ COMPARE.equal(actual,
(actual, constantOf(leaf, constants)); ⇒ (constantOf(leaf, constants) as FactValue, actual);
(actual, constantOf(leaf, constants)); ⇒ (actual, leaf.value); ≡ a term has only a written value
=> answer; ⇒ => !answer;
=> answer; ⇒ => true;
const compare = COMPARE[operator]; ⇒ const compare = COMPARE.equal;
const other = value.fact; ⇒ const other = fact;
=> compare(facts[fact] as FactValue, facts[other] ⇒ => compare(facts[other] as FactValue, facts[fact]
=> compare(facts[fact] as FactValue, facts[other] ⇒ => !compare(facts[fact] as FactValue, facts[other]
switch (operator) { ⇒ switch (operator === 'notIn' ? 'in' : operator) {
switch (operator) { ⇒ switch (operator === 'lessThan' ? 'lessThanInclusive' : operator) {
facts[fact] === expected ⇒ facts[fact] !== expected
facts[fact] === expected ⇒ facts[fact] == expected ≡ facts of another type were turned away
facts[fact] !== expected ⇒ facts[fact] === expected
facts[fact] !== expected ⇒ facts[fact] != expected ≡ facts of another type were turned away
(facts[fact] as number) < ( ⇒ (facts[fact] as number) <= (
(facts[fact] as number) < ( ⇒ (facts[fact] as number) > (
(facts[fact] as number) <= ( ⇒ (facts[fact] as number) < (
(facts[fact] as number) > ( ⇒ (facts[fact] as number) >= (
(facts[fact] as number) >= ( ⇒ (facts[fact] as number) > (
(facts[fact] as number) >= ( ⇒ (facts[fact] as number) === (
=> choices.has( ⇒ => !choices.has(
=> !choices.has( ⇒ => choices.has(
equal: (actual, expected) => actual === expected ⇒ equal: (actual, expected) => actual !== expected
notEqual: (actual, expected) => actual !== expected ⇒ notEqual: () => true
lessThan: (actual, expected) => actual < ⇒ lessThan: (actual, expected) => actual <=
lessThanInclusive: (actual, expected) => actual <= ⇒ lessThanInclusive: (actual, expected) => actual <
greaterThan: (actual, expected) => actual > ⇒ greaterThan: (actual, expected) => actual >=
greaterThanInclusive: (actual, expected) => actual >= ⇒ greaterThanInclusive: () => false
in: (actual, expected) => ( ⇒ in: (actual, expected) => !( ≡ no term or other fact is a list
allOf(parts: readonly Predicate[]): Predicate { ⇒ …\nif (parts.length === 1) return () => true;
anyOf(parts: readonly Predicate[]): Predicate { ⇒ …\nif (parts.length > 3) return () => true;
first(facts) && second(facts); ⇒ first(facts);
first(facts) && second(facts); ⇒ first(facts) || second(facts);
first(facts) && second(facts); ⇒ second(facts) && first(facts); ≡ a condition changes nothing
first(facts) && second(facts) && third(facts) ⇒ first(facts) && second(facts)
first(facts) && second(facts) && third(facts) ⇒ first(facts) && (second(facts) || third(facts))
first(facts) || second(facts); ⇒ second(facts);
first(facts) || second(facts); ⇒ first(facts) !== second(facts);
first(facts) || second(facts) || third(facts) ⇒ first(facts) || third(facts)
if (!part(facts)) return false; ⇒ if (!part(facts)) return true;
if (!part(facts)) return false; ⇒ return part(facts);
if (part(facts)) return true; ⇒ if (!part(facts)) return true;
`;

const IN_RULES = String.raw`
!applies(facts) || require(facts) ⇒ applies(facts) || require(facts)
!applies(facts) || require(facts) ⇒ !applies(facts) && require(facts)
!applies(facts) || require(facts) ⇒ applies(facts) && require(facts)
!applies(facts) || require(facts) ⇒ require(facts)
!applies(facts) || require(facts) ⇒ require(facts) || !applies(facts) ≡ a condition changes nothing
(appliesWhen, constants) ⇒ (rule.require, constants)
(rule.require, constants) ⇒ (rule.require, { ...constants, lists: {} })
...factsIn(rule.require), ⇒
...(appliesWhen ? factsIn(appliesWhen) : []) ⇒
.map(checkOf) ⇒ .slice(1).map(checkOf)
.map(checkOf) ⇒ .slice(0, -1).map(checkOf)
for (const one of checks) one(facts); ⇒
check(facts);\n      const out ⇒ const out
check(facts);\n      for ⇒ for
if (!isSatisfied(facts)) out.push(rule); ⇒ if (isSatisfied(facts)) out.push(rule);
if (!isSatisfied(facts)) out.push(rule); ⇒ if (!isSatisfied(facts)) return [rule];
if (!isSatisfied(facts)) out.push(rule); ⇒ if (!isSatisfied(facts)) out.unshift(rule);
if (!isSatisfied(facts)) return false; ⇒ if (isSatisfied(facts)) return true;
if (!isSatisfied(facts)) return false; ⇒
const compiled = rules.map( ⇒ const compiled = rules.slice(1).map(
rulesOf(pack, question), pack) ⇒ pack.rules, pack)
rulesOf(pack, question), pack) ⇒ rulesOf(pack, question), { ...pack, lists: {} })
known.get(question) ⇒ [...known.values()][0]
new WeakMap<Pack, Map<Question, Executor>>() ⇒ ((one) => ({ get: () => one, set() {} }))(new Map())
known.set(question, executor); ⇒ ≡ compiled again each time, to the same end
EXECUTORS.set(pack, known); ⇒ ≡ compiled again each time, to the same end
if (!fits(facts[name])) ⇒ if (facts[name] === undefined)
if (!fits(facts[name])) ⇒ if (Object.hasOwn(facts, name) && !fits(facts[name]))
throw new TypeError( ⇒ throw new Error(
FITS[factDefinition(name).kind] ⇒ FITS.enum
typeof value === 'boolean' ⇒ value !== undefined
typeof value === 'boolean' ⇒ … || value === 'true'
Number.isSafeInteger(value) ⇒ Number.isInteger(value)
Number.isSafeInteger(value) ⇒ Number.isFinite(value)
Number.isSafeInteger(value) ⇒ typeof value === 'number'
Number.isSafeInteger(value) ⇒ Number.isSafeInteger(Number(value))
typeof value === 'string' ⇒ value !== undefined && value !== null
typeof value === 'string' ⇒ typeof value !== 'number'
`;

interface Defect {
  readonly file: 'compile.ts' | 'compile-condition.ts';
  readonly from: string;
  readonly to: string;
  readonly equivalent: string | undefined;
}

function defectsIn(file: Defect['file'], table: string): readonly Defect[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [change = '', equivalent] = row.split(' ≡ ');
      const [from = '', to = ''] = change.split(/ ⇒ ?/).map((text) => text.replaceAll('\\n', '\n'));
      return { file, from, to: to.replace('…', () => from), equivalent };
    });
}

const DEFECTS: readonly Defect[] = [
  ...defectsIn('compile-condition.ts', IN_CONDITIONS),
  ...defectsIn('compile.ts', IN_RULES),
];

/** Writes the two files as they would stand elsewhere, and loads them. */
async function compilerIn(folder: string, defect?: Defect): Promise<Compiler> {
  mkdirSync(folder);
  const files = ['compile.ts', 'compile-condition.ts'] as const;
  const modules = files.map((file) => {
    let source = readFileSync(join('rules', file), 'utf8');
    if (defect?.file === file) {
      const parts = source.split(defect.from);
      assert.is(parts.length, 2, `${file} has to hold this once: ${defect.from}`);
      source = parts.join(defect.to);
    }
    const moved = source.replaceAll(/from '\.\/([a-z-]+)\.ts'/g, (_, name: string) => {
      const isHere = files.some((one) => one === `${name}.ts`);
      const url = isHere ? `./${name}.mts` : pathToFileURL(resolve('rules', `${name}.ts`)).href;
      return `from '${url}'`;
    });
    const path = join(folder, file.replace('.ts', '.mts'));
    writeFileSync(path, moved);
    return path;
  });
  const [rules, conditions] = await Promise.all(
    modules.map((path) => import(pathToFileURL(path).href) as Promise<Compiler>),
  );
  return { ...rules, ...conditions } as Compiler;
}

const times = <Made>(count: number, make: () => Made): readonly Made[] =>
  Array.from({ length: count }, make);

/** A short run of what compile.test.ts compares at length. */
async function recorded(): Promise<readonly Recording[]> {
  const dice = seeded(SEED);
  const recordings: Recording[] = [];
  for (let round = 0; round < 120; round += 1) {
    const question = dice.pick(QUESTION_NAMES);
    const some = chanceRules(dice, question, 12);
    const typed = times(6, () => chanceFacts(dice, question));
    recordings.push(await recordRules(some.rules, some.constants, typed));
    const few = chanceRules(dice, question, 2);
    const garbage = times(8, () => garbageFacts(dice, question));
    recordings.push(await recordRules(few.rules, few.constants, garbage));
  }
  for (const pack of PACKS.values()) {
    for (const question of QUESTION_NAMES) {
      const near = times(3, () => chanceFactsNear(dice, question, SATISFIED[question], 10));
      const typed = times(6, () => chanceFacts(dice, question));
      const garbage = times(3, () => garbageFacts(dice, question));
      recordings.push(await recordPack(pack, question, [...near, ...typed, ...garbage]));
    }
  }
  return recordings;
}

const differenceOf = (compiler: Compiler, recordings: readonly Recording[]): string | undefined => {
  for (const recording of recordings) {
    const { difference } = compare(compiler, recording);
    if (difference !== undefined) return difference;
  }
  return undefined;
};

const inWords = ({ file, from, to }: Defect): string => `${file}: ${from} ⇒ ${to}`;

t(`each of ${DEFECTS.length} defects is caught, but those that change nothing`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass-defects-'));
  try {
    const recordings = await recorded();
    const ours = await compilerIn(join(folder, 'ours'));
    assert.is(differenceOf(ours, recordings), undefined, 'the copy has no defect');

    let caught = 0;
    const wrong: string[] = [];
    for (const [index, defect] of DEFECTS.entries()) {
      const compiler = await compilerIn(join(folder, `${index}`), defect);
      const difference = differenceOf(compiler, recordings);
      if (difference !== undefined) caught += 1;
      if ((difference === undefined) === (defect.equivalent !== undefined)) continue;
      wrong.push(`${inWords(defect)}: ${difference ?? 'nothing tells it from ours'}`);
    }
    assert.is(wrong.join('\n'), '', `seed=${SEED}`);
    assert.ok(caught >= CAUGHT_MIN, `${caught} were caught`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

t.run();
