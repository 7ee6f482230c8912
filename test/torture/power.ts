/**
 * Part 5: the power goes at moments taken at random, or right after an answer.
 *
 * A server runs under load with a shim that notes what it does to its files. From that journal and
 * the files as they were at first, the files are made as a disk with a cache may leave them
 * (power-cut.ts), and opened. That the harness can find something is shown by the same journal on a
 * disk whose syncs keep nothing: there, acknowledged commands have to be missing.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Random, seeded } from '../support/random.ts';
import { check } from './check.ts';
import { mixOf } from './commands.ts';
import { type Deed, readJournal } from './journal.ts';
import { Ledger } from './ledger.ts';
import { type Loader, withLoader } from './loader.ts';
import { Disk, type DiskKind } from './power-cut.ts';
import { copyOf, inFolder, type Prepared, prepare } from './prepare.ts';
import { type Report, type Torture, together } from './report.ts';
import { Retelling } from './retelling.ts';
import { withServer } from './running.ts';
import { compileShim, shimEnv } from './shim.ts';

const FORMS = {
  short: { pointCount: 40, lyingCount: 4, trialCount: 60, loadMs: 1_500, startEvery: 20 },
  full: { pointCount: 500, lyingCount: 20, trialCount: 200, loadMs: 6_000, startEvery: 25 },
} as const;
const SPAN_MS = 8_000;
const REQUEST_COUNT = 20_000;

interface Run {
  readonly prepared: Prepared;
  /** The files before the server started. */
  readonly before: string;
  readonly deeds: readonly Deed[];
  readonly ledger: Ledger;
  readonly retelling: Retelling;
}

/** Where the power goes: after the record that ends here. Unit: bytes of the journal. */
type Point = number;

export function powerPart({ seed, form }: Torture): Promise<Report> {
  return inFolder((folder) =>
    withLoader(async (loader) => {
      const root = realpathSync(folder);
      const shim = compileShim(root);
      if ('reason' in shim) {
        return { figures: {}, violations: [], notRun: [`power loss: ${shim.reason}`] };
      }
      const { trialCount, loadMs } = FORMS[form];
      const prepared = await prepare({ trialCount, spanMs: SPAN_MS }, join(root, 'prepared'));
      const of = { loader, prepared, random: seeded(seed), root, shim: shim.path, loadMs };
      const kept = await keepsWhatItAcknowledged(of, form);
      return form === 'full' ? together([kept, await forgetsWithoutSyncs(of)]) : kept;
    }),
  );
}

async function keepsWhatItAcknowledged(of: Recording, form: Torture['form']): Promise<Report> {
  const { pointCount, lyingCount, startEvery } = FORMS[form];
  const { random } = of;
  const run = await recorded(of, 'FULL');
  const points = pointsOf(run, pointCount, random);
  const honest = await tried(run, points, { kind: 'honest', startEvery, random });
  const few = points.slice(-lyingCount);
  const lying = await tried(run, few, { kind: 'lying', startEvery: 0, random });
  return {
    figures: {
      points: points.length,
      journalRecords: run.deeds.length,
      syncs: run.deeds.filter(({ kind }) => kind === 'sync').length,
      acknowledged: run.ledger.acknowledged.length,
      acknowledgedAtPoints: honest.acknowledgedCount,
      lost: honest.lostCount,
      faults: honest.violations.length,
      serversStarted: honest.startCount,
      lostOnLyingDisk: lying.lostCount,
    },
    violations: [
      ...run.ledger.violations,
      ...honest.violations,
      ...(lying.lostCount > 0 ? [] : ['teeth: a disk that keeps nothing lost nothing']),
    ],
    notRun: [],
  };
}

/** With the documented opt-out, a power cut takes back acknowledged commands, and only whole ones. */
async function forgetsWithoutSyncs(of: Recording): Promise<Report> {
  const { random } = of;
  const run = await recorded(of, 'NORMAL');
  const points = pointsOf(run, FORMS.short.pointCount, random);
  const { lostCount, violations } = await tried(run, points, {
    ...{ kind: 'honest', startEvery: 0, random },
  });
  const others = violations.filter((one) => !one.startsWith('lost'));
  return {
    figures: { lostWithNormal: lostCount, faultsWithNormal: others.length },
    violations: [...others, ...(lostCount > 0 ? [] : ['teeth: NORMAL lost nothing'])],
    notRun: [],
  };
}

interface Recording {
  readonly loader: Loader;
  readonly prepared: Prepared;
  readonly random: Random;
  readonly root: string;
  /** The shim's path. */
  readonly shim: string;
  readonly loadMs: number;
}

/** A life of the server under load, from its start to its orderly end, in a journal. */
async function recorded(of: Recording, synchronous: 'FULL' | 'NORMAL'): Promise<Run> {
  const { loader, prepared, random, root } = of;
  const dir = copyOf(prepared, join(root, `data ${synchronous}`));
  const journal = join(root, `journal ${synchronous}`);
  const env = { ...shimEnv(of.shim, { dir, journal }), SANDGLASS_SYNCHRONOUS: synchronous };
  const { apiKey, trialIds } = prepared;
  const name = synchronous.toLowerCase();
  const requests = mixOf({ random, name, count: REQUEST_COUNT, apiKey, trialIds });
  const ledger = new Ledger();
  await withServer({ dir, prepared, env }, async (server) => {
    const load = loader.run({ url: server.url, requests, journal });
    await delay(of.loadMs);
    loader.stop();
    ledger.take(requests, await load);
    await server.stop();
  });
  const deeds = readJournal(journal);
  return { prepared, before: prepared.dir, deeds, ledger, retelling: new Retelling() };
}

/** Half of them anywhere, half where an answer had just been given; in order. */
function pointsOf({ deeds, ledger }: Run, count: number, random: Random): readonly Point[] {
  const ends = deeds.map(({ end }) => end);
  const answered = ledger.journalLengths;
  return Array.from({ length: count }, (_, index) =>
    random.pick(index % 2 === 0 && answered.length > 0 ? answered : ends),
  ).sort((a, b) => a - b);
}

interface Tried {
  readonly violations: readonly string[];
  readonly lostCount: number;
  /** Over all points: what had to be there. */
  readonly acknowledgedCount: number;
  readonly startCount: number;
}

async function tried(
  run: Run,
  points: readonly Point[],
  of: { readonly kind: DiskKind; readonly startEvery: number; readonly random: Random },
): Promise<Tried> {
  const disk = new Disk(run.before, of.kind);
  const total = { violations: [] as string[], lostCount: 0, acknowledgedCount: 0, startCount: 0 };
  let next = 0;
  for (const [index, point] of points.entries()) {
    for (; (run.deeds[next]?.end ?? Number.POSITIVE_INFINITY) <= point; next += 1) {
      disk.do(run.deeds[next] as Deed);
    }
    const isStarted = of.startEvery > 0 && index % of.startEvery === 0;
    const { violations, ...counts } = await reopened(run, disk, { point, isStarted, ...of });
    total.violations.push(...violations.map((one) => `${one} (power cut at ${point})`));
    total.lostCount += counts.lostCount;
    total.acknowledgedCount += counts.acknowledgedCount;
    total.startCount += isStarted ? 1 : 0;
  }
  return total;
}

async function reopened(
  { ledger, prepared, retelling }: Run,
  disk: Disk,
  of: { readonly point: Point; readonly isStarted: boolean; readonly random: Random },
): Promise<Omit<Tried, 'startCount'>> {
  return inFolder(async (folder) => {
    const dir = join(folder, 'data');
    disk.cut(dir, of.random);
    const acknowledged = ledger.acknowledgedBefore(of.point);
    const { asked } = ledger;
    const checked = await check({ dir, acknowledged, asked, doctor: 'leave out', retelling });
    const started = of.isStarted ? await startsAgain(dir, prepared) : [];
    return {
      violations: [...checked.violations, ...started],
      lostCount: checked.lostCount,
      acknowledgedCount: acknowledged.length,
    };
  });
}

/** The real server has to come up on what is left, with the keys that were given. */
async function startsAgain(dir: string, prepared: Prepared): Promise<readonly string[]> {
  try {
    await withServer({ dir, prepared }, (server) => server.stop());
    return [];
  } catch (error) {
    return [`start: ${String(error).slice(0, 400)}`];
  }
}
