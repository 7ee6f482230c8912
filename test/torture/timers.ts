/**
 * Part 4: many timers fall due, a thousand a second and then all the rest at once, and the process
 * that fires them is killed again and again while it does.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DAY_MS, START_MS } from '../server/support/store.ts';
import { type Random, seeded } from '../support/random.ts';
import { check } from './check.ts';
import { monotonicMs } from './monotonic.ts';
import { inFolder } from './prepare.ts';
import { quantileOf, type Report, rounded, type Torture } from './report.ts';
import { checkTimers, type TimersChecked } from './timers-check.ts';
import { type Life, live } from './timers-lives.ts';
import { makeTrials } from './timers-make.ts';

/** `calmCount`: timers that fire before the first kill, to see how late they are. */
const FORMS = {
  short: { timerCount: 3_000, crashCount: 5, calmCount: 500 },
  full: { timerCount: 100_000, crashCount: 50, calmCount: 15_000 },
} as const;
/** Of a trial that nobody touches: a reminder, the expiry, the end of grace. */
const TIMERS_OF_TRIAL = 3;
/** A thousand timers a second. Unit: milliseconds. */
const SPACING_MS = 1;
/** When the first timer falls due. Epoch milliseconds, UTC. */
const FIRST_DUE_MS = START_MS + 23 * DAY_MS;
/** For the first process to start. Unit: milliseconds. */
const LEAD_MS = 4_000;
/** After every timer that is armed. */
const END_MS = START_MS + 2_000 * DAY_MS;
/** From one bunch of deadlines to the next nobody is killed. */
const JUMP_COUNT_MAX = 20;

interface Run {
  readonly url: string;
  readonly trialCount: number;
  readonly dice: Random;
  readonly lives: Life[];
  /** The clock: what is added to the monotonic one. Unit: milliseconds. */
  offsetMs: number;
}

export function timersPart({ seed, form }: Torture): Promise<Report> {
  const { timerCount, crashCount, calmCount } = FORMS[form];
  const trialCount = Math.ceil(timerCount / TIMERS_OF_TRIAL);
  return inFolder(async (dir) => {
    const url = pathToFileURL(join(dir, 'sandglass.db')).href;
    const expected = await makeTrials({ url, trialCount, spacingMs: SPACING_MS });
    const run: Run = {
      ...{ url, trialCount, dice: seeded(seed), lives: [] },
      offsetMs: FIRST_DUE_MS - LEAD_MS - monotonicMs(),
    };
    const calm = await liveOn(run, calmCount);
    const pacedCount = Math.floor((crashCount - 1) / 2);
    await paced(run, pacedCount, (timerCount - calmCount) / (2 * (pacedCount + 1)));
    run.offsetMs = END_MS - monotonicMs();
    await atOnce(run, crashCount, timerCount);
    const acknowledged = new Map(run.lives.flatMap(({ kept }) => kept));
    const timers = await checkTimers({ url, expected, acknowledged });
    const whole = await check({
      ...{ dir, acknowledged: [], asked: [], doctor: 'ask' },
      firedByMs: END_MS,
    });
    return reportOf(run, { calm, timers, whole: whole.violations, crashCount });
  });
}

/** The clock runs on while nobody fires; where nothing is due, it is set to what is due next. */
async function paced(run: Run, crashCount: number, meanCount: number): Promise<void> {
  let jumpCount = 0;
  for (let crash = 0; crash < crashCount && jumpCount < JUMP_COUNT_MAX; ) {
    const life = await liveOn(run, run.dice.int(1, Math.floor(1.6 * meanCount)));
    if (life.isKilledFiring) crash += 1;
    else if (life.nextDueAtMs === null) return;
    else {
      jumpCount += 1;
      run.offsetMs = life.nextDueAtMs - monotonicMs();
    }
  }
}

/** Everything is due; at the end, nothing. */
async function atOnce(run: Run, crashCount: number, timerCount: number): Promise<void> {
  const crashed = (): number => run.lives.filter(({ isKilledFiring }) => isKilledFiring).length;
  for (let left = crashCount - crashed(); left > 0; left -= 1) {
    const fired = run.lives.reduce((sum, { firedCount }) => sum + firedCount, 0);
    const meanCount = Math.max(1, (timerCount - fired) / (left + 1));
    await liveOn(run, run.dice.int(1, Math.ceil(1.6 * meanCount)));
  }
  await liveOn(run, null);
}

async function liveOn(run: Run, killAfter: number | null): Promise<Life> {
  const { url, trialCount, dice, lives, offsetMs } = run;
  const word = `l${lives.length}`;
  const life = await live({ url, offsetMs, trialCount, word, killAfter, dice });
  lives.push(life);
  return life;
}

interface Seen {
  readonly calm: Life;
  readonly timers: TimersChecked;
  readonly whole: readonly string[];
  readonly crashCount: number;
}

function reportOf({ trialCount, lives }: Run, seen: Seen): Report {
  const { calm, timers, whole, crashCount } = seen;
  const { firedCount, lost, doubled, early, outOfOrder, commandsLost } = timers;
  const crashes = lives.filter(({ isKilledFiring }) => isKilledFiring).length;
  const starts = lives.map(({ startMs }) => startMs);
  const perSecond = ({ firing: { count, tookMs } }: Life): number =>
    tookMs === 0 ? 0 : (count * 1_000) / tookMs;
  const late = (share: number): number => rounded(quantileOf(calm.lateMs, share));
  return {
    figures: {
      trials: trialCount,
      timersFired: firedCount,
      crashes,
      lost: lost.length,
      doubled: doubled.length,
      early: early.length,
      outOfOrder: outOfOrder.length,
      entriesAcknowledged: lives.reduce((sum, { kept }) => sum + kept.length, 0),
      entriesLost: commandsLost.length,
      calmPerSecond: Math.round(perSecond(calm)),
      calmTimers: calm.lateMs.length,
      latenessP50Ms: late(0.5),
      latenessP99Ms: late(0.99),
      backlogPerSecond: Math.round(perSecond(lives.at(-1) ?? calm)),
      startP50Ms: Math.round(quantileOf(starts, 0.5)),
      startMostMs: Math.round(Math.max(...starts)),
    },
    violations: [
      ...lost.map((one) => `lost: ${one}`),
      ...doubled.map((one) => `doubled: ${one}`),
      ...early.map((one) => `early: ${one}`),
      ...outOfOrder.map((one) => `out of order: ${one}`),
      ...commandsLost.map((one) => `acknowledged and lost: ${one}`),
      ...whole,
      ...(crashes < crashCount ? [`only ${crashes} crashes came while timers fired`] : []),
    ],
    notRun: [],
  };
}
