/**
 * Part 3: the disk runs full, and then it fails, while clients ask.
 *
 * Full: the data folder lies on a small file system of its own, and a ballast file takes what is
 * left. Failing: the shim answers writes and syncs with EIO. In both, the server stays up, says 503
 * or 507 to what it cannot keep, and goes on by itself when the trouble is over.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../../server/clock.ts';
import { type Random, seeded } from '../support/random.ts';
import { check } from './check.ts';
import { type Asked, mixOf } from './commands.ts';
import { Ledger } from './ledger.ts';
import { type Loader, type Outcome, withLoader } from './loader.ts';
import { copyOf, inFolder, type Prepared, prepare } from './prepare.ts';
import { type Report, type Torture, together } from './report.ts';
import { type Running, type ServerOf, until, withServer } from './running.ts';
import { compileShim, shimEnv } from './shim.ts';

const FORMS = {
  short: { roundCount: 3, sizeMib: 48, trialCount: 100 },
  full: { roundCount: 50, sizeMib: 512, trialCount: 200 },
} as const;
const SPAN_MS = 15_000;
const REQUEST_COUNT = 4_000;
const CLIENT_COUNT = 16;
/** After a 503 or 507 a client waits so long. */
const PAUSE_MS = 50;
const CALM_MS = { min: 100, max: 300 } as const;
/** Until /readyz says it, and until writes resume. Source: our choice. */
const NOTICE_MS = 5_000;
const MIB = 1024 * 1024;

/** A trouble of the disk that can be begun and ended. */
interface Trouble {
  readonly name: 'full' | 'failing';
  readonly begin: () => void;
  readonly end: () => void;
}

interface Troubled {
  readonly loader: Loader;
  readonly prepared: Prepared;
  readonly random: Random;
  readonly roundCount: number;
}

export function diskPart({ seed, form }: Torture): Promise<Report> {
  const { roundCount, sizeMib, trialCount } = FORMS[form];
  return inFolder((folder) =>
    withLoader(async (loader) => {
      const root = realpathSync(folder);
      const prepared = await prepare({ trialCount, spanMs: SPAN_MS }, join(root, 'prepared'));
      const of = { loader, prepared, random: seeded(seed), roundCount };
      const full = await onSmallDisk(join(root, 'small'), sizeMib, (dir) => ranFull(of, dir));
      return together([full, await failed(of, root)]);
    }),
  );
}

async function onSmallDisk(
  at: string,
  sizeMib: number,
  work: (dir: string) => Promise<Report>,
): Promise<Report> {
  mkdirSync(at);
  const args = ['-t', 'tmpfs', '-o', `size=${sizeMib}m`, 'tmpfs', at];
  const { error, status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) {
    const reason = `a full disk: no small file system can be mounted: ${error?.message ?? stderr}`;
    return { figures: {}, violations: [], notRun: [reason] };
  }
  try {
    return await work(at);
  } finally {
    spawnSync('umount', [at]);
  }
}

function ranFull(of: Troubled, at: string): Promise<Report> {
  const dir = copyOf(of.prepared, join(at, 'data'));
  const ballast = join(at, 'ballast');
  const begin = (): void => fill(ballast);
  return troubled(of, { dir }, { name: 'full', begin, end: () => rmSync(ballast) });
}

/** Takes all the space that is left. */
function fill(ballast: string): void {
  const file = openSync(ballast, 'w');
  for (const size of [MIB, 4096]) {
    const piece = Buffer.alloc(size);
    try {
      for (;;) writeSync(file, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
}

function failed(of: Troubled, root: string): Promise<Report> | Report {
  const shim = compileShim(root);
  if ('reason' in shim) {
    return { figures: {}, violations: [], notRun: [`a failing disk: ${shim.reason}`] };
  }
  const dir = copyOf(of.prepared, join(root, 'data'));
  const failing = join(root, 'failing');
  return troubled(
    of,
    { dir, env: shimEnv(shim.path, { dir, failing }) },
    {
      name: 'failing',
      begin: () => writeFileSync(failing, ''),
      end: () => rmSync(failing),
    },
  );
}

async function troubled(
  of: Troubled,
  { dir, env }: Pick<ServerOf, 'dir' | 'env'>,
  trouble: Trouble,
): Promise<Report> {
  const ledger = new Ledger();
  const found = await withServer(
    { dir, prepared: of.prepared, ...(env === undefined ? {} : { env }) },
    (server) => throughTrouble(of, server, { ledger, trouble }),
  );
  const { acknowledged, asked } = ledger;
  const firedByMs = found.stoppedAtMs - NOTICE_MS;
  const checked = await check({ dir, acknowledged, asked, doctor: 'ask', firedByMs });
  return reportOf(trouble, found.counts, {
    rounds: of.roundCount,
    acknowledged: acknowledged.length,
    lost: checked.lostCount,
    violations: [
      ...found.violations,
      ...ledger.violations,
      ...ledger.unresolved.map(({ key }) => `answer: ${key} is still open`),
      ...checked.violations,
    ],
  });
}

interface Found {
  readonly violations: readonly string[];
  /** How often each kind of answer came. */
  readonly counts: Readonly<Record<string, number>>;
  /** Epoch milliseconds, UTC. */
  readonly stoppedAtMs: number;
}

/** All rounds; then what is open is asked again, and everything acknowledged is repeated. */
async function throughTrouble(
  of: Troubled,
  server: Running,
  { ledger, trouble }: Omit<Round, 'round'>,
): Promise<Found> {
  const { loader, roundCount } = of;
  const violations: string[] = [];
  for (let round = 0; round < roundCount; round += 1) {
    const found = await oneRound(of, server, { ledger, trouble, round });
    violations.push(...found.map((one) => `${one} (${trouble.name}, round ${round})`));
  }
  const counts = Object.fromEntries(ledger.counts);
  for (const requests of [ledger.unresolved, ledger.acknowledged]) {
    ledger.take(requests, await loader.run({ url: server.url, requests }));
  }
  const stoppedAtMs = systemClock().nowMs();
  const code = await server.stop();
  if (code !== 0) violations.push(`stop: the exit code is ${code}`);
  return { violations, counts, stoppedAtMs };
}

/**
 * Calm, trouble until the server says so, calm again. In every other round nobody asks while the
 * trouble ends: the server has to notice by itself.
 */
async function oneRound(
  of: Troubled,
  server: Running,
  { ledger, trouble, round }: Round,
): Promise<readonly string[]> {
  const { random, loader } = of;
  const isReady = async (): Promise<boolean> => (await server.statusOf('/readyz')) === 200;
  const calm = (): Promise<void> => delay(random.int(CALM_MS.min, CALM_MS.max));
  const during = loadOf(of, server, `${trouble.name}${round}x`);
  await calm();
  trouble.begin();
  const isTold = await until(async () => !(await isReady()), NOTICE_MS);
  await calm();
  if (round % 2 === 1) {
    loader.stop();
    await during.outcomes;
  }
  trouble.end();
  const isOver = await until(isReady, NOTICE_MS);
  loader.stop();
  const troubled = await during.outcomes;
  const after = loadOf(of, server, `${trouble.name}${round}y`);
  await calm();
  loader.stop();
  const calmed = await after.outcomes;
  ledger.take(during.requests, troubled);
  ledger.take(after.requests, calmed);
  const turnedAway = troubled.filter(({ status }) => status === 503 || status === 507);
  const isKept = calmed.some(({ status }) => status >= 200 && status < 300);
  const isLate = calmed.some(({ status }) => status >= 500);
  return [
    ...(isTold ? [] : ['ready: /readyz stays 200 in trouble']),
    ...(isOver ? [] : ['ready: /readyz does not come back']),
    ...(turnedAway.length > 0 ? [] : ['ready: nothing was turned away: there was no trouble']),
    ...(isKept ? [] : ['ready: writes do not resume']),
    ...(isOver && isLate ? ['ready: /readyz is 200, but writes are turned away'] : []),
  ];
}

interface Round {
  readonly ledger: Ledger;
  readonly trouble: Trouble;
  readonly round: number;
}

interface Loading {
  readonly requests: readonly Asked[];
  readonly outcomes: Promise<readonly Outcome[]>;
}

function loadOf({ loader, prepared, random }: Troubled, { url }: Running, name: string): Loading {
  const { apiKey, trialIds } = prepared;
  const requests = mixOf({ random, name, count: REQUEST_COUNT, apiKey, trialIds });
  const outcomes = loader.run({ url, requests, clientCount: CLIENT_COUNT, pauseMs: PAUSE_MS });
  return { requests, outcomes };
}

function reportOf(
  { name }: Trouble,
  counts: Readonly<Record<string, number>>,
  of: {
    readonly rounds: number;
    readonly acknowledged: number;
    readonly lost: number;
    readonly violations: readonly string[];
  },
): Report {
  const { violations, ...figures } = of;
  const named = Object.entries({ ...figures, ...counts, violations: violations.length });
  return {
    figures: Object.fromEntries(named.map(([figure, value]) => [`${name}: ${figure}`, value])),
    violations,
    notRun: [],
  };
}
