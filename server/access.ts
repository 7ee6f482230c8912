/**
 * Who asks, and whether the operation is theirs (operations.ts).
 *
 * Source: our choice; OWASP API security 2023, API1 and API5 (object and function level).
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Stream } from '../runtime/index.ts';
import { API_VERSION_HEADER } from './api-version.ts';
import type { AppEnv, Caller } from './app-env.ts';
import { hashOf, isExpired, isKey } from './keys.ts';
import { OPERATIONS, type OperationId, type Role, rolesOf } from './operations.ts';
import { Problem } from './problem.ts';
import { wholeWorld } from './scoped.ts';
import { keysFor } from './who-may.ts';

/** Lets a request through when its key has the right; the caller is then known to the route. */
export function allow(operation: OperationId): MiddlewareHandler<AppEnv> {
  const roles: readonly Role[] | 'anyone' = OPERATIONS[operation];
  return async (c, next) => {
    if (roles !== 'anyone') {
      const caller = await authenticate(c);
      if (!rolesOf(caller).some((role) => roles.includes(role))) {
        throw new Problem('OPERATION_NOT_ALLOWED', {
          detail: `This key speaks for: ${caller.actor.kind}. The operation is for: ${keysFor(operation)?.join(', ')}.`,
        });
      }
      c.set('caller', caller);
    }
    await next();
  };
}

/** Whether the key of a request that was let in would still open it. */
export async function isStillAllowed(c: Context<AppEnv>): Promise<boolean> {
  try {
    await authenticate(c);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

async function authenticate(c: Context<AppEnv>): Promise<Caller> {
  const header = c.req.header('authorization');
  if (header === undefined) throw unauthenticated('KEY_REQUIRED');
  const given = /^Bearer +(\S+)$/i.exec(header.trim())?.[1] ?? '';
  const opened = isKey(given) ? await openedByKey(c, given) : await openedByToken(c, given);
  if (opened === null) throw unauthenticated('KEY_INVALID');
  const { actor, worldId, ...about } = opened;

  const world = await c.get('worlds').glance(worldId);
  if (world === undefined) throw opensNothing(c, 'its world is not there');
  const isInstallation = actor.kind === 'operator' && world.kind === 'live';
  const colleagues = await colleaguesOf(c, worldId, actor);
  if (colleagues !== null && 'email' in actor && !colleagues.has(actor.email)) {
    throw opensNothing(
      c,
      'its person is none of the organisation, or the organisation is not there',
    );
  }

  const named = c.req.header('x-sandglass-world');
  const caller = { actor, world, isInstallation, colleagues, ...about };
  if (named === undefined || named === world.id) return caller;
  const other = isInstallation ? await c.get('worlds').glance(named) : undefined;
  if (other === undefined) throw new Problem('UNKNOWN_SANDBOX');
  return { ...caller, world: other };
}

type Opened = Pick<Caller, 'actor' | 'keyLast4' | 'quotaName'> & { readonly worldId: string };

/** @throws {Problem} KEY_SUSPENDED: whoever has it may know that it is one. */
async function openedByKey(c: Context<AppEnv>, key: string): Promise<Opened | null> {
  const { keys, clock } = c.var;
  const row = await keys.find(hashOf(key));
  if (row === undefined || row.actor.kind === 'system') return null;
  const nowMs = clock.nowMs();
  if (isExpired(row, nowMs)) return null;
  if (row.suspendedAtMs !== null) throw new Problem('KEY_SUSPENDED');
  keys.used(row, nowMs);
  // A version that is named is one that there is (surroundings.ts). A stream asks again when its
  // answer has long begun: no header can be added to that.
  if (!c.finalized)
    c.header(API_VERSION_HEADER, c.req.header(API_VERSION_HEADER) ?? row.apiVersion);
  const { actor, worldId, last4, hash } = row;
  return { actor, worldId, keyLast4: last4, quotaName: hash };
}

/** By a token of the operator's identity provider, where one is trusted. */
async function openedByToken(c: Context<AppEnv>, token: string): Promise<Opened | null> {
  const identity = await c.get('identities')?.identify(token);
  if (identity === undefined) return null;
  if ('problem' in identity) throw opensNothing(c, identity.problem);
  const { actor, worldId } = identity;
  return { actor, worldId, keyLast4: null, quotaName: `jwt ${worldId} ${JSON.stringify(actor)}` };
}

/** A key's person may have left the organisation since; then the key opens nothing. */
async function colleaguesOf(
  c: Context<AppEnv>,
  worldId: string,
  actor: Caller['actor'],
): Promise<ReadonlySet<string> | null> {
  switch (actor.kind) {
    case 'operator':
      return null;
    case 'trialsTeam':
    case 'orderDesk':
      return new Set();
    case 'contact':
      return new Set([actor.email]);
    case 'partner':
      return peopleOf(await c.get('worlds').stream(wholeWorld(worldId), actor.partnerId));
    case 'customer':
      return peopleOf(await c.get('worlds').stream(wholeWorld(worldId), actor.customerId));
  }
}

const people = new WeakMap<Stream, ReadonlySet<string>>();

/** The e-mail addresses of an organisation. */
export function peopleOf(stream: Stream | undefined): ReadonlySet<string> {
  if (stream === undefined) return new Set();
  const known = people.get(stream) ?? addressesIn(stream);
  people.set(stream, known);
  return known;
}

function addressesIn(stream: Stream): ReadonlySet<string> {
  if (stream.kind === 'order') return new Set();
  if (stream.kind === 'partner') return new Set(stream.record.users.map(({ email }) => email));
  const { admins, userEmails } = stream.record;
  return new Set([...admins.map(({ email }) => email), ...userEmails]);
}

/** Whoever asks learns only that it opens nothing; the log of this server says why. */
function opensNothing(c: Context<AppEnv>, why: string): Problem {
  c.set('opensNothing', why);
  return unauthenticated('KEY_INVALID');
}

function unauthenticated(code: 'KEY_REQUIRED' | 'KEY_INVALID'): Problem {
  const detail =
    code === 'KEY_REQUIRED'
      ? 'Send an API key in the header Authorization: Bearer sgk_test_… or sgk_live_….'
      : 'The API key is mistyped, has expired or was withdrawn, or its world or person is gone.';
  return new Problem(code, { detail, headers: { 'WWW-Authenticate': 'Bearer realm="sandglass"' } });
}
