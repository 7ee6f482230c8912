/**
 * Part 2: histories drawn from seeds, on a store in memory and a clock that only they move. The
 * same seed tells the same history: a broken one is told again with `--seed=N`, which is then the
 * first of those that are told.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Figures, Report, Torture } from '../report.ts';
import { type Broken, historyOf, together } from './histories.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { shrink } from './shrink.ts';
import type { Share, Told } from './support/worker.ts';

const FORMS = {
  short: { seedCount: 30, libsqlCount: 2, sweepCount: 0, againCount: 2, mutantSeedMax: 12 },
  full: { seedCount: 10_000, libsqlCount: 200, sweepCount: 10, againCount: 50, mutantSeedMax: 500 },
} as const;
const STEP_COUNT = 200;
/** Broken histories that are made shorter; of the others only the seed is told. */
const SHRUNK_COUNT_MAX = 3;
const WORKER = fileURLToPath(new URL('./support/worker.ts', import.meta.url));

export async function simulationPart({ seed, form }: Torture): Promise<Report> {
  const { seedCount, libsqlCount, sweepCount, againCount, mutantSeedMax } = FORMS[form];
  const startMs = performance.now();
  const { told, toldOnLibsql, swept } = await shared({
    ...{ seed, end: seed + seedCount, stepCount: STEP_COUNT },
    ...{ sweepCount, libsqlCount },
  });
  const toldMs = performance.now() - startMs;
  const diverged = await differing(seed, againCount);
  const mutants = MUTANTS.filter(({ isQuick }) => form === 'full' || isQuick);
  const found = await findAll(mutants, seed, mutantSeedMax);
  const broken = [...told.broken, ...toldOnLibsql.broken, ...swept.flatMap((one) => one.broken)];
  const missed = found.filter(({ seedCount: count }) => count === null);
  return {
    figures: {
      ...told.counts,
      steps: seedCount * STEP_COUNT,
      toldOnLibsql: toldOnLibsql.counts['histories'] ?? 0,
      crashesAtEveryCommit: swept.reduce((sum, { crashCount }) => sum + crashCount, 0),
      toldTwice: againCount,
      toldTwiceDifferently: diverged.length,
      broken: broken.length,
      msOfHistory: Math.round(toldMs / seedCount),
      defectsPlanted: found.length,
      defectsFound: found.length - missed.length,
      ...seedsNeeded(found),
    },
    violations: [
      ...(await sentences(told.broken)),
      ...toldOnLibsql.broken.map(({ seed: at, violations }) => {
        return `seed ${at}, on libSQL: ${violations.join('; ')}`;
      }),
      ...swept
        .flatMap((one) => one.broken)
        .map(({ seed: at, violations }) => {
          return `seed ${at}, swept: ${violations.join('; ')}`;
        }),
      ...diverged.map((at) => `seed ${at} tells two histories`),
      ...missed.map(({ name }) => `a planted defect is not found: ${name}`),
    ],
    notRun: [],
  };
}

/** Each processor tells its share. */
async function shared(of: Omit<Share, 'stride'>): Promise<Told> {
  const stride = Math.min(availableParallelism(), of.end - of.seed);
  const each = (count: number): number => Math.ceil(count / stride);
  const shares = await Promise.all(
    Array.from({ length: stride }, (_, index) =>
      worker({
        ...{ ...of, seed: of.seed + index, stride },
        sweepCount: each(of.sweepCount),
        libsqlCount: each(of.libsqlCount),
      }),
    ),
  );
  return {
    told: together(shares.map(({ told }) => told)),
    toldOnLibsql: together(shares.map(({ toldOnLibsql }) => toldOnLibsql)),
    swept: shares.flatMap(({ swept }) => swept),
  };
}

async function worker(share: Share): Promise<Told> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), WORKER, JSON.stringify(share)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [said, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0) throw new Error(`a share of the histories ended with ${code}`);
  return JSON.parse(said) as Told;
}

/** Seeds that do not tell the same history each time. */
async function differing(seed: number, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let at = seed; at < seed + count; at += 1) {
    const first = await historyOf({ seed: at, stepCount: STEP_COUNT });
    const second = await historyOf({ seed: at, stepCount: STEP_COUNT });
    if (first.logHash !== second.logHash) found.push(at);
  }
  return found;
}

export interface Found {
  readonly name: string;
  /** Histories until it was found; null: not within the bound. */
  readonly seedCount: number | null;
  /** What betrayed it. */
  readonly violation: string;
}

export async function findMutant(mutant: Mutant, seed: number, countMax: number): Promise<Found> {
  const { name } = mutant;
  for (let count = 1; count <= countMax; count += 1) {
    const of = { seed: seed + count - 1, stepCount: STEP_COUNT, mutant };
    const [violation] = (await historyOf(of)).violations;
    if (violation !== undefined) return { name, seedCount: count, violation };
  }
  return { name, seedCount: null, violation: '' };
}

async function findAll(
  mutants: readonly Mutant[],
  seed: number,
  countMax: number,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const mutant of mutants) found.push(await findMutant(mutant, seed, countMax));
  return found;
}

const seedsNeeded = (found: readonly Found[]): Figures =>
  Object.fromEntries(
    found.map(({ name, seedCount }) => [`histories until "${name}"`, seedCount ?? 'not found']),
  );

async function sentences(broken: readonly Broken[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { seed, violations } of broken) {
    const how = `npm run torture -- simulation --seed=${seed}`;
    const isShrunk = found.length < SHRUNK_COUNT_MAX;
    const shorter = isShrunk ? await shrink({ seed, stepCount: STEP_COUNT }) : null;
    const steps = shorter === null ? '' : `; enough are the steps ${shorter.steps.join(' ')}`;
    found.push(`seed ${seed}: ${violations.join('; ')}. Again: ${how}${steps}`);
  }
  return found;
}
