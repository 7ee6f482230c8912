/** Packs with one condition that is wrong. */
import {
  type Broken,
  changed,
  condition,
  conditionUnknown,
  type Json,
  ruleOf,
} from './breaking.ts';

const leaf = (fact: unknown, operator: unknown, value: unknown): Json => ({
  fact,
  operator,
  value,
});
const term = (name: unknown, operator: unknown, value: unknown): Json => ({
  term: name,
  operator,
  value,
});
const SOLD = leaf('service', 'equal', 'CALLING');
const BOUGHT = leaf('servicePurchased', 'equal', false);
const deep = (levels: number): unknown => (levels === 0 ? BOUGHT : { not: deep(levels - 1) });
const FORMS = 'must have exactly one of all, any, not, fact, term';
const OPERATORS_OF_BOOL = 'use equal, notEqual';

export const CONDITIONS: readonly Broken[] = [
  condition('a word', 'always', '', 'must be a condition'),
  condition('nothing', {}, '', FORMS),
  condition('a misspelt form', { al: [SOLD] }, '/al', 'unknown key: did you mean "all"?'),
  condition('all of nothing', { all: [] }, '/all', 'must be a list with a condition in it'),
  condition('any of nothing', { any: [] }, '/any', 'must be a list with a condition in it'),
  condition('any of an object', { any: SOLD }, '/any', 'must be a list with a condition in it'),
  condition('not of a list', { not: [SOLD] }, '/not', 'must be a condition'),
  condition('all and any at once', { all: [SOLD], any: [SOLD] }, '', `${FORMS}, not all and any`),
  condition('a leaf with all', { ...SOLD, all: [SOLD] }, '', `${FORMS}, not all and fact`),
  condition('a condition by its name', { condition: 'sold' }, '/condition', 'unknown key'),
  condition('a path', { ...SOLD, path: '$..x' }, '/path', 'path is refused: it can run code'),
  condition(
    'a path beside all',
    { all: [SOLD], path: '$' },
    '/path',
    'path is refused: it can run code',
  ),
  condition(
    'a path deep down',
    { any: [SOLD, { not: { ...SOLD, path: '$' } }] },
    '/any/1/not/path',
    'path is refused: it can run code',
  ),
  condition(
    'a path in a comparison',
    leaf('licenceCount', 'equal', { fact: 'licenceCountMin', path: '$' }),
    '/value/path',
    'path is refused: it can run code',
  ),
  condition(
    'a priority',
    { ...SOLD, priority: 1 },
    '/priority',
    'priority is refused: every condition is asked',
  ),
  condition(
    'a name of every object as key',
    { ...SOLD, constructor: 1 },
    '/constructor',
    'unknown key',
  ),
  condition('parameters', { ...SOLD, params: {} }, '/params', 'unknown key'),
  {
    ...condition('__proto__ as a key', SOLD, '/__proto__', 'unknown key'),
    text: changed((pack) => {
      ruleOf(pack, 'P-90')['require'] = { all: [SOLD] };
      ruleOf(pack, 'P-90')['appliesWhen'] = leaf('service', 'in', { list: 'sold' });
    }).replace(
      '"require": {\n        "all"',
      '"require": {\n        "__proto__": {},\n        "all"',
    ),
  },
  conditionUnknown('nesting without need', deep(17), '/not'.repeat(17), 'is nested deeper than 16'),
  condition(
    'a misspelt fact',
    leaf('servicePurchasd', 'equal', false),
    '/fact',
    'unknown fact "servicePurchasd": did you mean "servicePurchased"?',
  ),
  condition(
    'a name of every object as fact',
    leaf('constructor', 'equal', false),
    '/fact',
    'unknown fact "constructor"',
  ),
  condition(
    '__proto__ as fact',
    leaf('__proto__', 'equal', false),
    '/fact',
    'unknown fact "__proto__"',
  ),
  conditionUnknown(
    'a fact of another question',
    leaf('extensionCount', 'lessThan', 1),
    '/fact',
    'extensionCount is not among the facts of trial.start',
  ),
  condition(
    'a misspelt operator',
    leaf('service', 'equals', 'CALLING'),
    '/operator',
    'unknown operator "equals": did you mean "equal"?',
  ),
  condition(
    'an operator that was taken away',
    leaf('service', 'contains', 'CALL'),
    '/operator',
    'unknown operator "contains"',
  ),
  condition(
    'a name of every object as operator',
    leaf('service', 'toString', 'CALLING'),
    '/operator',
    'unknown operator "toString"',
  ),
  condition(
    'less than true',
    leaf('servicePurchased', 'lessThan', true),
    '/operator',
    `lessThan does not fit servicePurchased, a bool: ${OPERATORS_OF_BOOL}`,
  ),
  condition('no operator', { fact: 'service', value: 'CALLING' }, '', 'misses "operator"'),
  condition('no value', { fact: 'service', operator: 'equal' }, '', 'misses "value"'),
  condition(
    'false as text',
    leaf('servicePurchased', 'equal', 'false'),
    '/value',
    'wrong type for servicePurchased: "false"',
  ),
  condition('null', leaf('service', 'equal', null), '/value', 'wrong type for service: null'),
  condition(
    'half a licence',
    leaf('licenceCount', 'lessThan', 0.5),
    '/value',
    'wrong type for licenceCount: 0.5',
  ),
  condition(
    'a number out of range',
    leaf('durationDays', 'lessThanInclusive', 40_000),
    '/value',
    'out of range for durationDays: 40000',
  ),
  condition(
    'a misspelt value',
    leaf('service', 'equal', 'CALING'),
    '/value',
    'out of range for service: "CALING": did you mean "CALLING"?',
  ),
  condition(
    'in a text',
    leaf('service', 'in', 'CALLING'),
    '/value',
    'must be a list with something in it',
  ),
  condition(
    'in nothing',
    leaf('service', 'in', []),
    '/value',
    'must be a list with something in it',
  ),
  condition(
    'in a list with a value twice',
    leaf('service', 'in', ['CALLING', 'CALLING']),
    '/value/1',
    'repeats "CALLING"',
  ),
  condition(
    'several values with equal',
    leaf('service', 'equal', ['CALLING']),
    '/value',
    'wrong type for service: a list',
  ),
  conditionUnknown(
    'a misspelt list',
    leaf('service', 'in', { list: 'solt' }),
    '/value/list',
    'unknown list "solt": did you mean "sold"?',
  ),
  conditionUnknown(
    'a list of other things',
    leaf('service', 'in', { list: 'closedStates' }),
    '/value/list',
    '"closedStates" does not fit: out of range for service: "converted"',
  ),
  condition(
    'a list with equal',
    leaf('service', 'equal', { list: 'sold' }),
    '/value/list',
    'unknown key',
  ),
  condition(
    'an empty reference',
    leaf('service', 'equal', {}),
    '/value',
    'must be a value or {"fact": name} or {"term": name}',
  ),
  condition(
    'facts of different kinds',
    leaf('licenceCount', 'equal', { fact: 'service' }),
    '/value/fact',
    'service cannot be compared with licenceCount',
  ),
  conditionUnknown(
    'a fact with itself',
    leaf('licenceCount', 'equal', { fact: 'licenceCount' }),
    '/value/fact',
    'licenceCount cannot be compared with itself',
  ),
  condition(
    'a misspelt other fact',
    leaf('licenceCount', 'lessThan', { fact: 'licenceCountMx' }),
    '/value/fact',
    'unknown fact "licenceCountMx": did you mean "licenceCountMax"?',
  ),
  condition(
    'a term that there is not',
    leaf('durationDays', 'lessThan', { term: 'graceDay' }),
    '/value/term',
    'unknown term "graceDay": did you mean "graceDays"?',
  ),
  condition(
    'a term of another kind',
    leaf('durationDays', 'lessThan', { term: 'welcomeMail' }),
    '/value/term',
    'wrong type for durationDays: true',
  ),
  conditionUnknown(
    'a term without a value here',
    leaf('durationDays', 'lessThan', { term: 'extension.max' }),
    '/value/term',
    '"extension.max" has no value in this pack',
  ),
  condition(
    'a misspelt term',
    term('licences.editible', 'equal', true),
    '/term',
    'unknown term "licences.editible": did you mean "licences.editable"?',
  ),
  condition(
    'a term that is a list',
    term('cancelBy', 'equal', 'PARTNER'),
    '/term',
    'unknown term "cancelBy"',
  ),
  condition(
    'a term and a text',
    term('licences.editable', 'equal', 'true'),
    '/value',
    'must be one value of the type of licences.editable, boolean',
  ),
  condition(
    'a term and what it never is',
    term('existingCustomer.mode', 'equal', 'consnt'),
    '/value',
    'is no value of existingCustomer.mode: "consnt": did you mean "consent"?',
  ),
  condition(
    'a term in a list',
    term('existingCustomer.mode', 'in', ['off']),
    '/operator',
    'in does not fit existingCustomer.mode, a term: use equal, notEqual',
  ),
];
