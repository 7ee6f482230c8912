/**
 * How long a start takes with so many live timers: from the spawn of the process, as an operator
 * starts it, to the first trial that it shows over HTTP. And how long the doctor takes.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inRounds, median, type Part, rounded, type StoreForm } from './store-figures.ts';
import { TICK_US, timesIn } from './store-profile.ts';
import type { SeededDir } from './store-seeds.ts';

/** As an operator starts the server. */
const SERVER = ['--import', import.meta.resolve('tsx'), pathOf('../server/main.ts')];
const COMMAND = pathOf('../server/sandglass.js');
const OK = 200;
const POLL_MS = 2;
const PATIENCE_MS = 600_000;

interface Start {
  readonly firstAnswerMs: number;
  readonly residentMib: number;
  readonly cpuMs: number;
}

export async function restartPart(
  seeded: ReadonlyMap<string, SeededDir>,
  { rounds }: StoreForm,
): Promise<Part> {
  const names = [...seeded.keys()];
  const starts = new Map<string, Start[]>(names.map((name) => [name, []]));
  const dirOf = (name: string): SeededDir => seeded.get(name) as SeededDir;
  // The first start makes keys and a demo sandbox; the later ones find them.
  for (const name of names) await startOnce(dirOf(name));
  await inRounds(names, rounds, async (name) => {
    starts.get(name)?.push(await startOnce(dirOf(name)));
  });
  const figures: Record<string, Record<string, number | string>> = {};
  const notes: string[] = [];
  for (const name of names) {
    const doctor = await examined(dirOf(name));
    if (doctor.note !== null) notes.push(`${name}: ${doctor.note}`);
    figures[name] = {
      ...figuresOf(starts.get(name) ?? [], dirOf(name)),
      doctorMs: doctor.tookMs === null ? 'none' : Math.round(doctor.tookMs),
    };
  }
  return { figures, ratios: {}, aims: [], notes };
}

function figuresOf(starts: readonly Start[], { trialCount, fileMib }: SeededDir) {
  const of = (figure: keyof Start): number => median(starts.map((start) => start[figure]));
  return {
    trials: trialCount,
    fileMib: Math.round(fileMib),
    firstAnswerMs: Math.round(of('firstAnswerMs')),
    cpuMs: Math.round(of('cpuMs')),
    residentMib: rounded(of('residentMib'), 1),
  };
}

async function startOnce({ dir, trialIds, apiKey }: SeededDir): Promise<Start> {
  const port = await freePort();
  const startMs = performance.now();
  const child = spawn(process.execPath, SERVER, {
    env: { ...process.env, PORT: String(port), SANDGLASS_DATA_DIR: dir, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    await shown(child, `http://127.0.0.1:${port}/v1/trials/${trialIds[0]}`, apiKey);
    const firstAnswerMs = performance.now() - startMs;
    return { firstAnswerMs, ...takenBy(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Asks until somebody listens; then the server itself lets the request wait until it is ready. */
async function shown(child: ChildProcess, url: string, apiKey: string): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, connection: 'close' };
  const startMs = performance.now();
  while (performance.now() - startMs < PATIENCE_MS) {
    if (child.exitCode !== null) throw new Error('the server ended instead of starting');
    const answer = await fetch(url, { headers }).catch(() => null);
    if (answer?.status === OK) return;
    await answer?.body?.cancel();
    await delay(POLL_MS);
  }
  throw new Error(`no answer in ${PATIENCE_MS} ms`);
}

/** Of a process that runs, as Linux tells it; nothing elsewhere. */
function takenBy(pid: number | undefined): Omit<Start, 'firstAnswerMs'> {
  if (!existsSync(`/proc/${pid}/status`)) return { residentMib: Number.NaN, cpuMs: Number.NaN };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [user = 0, system = 0] = timesIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return {
    residentMib: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
    cpuMs: ((user + system) * TICK_US) / 1_000,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** `sandglass doctor`, as an operator runs it. */
async function examined({ dir }: SeededDir): Promise<{
  readonly tookMs: number | null;
  readonly note: string | null;
}> {
  if (!(await run(['help'], dir)).said.includes('doctor')) {
    return { tookMs: null, note: 'there is no sandglass doctor' };
  }
  const { tookMs, code, said } = await run(['doctor', '--json'], dir);
  const note = code === 0 ? null : `the doctor finds something: ${said.slice(0, 400)}`;
  return { tookMs, note };
}

async function run(args: readonly string[], dir: string) {
  const startMs = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, SANDGLASS_DATA_DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { said, code, tookMs: performance.now() - startMs };
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
