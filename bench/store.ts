/**
 * The store under load: what it costs that nothing is lost. Each server is a process of its own, the
 * load comes from this one, and what is compared is measured in turn, round by round.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DEFAULT_FORM,
  FULL_FORM,
  median,
  type Part,
  rounded,
  type StoreForm,
} from './store-figures.ts';
import { getPart } from './store-get.ts';
import { postPart, postProfile } from './store-post.ts';
import type { Profile } from './store-profile.ts';
import { restartPart } from './store-restart.ts';
import { type SeededDir, seedIn } from './store-seeds.ts';
import { timersPart } from './store-timers.ts';

export const STORE_PARTS = ['post', 'get', 'restart', 'timers'] as const;
type PartName = (typeof STORE_PARTS)[number];

export interface StoreFigures {
  readonly machine: Readonly<Record<string, number | string>>;
  readonly parts: Readonly<Partial<Record<PartName, Part>>>;
  readonly profile?: Profile;
}

export interface StoreBenchOf {
  readonly form: StoreForm;
  readonly parts: readonly PartName[];
  readonly isProfiled: boolean;
}

export interface StoreFlags {
  readonly full: boolean;
  readonly profile: boolean;
}

/** As the command line asks. @param parts Names; all when there are none. */
export function storeBench(parts: readonly string[], flags: StoreFlags): Promise<StoreFigures> {
  const unknown = parts.find((name) => !STORE_PARTS.some((known) => known === name));
  if (unknown !== undefined) {
    throw new Error(`of the store there is no "${unknown}"; there is ${STORE_PARTS.join(', ')}`);
  }
  return measured({
    form: flags.full ? FULL_FORM : DEFAULT_FORM,
    parts: STORE_PARTS.filter((name) => parts.length === 0 || parts.includes(name)),
    isProfiled: flags.profile,
  });
}

export async function measured({ form, parts, isProfiled }: StoreBenchOf): Promise<StoreFigures> {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass-bench-'));
  const load = loadavg()[0] ?? 0;
  const done: Partial<Record<PartName, Part>> = {};
  try {
    const syncUs = syncUsIn(dir);
    if (parts.includes('post')) done.post = await told('post', () => postPart(dir, form));
    if (parts.includes('get')) {
      done.get = await told('get', () => getPart(join(dir, 'get'), form));
    }
    if (parts.includes('restart') || parts.includes('timers')) {
      const seeded = await told('databases', () => seededBySize(dir, form));
      if (parts.includes('restart')) {
        done.restart = await told('restart', () => restartPart(seeded, form));
      }
      // Last: it sets the clock of the databases to where the system's will be in weeks.
      if (parts.includes('timers')) {
        done.timers = await told('timers', () => timersPart(seeded, form));
      }
    }
    return {
      machine: {
        processors: cpus().length,
        model: cpus()[0]?.model ?? '',
        node: process.version,
        loadBefore: rounded(load),
        syncUs,
      },
      parts: done,
      ...(isProfiled ? { profile: await told('profile', () => postProfile(dir, form)) } : {}),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A run takes minutes: whoever waits is told where it is, beside the figures. */
async function told<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const startMs = performance.now();
  const result = await work();
  const tookS = ((performance.now() - startMs) / 1_000).toFixed(1);
  process.stderr.write(`bench store: ${name} took ${tookS} s\n`);
  return result;
}

/** One database for each count of timers: a new trial has two. */
async function seededBySize(
  dir: string,
  { timerCounts, firedCount }: StoreForm,
): Promise<ReadonlyMap<string, SeededDir>> {
  const seeded = new Map<string, SeededDir>();
  for (const count of timerCounts) {
    const of = { trialCount: count / TIMERS_PER_TRIAL, earlyCount: firedCount };
    const one = await seedIn(join(dir, String(count)), of);
    if (one.timerCount !== count) throw new Error(`${one.timerCount} timers, not ${count}`);
    seeded.set(`${count.toLocaleString('en-GB')} live timers`, one);
  }
  return seeded;
}

const TIMERS_PER_TRIAL = 2;
const SYNC_COUNT = 200;
const PAGE_LENGTH = 4_096;

/** What the disk takes to keep one page: below it no durable answer can be. */
function syncUsIn(dir: string): number {
  const file = openSync(join(dir, 'sync'), 'w');
  const page = Buffer.alloc(PAGE_LENGTH, 1);
  const times = Array.from({ length: SYNC_COUNT }, () => {
    const startMs = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return 1_000 * (performance.now() - startMs);
  });
  closeSync(file);
  return Math.round(median(times));
}
