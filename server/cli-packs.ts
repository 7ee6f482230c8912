/** Policy packs as commands name them: loaded ones, and files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Pack, PackError, type PackFile, readPack } from '../runtime/index.ts';
import { CallError, isLoaded, loadedPack } from './cli-options.ts';

/** Unit: bytes. The same as of packs in a directory. */
const SIZE_MAX = 1_000_000;

export const headOf = ({ packId, packHash, pack, version, effectiveFrom, rules }: Pack) => ({
  id: packId,
  hash: packHash,
  name: pack,
  version,
  effectiveFrom,
  ruleCount: rules.length,
});

/** A pack by its id, its name, or its file. @throws {CallError} */
export function packOrFile(asked: string): Pack {
  if (isLoaded(asked) || !(/[/\\]|\.json$/.test(asked) || existsSync(asked))) {
    return loadedPack(asked);
  }
  try {
    return readPack(packFile(asked));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new CallError(error.message);
  }
}

/** @throws {CallError} It cannot be read as text. */
export function packFile(path: string): PackFile {
  try {
    const { size } = statSync(path);
    if (size > SIZE_MAX) {
      throw new CallError(`${path} has ${size} bytes; a policy pack has at most ${SIZE_MAX}`);
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { file: basename(path), text };
  } catch (error) {
    if (error instanceof CallError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CallError(`${path} cannot be read: ${why}`);
  }
}
