/** Every broken pack of the tests. */
import type { Broken } from './breaking.ts';
import { CONDITIONS } from './broken-conditions.ts';
import { HEADS, TEXTS } from './broken-files.ts';
import { RULES } from './broken-rules.ts';
import { LISTS, TERMS } from './broken-terms.ts';

export const BROKEN: readonly Broken[] = [
  ...TEXTS,
  ...HEADS,
  ...TERMS,
  ...LISTS,
  ...RULES,
  ...CONDITIONS,
];
