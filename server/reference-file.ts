/** The operator's own reference data, put in the place of what comes with the product. */
import { readFileSync } from 'node:fs';
import { replaceReferenceData } from '../runtime/index.ts';

/**
 * To be called before anything is asked of the rules.
 *
 * @throws {Error} With the file, and every place in it that cannot be used; nothing is replaced.
 */
export function takeReferenceFile(path: string): void {
  const named = `SANDGLASS_REFERENCE_DATA: ${path}`;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${named} cannot be read: ${sentenceOf(error)}`, { cause: error });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${named} is not JSON: ${sentenceOf(error)}`, { cause: error });
  }
  try {
    replaceReferenceData(data);
  } catch (error) {
    throw new Error(`${named} cannot be used.\n${sentenceOf(error)}`, { cause: error });
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
