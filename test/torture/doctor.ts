/** `sandglass doctor`, as an operator runs it: on a data folder whose server is stopped. */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inFolder } from './prepare.ts';

const COMMAND = fileURLToPath(new URL('../../server/sandglass.js', import.meta.url));

/** What it finds in a copy of the folder; nothing where all is well. */
export function askDoctor(dir: string): Promise<readonly string[]> {
  return inFolder(async (scratch) => {
    const copy = join(scratch, 'data');
    cpSync(dir, copy, { recursive: true });
    const { code, said } = await sandglass(['doctor', '--json'], copy);
    return code === 0 ? [] : [`doctor: exit code ${code}: ${said.slice(-400)}`];
  });
}

async function sandglass(
  args: readonly string[],
  dataDir: string,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, SANDGLASS_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await exit, said: complained === '' ? said : complained };
}
