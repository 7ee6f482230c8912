/** Data folders with live trials in them. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChild } from './child.ts';
import type { Seeded, SeedOf } from './store-seed.ts';

/** A folder as the server knows it, and what is in it. */
export interface SeededDir extends Seeded {
  readonly dir: string;
  readonly url: string;
  readonly fileMib: number;
  readonly seedingMs: number;
}

const SEED_PROCESS = new URL('./store-seed.ts', import.meta.url);
const MIB = 1024 * 1024;

export async function seedIn(dir: string, of: Omit<SeedOf, 'url'>): Promise<SeededDir> {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'sandglass.db');
  const url = pathToFileURL(file).href;
  const startMs = performance.now();
  const child = await startChild<Seeded>(SEED_PROCESS, { ...of, url } satisfies SeedOf);
  await child.stop();
  const seedingMs = performance.now() - startMs;
  return { ...child.ready, dir, url, fileMib: statSync(file).size / MIB, seedingMs };
}
