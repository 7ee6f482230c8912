/**
 * Part 6: the server is asked to stop while clients ask, and is asked for three times what it can.
 *
 * Asked to stop, it answers what it has read, wholly, and ends by itself. Asked for too much, it
 * does nearly as much as it can and turns the rest away at once.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Random, seeded } from '../support/random.ts';
import { check } from './check.ts';
import { mixOf } from './commands.ts';
import { Ledger } from './ledger.ts';
import { type Loader, type Outcome, withLoader } from './loader.ts';
import { overloaded } from './overload.ts';
import { copyOf, inFolder, type Prepared, prepare } from './prepare.ts';
import { quantileOf, type Report, rounded, type Torture, together } from './report.ts';
import { withServer } from './running.ts';

/** The full form has the bar that is promised; the short one shares its cores with other tests. */
const FORMS = {
  short: { stopCount: 3, trialCount: 100, measuredMs: 2_000, goodputShareMin: 0.25 },
  full: { stopCount: 50, trialCount: 200, measuredMs: 5_000, goodputShareMin: 0.8 },
} as const;
const SPAN_MS = 15_000;
const REQUEST_COUNT = 3_000;
const STOP_AFTER_MS = { min: 200, max: 600 } as const;
/** Source: our choice. */
const EXIT_MS_MAX = 5_000;

interface Stopping {
  readonly loader: Loader;
  readonly prepared: Prepared;
  readonly random: Random;
  readonly root: string;
}

export function stopPart({ seed, form }: Torture): Promise<Report> {
  const { stopCount, trialCount, ...overload } = FORMS[form];
  return inFolder((root) =>
    withLoader(async (loader) => {
      const prepared = await prepare({ trialCount, spanMs: SPAN_MS }, join(root, 'prepared'));
      const of = { loader, prepared, random: seeded(seed), root };
      const stopped = await stoppedAgainAndAgain(of, stopCount);
      const dir = copyOf(prepared, join(root, 'overloaded'));
      return together([stopped, await overloaded({ loader, prepared, dir, ...overload })]);
    }),
  );
}

async function stoppedAgainAndAgain(of: Stopping, stopCount: number): Promise<Report> {
  const dir = copyOf(of.prepared, join(of.root, 'stopped'));
  const ledger = new Ledger();
  const exitsMs: number[] = [];
  const violations: string[] = [];
  const endings = { unread: 0, refused: 0, broken: 0 };
  for (let round = 0; round < stopCount; round += 1) {
    const { outcomes, exitMs, code } = await stopped(of, { dir, ledger, round });
    exitsMs.push(exitMs);
    for (const { kind } of outcomes) if (kind in endings) endings[kind as 'broken'] += 1;
    violations.push(...faultsOf(outcomes, { exitMs, code, round }));
  }
  const { acknowledged, asked } = ledger;
  const checked = await check({ dir, acknowledged, asked, doctor: 'ask' });
  return {
    figures: {
      stops: stopCount,
      acknowledged: acknowledged.length,
      lost: checked.lostCount,
      inFlightFailed: endings.broken,
      closedUnread: endings.unread,
      connectionRefused: endings.refused,
      exitP50Ms: rounded(quantileOf(exitsMs, 0.5)),
      exitMaxMs: rounded(Math.max(...exitsMs)),
    },
    violations: [...violations, ...ledger.violations, ...checked.violations],
    notRun: [],
  };
}

interface Stopped {
  readonly outcomes: readonly Outcome[];
  readonly exitMs: number;
  readonly code: number | null;
}

function stopped(
  { loader, prepared, random }: Stopping,
  of: { readonly dir: string; readonly ledger: Ledger; readonly round: number },
): Promise<Stopped> {
  return withServer({ dir: of.dir, prepared }, async (server) => {
    const open = of.ledger.unresolved;
    of.ledger.take(open, await loader.run({ url: server.url, requests: open }));
    const { apiKey, trialIds } = prepared;
    const name = `s${of.round}x`;
    const requests = mixOf({ random, name, count: REQUEST_COUNT, apiKey, trialIds });
    const load = loader.run({ url: server.url, requests, afterBreak: 'stop' });
    await delay(random.int(STOP_AFTER_MS.min, STOP_AFTER_MS.max));
    const askedMs = performance.now();
    const code = await server.stop('SIGTERM');
    const exitMs = performance.now() - askedMs;
    const outcomes = await load;
    of.ledger.take(requests, outcomes);
    return { outcomes, exitMs, code };
  });
}

function faultsOf(
  outcomes: readonly Outcome[],
  { exitMs, code, round }: Omit<Stopped, 'outcomes'> & { readonly round: number },
): readonly string[] {
  const failed = outcomes.filter(({ kind }) => kind === 'broken' || kind === 'late');
  return [
    ...failed.map(({ kind, index }) => `stop: request ${index} of round ${round} is ${kind}`),
    ...(exitMs <= EXIT_MS_MAX ? [] : [`stop: round ${round} ended after ${rounded(exitMs)} ms`]),
    ...(code === 0 ? [] : [`stop: round ${round} ended with ${code}`]),
  ];
}
