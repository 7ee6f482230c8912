/**
 * Facts by chance, made from the one fact dictionary.
 *
 * Invariants:
 *   C1. The typed ones fit the dictionary and keep every invariant, so parseFacts accepts them.
 *   C2. Whole numbers lie mostly at what the shipped rules compare with, at the ends of their range
 *       and one beside each, where a wrong comparison shows.
 *   C3. The same dice give the same facts.
 */
import { constantOf, type FactSet } from '../../rules/compile-condition.ts';
import {
  FACT_NAMES,
  type FactName,
  type FactValue,
  factDefinition,
  misfit,
} from '../../rules/facts.ts';
import { brokenBy, INVARIANTS } from '../../rules/invariants.ts';
import { factsOf, type Question } from '../../rules/questions.ts';
import { PACKS } from '../../rules/registry.ts';
import type { Condition, Lists } from '../../rules/rule.ts';
import type { Random } from './random.ts';

const TRIES_MAX = 10_000;

/** Typed facts of a question that can be together. @throws {Error} The dice find none. */
export const chanceFacts = (dice: Random, question: Question): FactSet =>
  kept(dice, question, () => drawn(dice, question, {}, 100));

/**
 * As {@link chanceFacts}, but near some facts of the question: so many of a hundred are drawn anew,
 * the rest stay. Near facts that are allowed, a good part is allowed again.
 */
export const chanceFactsNear = (
  dice: Random,
  question: Question,
  facts: FactSet,
  percent: number,
): FactSet => kept(dice, question, () => drawn(dice, question, facts, percent));

/** A value of a fact's domain. */
export function chanceValue(dice: Random, name: FactName): FactValue {
  const definition = factDefinition(name);
  if (definition.kind === 'bool') return dice.chance(50);
  if (definition.kind === 'enum') return dice.pick(definition.values);
  const { min, max } = definition;
  if (dice.chance(75)) return dice.pick(boundariesOf(name));
  return dice.int(min, dice.chance(50) ? Math.min(max, min + 40) : max);
}

/** Whole numbers at which the answer of a rule about this fact may change; none beyond its range. */
export const boundariesOf = (name: FactName): readonly number[] => BOUNDARIES.get(name) ?? [];

/**
 * Facts of a question with up to three things wrong: a value of the wrong type or out of its range,
 * none at all, an inherited one, or something more under a name that could be mistaken. Some come
 * out right again, and in some nothing that is wrong is ever read.
 */
export function garbageFacts(dice: Random, question: Question): Readonly<Record<string, unknown>> {
  let facts: Record<string, unknown> = { ...chanceFacts(dice, question) };
  for (let count = dice.int(1, 3); count > 0; count -= 1) {
    const name = dice.pick(factsOf(question));
    const way = dice.int(1, 10);
    if (way === 1) delete facts[name];
    else if (way === 2) facts = inherited(facts, name);
    else if (way === 3) {
      const value = dice.pick(JUNK);
      // A plain assignment to `__proto__` would make no key.
      Object.defineProperty(facts, dice.pick(ODD_NAMES), { value, ...OWN });
    } else facts[name] = dice.pick(JUNK);
  }
  return facts;
}

const OWN = { enumerable: true, configurable: true, writable: true };

/** What is not a fact, or not of the kind that it stands for, or beyond its range. */
const JUNK: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1.5,
  -1,
  -0,
  0,
  1,
  2 ** 53,
  5n,
  '',
  '0',
  '5',
  'true',
  'NaN',
  'constructor',
  '__proto__',
  true,
  false,
  [],
  [5],
  [true],
  ['active'],
  {},
  { fact: 'licenceCount' },
  Object.create(null),
  Object(true),
  Object(5),
  Object('active'),
  () => true,
  () => 5,
  Promise.resolve(true),
  Promise.resolve(5),
  Symbol('junk'),
];

const ODD_NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'then',
  'path',
  'term:licences.editable',
  'term:extension.days',
  'noSuchFact',
];

/** The same facts, with one of them on the prototype. */
function inherited(
  facts: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, unknown> {
  const below = Object.create({ [name]: facts[name] }) as Record<string, unknown>;
  for (const key of Object.keys(facts)) {
    if (key !== name) Object.defineProperty(below, key, { value: facts[key], ...OWN });
  }
  return below;
}

function kept(dice: Random, question: Question, draw: () => FactSet): FactSet {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const facts = draw();
    if (brokenBy(question, facts).length === 0) return facts;
  }
  throw new Error(`seed=${dice.seed}: no facts of ${question} in ${TRIES_MAX} tries`);
}

function drawn(dice: Random, question: Question, near: FactSet, percent: number): FactSet {
  const facts: Record<string, FactValue> = {};
  const numbers: FactName[] = [];
  for (const name of factsOf(question)) {
    const before = near[name];
    if (before !== undefined && !dice.chance(percent)) facts[name] = before;
    else {
      facts[name] = chanceValue(dice, name);
      if (factDefinition(name).kind === 'int') numbers.push(name);
    }
  }
  // A fourth of the numbers move next to another, where the two are compared with each other.
  for (const name of numbers) {
    if (!dice.chance(25)) continue;
    const beside = Number(facts[dice.pick(numbers)]) + dice.int(-1, 1);
    if (misfit(name, beside) === undefined) facts[name] = beside;
  }
  return facts;
}

const BOUNDARIES: ReadonlyMap<FactName, readonly number[]> = boundaries();

function boundaries(): ReadonlyMap<FactName, readonly number[]> {
  const found = new Map<FactName, Set<number>>();
  const add = (name: FactName, value: unknown): void => {
    if (typeof value !== 'number') return;
    const known = found.get(name) ?? new Set();
    for (const near of [value - 1, value, value + 1]) {
      if (misfit(name, near) === undefined) known.add(near);
    }
    found.set(name, known);
  };
  const collect = (condition: Condition, constants: { lists: Lists; terms: unknown }): void => {
    const { lists, terms } = constants;
    if ('all' in condition) for (const part of condition.all) collect(part, constants);
    else if ('any' in condition) for (const part of condition.any) collect(part, constants);
    else if ('not' in condition) collect(condition.not, constants);
    else if ('fact' in condition) {
      const { fact, value } = condition;
      if (typeof value === 'object' && 'fact' in value) return;
      for (const one of [constantOf(condition, { lists, terms })].flat()) add(fact, one);
    }
  };
  for (const name of FACT_NAMES) {
    const definition = factDefinition(name);
    if (definition.kind !== 'int') continue;
    for (const end of [definition.min, definition.max]) add(name, end);
  }
  for (const pack of PACKS.values()) {
    for (const { appliesWhen, require } of pack.rules) {
      collect(require, pack);
      if (appliesWhen) collect(appliesWhen, pack);
    }
  }
  for (const { holds } of INVARIANTS) collect(holds, { lists: {}, terms: {} });
  return new Map([...found].map(([name, values]) => [name, [...values].sort((a, b) => a - b)]));
}
