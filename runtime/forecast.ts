/**
 * From which instant would the same request be allowed if nobody did anything? Found by going
 * there: a copy of the part of the world that matters is turned forward from one instant at which
 * something happens to the next, and the rules are asked again after each.
 *
 * Invariants:
 *   F3. At `allowedFromMs` the answer is yes, at any instant before it no. Intervals are half-open:
 *       at the instant itself everything due by then has happened, a millisecond earlier it has not.
 *   F4. Nothing of the world is changed, and of a large world only a few streams are read.
 *
 * Source: our choice; domain §0.3 (half-open); R7 (the bound).
 */
import type { Actor } from './actor.ts';
import { advance } from './advance.ts';
import type { TrialRequestBody } from './command.ts';
import type { Reason } from './entry.ts';
import { Fault } from './errors.ts';
import {
  type Asked,
  causeOf,
  type ForecastCause,
  serviceCauseOf,
  type Turn,
} from './forecast-causes.ts';
import { isSameStanding, reasonsAgainst, type Standing, standingAt } from './forecast-standing.ts';
import { nextInstantOf, policyFromMs, smallReaderOf, smallWorldOf } from './forecast-world.ts';
import type { At } from './start-request.ts';
import type { Reader, World } from './world.ts';

/** Instants of one forecast. Our choice: a customer's trials have some dozens, a cycle has no end. */
const INSTANTS_MAX = 2_000;

export interface ForecastService {
  readonly service: string;
  readonly isAllowedNow: boolean;
  /**
   * The first instant at which neither a rule about this service nor a denial of the whole request
   * objects; now, if it is allowed now. Null: none while time alone passes. Epoch milliseconds.
   */
  readonly allowedFromMs: number | null;
  /** Up to that instant. */
  readonly because: readonly ForecastCause[];
  /** The rules that still object at the end, and the codes that no rule has. Empty if allowed. */
  readonly stays: readonly string[];
}

export interface Forecast {
  readonly isAllowedNow: boolean;
  /** The first instant at which all services are allowed at once; as in each service. */
  readonly allowedFromMs: number | null;
  readonly services: readonly ForecastService[];
  /** In order, up to that instant. */
  readonly because: readonly ForecastCause[];
  /** The last instant that was looked at. Epoch milliseconds. */
  readonly lookedUntilMs: number;
  /** What still stands in the way at the end. Empty if allowed. */
  readonly stays: readonly Reason[];
}

/**
 * A request that makes no sense in this world is not allowed, and says so among its reasons.
 *
 * @throws {Fault} `TOO_MANY_EVENTS`: the future does not end.
 */
export async function forecast(
  reader: Reader,
  at: At,
  request: TrialRequestBody,
  actor: Actor,
  instantsMax: number = INSTANTS_MAX,
): Promise<Forecast> {
  const fromMs = policyFromMs(at, request);
  const ask = (world: World) =>
    standingAt(smallReaderOf(world), { ...at, nowMs: world.nowMs }, request, actor, fromMs);
  let world = await smallWorldOf(reader, at, request, actor);
  const first = await ask(world);
  const turns: Turn[] = [];
  let standing = first;
  for (let count = 0; !standing.isAllowed && !standing.isHopeless; count += 1) {
    const atMs = nextInstantOf(world, fromMs);
    if (atMs === null) break;
    if (count === instantsMax) throw new Fault('TOO_MANY_EVENTS', `${count} instants to ${atMs}`);
    const { world: after, entries } = advance(world, atMs);
    const next = await ask(after);
    if (!isSameStanding(standing, next)) {
      turns.push({
        atMs,
        entries,
        worlds: { before: world, after },
        before: standing,
        after: next,
      });
    }
    world = after;
    standing = next;
  }
  const asked = { request, partnerId: actor.kind === 'partner' ? actor.partnerId : '' };
  return told({ first, turns, last: standing, nowMs: at.nowMs, lastMs: world.nowMs }, asked);
}

interface Run {
  readonly first: Standing;
  readonly turns: readonly Turn[];
  readonly last: Standing;
  readonly nowMs: number;
  readonly lastMs: number;
}

function told(run: Run, asked: Asked): Forecast {
  const { first, turns, last, lastMs } = run;
  const causes = turns.map((turn) => causeOf(turn, asked));
  return {
    isAllowedNow: first.isAllowed,
    allowedFromMs: last.isAllowed ? lastMs : null,
    services: first.services.map(({ service }) => toldOf(run, asked, service)),
    because: causes.filter((cause) => cause !== null),
    lookedUntilMs: lastMs,
    stays: last.isAllowed ? [] : reasonsAgainst(last),
  };
}

function toldOf({ first, turns, last, nowMs }: Run, asked: Asked, service: string) {
  const isAllowedNow = reasonsOf(first, service).length === 0;
  const found = turns.findIndex(({ after }) => reasonsOf(after, service).length === 0);
  const until = isAllowedNow ? [] : found === -1 ? turns : turns.slice(0, found + 1);
  const allowedFromMs = isAllowedNow ? nowMs : (turns[found]?.atMs ?? null);
  const causes = until.map((turn) => serviceCauseOf(turn, asked, service));
  const stays = reasonsOf(last, service).map(({ ruleId, code }) => ruleId ?? code);
  return {
    service,
    isAllowedNow,
    allowedFromMs,
    because: causes.filter((cause) => cause !== null),
    stays: allowedFromMs === null ? stays : [],
  };
}

/** What stands against one service: the rules about it, and what denies the whole request. */
const reasonsOf = ({ services }: Standing, service: string): readonly Reason[] =>
  services.find((one) => one.service === service)?.reasons ?? [];
