/**
 * Our strict operators, in place of the engine's lax ones.
 *
 * The engine calls `"0" < 1` true and `null < 1` false without a word. Here a comparison of the
 * wrong types is an error: it rejects the whole decision, so it can never end in "allowed".
 *
 * Source: our choice (rules.md §0, finding 3).
 */
import { type Engine, Operator } from 'json-rules-engine';
import type { FactDefinition } from './facts.ts';

type Compare = (actual: unknown, expected: unknown) => boolean;

export const OPERATORS = {
  equal: (actual, expected) => sameType('equal', actual, expected) && actual === expected,
  notEqual: (actual, expected) => sameType('notEqual', actual, expected) && actual !== expected,
  lessThan: (actual, expected) => int('lessThan', actual) < int('lessThan', expected),
  lessThanInclusive: (actual, expected) =>
    int('lessThanInclusive', actual) <= int('lessThanInclusive', expected),
  greaterThan: (actual, expected) => int('greaterThan', actual) > int('greaterThan', expected),
  greaterThanInclusive: (actual, expected) =>
    int('greaterThanInclusive', actual) >= int('greaterThanInclusive', expected),
  in: (actual, expected) => list('in', actual, expected).includes(actual),
  notIn: (actual, expected) => !list('notIn', actual, expected).includes(actual),
} as const satisfies Readonly<Record<string, Compare>>;

export type OperatorName = keyof typeof OPERATORS;

/** Which operators make sense for which kind of fact. */
export const OPERATORS_OF_KIND: Readonly<Record<FactDefinition['kind'], readonly OperatorName[]>> =
  {
    bool: ['equal', 'notEqual'],
    int: [
      'equal',
      'notEqual',
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
      'in',
      'notIn',
    ],
    enum: ['equal', 'notEqual', 'in', 'notIn'],
  };

export const isOperatorName = (name: string): name is OperatorName =>
  Object.hasOwn(OPERATORS, name);

/** Takes every operator and decorator of the engine away and puts ours in. */
export function installOperators(engine: Engine): void {
  for (const name of ENGINE_OPERATORS) engine.removeOperator(name);
  for (const name of ENGINE_DECORATORS) engine.removeOperatorDecorator(name);
  for (const [name, compare] of Object.entries(OPERATORS)) {
    engine.addOperator(new Operator<unknown, unknown>(name, compare));
  }
}

const ENGINE_OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

const ENGINE_DECORATORS = ['someFact', 'someValue', 'everyFact', 'everyValue', 'swap', 'not'];

function sameType(operator: string, actual: unknown, expected: unknown): true {
  if (isPlain(actual) && isPlain(expected) && typeof actual === typeof expected) return true;
  throw new TypeError(`${operator}: cannot compare ${String(actual)} with ${String(expected)}`);
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'boolean' || typeof value === 'string' || Number.isSafeInteger(value);

function int(operator: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`${operator}: ${String(value)} is not a whole number`);
}

function list(operator: string, actual: unknown, expected: unknown): readonly unknown[] {
  if (!Array.isArray(expected) || expected.length === 0) {
    throw new TypeError(`${operator}: ${String(expected)} is not a list with something in it`);
  }
  for (const item of expected) sameType(operator, actual, item);
  return expected;
}
