/**
 * Where a process spends its time: a profile of its main thread, told by file and package, and what
 * all other threads take beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** Shares of the time in which the process was busy. Unit: percent. */
export interface Profile {
  /** The main thread, and all others: of the store, the garbage collector, the disk. */
  readonly byThread: Readonly<Record<string, number>>;
  readonly byPlace: Readonly<Record<string, number>>;
  readonly byFunction: Readonly<Record<string, number>>;
}

const SAMPLE_US = 200;
const SHOWN_COUNT = 30;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Begins a profile of this process. @returns What ends it. */
export async function beginProfile(): Promise<() => Promise<Profile>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.post('Profiler.start');
  const before = threadTimes();
  return async () => {
    const after = threadTimes();
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    const byThread = new Map(
      [...after].map(([name, us]) => [name, us - (before.get(name) ?? 0)] as const),
    );
    return { byThread: sharesOf(byThread), ...summed(profile) };
  };
}

function summed({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const byPlace = new Map<string, number>();
  const byFunction = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    const us = timeDeltas[index] ?? 0;
    if (frame === undefined || frame.functionName === '(idle)') continue;
    const place = placeOf(frame);
    add(byPlace, place, us);
    add(
      byFunction,
      `${place} ${frame.functionName === '' ? '(anonymous)' : frame.functionName}`,
      us,
    );
  }
  return { byPlace: sharesOf(byPlace), byFunction: sharesOf(byFunction) };
}

/** A file of ours, a package, `node`, or what V8 calls its own work. */
function placeOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'native code';
  if (url.startsWith('node:')) return 'node';
  const packaged = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (packaged !== undefined) return packaged;
  const path = url.startsWith('file:') ? fileURLToPath(url.split('?')[0] ?? url) : url;
  return path.startsWith(ROOT) ? path.slice(ROOT.length) : path;
}

function add(sums: Map<string, number>, key: string, us: number): void {
  sums.set(key, (sums.get(key) ?? 0) + us);
}

function sharesOf(sums: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const total = [...sums.values()].reduce((sum, us) => sum + us, 0);
  const largest = [...sums].sort(([, a], [, b]) => b - a).slice(0, SHOWN_COUNT);
  return Object.fromEntries(
    largest.map(([key, us]) => [key, Number(((100 * us) / total).toFixed(1))]),
  );
}

/** Time of the processor by thread, as Linux tells it; as one elsewhere. Unit: microseconds. */
function threadTimes(): ReadonlyMap<string, number> {
  const { user, system } = process.cpuUsage();
  const main = `/proc/self/task/${process.pid}/stat`;
  if (!existsSync(main)) return new Map([['all threads', user + system]]);
  const [utime = 0, stime = 0] = timesIn(readFileSync(main, 'utf8'));
  const mainUs = TICK_US * (utime + stime);
  return new Map([
    ['main thread', mainUs],
    ['other threads', user + system - mainUs],
  ]);
}

/** In `/proc/PID/stat`, in ticks. Source: proc(5): the second field may hold anything. */
export function timesIn(stat: string): readonly number[] {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [fields[11], fields[12]].map(Number);
}

/** Of the clock in which `/proc` counts. Source: proc(5); 100 a second on every Linux. */
export const TICK_US = 10_000;
