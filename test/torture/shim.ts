/** The shim (shim/shim.c), compiled for this machine when it is needed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./shim/shim.c', import.meta.url));

export interface Shimmed {
  /** The server's data folder, absolute and without a link in it. */
  readonly dir: string;
  /** Where the journal goes: outside of the folder. */
  readonly journal?: string;
  /** While this file exists, writes and syncs fail. */
  readonly failing?: string;
}

/** @returns The library's path, or why there is none. */
export function compileShim(to: string): { readonly path: string } | { readonly reason: string } {
  const path = join(to, 'shim.so');
  const args = ['-O1', '-shared', '-fPIC', '-o', path, SOURCE, '-ldl', '-lpthread'];
  const { error, status, stderr } = spawnSync('cc', args, { encoding: 'utf8' });
  if (error !== undefined) return { reason: `there is no C compiler: ${error.message}` };
  if (status !== 0) return { reason: `the shim does not compile: ${stderr.slice(0, 400)}` };
  return { path };
}

/** The environment that puts the shim into a server. */
export function shimEnv(
  path: string,
  { dir, journal, failing }: Shimmed,
): Readonly<Record<string, string>> {
  return {
    LD_PRELOAD: path,
    TORTURE_DIR: dir,
    ...(journal === undefined ? {} : { TORTURE_JOURNAL: journal }),
    ...(failing === undefined ? {} : { TORTURE_FAIL: failing }),
  };
}
