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
import { callerName } from './origin.ts';
import { Problem } from './problem.ts';
import type { Limits, Standing } from './rate-limit.ts';

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
