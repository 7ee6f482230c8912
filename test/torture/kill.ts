/**
 * Part 1: the server is killed again and again while clients ask and timers fall due.
 *
 * After each restart everything without an answer is asked again with its key, and everything that
 * was acknowledged just before is repeated: the answer has to be the same, and nothing done twice.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../../server/clock.ts';
import { type Random, seeded } from '../support/random.ts';
import { type Checked, check } from './check.ts';
import { type Asked, mixOf } from './commands.ts';
import { Ledger } from './ledger.ts';
import { type Loader, withLoader } from './loader.ts';
import { copyOf, inFolder, type Prepared, prepare } from './prepare.ts';
import { quantileOf, type Report, rounded, type Torture } from './report.ts';
import { type Running, until, withServer } from './running.ts';

const FORMS = {
  short: { cycleCount: 5, trialCount: 200, spanMs: 20_000, checkEvery: 2 },
  full: { cycleCount: 200, trialCount: 10_000, spanMs: 600_000, checkEvery: 25 },
} as const;
/** More than can be answered before the kill. */
const REQUEST_COUNT = 1_000;
/** Source: api.md §4.2, test 1. */
const KILL_AFTER_MS = { min: 100, max: 400 } as const;
/** For what is due at the last start to fire: a backlog first, then the rest. */
const SETTLE = { patienceMs: 60_000, restMs: 1_000 } as const;
/** So many trials tell whether there is a backlog; the check afterwards looks at all. */
const SAMPLE_COUNT = 40;
/** Bar of the restart's p99, of the full form: the short one shares its cores. Source: our choice. */
const FIRST_ANSWER_MS_MAX = { short: Number.POSITIVE_INFINITY, full: 1_000 } as const;

interface Cycling {
  readonly loader: Loader;
  readonly prepared: Prepared;
  readonly dir: string;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly firstAnswersMs: number[];
}

export function killPart({ seed, form }: Torture): Promise<Report> {
  const { cycleCount, checkEvery, ...size } = FORMS[form];
  return inFolder((root) =>
    withLoader(async (loader) => {
      const prepared = await prepare(size, join(root, 'prepared'));
      const dir = copyOf(prepared, join(root, 'data'));
      const before = await check({ dir, acknowledged: [], asked: [], doctor: 'leave out' });
      const random = seeded(seed);
      const cycling: Cycling = {
        ...{ loader, prepared, dir, random },
        ledger: new Ledger(),
        firstAnswersMs: [],
      };
      let fresh: readonly Asked[] = [];
      const violations = [...before.violations];
      for (let cycle = 0; cycle < cycleCount; cycle += 1) {
        fresh = await killed(cycling, cycle, fresh);
        if (cycle % checkEvery === 0) violations.push(...(await looked(cycling)).violations);
      }
      const last = await settled(cycling, fresh);
      return reportOf(cycling, [...violations, ...last.violations], {
        cycles: cycleCount,
        timersFired: last.firedCount - before.firedCount,
        backlogMs: rounded(last.backlogMs),
        firstAnswerMsMax: FIRST_ANSWER_MS_MAX[form],
      });
    }),
  );
}

/** One life of the server. @returns What was acknowledged in it for the first time. */
function killed(
  { loader, prepared, dir, random, ledger, firstAnswersMs }: Cycling,
  cycle: number,
  former: readonly Asked[],
): Promise<readonly Asked[]> {
  return withServer({ dir, prepared }, async (server) => {
    firstAnswersMs.push(server.firstAnswerMs);
    await repeat({ loader, ledger }, server, former);
    const requests = mixOf({
      random,
      name: `k${cycle}x`,
      count: REQUEST_COUNT,
      apiKey: prepared.apiKey,
      trialIds: [...prepared.trialIds, ...former.map(({ trialId }) => trialId)],
    });
    const load = loader.run({ url: server.url, requests, afterBreak: 'stop' });
    await delay(random.int(KILL_AFTER_MS.min, KILL_AFTER_MS.max));
    await server.stop('SIGKILL');
    return ledger.take(requests, await load);
  });
}

/** Asks again for what is open, and repeats what is done. */
async function repeat(
  { loader, ledger }: Pick<Cycling, 'loader' | 'ledger'>,
  { url }: Running,
  former: readonly Asked[],
): Promise<void> {
  const requests = [...ledger.unresolved, ...former];
  ledger.take(requests, await loader.run({ url, requests }));
}

const looked = ({ dir, ledger }: Cycling): Promise<Checked> =>
  check({ dir, acknowledged: ledger.acknowledged, asked: ledger.asked, doctor: 'leave out' });

type Settled = Checked & { readonly backlogMs: number };

/** The last start: nothing stays open, what is due fires, and the server stops in order. */
async function settled(cycling: Cycling, former: readonly Asked[]): Promise<Settled> {
  const { prepared, dir, ledger, firstAnswersMs } = cycling;
  const at = await withServer({ dir, prepared }, async (server) => {
    firstAnswersMs.push(server.firstAnswerMs);
    const firedByMs = systemClock().nowMs();
    await repeat(cycling, server, former);
    const backlogMs = await drained(server, prepared, firedByMs);
    await delay(SETTLE.restMs);
    await server.stop();
    return { firedByMs, backlogMs };
  });
  const { acknowledged, asked } = ledger;
  return { ...(await check({ dir, acknowledged, asked, doctor: 'ask', ...at })), ...at };
}

/** Waits until what was due before an instant has fired. @returns How long that took. */
async function drained(server: Running, { trialIds }: Prepared, beforeMs: number): Promise<number> {
  const startMs = performance.now();
  const every = Math.max(1, Math.floor(trialIds.length / SAMPLE_COUNT));
  for (const trialId of trialIds.filter((_, index) => index % every === 0)) {
    const leftMs = SETTLE.patienceMs - (performance.now() - startMs);
    await until(() => server.hasFired(trialId, beforeMs), leftMs);
  }
  return performance.now() - startMs;
}

function reportOf(
  { ledger, firstAnswersMs }: Cycling,
  found: readonly string[],
  of: {
    readonly cycles: number;
    readonly timersFired: number;
    /** Until what was due at the last start had fired. */
    readonly backlogMs: number;
    readonly firstAnswerMsMax: number;
  },
): Report {
  const { firstAnswerMsMax, ...counts } = of;
  const p99Ms = quantileOf(firstAnswersMs, 0.99);
  const violations = [
    ...new Set([...ledger.violations, ...found]),
    ...ledger.unresolved.map(({ key }) => `answer: ${key} is still open`),
    ...(p99Ms < firstAnswerMsMax ? [] : [`slow: first answer p99 after ${rounded(p99Ms)} ms`]),
  ];
  const count = (word: string): number => violations.filter((one) => one.startsWith(word)).length;
  return {
    figures: {
      ...counts,
      acknowledged: ledger.acknowledged.length,
      lost: count('lost'),
      partial: count('partial') + count('gap') + count('integrity'),
      double: count('double'),
      answersBroken: count('answer'),
      timersLost: count('timer lost'),
      timersDouble: count('timer double'),
      timersEarly: count('timer early'),
      firstAnswerP50Ms: rounded(quantileOf(firstAnswersMs, 0.5)),
      firstAnswerP99Ms: rounded(p99Ms),
    },
    violations,
    notRun: [],
  };
}
