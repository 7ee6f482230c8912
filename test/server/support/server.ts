/** The real server in a process of its own, on a port that the system chooses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The last words of a start. */
const READY = 'Stop with Ctrl+C';
const MAIN = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

export interface RunningServer {
  readonly url: string;
  /** What it printed. */
  readonly output: string;
  /** Asks it to stop and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts it and waits until it is ready. @throws {Error} With its words, when it ends instead. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const output = await readUntil(child, READY);
  if (!output.includes(READY)) {
    throw new Error(`ended with ${(await exit)[0]}: ${complaint}`);
  }
  return {
    url: /http:\/\/[\w.]+:\d+/.exec(output)?.[0] ?? '',
    output,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return (await exit)[0];
    },
  };
}

/** A data folder that goes when the work is done. */
export async function inDataDir(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass-server-'));
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function readUntil(child: ChildProcess, end: string): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes(end)) break;
  }
  return text;
}
