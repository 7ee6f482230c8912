/** `sandglass policy diff`: how two policies differ, with a request on each side that shows it. */
import { difference } from '../runtime/index.ts';
import { type Call, CallError, languageOf } from './cli-options.ts';
import { packOrFile } from './cli-packs.ts';
import { differenceLines, isNoDifference, noDifferenceLines } from './cli-policy-diff-text.ts';
import { jsonOf, type Out, printed } from './cli-text.ts';
import type { Variables } from './env.ts';

export const DIFF_OPTIONS = { lang: 'text', packs: 'text', json: 'flag' } as const;

/** @throws {CallError} */
export async function diffPolicies(
  { words, options }: Call<typeof DIFF_OPTIONS>,
  out: Out,
  _err: Out,
  env: Variables,
): Promise<number> {
  const [first, second, ...more] = words;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new CallError('name two policies, by id, name or file');
  }
  const language = await languageOf(options.lang);
  const [left, right] = [packOrFile(first), packOrFile(second)];
  const found = await difference(left, right);
  if (options.json) {
    out.write(jsonOf(found));
    return 0;
  }
  const lines = isNoDifference(found)
    ? noDifferenceLines(found, language)
    : differenceLines(found, left, right, language);
  printed(lines, out, env, language.direction);
  return 0;
}
