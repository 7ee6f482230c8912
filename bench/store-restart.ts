/**
 * How long a start takes with so many live timers: from the spawn of the built server
 * to the first trial that it shows over HTTP. And how long the doctor takes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from '../test/server/support/server.ts';
import { inRounds, median, type Part, rounded, type StoreForm } from './store-figures.ts';
import { TICK_US, timesIn } from './store-profile.ts';
import type { SeededDir } from './store-seeds.ts';

const COMMAND = fileURLToPath(new URL('../server/sandglass.js', import.meta.url));
const OK = 200;

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
  // The first start builds the server, and makes keys and a demo sandbox; later ones find them.
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
  const startMs = performance.now();
  const server = await startServer({ SANDGLASS_DATA_DIR: dir }, 'build');
  try {
    const headers = { authorization: `Bearer ${apiKey}`, connection: 'close' };
    const { status } = await fetch(`${server.url}/v1/trials/${trialIds[0]}`, { headers });
    if (status !== OK) throw new Error(`the first answer after a start is ${status}`);
    const firstAnswerMs = performance.now() - startMs;
    return { firstAnswerMs, ...takenBy(server.pid) };
  } finally {
    await server.stop();
  }
}

/** Of a process that runs, as Linux tells it; nothing elsewhere. */
function takenBy(pid: number): Omit<Start, 'firstAnswerMs'> {
  if (!existsSync(`/proc/${pid}/status`)) return { residentMib: Number.NaN, cpuMs: Number.NaN };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [user = 0, system = 0] = timesIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return {
    residentMib: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
    cpuMs: ((user + system) * TICK_US) / 1_000,
  };
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
