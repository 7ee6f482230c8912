/** docs/quickstart.md is run as it is written, in bash, against a server of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inDataDir, startServer } from '../server/support/server.ts';

const quickstart = suite('docs/quickstart');

const PAGE = readFileSync('docs/quickstart.md', 'utf8');
const MARK = '---- block';
const TIME_LIMIT_MS = 40_000;

interface Block {
  readonly script: string;
  /** What it prints, where the page shows it. */
  readonly expected: readonly string[];
}

quickstart('every command works, and prints what the page shows', () =>
  inDataDir(async (dir) => {
    for (const program of ['bash', 'curl']) {
      const found = spawnSync(program, ['--version']).status === 0;
      assert.ok(found, `the page needs ${program}, which is not here: apt-get install ${program}`);
    }
    const [, setting = '', value = ''] =
      /```sh start\nnpm ci && (\w+)=(\w+) npm start/.exec(PAGE) ?? [];
    const server = await startServer({
      SANDGLASS_DATA_DIR: join(dir, '.sandglass'),
      SANDGLASS_LOG: 'error',
      [setting]: value,
    });
    try {
      const ports = { '4317': new URL(server.url).port, '4319': String(await freePort()) };
      const blocks = blocksOf(PAGE, ports);

      const { parts, complaint } = await bash(dir, blocks);

      assert.is(complaint, '', server.log().join('\n'));
      assert.ok(blocks.length > 10, `${blocks.length} blocks`);
      for (const [index, { script, expected }] of blocks.entries()) {
        const lines = (parts[index] ?? '')
          .trim()
          .split('\n')
          .map((line) => line.trim());
        if (expected.length > 0) assert.equal(lines, expected, script);
      }
    } finally {
      await server.stop();
    }
  }),
);

quickstart('what a page shows and nobody prints is found', () => {
  const [block] = blocksOf('```sh\necho 4317\n```\n\n```text\n4317\n```\n', { '4317': '1' });

  assert.equal(block, { script: 'echo 1', expected: ['1'] });
});

quickstart.run();

/** Each `sh` block, with the block of output that follows it; ports are those that are free here. */
function blocksOf(page: string, ports: Readonly<Record<string, string>>): readonly Block[] {
  const here = Object.entries(ports).reduce((text, [is, is2]) => text.replaceAll(is, is2), page);
  const fences = [...here.matchAll(/^```(\w+)(?: (\w+))?\n(.*?)^```$/gms)];
  return fences.flatMap(([, language, mark, script = ''], index) => {
    if (language !== 'sh' || mark === 'start') return [];
    const [, next, , shown = ''] = fences[index + 1] ?? [];
    const expected = next === 'text' || next === 'json' ? shown.trim().split('\n') : [];
    return [{ script: script.trimEnd(), expected }];
  });
}

/** One shell for all blocks, as a reader has; a mark between what they print. */
async function bash(cwd: string, blocks: readonly Block[]) {
  const script = blocks.map((block) => `${block.script}\necho; echo "${MARK}"`).join('\n');
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const alarm = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS);
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    complained += String(chunk);
  });
  const code = await new Promise((resolve) => {
    child.once('exit', (status, signal) => resolve(signal ?? status));
  });
  clearTimeout(alarm);
  stopAll(child.pid);
  const parts = said.split(`${MARK}\n`);
  const complaint = code === 0 ? '' : `bash ends with ${String(code)}: ${complained}\n${said}`;
  return { parts, complaint };
}

/** Whatever the page has left running, a receiver for example: its own group of processes. */
function stopAll(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
