/** Files that are no JSON, and packs whose head is wrong. */
import { type Broken, type Json, known, text, unknown, validText } from './breaking.ts';

export const TEXTS: readonly Broken[] = [
  text(
    'an empty file',
    () => '',
    'line 1, column 1',
    'is not JSON: expected a value, the file ends',
  ),
  text(
    'a comma too few',
    (valid) => valid.replace(',\n', '\n'),
    'line 3, column 3',
    'is not JSON: expected "," or "}", found "\\""',
  ),
  text(
    'a comma too many',
    (valid) => valid.replace('"shared@1",', '"shared@1",,'),
    'line 5, column 26',
    'is not JSON: expected a key in double quotes, found ","',
  ),
  text(
    'a comma before the end',
    (valid) => valid.replace(/\n\}$/, ',\n}'),
    `line ${validText().split('\n').length - 1}, column 4`,
    'is not JSON: there is a comma before "}"',
  ),
  text(
    'a comment',
    (valid) => `// mine\n${valid}`,
    'line 1, column 1',
    'is not JSON: expected a value, found "/"',
  ),
  text(
    'single quotes',
    (valid) => valid.replace('"my-policy"', "'my-policy'"),
    'line 2, column 11',
    'is not JSON: expected a value, found "\'"',
  ),
  text(
    'half a file',
    (valid) => valid.slice(0, valid.indexOf('"version"') + 9),
    'line 3, column 12',
    'is not JSON: expected ":", the file ends',
  ),
  text(
    'two files in one',
    (valid) => `${valid}\n${valid}`,
    `line ${validText().split('\n').length + 1}, column 1`,
    'is not JSON: expected the end of the file, found "{"',
  ),
  text(
    'a text over two lines',
    (valid) => valid.replace('shared@1', 'shared\n@1'),
    'line 5, column 15',
    'is not JSON: this text has a line break or an escape it may not have',
  ),
  text(
    'a number that JSON does not have',
    (valid) => valid.replace('"version": 1', '"version": 01'),
    'line 3, column 15',
    'is not JSON: expected "," or "}", found "1"',
  ),
  text(
    'a key that stands twice',
    (valid) => valid.replace('"version": 1', '"version": 1, "version": 2'),
    'line 3, column 17',
    'the key "version" stands twice in the same object',
  ),
  text(
    'nesting without end',
    () => '['.repeat(500_000),
    'line 1, column 66',
    'is nested deeper than 64 levels',
  ),
  text(
    'a file without end',
    (valid) => `${valid}${' '.repeat(1_000_000)}`,
    '',
    `has ${1_000_000 + validText().length} characters; a policy pack has at most 1000000`,
  ),
];

export const HEADS: readonly Broken[] = [
  { ...known('a list of packs', () => undefined, '', 'must be an object'), text: '[]' },
  known(
    'a misspelt key',
    (pack) => {
      pack['ruels'] = pack.rules;
      delete (pack as Json)['rules'];
    },
    '/ruels',
    'unknown key: did you mean "rules"?',
  ),
  known(
    'no version',
    (pack) => {
      delete pack['version'];
    },
    '',
    'misses "version"',
  ),
  known(
    'a version as text',
    (pack) => {
      pack['version'] = '1';
    },
    '/version',
    'must be a whole number 1..10000',
  ),
  known(
    'version 0',
    (pack) => {
      pack['version'] = 0;
    },
    '/version',
    'must be a whole number 1..10000',
  ),
  known(
    'half a version',
    (pack) => {
      pack['version'] = 1.5;
    },
    '/version',
    'must be a whole number 1..10000',
  ),
  known(
    'a name in capitals',
    (pack) => {
      pack['pack'] = 'My Policy';
    },
    '/pack',
    'must look like webex-current',
  ),
  unknown(
    'the name of what packs inherit',
    (pack) => {
      pack['pack'] = 'shared';
    },
    '/pack',
    '"shared" is the name of what packs inherit',
  ),
  unknown(
    'a day that no calendar has',
    (pack) => {
      pack['effectiveFrom'] = '2027-02-30';
    },
    '/effectiveFrom',
    'must be a day of the calendar, like 2017-02-05',
  ),
  known(
    'a date in another order',
    (pack) => {
      pack['effectiveFrom'] = '05.02.2017';
    },
    '/effectiveFrom',
    'must be a day of the calendar, like 2017-02-05',
  ),
  unknown(
    'to inherit what there is not',
    (pack) => {
      pack['inherits'] = 'shared@2';
    },
    '/inherits',
    'cannot be "shared@2": there is shared@1 to inherit',
  ),
  known(
    'to inherit another policy',
    (pack) => {
      pack['inherits'] = 'webex-current@1';
    },
    '/inherits',
    'cannot be "webex-current@1": there is shared@1 to inherit',
  ),
  known(
    'a note without words',
    (pack) => {
      pack['note'] = ' ';
    },
    '/note',
    'must be a text with something in it',
  ),
  {
    ...known('__proto__ as a key', () => undefined, '/__proto__', 'unknown key'),
    text: validText().replace('{', '{ "__proto__": { "isAllowed": true },'),
  },
  unknown(
    'another content under the id of a shipped pack',
    (pack) => {
      pack['pack'] = 'webex-current';
    },
    '/version',
    'webex-current@1 is there with',
  ),
];
