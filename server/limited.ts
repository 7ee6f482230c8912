/**
 * The rate limit of every request that has a key: one for the key, and a wider one for all keys of
 * an organisation. What it stands at is told with each answer; an answer without a body (304) costs
 * nothing.
 *
 * Source: draft-ietf-httpapi-ratelimit-headers-10 (the headers); RFC 6585 §4 (429); the quotas are
 * our choice.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Clock } from './clock.ts';
import { callerName } from './origin.ts';
import { Problem } from './problem.ts';
import { Buckets, type Standing, WINDOW_S } from './rate-limit.ts';

/** An organisation has several programs, and not all of them are busy at once. */
const KEYS_PER_ORGANISATION = 5;

export interface Limits {
  readonly keys: Buckets;
  readonly organisations: Buckets;
  /** As the answers tell them. */
  readonly policy: string;
}

/** @param quota Requests in a minute and key, above 0. */
export function limitsOf(quota: number, clock: Clock): Limits {
  const keys = new Buckets(quota, clock);
  const organisations = new Buckets(quota * KEYS_PER_ORGANISATION, clock);
  const policy = [`"default";q=${keys.quota}`, `"organisation";q=${organisations.quota}`]
    .map((one) => `${one};w=${WINDOW_S}`)
    .join(', ');
  return { keys, organisations, policy };
}

/** After the caller is known, before anything else of the request is read. */
export const limited: MiddlewareHandler<AppEnv> = async (c, next) => {
  const limits = c.get('limits');
  const caller: AppEnv['Variables']['caller'] | undefined = c.get('caller');
  if (limits === undefined || caller === undefined) return next();
  const organisation = `${caller.world.id} ${callerName(caller)}`;
  const { quotaName = organisation } = caller;
  const key = limits.keys.take(quotaName);
  const all = key.isAllowed ? limits.organisations.take(organisation) : null;
  tell(c, limits, key, all);
  if (all?.isAllowed !== true) {
    if (all !== null) limits.keys.giveBack(quotaName);
    const { nextInS } = all ?? key;
    const detail =
      all === null ? undefined : 'All keys of the organisation together asked too much.';
    const headers = { 'Retry-After': String(Math.max(1, nextInS)) };
    throw new Problem('RATE_LIMITED', detail === undefined ? { headers } : { detail, headers });
  }
  await next();
  if (c.res.status !== 304) return;
  limits.keys.giveBack(quotaName);
  limits.organisations.giveBack(organisation);
};

function tell(c: Context<AppEnv>, { policy }: Limits, key: Standing, all: Standing | null): void {
  c.header('RateLimit-Policy', policy);
  const own = `"default";r=${key.remaining};t=${key.fullInS}`;
  const theirs = all === null ? '' : `, "organisation";r=${all.remaining};t=${all.fullInS}`;
  c.header('RateLimit', `${own}${theirs}`);
}
