/** How much a server does when three times as much is asked of it as it can do. */
import { setTimeout as delay } from 'node:timers/promises';
import { startsOf } from './commands.ts';
import type { Loader, Outcome } from './loader.ts';
import type { Prepared } from './prepare.ts';
import { quantileOf, type Report, rounded } from './report.ts';
import { type Running, withServer } from './running.ts';

export interface OverloadOf {
  readonly loader: Loader;
  readonly prepared: Prepared;
  readonly dir: string;
  /** The length of each of the two loads. */
  readonly measuredMs: number;
  /** What has to remain of the maximum. */
  readonly goodputShareMin: number;
}

const CLIENT_COUNT = 32;
/** Before anything is measured, so that both loads meet the same warm server. */
const WARM_MS = 2_000;
const OVERLOAD = 3;
/** Connections of the paced load at most. Source: our choice; the server has its own bound. */
const CONNECTION_COUNT_MAX = 6_000;
const HEALTH_EVERY_MS = 25;
/** More than a closed loop of this many clients can use up. Unit: requests a second. */
const RATE_MAX = 6_000;

export function overloaded(of: OverloadOf): Promise<Report> {
  const { loader, prepared, measuredMs } = of;
  return withServer(of, async (server) => {
    await closedLoop(of, server, { name: 'warm', forMs: WARM_MS });
    const most = await closedLoop(of, server, { name: 'max', forMs: measuredMs });
    const maximum = goodputOf(most, measuredMs);
    const perSecond = OVERLOAD * maximum;
    const count = Math.round((perSecond * measuredMs) / 1000);
    const requests = startsOf({ name: 'over', count, apiKey: prepared.apiKey });
    const watch = healthWatch(server);
    const outcomes = await loader.run({
      ...{ url: server.url, requests, perSecond, clientCount: CONNECTION_COUNT_MAX },
    });
    return reportOf({ ...of, maximum, perSecond, outcomes, count }, await watch.end());
  });
}

async function closedLoop(
  { loader, prepared }: OverloadOf,
  { url }: Running,
  { name, forMs }: { readonly name: string; readonly forMs: number },
): Promise<readonly Outcome[]> {
  const count = Math.ceil((RATE_MAX * forMs) / 1000);
  const requests = startsOf({ name, count, apiKey: prepared.apiKey });
  const load = loader.run({ url, requests, clientCount: CLIENT_COUNT });
  await delay(forMs);
  loader.stop();
  return load;
}

/** Asks for /healthz all the while, one at a time, from this process, which has nothing else to do. */
function healthWatch(server: Running): { readonly end: () => Promise<readonly number[]> } {
  const tookMs: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const sentMs = performance.now();
      const status = await server.statusOf('/healthz');
      tookMs.push(status === 200 ? performance.now() - sentMs : Number.POSITIVE_INFINITY);
      await delay(HEALTH_EVERY_MS);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await watching;
      return tookMs;
    },
  };
}

const isGood = ({ status }: Outcome): boolean => status >= 200 && status < 300;

/** Of what was answered while the load ran. Unit: a second. */
function goodputOf(outcomes: readonly Outcome[], measuredMs: number): number {
  const inTime = outcomes.filter((one) => isGood(one) && one.sentAtMs + one.tookMs <= measuredMs);
  return (inTime.length * 1000) / measuredMs;
}

interface Overloaded {
  readonly maximum: number;
  readonly perSecond: number;
  readonly outcomes: readonly Outcome[];
  readonly count: number;
  readonly measuredMs: number;
  readonly goodputShareMin: number;
}

function reportOf(of: Overloaded, healthMs: readonly number[]): Report {
  const { maximum, perSecond, outcomes, count, measuredMs, goodputShareMin } = of;
  const goodput = goodputOf(outcomes, measuredMs);
  const good = outcomes.filter(isGood);
  const turnedAway = outcomes.filter(({ status }) => status === 503);
  const polite = turnedAway.filter(({ headers }) => headers['retry-after'] !== undefined);
  const others = outcomes.length - good.length - polite.length;
  const deaf = healthMs.filter((ms) => ms === Number.POSITIVE_INFINITY).length;
  return {
    figures: {
      maximumPerSecond: rounded(maximum),
      offeredPerSecond: rounded(perSecond),
      askedPerSecond: rounded((outcomes.length * 1000) / measuredMs),
      goodputPerSecond: rounded(goodput),
      goodputShare: Math.round((goodput / maximum) * 100) / 100,
      turnedAway: turnedAway.length,
      neither: others,
      goodP99Ms: rounded(
        quantileOf(
          good.map(({ tookMs }) => tookMs),
          0.99,
        ),
      ),
      turnedAwayP99Ms: rounded(
        quantileOf(
          turnedAway.map(({ tookMs }) => tookMs),
          0.99,
        ),
      ),
      healthP50Ms: rounded(quantileOf(healthMs, 0.5)),
      healthP99Ms: rounded(quantileOf(healthMs, 0.99)),
    },
    violations: [
      ...(goodput >= goodputShareMin * maximum
        ? []
        : [`overload: ${rounded(goodput)} a second of ${rounded(maximum)}`]),
      ...(others === 0 ? [] : [`overload: ${others} neither kept nor turned away`]),
      ...(turnedAway.length > 0 ? [] : ['overload: nothing was turned away: it was none']),
      ...(outcomes.length >= 0.95 * count
        ? []
        : [`overload: only ${outcomes.length} of ${count} could be asked`]),
      ...(deaf === 0 ? [] : [`overload: /healthz did not answer ${deaf} times`]),
    ],
    notRun: [],
  };
}
