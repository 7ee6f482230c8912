/**
 * Every change that was asked for over HTTP is in the audit: most with their effect, in one commit;
 * what is kept elsewhere, or by itself, right after it and before the answer.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { OperationId } from './operations.ts';
import { originOf } from './origin.ts';
import { READS } from './preconditions.ts';
import { REASON_HEADER, reasonFrom } from './reason.ts';

/** They are POSTs because of what is sent with them, and change nothing. */
const ONLY_ASKS: readonly OperationId[] = [
  'checkEligibility',
  'checkPolicy',
  'lookAtConsent',
  'stepStartWizard',
  'validateTrial',
];

export const audited =
  (operation: OperationId): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (READS.includes(c.req.method)) return next();
    c.set('reason', reasonFrom(c.req.header(REASON_HEADER)));
    await next();
    const isTold = c.get('isAudited') === true || c.res.headers.has('Idempotent-Replayed');
    if (isTold || !c.res.ok || ONLY_ASKS.includes(operation)) return;
    const { caller, audit } = c.var;
    // The request had its effect; its key is not another's to take.
    const origin = { ...originOf(c, operation), keyed: null };
    await audit.add({ worldId: caller.world.id, origin });
  };
