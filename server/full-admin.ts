/**
 * Who speaks for a whole organisation: a full administrator of a partner or of a customer, and an
 * operator for its world.
 *
 * Source: our choice; design §6; T-003, T-070.
 */
import type { Context } from 'hono';
import type { AppEnv, Caller } from './app-env.ts';
import { ownerOf } from './owner.ts';
import { notForThisPerson } from './refusal-words.ts';
import { type Scope, scopeIn, wholeWorld } from './scoped.ts';
import type { AuditFilter, KeyFilter } from './store/store.ts';

type At = Context<AppEnv>;

export async function isFullAdmin(c: At): Promise<boolean> {
  const { actor, world } = c.get('caller');
  switch (actor.kind) {
    case 'operator':
      return true;
    case 'partner': {
      const stream = await c.get('worlds').stream(wholeWorld(world.id), actor.partnerId);
      const users = stream?.kind === 'partner' ? stream.record.users : [];
      return users.some((one) => one.email === actor.email && one.roles.includes(SALES_FULL));
    }
    case 'customer': {
      const stream = await c.get('worlds').stream(wholeWorld(world.id), actor.customerId);
      const admins = stream?.kind === 'customer' ? stream.record.admins : [];
      return admins.some((one) => one.email === actor.email && one.roles.includes(FULL));
    }
    case 'contact':
    case 'trialsTeam':
    case 'orderDesk':
      return false;
  }
}

const SALES_FULL = 'SALES_FULL_ADMIN';
const FULL = 'FULL_ADMIN';

/** The keys of a whole organisation for whoever speaks for it, else one's own. */
export async function keysFor(c: At): Promise<Scope<KeyFilter>> {
  const { actor, world } = c.get('caller');
  if (actor.kind === 'operator') return scopeIn(world.id, {});
  const owner = ownerOf(actor);
  const isOwnOnly = 'email' in actor && !(await isFullAdmin(c));
  return scopeIn(world.id, isOwnOnly ? { owner, email: actor.email } : { owner });
}

/**
 * What one's own people did; for an operator, what was done in its world, and for that of the
 * installation in any, even one that is gone.
 *
 * @throws {Problem} ROLE_NOT_ALLOWED: this is for whoever speaks for the organisation.
 */
export async function auditFor(
  c: At,
  { sandboxId, ...asked }: AuditFilter & { readonly sandboxId?: string },
): Promise<Scope<AuditFilter>> {
  if (!(await isFullAdmin(c))) throw notForThisPerson('listAudit');
  const caller = c.get('caller');
  const { actor, world } = caller;
  const named = sandboxId ?? world.id;
  if (named !== world.id && !caller.isInstallation) return scopeIn<AuditFilter>(world.id, null);
  if (actor.kind === 'operator') return scopeIn(named, asked);
  return scopeIn(world.id, { ...asked, owner: ownerOf(actor) });
}

/** Whether a key is the caller's own to change: its organisation's, or its very own. */
export async function mayManage(
  c: At,
  key: { readonly worldId: string; readonly actor: Caller['actor'] | { readonly kind: 'system' } },
): Promise<boolean> {
  const { worldId, filter } = await keysFor(c);
  if (filter === null || key.worldId !== worldId) return false;
  const email = 'email' in key.actor ? key.actor.email : undefined;
  const isOwners = filter.owner === undefined || filter.owner === ownerOf(key.actor);
  return isOwners && (filter.email === undefined || filter.email === email);
}
