/** The real server in a process of its own, on a port that the system chooses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The last words of a start. */
const READY = 'Stop with Ctrl+C';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TSX = import.meta.resolve('tsx');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

const SOURCES = [
  'server',
  'runtime',
  'rules',
  'machines',
  'package-lock.json',
  'vite.server.config.ts',
];

/** The source as it is, what `npm run build` makes of it, or the source in a shell, as npm has it. */
export type Form = 'source' | 'build' | 'under npm';

export interface RunningServer {
  readonly url: string;
  /** What it printed. */
  readonly output: string;
  readonly pid: number;
  /** Its log so far, each line as it was written. */
  log(): readonly string[];
  /** Asks it to stop and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts it and waits until it is ready. @throws {Error} With its words, when it ends instead. */
export async function startServer(
  env: Readonly<Record<string, string>>,
  form: Form = 'source',
): Promise<RunningServer> {
  if (form === 'build') await build();
  const args =
    form === 'build'
      ? [join(ROOT, 'dist-server/main.js')]
      : ['--import', TSX, join(ROOT, 'server/main.ts')];
  const [program, ...said] = [process.execPath, ...args];
  const shell = ['-c', '"$0" "$@"; exit', program, ...said];
  const isUnderNpm = form === 'under npm';
  const child = spawn(isUnderNpm ? 'sh' : program, isUnderNpm ? shell : said, {
    env: {
      ...process.env,
      ...{ PORT: '0', SANDGLASS_RATE_LIMIT: '0' },
      ...(isUnderNpm ? { npm_lifecycle_event: 'start' } : {}),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const output = await readUntil(child, READY);
  if (!output.includes(READY)) {
    const [code] = await exit;
    const sentences = complaint.split('\n').filter((line) => !line.startsWith('{'));
    throw new Error(`ended with ${code}: ${sentences.join('\n')}`);
  }
  return {
    url: /http:\/\/[\w.]+:\d+/.exec(output)?.[0] ?? '',
    output,
    pid: child.pid ?? 0,
    log: () => complaint.split('\n').filter((line) => line !== ''),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return (await exit)[0];
    },
  };
}

/** Builds it, unless what was built is younger than all it is made of. */
async function build(): Promise<void> {
  const built = join(ROOT, 'dist-server/main.js');
  const builtAtMs = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (SOURCES.every((source) => changedAtMs(join(ROOT, source)) < builtAtMs)) return;
  const args = [VITE, 'build', '--config', 'vite.server.config.ts', '--logLevel', 'error'];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the build of the server ended with ${code}`);
}

/** Of the youngest file or folder there: a folder changes when a file goes. Unit: milliseconds. */
function changedAtMs(path: string): number {
  const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
  const paths = [path, ...names.map((name) => join(path, String(name)))];
  return Math.max(...paths.map((one) => statSync(one).mtimeMs));
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
