/**
 * An operator's own policy packs: every `*.json` of one directory, beside those that are shipped.
 *
 * Invariant: all of them are taken or none is, before anything else is opened or asked.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addPacks, type PackFile } from '../runtime/index.ts';
import type { PacksPlace } from './env.ts';

/** Unit: bytes. The largest pack that is shipped has 35,000 with what it inherits. */
const SIZE_MAX = 1_000_000;

/**
 * Takes the packs in the order of their names. Hidden files are left alone.
 *
 * @returns What to tell whoever started it: a line, or nothing where there is no pack.
 * @throws {Error} With what named the directory, and each file, place and reason; none is taken.
 */
export function takePacks({ dir, namedBy }: PacksPlace): string {
  const named = namedBy === null ? dir : `${namedBy}: ${dir}`;
  const names = namesIn(dir, named, namedBy === null);
  const files = names.map((name) => read(dir, name, named));
  const packIds = added(files, named).map(({ packId }) => packId);
  const [first] = packIds;
  if (first === undefined) return '';
  const count = packIds.length === 1 ? '1 policy pack' : `${packIds.length} policy packs`;
  return `${count} from ${dir}: ${packIds.join(', ')}\n`;
}

function namesIn(dir: string, named: string, isOptional: boolean): readonly string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' && isOptional) return [];
    const why = code === 'ENOENT' || code === 'ENOTDIR' ? 'is no directory' : sentenceOf(error);
    throw new Error(`${named} ${why}; policy packs are read from a directory.`, { cause: error });
  }
}

function read(dir: string, name: string, named: string): PackFile {
  const path = join(dir, name);
  const refuse = (why: string, cause?: unknown) =>
    new Error(`${named}\n  ${name}: ${why}`, { cause });
  try {
    const found = statSync(path);
    if (!found.isFile()) throw refuse('is no file');
    const { size } = found;
    if (size > SIZE_MAX) throw refuse(`has ${size} bytes; a policy pack has at most ${SIZE_MAX}`);
    return {
      file: name,
      text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
    };
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw refuse('is not UTF-8', error);
    if (codeOf(error) === '') throw error;
    throw refuse(`cannot be read: ${sentenceOf(error)}`, error);
  }
}

function added(files: readonly PackFile[], named: string): ReturnType<typeof addPacks> {
  try {
    return addPacks(files);
  } catch (error) {
    throw new Error(`${named}\n${sentenceOf(error)}`, { cause: error });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
