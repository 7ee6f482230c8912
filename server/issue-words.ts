/**
 * What is wrong in one place of a request, said of the place: "is missing", "must be a list, not a
 * text". What a schema of ours says itself is kept as it is; the words of the library are for
 * programmers.
 */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** How the library begins when it speaks for itself. */
const LIBRARY = /^(?:Invalid|Too small|Too big|Unrecognized)\b/;
const VALUES_SHOWN_MAX = 30;

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  bigint: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  int: 'a whole number',
  nan: 'not a number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

export function issueWords(issue: Issue): string {
  if (!LIBRARY.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected, /received (\w+)/.exec(issue.message)?.[1]);
    case 'invalid_value':
      return valueWords(issue.values);
    case 'too_small':
      return boundWords(issue.origin, Number(issue.minimum), 'least');
    case 'too_big':
      return boundWords(issue.origin, Number(issue.maximum), 'most');
    case 'invalid_union':
      return unionWords(issue.errors);
    case 'invalid_key':
      return 'has a name in it that cannot be used';
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'cannot be used as it is';
  }
}

function typeWords(expected: string, received: string | undefined): string {
  if (received === 'undefined') return 'is missing';
  const wanted = KINDS[expected] ?? expected;
  const given = KINDS[received ?? ''];
  return given === undefined || (expected === 'int' && received === 'number')
    ? `must be ${wanted}`
    : `must be ${wanted}, not ${given}`;
}

function valueWords(values: readonly z.core.util.Primitive[]): string {
  const shown = values.slice(0, VALUES_SHOWN_MAX).map(String).join(', ');
  if (values.length === 1) return `must be ${shown}`;
  return `must be one of: ${shown}${values.length > VALUES_SHOWN_MAX ? ', …' : ''}`;
}

function boundWords(origin: string, bound: number, end: 'least' | 'most'): string {
  if (origin === 'string' || origin === 'array') {
    if (end === 'least' && bound === 1) return 'must not be empty';
    const unit = origin === 'string' ? 'character' : 'item';
    return `must have at ${end} ${bound} ${unit}${bound === 1 ? '' : 's'}`;
  }
  return `must be at ${end} ${bound}`;
}

/** Of several forms, what each of them asks for. */
function unionWords(errors: readonly (readonly Issue[])[]): string {
  const said = errors.flatMap(([first]) =>
    first === undefined || first.path.length > 0 ? [] : [issueWords(first)],
  );
  if (said.includes('is missing')) return 'is missing';
  return said.length === 0
    ? 'has none of the forms that are taken here'
    : [...new Set(said)].join('; or ');
}
